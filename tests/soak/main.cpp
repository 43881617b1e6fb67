// A day of the market in a few minutes: both markets on real sockets, two accounts that trade, streams that are listened to,
// and a drawn script of faults. Prints what was asked and answered, and the memory of the process, which holds exchange and
// clients; ends with 1 when money does not add up or the exchange does not answer at the end.
//   breakwater-soak [--minutes N] [--seed N]      of real time (5); the market's day is spread over them
#include "core/paper/spot/spot_venue.h"
#include "tests/integration/exchange_stage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace bw;
using namespace bw::test;

namespace {

QString memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return QStringLiteral("unknown");
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return QString::fromLatin1(line.mid(6).simplified());
        }
    }
    return QStringLiteral("unknown");
}

class Soak
{
public:
    Soak(int minutes, std::uint64_t seed)
        : m_stage(QStringLiteral("account:key=SecondKey,secret=SecondSecret,usdm=5000,spot=5000;random:profile=storm,seed=%1,every=10s,for=%2m").arg(seed).arg(minutes), {},
                  [minutes, seed](paper::PaperConfig &config) {
                      config.seed = seed;
                      config.speed = base::Decimal::div(base::Decimal::fromInt(1440), base::Decimal::fromInt(minutes), base::Rounding::Down);
                  })
    {
    }

    void round()
    {
        const Owner &owner = m_round % 2 == 0 ? kFirst : kSecond;
        const QByteArray side = m_round / 2 % 2 == 0 ? "BUY" : "SELL";
        count(m_stage.call(On::Usdm, "POST", "/fapi/v1/order", "symbol=BTCUSDT&side=" + side + "&type=MARKET&quantity=0.002", owner));
        count(m_stage.call(On::Usdm, "POST", "/fapi/v1/order", "symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=2700", owner));
        count(m_stage.call(On::Usdm, "DELETE", "/fapi/v1/allOpenOrders", "symbol=ETHUSDT", owner));
        count(m_stage.call(On::Usdm, "GET", "/fapi/v3/account", {}, owner));
        count(m_stage.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=" + side + "&type=MARKET&quantity=0.001", owner));
        count(m_stage.call(On::Spot, "GET", "/api/v3/account", {}, owner));
        count(m_stage.get(On::Spot, "/api/v3/depth?symbol=BTCUSDT&limit=20"));
        if (m_round % 50 == 0) {
            listen();
        }
        ++m_round;
        (void)QTest::qWaitFor([] { return false; }, 20);
    }

    // Connections come and go; what they heard is counted.
    void listen()
    {
        for (const auto &client : m_clients) {
            m_heard += client->texts.size();
        }
        m_clients.clear();
        m_clients.push_back(std::make_unique<StreamClient>(m_stage, On::Usdm, "/market/ws/btcusdt@markPrice"));
        m_clients.push_back(std::make_unique<StreamClient>(m_stage, On::Usdm, "/private/ws?listenKey=" + m_stage.listenKey(kFirst)));
        m_clients.push_back(std::make_unique<StreamClient>(m_stage, On::Spot, "/stream?streams=btcusdt@trade/btcusdt@depth@100ms/btcusdt@kline_1m"));
    }

    [[nodiscard]] bool isSound()
    {
        (void)m_stage.control("DELETE", "instructions");
        bool sound = m_stage.get(On::Usdm, "/fapi/v1/ping").status == 200 && m_stage.get(On::Spot, "/api/v3/ping").status == 200
            && m_stage.call(On::Usdm, "GET", "/fapi/v3/balance", {}, kSecond).status == 200;
        m_stage.service->call([&](paper::PaperExchange &exchange) { sound = sound && exchange.state().addsUp(); });
        m_stage.service->callSpot([&](paper::spot::SpotVenue &venue) { sound = sound && venue.exchange().ledger().addsUp(); });
        return sound && m_stage.service->fault().isEmpty();
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
    void count(const Reply &reply) { ++m_answers[reply.status]; }

    ExchangeStage m_stage;
    std::vector<std::unique_ptr<StreamClient>> m_clients;
    std::map<int, int> m_answers;
    qsizetype m_heard = 0;
    int m_round = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("minutes"), QStringLiteral("Of real time."), QStringLiteral("N"), QStringLiteral("5")},
                       {QStringLiteral("seed"), QStringLiteral("Of prices and faults."), QStringLiteral("N"), QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(application);
    const int minutes = std::max(1, parser.value(QStringLiteral("minutes")).toInt());
    QTextStream out(stdout);
    Soak soak(minutes, parser.value(QStringLiteral("seed")).toULongLong());
    const QDeadlineTimer end(std::chrono::minutes{minutes});
    const QDeadlineTimer warm(std::chrono::seconds{10});
    bool told = false;
    while (!end.hasExpired()) {
        soak.round();
        if (!told && warm.hasExpired()) {
            told = true;
            out << "memory after ten seconds: " << memory() << Qt::endl;
        }
    }
    const bool sound = soak.isSound();
    out << "memory at the end: " << memory() << '\n' << soak.summary() << '\n' << (sound ? "sound" : "NOT SOUND") << Qt::endl;
    return sound ? 0 : 1;
}
