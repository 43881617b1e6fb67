#include "ui/presenters/mode_presenter.h"

#include "core/language/engine_sentences.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bw::ui {

using engine_client::CheckAnswer;
using engine_client::Readiness;
using engine_client::ReadinessCheck;
using engine_client::Snapshot;
using safety::Mode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ModePresenter)
};

constexpr std::array kLadder{Mode::LiveFull, Mode::LiveLimited, Mode::Testnet, Mode::PaperLiveData, Mode::Paper};

bool isDown(Mode from, Mode to)
{
    return static_cast<int>(to) < static_cast<int>(from);
}

QString moneyWords(Mode mode)
{
    switch (mode) {
    case Mode::Paper: return Words::tr("made-up prices, play money");
    case Mode::PaperLiveData: return Words::tr("prices as they are, play money");
    case Mode::Testnet: return Words::tr("Binance's test network, play money");
    case Mode::LiveLimited: return Words::tr("real money, tight limits");
    case Mode::LiveFull: break;
    }
    return Words::tr("real money");
}

Toned markOf(CheckAnswer answer)
{
    switch (answer) {
    case CheckAnswer::Pass: return {Words::tr("✔ pass"), Tone::Good, {}};
    case CheckAnswer::Warn: return {Words::tr("! warning"), Tone::Warning, {}};
    case CheckAnswer::Fail: return {Words::tr("✖ fail"), Tone::Alarm, {}};
    case CheckAnswer::Unknown: break;
    }
    return {Words::tr("? not known"), Tone::Warning, Words::tr("Not known counts as not passed.")};
}

QString titleOf(const QString &name)
{
    const std::array<std::pair<QLatin1String, QString>, 16> titles{{{QLatin1String("flat"), Words::tr("Flat")},
                                                                    {QLatin1String("emergency-stop"), Words::tr("Emergency stop")},
                                                                    {QLatin1String("account"), Words::tr("Account")},
                                                                    {QLatin1String("history-days"), Words::tr("Days with trades")},
                                                                    {QLatin1String("history-trades"), Words::tr("Trades")},
                                                                    {QLatin1String("win-rate"), Words::tr("Win rate")},
                                                                    {QLatin1String("profit-factor"), Words::tr("Profit factor")},
                                                                    {QLatin1String("drawdown"), Words::tr("Deepest drawdown")},
                                                                    {QLatin1String("alerts"), Words::tr("Alerts")},
                                                                    {QLatin1String("drill"), Words::tr("Drill")},
                                                                    {QLatin1String("permissions"), Words::tr("Rights of the key")},
                                                                    {QLatin1String("clock"), Words::tr("Clock")},
                                                                    {QLatin1String("key"), Words::tr("Known there")},
                                                                    {QLatin1String("position-mode"), Words::tr("Position mode")},
                                                                    {QLatin1String("symbols"), Words::tr("Symbols")},
                                                                    {QLatin1String("checks"), Words::tr("The checks themselves")}}};
    for (const auto &[key, title] : titles) {
        if (name == key) {
            return title;
        }
    }
    return name;
}

QString wayOf(const QString &how)
{
    return how == QLatin1String("desktop") ? Words::tr("the desktop") : how == QLatin1String("api") ? Words::tr("the local API") : language::sentence(how);
}

CheckCells cellsOf(const ReadinessCheck &check)
{
    const QString measured = check.answer == CheckAnswer::Unknown ? format::dash() : language::sentence(check.measured);
    const QString of = check.needed.isEmpty() ? measured
                       : measured.isEmpty()   ? Words::tr("needed: %1").arg(language::sentence(check.needed))
                                              : Words::tr("%1, needed: %2").arg(measured, language::sentence(check.needed));
    return {markOf(check.answer), titleOf(check.name), of, language::sentence(check.text)};
}

bool isTyped(Mode target, const QString &typed)
{
    return typed.trimmed() == toWord(target);
}

QString personMissing(Mode target, const StepForm &form)
{
    if (form.approver.trimmed().isEmpty()) {
        return Words::tr("The name of who approves it is needed.");
    }
    return isTyped(target, form.typed) ? QString() : Words::tr("Type %1 to confirm.").arg(toWord(target));
}

