#include "app/command_pages.h"

#include "app/command_table.h"

namespace bw::app {

namespace {

constexpr const char *kPageDate = "2026-11-27"; // of the last change of its frame; a build leaves no date of its own

// --- man ---

// Text inside a line: backslashes and dashes are troff's own, and a line must not begin with its control characters.
QByteArray roff(QByteArray text)
{
    text.replace('\\', "\\e");
    text.replace('-', "\\-");
    if (text.startsWith('.') || text.startsWith('\'')) {
        text.prepend("\\&");
    }
    return text;
}

// Prose, in lines that fit a diff.
QByteArray prose(const QByteArray &text)
{
    QByteArray out;
    QByteArray line;
    for (const QByteArray &word : text.split(' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > 72) {
            out += roff(line) + '\n';
            line.clear();
        }
        line += (line.isEmpty() ? QByteArray() : QByteArray(" ")) + word;
    }
    return out + roff(line) + '\n';
}

QByteArray italic(const char *word) { return "\\fI" + roff(word) + "\\fR"; }
QByteArray bold(const QByteArray &word) { return "\\fB" + roff(word) + "\\fR"; }

void paragraph(QByteArray &out, const QByteArray &describes)
{
    bool shown = false; // lines that stand as they are
    for (const QByteArray &line : describes.split('\n')) {
        const bool asItIs = line.startsWith("  ");
        if (asItIs != shown) {
            out += asItIs ? ".PP\n.nf\n" : ".fi\n.PP\n";
        }
        shown = asItIs;
        out += asItIs ? roff(line) + '\n' : prose(line);
    }
    out += shown ? ".fi\n" : "";
}

void manOption(QByteArray &out, const OptionSpec &option)
{
    out += ".TP\n";
    out += QByteArray(option.name) == "help" ? bold("-h") + ", " + bold("--help") : bold("--" + QByteArray(option.name));
    out += option.value ? ' ' + italic(option.value) + '\n' : QByteArray("\n");
    out += prose(option.says);
}

void manCommand(QByteArray &out, const CommandSpec &command)
{
    out += ".SS " + roff(command.name) + "\n" + bold("breakwater") + ' ' + bold(command.name);
    for (const ArgumentSpec &argument : command.arguments) {
        out += ' ' + italic(argument.name);
    }
    out += " [" + italic("OPTIONS") + "]\n.PP\n";
    paragraph(out, command.describes);
    for (const ArgumentSpec &argument : command.arguments) {
        out += ".TP\n" + italic(argument.name) + '\n' + prose(argument.says);
    }
    for (const OptionSpec &option : command.options) {
        manOption(out, option);
    }
    for (const ExitSpec &exit : command.exits) {
        out += ".TP\nexit " + QByteArray::number(exit.code) + '\n' + prose(exit.means);
    }
    for (const char *example : command.examples) {
        out += ".PP\n.RS\n" + roff(example) + "\n.RE\n";
    }
}

constexpr const char *kFiles = R"(.SH FILES
In the data directory ($XDG_DATA_HOME/breakwater, or where
.B \-\-data\-dir
points):
.TP
.I engine.json
The running engine: its process, the address of its local API, its mode.
.TP
.I api\-token
What the local API asks for where it acts; readable by its owner only.
.TP
.I MODE\-MARKET/journal.sqlite
The journal of an account: the truth, only ever added to.
.TP
.I MODE\-MARKET/latch
The emergency stop.
.SH ENVIRONMENT
.TP
.BR BINANCE_API_KEY ", " BINANCE_API_SECRET ", " BINANCE_PRIVATE_KEY_FILE
The keys of the account; else those of the system keychain.
.TP
.BR TELEGRAM_BOT_TOKEN ", " TELEGRAM_CHAT_ID
Where alerts go.
)";

// --- completions ---

QByteArray words(const char *choices)
{
    return QByteArray(choices).replace('|', ' ');
}

QByteArray bashValue(const OptionSpec &option)
{
    switch (option.completes) {
    case Completes::Words:
        return "COMPREPLY=($(compgen -W '" + words(option.value) + "' -- \"$current\"))";
    case Completes::Files:
        return "COMPREPLY=($(compgen -f -- \"$current\"))";
    case Completes::Directories:
        return "COMPREPLY=($(compgen -d -- \"$current\"))";
    case Completes::Nothing:
        break;
    }
    return "COMPREPLY=()";
}

void bashCommand(QByteArray &out, const CommandSpec &command)
{
    out += "        " + QByteArray(command.name) + ")\n            case $before in\n";
    for (const OptionSpec &option : optionsOf(command)) {
        if (option.value) {
            out += "                --" + QByteArray(option.name) + ") " + bashValue(option) + "; return ;;\n";
        }
    }
    QByteArray choices;
    for (const ArgumentSpec &argument : command.arguments) {
        choices += argument.completes == Completes::Words ? words(argument.name) + ' ' : QByteArray();
    }
    out += "            esac\n            options='" + acceptedOptions(command).toLatin1() + "'\n            arguments='" + choices.trimmed() + "'\n            ;;\n";
}

// Inside single quotes of a specification of _arguments.
QByteArray zshText(const char *text)
{
    QByteArray escaped(text);
    for (const char special : {'\\', '[', ']', ':'}) {
        escaped.replace(special, QByteArray("\\") + special);
    }
    return escaped.replace('\'', "'\\''");
}

QByteArray zshAction(Completes completes, const char *choices)
{
    switch (completes) {
    case Completes::Words:
        return "(" + words(choices) + ")";
    case Completes::Files:
        return "_files";
    case Completes::Directories:
        return "_files -/";
    case Completes::Nothing:
        break;
    }
    return " ";
}

void zshCommand(QByteArray &out, const CommandSpec &command)
{
    out += "        " + QByteArray(command.name) + ")\n            _arguments";
    for (const OptionSpec &option : optionsOf(command)) {
        out += " \\\n                '*--" + QByteArray(option.name) + '[' + zshText(option.says) + ']';
        out += option.value ? ':' + zshText(option.value) + ':' + zshAction(option.completes, option.value) : QByteArray();
        out += '\'';
    }
    int place = 0;
    for (const ArgumentSpec &argument : command.arguments) {
        out += " \\\n                '" + QByteArray::number(++place) + ':' + zshText(argument.name) + ':' + zshAction(argument.completes, argument.name) + '\'';
    }
    out += "\n            ;;\n";
}

} // namespace

