// A view in which everything is fine, and an entry that passes: each test spoils exactly one thing.
// Round numbers on purpose: mark 100, step 0.001, balance 10 000, so that 5 % is 500.
#pragma once

#include "core/base/contracts.h"
#include "core/safety/gate.h"
#include "core/safety/sums.h"

#include <QtTest>

namespace bw::safety::test {

using base::Decimal;
using trading::Instrument;
using trading::InstrumentMap;
using trading::OrderType;
using trading::Ratio;

inline Decimal dec(const QString &text)
{
    const auto value = Decimal::parse(QStringView(text));
    return value ? *value : throw std::invalid_argument("not a decimal in a test: " + text.toStdString());
}

inline Price price(const QString &text) { return Price(dec(text)); }
inline Quantity quantity(const QString &text) { return Quantity(dec(text)); }
inline Money money(const QString &text) { return Money(dec(text)); }
inline Ratio ratio(const QString &text) { return Ratio(dec(text)); }

// The largest number that the exact decimals hold, about 1.7e20.
inline Decimal hugest() { return dec(QStringLiteral("170141183460469231730")); }
inline Decimal tiniest() { return Decimal::fromRaw(1); }

inline Symbol symbolOf(const QString &text) { return Symbol(text); }
inline Symbol eth() { return Symbol(QStringLiteral("ETHUSDT")); }

inline Instrument instrumentOf(const Symbol &symbol)
{
    Instrument i;
    i.symbol = symbol;
    i.baseAsset = symbol.text().section(QStringLiteral("USDT"), 0, 0);
    i.quoteAsset = QStringLiteral("USDT");
    i.marginAsset = QStringLiteral("USDT");
    i.status = trading::InstrumentStatus::Trading;
    i.minPrice = Price::literal("0.01");
    i.maxPrice = Price::literal("1000000");
    i.tickSize = Price::literal("0.01");
    i.minQuantity = Quantity::literal("0.001");
    i.maxQuantity = Quantity::literal("10000");
    i.stepSize = Quantity::literal("0.001");
    i.minMarketQuantity = Quantity::literal("0.001");
    i.maxMarketQuantity = Quantity::literal("2000");
    i.marketStepSize = Quantity::literal("0.001");
    i.minNotional = Money::literal("5");
    i.priceMultiplierUp = Ratio::literal("1.15");
    i.priceMultiplierDown = Ratio::literal("0.85");
    return i;
}

inline std::shared_ptr<const InstrumentMap> mapOf(const QList<Instrument> &instruments)
{
    auto map = std::make_shared<InstrumentMap>();
    for (const Instrument &instrument : instruments) {
        map->insert(instrument.symbol, instrument);
    }
    return map;
}

template<typename Change>
Limits limitsWith(Change change)
{
    LimitValues values;
    change(values);
    auto limits = Limits::create(values);
    return limits ? *limits : throw std::invalid_argument(limits.error().message.toStdString());
}

// Without the slippage allowance, values are quantity * price and equality can be hit exactly.
inline Limits plainLimits()
{
    return limitsWith([](LimitValues &v) { v.slippageAllowance = Ratio(); });
}

inline SymbolRisk flatRisk(const Symbol &symbol)
{
    SymbolRisk risk;
    risk.mark = Price::literal("100");
    risk.markAge = Millis(10);
    risk.leverage = 5;
    risk.position.symbol = symbol;
    return risk;
}

// A test spoils facts; what is derived from them follows, as it does where a view is built.
inline RiskView fresh(RiskView view)
{
    recomputeTotals(view);
    return view;
}

inline RiskView soundView()
{
    RiskView view;
    view.stopped = false;
    view.epoch = 7;
    view.accountKnown = true;
    view.accountAge = Millis(100);
    view.wallet = view.equity = view.balance = Money::literal("10000");
    view.daily.baselineKnown = true;
    view.daily.dailyBalance = view.balance;
    view.symbols.insert(eth(), flatRisk(eth()));
    view.instruments = mapOf({instrumentOf(eth())});
    view.limits = plainLimits();
    view.modeConfirmed = true;
    view.rates = {{QStringLiteral("ORDERS 10s"), 2, 300}, {QStringLiteral("REQUEST_WEIGHT 1m"), 40, 2400}};
    return fresh(view);
}

inline EntryIntent soundIntent()
{
    EntryIntent intent;
    intent.symbol = eth();
    intent.side = Side::Buy;
    intent.type = OrderType::Market;
    intent.quantity = Quantity::literal("1");
    intent.stopPrice = Price::literal("95");
    return intent;
}

inline EntryIntent limitIntent(Side side, const QString &at, const QString &size, const QString &stop)
{
    EntryIntent intent = soundIntent();
    intent.side = side;
    intent.type = OrderType::Limit;
    intent.limitPrice = price(at);
    intent.quantity = quantity(size);
    intent.stopPrice = price(stop);
    return intent;
}

inline trading::Position positionOf(const Symbol &symbol, const QString &amount)
{
    trading::Position position;
    position.symbol = symbol;
    position.amount = quantity(amount);
    position.entryPrice = Price::literal("100");
    return position;
}

inline trading::ClientOrderId someId() { return trading::ClientOrderId(QStringLiteral("bw-test-1")); }

// A rule asked by name, on derived facts that are up to date.
inline RuleFinding judgeEmergencyStop(const RiskView &view, const EntryIntent &intent) { return safety::judgeEmergencyStop({fresh(view), intent}); }
inline RuleFinding judgeReady(const RiskView &view, const EntryIntent &intent) { return safety::judgeReady({fresh(view), intent}); }
inline RuleFinding judgeDataFresh(const RiskView &view, const EntryIntent &intent) { return safety::judgeDataFresh({fresh(view), intent}); }
inline RuleFinding judgeModeConfirmed(const RiskView &view, const EntryIntent &intent) { return safety::judgeModeConfirmed({fresh(view), intent}); }
inline RuleFinding judgeSymbolAllowed(const RiskView &view, const EntryIntent &intent) { return safety::judgeSymbolAllowed({fresh(view), intent}); }
inline RuleFinding judgePositionSize(const RiskView &view, const EntryIntent &intent) { return safety::judgePositionSize({fresh(view), intent}); }
inline RuleFinding judgeOpenPositions(const RiskView &view, const EntryIntent &intent) { return safety::judgeOpenPositions({fresh(view), intent}); }
inline RuleFinding judgeTotalExposure(const RiskView &view, const EntryIntent &intent) { return safety::judgeTotalExposure({fresh(view), intent}); }
inline RuleFinding judgeStopRequired(const RiskView &view, const EntryIntent &intent) { return safety::judgeStopRequired({fresh(view), intent}); }
inline RuleFinding judgeExitable(const RiskView &view, const EntryIntent &intent) { return safety::judgeExitable({fresh(view), intent}); }
inline RuleFinding judgeTradeRisk(const RiskView &view, const EntryIntent &intent) { return safety::judgeTradeRisk({fresh(view), intent}); }
inline RuleFinding judgeDailyLoss(const RiskView &view, const EntryIntent &intent) { return safety::judgeDailyLoss({fresh(view), intent}); }
inline RuleFinding judgeDailyLossAtStop(const RiskView &view, const EntryIntent &intent) { return safety::judgeDailyLossAtStop({fresh(view), intent}); }
inline RuleFinding judgePriceCollar(const RiskView &view, const EntryIntent &intent) { return safety::judgePriceCollar({fresh(view), intent}); }
inline RuleFinding judgeTradeRate(const RiskView &view, const EntryIntent &intent) { return safety::judgeTradeRate({fresh(view), intent}); }
inline RuleFinding judgeLossStreak(const RiskView &view, const EntryIntent &intent) { return safety::judgeLossStreak({fresh(view), intent}); }
inline RuleFinding judgeOrderRate(const RiskView &view, const EntryIntent &intent) { return safety::judgeOrderRate({fresh(view), intent}); }
inline RuleFinding judgeLeverage(const RiskView &view, const EntryIntent &intent) { return safety::judgeLeverage({fresh(view), intent}); }
inline RuleFinding judgePositionMode(const RiskView &view, const EntryIntent &intent) { return safety::judgePositionMode({fresh(view), intent}); }
inline RuleFinding judgeConfirmEntry(const RiskView &view, const EntryIntent &intent) { return safety::judgeConfirmEntry({fresh(view), intent}); }
inline Verdict verdictOf(const RiskView &view, const EntryIntent &intent) { return judgeEntry(fresh(view), intent); }
inline EntryDecision decisionOf(const RiskView &view, const EntryIntent &intent)
{
    return Gate::judge(fresh(view), intent, trading::ClientOrderId(QStringLiteral("bw-test-1")));
}

// "quote 500", "share 0.05", "-": a measure as a word, so that a failed comparison reads well.
inline QString wordOf(const std::optional<Measure> &measure)
{
    if (!measure) {
        return QStringLiteral("-");
    }
    switch (measure->unit) {
    case Unit::None:
        return QStringLiteral("none ") + measure->value.toString();
    case Unit::QuoteAmount:
        return QStringLiteral("quote ") + measure->value.toString();
    case Unit::Share:
        return QStringLiteral("share ") + measure->value.toString();
    case Unit::Count:
        return QStringLiteral("count ") + measure->value.toString();
    case Unit::Milliseconds:
        return QStringLiteral("ms ") + measure->value.toString();
    case Unit::PriceLevel:
        return QStringLiteral("price ") + measure->value.toString();
    case Unit::BaseAmount:
        return QStringLiteral("base ") + measure->value.toString();
    }
    return QStringLiteral("?");
}

// "pass ok quote 1 / quote 2 / quote 1"
inline QString wordOf(const RuleFinding &finding)
{
    return QStringLiteral("%1 %2 %3 / %4 / %5")
        .arg(finding.passed() ? QStringLiteral("pass") : QStringLiteral("deny"), finding.code, wordOf(finding.measured),
             wordOf(finding.limit), wordOf(finding.headroom));
}

inline QString denialsOf(const Verdict &verdict)
{
    QStringList words;
    for (const RuleFinding &finding : verdict.findings) {
        if (!finding.passed()) {
            words.append(ruleName(finding.rule) + QLatin1Char(':') + finding.code);
        }
    }
    return words.join(QLatin1Char(' '));
}

} // namespace bw::safety::test
