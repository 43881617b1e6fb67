// Every change of mode that was made or refused, one JSON line each, in DIR/mode-history.jsonl: when, from where to where, by
// whom, and what the checks said. Only ever added to; each line is on the disk before the change is made.
// Thread: any one at a time (the data directory has one writer). Failure: Storage with one sentence.
#pragma once

#include "core/base/result.h"
#include "core/ladder/readiness.h"

namespace bw::ladder {

struct ModeChange
{
    base::VenueTime at;
    safety::Mode from = safety::Mode::Paper;
    safety::Mode to = safety::Mode::Paper;
    QString approver;
    QString how;            // "command line", "API"
    bool made = false;      // false: refused by a check
    QList<Check> checks;
};

class ModeHistory
{
public:
    explicit ModeHistory(QString dataDirectory);
    [[nodiscard]] base::Status add(const ModeChange &change) const;
    // Oldest first. A line that cannot be read is left out and counted.
    struct Rows { QList<QJsonObject> rows; int unreadable = 0; };
    [[nodiscard]] Rows read() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

[[nodiscard]] QJsonObject toJson(const ModeChange &change);

} // namespace bw::ladder
