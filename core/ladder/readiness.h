// The ladder of modes: paper, paper_live_data, testnet, live_limited, live_full. A step up needs proof, each of it one row with
// pass, warn or fail; a step down is always allowed. Any step is taken only while flat.
// Real money asks for a history of the mode before it: days, trades, win rate, profit factor, drawdown, with thresholds that rise
// with the step; for alerts that reach somebody; and for a drill of the last seven days in which every limit fired.
// Pure: the facts go in, the rows come out. What is not known fails, it never passes.
// The thresholds are ours; the contract names the kinds. Formulas: core/report/statistics.h.
#pragma once

#include "core/base/time.h"
#include "core/report/statistics.h"
#include "core/safety/limits.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace bw::ladder {

enum class Answer { Pass = 1, Warn, Fail };

struct Check
{
    QString name;       // "history-days"
    Answer answer = Answer::Fail;
    QString measured;   // "12"; empty: not known
    QString needed;     // "at least 14"
    QString text;       // one sentence
    bool known = true;  // false: it fails because nobody can tell
};

// What the mode that has to prove itself did.
struct History
{
    safety::Mode mode = safety::Mode::Paper;
    int days = 0;                               // on which something was traded
    report::TradeStatistics trades;
    std::optional<trading::Ratio> drawdown;     // deepest, of the peak; empty: equity is not known
};

struct Facts
{
    safety::Mode from = safety::Mode::Paper;
    std::optional<bool> flat;                   // no position and no resting entry; empty: not known
    bool leavesPlayMoney = false;               // at a start, no engine running: what was held before was nobody's savings
    std::optional<bool> stopped;                // the emergency stop is latched
    QList<Check> account;                       // of the exchange of the target: keys, rights, clock, connection. Empty: not asked
    QString accountProblem;                     // why it was not asked
    std::optional<History> history;             // of the mode that has to prove itself; empty: it was never run
    bool alertsConfigured = false;
    std::optional<base::VenueTime> drillPassedAt;
    base::VenueTime now;
};

struct Thresholds
{
    int days = 0;
    int trades = 0;
    trading::Ratio winRate;                     // below: a warning
    trading::Ratio profitFactor;
    trading::Ratio drawdown;                    // at most
};

[[nodiscard]] bool isStepDown(safety::Mode from, safety::Mode to);
// Of the two live steps; empty elsewhere.
[[nodiscard]] std::optional<Thresholds> thresholdsFor(safety::Mode target);
// Whose history counts for the step: that of paper money for live_limited, of live_limited for live_full.
[[nodiscard]] QList<safety::Mode> provingModes(safety::Mode target);

[[nodiscard]] QList<Check> readiness(safety::Mode target, const Facts &facts);
// No row fails.
[[nodiscard]] bool isReady(const QList<Check> &rows);

[[nodiscard]] QString toWord(Answer answer);    // "pass", "warn", "fail"
[[nodiscard]] QJsonObject toJson(const Check &check);

} // namespace bw::ladder
