// What changed from picture to picture, as server-sent events (WHATWG HTML, 9.2): "state", "positions", "decision", "alert".
// Each has a number; the newest are kept, so that who was away goes on where it was. Ids are RUN-NUMBER: the id of another run
// of the program is no place in this one. Pure; thread: one.
// Invariants: numbers ascend by one; what is kept is at most kMostKept events and kMostBytes bytes; positions change with
// every price and are told kPositionsEvery at most, the last of them always.
#pragma once

#include "core/api/pictures.h"

#include <deque>

namespace bw::api {

class EventFeed
{
public:
    static constexpr std::size_t kMostKept = 1000;
    static constexpr qsizetype kMostBytes = 128 * 1024;
    static constexpr base::Millis kPositionsEvery{500};

    explicit EventFeed(QByteArray run) : m_run(std::move(run)) {}

    // The frames that this picture adds. What was decided or remarked before the first picture is no news.
    [[nodiscard]] QList<QByteArray> look(const engine_client::Snapshot &picture, const Moment &moment, base::SteadyTime now);

    // For one who comes: without an id the state and the positions as they are; with the id of the last event that was
    // heard, what came since; where that is not kept any more an event "gap", and then as without.
    [[nodiscard]] QByteArray welcome(const QByteArray &lastEventId) const;

    [[nodiscard]] std::uint64_t lastNumber() const { return m_number; }
    [[nodiscard]] std::size_t kept() const { return m_kept.size(); }
    [[nodiscard]] qsizetype keptBytes() const { return m_bytes; }

private:
    struct Kept { std::uint64_t number; QByteArray frame; };

    void add(const char *event, const QByteArray &json);
    [[nodiscard]] QByteArray frame(const char *event, const QByteArray &json) const;
    [[nodiscard]] QByteArray present() const;
    void addDecisions(const engine_client::Snapshot &picture);
    void addAlerts(const engine_client::Snapshot &picture);

    QByteArray m_run;
    std::uint64_t m_number = 0;
    std::deque<Kept> m_kept;
    qsizetype m_bytes = 0;
    QList<QByteArray> m_new;
    bool m_first = true;
    std::uint64_t m_decision = 0;
    std::uint64_t m_remark = 0;
    QByteArray m_state;
    QByteArray m_positions;
    base::SteadyTime m_positionsAt;
};

} // namespace bw::api
