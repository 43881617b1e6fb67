#include "core/paper/scenario.h"

#include "core/base/contracts.h"
#include "core/paper/paper_instruments.h"

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

constexpr int kScenarioLeverage = 5;

struct SeedPosition
{
    Symbol symbol;
    Quantity quantity;
    Price entry;
    std::optional<Price> stop;
};

struct Plan
{
    Money wallet;
    std::optional<SeedPosition> position;
};

Plan planOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Calm:
        return {Money::literal("10625.05"),
                SeedPosition{Symbol(QStringLiteral("BTCUSDT")), Quantity::literal("0.005"), Price::literal("84120.5"), Price::literal("82400")}};
    case Scenario::Incident:
        return {Money::literal("10625.05"),
                SeedPosition{Symbol(QStringLiteral("ETHUSDT")), Quantity::literal("0.32"), Price::literal("3123.25"), std::nullopt}};
    case Scenario::FirstLive:
        return {Money::literal("500"), std::nullopt};
    }
    BW_UNREACHABLE("scenario");
}

// The planned price, moved in proportion when the market does not open where the plan expects it.
Price moved(Price planned, Price first, const Instrument &instrument)
{
    const Price expected = openingPrice(instrument.symbol);
    if (first == expected) {
        return planned;
    }
    const Ratio distance = ratioOf(planned, expected, Rounding::HalfEven);
    return Price(times(first, distance, Rounding::HalfEven).value().roundedTo(instrument.tickSize.value(), Rounding::Floor));
}

base::Status openPosition(PaperExchange &exchange, const SeedPosition &seed, const Instrument &instrument, const Quote &first)
{
    const Price entry = moved(seed.entry, first.mark, instrument);
    exchange.setMarket({seed.symbol, entry - instrument.tickSize, entry, entry, entry});
    NewOrder order;
    order.symbol = seed.symbol;
    order.quantity = seed.quantity;
    order.clientId = ClientOrderId(QStringLiteral("scenario-entry"));
    const auto opened = exchange.placeOrder(order);
    exchange.setMarket(first);
    if (!opened) {
        return base::failure(base::ErrorCode::OutOfRange,
                             QStringLiteral("The scenario's position of %1 %2 cannot be opened with this capital: %3")
                                 .arg(seed.quantity.toString(), seed.symbol.text(), opened.error().message));
    }
    if (seed.stop) {
        NewAlgoOrder stop;
        stop.symbol = seed.symbol;
        stop.side = Side::Sell;
        stop.type = ConditionalType::StopMarket;
        stop.triggerPrice = moved(*seed.stop, first.mark, instrument);
        stop.triggerBy = TriggerBy::MarkPrice;
        stop.closePosition = true;
        stop.clientId = ClientOrderId(QStringLiteral("scenario-stop"));
        if (const auto placed = exchange.placeAlgoOrder(stop); !placed) {
            return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The scenario's stop was refused: %1").arg(placed.error().message));
        }
    }
    return {};
}

} // namespace

base::Result<Scenario> parseScenario(const QString &text)
{
    for (const Scenario scenario : {Scenario::Calm, Scenario::Incident, Scenario::FirstLive}) {
        if (text == toWord(scenario)) {
            return scenario;
        }
    }
    return base::failure(base::ErrorCode::Malformed, QStringLiteral("--scenario takes calm, incident or first-live, not \"%1\".").arg(text));
}

QString toWord(Scenario scenario)
{
    switch (scenario) {
    case Scenario::Calm:
        return QStringLiteral("calm");
    case Scenario::Incident:
        return QStringLiteral("incident");
    case Scenario::FirstLive:
        return QStringLiteral("first-live");
    }
    BW_UNREACHABLE("scenario");
}

base::Result<Money> parseCapital(const QString &text)
{
    const auto value = Decimal::parse(QStringView(text));
    if (!value || !value->isPositive() || *value > Decimal::fromInt(1'000'000'000) || value->fractionalDigits() > 8) {
        return base::failure(base::ErrorCode::Malformed,
                             QStringLiteral("The capital must be a decimal above 0 and at most 1000000000 with at most eight decimals, not \"%1\".").arg(text));
    }
    return Money(*value);
}

Money scenarioWallet(Scenario scenario)
{
    return planOf(scenario).wallet;
}

QMap<QString, Decimal> scenarioCoins(Scenario scenario)
{
    if (scenario != Scenario::Calm) {
        return {};
    }
    return {{QStringLiteral("BTC"), Decimal::literal("0.025")}, {QStringLiteral("BNB"), Decimal::literal("1.5")}};
}

base::Status seedScenario(PaperExchange &exchange, Scenario scenario, std::optional<Money> capital, const QList<Quote> &opening, ScenarioHas has)
{
    BW_EXPECTS(exchange.state().income.empty());
    for (const Quote &quote : opening) {
        exchange.setMarket(quote);
    }
    exchange.setScenarioName(toWord(scenario));
    exchange.setLeverage(kScenarioLeverage);
    Plan plan = planOf(scenario);
    if (has == ScenarioHas::MoneyOnly) {
        plan.position.reset();
    }
    const Money wallet = capital.value_or(plan.wallet);
    // Yesterday: the day begins with the money in the account, and its loss limit with it.
    const base::VenueTime funded(base::VenueTime::startOf(exchange.now().day()).ms() - 3'600'000);
    const Instrument *instrument = nullptr;
    const Quote *first = nullptr;
    for (const Instrument &listed : exchange.instruments()) {
        instrument = plan.position && listed.symbol == plan.position->symbol ? &listed : instrument;
    }
    for (const Quote &quote : opening) {
        first = plan.position && quote.symbol == plan.position->symbol ? &quote : first;
    }
    if (!instrument || !first) {
        return exchange.transfer(wallet, funded);
    }
    // The deposit pays the opening commission, so that the wallet ends at the stated figure to the last digit.
    const Price entry = moved(plan.position->entry, first->mark, *instrument);
    const Money commission = booked(entry * plan.position->quantity * exchange.takerCommission());
    if (const auto deposited = exchange.transfer(wallet + commission, funded); !deposited) {
        return deposited;
    }
    const base::Status opened = openPosition(exchange, *plan.position, *instrument, *first);
    BW_ENSURES(!opened || exchange.state().wallet == wallet);
    return opened;
}

} // namespace bw::paper