QString stepMissing(const Snapshot &s, Mode target, const Readiness *readiness, const StepForm &form)
{
    if (!form.reachable) {
        return Words::tr("No step is taken from here.");
    }
    if (form.busy) {
        return Words::tr("A step is under way.");
    }
    if (target == s.mode) {
        return Words::tr("This is the mode it runs in.");
    }
    const auto flat = isFlat(s);
    if (!flat) {
        return Words::tr("Whether the account is flat is not known.");
    }
    if (!*flat) {
        return Words::tr("A mode is left only while nothing is held and no entry rests.");
    }
    if (!isDown(s.mode, target) && (!readiness || readiness->target != target)) {
        return Words::tr("The checks have not been answered yet.");
    }
    if (!isDown(s.mode, target) && !readiness->ready) {
        return Words::tr("Not every check passes.");
    }
    return personMissing(target, form);
}

} // namespace

QList<Rung> presentRungs(Mode now)
{
    QList<Rung> rungs;
    for (const Mode mode : kLadder) {
        const QString place = mode == now             ? Words::tr("it runs here")
                              : isDown(now, mode)     ? Words::tr("a step down")
                              : mode == nextRung(now) ? Words::tr("the next step up")
                                                      : Words::tr("further up");
        rungs.append({mode, Theme::modeTitle(mode), Words::tr("%1 · %2").arg(place, moneyWords(mode)), mode == now});
    }
    return rungs;
}

Mode nextRung(Mode now)
{
    return now == Mode::LiveFull ? now : static_cast<Mode>(static_cast<int>(now) + 1);
}

QList<CheckCells> presentChecks(const Readiness &readiness)
{
    QList<CheckCells> cells;
    for (const ReadinessCheck &check : readiness.checks) {
        cells.append(cellsOf(check));
    }
    return cells;
}

Toned presentReadiness(const Readiness &readiness)
{
    const auto count = [&readiness](CheckAnswer answer) {
        return static_cast<int>(std::count_if(readiness.checks.cbegin(), readiness.checks.cend(), [answer](const ReadinessCheck &c) { return c.answer == answer; }));
    };
    const int unknown = count(CheckAnswer::Unknown);
    const int warned = count(CheckAnswer::Warn);
    QString text = Words::tr("%1 of %2 checks pass").arg(count(CheckAnswer::Pass)).arg(readiness.checks.size());
    if (warned > 0) {
        text = Words::tr("%1, %n with a warning", nullptr, warned).arg(text);
    }
    if (unknown > 0) {
        text = Words::tr("%1, %n not known", nullptr, unknown).arg(text);
    }
    const Tone tone = !readiness.ready ? Tone::Alarm : warned > 0 ? Tone::Warning : Tone::Good;
    return {Words::tr("%1: %2. Checked at %3 UTC.").arg(readiness.ready ? Words::tr("Ready") : Words::tr("Not ready"), text, format::clock(readiness.at)), tone, {}};
}

StepView presentStep(const Snapshot &s, Mode target, const Readiness *readiness, const StepForm &form)
{
    const bool up = !isDown(s.mode, target);
    const QString label = form.busy ? Words::tr("Checking and stepping …")
                          : up      ? Words::tr("Step &up to %1").arg(Theme::modeTitle(target))
                                    : Words::tr("Step &down to %1").arg(Theme::modeTitle(target));
    return {label, stepMissing(s, target, readiness, form), up, up && isLive(target)};
}

bool asksForConfirmation(const Snapshot &s)
{
    return isLive(s.mode) && !s.risk.modeConfirmed;
}

QString confirmationMissing(const Snapshot &s, const StepForm &form)
{
    if (form.busy) {
        return Words::tr("It was sent to the engine.");
    }
    return personMissing(s.mode, form);
}

QList<ModeHistoryCells> presentModeHistory(const QList<engine_client::ModeChangeRow> &rows)
{
    QList<ModeHistoryCells> cells;
    for (const engine_client::ModeChangeRow &row : rows) {
        QStringList failed;
        for (const QString &check : row.failed) {
            failed.append(titleOf(check));
        }
        const Toned outcome = row.made               ? Toned{Words::tr("made"), Tone::Good, {}}
                              : row.failed.isEmpty() ? Toned{Words::tr("refused"), Tone::Alarm, {}}
                                                     : Toned{Words::tr("refused: %1").arg(failed.join(QStringLiteral(", "))), Tone::Alarm, {}};
        const QString who = row.approver.isEmpty() ? Words::tr("nobody named") : row.approver;
        cells.append({format::dateClock(row.at), QStringLiteral("%1 → %2").arg(row.from, row.to), outcome, Words::tr("%1, by way of %2").arg(who, wayOf(row.how))});
    }
    return cells;
}

} // namespace bw::ui
