// What the tests of the routes and of the streams share: the fields of the exchange's answers, requests that are good,
// a WebSocket client, and events of the market and of the account.
// Thread: the test's, which must run an event loop; the server's backend is touched on its own thread only.
#pragma once

#include "tests/unit/binance_server/venue.h"

#include <QtTest/QtTest>
#include <QtWebSockets/QWebSocket>

namespace bw::test {

// --- routes ---

inline constexpr const char *kQueryFields =
    "avgPrice clientOrderId cumQuote executedQty orderId origQty origType price reduceOnly side positionSide status stopPrice "
    "closePosition symbol time timeInForce type updateTime workingType priceProtect priceMatch selfTradePreventionMode goodTillDate";
inline constexpr const char *kAckFields =
    "clientOrderId cumQty executedQty orderId origQty price reduceOnly side positionSide status stopPrice closePosition symbol "
    "timeInForce type origType updateTime workingType priceProtect priceMatch selfTradePreventionMode goodTillDate";
inline constexpr const char *kAlgoAckFields =
    "algoId clientAlgoId algoType orderType symbol side positionSide timeInForce quantity algoStatus triggerPrice price "
    "icebergQuantity selfTradePreventionMode workingType priceMatch closePosition priceProtect reduceOnly activatePrice "
    "callbackRate createTime updateTime triggerTime goodTillDate";
inline constexpr const char *kAlgoRowFields =
    "algoId clientAlgoId algoType orderType symbol side positionSide timeInForce quantity algoStatus actualOrderId actualPrice "
    "triggerPrice price icebergQuantity tpTriggerPrice tpPrice slTriggerPrice slPrice tpOrderType selfTradePreventionMode "
    "workingType priceMatch closePosition priceProtect reduceOnly createTime updateTime triggerTime goodTillDate";
inline constexpr const char *kTotals =
    "totalInitialMargin totalMaintMargin totalWalletBalance totalUnrealizedProfit totalMarginBalance totalPositionInitialMargin "
    "totalOpenOrderInitialMargin totalCrossWalletBalance totalCrossUnPnl availableBalance maxWithdrawAmount assets positions ";
inline constexpr const char *kLimitOrder = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=84000.1&newClientOrderId=bw-1";
inline constexpr const char *kStop =
    "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=82000&closePosition=true&workingType=MARK_PRICE&clientAlgoId=bw-sl-1";

// The first object of an array, or the object itself.
inline QJsonValue first(const Reply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    return document.isArray() ? QJsonValue(document.array().at(0)) : QJsonValue(document.object());
}

inline QString str(const QJsonValue &object, const char *key) { return object.toObject().value(QLatin1String(key)).toString(QStringLiteral("<not a string>")); }

// --- streams ---

struct Client
{
    Client(const Venue &venue, const QByteArray &target)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) { texts.append(text.toUtf8()); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { ++disconnected; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(venue.port).arg(QString::fromLatin1(target))));
    }
    [[nodiscard]] bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QJsonObject at(int index) const { return QJsonDocument::fromJson(texts.value(index)).object(); }
    void send(const char *text) { socket.sendTextMessage(QString::fromLatin1(text)); }

    QWebSocket socket;
    QByteArrayList texts;
    int disconnected = 0;
};

inline QByteArray handshake(const QByteArray &target)
{
    return "GET " + target
           + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

// What the server has sent before this reply has arrived once the reply is here.
inline bool barrier(Client &client, int id = 99)
{
    const QByteArray reply = "\"id\":" + QByteArray::number(id) + "}";
    client.send(QByteArray("{\"method\":\"GET_PROPERTY\",\"params\":[\"combined\"],\"id\":" + QByteArray::number(id) + "}").constData());
    return QTest::qWaitFor([&] { return !client.texts.isEmpty() && client.texts.last().endsWith(reply); }, test::kDeadlineMs);
}

inline binance_server::MarketEvent marketEvent(const char *mark = "84251.63104562")
{
    binance_server::MarketEvent event;
    event.market = test::marketRecord("BTCUSDT");
    event.market.mark = trading::Price::literal(mark);
    event.markChanged = true;
    event.bookChanged = true;
    return event;
}

inline void emitMarket(Venue &venue, const char *mark = "84251.63104562")
{
    venue.thread.run([&] {
        const auto event = marketEvent(mark);
        venue.backend.markets[event.market.symbol] = event.market;
        venue.backend.emitEvent(event);
    });
}

inline binance_server::ServerConfig quiet() // every mark at once, no heartbeat
{
    binance_server::ServerConfig config;
    config.markIntervalMs = 0;
    config.markHeartbeatMs = 0;
    return config;
}

inline QByteArray listenKey(const Venue &venue)
{
    return venue.raw("POST", "/fapi/v1/listenKey").object().value(QLatin1String("listenKey")).toString().toLatin1();
}

inline QStringList eventsOf(const Client &client)
{
    QStringList names;
    for (const QByteArray &text : client.texts)
        names.append(QJsonDocument::fromJson(text).object().value(QLatin1String("e")).toString());
    return names;
}

inline binance_server::OrderEvent fillEvent()
{
    return {FakeBackend::limitSell(), QStringLiteral("TRADE"), FakeBackend::fill()};
}

inline binance_server::AccountEvent accountEvent()
{
    binance_server::AccountEvent event;
    event.reason = QStringLiteral("ORDER");
    event.balance = FakeBackend::balance();
    event.positions = {FakeBackend::position()};
    event.at = base::VenueTime(kNowMs + 1000);
    return event;
}

} // namespace bw::test
