#include "app/hidden_input.h"

#include <QTextStream>

#include <cerrno>
#include <string_view>

#include <termios.h>
#include <unistd.h>

namespace bw::app {

using base::ErrorCode;
using base::failure;
using binance::Secret;
using binance::SecretBuffer;

namespace {

constexpr char kInterrupt = 3;   // Ctrl+C
constexpr char kEndOfInput = 4;  // Ctrl+D
constexpr char kBackspace = 8;
constexpr char kEraseLine = 21;  // Ctrl+U
constexpr char kDelete = 127;

// Each byte as it is typed, nothing of it on the screen. Ctrl+C is read as a byte, too: a signal would leave the terminal
// like this. Its end throws away what was pasted and not read, so that the shell does not get it.
class HiddenTerminal
{
public:
    HiddenTerminal() : m_usable(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
        hidden.c_cc[VMIN] = 1;
        hidden.c_cc[VTIME] = 0;
        m_usable = m_usable && ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden) == 0;
    }
    ~HiddenTerminal()
    {
        if (m_usable) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    HiddenTerminal(const HiddenTerminal &) = delete;
    HiddenTerminal &operator=(const HiddenTerminal &) = delete;
    [[nodiscard]] bool usable() const { return m_usable; }

private:
    termios m_before{};
    bool m_usable;
};

char readByte()
{
    char byte = kEndOfInput;
    while (::read(STDIN_FILENO, &byte, 1) < 0 && errno == EINTR) {
    }
    return byte;
}

// One line behind what is there, with its line end; false: given up, or too long.
bool readLine(SecretBuffer &buffer)
{
    const std::size_t begin = buffer.size;
    for (char byte = readByte(); byte != kInterrupt && byte != kEndOfInput && buffer.size < buffer.bytes.size(); byte = readByte()) {
        if (byte == '\r' || byte == '\n') {
            buffer.bytes[buffer.size++] = '\n';
            return true;
        }
        if (byte == kEraseLine) {
            buffer.size = begin;
        } else if (byte == kBackspace || byte == kDelete) {
            buffer.size -= buffer.size > begin ? 1 : 0;
        } else {
            buffer.bytes[buffer.size++] = byte;
        }
    }
    return false;
}

std::string_view lineFrom(const SecretBuffer &buffer, std::size_t begin)
{
    return {buffer.bytes.data() + begin, buffer.size - begin};
}

bool readSecretLines(SecretBuffer &buffer)
{
    std::size_t begin = buffer.size;
    bool read = readLine(buffer);
    if (lineFrom(buffer, begin).substr(0, 10) == "-----BEGIN") {
        do {
            begin = buffer.size;
            read = readLine(buffer);
        } while (read && lineFrom(buffer, begin).substr(0, 8) != "-----END");
    }
    return read;
}

} // namespace

base::Result<Secret> askForKeys()
{
    QTextStream screen(stderr);
    SecretBuffer buffer;
    const HiddenTerminal terminal;
    if (!terminal.usable()) {
        return failure(ErrorCode::Conflict, QStringLiteral("The terminal cannot be told to hide what is typed; give the keys in the environment or by a pipe."));
    }
    screen << "API key (not shown): " << Qt::flush;
    bool read = readLine(buffer);
    screen << '\n' << Qt::flush;
    if (read) {
        screen << "Secret, or private key in PEM (not shown): " << Qt::flush;
        read = readSecretLines(buffer);
        screen << '\n' << Qt::flush;
    }
    if (!read || buffer.size > binance::kMaxSecretBytes) {
        return failure(ErrorCode::Conflict, QStringLiteral("Nothing was stored."));
    }
    return Secret(buffer.view());
}

} // namespace bw::app