QByteArray manPage(const QByteArray &version)
{
    QByteArray out = ".TH BREAKWATER 1 " + QByteArray(kPageDate) + " \"Breakwater " + version + "\" \"User Commands\"\n"
                     ".SH NAME\nbreakwater \\- desktop trading and risk terminal for Binance\n"
                     ".SH SYNOPSIS\n.B breakwater\n.RI [ COMMAND ]\n.RI [ OPTIONS ]\n"
                     ".SH DESCRIPTION\nWithout a command the engine runs with its desktop, in paper mode:\nno keys, no money, no network.\n"
                     "The other commands ask and steer the engine that runs, over its local API.\n"
                     "Symbols are BTCUSDT or BTC/USDT everywhere.\n"
                     ".SH OPTIONS\nOf every command:\n";
    for (const OptionSpec &option : commonOptions()) {
        manOption(out, option);
    }
    out += ".PP\n" + bold("breakwater --version") + " prints the version, " + bold("breakwater help") + " the list of commands.\n.SH COMMANDS\n";
    for (const CommandSpec &command : commandTable()) {
        manCommand(out, command);
    }
    out += ".SH EXIT STATUS\nWhere a command says nothing else:\n";
    for (const ExitSpec &exit : exitsOf(CommandSpec{})) {
        out += ".TP\n" + QByteArray::number(exit.code) + '\n' + prose(exit.means);
    }
    return out + kFiles;
}

QByteArray bashCompletion()
{
    QByteArray names;
    QByteArray cases;
    for (const CommandSpec &command : commandTable()) {
        names += QByteArray(command.name) + ' ';
        bashCommand(cases, command);
    }
    return "# Completion of breakwater for bash, made from its table of commands.\n"
           "_breakwater() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=run options='' arguments=''\n"
           "    if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then\n"
           "        COMPREPLY=($(compgen -W '" + names + "help --version --help' -- \"$current\"))\n"
           "        return\n"
           "    fi\n"
           "    [[ ${COMP_WORDS[1]} == -* ]] || command=${COMP_WORDS[1]}\n"
           "    case $command in\n"
           + cases +
           "        help) COMPREPLY=($(compgen -W '" + names.trimmed() + "' -- \"$current\")); return ;;\n"
           "        *) COMPREPLY=(); return ;;\n"
           "    esac\n"
           "    if [[ $current == -* ]]; then\n"
           "        COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n"
           "    else\n"
           "        COMPREPLY=($(compgen -W \"$arguments\" -- \"$current\"))\n"
           "    fi\n"
           "}\n"
           "complete -F _breakwater breakwater\n";
}

QByteArray zshCompletion()
{
    QByteArray names;
    QByteArray cases;
    for (const CommandSpec &command : commandTable()) {
        names += "        '" + QByteArray(command.name) + ':' + zshText(command.summary) + "'\n";
        zshCommand(cases, command);
    }
    return "#compdef breakwater\n"
           "# Completion of breakwater for zsh, made from its table of commands.\n"
           "_breakwater() {\n"
           "    local -a commands=(\n" + names + "        'help:the list of commands'\n    )\n"
           "    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n"
           "        _describe 'command' commands\n"
           "        return\n"
           "    fi\n"
           "    local command=run\n"
           "    if [[ $words[2] != -* ]]; then\n"
           "        command=$words[2]\n"
           "        shift words\n"
           "        (( CURRENT-- ))\n"
           "    fi\n"
           "    case $command in\n"
           + cases +
           "        help)\n            _describe 'command' commands\n            ;;\n"
           "    esac\n"
           "}\n"
           "_breakwater \"$@\"\n";
}

} // namespace bw::app
