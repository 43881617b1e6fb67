// The exchange's orders against the journal's decisions: whatever can add risk must have been allowed, every rule passed,
// in exactly that size. What only reduces has to be ours and nothing more.
#pragma once

#include "core/paper/paper_service.h"

#include <QSet>
#include <QStringList>

namespace bw::test {

struct AuditCount { qsizetype orders = 0, entries = 0, conditionals = 0; };

class ApprovalAudit
{
public:
    explicit ApprovalAudit(paper::PaperService &exchange); // what is there now was there before
    // One sentence for each order that nobody allowed. After the engine has ended.
    [[nodiscard]] QStringList findings(const QString &journalPath);
    [[nodiscard]] const AuditCount &count() const { return m_count; }

private:
    paper::PaperService &m_exchange;
    QSet<QString> m_before;
    AuditCount m_count;
};

} // namespace bw::test
