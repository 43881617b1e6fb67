// An account worth stopping: three positions and twenty resting orders, as another client of the exchange left them.
#pragma once

#include "core/paper/paper_service.h"

#include <QTest>

namespace bw::test {

inline void seedStopAccount(paper::PaperService &service)
{
    service.call([](paper::PaperExchange &exchange) {
        const auto place = [&exchange](const char *symbol, trading::Side side, trading::OrderType type, const char *quantity,
                                       std::optional<trading::Price> price) {
            binance_server::NewOrder order;
            order.symbol = trading::Symbol(QString::fromLatin1(symbol));
            order.side = side;
            order.type = type;
            order.quantity = trading::Quantity::literal(quantity);
            order.price = price;
            const auto placed = exchange.placeOrder(order);
            if (!placed) {
                qFatal("%s %s: %s", symbol, quantity, qPrintable(placed.error().message));
            }
        };
        place("BTCUSDT", trading::Side::Buy, trading::OrderType::Market, "0.004", std::nullopt);
        place("ETHUSDT", trading::Side::Sell, trading::OrderType::Market, "0.100", std::nullopt);
        place("SOLUSDT", trading::Side::Buy, trading::OrderType::Market, "2", std::nullopt);
        const trading::Price btc = exchange.market(trading::Symbol(QStringLiteral("BTCUSDT")))->bid;
        const trading::Price eth = exchange.market(trading::Symbol(QStringLiteral("ETHUSDT")))->ask;
        for (int i = 1; i <= 10; ++i) {
            place("BTCUSDT", trading::Side::Buy, trading::OrderType::Limit, "0.001", btc - trading::Price(base::Decimal::fromInt(100 * i)));
            place("ETHUSDT", trading::Side::Sell, trading::OrderType::Limit, "0.010", eth + trading::Price(base::Decimal::fromInt(5 * i)));
        }
    });
}

struct AccountCount { qsizetype positions = 0, orders = 0, stops = 0; };

inline AccountCount count(paper::PaperService &service)
{
    AccountCount out;
    service.call([&out](paper::PaperExchange &exchange) {
        for (const auto &record : exchange.positions({})) {
            out.positions += record.position.isFlat() ? 0 : 1;
        }
        out.orders = exchange.openOrders({}).size();
        out.stops = exchange.openAlgoOrders({}).size();
    });
    return out;
}

} // namespace bw::test
