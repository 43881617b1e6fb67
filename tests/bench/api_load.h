// Load for the local API: blocking clients that ask on a schedule. A latency counts from the time at which the question was
// due, so that a server which makes its clients wait does not look faster for it.
#pragma once

#include <boost/asio.hpp>
#include <boost/beast.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace bw::bench {

using Moment = std::chrono::steady_clock::time_point;

class ApiClient
{
public:
    explicit ApiClient(unsigned short port) : m_stream(m_io), m_timer(m_io), m_host("127.0.0.1:" + std::to_string(port))
    {
        m_stream.connect({boost::asio::ip::address_v4::loopback(), port});
        m_stream.socket().set_option(boost::asio::ip::tcp::no_delay(true));
    }
    // The status of the answer.
    unsigned ask(boost::beast::http::verb verb, const std::string &target, const std::string &body = {}, const std::string &token = {})
    {
        boost::beast::http::request<boost::beast::http::string_body> request(verb, target, 11);
        request.set(boost::beast::http::field::host, m_host);
        if (!token.empty()) {
            request.set(boost::beast::http::field::authorization, "Bearer " + token);
        }
        request.body() = body;
        request.prepare_payload();
        boost::beast::http::write(m_stream, request);
        boost::beast::http::response<boost::beast::http::string_body> response;
        boost::beast::http::read(m_stream, m_buffer, response);
        m_body = response.body();
        return response.result_int();
    }
    [[nodiscard]] const std::string &body() const { return m_body; }
    void waitUntil(Moment due)
    {
        m_timer.expires_at(due);
        m_timer.wait();
    }
    [[nodiscard]] boost::beast::tcp_stream &stream() { return m_stream; }
    [[nodiscard]] const std::string &host() const { return m_host; }

private:
    boost::asio::io_context m_io;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::asio::steady_timer m_timer;
    std::string m_host;
    std::string m_body;
};

// Seconds each took, of `count` questions, one each `every`.
template<typename Ask>
std::vector<double> onSchedule(ApiClient &client, int count, std::chrono::nanoseconds every, Ask &&ask)
{
    std::vector<double> took;
    took.reserve(std::size_t(count));
    const Moment begin = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) {
        const Moment due = begin + i * every;
        client.waitUntil(due);
        ask(client);
        took.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - due).count());
    }
    return took;
}

inline double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace bw::bench
