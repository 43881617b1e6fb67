// Thousands of connections at once, idle ones and ones that never finish a request, to the sockets of both markets: the exchange
// keeps as many as it says, turns the others away, answers who was there before, and lets go of everything afterwards.
// Five thousand need as many descriptors; the test raises its own limit, and takes fewer where it may not.
#include "tests/integration/exchange_stage.h"

#include <QDir>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <deque>

using namespace bw;
using namespace bw::test;

namespace {

constexpr int kWanted = 5000;
constexpr int kOwn = 2500;                       // descriptors of the exchange and of the test itself

int howMany()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, kWanted + kOwn);
    setrlimit(RLIMIT_NOFILE, &limit);
    return std::min(kWanted, static_cast<int>(limit.rlim_cur) - kOwn);
}

qsizetype openDescriptors() { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(); }

// A connection without a library around it.
class Visitor
{
public:
    explicit Visitor(quint16 port) : m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        fcntl(m_socket, F_SETFL, O_NONBLOCK);
    }
    ~Visitor() { ::close(m_socket); }
    Visitor(const Visitor &) = delete;
    Visitor &operator=(const Visitor &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    void say(const QByteArray &bytes) const { (void)::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL); }
    // Neither answered nor cut.
    [[nodiscard]] bool isHeld() const
    {
        char byte = 0;
        return ::recv(m_socket, &byte, 1, MSG_PEEK) < 0 && errno == EAGAIN;
    }

private:
    int m_socket;
    bool m_connected = false;
};

using Crowd = std::deque<Visitor>;

qsizetype heldOf(const Crowd &crowd) { return std::count_if(crowd.begin(), crowd.end(), [](const Visitor &one) { return one.isHeld(); }); }

} // namespace

class ExchangeCrowd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandsAreTurnedAway()
    {
        const int crowdSize = howMany();
        QVERIFY2(crowdSize > 1000, "the limit of open files is too low");
        constexpr int kMost = 512;
        QCOMPARE(http::ServerConfig().maxConnections, kMost);                                   // as the page says
        const ExchangeStage stage;
        for (const auto &[market, ping] : {std::pair(On::Spot, "/api/v3/ping"), {On::Usdm, "/fapi/v1/ping"}}) {
            RawClient regular(stage.port(market));
            const auto answered = [&] {
                regular.send(stage.head(market, "GET", ping) + "\r\n");
                return statusOf(regular.answer());
            };
            QCOMPARE(answered(), 200);
            const qsizetype before = openDescriptors();
            {
                Crowd crowd;
                for (int i = 0; i < crowdSize; ++i) {
                    QVERIFY(crowd.emplace_back(stage.port(market)).isConnected());
                    if (i % 2 == 0) {
                        crowd.back().say("GET /api/v3/ping HTTP/1.1\r\nHost: ");
                    }
                    if (i % 250 == 0) {
                        QCOMPARE(answered(), 200);
                    }
                }
                QTRY_COMPARE_WITH_TIMEOUT(heldOf(crowd), kMost - 1, kDeadlineMs);
                QCOMPARE(answered(), 200);
                QTRY_COMPARE_WITH_TIMEOUT(stage.get(market, ping).status, 503, kDeadlineMs);    // and who comes now is told so
            }
            QTRY_COMPARE_WITH_TIMEOUT(stage.get(market, ping).status, 200, kDeadlineMs);
            QTRY_VERIFY_WITH_TIMEOUT(openDescriptors() <= before, kDeadlineMs);
            QCOMPARE(answered(), 200);
        }
    }

    // Byte by byte, each in time: a request as a whole has a deadline.
    void whoTricklesIsCut()
    {
        constexpr int kMost = 40;
        const ExchangeStage stage({}, {}, [](paper::PaperConfig &config) {
            for (http::ServerConfig *http : {&config.server.http, &config.spotServer.http}) {
                http->maxConnections = kMost;
                http->idleTimeout = base::Millis(1'500);
            }
        });
        for (const auto &[market, ping] : {std::pair(On::Spot, "/api/v3/ping"), {On::Usdm, "/fapi/v1/ping"}}) {
            Crowd crowd;
            for (int i = 0; i < kMost; ++i) {
                QVERIFY(crowd.emplace_back(stage.port(market)).isConnected());
                crowd.back().say("GET / HTTP/1.1\r\nX: ");
            }
            const auto trickle = [&crowd] {
                for (const Visitor &one : crowd) {
                    one.say("x");
                }
                return heldOf(crowd);
            };
            QTRY_COMPARE_WITH_TIMEOUT(trickle(), 0, kDeadlineMs);
            QCOMPARE(stage.get(market, ping).status, 200);
        }
    }
};

QTEST_GUILESS_MAIN(ExchangeCrowd)
#include "tst_exchange_crowd.moc"
