#include "app/command_line.h"

#include <QCoreApplication>
#include <QTextStream>

namespace bw::app {

int complain(int code, const QString &sentence)
{
    QTextStream(stderr) << "breakwater: " << sentence << Qt::endl;
    return code;
}

namespace {

QString acceptedOptions(const QCommandLineParser &parser)
{
    QStringList names;
    const QStringList lines = parser.helpText().split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        const qsizetype at = text.indexOf(QLatin1String("--"));
        if (text.startsWith(QLatin1Char('-')) && at >= 0) {
            names.append(text.mid(at).section(QLatin1Char(' '), 0, 0));
        }
    }
    return names.join(QLatin1Char(' '));
}

} // namespace

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &command, int positionalMost)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this text."));
    parser.addOption(help);
    const QStringList words = QStringList{QStringLiteral("breakwater %1").arg(command)} + arguments;
    if (!parser.parse(words)) {
        return complain(kExitUsage, QStringLiteral("%1 '%2' accepts: %3").arg(parser.errorText(), command, acceptedOptions(parser)));
    }
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return kExitDone;
    }
    if (parser.positionalArguments().size() > positionalMost) {
        return complain(kExitUsage, QStringLiteral("'%1' is not understood. '%2' accepts: %3")
                                        .arg(parser.positionalArguments().at(positionalMost), command, acceptedOptions(parser)));
    }
    return std::nullopt;
}

} // namespace bw::app
