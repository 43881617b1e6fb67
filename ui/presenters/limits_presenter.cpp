#include "ui/presenters/limits_presenter.h"

#include "core/safety/limit_bounds.h"
#include "ui/format.h"
#include "ui/presenters/limits_words.h"
#include "ui/presenters/number_entry.h"

#include <QCoreApplication>

namespace bw::ui {

using base::Decimal;
using engine_client::LimitOrigin;
using engine_client::Snapshot;
using safety::LimitValues;
using trading::Money;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitsPresenter)
};

const QLatin1String kOff("off");

QString keyOf(const LimitWords &words)
{
    return QString::fromLatin1(words.key);
}

Decimal hundred()
{
    return Decimal::fromInt(100);
}

QString unitOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Share: return QStringLiteral("%");
    case LimitKind::Multiple: return QStringLiteral("×");
    case LimitKind::Moment: return QStringLiteral("ms");
    case LimitKind::Count:
    case LimitKind::Choice: break;
    }
    return {};
}

// In the unit of the field: a share in percent.
Decimal shown(Decimal value, LimitKind kind)
{
    return kind == LimitKind::Share ? Decimal::checkedMul(value, hundred(), base::Rounding::HalfEven).value_or(value) : value;
}

// As it is shown; empty: off, or not a number.
std::optional<Decimal> numberOf(const QString &text, const LimitWords &words)
{
    const auto number = words.kind == LimitKind::Choice ? std::nullopt : std::optional(Decimal::parse(QStringView(text)));
    return number && *number ? std::optional(shown(**number, words.kind)) : std::nullopt;
}

QString fieldText(const LimitValues &values, const LimitWords &words)
{
    const QString text = safety::limitText(values, keyOf(words));
    const std::optional<Decimal> number = numberOf(text, words);
    return number ? format::typed(*number) : text.isEmpty() ? Words::tr("off") : text;
}

QList<LimitChoice> choicesOf(const LimitWords &words)
{
    if (words.kind != LimitKind::Choice) {
        return {};
    }
    if (QLatin1String(words.key) == QLatin1String("daily-loss-action")) {
        return {{QStringLiteral("stop"), Words::tr("Stop, close all")}, {QStringLiteral("reduce-only"), Words::tr("Exits only")}};
    }
    return {{QStringLiteral("off"), Words::tr("Sent at once")}, {QStringLiteral("outside-desktop"), Words::tr("Wait for a person")}};
}

// "5 %", "off", "Exits only".
QString valueWords(const LimitValues &values, const LimitWords &words)
{
    const QString text = safety::limitText(values, keyOf(words));
    const QList<LimitChoice> choices = choicesOf(words);
    for (const LimitChoice &choice : choices) {
        if (choice.word == text) {
            return choice.title;
        }
    }
    if (text.isEmpty()) {
        return Words::tr("off");
    }
    const std::optional<Decimal> number = numberOf(text, words);
    const QString unit = unitOf(words.kind);
    return (number ? format::number(*number) : text) + (unit.isEmpty() ? QString() : QChar(0x00a0) + unit);
}

Toned unknown()
{
    return {format::dash(), Tone::Muted, Words::tr("Not known yet.")};
}

Toned inMoney(const Snapshot &s, trading::Ratio share, const QString &pattern)
{
    if (!s.risk.accountKnown) {
        return unknown();
    }
    const bool old = s.risk.accountAge > s.risk.limits.values().accountFresh;
    const auto amount = Decimal::checkedMul(s.risk.balance.value(), share.value(), base::Rounding::Down);
    if (!amount) {
        return unknown();
    }
    const QString text = pattern.arg(format::money(Money(*amount)) + QChar(0x00a0) + s.risk.quote);
    return {old ? Words::tr("%1 (stale)").arg(text) : text, old ? Tone::Stale : Tone::Normal,
            Words::tr("Of the balance now, %1 %2.").arg(format::money(s.risk.balance), s.risk.quote)};
}

Toned knownMoney(bool known, Money amount, const QString &quote, const QString &pattern)
{
    return known ? Toned{pattern.arg(format::money(amount) + QChar(0x00a0) + quote), Tone::Normal, {}} : unknown();
}

Toned used(const Snapshot &s, int count, const QString &text)
{
    return s.risk.accountKnown ? Toned{text.arg(count), Tone::Normal, {}} : unknown();
}

