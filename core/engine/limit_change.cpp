#include "core/engine/limit_change.h"

namespace bw::engine {

using safety::ConfirmEntry;
using safety::LimitValues;
using safety::LossAction;
using trading::Ratio;

namespace {

enum class Looser { Higher = 1, Lower };

// Every limit by name, as text that can be read back. Empty text: off, which is looser than any number.
struct Field
{
    const char *name;
    Looser looser;
    QString (*get)(const LimitValues &);
    bool (*set)(LimitValues &, const QString &);
};

template<Ratio LimitValues::*member>
constexpr Field ratio(const char *name, Looser looser)
{
    return {name, looser, [](const LimitValues &v) { return (v.*member).toString(); },
            [](LimitValues &v, const QString &text) {
                const auto number = base::Decimal::parse(QStringView(text));
                v.*member = number ? Ratio(*number) : Ratio();
                return number.has_value();
            }};
}

template<int LimitValues::*member>
constexpr Field count(const char *name, Looser looser)
{
    return {name, looser, [](const LimitValues &v) { return QString::number(v.*member); },
            [](LimitValues &v, const QString &text) {
                bool ok = false;
                v.*member = text.toInt(&ok);
                return ok;
            }};
}

template<std::optional<int> LimitValues::*member>
constexpr Field optionalCount(const char *name)
{
    return {name, Looser::Higher, [](const LimitValues &v) { return v.*member ? QString::number(*(v.*member)) : QString(); },
            [](LimitValues &v, const QString &text) {
                bool ok = text.isEmpty();
                v.*member = ok ? std::nullopt : std::optional(text.toInt(&ok));
                return ok;
            }};
}

template<base::Millis LimitValues::*member>
constexpr Field millis(const char *name, Looser looser)
{
    return {name, looser, [](const LimitValues &v) { return QString::number((v.*member).count()); },
            [](LimitValues &v, const QString &text) {
                bool ok = false;
                v.*member = base::Millis(text.toLongLong(&ok));
                return ok;
            }};
}

const QList<Field> &fields()
{
    static const QList<Field> kFields{
        ratio<&LimitValues::positionSize>("position-size", Looser::Higher),
        count<&LimitValues::openPositions>("open-positions", Looser::Higher),
        ratio<&LimitValues::stopDistance>("stop-required", Looser::Higher),
        ratio<&LimitValues::dailyLoss>("daily-loss", Looser::Higher),
        ratio<&LimitValues::totalExposureReserve>("total-exposure-reserve", Looser::Lower),
        ratio<&LimitValues::tradeRisk>("trade-risk", Looser::Higher),
        ratio<&LimitValues::priceCollar>("price-collar", Looser::Higher),
        ratio<&LimitValues::drawdown>("drawdown", Looser::Higher),
        ratio<&LimitValues::driftAlert>("drift-alert", Looser::Higher),
        ratio<&LimitValues::entryShareOfRates>("order-rate", Looser::Higher),
        count<&LimitValues::leverage>("leverage", Looser::Higher),
        optionalCount<&LimitValues::entriesPerDay>("entries-per-day"),
        optionalCount<&LimitValues::entriesPerHour>("entries-per-hour"),
        {"entry-gap-ms", Looser::Lower, [](const LimitValues &v) { return v.entryGap ? QString::number(v.entryGap->count()) : QString(); },
         [](LimitValues &v, const QString &text) {
             bool ok = text.isEmpty();
             v.entryGap = ok ? std::nullopt : std::optional(base::Millis(text.toLongLong(&ok)));
             return ok;
         }},
        optionalCount<&LimitValues::lossStreak>("loss-streak"),
        {"confirm-entry", Looser::Lower, [](const LimitValues &v) { return v.confirmEntry == ConfirmEntry::OutsideDesktop ? QStringLiteral("2") : QStringLiteral("1"); },
         [](LimitValues &v, const QString &text) {
             v.confirmEntry = text == QLatin1String("2") ? ConfirmEntry::OutsideDesktop : ConfirmEntry::Off;
             return text == QLatin1String("1") || text == QLatin1String("2");
         }},
        {"daily-loss-action", Looser::Higher, [](const LimitValues &v) { return v.dailyLossAction == LossAction::ReduceOnly ? QStringLiteral("2") : QStringLiteral("1"); },
         [](LimitValues &v, const QString &text) {
             v.dailyLossAction = text == QLatin1String("2") ? LossAction::ReduceOnly : LossAction::Stop;
             return text == QLatin1String("1") || text == QLatin1String("2");
         }},
        ratio<&LimitValues::slippageAllowance>("slippage-allowance", Looser::Lower),
        ratio<&LimitValues::takerCommission>("taker-commission", Looser::Lower),
        ratio<&LimitValues::adoptedStopDistance>("adopted-stop-distance", Looser::Higher),
        millis<&LimitValues::markFresh>("mark-fresh-ms", Looser::Higher),
        millis<&LimitValues::accountFresh>("account-fresh-ms", Looser::Higher),
        millis<&LimitValues::guardReplaceWithin>("guard-replace-within-ms", Looser::Higher),
        millis<&LimitValues::guardExitAfter>("guard-exit-after-ms", Looser::Higher)};
    return kFields;
}

bool loosens(const Field &field, const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty()) {
        return to.isEmpty(); // switched off
    }
    const base::Decimal before = base::Decimal::parse(QStringView(from)).value_or(base::Decimal());
    const base::Decimal after = base::Decimal::parse(QStringView(to)).value_or(base::Decimal());
    return field.looser == Looser::Higher ? after > before : after < before;
}

} // namespace

QList<LimitChange> changesBetween(const LimitValues &from, const LimitValues &to)
{
    QList<LimitChange> changes;
    for (const Field &field : fields()) {
        const QString before = field.get(from);
        const QString after = field.get(to);
        if (before != after) {
            changes.append({QString::fromLatin1(field.name), before, after, loosens(field, before, after)});
        }
    }
    return changes;
}

QJsonObject toJson(const LimitValues &values)
{
    QJsonObject body;
    for (const Field &field : fields()) {
        body.insert(QLatin1String(field.name), field.get(values));
    }
    return body;
}

base::Result<LimitValues> limitsFromJson(const QJsonObject &body)
{
    LimitValues values;
    for (const Field &field : fields()) {
        const QJsonValue value = body.value(QLatin1String(field.name));
        if (!value.isString() || !field.set(values, value.toString())) {
            return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The limit %1 in the journal is missing or not a number.").arg(QLatin1String(field.name)));
        }
    }
    return values;
}

} // namespace bw::engine
