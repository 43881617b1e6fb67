#include "tests/bench/market_flood.h"

#include "core/http/server.h"
#include "core/trading/amounts.h"

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <thread>

namespace bw::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;

namespace {

constexpr std::int64_t kFirstBid = 1'000'000;  // in tenths
constexpr int kMarks = kSymbols * (kFloodSeconds + 1); // the first of each before the first best price
constexpr char kFilters[] = R"("filters":[{"filterType":"PRICE_FILTER","minPrice":"0.10","maxPrice":"4529764","tickSize":"0.10"},{"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"120","stepSize":"0.001"},{"filterType":"MIN_NOTIONAL","notional":"50"}])";

QByteArray listOf(int count, const std::function<QByteArray(const QByteArray &symbol)> &row)
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        rows.append(row(MarketFlood::symbolName(i)));
    }
    return '[' + rows.join(',') + ']';
}

std::int64_t nowNanos()
{
    return base::SystemClock().steady().nanos();
}

// A server's text frame: unmasked. Source: RFC 6455, 5.2.
void appendFrame(QByteArray &to, const QByteArray &text)
{
    to += char(0x81);
    if (text.size() < 126) {
        to += char(text.size());
    } else {
        to += char(126);
        to += char(text.size() >> 8);
        to += char(text.size() & 0xff);
    }
    to += text;
}

} // namespace

void pauseFor(std::chrono::microseconds length)
{
    asio::io_context io;
    asio::steady_timer(io, length).wait();
}

QByteArray MarketFlood::symbolName(int index)
{
    return "S" + QByteArray::number(index).rightJustified(3, '0') + "USDT";
}

int MarketFlood::numberOf(const trading::Price &bid)
{
    const auto tenths = base::Decimal::checkedMul(bid.value(), base::Decimal::fromInt(10), base::Rounding::HalfEven);
    return int(tenths->toString().toLongLong() - kFirstBid);
}

class MarketFlood::Rest
{
public:
    Rest() : m_work(asio::make_work_guard(m_io)), m_server(m_io, {})
    {
        m_server.setRequestHandler([](const http::Request &request, const http::Responder &responder) { responder.answer(answerTo(request.path)); });
        port = m_server.listen(0).value_or(0);
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~Rest()
    {
        m_io.stop();
        m_thread.join();
    }
    quint16 port = 0;

private:
    static http::Response answerTo(const QByteArray &path)
    {
        const auto json = [](QByteArray body) { return http::Response{200, std::move(body), "application/json", {}}; };
        if (path == "/fapi/v1/time") {
            return json("{\"serverTime\":" + QByteArray::number(qlonglong(base::SystemClock().systemMs())) + '}');
        }
        if (path == "/fapi/v1/exchangeInfo") {
            return json(R"({"rateLimits":[],"symbols":)" + listOf(kSymbols, [](const QByteArray &symbol) {
                return R"({"symbol":")" + symbol + R"(","status":"TRADING","baseAsset":"A","quoteAsset":"USDT","marginAsset":"USDT",)" + QByteArray(kFilters) + '}';
            }) + '}');
        }
        if (path == "/fapi/v3/balance") {
            return json(R"([{"asset":"USDT","balance":"100000"}])");
        }
        if (path == "/fapi/v3/positionRisk") {
            return json(listOf(kHeld, [](const QByteArray &symbol) { return R"({"symbol":")" + symbol + R"(","positionAmt":"0.010","entryPrice":"100000"})"; }));
        }
        if (path == "/fapi/v1/openAlgoOrders") {
            return json(listOf(kHeld, [](const QByteArray &symbol) {
                return R"({"algoId":)" + symbol.mid(1, 3) + R"(1,"clientAlgoId":"s-)" + symbol
                       + R"(","orderType":"STOP_MARKET","symbol":")" + symbol
                       + R"(","side":"SELL","quantity":"0","algoStatus":"NEW","triggerPrice":"98000.00","closePosition":true,"reduceOnly":false,"updateTime":1795000000500})";
            }));
        }
        if (path == "/fapi/v1/positionSide/dual") {
            return json(R"({"dualSidePosition":false})");
        }
        return json(path == "/fapi/v1/ping" ? "{}" : "[]");
    }

    asio::io_context m_io;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    http::Server m_server;
    std::thread m_thread;
};

class MarketFlood::Streams
{
public:
    explicit Streams(std::vector<std::atomic<std::int64_t>> &sentAt) : m_sentAt(sentAt), m_acceptor(m_io, {asio::ip::address_v4::loopback(), 0})
    {
        port = m_acceptor.local_endpoint().port();
        m_acceptThread = std::thread([this] { acceptTwo(); });
    }
    ~Streams()
    {
        m_ended = true;
        if (!listened) { // wakes the one that waits
            boost::system::error_code ignored;
            for (int i = 0; i < 2; ++i) {
                tcp::socket(m_io).connect(m_acceptor.local_endpoint(), ignored);
            }
        }
        m_acceptThread.join();
        if (m_floodThread.joinable()) {
            m_floodThread.join();
        }
    }
    void begin()
    {
        m_floodThread = std::thread([this] { flood(); });
    }

