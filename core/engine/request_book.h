// Which orders were asked for under an id of the one who asks (client_order_id of the API), so that the same id never becomes
// a second order: what was asked for, which order of ours it became, and how that ended. Rebuilt from the journal, so that it
// also holds after a restart. Only orders that left are in it: what a rule refused may be asked for again.
// Pure. Invariant: at most kMostKept, the oldest go first.
#pragma once

#include "core/trading/ids.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace bw::engine {

class RequestBook
{
public:
    static constexpr qsizetype kMostKept = 10'000;

    struct Entry
    {
        QString asked;
        trading::ClientOrderId order;
        bool ended = false;
        bool placed = true;          // once ended: whether the exchange took it
        QString note{};              // once ended: what became of it, one sentence
    };

    void sent(const QString &requestId, const QString &asked, const trading::ClientOrderId &order);
    // Of any order of ours; of one that nobody gave an id nothing is kept.
    void ended(const trading::ClientOrderId &order, bool placed, const QString &note);
    [[nodiscard]] std::optional<Entry> find(const QString &requestId) const;

private:
    QHash<QString, Entry> m_entries;
    QHash<trading::ClientOrderId, QString> m_byOrder;
    QStringList m_oldestFirst;
};

} // namespace bw::engine
