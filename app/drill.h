// The drill: the engine of this very program against the embedded paper exchange, in a folder of its own, and every limit is made
// to fire: entries that have to be refused, a stop that somebody takes away, a day that is lost, the emergency stop.
// Nothing outside that folder is touched, no alert is sent, no network is used. Takes about half a minute.
// Thread: that of the application object; an event loop of its own.
#pragma once

#include "app/run_session.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace bw::app {

struct DrillRow
{
    QString limit;      // "position-size", "stop-guard"
    QString expected;   // one sentence
    QString seen;
    bool passed = false;
};

class Drill
{
public:
    // One sentence where it could not even begin, or was cancelled.
    [[nodiscard]] base::Result<QList<DrillRow>> run();
    // From within the loop of run(): it ends in order as soon as it can, and nothing of it counts.
    void cancel() { m_cancelled = true; }
    // Tells each row as soon as it is there.
    std::function<void(const DrillRow &)> told;

private:
    [[nodiscard]] base::Status begin();
    void add(const char *limit, const QString &expected, const QString &seen, bool passed);
    void refusals();
    void openPositions();
    void guard();
    void emergencyStop();
    void dailyLoss();
    void refused(const char *limit, const char *code, const QString &what, const safety::EntryIntent &intent);
    [[nodiscard]] bool until(const std::function<bool()> &condition, int mostMs = 15'000) const;
    [[nodiscard]] std::optional<engine_client::Reply> ask(const engine_client::CommandBody &body);
    [[nodiscard]] safety::EntryIntent entry(const char *symbol, const char *share, const char *stopDistance) const;
    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> picture() const { return m_session->client().latest(); }
    [[nodiscard]] bool holds(const char *symbol) const;
    [[nodiscard]] bool isProtected(const char *symbol) const;

    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<RunSession> m_session;
    QList<engine_client::Reply> m_replies;
    QList<DrillRow> m_rows;
    bool m_cancelled = false;
};

// DIR/drill.json: when the last drill was, the last one that passed as a whole, and the last runs with what did not fire in them.
[[nodiscard]] QString drillRecord(const QString &dataDirectory);
[[nodiscard]] QJsonObject rowJson(const DrillRow &row);
[[nodiscard]] base::Status keepDrill(const QString &dataDirectory, const QList<DrillRow> &rows, base::VenueTime at);
[[nodiscard]] QJsonObject keptDrill(const QString &dataDirectory);    // empty: none yet
[[nodiscard]] std::optional<base::VenueTime> drillPassedAt(const QString &dataDirectory);

} // namespace bw::app
