#include "core/safety/gate.h"

#include "core/base/contracts.h"
#include "core/base/mutants.h"
#include "core/safety/exit_sizes.h"
#include "core/safety/spot_entry.h"
#include "core/safety/take_profit.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::ErrorCode;
using base::failure;
using base::Rounding;
using trading::ClientOrderId;
using trading::Instrument;
using trading::OrderType;
using trading::Position;

namespace {

// Source: Binance USD-M, newClientOrderId: ^[.A-Z:/a-z0-9_-]{1,36}$
constexpr qsizetype kLongestId = 36;

// More pieces than this are left to the next round, which starts from the position as it is then.
constexpr int kMostPieces = 50;

bool isValidId(const QString &text)
{
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringLiteral(".:/_-").contains(c);
    };
    return !text.isEmpty() && text.size() <= kLongestId && std::all_of(text.cbegin(), text.cend(), allowed);
}

ClientOrderId idOfPiece(const ClientOrderId &id, int piece)
{
    const ClientOrderId result = piece == 1 ? id : ClientOrderId(QStringLiteral("%1-%2").arg(id.text()).arg(piece));
    BW_EXPECTS(isValidId(result.text()));
    return result;
}

// Rounded so that it is never worse than asked for. Empty for a market exit.
std::optional<Price> exitPrice(const Position &position, const ExitIntent &intent, const Instrument &instrument)
{
    if (intent.type == OrderType::Market || !intent.limitPrice) {
        return std::nullopt;
    }
    const bool inRange = *intent.limitPrice >= instrument.minPrice && *intent.limitPrice <= instrument.maxPrice;
    if (!inRange || !instrument.tickSize.isPositive()) {
        return intent.limitPrice;
    }
    const Rounding rounding = position.isLong() ? Rounding::Ceiling : Rounding::Floor;
    return trading::roundToTick(instrument, *intent.limitPrice, rounding);
}

QString refusalFor(const Position &position, const ExitIntent &intent, const Instrument &instrument, std::optional<Price> price)
{
    if (position.isFlat()) {
        return QStringLiteral("There is no position in %1 to exit.").arg(intent.symbol.text());
    }
    if (intent.quantity && !intent.quantity->isPositive()) {
        return QStringLiteral("The quantity to exit must be above zero.");
    }
    if (intent.type == OrderType::Market) {
        return {};
    }
    if (!price) {
        return QStringLiteral("A limit exit needs a price.");
    }
    if (!price->isPositive() || *price < instrument.minPrice || *price > instrument.maxPrice) {
        return trading::describe(trading::FilterViolation::PriceRange, instrument);
    }
    return {};
}

} // namespace

EntryDecision Gate::judge(const RiskView &view, const EntryIntent &intent, const ClientOrderId &id)
{
    BW_EXPECTS(isValidId(id.text()));
    EntryDecision decision;
    const EntryIntent sent = asSent(view, intent);
    decision.verdict = judgeEntry(view, sent);
    if (!decision.verdict.passed() && !BW_MUTANT("verdict-ignored")) {
        decision.verdict.largestPassing = largestPassing(view, sent); // a refusal says what would pass
        return decision;
    }
    ApprovedOrder order;
    order.m_purpose = Purpose::Entry;
    order.m_symbol = intent.symbol;
    order.m_clientId = id;
    order.m_side = intent.side;
    order.m_type = sent.type;
    order.m_quantity = sent.quantity;
    if (sent.type == OrderType::Limit) {
        order.m_limitPrice = sent.limitPrice;
    }
    order.m_attachedStop = attachedStop(view, intent, id);
    if (order.m_attachedStop && order.m_attachedStop->form == AttachedStop::Form::Opo) {
        order.m_timeInForce = trading::TimeInForce::Fok;
    }
    order.m_epoch = view.epoch;
    decision.order = order;
    return decision;
}

