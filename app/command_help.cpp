// The table as text for a terminal of eighty columns.
#include "app/command_table.h"

#include <QTextStream>

namespace bw::app {

namespace {

constexpr int kWidth = 80;
constexpr int kTerm = 26; // where the text beside a term begins

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString wrapped(const QString &line, int indent)
{
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString out;
    qsizetype column = indent;
    for (const QString &word : words) {
        if (column > indent && column + 1 + word.size() > kWidth) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        } else if (column > indent) {
            out += QLatin1Char(' ');
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

void describe(QTextStream &out, const QString &paragraphs)
{
    for (const QString &line : paragraphs.split(QLatin1Char('\n'))) {
        out << (line.startsWith(QLatin1String("  ")) ? line : wrapped(line, 0)) << '\n';
    }
}

void term(QTextStream &out, const QString &name, const QString &says)
{
    const QString left = QStringLiteral("  ") + name;
    out << (left.size() < kTerm - 1 ? left.leftJustified(kTerm) : left + QLatin1Char('\n') + QString(kTerm, QLatin1Char(' '))) << wrapped(says, kTerm) << '\n';
}

} // namespace

QString helpText(const CommandSpec &command)
{
    QString all;
    QTextStream out(&all);
    out << "Usage: " << usage(command) << "\n\n";
    describe(out, text(command.describes));
    if (!command.arguments.isEmpty()) {
        out << "\nArguments:\n";
    }
    for (const ArgumentSpec &argument : command.arguments) {
        term(out, text(argument.name), text(argument.says));
    }
    out << "\nOptions:\n";
    for (const OptionSpec &option : optionsOf(command)) {
        const QString value = option.value ? QLatin1Char(' ') + text(option.value) : QString();
        term(out, (text(option.name) == QLatin1String("help") ? QStringLiteral("-h, --help") : QStringLiteral("--") + text(option.name)) + value, text(option.says));
    }
    out << "\nExit codes:\n";
    for (const ExitSpec &exit : exitsOf(command)) {
        term(out, QString::number(exit.code), text(exit.means));
    }
    if (!command.examples.isEmpty()) {
        out << "\nExamples:\n";
    }
    for (const char *example : command.examples) {
        out << "  " << text(example) << '\n';
    }
    return all;
}

QString overview()
{
    QString all;
    QTextStream out(&all);
    out << "Usage: breakwater [COMMAND] [OPTIONS]\n\nA desktop trading and risk terminal for Binance; paper trading by default.\n\nCommands:\n";
    for (const CommandSpec &command : commandTable()) {
        out << "  " << text(command.name).leftJustified(18) << text(command.summary) << '\n';
    }
    out << "  " << QStringLiteral("help").leftJustified(18) << "this text; help COMMAND is COMMAND --help\n";
    out << "\nOptions:\n  --version       prints the version\n  COMMAND --help  the options of a command\n";
    return all;
}

} // namespace bw::app