// What a share comes to in money, and how much of a count is used.
Toned nowOf(const Snapshot &s, const QString &key)
{
    const LimitValues &v = s.risk.limits.values();
    if (key == QLatin1String("position-size")) {
        return inMoney(s, v.positionSize, Words::tr("%1 a symbol"));
    }
    if (key == QLatin1String("total-exposure-reserve")) {
        return inMoney(s, v.totalExposureReserve, Words::tr("%1 stay out"));
    }
    if (key == QLatin1String("trade-risk")) {
        return inMoney(s, v.tradeRisk, Words::tr("%1 a trade"));
    }
    if (key == QLatin1String("daily-loss")) {
        return knownMoney(s.daily.known, s.daily.limit, s.risk.quote, Words::tr("%1 today"));
    }
    if (key == QLatin1String("drawdown")) {
        return knownMoney(s.drawdown.known, s.drawdown.limit, s.risk.quote, Words::tr("%1 below the peak"));
    }
    if (key == QLatin1String("open-positions")) {
        return used(s, s.risk.totals.counted, Words::tr("%1 in use"));
    }
    if (key == QLatin1String("entries-per-day")) {
        return used(s, s.risk.daily.entriesToday, Words::tr("%1 sent today"));
    }
    if (key == QLatin1String("entries-per-hour")) {
        return used(s, s.risk.daily.entriesLastHour, Words::tr("%1 sent in the last hour"));
    }
    if (key == QLatin1String("loss-streak")) {
        return used(s, s.risk.daily.losingStreak, Words::tr("%1 lost in a row today"));
    }
    return {};
}

QString originWords(const Snapshot &s, const QString &key)
{
    if (!s.limitOrigins) {
        return Words::tr("not known");
    }
    const auto found = s.limitOrigins->constFind(key);
    if (found == s.limitOrigins->constEnd()) {
        return Words::tr("the mode's own");
    }
    const QString who = found->words.isEmpty()                            ? Words::tr("somebody, no name is kept")
                      : found->words == QLatin1String("desktop")          ? Words::tr("set here")
                      : found->words == QLatin1String("configuration")    ? Words::tr("the configuration, read again")
                      : found->from == LimitOrigin::From::Configuration   ? found->words
                                                                          : Words::tr("set by %1").arg(found->words);
    return found->at.isUnknown() ? who : Words::tr("%1, %2").arg(who, format::dateClock(found->at));
}

LimitRow rowOf(const Snapshot &s, const LimitWords &words, const LimitValues &own, const QStringList &looserThanOwn)
{
    const QString key = keyOf(words);
    const bool looser = looserThanOwn.contains(key);
    const QString ownText = valueWords(own, words);
    return {key, words.title, words.help, unitOf(words.kind), fieldText(s.risk.limits.values(), words), choicesOf(words), nowOf(s, key),
            originWords(s, key),
            {looser ? Words::tr("%1, looser now").arg(ownText) : ownText, looser ? Tone::Warning : Tone::Muted,
             looser ? Words::tr("This run allows more than the mode does by itself.") : QString()}};
}

trading::Market marketOf(const Snapshot &s)
{
    return isSpot(s) ? trading::Market::Spot : trading::Market::UsdM;
}

QString boundsSentence(const safety::LimitBounds &bounds, LimitKind kind)
{
    const QString unit = unitOf(kind);
    const auto words = [&](Decimal value) { return format::number(shown(value, kind)) + (unit.isEmpty() ? QString() : QChar(0x00a0) + unit); };
    const QString range = bounds.above ? Words::tr("Above %1, at most %2.").arg(words(bounds.least), words(bounds.most))
                                       : Words::tr("At least %1, at most %2.").arg(words(bounds.least), words(bounds.most));
    return bounds.mayBeOff ? Words::tr("%1 Or “off”.").arg(range) : range;
}

// The text that setLimit takes; empty with an error.
QString readField(const QString &typed, const LimitWords &words, const safety::LimitBounds &bounds, QString &error)
{
    QString text = typed.trimmed();
    const bool off = text.compare(kOff, Qt::CaseInsensitive) == 0 || text.compare(Words::tr("off"), Qt::CaseInsensitive) == 0;
    if (off && bounds.mayBeOff) {
        return {};
    }
    if (const QString unit = unitOf(words.kind); !unit.isEmpty() && text.endsWith(unit)) {
        text.chop(unit.size());
    }
    const NumberEntry entry = readNumber(text, EntryKind::ZeroOrMore);
    if (!entry.value) {
        error = entry.error.isEmpty() ? boundsSentence(bounds, words.kind) : entry.error;
        return {};
    }
    const auto value = words.kind == LimitKind::Share ? Decimal::checkedDiv(*entry.value, hundred(), base::Rounding::HalfEven) : entry.value;
    const bool whole = words.kind != LimitKind::Count && words.kind != LimitKind::Moment ? true : entry.value->rounded(0, base::Rounding::Down) == *entry.value;
    if (!value || *value < bounds.least || (bounds.above && *value == bounds.least) || *value > bounds.most) {
        error = boundsSentence(bounds, words.kind);
    } else if (!whole) {
        error = Words::tr("A whole number is needed.");
    }
    return error.isEmpty() ? value->toString() : QString();
}

