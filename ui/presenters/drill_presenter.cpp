#include "ui/presenters/drill_presenter.h"

#include "core/language/engine_sentences.h"
#include "ui/denial_text.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DrillPresenter)
};

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kHoldsDays = 7; // as the readiness check has it

// What is no rule of the gate has no title there.
QString limitTitle(const QString &limit)
{
    static const QHash<QString, const char *> others{
        {QStringLiteral("protective-stop"), QT_TRANSLATE_NOOP("DrillPresenter", "Protective stop")},
        {QStringLiteral("stop-guard"), QT_TRANSLATE_NOOP("DrillPresenter", "Guard of the stops")},
        {QStringLiteral("clear"), QT_TRANSLATE_NOOP("DrillPresenter", "Clearing a stop")},
        {QStringLiteral("foreign-position"), QT_TRANSLATE_NOOP("DrillPresenter", "Position of others")},
    };
    if (const char *title = others.value(limit)) {
        return Words::tr(title);
    }
    for (int number = 1; const auto rule = safety::ruleFromNumber(number); ++number) {
        if (safety::ruleName(*rule) == limit) {
            return ruleTitle(*rule);
        }
    }
    return limit;
}

// A rule says why it refused in a word for machines.
QString seenWords(const QString &seen)
{
    static const QHash<QString, const char *> codes{
        {QStringLiteral("no-stop"), QT_TRANSLATE_NOOP("DrillPresenter", "refused: no stop")},
        {QStringLiteral("too-far"), QT_TRANSLATE_NOOP("DrillPresenter", "refused: too far away")},
        {QStringLiteral("over-limit"), QT_TRANSLATE_NOOP("DrillPresenter", "refused: over the limit")},
        {QStringLiteral("notional-too-small"), QT_TRANSLATE_NOOP("DrillPresenter", "refused: worth too little")},
        {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("DrillPresenter", "refused: stopped")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("DrillPresenter", "trades again")},
    };
    const char *words = codes.value(seen);
    return words ? Words::tr(words) : language::sentence(seen);
}

DrillLine lineOf(const QJsonObject &row)
{
    return {row.value(QStringLiteral("limit")).toString(), row.value(QStringLiteral("expected")).toString(), row.value(QStringLiteral("seen")).toString(),
            row.value(QStringLiteral("passed")).toBool()};
}

std::optional<base::VenueTime> timeIn(const QJsonObject &object, const char *name)
{
    const QJsonValue at = object.value(QLatin1String(name));
    return at.isDouble() ? std::optional(base::VenueTime(at.toInteger())) : std::nullopt;
}

Toned standing(const QJsonObject &record, base::VenueTime now)
{
    const auto passed = timeIn(record, "passed_at");
    if (!passed) {
        return {Words::tr("No drill was passed yet: a live mode needs one of the last %n day(s).", nullptr, kHoldsDays), Tone::Warning, {}};
    }
    const std::int64_t age = now.ms() - passed->ms();
    const QString at = format::dateClock(*passed);
    if (age < 0) {
        return {Words::tr("The drill that passed is of a time to come, %1 UTC: it does not count.").arg(at), Tone::Alarm, {}};
    }
    if (age > kHoldsDays * kDayMs) {
        return {Words::tr("Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.", nullptr, kHoldsDays).arg(at), Tone::Warning, {}};
    }
    const auto left = static_cast<int>((kHoldsDays * kDayMs - age) / kDayMs);
    return {Words::tr("Passed at %1 UTC; it holds for %n more whole day(s).", nullptr, left).arg(at), Tone::Good, {}};
}

QString failuresOf(const QJsonArray &rows)
{
    QStringList words;
    for (const QJsonValue &row : rows) {
        const DrillLine line = lineOf(row.toObject());
        if (!line.passed) {
            const DrillWords said = drillWords(line);
            words.append(Words::tr("%1: %2, but %3").arg(said.limit, said.expected, said.seen));
        }
    }
    return words.join(QStringLiteral("; "));
}

DrillRun runOf(const QJsonObject &run)
{
    const auto at = timeIn(run, "at");
    const bool passed = run.value(QStringLiteral("passed")).toBool();
    return {at ? format::dateClock(*at) : format::dash(), {passed ? Words::tr("✔ passed") : Words::tr("✖ not passed"), passed ? Tone::Good : Tone::Alarm, {}},
            failuresOf(run.value(QStringLiteral("failed")).toArray())};
}

} // namespace

DrillWords drillWords(const DrillLine &line)
{
    return {limitTitle(line.limit), language::sentence(line.expected), seenWords(line.seen)};
}

std::optional<DrillLine> drillLine(const QByteArray &line)
{
    const QJsonObject row = QJsonDocument::fromJson(line).object();
    const bool whole = row.value(QStringLiteral("limit")).isString() && row.value(QStringLiteral("passed")).isBool();
    return whole ? std::optional(lineOf(row)) : std::nullopt;
}

DrillRecord presentDrillRecord(const QByteArray &json, base::VenueTime now)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!json.isEmpty() && !document.isObject()) {
        return {{Words::tr("The record of the drills cannot be read."), Tone::Alarm, {}}, {}};
    }
    const QJsonObject record = document.object();
    DrillRecord shown{standing(record, now), {}};
    const QJsonArray runs = record.value(QStringLiteral("runs")).toArray();
    for (const QJsonValue &run : runs) {
        shown.runs.append(runOf(run.toObject()));
    }
    if (runs.isEmpty() && record.contains(QStringLiteral("at"))) { // kept before the runs were
        QJsonObject only = record;
        only.insert(QStringLiteral("failed"), record.value(QStringLiteral("limits")));
        shown.runs.append(runOf(only));
    }
    return shown;
}

} // namespace bw::ui
