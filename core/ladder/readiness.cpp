#include "core/ladder/readiness.h"

#include <algorithm>

namespace bw::ladder {

using safety::Mode;
using trading::Ratio;

namespace {

constexpr std::int64_t kDrillHoldsMs = 7LL * 24 * 3'600'000;

Check row(const char *name, bool passes, const QString &measured, const QString &needed, const QString &text, Answer otherwise = Answer::Fail)
{
    return {QString::fromLatin1(name), passes ? Answer::Pass : otherwise, measured, needed, text, passes || !measured.isEmpty()};
}

QString percent(Ratio ratio)
{
    return base::Decimal::mul(ratio.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).rounded(2, base::Rounding::HalfEven).toString() + QStringLiteral(" %");
}

Check flatness(const Facts &facts)
{
    if (!facts.flat && facts.leavesPlayMoney) {
        return row("flat", true, {}, QStringLiteral("flat, where an engine runs"), QStringLiteral("No engine runs; what was held in %1 stays in that account.").arg(toWord(facts.from)));
    }
    const bool flat = facts.flat.value_or(false);
    return row("flat", flat, !facts.flat ? QString() : flat ? QStringLiteral("flat") : QStringLiteral("not flat"), QStringLiteral("flat"),
               !facts.flat ? QStringLiteral("Whether the account is flat is not known: no engine runs, or it has not read the account yet.")
               : flat      ? QStringLiteral("Nothing is held and no entry rests.")
                           : QStringLiteral("A mode is left only while nothing is held and no entry rests."));
}

Check stopState(const Facts &facts)
{
    const bool clear = facts.stopped && !*facts.stopped;
    return row("emergency-stop", clear, !facts.stopped ? QString() : clear ? QStringLiteral("clear") : QStringLiteral("stopped"), QStringLiteral("clear"),
               !facts.stopped ? QStringLiteral("Whether the emergency stop is latched is not known: no engine runs.")
               : clear        ? QStringLiteral("No emergency stop is latched.")
                              : QStringLiteral("The emergency stop has to be cleared by a person first."));
}

void addAccount(QList<Check> &rows, const Facts &facts)
{
    if (facts.account.isEmpty()) {
        rows.append(row("account", false, {}, QStringLiteral("checked"),
                        facts.accountProblem.isEmpty() ? QStringLiteral("The account at the exchange was not checked.") : facts.accountProblem));
    }
    rows += facts.account;
}

void addHistory(QList<Check> &rows, const Thresholds &needed, const Facts &facts)
{
    const History &h = facts.history.value_or(History());
    const QString of = facts.history ? QStringLiteral("in %1").arg(toWord(h.mode)) : QStringLiteral("before");
    const auto known = [&facts](const QString &text) { return facts.history ? text : QString(); };
    rows.append(row("history-days", h.days >= needed.days, known(QString::number(h.days)), QStringLiteral("at least %1").arg(needed.days),
                    QStringLiteral("%1 days with trades %2.").arg(h.days).arg(of)));
    rows.append(row("history-trades", h.trades.trades >= needed.trades, known(QString::number(h.trades.trades)), QStringLiteral("at least %1").arg(needed.trades),
                    QStringLiteral("%1 trades were closed %2.").arg(h.trades.trades).arg(of)));
    const auto &rate = h.trades.winRate;
    rows.append(row("win-rate", rate && *rate >= needed.winRate, rate ? percent(*rate) : QString(), QStringLiteral("at least %1").arg(percent(needed.winRate)),
                    rate ? QStringLiteral("%1 of the trades won.").arg(percent(*rate)) : QStringLiteral("No trade was closed, so there is no win rate."),
                    rate ? Answer::Warn : Answer::Fail));
    const auto &factor = h.trades.profitFactor;
    const bool neverLost = !factor && h.trades.wins > 0 && h.trades.losses == 0;
    rows.append(row("profit-factor", neverLost || (factor && *factor >= needed.profitFactor),
                    factor ? factor->value().rounded(2, base::Rounding::Down).toString() : QString(),
                    QStringLiteral("at least %1").arg(needed.profitFactor.toString()),
                    factor      ? QStringLiteral("What was won is %1 times what was lost.").arg(factor->value().rounded(2, base::Rounding::Down).toString())
                    : neverLost ? QStringLiteral("No trade lost.")
                                : QStringLiteral("There are no trades to tell a profit factor from.")));
    rows.append(row("drawdown", h.drawdown && *h.drawdown <= needed.drawdown, h.drawdown ? percent(*h.drawdown) : QString(),
                    QStringLiteral("at most %1").arg(percent(needed.drawdown)),
                    h.drawdown ? QStringLiteral("The deepest fall of equity was %1.").arg(percent(*h.drawdown))
                               : QStringLiteral("The course of equity is not known.")));
}

Check drill(const Facts &facts)
{
    if (!facts.drillPassedAt) {
        return row("drill", false, QStringLiteral("never"), QStringLiteral("passed within 7 days"), QStringLiteral("No drill was passed yet: breakwater drill fires every limit against the paper exchange."));
    }
    const std::int64_t age = facts.now.ms() - facts.drillPassedAt->ms();
    const bool recent = age >= 0 && age <= kDrillHoldsMs;
    return row("drill", recent, QStringLiteral("%1 days ago").arg(age / (24 * 3'600'000)), QStringLiteral("passed within 7 days"),
               recent ? QStringLiteral("Every limit fired in a drill of the last seven days.") : QStringLiteral("The last drill that passed is too long ago."));
}

} // namespace

bool isStepDown(Mode from, Mode to)
{
    return static_cast<int>(to) < static_cast<int>(from);
}

std::optional<Thresholds> thresholdsFor(Mode target)
{
    if (target == Mode::LiveLimited) {
        return Thresholds{14, 50, Ratio::literal("0.40"), Ratio::literal("1.1"), Ratio::literal("0.10")};
    }
    if (target == Mode::LiveFull) {
        return Thresholds{30, 100, Ratio::literal("0.45"), Ratio::literal("1.2"), Ratio::literal("0.05")};
    }
    return std::nullopt;
}

QList<Mode> provingModes(Mode target)
{
    if (target == Mode::LiveLimited) {
        return {Mode::PaperLiveData, Mode::Testnet, Mode::Paper}; // the nearest to the market that has a history
    }
    return target == Mode::LiveFull ? QList<Mode>{Mode::LiveLimited} : QList<Mode>();
}

QList<Check> readiness(Mode target, const Facts &facts)
{
    QList<Check> rows{flatness(facts)};
    if (isStepDown(facts.from, target)) {
        return rows;
    }
    rows.append(stopState(facts));
    if (target != Mode::Paper && target != Mode::PaperLiveData) {
        addAccount(rows, facts);
    }
    if (const auto needed = thresholdsFor(target)) {
        addHistory(rows, *needed, facts);
        rows.append(row("alerts", facts.alertsConfigured, facts.alertsConfigured ? QStringLiteral("configured") : QStringLiteral("none"), QStringLiteral("configured"),
                        facts.alertsConfigured ? QStringLiteral("Alerts leave this machine.") : QStringLiteral("Nobody would be told: set up Telegram or a webhook.")));
        rows.append(drill(facts));
    }
    return rows;
}

bool isReady(const QList<Check> &rows)
{
    return !rows.isEmpty() && std::none_of(rows.begin(), rows.end(), [](const Check &check) { return check.answer == Answer::Fail; });
}

QString toWord(Answer answer)
{
    switch (answer) {
    case Answer::Pass: return QStringLiteral("pass");
    case Answer::Warn: return QStringLiteral("warn");
    case Answer::Fail: break;
    }
    return QStringLiteral("fail");
}

QJsonObject toJson(const Check &check)
{
    return {{QStringLiteral("check"), check.name},
            {QStringLiteral("result"), toWord(check.answer)},
            {QStringLiteral("measured"), check.measured.isEmpty() ? QJsonValue() : QJsonValue(check.measured)},
            {QStringLiteral("needed"), check.needed},
            {QStringLiteral("text"), check.text}};
}

} // namespace bw::ladder
