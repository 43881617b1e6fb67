// The executable: finds the command and hands over. Nothing here decides anything.
#include "app/command_line.h"

#include <QCoreApplication>
#include <QTextStream>

#include <array>
#include <atomic>
#include <cstdio>

#include <unistd.h>

namespace {

struct Command
{
    const char *name;
    int (*run)(int &argc, char **argv, const QStringList &words);
    const char *summary;
};

constexpr std::array<Command, 16> kCommands{{
    {"run", &bw::app::runCommand, "the engine with the desktop, or --headless without it (default)"},
    {"paper-exchange", &bw::app::paperExchangeCommand, "the paper exchange alone, for any Binance client"},
    {"emergency-stop", &bw::app::emergencyStopCommand, "latches the emergency stop of the running engine"},
    {"keys", &bw::app::keysCommand, "API keys in the system keychain: store, status, remove"},
    {"status", &bw::app::statusCommand, "how the running engine stands"},
    {"clear-stop", &bw::app::clearStopCommand, "clears the emergency stop, in a person's name"},
    {"close-position", &bw::app::closePositionCommand, "exits a position"},
    {"order", &bw::app::orderCommand, "enters a position through every rule; --dry-run sends nothing"},
    {"positions", &bw::app::positionsCommand, "what is held"},
    {"orders", &bw::app::ordersCommand, "what is open"},
    {"trades", &bw::app::tradesCommand, "what was filled"},
    {"decisions", &bw::app::decisionsCommand, "what was allowed and refused, and why"},
    {"leverage", &bw::app::leverageCommand, "sets a symbol's leverage at the exchange, while it is flat"},
    {"margin-type", &bw::app::marginTypeCommand, "sets a symbol's margin type at the exchange, while it is flat"},
    {"drill", &bw::app::drillCommand, "makes every limit fire against the paper exchange"},
    {"verify-journal", &bw::app::verifyJournalCommand, "proves every journal in the data directory"},
}};

int help()
{
    QTextStream out(stdout);
    out << "Usage: breakwater [COMMAND] [OPTIONS]\n\nA desktop trading and risk terminal for Binance; paper trading by default.\n\nCommands:\n";
    for (const Command &command : kCommands) {
        out << "  " << QString::fromLatin1(command.name).leftJustified(16) << command.summary << '\n';
    }
    out << "\nOptions:\n  --version       prints the version\n  COMMAND --help  the options of a command\n";
    return bw::app::kExitDone;
}

// Qt 6.4 now and then says this of itself when a connection is refused; nobody could do anything with the line, and what it
// means for the user is said by our own sentence.
constexpr QLatin1String kNoise("QNetworkReplyImplPrivate::error: Internal problem");
std::atomic<QtMessageHandler> otherMessages = nullptr;

void passMessages(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (const QtMessageHandler handler = otherMessages; handler && !text.startsWith(kNoise)) {
        handler(type, context, text);
    }
}

} // namespace

static int runProgram(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
    }
    const QString first = words.isEmpty() ? QString() : words.first();
    if (first == QLatin1String("--version")) {
        QTextStream(stdout) << "breakwater " << BW_VERSION << '\n';
        return bw::app::kExitDone;
    }
    if (first == QLatin1String("help") || first == QLatin1String("--help") || first == QLatin1String("-h")) {
        return help();
    }
    if (words.isEmpty() || first.startsWith(QLatin1Char('-'))) {
        return bw::app::runCommand(argc, argv, words);
    }
    QStringList names;
    for (const Command &command : kCommands) {
        if (first == QLatin1String(command.name)) {
            return command.run(argc, argv, words.mid(1));
        }
        names.append(QString::fromLatin1(command.name));
    }
    return bw::app::complain(bw::app::kExitUsage, QStringLiteral("'%1' is not a command; there are: help, %2.").arg(first, names.join(QStringLiteral(", "))));
}

// Everything was ended in order by now. What is left, the exit handlers of libraries, runs beside threads that are still
// giving back their own storage and can free it twice; so the process ends here.
int main(int argc, char **argv)
{
    otherMessages = qInstallMessageHandler(&passMessages);   // no other thread yet
    const int code = runProgram(argc, argv);
    std::fflush(nullptr);
    ::_exit(code);
}
