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
constexpr char kFilters[] = R"("filters":[{"filterType":"PRICE_FILTER","minPrice":"0.10","maxPrice":"4529764","tickSize":"0.10"},{"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"1000","stepSize":"0.001"},{"filterType":"MARKET_LOT_SIZE","minQty":"0.001","maxQty":"120","stepSize":"0.001"},{"filterType":"MIN_NOTIONAL","notional":"50"}])";

QByteArray listOf(int count, const std::function<QByteArray(const QByteArray &symbol)> &row)
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        rows.append(row(MarketFlood::symbolName(i)));
    }
    return '[' + rows.join(',') + ']';
}

QByteArray restingOrders(int count)
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        rows.append(R"({"orderId":)" + number + R"(,"symbol":")" + MarketFlood::symbolName(MarketFlood::symbolOf(i)) + R"(","status":"NEW","clientOrderId":"e-)" + number
                    + R"(","price":"90000.00","avgPrice":"0","origQty":"0.001","executedQty":"0","cumQuote":"0","timeInForce":"GTC","type":"LIMIT","origType":"LIMIT","side":"BUY","reduceOnly":false,"closePosition":false,"positionSide":"BOTH","stopPrice":"0","time":1795000000500,"updateTime":1795000000500})");
    }
    return '[' + rows.join(',') + ']';
}

