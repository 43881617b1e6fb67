#include "core/paper/paper_instruments.h"

#include "core/base/contracts.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace bw::paper {

using binance_server::Bracket;
using trading::Instrument;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Symbol;

namespace {

struct Listing
{
    const char *base;
    const char *opening;
    const char *minPrice, *maxPrice, *tick;
    const char *minQuantity, *maxQuantity, *maxMarketQuantity;   // the step is the minimum
    const char *minNotional;
};

constexpr std::array<Listing, 8> kListings{{
    {"BTC", "84250", "556.8", "4529764", "0.1", "0.001", "1000", "120", "50"},
    {"ETH", "3123.25", "39.86", "306177", "0.01", "0.001", "10000", "2000", "20"},
    {"SOL", "142.35", "0.42", "6857", "0.01", "0.01", "1000000", "5000", "5"},
    {"BNB", "868.4", "6.6", "100000", "0.01", "0.01", "100000", "2000", "5"},
    {"XRP", "2.0815", "0.0143", "100000", "0.0001", "0.1", "10000000", "2000000", "5"},
    {"DOGE", "0.14532", "0.00244", "30", "0.00001", "1", "50000000", "30000000", "5"},
    {"ADA", "0.4127", "0.0174", "1000", "0.0001", "1", "2000000", "300000", "5"},
    {"LTC", "84.62", "3.61", "100000", "0.01", "0.001", "10000", "5000", "5"},
}};

Symbol symbolOf(const Listing &listing)
{
    return Symbol(QLatin1String(listing.base) + QStringLiteral("USDT"));
}

Instrument instrumentOf(const Listing &listing)
{
    Instrument i;
    i.symbol = symbolOf(listing);
    i.baseAsset = QLatin1String(listing.base);
    i.quoteAsset = QStringLiteral("USDT");
    i.marginAsset = QStringLiteral("USDT");
    i.status = trading::InstrumentStatus::Trading;
    i.minPrice = Price::literal(listing.minPrice);
    i.maxPrice = Price::literal(listing.maxPrice);
    i.tickSize = Price::literal(listing.tick);
    i.minQuantity = i.minMarketQuantity = Quantity::literal(listing.minQuantity);
    i.stepSize = i.marketStepSize = i.minQuantity;
    i.maxQuantity = Quantity::literal(listing.maxQuantity);
    i.maxMarketQuantity = Quantity::literal(listing.maxMarketQuantity);
    i.minNotional = Money::literal(listing.minNotional);
    i.priceMultiplierUp = Ratio::literal("1.05");
    i.priceMultiplierDown = Ratio::literal("0.95");
    i.maxOpenOrders = 200;
    BW_ENSURES(i.validate().has_value());
    return i;
}

Bracket bracket(int number, int leverage, const char *floor, const char *cap, const char *maintenance, const char *cumulative)
{
    return {number, leverage, Money::literal(floor), Money::literal(cap), Ratio::literal(maintenance), Money::literal(cumulative)};
}

} // namespace

const QList<Instrument> &paperInstruments()
{
    static const QList<Instrument> kInstruments = [] {
        QList<Instrument> list;
        for (const Listing &listing : kListings) {
            list.append(instrumentOf(listing));
        }
        return list;
    }();
    return kInstruments;
}

const Instrument *findPaperInstrument(const Symbol &symbol)
{
    for (const Instrument &instrument : paperInstruments()) {
        if (instrument.symbol == symbol) {
            return &instrument;
        }
    }
    return nullptr;
}

Price openingPrice(const Symbol &symbol)
{
    for (const Listing &listing : kListings) {
        if (symbolOf(listing) == symbol) {
            return Price::literal(listing.opening);
        }
    }
    BW_UNREACHABLE("a symbol that is not listed has no opening price");
}

int pricePrecision(const Instrument &instrument)
{
    return std::max(2, instrument.priceDecimals());
}

const QList<Bracket> &paperBrackets(const Symbol &symbol)
{
    // Cumulative amounts follow from floor * (this rate - the rate below), summed.
    static const QList<Bracket> kBitcoin{
        bracket(1, 125, "0", "300000", "0.004", "0"),
        bracket(2, 100, "300000", "800000", "0.005", "300"),
        bracket(3, 50, "800000", "3000000", "0.01", "4300"),
        bracket(4, 20, "3000000", "1000000000", "0.025", "49300"),
    };
    static const QList<Bracket> kOthers{
        bracket(1, 75, "0", "50000", "0.005", "0"),
        bracket(2, 50, "50000", "500000", "0.01", "250"),
        bracket(3, 20, "500000", "1000000000", "0.025", "7750"),
    };
    return symbol.text() == QLatin1String("BTCUSDT") ? kBitcoin : kOthers;
}

const Bracket &bracketFor(const Symbol &symbol, Money notional)
{
    const QList<Bracket> &brackets = paperBrackets(symbol);
    for (const Bracket &candidate : brackets) {
        if (notional.abs() <= candidate.cap) {
            return candidate;
        }
    }
    return brackets.last();
}

Money largestNotional(const Symbol &symbol, int leverage)
{
    Money largest;
    for (const Bracket &candidate : paperBrackets(symbol)) {
        if (leverage <= candidate.initialLeverage) {
            largest = candidate.cap;
        }
    }
    return largest;
}

QString listedSymbols()
{
    QStringList names;
    for (const Instrument &instrument : paperInstruments()) {
        names.append(instrument.symbol.text());
    }
    return names.join(QStringLiteral(", "));
}

base::Result<QList<Instrument>> chosenInstruments(const QList<Symbol> &symbols)
{
    if (symbols.isEmpty()) {
        return paperInstruments();
    }
    QList<Instrument> chosen;
    for (const Symbol &symbol : symbols) {
        const Instrument *instrument = findPaperInstrument(symbol);
        if (!instrument) {
            return base::failure(base::ErrorCode::NotFound,
                                 QStringLiteral("\"%1\" is not a symbol of the paper exchange; it lists %2.").arg(symbol.text(), listedSymbols()));
        }
        const bool twice = std::any_of(chosen.begin(), chosen.end(), [&](const Instrument &i) { return i.symbol == symbol; });
        if (!twice) {
            chosen.append(*instrument);
        }
    }
    return chosen;
}

} // namespace bw::paper
