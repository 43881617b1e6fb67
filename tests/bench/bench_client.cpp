// The client: an order's way to the exchange and back, and what a message of the streams costs.
// "order by REST", "order by WebSocket API": a resting exit is placed on the paper exchange over loopback, from the port call to
// its outcome; the cancel behind it is not counted. Floor: the same bytes there and an answer back over a bare socket.
// "parse ...": one frame to its event. Floor: the same text to UTF-8 and walked through once, nothing taken from it.
#include "core/binance/binance_client.h"
#include "core/binance/usdm/stream_codec.h"
#include "core/paper/paper_service.h"
#include "core/safety/gate.h"
#include "tests/bench/bench.h"

#include <QEventLoop>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <boost/asio.hpp>

#include <array>
#include <thread>

namespace bw::bench {

namespace {

namespace asio = boost::asio;
using namespace exchange;
using asio::ip::tcp;

const trading::Symbol kSymbol(QStringLiteral("BTCUSDT"));
constexpr int kOrders = 200; // fewer than the exchange takes in ten seconds; each repetition has an exchange of its own
constexpr std::size_t kRequestBytes = 420;
constexpr std::size_t kAnswerBytes = 560;

// The client on this thread, the exchange on its own.
class Stage
{
public:
    enum class Way { Rest = 1, WsApi };

    explicit Stage(Way way)
    {
        paper::PaperConfig config;
        config.speed = base::Decimal::zero();
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        m_exchange = std::move(*started);
        binance::BinanceConfig client;
        client.restUrl = QUrl(m_exchange->restUrl());
        client.streamUrl = QUrl(m_exchange->streamUrl());
        client.wsApiUrl = way == Way::WsApi ? client.streamUrl : QUrl();
        client.apiKey = m_exchange->apiKey();
        client.apiSecret = binance::Secret(m_exchange->apiSecret().toUtf8());
        client.clock = &m_clock;
        client.latch = &m_latch;
        m_client = std::make_unique<binance::BinanceClient>(client);
        m_client->start([this](const VenueEvent &event) { take(event); });
        waitFor([&] { return m_instruments && m_restUp && (way == Way::Rest || m_wsUp); });
        m_client->readAccount(1);
        waitFor([&] { return m_position.has_value(); });
    }
    ~Stage() { m_client->stop(); }