QByteArray markText(std::int64_t number)
{
    return QByteArray::number(qlonglong(100'000 + (number / kSymbols + number) % 7 * 10)); // another one each second
}

std::int64_t nowNanos()
{
    return base::SystemClock().steady().nanos();
}

QByteArray venueNow()
{
    return QByteArray::number(qlonglong(base::SystemClock().systemMs()));
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

int MarketFlood::lastNumber(int symbol, const FloodSize &size)
{
    return int((size.books() - kSymbols + symbol) % kBidsAgain); // books() is a multiple of kSymbols
}

class MarketFlood::Rest
{
public:
    explicit Rest(FloodSize size) : m_size(size), m_work(asio::make_work_guard(m_io)), m_server(m_io, {})
    {
        m_server.setRequestHandler([this](const http::Request &request, const http::Responder &responder) { responder.answer(answerTo(request.path)); });
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
    [[nodiscard]] http::Response answerTo(const QByteArray &path) const
    {
        const auto json = [](QByteArray body) { return http::Response{200, std::move(body), "application/json", {}}; };
        if (path == "/fapi/v1/time") {
            return json("{\"serverTime\":" + venueNow() + '}');
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
            return json(listOf(m_size.held, [](const QByteArray &symbol) { return R"({"symbol":")" + symbol + R"(","positionAmt":"0.010","entryPrice":"100000"})"; }));
        }
        if (path == "/fapi/v1/openAlgoOrders") {
            return json(listOf(m_size.held, [](const QByteArray &symbol) {
                return R"({"algoId":1)" + symbol.mid(1, 3) + R"(,"clientAlgoId":"s-)" + symbol
                       + R"(","orderType":"STOP_MARKET","symbol":")" + symbol
                       + R"(","side":"SELL","quantity":"0","algoStatus":"NEW","triggerPrice":"98000.00","closePosition":true,"reduceOnly":false,"updateTime":1795000000500})";
            }));
        }
        if (path == "/fapi/v1/openOrders") {
            return json(restingOrders(m_size.orders));
        }
        if (path == "/fapi/v1/listenKey") {
            return json(R"({"listenKey":"key"})");
        }
        if (path == "/fapi/v1/positionSide/dual") {
            return json(R"({"dualSidePosition":false})");
        }
        return json(path == "/fapi/v1/ping" ? "{}" : "[]");
    }

    FloodSize m_size;
    asio::io_context m_io;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    http::Server m_server;
    std::thread m_thread;
};

class MarketFlood::Streams
{
public:
    Streams(FloodSize size, std::vector<std::atomic<std::int64_t>> &sentAt)
        : m_size(size), m_sentAt(sentAt), m_acceptor(m_io, {asio::ip::address_v4::loopback(), 0})
    {
        port = m_acceptor.local_endpoint().port();
        m_thread = std::thread([this] { serve(); });
    }
    ~Streams()
    {
        m_ended = true;
        if (!listened) { // wakes the one that waits
            boost::system::error_code ignored;
            for (int i = 0; i < 3; ++i) {
                tcp::socket(m_io).connect(m_acceptor.local_endpoint(), ignored);
            }
        }
        m_thread.join();
    }
    void begin() { m_begun = true; }

    quint16 port = 0;
    std::atomic<bool> listened{false}, over{false};
    std::atomic<double> seconds{0};

private:
    struct Socket
    {
        explicit Socket(tcp::socket accepted) : stream(std::move(accepted)) {}
        // Only pings come, which the stream answers by itself as long as somebody reads it.
        void read()
        {
            stream.async_read(buffer, [this](boost::system::error_code error, std::size_t) {
                buffer.clear();
                if (!error) {
                    read();
                }
            });
        }
        beast::websocket::stream<tcp::socket> stream;
        beast::flat_buffer buffer;
    };

    void serve()
    {
        acceptAll();
        for (Socket *socket : {m_books.get(), m_marks.get(), m_account.get()}) {
            if (socket) {
                socket->read();
            }
        }
        while (!m_ended && !m_begun) {
            m_io.poll();
            pauseFor(std::chrono::milliseconds(1));
        }
        if (!m_ended) {
            flood();
        }
        while (!m_ended) {
            m_io.poll();
            pauseFor(std::chrono::milliseconds(1));
        }
    }
    // "/market/...", "/public/..." and "/private/...".
    void acceptAll()
    {
        while (!m_ended && !hasAll()) {
            auto socket = std::make_unique<Socket>(m_acceptor.accept());
            beast::flat_buffer buffer;
            beast::http::request<beast::http::string_body> request;
            boost::system::error_code error;
            socket->stream.next_layer().set_option(tcp::no_delay(true));
            beast::http::read(socket->stream.next_layer(), buffer, request, error);
            if (!error) {
                socket->stream.accept(request, error);
            }
            if (!error) {
                const std::string_view target(request.target().data(), request.target().size());
                (target.starts_with("/market") ? m_marks : target.starts_with("/public") ? m_books : m_account) = std::move(socket);
            }
        }
        listened = hasAll();
    }
    [[nodiscard]] bool hasAll() const { return m_books && m_marks && m_account; }
    // What is due is sent every half millisecond, in one write.
    void flood()
    {
        constexpr std::int64_t kNanos = 1'000'000'000;
        const std::int64_t allBooks = m_size.books();
        const std::int64_t allMarks = std::int64_t(kSymbols) * (m_size.seconds + 1); // the first of each before the first best price
        std::int64_t books = 0, marks = 0;
        sendMarks(marks, kSymbols); // a book counts from the first mark on
        pauseFor(std::chrono::milliseconds(200));
        const std::int64_t first = nowNanos();
        while (!m_ended && (books < allBooks || marks < allMarks)) {
            const std::int64_t passed = nowNanos() - first;
            sendBooks(books, std::min(allBooks, passed * (kFloodRate - kSymbols) / kNanos + 1));
            sendMarks(marks, std::min(allMarks, kSymbols + passed * kSymbols / kNanos));
            m_io.poll();
            pauseFor(std::chrono::microseconds(500));
        }
        seconds = double(nowNanos() - first) * 1e-9;
        over = true;
    }
    void sendBooks(std::int64_t &done, std::int64_t due)
    {
        QByteArray bytes;
        const QByteArray now = venueNow();
        for (; done < due; ++done) {
            const QByteArray symbol = symbolName(int(done % kSymbols));
            const std::int64_t bid = kFirstBid + done % kBidsAgain;
            const auto tenths = [](std::int64_t value) { return QByteArray::number(qlonglong(value / 10)) + '.' + QByteArray::number(qlonglong(value % 10)) + '0'; };
            if (std::size_t(done) < m_sentAt.size()) {
                m_sentAt[std::size_t(done)].store(nowNanos(), std::memory_order_relaxed);
            }
            appendFrame(bytes, R"({"stream":")" + symbol.toLower() + R"(@bookTicker","data":{"e":"bookTicker","u":)" + QByteArray::number(qlonglong(done))
                                   + R"(,"s":")" + symbol + R"(","b":")" + tenths(bid) + R"(","B":"31.210","a":")" + tenths(bid + 1)
                                   + R"(","A":"40.660","T":)" + now + R"(,"E":)" + now + "}}");
        }
        write(*m_books, bytes);
    }
    void sendMarks(std::int64_t &done, std::int64_t due)
    {
        QByteArray bytes;
        const QByteArray now = venueNow();
        for (; done < due; ++done) {
            const QByteArray symbol = symbolName(int(done % kSymbols));
            appendFrame(bytes, R"({"stream":")" + symbol.toLower() + R"(@markPrice@1s","data":{"e":"markPriceUpdate","E":)" + now + R"(,"s":")" + symbol
                                   + R"(","p":")" + markText(done) + R"(.00000000","ap":"100000.10000000","i":"100001.12000000","P":"100001.00000000","r":"0.00010000","T":1895017600000}})");
        }
        write(*m_marks, bytes);
    }
    static void write(Socket &socket, const QByteArray &bytes)
    {
        boost::system::error_code ignored;
        asio::write(socket.stream.next_layer(), asio::buffer(bytes.constData(), std::size_t(bytes.size())), ignored);
    }

    FloodSize m_size;
    std::vector<std::atomic<std::int64_t>> &m_sentAt;
    asio::io_context m_io;
    tcp::acceptor m_acceptor;
    std::unique_ptr<Socket> m_books, m_marks, m_account;
    std::atomic<bool> m_ended{false}, m_begun{false};
    std::thread m_thread;
};

MarketFlood::MarketFlood(FloodSize size)
    : m_sentAt(std::size_t(kFloodBooks)), m_rest(std::make_unique<Rest>(size)), m_streams(std::make_unique<Streams>(size, m_sentAt))
{
}
MarketFlood::~MarketFlood() = default;
quint16 MarketFlood::restPort() const { return m_rest->port; }
quint16 MarketFlood::streamPort() const { return m_streams->port; }
bool MarketFlood::listened() const { return m_streams->listened; }
void MarketFlood::begin() { m_streams->begin(); }
bool MarketFlood::isOver() const { return m_streams->over; }
double MarketFlood::secondsTaken() const { return m_streams->seconds; }

} // namespace bw::bench
