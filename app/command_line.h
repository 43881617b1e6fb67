// The command line: one parser for every command, refusals in one line, exit 2.
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace bw::app {

enum ExitCode { kExitDone = 0, kExitFailed = 1, kExitUsage = 2, kExitStopped = 3, kExitNotActive = 4, kExitNoEngine = 5 };

// Prints "breakwater: SENTENCE" to standard error and answers the code.
int complain(int code, const QString &sentence);

// Parses what the table (command_table.h) says of the command; answers the exit code when there is nothing left to do (--help,
// an unknown flag, a stray word).
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &command);

// Each command takes its own words (without program and command name) and answers the exit code.
int runCommand(int &argc, char **argv, const QStringList &words);
int paperExchangeCommand(int &argc, char **argv, const QStringList &words);
int emergencyStopCommand(int &argc, char **argv, const QStringList &words);
int configCommand(int &argc, char **argv, const QStringList &words);
int keysCommand(int &argc, char **argv, const QStringList &words);
int statusCommand(int &argc, char **argv, const QStringList &words);
int leverageCommand(int &argc, char **argv, const QStringList &words);
int marginTypeCommand(int &argc, char **argv, const QStringList &words);
int clearStopCommand(int &argc, char **argv, const QStringList &words);
int closePositionCommand(int &argc, char **argv, const QStringList &words);
int orderCommand(int &argc, char **argv, const QStringList &words);
int positionsCommand(int &argc, char **argv, const QStringList &words);
int ordersCommand(int &argc, char **argv, const QStringList &words);
int tradesCommand(int &argc, char **argv, const QStringList &words);
int decisionsCommand(int &argc, char **argv, const QStringList &words);
int checkTransitionCommand(int &argc, char **argv, const QStringList &words);
int drillCommand(int &argc, char **argv, const QStringList &words);
int equityCommand(int &argc, char **argv, const QStringList &words);
int replayCommand(int &argc, char **argv, const QStringList &words);
int verifyJournalCommand(int &argc, char **argv, const QStringList &words);

} // namespace bw::app
