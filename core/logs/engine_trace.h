// What the engine hears and does, as lines of the log, each with the command it belongs to: from the command (window, API, command
// line) through the decision and the order's id to the exchange's answer and its fills, one correlation id. RUN-N is the command
// N of a run; RUN-stop-E the emergency stop of epoch E. What belongs to neither is the engine's own: its clock, its guard.
// Prices and proofs of life are not written.
// Thread: the engine's. Nothing waits, nothing is read: values in, lines out.
#pragma once

#include "core/engine/engine_driver.h"
#include "core/logs/log_line.h"

#include <QHash>

#include <functional>

namespace bw::logs {

class EngineTrace
{
public:
    static constexpr qsizetype kOrdersMost = 5'000;      // whose command is remembered; the oldest are forgotten first

    // `run` tells runs apart in one file: letters and digits. `takes`: whether a line of that level would be written.
    EngineTrace(QString run, std::function<bool(Level)> takes, std::function<void(LogLine)> out);

    void heard(const engine::HostInput &input);
    void performs(const engine::Effect &effect);
    void handled();

    [[nodiscard]] QString correlationOf(engine_client::CommandId command) const;

private:
    void write(Level level, const char *event, const QString &correlation, QJsonObject fields);
    [[nodiscard]] QString correlationOf(const trading::ClientOrderId &id) const;
    [[nodiscard]] QString correlationOfStop(std::uint64_t epoch) const;
    [[nodiscard]] QString remember(const trading::ClientOrderId &id);
    void command(const engine_client::Command &command);
    void venue(const exchange::VenueEvent &event);
    void venueState(const exchange::VenueEvent &event);
    void outcome(const char *event, const trading::ClientOrderId &id, exchange::Fate fate, const std::optional<base::Error> &error, QJsonObject fields);
    void record(const journal::Record &record);

    QString m_run;
    std::function<bool(Level)> m_takes;
    std::function<void(LogLine)> m_out;
    QString m_current;                                   // of the input that is being handled
    QStringList m_outer;                                 // of those within which it is handled
    QHash<trading::ClientOrderId, QString> m_byOrder;
    QList<trading::ClientOrderId> m_orders;              // oldest first
};

// The words of a command's body: "open-position", and its figures.
[[nodiscard]] std::pair<const char *, QJsonObject> wordsOf(const engine_client::CommandBody &body);

} // namespace bw::logs