    // Nanoseconds from the call to the outcome.
    std::int64_t place()
    {
        safety::ExitIntent intent;
        intent.symbol = m_position->symbol;
        intent.quantity = trading::Quantity::literal("0.001");
        intent.type = trading::OrderType::Limit;
        intent.limitPrice = trading::Price::literal(m_position->isLong() ? "90000" : "80000");
        const trading::ClientOrderId id(QStringLiteral("bw-bench-%1").arg(++m_number));
        const auto decision = safety::Gate::approveExit(*m_position, m_instruments->value(kSymbol), intent, id);
        m_outcome.reset();
        const auto before = m_clock.steady();
        m_client->submit(decision.orders.first());
        waitFor([&] { return m_outcome.has_value(); });
        const std::int64_t took = m_clock.steady().nanos() - before.nanos();
        if (m_outcome->fate != Fate::Accepted) {
            qFatal("%s", qPrintable(m_outcome->error->message));
        }
        m_cancelled = false;
        m_client->cancel(kSymbol, id);
        waitFor([&] { return m_cancelled; });
        return took;
    }

private:
    void take(const VenueEvent &event)
    {
        if (const auto *info = std::get_if<InstrumentsLoaded>(&event)) {
            m_instruments = info->instruments;
        } else if (const auto *path = std::get_if<PathChanged>(&event)) {
            (path->path == Path::Rest ? m_restUp : path->path == Path::WsApi ? m_wsUp : m_otherUp) = path->state == PathState::Up;
        } else if (const auto *reading = std::get_if<ReadingOutcome>(&event); reading && reading->reading) {
            for (const trading::Position &position : reading->reading->positions) {
                m_position = position.symbol == kSymbol ? std::optional(position) : m_position;
            }
        } else if (const auto *outcome = std::get_if<OrderOutcome>(&event)) {
            m_outcome = *outcome;
        } else if (std::holds_alternative<CancelOutcome>(event)) {
            m_cancelled = true;
        }
    }
    template<typename Done>
    void waitFor(Done done)
    {
        while (!done()) {
            m_loop.processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    base::SystemClock m_clock;
    base::HaltLatch m_latch;
    std::unique_ptr<paper::PaperService> m_exchange;
    std::unique_ptr<binance::BinanceClient> m_client;
    QEventLoop m_loop;
    std::shared_ptr<const trading::InstrumentMap> m_instruments;
    std::optional<trading::Position> m_position;
    std::optional<OrderOutcome> m_outcome;
    bool m_restUp = false, m_wsUp = false, m_otherUp = false, m_cancelled = false;
    int m_number = 0;
};

void orderBy(benchmark::State &state, Stage::Way way)
{
    Stage stage(way);
    for (auto _ : state) {
        state.SetIterationTime(double(stage.place()) * 1e-9);
    }
}

void bareExchange(benchmark::State &state)
{
    asio::io_context io;
    tcp::acceptor acceptor(io, {asio::ip::address_v4::loopback(), 0});
    std::thread server([&] {
        tcp::socket peer = acceptor.accept();
        peer.set_option(tcp::no_delay(true));
        std::array<char, kAnswerBytes> bytes{};
        boost::system::error_code error;
        while (asio::read(peer, asio::buffer(bytes.data(), kRequestBytes), error) == kRequestBytes) {
            asio::write(peer, asio::buffer(bytes), error);
        }
    });
    tcp::socket socket(io);
    socket.connect(acceptor.local_endpoint());
    socket.set_option(tcp::no_delay(true));
    std::array<char, kAnswerBytes> bytes{};
    for (auto _ : state) {
        asio::write(socket, asio::buffer(bytes.data(), kRequestBytes));
        asio::read(socket, asio::buffer(bytes));
    }
    socket.close();
    server.join();
}

struct Frame { const char *name; const char *text; };
constexpr std::array<Frame, 3> kFrames{{
    {"book ticker", R"({"e":"bookTicker","u":400900217,"s":"BTCUSDT","b":"84000.00","B":"31.210","a":"84000.10","A":"40.660","T":1795000000000,"E":1795000000000})"},
    {"mark price", R"({"e":"markPriceUpdate","E":1795000000000,"s":"BTCUSDT","p":"84000.00000000","ap":"84000.10000000","i":"83990.12000000","P":"84001.00000000","r":"0.00010000","T":1795017600000})"},
    {"order update", R"({"e":"ORDER_TRADE_UPDATE","E":1795000001003,"T":1795000001000,"o":{"s":"BTCUSDT","c":"bw-f-000021","S":"SELL","o":"LIMIT","f":"GTC","q":"0.010","p":"84300","ap":"84300","sp":"0","x":"TRADE","X":"FILLED","i":412345678901,"l":"0.010","z":"0.010","L":"84300","N":"USDT","n":"0.16860000","T":1795000001000,"t":6123456789,"b":"0","a":"0","m":true,"R":true,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"BOTH","cp":false,"pP":false,"si":0,"ss":0,"rp":"3.00000000","V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"0"}})"},
}};

void parse(benchmark::State &state, const char *text)
{
    binance::usdm::StreamDecoder decoder(QStringLiteral("USDT"));
    const QString frame = QString::fromLatin1(text);
    if (decoder.decode(frame).events.isEmpty()) {
        state.SkipWithError("the frame is not understood");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(decoder.decode(frame));
    }
}

std::size_t walk(simdjson::ondemand::object object)
{
    std::size_t fields = 0;
    for (auto field : object) {
        simdjson::ondemand::value value;
        if (field.value().get(value) != simdjson::SUCCESS) {
            return fields;
        }
        ++fields;
        simdjson::ondemand::object inner;
        if (value.type() == simdjson::ondemand::json_type::object && value.get_object().get(inner) == simdjson::SUCCESS) {
            fields += walk(inner);
        }
    }
    return fields;
}

void walkOnly(benchmark::State &state, const char *text)
{
    simdjson::ondemand::parser parser;
    const QString frame = QString::fromLatin1(text);
    for (auto _ : state) {
        QByteArray bytes = frame.toUtf8();
        const qsizetype size = bytes.size();
        bytes.resize(size + qsizetype(simdjson::SIMDJSON_PADDING));
        simdjson::ondemand::document document;
        simdjson::ondemand::object object;
        if (parser.iterate(bytes.constData(), std::size_t(size), std::size_t(bytes.size())).get(document) != simdjson::SUCCESS
            || document.get_object().get(object) != simdjson::SUCCESS) {
            state.SkipWithError("no object");
            return;
        }
        benchmark::DoNotOptimize(walk(object));
    }
}

} // namespace

void registerClient()
{
    benchmark::RegisterBenchmark("client/order by REST", orderBy, Stage::Way::Rest)->UseManualTime()->Iterations(kOrders);
    benchmark::RegisterBenchmark("client/order by REST:floor", bareExchange)->UseRealTime();
    benchmark::RegisterBenchmark("client/order by WebSocket API", orderBy, Stage::Way::WsApi)->UseManualTime()->Iterations(kOrders);
    benchmark::RegisterBenchmark("client/order by WebSocket API:floor", bareExchange)->UseRealTime();
    for (const Frame &frame : kFrames) {
        const std::string name = std::string("client/parse ") + frame.name;
        benchmark::RegisterBenchmark(name.c_str(), parse, frame.text);
        benchmark::RegisterBenchmark((name + ":floor").c_str(), walkOnly, frame.text);
    }
}

} // namespace bw::bench
