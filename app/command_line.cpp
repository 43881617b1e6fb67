#include "app/command_line.h"

#include "app/command_table.h"
#include "core/base/contracts.h"

#include <QCoreApplication>
#include <QTextStream>

namespace bw::app {

int complain(int code, const QString &sentence)
{
    QTextStream(stderr) << "breakwater: " << sentence << Qt::endl;
    return code;
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &name)
{
    const CommandSpec *command = findCommand(name);
    BW_EXPECTS(command != nullptr);
    declare(parser, *command);
    if (!parser.parse(QStringList{QStringLiteral("breakwater")} + arguments)) {
        return complain(kExitUsage, QStringLiteral("%1 '%2' accepts: %3").arg(parser.errorText(), name, acceptedOptions(*command)));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << helpText(*command);
        return kExitDone;
    }
    const qsizetype most = command->arguments.size();
    if (parser.positionalArguments().size() > most) {
        return complain(kExitUsage, QStringLiteral("'%1' is not understood. '%2' accepts: %3").arg(parser.positionalArguments().at(most), name, acceptedOptions(*command)));
    }
    return std::nullopt;
}

} // namespace bw::app
