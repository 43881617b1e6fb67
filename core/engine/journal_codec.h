// Journal bodies: what the engine writes and reads back. Money and quantities are strings, ids are integers or strings.
#pragma once

#include "core/engine/day_book.h"
#include "core/engine/drawdown.h"
#include "core/engine/spot_book.h"
#include "core/engine_client/snapshot.h"
#include "core/journal/journal.h"
#include "core/report/statistics.h"

#include <QJsonObject>

namespace bw::engine {

// Record kinds.
namespace kind {
inline constexpr const char *kStart = "start";           // a run began
inline constexpr const char *kDecision = "decision";     // what was allowed or refused, with its verdict
inline constexpr const char *kIntent = "intent";         // an order's id, before it leaves
inline constexpr const char *kRequest = "request";       // whose id that order carries: written with its intent
inline constexpr const char *kOutcome = "outcome";       // what became of it
inline constexpr const char *kFill = "fill";
inline constexpr const char *kLatch = "latch";           // engaged
inline constexpr const char *kClear = "clear";           // by a named person
inline constexpr const char *kAmend = "amend-stop";      // its reason, said afterwards
inline constexpr const char *kBaseline = "baseline";
inline constexpr const char *kTrip = "daily-trip";
inline constexpr const char *kReconcile = "reconcile";   // differences to the exchange
inline constexpr const char *kEvent = "event";
inline constexpr const char *kFlow = "flow";             // why the wallet moved, or that nobody knows
inline constexpr const char *kMismatch = "ledger-mismatch";
inline constexpr const char *kOvershoot = "daily-overshoot";
inline constexpr const char *kPeak = "peak";             // of equity, for the drawdown
inline constexpr const char *kEquity = "equity";         // a sample, with the transfers since the first
inline constexpr const char *kHeldBefore = "held-before"; // a position now that no fill in the journal leads to
inline constexpr const char *kDrawdown = "drawdown";     // its limit was reached
inline constexpr const char *kLimits = "limits";         // changed at run time
inline constexpr const char *kConfirm = "confirm";       // live, by a named person, for this run
inline constexpr const char *kPlannedStop = "planned-stop";
inline constexpr const char *kPlannedTakeProfit = "planned-take-profit"; // usdm; null: over
inline constexpr const char *kSpotPosition = "spot-position"; // amount and cost, as they are from here on
inline constexpr const char *kOwnOrder = "own-order";    // spot: the exchange's number of an order of ours
} // namespace kind

struct Intent
{
    trading::OrderView order;
    safety::Purpose purpose = safety::Purpose::Entry;
    std::optional<trading::Price> stop;
    std::optional<trading::Price> mark{}; // when it was decided; empty: unknown
};

struct StopAmendment // of the stop that is latched
{
    QString reason;
    QString by;
};

enum class IntentEnd { Accepted = 1, Refused, NeverPlaced, Finished, Unknown };

[[nodiscard]] QJsonObject toJson(const safety::Verdict &verdict);
[[nodiscard]] safety::Verdict verdictFromJson(const QJsonObject &body);
[[nodiscard]] QJsonObject toJson(const engine_client::DecisionRow &row);
[[nodiscard]] engine_client::DecisionRow decisionFromJson(const journal::Record &record);
[[nodiscard]] QJsonObject toJson(const trading::Fill &fill);
[[nodiscard]] base::Result<trading::Fill> fillFromJson(const QJsonObject &body);
[[nodiscard]] QJsonObject toJson(const trading::Symbol &symbol, const SpotLot &lot);
[[nodiscard]] base::Result<SpotLot> spotLotFromJson(const QJsonObject &body);
[[nodiscard]] QJsonObject toJson(const Intent &intent);
[[nodiscard]] base::Result<Intent> intentFromJson(const QJsonObject &body);
[[nodiscard]] QString toWord(IntentEnd end);
[[nodiscard]] QJsonObject toJson(const base::LatchRecord &record);
[[nodiscard]] QJsonObject toJson(const Baseline &baseline);
[[nodiscard]] base::Result<Baseline> baselineFromJson(const QJsonObject &body);
[[nodiscard]] QJsonObject toJson(const Flow &flow);
[[nodiscard]] base::Result<Flow> flowFromJson(const QJsonObject &body);
[[nodiscard]] QJsonObject toJson(const Peak &peak);
[[nodiscard]] base::Result<Peak> peakFromJson(const QJsonObject &body);
[[nodiscard]] QJsonObject toJson(const report::EquityPoint &point);
[[nodiscard]] base::Result<report::EquityPoint> equityFromJson(const journal::Record &record);
[[nodiscard]] base::Result<trading::Money> moneyFromJson(const QJsonObject &body, const char *key);
[[nodiscard]] QJsonObject toJson(const engine_client::EventRow &row);
[[nodiscard]] engine_client::EventRow eventFromJson(const journal::Record &record);

} // namespace bw::engine
