#include "core/api/api_server.h"

#include "core/api/answers.h"
#include "core/api/desk.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <thread>

namespace bw::api {

namespace {

constexpr std::chrono::milliseconds kTick{20};

http::ServerConfig limits(const ApiTerms &terms)
{
    http::ServerConfig config;
    config.bodyLimitBytes = 64 * 1024;
    config.queueLimitBytes = 256 * 1024; // twice what the event feed keeps: who is welcomed back with all of it has room
    config.sendBufferBytes = 128 * 1024; // what the kernel may hold for one who does not read
    config.idleTimeout = terms.requestWithin;
    config.maxConnections = terms.connections;
    config.makesRoom = true;
    config.refusal = refusedByServer;
    return config;
}

} // namespace

class ApiServer::Impl
{
public:
    Impl(EngineAccess engine, std::shared_ptr<const base::Clock> clock, QByteArray token, const ApiTerms &terms)
        : m_engine(std::move(engine)), m_clock(std::move(clock)), m_token(std::move(token)), m_work(m_io.get_executor()), m_timer(m_io),
          m_server(m_io, limits(terms))
    {
    }
    ~Impl() { stop(); }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    base::Result<quint16> start(quint16 port)
    {
        const auto bound = m_server.listen(port);
        if (!bound) {
            return bound;
        }
        m_desk = std::make_unique<Desk>(m_engine, m_clock.get(), Door(*bound, m_token),
                                        [this](std::function<void()> turn) { boost::asio::post(m_io, std::move(turn)); });
        m_server.setRequestHandler([this](const http::Request &request, const http::Responder &responder) { m_desk->handle(request, responder); });
        arm();
        m_thread = std::thread([this] { m_io.run(); });
        return bound;
    }

    void stop()
    {
        if (!m_thread.joinable()) {
            return;
        }
        boost::asio::post(m_io, [this] {
            m_server.close();
            m_timer.cancel();
            m_work.reset();
            m_io.stop();
        });
        m_thread.join();
    }

    void replied(const engine_client::Reply &reply)
    {
        boost::asio::post(m_io, [this, reply] {
            if (m_desk) {
                m_desk->replied(reply);
            }
        });
    }

private:
    void arm()
    {
        m_timer.expires_after(kTick);
        m_timer.async_wait([this](const boost::system::error_code &error) {
            if (!error) {
                m_desk->tick();
                arm();
            }
        });
    }

    EngineAccess m_engine;
    std::shared_ptr<const base::Clock> m_clock;
    QByteArray m_token;
    boost::asio::io_context m_io;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::steady_timer m_timer;
    http::Server m_server;
    std::unique_ptr<Desk> m_desk;
    std::thread m_thread;
};

ApiServer::ApiServer(EngineAccess engine, std::shared_ptr<const base::Clock> clock, QByteArray token, ApiTerms terms)
    : m_impl(std::make_unique<Impl>(std::move(engine), std::move(clock), std::move(token), terms))
{
}

ApiServer::~ApiServer() = default;

base::Result<quint16> ApiServer::start(quint16 port)
{
    return m_impl->start(port);
}

void ApiServer::stop()
{
    m_impl->stop();
}

void ApiServer::replied(const engine_client::Reply &reply)
{
    m_impl->replied(reply);
}

} // namespace bw::api
