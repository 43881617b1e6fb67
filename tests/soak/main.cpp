// A day of the market in a few minutes: both markets on real sockets in a process of their own, two accounts that trade,
// streams that are listened to, and a drawn script of faults. Prints what was asked and answered, and the memory of the
// exchange as the day goes on. Ends with 1 when money does not add up, when the exchange does not answer at the end, or when
// it holds more at the end than after a quarter of the day, by which all that it may remember is full.
//   breakwater-soak [--minutes N] [--seed N] [--real-limits]      of real time (5); a day is spread over them
#include "tests/integration/exchange_door.h"
#include "tests/soak/soaked_exchange.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace bw;
using namespace bw::test;

namespace {

constexpr qint64 kDayMinutes = 1440;
constexpr int kReadings = 15;
// What may lie between the two readings: candles of an hour and more, of which a day has fewer than are kept; what the
// allocator keeps in pieces.
constexpr qint64 kMarginKb = 2048;
constexpr qint64 kMarginBytes = 256 * 1024;

class Clients
{
public:
    explicit Clients(const ExchangeDoor &exchange) : m_exchange(exchange) {}

    void round()
    {
        const Owner &owner = m_round % 2 == 0 ? kFirst : kSecond;
        const QByteArray side = m_round / 2 % 2 == 0 ? "BUY" : "SELL";
        tradeUsdm(owner, side);
        tradeSpot(owner, side);
        if (m_round % 50 == 0) {
            listen();
        }
        ++m_round;
        (void)QTest::qWaitFor([] { return false; }, 20);
    }
    void leave()
    {
        for (const auto &client : m_clients) {
            m_heard += client->texts.size();
        }
        m_clients.clear();
    }
    [[nodiscard]] bool areAnswered() const
    {
        (void)m_exchange.control("DELETE", "instructions");
        return m_exchange.get(On::Usdm, "/fapi/v1/ping").status == 200 && m_exchange.get(On::Spot, "/api/v3/ping").status == 200
            && m_exchange.call(On::Usdm, "GET", "/fapi/v3/balance", kWindow, kSecond).status == 200;
    }
    [[nodiscard]] QString summary() const
    {
        QStringList parts;
        for (const auto &[status, times] : m_answers) {
            parts.append(QStringLiteral("%1: %2").arg(status == 0 ? QStringLiteral("cut") : QString::number(status)).arg(times));
        }
        return QStringLiteral("%1 rounds; answers %2; %3 events heard").arg(m_round).arg(parts.join(QStringLiteral(", "))).arg(m_heard);
    }

private:
    static inline const QByteArray kWindow = QByteArrayLiteral("recvWindow=60000");   // a fifth of a second here

