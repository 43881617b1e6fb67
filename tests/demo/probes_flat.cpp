// Questions that need nothing but a key.
#include "core/binance/spot/requests.h"
#include "core/binance/usdm/requests.h"
#include "tests/demo/probes.h"

#include <QJsonArray>

namespace bw::demo {

using namespace bw::binance;
using namespace bw::trading;

namespace {

QUrl below(const QUrl &host, const char *path) { return QUrl(host.toString(QUrl::StripTrailingSlash) + QLatin1String(path)); }

// A refusal as "HTTP 401, code -2014".
struct Refused
{
    const char *what;
    RawAnswer answer;
    int status;
    int code;
};

HttpCall testOrder(const Stage &stage, const QString &clientId, const QString &price)
{
    const bool spot = stage.target.market == Market::Spot;
    return rawCall(Method::Post, spot ? "/api/v3/order/test" : "/fapi/v1/order/test", Security::Signed,
                   {{"symbol", stage.symbol.text()}, {"side", QStringLiteral("BUY")}, {"type", QStringLiteral("LIMIT")}, {"timeInForce", QStringLiteral("GTC")},
                    {"quantity", stage.trader.smallest().toString()}, {"price", price}, {"newClientOrderId", clientId}});
}

QString offTick(const Stage &stage)
{
    return (stage.trader.priceAt("0.98") + Price(base::Decimal::div(stage.trader.instrument().tickSize.value(), base::Decimal::literal("2"), Rounding::HalfEven))).toString();
}

void askOfKey(Stage &stage)
{
    const RawAnswer read = stage.venue.call(usdm::balances());
    const bool edwards = stage.target.keys.kind == KeyKind::Ed25519;
    stage.answers.add({3, QStringLiteral("Ed25519 keys on futures REST"), QStringLiteral("GET balance with a key of kind %1").arg(toWord(stage.target.keys.kind)), QStringLiteral("HTTP %1").arg(read.status),
                       QStringLiteral("they are taken"), !edwards || read.status == 0 ? Agrees::Unknown : read.good() ? Agrees::Yes : Agrees::No});
}

void askOfStreamHosts(Stage &stage)
{
    if (!stage.target.ofBinance) {
        return;
    }
    QStringList serving;
    for (const char *host : {"wss://demo-fstream.binance.com", "wss://fstream.binancefuture.com"}) {
        RawSocket socket(below(QUrl(QString::fromLatin1(host)), "/market/ws/btcusdt@markPrice@1s"), stage.recorder);
        if (socket.connects() && socket.hears(1, 5'000)) {
            serving.append(QString::fromLatin1(host));
        }
    }
    const QString ours = stage.target.hosts.stream.toString();
    stage.answers.add({5, QStringLiteral("host of demo's futures streams"), QStringLiteral("btcusdt@markPrice@1s on demo-fstream.binance.com and fstream.binancefuture.com"),
                       serving.isEmpty() ? QStringLiteral("neither") : serving.join(QStringLiteral(", ")), ours, serving.contains(ours) ? Agrees::Yes : Agrees::No});
}

void askOfWsApi(Stage &stage)
{
    RawSocket socket(below(stage.target.hosts.wsApi, "/ws-fapi/v1"), stage.recorder);
    const bool connected = socket.connects();
    if (connected) {
        socket.send(QStringLiteral(R"({"id":1,"method":"ticker.price","params":{"symbol":"BTCUSDT"}})"));
    }
    const bool answered = connected && socket.hears(1, 10'000);
    stage.answers.add({6, QStringLiteral("futures WebSocket API on demo"), QStringLiteral("method ticker.price at %1").arg(stage.target.hosts.wsApi.host()),
                       !connected ? QStringLiteral("does not connect") : answered ? QStringLiteral("it answers with status %1").arg(QJsonDocument::fromJson(socket.texts.first()).object().value(QStringLiteral("status")).toInt()) : QStringLiteral("no answer"),
                       QStringLiteral("it answers"), answered ? Agrees::Yes : Agrees::No});
}

void askOfPositionMode(Stage &stage)
{
    stage.events.forget();
    const auto change = [&](const char *hedge) {
        return stage.venue.call(rawCall(Method::Post, "/fapi/v1/positionSide/dual", Security::Signed, {{"dualSidePosition", QString::fromLatin1(hedge)}}));
    };
    const RawAnswer changed = change("true");
    const bool told = changed.good() && stage.events.hears(1, 5'000);
    const RawAnswer back = changed.good() ? change("false") : RawAnswer{};
    need(!changed.good() || back.good(), QStringLiteral("The position mode could not be set back to one-way: %1").arg(QString::fromUtf8(back.body)));
    stage.answers.add({9, QStringLiteral("does a change of the position mode emit an event?"), QStringLiteral("to hedge mode and back, flat"),
                       changed.good() ? (told ? QStringLiteral("it does") : QStringLiteral("none within 5 s"))
                                      : QStringLiteral("refused: HTTP %1 %2").arg(changed.status).arg(QString::fromUtf8(changed.body.left(80))),
                       QStringLiteral("none"), changed.good() ? (told ? Agrees::No : Agrees::Yes) : Agrees::Unknown});
}

void askOfAggTrades(Stage &stage)
{
    RawSocket market(below(stage.target.hosts.stream, "/market/ws/btcusdt@aggTrade"), stage.recorder);
    RawSocket open(below(stage.target.hosts.stream, "/public/ws/btcusdt@aggTrade"), stage.recorder);
    (void)market.connects();
    (void)open.connects();
    (void)market.hears(3, 10'000);
    const bool onMarket = !market.texts.isEmpty();
    const bool onPublic = !open.texts.isEmpty();
    stage.answers.add({13, QStringLiteral("route of the futures aggTrade stream"), QStringLiteral("both routes for up to 10 s"),
                       QStringLiteral("/market: %1, /public: %2").arg(onMarket ? QStringLiteral("trades") : QStringLiteral("silent"), onPublic ? QStringLiteral("trades") : QStringLiteral("silent")),
                       QStringLiteral("at least /market"), onMarket ? Agrees::Yes : onPublic ? Agrees::No : Agrees::Unknown});
}

} // namespace

void askOfStatuses(Stage &stage)
{
    const bool spot = stage.target.market == Market::Spot;
    const HttpCall reading = spot ? spot::account() : usdm::balances();
    const QList<Refused> asked{
        {"a key of four letters", stage.venue.callAs("abcd", reading), 401, -2014},
        {"an unknown key", stage.venue.callAs(QByteArray(64, 'k'), reading), 401, -2015},
        {"a price between two ticks", stage.venue.call(testOrder(stage, QStringLiteral("bwdemo-tick"), offTick(stage))), 400, spot ? -1013 : -4014},
    };
    for (const Refused &row : asked) {
        const bool same = row.answer.status == row.status && row.answer.code() == row.code;
        stage.answers.add({7, QStringLiteral("%1: HTTP status of refusals").arg(spot ? QStringLiteral("spot") : QStringLiteral("usdm")), QString::fromLatin1(row.what),
                           QStringLiteral("HTTP %1, code %2").arg(row.answer.status).arg(row.answer.code()), QStringLiteral("HTTP %1, code %2").arg(row.status).arg(row.code),
                           row.answer.status == 0 ? Agrees::Unknown : same ? Agrees::Yes : Agrees::No});
    }
}

void askOfFlatUsdM(Stage &stage)
{
    askOfKey(stage);
    askOfStreamHosts(stage);
    askOfWsApi(stage);
    const QString envelope = stage.events.envelope();
    stage.answers.add({8, QStringLiteral("envelope of /private/stream"), QStringLiteral("the value of \"stream\" of the first event"),
                       envelope.isEmpty() ? QStringLiteral("bare events") : envelope == stage.events.listenKey() ? QStringLiteral("the listen key") : envelope, QStringLiteral("the listen key"),
                       envelope == stage.events.listenKey() ? Agrees::Yes : Agrees::No});
    askOfPositionMode(stage);
    askOfAggTrades(stage);
}

void askOfFlatSpot(Stage &stage)
{
    const RawAnswer info = stage.venue.call(rawCall(Method::Get, "/api/v3/exchangeInfo", Security::None, {{"symbol", stage.symbol.text()}}));
    QStringList limits;
    const QJsonArray rows = info.object().value(QStringLiteral("rateLimits")).toArray();
    for (const QJsonValue &row : rows) {
        if (row[QStringLiteral("rateLimitType")].toString() == QLatin1String("ORDERS")) {
            limits.append(QStringLiteral("%1 in %2 %3").arg(row[QStringLiteral("limit")].toInt()).arg(row[QStringLiteral("intervalNum")].toInt()).arg(row[QStringLiteral("interval")].toString()));
        }
    }
    const QStringList assumed{QStringLiteral("100 in 10 SECOND"), QStringLiteral("200000 in 1 DAY")};
    stage.answers.add({4, QStringLiteral("spot's ORDERS limits"), QStringLiteral("GET exchangeInfo"), limits.join(QStringLiteral(", ")), assumed.join(QStringLiteral(", ")),
                       limits.isEmpty() ? Agrees::Unknown : limits == assumed ? Agrees::Yes : Agrees::No});

    const QString price = stage.trader.priceAt("0.98").toString();
    const QList<std::pair<QString, bool>> ids{{QStringLiteral("_-aZ0") + QString(31, QLatin1Char('x')), true}, {QStringLiteral("a.b:c/d"), false}, {QString(37, QLatin1Char('x')), false}, {QStringLiteral("a b"), false}};
    QStringList told;
    bool same = true;
    bool known = true;
    for (const auto &[id, taken] : ids) {
        const RawAnswer answer = stage.venue.call(testOrder(stage, id, price));
        told.append(answer.good() ? QStringLiteral("taken") : QStringLiteral("refused (%1)").arg(answer.code()));
        same = same && answer.good() == taken;
        known = known && answer.status > 0;
    }
    stage.answers.add({12, QStringLiteral("characters of spot's client ids"), QStringLiteral("order/test: 36 letters with _ and -, one with . : /, 37 letters, one with a blank"), told.join(QStringLiteral(", ")),
                       QStringLiteral("taken, refused, refused, refused: ^[a-zA-Z0-9-_]{1,36}$"), !known ? Agrees::Unknown : same ? Agrees::Yes : Agrees::No});
}

} // namespace bw::demo
