#include "ui/presenters/strip_presenter.h"

#include "core/language/engine_sentences.h"
#include "ui/format.h"
#include "ui/presenters/flow_presenter.h"
#include "ui/reason_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace bw::ui {

using base::Millis;
using engine_client::PathView;
using engine_client::Snapshot;
using exchange::PathState;
using safety::TradingState;

namespace {

constexpr std::int64_t kClockOffsetWarnMs = 250;   // signatures are refused from 1000 ms on
constexpr std::int64_t kClockOffsetAlarmMs = 900;
constexpr int kWeightWarnPercent = 70;
constexpr int kWeightAlarmPercent = 90;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StripPresenter)
};

// Only the first letter: "USDT" stays what it is.
QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

// Who can end it is part of the reason: first the exchange's history, then a person.
QString flowWords(const Snapshot &s)
{
    return (s.daily.unexplainedNeedsPerson
                ? Words::tr("the wallet moved by %1 and nothing explains it (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)")
                : Words::tr("the wallet moved by %1 and nothing explains it (the exchange's history is being asked)"))
        .arg(flowAmount(s.daily.unexplained, s.risk.quote));
}

QString joined(const Snapshot &s)
{
    QStringList words;
    for (const QString &reason : s.state.reasons) {
        const bool flow = reason == QStringLiteral("unexplained-flow") && !s.daily.unexplained.isZero();
        const QString trouble = reason == QStringLiteral("start-up") ? accountTrouble(s) : QString();
        words.append(flow ? flowWords(s) : trouble.isEmpty() ? reasonWords(reason) : trouble);
    }
    return words.join(QStringLiteral(", "));
}

bool isByWsApi(const Snapshot &s)
{
    return s.freshness.wsApi && s.freshness.wsApi->state == PathState::Up;
}

// What is said of REST, and which of the two paths of orders is taken, where there are two.
QString withPath(const Snapshot &s, const QString &ofRest)
{
    if (!s.freshness.wsApi) {
        return ofRest;
    }
    const QString path = isByWsApi(s) ? Words::tr("Orders go by the WebSocket API.")
                                      : Words::tr("Orders go by REST; the WebSocket API is not up: %1").arg(language::sentence(s.freshness.wsApi->detail));
    return QStringLiteral("%1 %2").arg(ofRest, path).trimmed();
}

FreshnessItem restItem(const Snapshot &s)
{
    const PathView &rest = s.freshness.rest;
    const QString label = QStringLiteral("REST");
    switch (rest.state) {
    case PathState::Down:
        return {label, {Words::tr("down"), Tone::Alarm, withPath(s, language::sentence(rest.detail))}};
    case PathState::Connecting:
        return {label, {Words::tr("connecting"), Tone::Warning, withPath(s, language::sentence(rest.detail))}};
    case PathState::Up:
        break;
    }
    if (!s.freshness.restRoundTripMicros) {
        return {label, {format::dash(), Tone::Stale, withPath(s, Words::tr("Not measured yet."))}};
    }
    return {label, {format::roundTrip(*s.freshness.restRoundTripMicros), Tone::Good, withPath(s, Words::tr("Round trip of the last request."))}};
}

struct StreamWords
{
    QString label;
    QString older; // %1 the limit, %2 what the path says
    QString atMost; // %1 the limit
};

FreshnessItem streamItem(const StreamWords &words, const PathView &path, Millis age, Millis limit)
{
    const QString &label = words.label;
    if (age > limit) { // grey, with its age and the word; a closed stream says that too
        return {label, {(path.state == PathState::Down ? Words::tr("%1 stale · down") : Words::tr("%1 stale")).arg(format::age(age)), Tone::Stale,
                        words.older.arg(format::age(limit), language::sentence(path.detail)).trimmed()}};
    }
    switch (path.state) {
    case PathState::Down:
        return {label, {age.count() > 0 ? Words::tr("%1 · down").arg(format::age(age)) : Words::tr("down"), Tone::Alarm, language::sentence(path.detail)}};
    case PathState::Connecting:
        return {label, {Words::tr("%1 · connecting").arg(format::age(age)), Tone::Warning, language::sentence(path.detail)}};
    case PathState::Up:
        break;
    }
    return {label, {format::age(age), Tone::Good, words.atMost.arg(format::age(limit))}};
}

FreshnessItem marketItem(const Snapshot &s)
{
    return streamItem({Words::tr("market"), Words::tr("Market data older than %1. %2"), Words::tr("Market data may be at most %1 old.")},
                      s.freshness.market, s.freshness.market.age, s.risk.limits.values().markFresh);
}