    quint16 port = 0;
    std::atomic<bool> listened{false}, over{false};
    std::atomic<double> seconds{0};

private:
    using Socket = beast::websocket::stream<tcp::socket>;

    // "/market/..." and "/public/..."; what comes on them afterwards is not read.
    void acceptTwo()
    {
        while (!m_ended && !(m_books && m_marks)) {
            auto socket = std::make_unique<Socket>(m_acceptor.accept());
            beast::flat_buffer buffer;
            beast::http::request<beast::http::string_body> request;
            boost::system::error_code error;
            socket->next_layer().set_option(tcp::no_delay(true));
            beast::http::read(socket->next_layer(), buffer, request, error);
            if (!error) {
                socket->accept(request, error);
            }
            if (!error) {
                const std::string_view target(request.target().data(), request.target().size());
                (target.starts_with("/market") ? m_marks : m_books) = std::move(socket);
            }
        }
        listened = m_books && m_marks;
    }
    // What is due is sent every half millisecond, in one write.
    void flood()
    {
        constexpr std::int64_t kNanos = 1'000'000'000;
        int books = 0, marks = 0;
        sendMarks(marks, kSymbols); // a book counts from the first mark on
        pauseFor(std::chrono::milliseconds(200));
        const std::int64_t first = nowNanos();
        while (!m_ended && (books < kFloodBooks || marks < kMarks)) {
            const std::int64_t passed = nowNanos() - first;
            sendBooks(books, int(std::min<std::int64_t>(kFloodBooks, passed * (kFloodRate - kSymbols) / kNanos + 1)));
            sendMarks(marks, int(std::min<std::int64_t>(kMarks, kSymbols + passed * kSymbols / kNanos)));
            pauseFor(std::chrono::microseconds(500));
        }
        seconds = double(nowNanos() - first) * 1e-9;
        over = true;
    }
    void sendBooks(int &done, int due)
    {
        QByteArray bytes;
        for (; done < due; ++done) {
            const QByteArray symbol = symbolName(symbolOf(done));
            const std::int64_t bid = kFirstBid + done;
            const auto tenths = [](std::int64_t value) { return QByteArray::number(qlonglong(value / 10)) + '.' + QByteArray::number(qlonglong(value % 10)) + '0'; };
            m_sentAt[std::size_t(done)].store(nowNanos(), std::memory_order_relaxed);
            appendFrame(bytes, R"({"stream":")" + symbol.toLower() + R"(@bookTicker","data":{"e":"bookTicker","u":)" + QByteArray::number(done)
                                   + R"(,"s":")" + symbol + R"(","b":")" + tenths(bid) + R"(","B":"31.210","a":")" + tenths(bid + 1)
                                   + R"(","A":"40.660","T":1795000000000,"E":1795000000000}})");
        }
        write(*m_books, bytes);
    }
    void sendMarks(int &done, int due)
    {
        QByteArray bytes;
        for (; done < due; ++done) {
            const QByteArray symbol = symbolName(symbolOf(done));
            appendFrame(bytes, R"({"stream":")" + symbol.toLower() + R"(@markPrice@1s","data":{"e":"markPriceUpdate","E":1795000000000,"s":")" + symbol
                                   + R"(","p":"100000.00000000","ap":"100000.10000000","i":"100001.12000000","P":"100001.00000000","r":"0.00010000","T":1795017600000}})");
        }
        write(*m_marks, bytes);
    }
    static void write(Socket &socket, const QByteArray &bytes)
    {
        boost::system::error_code ignored;
        asio::write(socket.next_layer(), asio::buffer(bytes.constData(), std::size_t(bytes.size())), ignored);
    }

    std::vector<std::atomic<std::int64_t>> &m_sentAt;
    asio::io_context m_io;
    tcp::acceptor m_acceptor;
    std::unique_ptr<Socket> m_books, m_marks;
    std::atomic<bool> m_ended{false};
    std::thread m_acceptThread, m_floodThread;
};

MarketFlood::MarketFlood() : m_sentAt(std::size_t(kFloodBooks)), m_rest(std::make_unique<Rest>()), m_streams(std::make_unique<Streams>(m_sentAt)) {}
MarketFlood::~MarketFlood() = default;
quint16 MarketFlood::restPort() const { return m_rest->port; }
quint16 MarketFlood::streamPort() const { return m_streams->port; }
bool MarketFlood::listened() const { return m_streams->listened; }
void MarketFlood::begin() { m_streams->begin(); }
bool MarketFlood::isOver() const { return m_streams->over; }
double MarketFlood::secondsTaken() const { return m_streams->seconds; }

} // namespace bw::bench