LimitEdit readEdit(const LimitValues &holds, LimitValues &values, const LimitWords &words, const QString &typed)
{
    LimitEdit edit;
    const QString key = keyOf(words);
    const auto bounds = safety::limitBounds(key);
    const QString text = bounds ? readField(typed, words, *bounds, edit.error) : typed;
    if (!edit.error.isEmpty()) {
        return edit;
    }
    if (const base::Status set = safety::setLimit(values, key, text); !set) {
        edit.error = bounds ? boundsSentence(*bounds, words.kind) : set.error().message;
        return edit;
    }
    LimitValues one = holds;
    static_cast<void>(safety::setLimit(one, key, text)); // it was taken a line above
    const QList<safety::LimitChange> change = safety::changesBetween(holds, one);
    edit.changed = !change.isEmpty();
    edit.loosens = edit.changed && change.first().loosens;
    if (edit.changed) {
        edit.note = (edit.loosens ? Words::tr("%1 → %2: looser") : Words::tr("%1 → %2: tighter")).arg(valueWords(holds, words), valueWords(one, words));
    }
    return edit;
}

// Two limits that do not go together: said at whichever of them was typed.
void judgeTogether(LimitsDraft &draft)
{
    const auto blame = [&draft](std::initializer_list<const char *> keys, const QString &error) {
        draft.sound = false;
        for (const char *key : keys) {
            const auto edit = draft.edits.find(QLatin1String(key));
            if (edit != draft.edits.end()) {
                edit->error = error;
                return;
            }
        }
    };
    if (draft.values.adoptedStopDistance > draft.values.stopDistance) {
        blame({"adopted-stop-distance", "stop-distance"}, Words::tr("The stop of an adopted position must not lie further than the furthest stop."));
    } else if (draft.values.guardExitAfter < draft.values.guardReplaceWithin) {
        blame({"guard-exit-after-ms", "guard-replace-within-ms"}, Words::tr("The exit must not come before the stop had its time."));
    } else if (!safety::Limits::create(draft.values)) {
        draft.sound = false;
    }
}

} // namespace

QList<LimitGroup> presentLimits(const Snapshot &s)
{
    const LimitValues own = safety::Limits::forMode(s.mode, marketOf(s)).values();
    QStringList looser;
    const QList<safety::LimitChange> changes = safety::changesBetween(own, s.risk.limits.values());
    for (const safety::LimitChange &change : changes) {
        if (change.loosens) {
            looser.append(change.key);
        }
    }
    QList<LimitGroup> groups;
    const QList<LimitWordsGroup> words = limitWords();
    for (const LimitWordsGroup &group : words) {
        LimitGroup shownGroup{group.title, {}};
        for (const LimitWords &row : group.rows) {
            shownGroup.rows.append(rowOf(s, row, own, looser));
        }
        groups.append(shownGroup);
    }
    return groups;
}

LimitsDraft judgeLimits(const Snapshot &s, const QMap<QString, QString> &typed)
{
    const LimitValues &holds = s.risk.limits.values();
    LimitsDraft draft;
    draft.values = holds;
    const QList<LimitWordsGroup> words = limitWords();
    for (const LimitWordsGroup &group : words) {
        for (const LimitWords &row : group.rows) {
            const auto text = typed.constFind(keyOf(row));
            if (text != typed.constEnd()) {
                draft.edits.insert(keyOf(row), readEdit(holds, draft.values, row, *text));
            }
        }
    }
    judgeTogether(draft);
    for (const LimitEdit &edit : std::as_const(draft.edits)) {
        draft.sound = draft.sound && edit.error.isEmpty();
        draft.tighter += edit.error.isEmpty() && edit.changed && !edit.loosens ? 1 : 0;
        draft.looser += edit.error.isEmpty() && edit.loosens ? 1 : 0;
    }
    draft.needsName = draft.looser > 0 && isLive(s.mode);
    return draft;
}

} // namespace bw::ui
