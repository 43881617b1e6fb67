// Every command with its options, arguments and exit codes: the one source of what the program accepts, of --help, of the man
// page and of the completions. Texts are English sentences in ASCII; nothing here does anything.
#pragma once

#include <QCommandLineParser>
#include <QList>

#include <span>

namespace bw::app {

enum class Completes { Nothing = 1, Words, Files, Directories }; // Words: those of `value`, split at '|'

struct OptionSpec
{
    const char *name;                        // "reason", without dashes
    const char *value;                       // "TEXT", "halt|cancel|flatten"; null: a flag
    const char *says;                        // one sentence
    Completes completes = Completes::Nothing;
    const char *otherwise = nullptr;         // the default that the parser hands out
};

struct ArgumentSpec
{
    const char *name;                        // "SYMBOL", "buy|sell"
    const char *says;
    Completes completes = Completes::Nothing;
};

struct ExitSpec
{
    int code;
    const char *means;
};

struct CommandSpec
{
    const char *name;
    const char *summary;                     // behind the name in a list
    const char *describes;                   // sentences; lines that begin with two blanks are shown as they are
    QList<ArgumentSpec> arguments;
    QList<OptionSpec> options;               // its own; commonOptions() come on top
    QList<ExitSpec> exits;                   // its own; 0, 1 and 2 come on top where they are not said otherwise
    QList<const char *> examples;
};

[[nodiscard]] const QList<CommandSpec> &commandTable();
[[nodiscard]] const CommandSpec *findCommand(QStringView name); // null: there is none
[[nodiscard]] std::span<const OptionSpec> commonOptions();      // --data-dir, --api-url and --help, of every command
[[nodiscard]] QList<OptionSpec> optionsOf(const CommandSpec &command); // its own, then the common ones
[[nodiscard]] QList<ExitSpec> exitsOf(const CommandSpec &command);

// Everything the command accepts, and nothing else.
void declare(QCommandLineParser &parser, const CommandSpec &command);
[[nodiscard]] QString acceptedOptions(const CommandSpec &command); // "--json --limit --help"
[[nodiscard]] QString usage(const CommandSpec &command);           // "breakwater order SYMBOL buy|sell [OPTIONS]"
[[nodiscard]] QString helpText(const CommandSpec &command);
[[nodiscard]] QString overview();                                  // `breakwater help`

} // namespace bw::app
