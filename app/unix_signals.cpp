#include "app/unix_signals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace bw::app {

namespace {

std::array<int, 2> g_pipe{-1, -1};

constexpr char kEnd = 1;
constexpr char kReload = 2;

void onSignal(int signal)
{
    const char byte = signal == SIGUSR1 || signal == SIGHUP ? kReload : kEnd;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

void onHangUp(int)
{
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &kEnd, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        bool end = false;
        bool reload = false;
        while (::read(g_pipe[0], &byte, 1) == 1) {
            end = end || byte == kEnd;
            reload = reload || byte == kReload;
        }
        if (end) {
            Q_EMIT endAsked();
        } else if (reload) {
            Q_EMIT reloadAsked();
        }
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGUSR1, onSignal);
    std::signal(SIGHUP, ::isatty(STDIN_FILENO) != 0 ? onHangUp : onSignal);
}

void UnixSignals::ignoreReload()
{
    std::signal(SIGUSR1, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    std::signal(SIGUSR1, SIG_IGN);
    for (int &fd : g_pipe) {
        if (fd >= 0) {
            ::close(fd);
            fd = -1;
        }
    }
}

} // namespace bw::app
