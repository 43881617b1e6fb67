#include "tests/monkey/last_inputs.h"

#include <QByteArray>

#include <array>
#include <csignal>
#include <cstring>
#include <unistd.h>

namespace bw::test::last_inputs {

namespace {

constexpr std::size_t kKept = 40;
constexpr std::size_t kLength = 160;
constexpr unsigned kHangSeconds = 120;

std::array<std::array<char, kLength>, kKept> g_inputs{};
std::size_t g_next = 0;
std::array<char, 64> g_seed{};

void say(const char *text)
{
    const ssize_t written = ::write(STDERR_FILENO, text, std::strlen(text));
    (void)written;
}

void printAll()
{
    for (std::size_t i = 0; i < kKept; ++i) {
        const auto &input = g_inputs.at((g_next + i) % kKept);
        if (input.front() != '\0') {
            say("  ");
            say(input.data());
            say("\n");
        }
    }
}

void onSignal(int number)
{
    say(number == SIGALRM ? "nothing moved for two minutes, " : "the program crashed, ");
    say(g_seed.data());
    say("; the last inputs, the newest at the end:\n");
    printAll();
    (void)std::signal(number, SIG_DFL);
    (void)::raise(number == SIGALRM ? SIGABRT : number);
}

} // namespace

void begin(std::uint64_t seed)
{
    const QByteArray text = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
    std::strncpy(g_seed.data(), text.constData(), g_seed.size() - 1);
    for (const int number : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL, SIGALRM}) {
        (void)std::signal(number, onSignal);
    }
    ::alarm(kHangSeconds);
}

void note(const QString &what)
{
    auto &slot = g_inputs.at(g_next);
    slot.fill('\0');
    std::strncpy(slot.data(), what.toUtf8().constData(), kLength - 1);
    g_next = (g_next + 1) % kKept;
    ::alarm(kHangSeconds);
}

void print(const QString &why)
{
    say(g_seed.data());
    say(": ");
    say(why.toUtf8().constData());
    say("\nThe last inputs, the newest at the end:\n");
    printAll();
}

} // namespace bw::test::last_inputs
