// The paper exchange over loopback sockets, one client that waits for each answer; server and client share the machine.
// "signed request": one GET /fapi/v1/openOrders, signed, on a connection that is kept. Aim: 5 000 a second.
// "1000 stream messages": a thousand changes of a book ticker, pushed and received. Aim: 100 000 a second, 10 ms each.
// Floors: the bare server of the same library with an answer of the same length, or pushing the same text.
#include "core/base/time.h"
#include "core/binance_server/signature.h"
#include "core/http/server.h"
#include "core/paper/paper_service.h"
#include "tests/bench/bench.h"

#include <QDateTime>

#include <benchmark/benchmark.h>

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <future>
#include <thread>

namespace bw::bench {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using trading::Price;
using trading::Quantity;

const trading::Symbol kSymbol(QStringLiteral("BTCUSDT"));
constexpr int kBatch = 1000;

class Connection
{
public:
    explicit Connection(quint16 port) : m_stream(m_io)
    {
        m_stream.connect({asio::ip::address_v4::loopback(), port});
        m_stream.socket().set_option(asio::ip::tcp::no_delay(true));
    }
    // The length of the answer's body; -1 without a 200.
    qsizetype get(const std::string &target)
    {
        beast::http::request<beast::http::empty_body> request(beast::http::verb::get, target, 11);
        request.set(beast::http::field::host, "127.0.0.1");
        request.set("X-MBX-APIKEY", paper::kPaperApiKey);
        beast::http::write(m_stream, request);
        beast::http::response<beast::http::string_body> response;
        beast::http::read(m_stream, m_buffer, response);
        return response.result_int() == 200 ? qsizetype(response.body().size()) : -1;
    }

private:
    asio::io_context m_io;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
};

class Listener
{
public:
    Listener(quint16 port, const std::string &target) : m_socket(m_io)
    {
        m_socket.next_layer().connect({asio::ip::address_v4::loopback(), port});
        m_socket.handshake("127.0.0.1", target);
    }
    std::size_t next()
    {
        m_buffer.clear();
        return m_socket.read(m_buffer);
    }

private:
    asio::io_context m_io;
    beast::websocket::stream<asio::ip::tcp::socket> m_socket;
    beast::flat_buffer m_buffer;
};

// A server of the library and nothing behind it.
class BareServer
{
public:
    explicit BareServer(const QByteArray &text) : m_work(asio::make_work_guard(m_io)), m_server(m_io, {}), m_text(text)
    {
        m_server.setRequestHandler([this](const http::Request &, const http::Responder &responder) { responder.answer({200, m_text, "application/json", {}}); });
        m_server.setUpgradeHandler([this](const http::Request &, const http::WebSocketPeer &peer) -> http::UpgradeAnswer {
            m_peer = peer;
            return http::WebSocketEvents{};
        });
        m_port = m_server.listen(0).value_or(0);
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~BareServer()
    {
        m_io.stop();
        m_thread.join();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    void push(int count)
    {
        asio::post(m_io, [this, count] {
            for (int i = 0; i < count; ++i) {
                m_peer.send(m_text);
            }
        });
    }

private:
    asio::io_context m_io;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    http::Server m_server;
    http::WebSocketPeer m_peer;
    QByteArray m_text;
    quint16 m_port = 0;
    std::thread m_thread;
};

std::string signedTarget()
{
    const QByteArray query = "symbol=BTCUSDT&recvWindow=60000&timestamp=" + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    return ("/fapi/v1/openOrders?" + query + "&signature=" + binance_server::hmacSha256Hex(paper::kPaperApiSecret, query)).toStdString();
}

std::unique_ptr<paper::PaperService> service(benchmark::State &state)
{
    auto started = paper::PaperService::start({});
    if (!started) {
        state.SkipWithError("the paper exchange does not start");
        return nullptr;
    }
    return std::move(*started);
}

void signedRequest(benchmark::State &state)
{
    const auto exchange = service(state);
    if (!exchange) {
        return;
    }
    Connection connection(exchange->port());
    for (auto _ : state) {
        if (connection.get(signedTarget()) < 0) {
            state.SkipWithError("a request was refused");
            return;
        }
    }
}

void bareRequest(benchmark::State &state)
{
    BareServer server("[]");
    Connection connection(server.port());
    for (auto _ : state) {
        benchmark::DoNotOptimize(connection.get(signedTarget()));
    }
}

void streamMessages(benchmark::State &state)
{
    const auto exchange = service(state);
    if (!exchange) {
        return;
    }
    Listener listener(exchange->port(), "/public/ws/btcusdt@bookTicker");
    std::int64_t step = 0;
    for (auto _ : state) {
        exchange->post([&step](paper::PaperExchange &model) {
            for (int i = 0; i < kBatch; ++i) {
                const Price bid(base::Decimal::fromInt(84'000 + ++step % 100));
                const Price ask = bid + Price::literal("0.1");
                model.setMarket({kSymbol, bid, ask, bid, bid});
            }
        });
        for (int i = 0; i < kBatch; ++i) {
            benchmark::DoNotOptimize(listener.next());
        }
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}

void bareMessages(benchmark::State &state)
{
    BareServer server(R"({"e":"bookTicker","u":400900217,"s":"BTCUSDT","b":"84000.00","B":"31.210","a":"84000.10","A":"40.660","T":1795000000000,"E":1795000000000})");
    Listener listener(server.port(), "/");
    for (auto _ : state) {
        server.push(kBatch);
        for (int i = 0; i < kBatch; ++i) {
            benchmark::DoNotOptimize(listener.next());
        }
    }
    state.SetItemsProcessed(state.iterations() * kBatch);
}

} // namespace

void registerServer()
{
    benchmark::RegisterBenchmark("server/signed request", signedRequest)->UseRealTime();
    benchmark::RegisterBenchmark("server/signed request:floor", bareRequest)->UseRealTime();
    benchmark::RegisterBenchmark("server/1000 stream messages", streamMessages)->UseRealTime();
    benchmark::RegisterBenchmark("server/1000 stream messages:floor", bareMessages)->UseRealTime();
}

} // namespace bw::bench
