#include "tests/soak/soaked_exchange.h"

#include "core/paper/paper_service.h"
#include "core/paper/spot/spot_venue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTextStream>

#include <malloc.h>

namespace bw::soak {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr paper::HistoryConfig kShort{200, {300, 8}};
constexpr int kPatienceMs = 60'000;

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArrayList lines = status.open(QIODevice::ReadOnly) ? status.readAll().split('\n') : QByteArrayList();
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

Memory reading()
{
    malloc_trim(0);
    const auto heap = mallinfo2();
    return {residentKb(), static_cast<qint64>(heap.uordblks + heap.hblkhd)};
}

paper::PaperConfig configOf(const Terms &terms)
{
    paper::PaperConfig config;
    config.spotPort = 0;
    config.scenario = paper::Scenario::FirstLive;
    config.capital = trading::Money::literal("10000");
    config.seed = terms.seed;
    config.speed = base::Decimal::fromInt(terms.speed);
    config.symbols = {trading::Symbol(QStringLiteral("BTCUSDT")), trading::Symbol(QStringLiteral("ETHUSDT")), trading::Symbol(QStringLiteral("BNBUSDT"))};
    config.history = terms.realLimits ? paper::HistoryConfig() : kShort;
    config.control = true;
    config.faults = QStringLiteral("account:key=SecondKey,secret=SecondSecret,usdm=5000,spot=5000;random:profile=storm,seed=%1,every=10s,for=%2m")
                        .arg(terms.seed).arg(terms.minutes);
    const qint64 began = QDateTime::currentMSecsSinceEpoch();
    config.clockMs = [began, speed = terms.speed] { return began + (QDateTime::currentMSecsSinceEpoch() - began) * speed; };
    config.server.listenKeyLife = base::Millis(std::max<qint64>(1, kHourMs / terms.speed));   // by the machine's clock
    config.server.connectionLife = config.spotServer.connectionLife = base::Millis(6 * kHourMs);
    return config;
}

class Kept
{
public:
    void add(const char *what, std::size_t count, std::size_t most)
    {
        m_parts.append(QStringLiteral("%1 %2/%3").arg(QLatin1String(what)).arg(count).arg(most));
    }
    [[nodiscard]] QString line() const { return m_parts.join(QStringLiteral(", ")); }

private:
    QStringList m_parts;
};

QString keptBy(paper::PaperService &service, const paper::HistoryConfig &limits)
{
    Kept kept;
    service.call([&](paper::PaperExchange &exchange) {
        const paper::AccountState &state = exchange.state();
        const auto &history = exchange.history(trading::Symbol(QStringLiteral("BTCUSDT")));
        kept.add("USD-M orders", state.orders.size(), limits.account);
        kept.add("conditional orders", state.algoOrders.size(), limits.account);
        kept.add("fills", state.trades.size(), limits.account);
        kept.add("income", state.income.size(), limits.account);
        kept.add("trades", history.trades().size(), limits.market.trades);
        kept.add("minutes", history.candles(binance_server::kMinuteInterval).size(), limits.market.candles);
    });
    service.callSpot([&](paper::spot::SpotVenue &venue) {
        const paper::spot::SpotState state = venue.exchange().state();
        kept.add("spot orders", static_cast<std::size_t>(state.orders.size()), limits.account);
        kept.add("lists", static_cast<std::size_t>(state.lists.size()), limits.account);
        kept.add("spot fills of both accounts", static_cast<std::size_t>(state.trades.size()), 2 * limits.account);
    });
    return kept.line();
}

QString soundnessOf(paper::PaperService &service)
{
    QStringList wrong;
    service.call([&](paper::PaperExchange &exchange) {
        if (!exchange.state().addsUp()) {
            wrong.append(QStringLiteral("the USD-M wallet does not add up"));
        }
    });
    service.callSpot([&](paper::spot::SpotVenue &venue) {
        if (!venue.exchange().ledger().addsUp()) {
            wrong.append(QStringLiteral("spot's balances do not add up"));
        }
    });
    if (!service.fault().isEmpty()) {
        wrong.append(service.fault());
    }
    return wrong.isEmpty() ? QStringLiteral("yes") : wrong.join(QStringLiteral("; "));
}

} // namespace

int serve(const Terms &terms)
{
    // One heap and a fixed boundary of what is mapped by itself: what is free can go back, and readings can be compared.
    (void)mallopt(M_ARENA_MAX, 1);
    (void)mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    const paper::PaperConfig config = configOf(terms);
    auto started = paper::PaperService::start(config);
    QTextStream out(stdout);
    if (!started) {
        out << started.error().message << Qt::endl;
        return 1;
    }
    paper::PaperService &service = **started;
    QTextStream in(stdin);
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine()) {
        if (line == QLatin1String("ports")) {
            const qint64 machine = QDateTime::currentMSecsSinceEpoch();
            out << service.spotPort().value_or(0) << ' ' << service.port() << ' ' << config.clockMs() << ' ' << machine << Qt::endl;
        } else if (line == QLatin1String("memory")) {
            Memory memory;
            service.call([&memory](paper::PaperExchange &) { memory = reading(); });   // between two of its doings
            out << memory.residentKb << ' ' << memory.inUseBytes << Qt::endl;
        } else {
            out << (line == QLatin1String("kept") ? keptBy(service, config.history) : soundnessOf(service)) << Qt::endl;
        }
    }
    return service.stop() ? 0 : 1;
}

SoakedExchange::SoakedExchange(const Terms &terms) : m_terms(terms)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QStringLiteral("--serve"), QStringLiteral("--speed"), QString::number(terms.speed), QStringLiteral("--seed"),
                          QString::number(terms.seed), QStringLiteral("--minutes"), QString::number(terms.minutes)};
    if (terms.realLimits) {
        arguments.append(QStringLiteral("--real-limits"));
    }
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
    const QStringList words = ask("ports").split(u' ');
    if (words.size() != 4) {
        qFatal("The exchange did not start: %s", qPrintable(words.join(u' ')));
    }
    m_spotPort = words.at(0).toUShort();
    m_usdmPort = words.at(1).toUShort();
    m_venueMs = words.at(2).toLongLong();
    m_machineMs = words.at(3).toLongLong();
}

SoakedExchange::~SoakedExchange()
{
    m_process.closeWriteChannel();
    (void)m_process.waitForFinished(kPatienceMs);
}

QString SoakedExchange::ask(const char *what)
{
    m_process.write(QByteArray(what) + '\n');
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) { }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

Memory SoakedExchange::memory()
{
    const QStringList words = ask("memory").split(u' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong()};
}

qint64 SoakedExchange::clockMs() const { return m_venueMs + (QDateTime::currentMSecsSinceEpoch() - m_machineMs) * m_terms.speed; }

} // namespace bw::soak