ExitDecision Gate::approveExit(const Position &position, const Instrument &instrument, const ExitIntent &intent,
                               const ClientOrderId &id, std::optional<Price> mark)
{
    BW_EXPECTS(intent.purpose != Purpose::Entry);
    ExitDecision decision;
    const std::optional<Price> price = exitPrice(position, intent, instrument);
    decision.refusal = refusalFor(position, intent, instrument, price);
    if (!decision.refusal.isEmpty()) {
        return decision;
    }
    BW_EXPECTS(position.symbol == intent.symbol && instrument.symbol == intent.symbol);
    const Decimal held = position.amount.value().abs();
    const Decimal wanted = intent.quantity ? std::min(held, intent.quantity->value()) : held;
    const ExitSizes sizes(instrument, intent.type, price ? price : mark);
    ApprovedOrder order;
    order.m_purpose = intent.purpose;
    order.m_symbol = intent.symbol;
    order.m_side = position.exitSide();
    order.m_type = intent.type;
    order.m_limitPrice = price;
    if (instrument.spot && price) {
        order.m_timeInForce = trading::TimeInForce::Ioc; // what rests there locks the coins that a stop has to cover
    }
    Decimal rest = wanted;
    for (int piece = 1; piece <= kMostPieces; ++piece) {
        const Decimal size = sizes.pieceOf(rest);
        if (!size.isPositive()) {
            break;
        }
        order.m_clientId = idOfPiece(id, piece);
        order.m_quantity = Quantity(size);
        rest -= size;
        decision.orders.append(order);
    }
    decision.dust = Quantity(rest - sizes.floored(rest));
    if (decision.orders.isEmpty()) {
        decision.refusal = QStringLiteral("%1 %2 is below the smallest order that the exchange takes; nothing can be sent.")
                               .arg(wanted.toString(), intent.symbol.text());
    }
    return decision;
}

base::Result<ApprovedStop> Gate::approveTakeProfit(const Position &position, const Instrument &instrument, Price target,
                                                   std::optional<Price> mark, const ClientOrderId &id)
{
    BW_EXPECTS(isValidId(id.text()) && !instrument.spot);
    if (position.isFlat()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no position in %1 to take a profit of.").arg(position.symbol.text()));
    }
    BW_EXPECTS(position.symbol == instrument.symbol);
    const trading::Side entered = trading::opposite(position.exitSide());
    if (const QString problem = takeProfitProblem(instrument, entered, target, mark); !problem.isEmpty()) {
        return failure(ErrorCode::Malformed, problem);
    }
    ApprovedStop order;
    order.m_type = trading::ConditionalType::TakeProfitMarket;
    order.m_symbol = position.symbol;
    order.m_clientId = id;
    order.m_side = position.exitSide();
    order.m_triggerPrice = takeProfitTick(instrument, entered, target);
    return order;
}

base::Result<ApprovedStop> Gate::approveStop(const Position &position, const Instrument &instrument, Price trigger,
                                             std::optional<Price> mark, const ClientOrderId &id, StopCover cover)
{
    BW_EXPECTS(isValidId(id.text()));
    const QString symbol = position.symbol.text();
    if (position.isFlat()) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no position in %1 to protect.").arg(symbol));
    }
    BW_EXPECTS(position.symbol == instrument.symbol);
    const auto outside = [&](Price price) {
        return !price.isPositive() || price < instrument.minPrice || price > instrument.maxPrice;
    };
    const auto outsideError = [&] {
        return failure(ErrorCode::Malformed, QStringLiteral("A stop at %1 lies outside the prices that the exchange allows for %2.")
                                                 .arg(trigger.toString(), symbol));
    };
    if (outside(trigger) || !instrument.tickSize.isPositive()) {
        return outsideError();
    }
    const bool isLong = position.isLong();
    const Price rounded = trading::roundToTick(instrument, trigger, isLong ? Rounding::Ceiling : Rounding::Floor);
    if (outside(rounded)) {
        return outsideError();
    }
    if (mark && mark->isPositive() && (isLong ? rounded >= *mark : rounded <= *mark)) {
        return failure(ErrorCode::Malformed, QStringLiteral("A stop at %1 would trigger at once: the mark price of %2 is %3.")
                                                 .arg(rounded.toString(), symbol, mark->toString()));
    }
    ApprovedStop stop;
    stop.m_symbol = position.symbol;
    stop.m_clientId = id;
    stop.m_side = position.exitSide();
    stop.m_triggerPrice = rounded;
    if (instrument.spot) {
        const Decimal size = ExitSizes(instrument, OrderType::Market, rounded).floored(position.amount.value());
        if (!isLong || !size.isPositive()) {
            return failure(ErrorCode::OutOfRange, QStringLiteral("%1 %2 at %3 are too small for a stop that the exchange takes.")
                                                      .arg(position.amount.toString(), symbol, rounded.toString()));
        }
        stop.m_quantity = Quantity(size);
    } else if (cover == StopCover::FixedQuantity || BW_MUTANT("stop-not-grown")) {
        stop.m_quantity = position.amount.abs();
    }
    return stop;
}

} // namespace bw::safety
