#include "ui/presenters/ticket_confirmation.h"

#include "ui/denial_text.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bw::ui {

using safety::RuleFinding;
using safety::RuleId;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketConfirmation)
};

bool overHalf(const RuleFinding *finding)
{
    if (!finding || !finding->measured || !finding->limit || finding->measured->unit != finding->limit->unit) {
        return false; // no limit of that kind, or the gate has already said no
    }
    return finding->measured->value > base::Decimal::div(finding->limit->value, base::Decimal::fromInt(2), base::Rounding::Down);
}

} // namespace

QString whyConfirm(const engine_client::Snapshot &snapshot, const TicketView &view, OrderOfRun place)
{
    QStringList why;
    if (place == OrderOfRun::First && safety::isLive(snapshot.mode)) {
        why.append(Words::tr("It is the first order of this run with real money."));
    }
    // What a single order takes; sums over the account are over half in any account that is used.
    for (const RuleId rule : {RuleId::PositionSize, RuleId::TradeRisk}) {
        if (overHalf(view.verdict.find(rule))) {
            const auto line = std::find_if(view.rules.cbegin(), view.rules.cend(), [rule](const RuleLine &one) { return one.rule == rule; });
            const QString figures = line == view.rules.cend() ? format::dash() : Words::tr("%1 of %2").arg(line->measured, line->limit);
            why.append(Words::tr("It takes more than half of a limit: %1, %2.").arg(ruleTitle(rule), figures));
        }
    }
    if (view.intent && view.intent->type == trading::OrderType::Limit && overHalf(view.verdict.find(RuleId::PriceCollar))) {
        why.append(Words::tr("Its limit price is far from the mark."));
    }
    return why.join(QLatin1Char(' '));
}

bool isSameOrder(const safety::EntryIntent &one, const safety::EntryIntent &other)
{
    return one.symbol == other.symbol && one.side == other.side && one.type == other.type && one.quantity == other.quantity
           && one.limitPrice == other.limitPrice && one.stopPrice == other.stopPrice && one.takeProfit == other.takeProfit;
}

} // namespace bw::ui