FreshnessItem accountItem(const Snapshot &s)
{
    const StreamWords words{Words::tr("account"), Words::tr("Account data older than %1. %2"), Words::tr("Account data may be at most %1 old.")};
    if (!s.freshness.accountKnown) {
        return {words.label, {Words::tr("unknown"), Tone::Alarm, Words::tr("The account has not been read yet.")}};
    }
    return streamItem(words, s.freshness.user, s.freshness.accountAge, s.risk.limits.values().accountFresh);
}

FreshnessItem clockItem(const Snapshot &s)
{
    const QString label = Words::tr("clock");
    if (!s.freshness.clockOffsetMs) {
        return {label, {format::dash(), Tone::Stale, Words::tr("Not measured yet.")}};
    }
    const std::int64_t off = *s.freshness.clockOffsetMs;
    const std::int64_t size = off < 0 ? -off : off;
    const QString tip = Words::tr("Difference between this machine's clock and the exchange's.");
    if (size >= kClockOffsetWarnMs) {
        return {label, {Words::tr("%1 off").arg(format::offset(off)), size >= kClockOffsetAlarmMs ? Tone::Alarm : Tone::Warning, tip}};
    }
    return {label, {format::offset(off), Tone::Good, tip}};
}

FreshnessItem weightItem(const Snapshot &s)
{
    const QString label = Words::tr("weight");
    if (s.freshness.weightLimit <= 0) {
        return {label, {format::dash(), Tone::Stale, Words::tr("The exchange has not said its limit yet.")}};
    }
    const std::int64_t percent = (std::int64_t(s.freshness.usedWeight) * 100 + s.freshness.weightLimit - 1) / s.freshness.weightLimit;
    const QString text = format::wholePercent(percent);
    const QString tip = Words::tr("%1 of %2 requests' weight used in this minute.").arg(s.freshness.usedWeight).arg(s.freshness.weightLimit);
    if (percent >= kWeightWarnPercent) {
        return {label, {Words::tr("%1 high").arg(text), percent >= kWeightAlarmPercent ? Tone::Alarm : Tone::Warning, tip}};
    }
    return {label, {text, Tone::Good, tip}};
}

// Nothing may be promised that has no path to travel on.
QString stillWorks(const Snapshot &s)
{
    if (!accountTrouble(s).isEmpty() && s.freshness.rest.state == PathState::Up) { // the exchange answers, but perhaps not this key
        return Words::tr("Whether exits and stops can be sent is not known.");
    }
    if (s.freshness.rest.state == PathState::Up) {
        return Words::tr("Exits and stops work.");
    }
    return isByWsApi(s) ? Words::tr("Exits and stops go by the WebSocket API; the account cannot be read.")
                        : Words::tr("Exits and new stops cannot be sent now: REST is not up.");
}

// What is shown beside the sentence as anything else than fresh: the first picture of a run may be there before the streams are.
QString notFresh(const Snapshot &s)
{
    QStringList late;
    for (const FreshnessItem &item : {marketItem(s), accountItem(s)}) {
        if (item.value.tone != Tone::Good) {
            late.append(item.label);
        }
    }
    return late.join(QStringLiteral(", "));
}

Toned sentenceOf(const Snapshot &s, bool armed)
{
    const QString why = joined(s);
    const QString because = why.isEmpty() ? Words::tr("no reason given") : why;
    const QString works = QLatin1Char(' ') + stillWorks(s) + (armed ? QString() : QLatin1Char(' ') + Words::tr("The emergency stop is not armed."));
    if (!s.journalHealthy) {
        return {Words::tr("Entries blocked: the journal cannot be written.") + works, Tone::Alarm, {}};
    }
    switch (s.state.state) {
    case TradingState::Active:
        if (const QString late = notFresh(s); !late.isEmpty()) {
            return {Words::tr("Not known to be fresh: %1. An entry passes only where its data is.").arg(late) + works, armed ? Tone::Warning : Tone::Alarm, {}};
        }
        return {Words::tr("Trading: entries within the limits.") + works, armed ? Tone::Muted : Tone::Alarm, {}};
    case TradingState::ReduceOnly:
        return {s.state.reasons.contains(QStringLiteral("daily-loss"))
                    ? Words::tr("Entries blocked until 00:00 UTC: %1.").arg(because) + works
                    : Words::tr("Entries blocked: %1.").arg(because) + works,
                Tone::Warning, {}};
    case TradingState::NotReady:
        return {Words::tr("Not ready, entries blocked: %1.").arg(because) + works, Tone::Warning, {}};
    case TradingState::Stopped:
        return {Words::tr("Entries blocked: emergency stop.") + works, Tone::Alarm, {}};
    }
    return {Words::tr("The state is unknown: entries are blocked."), Tone::Alarm, {}};
}

