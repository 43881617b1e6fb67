// Approved orders of spot, from the gate, on a calm account of 100000 USDT.
// Failure: what the gate refuses to approve ends the program.
#pragma once

#include "tests/unit/binance/client_stage.h"

namespace bw::binance::testing {

inline Instrument spotInstrument()
{
    Instrument i = btcInstrument();
    i.marginAsset = QString();
    i.tickSize = i.minPrice = Price::literal("0.01");
    i.minQuantity = i.minMarketQuantity = i.stepSize = i.marketStepSize = Quantity::literal("0.00001");
    i.minNotional = Money::literal("5");
    i.spot.emplace();
    i.spot->opoAllowed = i.spot->otoAllowed = i.spot->ocoAllowed = true;
    i.spot->maxStops = 5;
    return i;
}

// Where the commission is taken from the coin, a resting entry leaves alone; else with its stop as OTO.
enum class CommissionIn { Coin = 1, Quote };

inline safety::ApprovedOrder spotEntry(const QString &id, const char *quantity, std::optional<Price> limit, const char *mark, const char *stop,
                                       std::uint64_t epoch, CommissionIn commission)
{
    safety::RiskView view = calmView(spotInstrument(), Price::literal(mark), epoch);
    view.symbols[kBtc].leverage.reset();
    view.commissionInCoin = commission == CommissionIn::Coin;
    safety::recomputeTotals(view);
    safety::EntryIntent intent;
    intent.symbol = kBtc;
    intent.type = limit ? OrderType::Limit : OrderType::Market;
    intent.limitPrice = limit;
    intent.quantity = Quantity::literal(quantity);
    intent.stopPrice = Price::literal(stop);
    return approvedBy(safety::Gate::judge(view, intent, ClientOrderId(id)));
}

// Resting, without a list.
inline safety::ApprovedOrder limitBuy(const QString &id, const char *quantity, const char *price, std::uint64_t epoch)
{
    return spotEntry(id, quantity, Price::literal(price), price, "82000", epoch, CommissionIn::Coin);
}

// Resting, with its stop: OTO. The stop's id is the order's with -s.
inline safety::ApprovedOrder limitBuyWithStop(const QString &id, const char *quantity, const char *price, const char *stop, std::uint64_t epoch)
{
    return spotEntry(id, quantity, Price::literal(price), price, stop, epoch, CommissionIn::Quote);
}

// At market, with its stop: a limit order at the collar, all of it at once or nothing, and OPO.
inline safety::ApprovedOrder buyWithStop(const QString &id, const char *quantity, const char *mark, const char *stop, std::uint64_t epoch)
{
    return spotEntry(id, quantity, std::nullopt, mark, stop, epoch, CommissionIn::Coin);
}

inline Position held(const char *quantity)
{
    Position position = longPosition();
    position.amount = Quantity::literal(quantity);
    return position;
}

inline safety::ApprovedOrder marketSell(const QString &id, const char *quantity)
{
    safety::ExitIntent intent;
    intent.symbol = kBtc;
    const auto decision = safety::Gate::approveExit(held(quantity), spotInstrument(), intent, ClientOrderId(id), Price::literal("84000"));
    if (decision.orders.size() != 1) {
        qFatal("no exit: %s", qPrintable(decision.refusal));
    }
    return decision.orders.first();
}

inline safety::ApprovedStop stopOf(const QString &id, const char *quantity, const char *trigger)
{
    const auto stop = safety::Gate::approveStop(held(quantity), spotInstrument(), Price::literal(trigger), std::nullopt, ClientOrderId(id));
    if (!stop) {
        qFatal("no stop: %s", qPrintable(stop.error().message));
    }
    return *stop;
}

} // namespace bw::binance::testing
