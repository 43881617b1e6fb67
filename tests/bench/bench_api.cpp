// The local API over loopback sockets; clients and program share the machine. Each figure is the 99th percentile of its run.
// "status", "order to verdict": the program itself, paper mode, asked 500 times a second; the order goes to the engine, is
//   refused by a rule there and comes back with the whole verdict. Aims: 2 ms, 5 ms. Floor: the bare server of the same library.
// "an event to 100 listeners": from the stop's answer until the last of a hundred streams has the new state. The API looks
//   for changes each 20 ms.
// "under" an abuse: the same order while somebody on the same machine does that to the server. Floor: without it.
// "stop to latch": from the first byte of the request until the latch is set and its file written, while 5 000 requests a second
//   read the status of the same server. Aim: 1 ms. Floor: the same without the others.
#include "core/api/api_server.h"
#include "core/http/server.h"
#include "tests/bench/api_abuse.h"
#include "tests/bench/api_load.h"
#include "tests/bench/api_program.h"
#include "tests/bench/bench.h"


#include <benchmark/benchmark.h>

#include <atomic>
#include <thread>

namespace bw::bench {

namespace {

namespace beast = boost::beast;
using beast::http::verb;
using std::chrono::microseconds;

constexpr int kQuestions = 1'500;
constexpr microseconds kEach{2'000}; // 500 a second
constexpr int kStops = 300;

void p99(benchmark::State &state, const std::vector<double> &took)
{
    state.SetIterationTime(percentile(took, 0.99));
    state.counters["p50_us"] = percentile(took, 0.5) * 1e6;
}

void status(benchmark::State &state)
{
    ApiClient client(program().port);
    for (auto _ : state) {
        p99(state, onSchedule(client, kQuestions, kEach, [](ApiClient &c) { c.ask(verb::get, "/api/unified/status"); }));
    }
}

void orderToVerdict(benchmark::State &state, std::optional<Abuse> abuse)
{
    ApiClient client(program().port);
    const std::string order = R"({"symbol":"BTCUSDT","side":"buy","quantity":0.5})"; // too large, and without a stop
    if (client.ask(verb::post, "/api/unified/orders", order, program().token) != 422) {
        state.SkipWithError("the order was not refused by a rule");
        return;
    }
    const auto abusers = abuse ? std::make_unique<Abusers>(*abuse, program().port) : nullptr;
    for (auto _ : state) {
        p99(state, onSchedule(client, kQuestions, kEach, [&](ApiClient &c) { c.ask(verb::post, "/api/unified/orders", order, program().token); }));
    }
    if (abusers) {
        state.counters["abused_bytes"] = double(abusers->sent());
    }
}

// The server of the library, with an answer of the same length and nothing behind it.
void bare(benchmark::State &state)
{
    ApiClient first(program().port);
    first.ask(verb::get, "/api/unified/status");
    boost::asio::io_context io;
    const auto work = boost::asio::make_work_guard(io);
    http::Server server(io, {});
    const QByteArray body(int(first.body().size()), 'x');
    server.setRequestHandler([&](const http::Request &, const http::Responder &responder) { responder.answer({200, body, "application/json", {}}); });
    const quint16 port = server.listen(0).value_or(0);
    std::thread thread([&] { io.run(); });
    {
        ApiClient client(port);
        for (auto _ : state) {
            p99(state, onSchedule(client, kQuestions, kEach, [](ApiClient &c) { c.ask(verb::get, "/"); }));
        }
    }
    io.stop();
    thread.join();
}

// The API by itself, before a picture that does not change and a latch with its file.
class LatchedServer
{
public:
    LatchedServer() : m_picture(std::make_shared<engine_client::Snapshot>()), m_server(access(), std::make_shared<base::SystemClock>(), "0")
    {
        good = m_latch.open(scratchFile(QStringLiteral("latch"))).has_value();
        port = m_server.start(0).value_or(0);
    }
    void clear() { good = good && m_latch.clear().has_value(); }

    quint16 port = 0;
    bool good = false;
    std::atomic<std::int64_t> latchedAt{0};

private:
    api::EngineAccess access()
    {
        api::EngineAccess access;
        access.latest = [this] { return m_picture; };
        access.send = [](const engine_client::CommandBody &) { return engine_client::CommandId(0); };
        access.emergencyStop = [this](base::StopLevel level, const QString &reason, const QString &by) {
            base::LatchRecord record = m_latch.engage(level, reason, by, 1);
            latchedAt = std::chrono::steady_clock::now().time_since_epoch().count();
            return record;
        };
        access.latch = [this] { return m_latch.record(); };
        access.engineSilence = [] { return base::Millis(0); };
        return access;
    }

    std::shared_ptr<const engine_client::Snapshot> m_picture;
    base::HaltLatch m_latch;
    api::ApiServer m_server;
};

void stopToLatch(benchmark::State &state, int readers)
{
    LatchedServer server;
    std::atomic<bool> over{false};
    std::atomic<int> answered{0};
    std::vector<std::thread> crowd;
    for (int i = 0; i < readers; ++i) {
        crowd.emplace_back([&] {
            ApiClient client(server.port);
            while (!over) {
                onSchedule(client, 100, microseconds(400), [](ApiClient &c) { c.ask(verb::get, "/api/unified/status"); });
                answered += 100;
            }
        });
    }
    const Moment begin = std::chrono::steady_clock::now();
    {
        ApiClient client(server.port);
        for (auto _ : state) {
            std::vector<double> took;
            for (int i = 0; i < kStops; ++i) {
                const Moment sent = std::chrono::steady_clock::now();
                client.ask(verb::post, "/api/unified/emergency-stop", R"({"reason":"bench"})");
                took.push_back(double(server.latchedAt - sent.time_since_epoch().count()) / 1e9);
                server.clear();
            }
            p99(state, took);
        }
    }
    state.counters["reads_a_second"] = answered / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    over = true;
    for (std::thread &thread : crowd) {
        thread.join();
    }
    if (!server.good) {
        state.SkipWithError("the latch cannot be cleared");
    }
}

void listeners(benchmark::State &state)
{
    LatchedServer server;
    std::vector<std::unique_ptr<ApiClient>> crowd;
    for (int i = 0; i < 100; ++i) {
        crowd.push_back(std::make_unique<ApiClient>(server.port));
        const std::string head = "GET /api/unified/events HTTP/1.1\r\nHost: " + crowd.back()->host() + "\r\n\r\n";
        boost::asio::write(crowd.back()->stream().socket(), boost::asio::buffer(head));
    }
    const auto hear = [&](const std::string &what) {
        for (const auto &listener : crowd) {
            std::string heard;
            boost::asio::read_until(listener->stream().socket(), boost::asio::dynamic_buffer(heard), what);
        }
    };
    hear("event: positions");
    ApiClient client(server.port);
    for (auto _ : state) {
        client.ask(verb::post, "/api/unified/emergency-stop", R"({"reason":"bench"})");
        const Moment stopped = std::chrono::steady_clock::now();
        hear(R"("status":"STOPPED")");
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - stopped).count());
        server.clear();
        hear(R"("status":"NOT_READY")");
    }
}

} // namespace

