#include "core/api/event_feed.h"

#include "core/api/answers.h"
#include "core/api/lists.h"

namespace bw::api {

using engine_client::DecisionRow;
using engine_client::EventRow;
using engine_client::Severity;
using engine_client::Snapshot;
using http::JsonObject;

namespace {

// The rows after a number: they ascend, the newest last.
template<typename Row>
QList<Row> after(const QList<Row> &rows, std::uint64_t number)
{
    auto from = rows.cend();
    while (from != rows.cbegin() && std::prev(from)->number > number) {
        --from;
    }
    return QList<Row>(from, rows.cend());
}

} // namespace

QByteArray EventFeed::frame(const char *event, const QByteArray &json) const
{
    return "id: " + m_run + '-' + QByteArray::number(qulonglong(m_number)) + "\nevent: " + event + "\ndata: " + json + "\n\n";
}

void EventFeed::add(const char *event, const QByteArray &json)
{
    ++m_number;
    m_kept.push_back({m_number, frame(event, json)});
    m_bytes += m_kept.back().frame.size();
    m_new.append(m_kept.back().frame);
    while (m_kept.size() > kMostKept || m_bytes > kMostBytes) {
        m_bytes -= m_kept.front().frame.size();
        m_kept.pop_front();
    }
}

void EventFeed::addDecisions(const Snapshot &picture)
{
    for (const DecisionRow &row : after(picture.decisions, m_decision)) {
        m_decision = row.number;
        JsonObject out;
        out.integer("number", std::int64_t(row.number)).raw("at", timeText(row.at)).text("subject", row.subject).boolean("allowed", row.allowed)
            .text("symbol", row.symbol.text()).text("text", row.text).text("note", row.note);
        add("decision", out.done());
    }
}

void EventFeed::addAlerts(const Snapshot &picture)
{
    for (const EventRow &row : after(picture.events, m_remark)) {
        m_remark = row.number;
        if (row.severity != Severity::Info) {
            add("alert", JsonObject().integer("number", std::int64_t(row.number)).raw("at", timeText(row.at))
                             .text("severity", QString::fromLatin1(severityWord(row.severity))).text("text", row.text).done());
        }
    }
}

QList<QByteArray> EventFeed::look(const Snapshot &picture, const Moment &moment, base::SteadyTime now)
{
    m_new.clear();
    if (std::exchange(m_first, false)) {
        m_decision = picture.decisions.isEmpty() ? 0 : picture.decisions.constLast().number;
        m_remark = picture.events.isEmpty() ? 0 : picture.events.constLast().number;
    }
    addDecisions(picture);
    addAlerts(picture);
    if (QByteArray state = statePicture(picture, moment); state != m_state) {
        m_state = std::move(state);
        add("state", m_state);
    }
    if (m_positionsAt.isNever() || now.since(m_positionsAt) >= kPositionsEvery) {
        if (QByteArray positions = positionsPicture(picture); positions != m_positions) {
            m_positions = std::move(positions);
            m_positionsAt = now;
            add("positions", m_positions);
        }
    }
    return m_new;
}

QByteArray EventFeed::present() const
{
    QByteArray out;
    if (!m_state.isEmpty()) {
        out += frame("state", m_state);
    }
    if (!m_positions.isEmpty()) {
        out += frame("positions", m_positions);
    }
    return out;
}

QByteArray EventFeed::welcome(const QByteArray &lastEventId) const
{
    if (lastEventId.isEmpty()) {
        return present();
    }
    const QByteArray prefix = m_run + '-';
    bool whole = false;
    const std::uint64_t heard = lastEventId.mid(prefix.size()).toULongLong(&whole);
    const std::uint64_t oldest = m_kept.empty() ? m_number + 1 : m_kept.front().number;
    if (!lastEventId.startsWith(prefix) || !whole || heard > m_number || heard + 1 < oldest) {
        return frame("gap", "{}") + present();
    }
    QByteArray out;
    for (const Kept &kept : m_kept) {
        if (kept.number > heard) {
            out += kept.frame;
        }
    }
    return out;
}

} // namespace bw::api
