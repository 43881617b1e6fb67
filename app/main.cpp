// The executable: finds the command and hands over. Nothing here decides anything.
#include "app/command_line.h"
#include "app/command_table.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextStream>

#include <atomic>
#include <cstdio>

#include <unistd.h>

namespace {

using Run = int (*)(int &argc, char **argv, const QStringList &words);

// Names and texts are those of the table of commands.
const QHash<QString, Run> &handlers()
{
    static const QHash<QString, Run> table{
        {QStringLiteral("run"), &bw::app::runCommand}, {QStringLiteral("paper-exchange"), &bw::app::paperExchangeCommand},
        {QStringLiteral("emergency-stop"), &bw::app::emergencyStopCommand}, {QStringLiteral("clear-stop"), &bw::app::clearStopCommand},
        {QStringLiteral("close-position"), &bw::app::closePositionCommand}, {QStringLiteral("order"), &bw::app::orderCommand},
        {QStringLiteral("status"), &bw::app::statusCommand}, {QStringLiteral("positions"), &bw::app::positionsCommand},
        {QStringLiteral("orders"), &bw::app::ordersCommand}, {QStringLiteral("trades"), &bw::app::tradesCommand},
        {QStringLiteral("decisions"), &bw::app::decisionsCommand}, {QStringLiteral("equity"), &bw::app::equityCommand},
        {QStringLiteral("leverage"), &bw::app::leverageCommand}, {QStringLiteral("margin-type"), &bw::app::marginTypeCommand},
        {QStringLiteral("replay"), &bw::app::replayCommand}, {QStringLiteral("verify-journal"), &bw::app::verifyJournalCommand},
        {QStringLiteral("keys"), &bw::app::keysCommand}, {QStringLiteral("drill"), &bw::app::drillCommand},
        {QStringLiteral("config"), &bw::app::configCommand}, {QStringLiteral("check-transition"), &bw::app::checkTransitionCommand}};
    return table;
}

int noSuchCommand(const QString &name)
{
    QStringList names;
    for (const bw::app::CommandSpec &command : bw::app::commandTable()) {
        names.append(QString::fromLatin1(command.name));
    }
    return bw::app::complain(bw::app::kExitUsage, QStringLiteral("'%1' is not a command; there are: help, %2.").arg(name, names.join(QStringLiteral(", "))));
}

int help(const QString &of)
{
    const bw::app::CommandSpec *command = bw::app::findCommand(of);
    if (!of.isEmpty() && !command) {
        return noSuchCommand(of);
    }
    QTextStream(stdout) << (command ? bw::app::helpText(*command) : bw::app::overview());
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
        return help(words.value(1));
    }
    if (words.isEmpty() || first.startsWith(QLatin1Char('-'))) {
        return bw::app::runCommand(argc, argv, words);
    }
    const Run command = handlers().value(first);
    return command ? command(argc, argv, words.mid(1)) : noSuchCommand(first);
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
