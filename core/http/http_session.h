// One connection while it speaks HTTP: agrees on TLS where the port speaks it, reads a request, hands it out, writes the
// answer, and again.
// Thread: the io_context's. Invariants: at most one read and one write under way; after finish() nothing is called.
// Failure: a peer that breaks the protocol or a limit is answered where possible, then disconnected.
#pragma once

#include "core/http/server_core.h"
#include "core/http/transport.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <deque>

namespace bw::http {

enum class Admission { Granted = 1, Refused }; // Refused: there is no room, and it is told so

class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(std::shared_ptr<ServerCore> core, std::uint64_t id, boost::asio::ip::tcp::socket socket);

    void start(Admission admission);
    void finish();                       // closes the socket now; idempotent
    [[nodiscard]] bool isOver() const { return m_over; }

    void answer(const Response &response);
    void answerHalf(const Response &response);
    void refuse(int status, const QByteArray &sentence); // in the server's own words
    void afterDelay(base::Millis delay, std::function<void()> action);
    void startStream(const Response &head, std::function<void()> onClosed);
    void sendChunk(const QByteArray &chunk);
    void endStream();
    [[nodiscard]] bool isStreaming() const { return m_streaming && !m_over; }
    [[nodiscard]] bool isWaiting() const { return m_waitingSince != 0; } // for its peer, to send or to take
    [[nodiscard]] std::uint64_t waitingSince() const { return m_waitingSince; } // a smaller number is longer ago

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Message = boost::beast::http::response<boost::beast::http::string_body>;
    using Head = boost::beast::http::response<boost::beast::http::empty_body>;

    void greet();
    void onGreeted(boost::beast::error_code error, std::size_t count);
    void onHandshake(boost::beast::error_code error);
    void begin();
    void readRequest();
    void watchTheSlow();
    void tooSlow();
    void onRequest(boost::beast::error_code error);
    void onBadRequest(boost::beast::error_code error);
    void handleUpgrade(const Request &request);
    void write(const Response &response);
    void onWritten(boost::beast::error_code error);
    void hangUp();                       // polite close: sends FIN, then discards what still arrives, within limits
    void discard(std::size_t soFar);
    void watchStreamPeer();
    void writeChunks();

    std::shared_ptr<ServerCore> m_core;
    std::uint64_t m_id;
    Transport m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::optional<Message> m_message;
    std::string m_part;                  // of an answer that breaks off
    boost::asio::steady_timer m_delay;
    boost::asio::steady_timer m_patience; // until a request has to be here
    std::array<char, 4096> m_discarded{};
    Admission m_admission = Admission::Granted;
    std::uint64_t m_waitingSince = 0;
    bool m_reading = false;
    bool m_tooSlow = false;
    bool m_keepAlive = false;
    bool m_headOnly = false;
    bool m_over = false;

    // streamed answers
    std::optional<Head> m_head;
    std::optional<boost::beast::http::response_serializer<boost::beast::http::empty_body>> m_headWriter;
    std::deque<QByteArray> m_chunks;
    qsizetype m_chunkBytes = 0;
    std::function<void()> m_onStreamClosed;
    bool m_streaming = false;
    bool m_streamEnding = false;
    bool m_chunkUnderWay = false;
};

[[nodiscard]] Response plainAnswer(int status, const QByteArray &sentence);

} // namespace bw::http