void registerApi()
{
    benchmark::RegisterBenchmark("api/status, p99 at 500/s", status)->UseManualTime()->Iterations(1);
    benchmark::RegisterBenchmark("api/status, p99 at 500/s:floor", bare)->UseManualTime()->Iterations(1);
    benchmark::RegisterBenchmark("api/order to verdict, p99 at 500/s", orderToVerdict, std::nullopt)->UseManualTime()->Iterations(1);
    for (const auto &[abuse, name] : {std::pair(Abuse::SlowLoris, "slow-loris"), {Abuse::LargeBodies, "bodies of 100 MB"}, {Abuse::HeaderBombs, "header bombs"},
                                      {Abuse::Guessing, "token guessing"}, {Abuse::UnreadAnswers, "unread answers"}}) {
        const std::string whole = std::string("api/order to verdict, p99 under ") + name;
        benchmark::RegisterBenchmark(whole.c_str(), orderToVerdict, abuse)->UseManualTime()->Iterations(1);
        benchmark::RegisterBenchmark((whole + ":floor").c_str(), orderToVerdict, std::nullopt)->UseManualTime()->Iterations(1);
    }
    benchmark::RegisterBenchmark("api/stop to latch, p99 under 5000/s", stopToLatch, 2)->UseManualTime()->Iterations(1);
    benchmark::RegisterBenchmark("api/stop to latch, p99 under 5000/s:floor", stopToLatch, 0)->UseManualTime()->Iterations(1);
    benchmark::RegisterBenchmark("api/an event to 100 listeners", listeners)->UseManualTime()->Iterations(50);
}

} // namespace bw::bench
