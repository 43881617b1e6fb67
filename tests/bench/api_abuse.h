// Abuse of the local API: connections that never end a request, send too much, guess or do not read. One thread pushes all of
// them, a hundred times a second, as much as they take.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

namespace bw::bench {

enum class Abuse { SlowLoris = 1, LargeBodies, HeaderBombs, Guessing, UnreadAnswers };

class Abusers
{
public:
    Abusers(Abuse abuse, unsigned short port);
    ~Abusers();
    Abusers(const Abusers &) = delete;
    Abusers &operator=(const Abusers &) = delete;

    [[nodiscard]] std::uint64_t sent() const { return m_sent; } // bytes that the server's side took

private:
    void run(Abuse abuse, unsigned short port);

    std::atomic<bool> m_over{false};
    std::atomic<std::uint64_t> m_sent{0};
    std::thread m_thread;
};

} // namespace bw::bench
