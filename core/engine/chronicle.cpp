#include "core/engine/chronicle.h"

#include "core/base/mutants.h"

namespace bw::engine {

namespace {

template<typename T>
void keep(QList<T> &rows, const T &row)
{
    rows.append(row);
    if (rows.size() > kKeptRows) {
        rows.removeFirst();
    }
}

} // namespace

Chronicle::Chronicle(const RecoveredState &recovered)
    : m_decisions(recovered.decisions), m_events(recovered.events), m_fills(recovered.fills), m_next(recovered.lastSeq + 1)
{
}

void Chronicle::decide(engine_client::DecisionRow row, base::VenueTime at)
{
    row.number = m_next++;
    row.at = at;
    keep(m_decisions, row);
    if (BW_MUTANT("refusals-not-journalled") && !row.allowed) {
        return;
    }
    record(kind::kDecision, toJson(row), at);
}

void Chronicle::event(engine_client::Severity severity, const QString &text, base::VenueTime at)
{
    engine_client::EventRow row{m_next++, at, severity, text};
    keep(m_events, row);
    record(kind::kEvent, toJson(row), at);
}

void Chronicle::fill(const trading::Fill &fill)
{
    keep(m_fills, fill);
    record(kind::kFill, toJson(fill), fill.at);
}

void Chronicle::record(const char *kind, const QJsonObject &body, base::VenueTime at)
{
    journal::Record record;
    record.at = at;
    record.kind = QString::fromLatin1(kind);
    record.body = body;
    m_pending.append(record);
}

QList<journal::Record> Chronicle::takePending()
{
    return std::exchange(m_pending, {});
}

} // namespace bw::engine