    void ask(On market, const QByteArray &method, const QByteArray &path, const QByteArray &parameters, const Owner &owner)
    {
        ++m_answers[m_exchange.call(market, method, path, parameters + (parameters.isEmpty() ? "" : "&") + kWindow, owner).status];
    }
    void tradeUsdm(const Owner &owner, const QByteArray &side)
    {
        const QByteArray until = QByteArray::number((m_exchange.timestamp().toLongLong() / 1000 + 86'400) * 1000);
        ask(On::Usdm, "POST", "/fapi/v1/order", "symbol=BTCUSDT&side=" + side + "&type=MARKET&quantity=0.002", owner);
        ask(On::Usdm, "POST", "/fapi/v1/order", "symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTD&goodTillDate=" + until + "&quantity=0.010&price=2700", owner);
        ask(On::Usdm, "DELETE", "/fapi/v1/allOpenOrders", "symbol=ETHUSDT", owner);
        ask(On::Usdm, "POST", "/fapi/v1/algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&quantity=0.010&triggerPrice=20000", owner);
        ask(On::Usdm, "DELETE", "/fapi/v1/algoOpenOrders", "symbol=BTCUSDT", owner);
        ask(On::Usdm, "GET", "/fapi/v3/account", {}, owner);
    }
    void tradeSpot(const Owner &owner, const QByteArray &side)
    {
        ask(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=" + side + "&type=MARKET&quantity=0.001", owner);
        ask(On::Spot, "POST", "/api/v3/orderList/oco", "symbol=BTCUSDT&side=BUY&quantity=0.001&belowType=LIMIT_MAKER&belowPrice=30000&aboveType=STOP_LOSS&aboveStopPrice=300000", owner);
        ask(On::Spot, "DELETE", "/api/v3/openOrders", "symbol=BTCUSDT", owner);
        ask(On::Spot, "GET", "/api/v3/account", {}, owner);
        ++m_answers[m_exchange.get(On::Spot, "/api/v3/depth?symbol=BTCUSDT&limit=20").status];
    }
    // Connections come and go; what they heard is counted.
    void listen()
    {
        leave();
        const auto add = [this](On market, const QByteArray &target) { m_clients.push_back(std::make_unique<StreamClient>(m_exchange, market, target)); };
        add(On::Usdm, "/market/ws/btcusdt@markPrice");
        add(On::Usdm, "/private/ws?listenKey=" + m_exchange.listenKey(kFirst));
        add(On::Spot, "/stream?streams=btcusdt@trade/btcusdt@depth@100ms/btcusdt@kline_1m");
        add(On::Spot, "/ws-api/v3");
        m_clients.back()->sendSigned("s", "userDataStream.subscribe.signature", {{"recvWindow", "60000"}}, kFirst);
    }

    const ExchangeDoor &m_exchange;
    std::vector<std::unique_ptr<StreamClient>> m_clients;
    std::map<int, int> m_answers;
    qsizetype m_heard = 0;
    int m_round = 0;
};

soak::Terms termsFrom(const QCommandLineParser &parser)
{
    soak::Terms terms;
    terms.minutes = std::clamp(parser.value(QStringLiteral("minutes")).toInt(), 1, int(kDayMinutes));
    terms.seed = parser.value(QStringLiteral("seed")).toULongLong();
    terms.speed = parser.isSet(QStringLiteral("speed")) ? parser.value(QStringLiteral("speed")).toLongLong() : kDayMinutes / terms.minutes;
    terms.realLimits = parser.isSet(QStringLiteral("real-limits"));
    return terms;
}

// Nobody is connected while it is read, and the least of several readings counts: what was under way is not kept.
soak::Memory reading(soak::SoakedExchange &exchange, Clients &clients, int eighth, QTextStream &out)
{
    clients.leave();
    soak::Memory memory = exchange.memory();
    for (int i = 1; i < kReadings; ++i) {
        (void)QTest::qWaitFor([] { return false; }, 200);
        const soak::Memory again = exchange.memory();
        memory = {std::min(memory.residentKb, again.residentKb), std::min(memory.inUseBytes, again.inUseBytes)};
    }
    out << QStringLiteral("after %1 h: %2 KiB resident, %3 KiB in use; %4").arg(eighth * 3).arg(memory.residentKb).arg(memory.inUseBytes / 1024)
               .arg(exchange.ask("kept")) << Qt::endl;
    return memory;
}

int soakFor(const soak::Terms &terms, QTextStream &out)
{
    soak::SoakedExchange exchange(terms);
    const ExchangeDoor door({exchange.spotPort(), exchange.usdmPort()}, [&exchange] { return exchange.clockMs(); });
    Clients clients(door);
    soak::Memory quarter, end;
    for (int eighth = 1; eighth <= 8; ++eighth) {
        const QDeadlineTimer deadline(std::chrono::seconds{terms.minutes * 60 / 8});
        while (!deadline.hasExpired()) {
            clients.round();
        }
        end = reading(exchange, clients, eighth, out);
        quarter = eighth == 2 ? end : quarter;
    }
    const QString sound = clients.areAnswered() ? exchange.ask("sound") : QStringLiteral("the exchange does not answer");
    const qint64 grownKb = end.residentKb - quarter.residentKb, grownBytes = end.inUseBytes - quarter.inUseBytes;
    const bool steady = end.residentKb > 0 && grownKb <= kMarginKb && grownBytes <= kMarginBytes;
    out << clients.summary() << '\n'
        << QStringLiteral("from 6 h to 24 h: %1 KiB resident (at most %2 more), %3 KiB in use (at most %4 more): ")
               .arg(grownKb).arg(kMarginKb).arg(grownBytes / 1024).arg(kMarginBytes / 1024)
        << (steady ? "steady" : "GROWN") << '\n'
        << (sound == QLatin1String("yes") ? QStringLiteral("sound") : QStringLiteral("NOT SOUND: ") + sound) << Qt::endl;
    return steady && sound == QLatin1String("yes") ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("minutes"), QStringLiteral("Of real time."), QStringLiteral("N"), QStringLiteral("5")},
                       {QStringLiteral("seed"), QStringLiteral("Of prices and faults."), QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("speed"), QStringLiteral("Of clock and prices."), QStringLiteral("N")},
                       {QStringLiteral("real-limits"), QStringLiteral("Histories as long as they are by default: they fill for hours.")},
                       {QStringLiteral("serve"), QStringLiteral("Be the exchange.")}});
    parser.addHelpOption();
    parser.process(application);
    const soak::Terms terms = termsFrom(parser);
    QTextStream out(stdout);
    return parser.isSet(QStringLiteral("serve")) ? soak::serve(terms) : soakFor(terms, out);
}