Toned positionsOf(const Snapshot &s)
{
    const int limit = s.risk.limits.values().openPositions;
    const qsizetype open = s.positions.size();
    const QString text = QStringLiteral("%1 / %2").arg(open).arg(limit);
    if (!s.risk.accountKnown) {
        return {QStringLiteral("%1 / %2").arg(format::dash()).arg(limit), Tone::Stale, Words::tr("The account has not been read yet.")};
    }
    if (open > limit) {
        return {text + QStringLiteral(" !"), Tone::Alarm, Words::tr("More open positions than the limit allows.")};
    }
    return {text, open == limit ? Tone::Warning : Tone::Normal, Words::tr("Open positions and their limit.")};
}

// The first of the four questions, answered without reading the table.
Toned dangerOf(const Snapshot &s)
{
    int unprotected = 0;
    int over = 0;
    QStringList names;
    for (const engine_client::PositionRow &row : s.positions) {
        const bool covered = row.guard == engine_client::GuardState::Protected;
        unprotected += covered ? 0 : 1;
        over += row.overLimit ? 1 : 0;
        if (!covered || row.overLimit) {
            names.append(row.position.symbol.text());
        }
    }
    QStringList parts;
    if (unprotected > 0) {
        parts.append(Words::tr("%n UNPROTECTED", nullptr, unprotected));
    }
    if (over > 0) {
        parts.append(Words::tr("%n over limit", nullptr, over));
    }
    return {parts.join(QStringLiteral(" · ")), unprotected > 0 ? Tone::Alarm : Tone::Warning, names.join(QStringLiteral(", "))};
}

void blankForFrozenEngine(StripView &view, Millis silence)
{
    view.engineFrozen = true;
    for (FreshnessItem &item : view.freshness) {
        const bool said = item.value.tone == Tone::Stale && item.value.text != format::dash();
        item.value = {said ? item.value.text : Words::tr("%1 stale").arg(item.value.text), Tone::Stale,
                      Words::tr("The engine does not answer: this is the last it said.")};
    }
    view.balance.tone = Tone::Stale;
    view.positions.tone = Tone::Stale;
    view.sentence = {Words::tr("ENGINE NOT RESPONDING for %1: nothing shown here is live. The emergency stop still blocks entries at once.")
                         .arg(format::age(silence)),
                     Tone::Alarm, {}};
}

} // namespace

bool engineFrozen(Millis engineSilence)
{
    return engineSilence > kEngineSilenceLimit;
}

Snapshot agedBy(Snapshot s, Millis silence)
{
    for (Millis *age : {&s.freshness.rest.age, &s.freshness.market.age, &s.freshness.user.age, &s.freshness.accountAge, &s.risk.accountAge}) {
        *age += silence;
    }
    if (s.freshness.wsApi) {
        s.freshness.wsApi->age += silence;
    }
    for (engine_client::PositionRow &row : s.positions) {
        row.markAge += silence;
        row.unprotectedFor += row.guard == engine_client::GuardState::Protected ? Millis(0) : silence;
        row.stale = true;
    }
    for (safety::SymbolRisk &symbol : s.risk.symbols) {
        symbol.markAge += silence;
    }
    s.risk.notReady.append(QStringLiteral("engine-silent"));
    s.daily.untilReset = std::max(Millis(0), s.daily.untilReset - silence);
    return s;
}

StripView presentStrip(const Snapshot &snapshot, Millis engineSilence, bool armed)
{
    const bool frozen = engineFrozen(engineSilence);
    const Snapshot s = frozen ? agedBy(snapshot, engineSilence) : snapshot; // lists are shared, not copied
    StripView view;
    view.venue = s.accountLabel.isEmpty() ? s.market : QStringLiteral("%1 · %2").arg(s.market, s.accountLabel);
    if (s.risk.accountKnown) {
        const bool old = s.risk.accountAge > s.risk.limits.values().accountFresh;
        view.balance = {format::money(s.risk.balance) + QChar(0x00a0) + s.risk.quote, old ? Tone::Stale : Tone::Normal,
                        Words::tr("The smaller of wallet and equity: what every limit is a share of.")};
        view.balanceParts = Words::tr("wallet %1 · equity %2").arg(format::money(s.risk.wallet), format::money(s.risk.equity));
    } else {
        view.balance = {format::dash(), Tone::Stale, Words::tr("The account has not been read yet.")};
        view.balanceParts = Words::tr("not read yet");
    }
    view.positions = positionsOf(s);
    view.danger = dangerOf(s);
    view.freshness = {restItem(s), marketItem(s), accountItem(s), clockItem(s), weightItem(s)};
    view.sentence = sentenceOf(s, armed);
    view.sentence.text = capitalised(view.sentence.text);
    view.asksForFlow = s.daily.unexplainedNeedsPerson && !s.daily.unexplained.isZero();
    if (frozen) {
        blankForFrozenEngine(view, engineSilence);
    }
    return view;
}

} // namespace bw::ui
