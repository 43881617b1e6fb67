// `breakwater leverage SYMBOL N` and `breakwater margin-type SYMBOL cross|isolated`: through the running engine's API.
#include "app/api_call.h"
#include "app/command_line.h"
#include "core/trading/ids.h"

#include <QCoreApplication>

namespace bw::app {

namespace {

struct Asked
{
    const char *command;
    const char *value;      // of the second word
    const char *key;        // in the request
};

int set(int &argc, char **argv, const QStringList &words, const Asked &asked, QJsonValue (*read)(const QString &))
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QString::fromLatin1(asked.command))) {
        return *code;
    }
    const QStringList given = parser.positionalArguments();
    const auto symbol = given.size() == 2 ? trading::parseSymbol(given.first()) : base::failure(base::ErrorCode::Malformed, QStringLiteral("'%1' needs SYMBOL and %2.")
                                                                                                                              .arg(QLatin1String(asked.command), QLatin1String(asked.value)));
    if (!symbol) {
        return complain(kExitUsage, symbol.error().message);
    }
    const QJsonValue value = read(given.at(1));
    if (value.isNull()) {
        return complain(kExitUsage, QStringLiteral("'%1' is not %2.").arg(given.at(1), QLatin1String(asked.value)));
    }
    return tellAnswer(callApi(parser, "POST", QString::fromLatin1(asked.command), {{QStringLiteral("symbol"), symbol->text()}, {QString::fromLatin1(asked.key), value}}));
}

} // namespace

int leverageCommand(int &argc, char **argv, const QStringList &words)
{
    return set(argc, argv, words, {"leverage", "a whole number N", "leverage"},
               [](const QString &text) {
                   bool whole = false;
                   const int leverage = text.toInt(&whole);
                   return whole ? QJsonValue(leverage) : QJsonValue(QJsonValue::Null);
               });
}

int marginTypeCommand(int &argc, char **argv, const QStringList &words)
{
    return set(argc, argv, words, {"margin-type", "cross|isolated", "margin_type"},
               [](const QString &text) {
                   return text == QLatin1String("cross") || text == QLatin1String("isolated") ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
               });
}

} // namespace bw::app
