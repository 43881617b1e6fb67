// The rules on any view and any entry, however absurd: they answer, they never throw, and they answer the same twice.
#include "core/safety/rules/rules.h"
#include "core/safety/sums.h"
#include "tests/fuzz/byte_reader.h"

using namespace bw;
using namespace bw::safety;
using fuzz::ByteReader;
using fuzz::require;

namespace {

const QStringList kNames{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")};

std::optional<Price> maybePrice(ByteReader &in)
{
    return in.flag() ? std::optional(Price(in.decimal())) : std::nullopt;
}

trading::Instrument instrument(ByteReader &in, const Symbol &symbol)
{
    trading::Instrument i;
    i.symbol = symbol;
    i.baseAsset = symbol.text().chopped(4);
    i.quoteAsset = i.marginAsset = QStringLiteral("USDT");
    i.status = in.below(8) == 0 ? trading::InstrumentStatus::NotTrading : trading::InstrumentStatus::Trading;
    i.minPrice = i.tickSize = Price::literal("0.1");
    i.maxPrice = Price::literal("1000000");
    i.minQuantity = i.stepSize = i.minMarketQuantity = i.marketStepSize = Quantity::literal("0.001");
    i.maxQuantity = i.maxMarketQuantity = Quantity::literal("1000");
    i.minNotional = Money::literal("5");
    i.priceMultiplierUp = trading::Ratio::literal("1.05");
    i.priceMultiplierDown = trading::Ratio::literal("0.95");
    if (in.below(4) == 0) { // filters that make no sense
        i.stepSize = Quantity(in.decimal());
        i.maxPrice = Price(in.decimal());
    }
    return i;
}

SymbolRisk riskOf(ByteReader &in, const Symbol &symbol)
{
    SymbolRisk risk;
    risk.mark = maybePrice(in);
    risk.markAge = Millis(static_cast<std::int64_t>(in.word() % 20'000) - 1000);
    risk.position.symbol = symbol;
    risk.position.amount = Quantity(in.decimal());
    risk.position.entryPrice = Price(in.decimal());
    risk.bid = maybePrice(in);
    risk.ask = maybePrice(in);
    if (in.flag()) {
        risk.leverage = in.below(130);
    }
    for (int left = in.below(4); left > 0; --left) {
        PendingEntry order;
        order.side = in.flag() ? Side::Buy : Side::Sell;
        order.remaining = Quantity(in.decimal());
        order.limitPrice = maybePrice(in);
        order.stopPrice = maybePrice(in);
        risk.pending.append(order);
    }
    if (in.flag()) {
        risk.workingStops.append(Price(in.decimal()));
    }
    return risk;
}

RiskView viewOf(ByteReader &in)
{
    RiskView view;
    view.stopped = in.below(8) == 0;
    view.notReady = in.below(8) == 0 ? QStringList{QStringLiteral("start-up")} : QStringList();
    view.modeConfirmed = in.below(8) != 0;
    view.positionMode = in.below(8) == 0 ? trading::PositionMode::Hedge : trading::PositionMode::OneWay;
    view.accountKnown = in.below(8) != 0;
    view.accountAge = Millis(static_cast<std::int64_t>(in.word() % 60'000) - 1000);
    view.wallet = Money(in.decimal());
    view.equity = Money(in.decimal());
    view.balance = std::min(view.wallet, view.equity);
    view.daily.baselineKnown = in.below(8) != 0;
    view.daily.pnl = Money(in.decimal());
    view.daily.closeOutPnl = Money(in.decimal());
    view.daily.dailyBalance = Money(in.decimal());
    view.daily.entriesToday = in.below(30);
    view.daily.losingStreak = in.below(8);
    view.rates = {RateUsage{QStringLiteral("ORDERS 1m"), in.below(200), in.below(200)}};
    auto instruments = std::make_shared<trading::InstrumentMap>();
    for (const QString &name : kNames) {
        const Symbol symbol(name);
        if (in.below(6) != 0) {
            instruments->insert(symbol, instrument(in, symbol));
        }
        if (in.below(6) != 0) {
            view.symbols.insert(symbol, riskOf(in, symbol));
        }
    }
    view.instruments = instruments;
    return view;
}

EntryIntent intentOf(ByteReader &in)
{
    EntryIntent intent;
    intent.symbol = Symbol(kNames.at(in.below(3)));
    intent.side = in.flag() ? Side::Buy : Side::Sell;
    intent.type = in.flag() ? trading::OrderType::Market : trading::OrderType::Limit;
    intent.quantity = Quantity(in.decimal());
    intent.limitPrice = maybePrice(in);
    intent.stopPrice = maybePrice(in);
    intent.approval = in.below(8) == 0 ? Approval::Needed : Approval::NotNeeded;
    return intent;
}

void agree(const Verdict &a, const Verdict &b)
{
    require(a.findings.size() == b.findings.size() && a.passed() == b.passed(), "the same question has the same answer");
    for (qsizetype i = 0; i < a.findings.size(); ++i) {
        require(a.findings.at(i).rule == b.findings.at(i).rule && a.findings.at(i).code == b.findings.at(i).code, "rule by rule");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ByteReader in(data, size);
    RiskView view = viewOf(in);
    const EntryIntent intent = intentOf(in);
    if (in.flag()) {
        view.oldestMark = OldestMark{Symbol(kNames.at(in.below(3))), Millis(static_cast<std::int64_t>(in.word() % 20'000) - 1000)};
    }
    if (in.below(8) != 0) { // else: nobody derived the sums, and nothing may pass
        recomputeTotals(view);
    }
    const Verdict verdict = judgeEntry(view, intent);
    require(!verdict.findings.isEmpty(), "every rule answers");
    agree(verdict, judgeEntry(view, intent));
    if (verdict.passed()) {
        require(!view.stopped && view.notReady.isEmpty() && view.accountKnown && view.balance.isPositive(), "only in order");
        require(intent.stopPrice.has_value() && intent.quantity.isPositive(), "only with a stop and a size");
        require(view.totals.derived && view.totals.unknown == 0, "only where every sum is known");
        require(!view.oldestMark || view.oldestMark->age <= view.limits.values().markFresh, "only on marks that are fresh");
    }
    return 0;
}
