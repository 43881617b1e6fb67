#include "tests/bench/api_abuse.h"

#include <boost/asio.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace bw::bench {

namespace {

namespace net = boost::asio;
using net::ip::tcp;

struct Manner
{
    int connections;
    std::string first;   // sent once
    std::string again;   // sent at each push; empty: nothing more
    bool reads;
};

std::string repeated(const std::string &text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i) {
        out += text;
    }
    return out;
}

Manner mannerOf(Abuse abuse, const std::string &host)
{
    const std::string stop = "POST /api/unified/emergency-stop HTTP/1.1\r\nHost: " + host + "\r\n";
    switch (abuse) {
    case Abuse::SlowLoris:
        return {500, "GET /api/unified/status HTTP/1.1\r\n", "X: y\r\n", false};
    case Abuse::LargeBodies:
        return {20, stop + "Content-Length: 104857600\r\n\r\n", std::string(1 << 16, 'x'), false};
    case Abuse::HeaderBombs:
        return {50, "GET /api/unified/status HTTP/1.1\r\n", "A: " + std::string(4'000, 'b') + "\r\n", false};
    case Abuse::Guessing:
        return {50, {}, "POST /api/unified/clear-stop HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer guess\r\nContent-Length: 0\r\n\r\n", true};
    case Abuse::UnreadAnswers:
        return {50, {}, repeated("GET /api/unified/execution-log HTTP/1.1\r\nHost: " + host + "\r\n\r\n", 50), false};
    }
    return {};
}

// One connection; a new one where the server has had enough of it.
class Abuser
{
public:
    Abuser(net::io_context &io, const Manner &manner, unsigned short port) : m_manner(manner), m_socket(io), m_port(port) {}

    std::size_t push()
    {
        if (!m_socket.is_open()) {
            return open();
        }
        boost::system::error_code error;
        if (m_manner.reads) {
            char heard[4096];
            while (m_socket.read_some(net::buffer(heard), error) > 0) {
            }
            if (error && error != net::error::would_block) {
                return over();
            }
            error = {};
        }
        const std::size_t count = m_manner.again.empty() ? 0 : m_socket.write_some(net::buffer(m_manner.again), error);
        return error && error != net::error::would_block ? over() : count;
    }

private:
    std::size_t open()
    {
        boost::system::error_code error;
        m_socket.connect({net::ip::address_v4::loopback(), m_port}, error);
        if (error) {
            return over();
        }
        m_socket.non_blocking(true, error);
        return m_manner.first.empty() ? 0 : m_socket.write_some(net::buffer(m_manner.first), error);
    }
    std::size_t over()
    {
        boost::system::error_code ignored;
        m_socket.close(ignored);
        return 0;
    }

    const Manner &m_manner;
    tcp::socket m_socket;
    unsigned short m_port;
};

} // namespace

Abusers::Abusers(Abuse abuse, unsigned short port) : m_thread([this, abuse, port] { run(abuse, port); }) {}

Abusers::~Abusers()
{
    m_over = true;
    m_thread.join();
}

void Abusers::run(Abuse abuse, unsigned short port)
{
    net::io_context io;
    const Manner manner = mannerOf(abuse, "127.0.0.1:" + std::to_string(port));
    std::vector<Abuser> crowd;
    for (int i = 0; i < manner.connections; ++i) {
        crowd.emplace_back(io, manner, port);
    }
    net::steady_timer pause(io);
    while (!m_over) {
        for (Abuser &abuser : crowd) {
            m_sent += abuser.push();
        }
        pause.expires_after(std::chrono::milliseconds(10));
        pause.wait();
    }
}

} // namespace bw::bench
