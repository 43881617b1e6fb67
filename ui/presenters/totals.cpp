#include "ui/presenters/totals.h"

#include "ui/format.h"
#include "ui/presenters/shown_sign.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace bw::ui {

using engine_client::PositionRow;
using trading::Money;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Totals)
};

// A sum that is too large to hold is not known.
std::optional<Money> plus(const std::optional<Money> &sum, Money more)
{
    const auto added = sum ? base::Decimal::checkedAdd(sum->value(), more.value()) : std::nullopt;
    return added ? std::optional(Money(*added)) : std::nullopt;
}

Tone toneFor(const Money &sum, bool stale)
{
    return stale ? Tone::Stale : toneOfSign(shownSign(sum));
}

} // namespace

PositionTotals totalOf(const QList<PositionRow> &shown, const engine_client::Snapshot &snapshot, bool engineFrozen)
{
    const bool known = std::all_of(shown.begin(), shown.end(), [](const PositionRow &row) { return row.mark.has_value(); });
    const bool stale = engineFrozen || std::any_of(shown.begin(), shown.end(), [](const PositionRow &row) { return row.stale; });
    std::optional<Money> value = known ? std::optional(Money()) : std::nullopt;
    std::optional<Money> pnl = value;
    for (const PositionRow &row : shown) {
        value = plus(value, row.value);
        pnl = plus(pnl, row.unrealized);
    }
    const QString why = !known ? Words::tr("The price of a position is not known.") : stale ? Words::tr("A price in it is stale.") : QString();
    const Toned unknown{format::dash(), Tone::Muted, why};
    const bool share = value && snapshot.risk.accountKnown && snapshot.risk.balance.isPositive();
    const Tone plain = stale ? Tone::Stale : Tone::Normal;
    return {value ? Toned{format::money(*value), plain, why} : unknown,
            share ? Toned{format::percent(trading::ratioOf(*value, snapshot.risk.balance, base::Rounding::HalfEven)), plain, why} : unknown,
            pnl ? Toned{format::arrowMoney(*pnl), toneFor(*pnl, stale), why} : unknown};
}

TradeTotals totalOf(const QList<trading::Fill> &shown)
{
    QMap<QString, std::optional<Money>> paid;
    std::optional<Money> realized = Money();
    for (const trading::Fill &fill : shown) {
        std::optional<Money> &sum = *paid.insert(fill.commissionAsset, paid.value(fill.commissionAsset, Money()));
        sum = plus(sum, fill.commission);
        realized = plus(realized, fill.realizedPnl);
    }
    QStringList coins;
    for (auto it = paid.cbegin(); it != paid.cend(); ++it) {
        coins.append((*it ? format::number((*it)->value(), 4) : format::dash()) + QChar(0x00a0) + it.key());
    }
    const QString why = Words::tr("Before commission.");
    return {{coins.isEmpty() ? format::dash() : coins.join(QStringLiteral(" + ")), Tone::Normal, {}},
            realized ? Toned{format::signedMoney(*realized), toneFor(*realized, false), why} : Toned{format::dash(), Tone::Muted, why}};
}

} // namespace bw::ui
