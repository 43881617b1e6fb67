// `breakwater check-transition MODE`: each check that a step needs, with pass, warn or fail. Asks the running engine; where none
// runs, what the data directory and the exchange say, and that nobody knows whether the account is flat.
#include "app/account_checks.h"
#include "app/alerts.h"
#include "app/api_call.h"
#include "app/command_line.h"
#include "app/mode_service.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace bw::app {

namespace {

// 0 only when ready.
int tell(const QJsonObject &result, const QByteArray &exact, bool json)
{
    QTextStream out(stdout);
    const bool ready = result.value(QStringLiteral("ready")).toBool();
    if (json) {
        out << exact << Qt::endl;
        return ready ? kExitDone : kExitFailed;
    }
    const QJsonArray rows = result.value(QStringLiteral("checks")).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        out << row.value(QStringLiteral("result")).toString().leftJustified(5) << row.value(QStringLiteral("check")).toString().leftJustified(16)
            << row.value(QStringLiteral("text")).toString();
        const QString needed = row.value(QStringLiteral("needed")).toString();
        out << (needed.isEmpty() ? QString() : QStringLiteral(" Needed: %1.").arg(needed)) << '\n';
    }
    out << (ready ? "ready" : "not ready") << " for " << result.value(QStringLiteral("target_mode")).toString() << Qt::endl;
    return ready ? kExitDone : kExitFailed;
}

QJsonObject withoutEngine(safety::Mode target, trading::Market market, const QString &directory)
{
    ladder::Facts facts;
    facts.from = lastMode(directory);
    facts.alertsConfigured = alertsAreConfigured();
    if (environmentOf(target) && !ladder::isStepDown(facts.from, target)) {
        RunOptions asked;
        asked.mode = target;
        asked.market = market;
        asked.environment = environmentOf(target);
        QObject context;
        QEventLoop loop;
        bool answered = false;
        checkAccountOf(asked, &context, [&](const QList<ladder::Check> &rows, const QString &problem) {
            facts.account = rows;
            facts.accountProblem = problem;
            answered = true;
            loop.quit();
        });
        if (!answered) {
            loop.exec();
        }
    }
    const QList<ladder::Check> rows = ladder::readiness(target, withHistory(facts, target, market, directory));
    QJsonArray checks;
    for (const ladder::Check &row : rows) {
        checks.append(toJson(row));
    }
    return {{QStringLiteral("mode"), toWord(facts.from)}, {QStringLiteral("target_mode"), toWord(target)}, {QStringLiteral("ready"), ladder::isReady(rows)}, {QStringLiteral("checks"), checks}};
}

} // namespace

int checkTransitionCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("check-transition"))) {
        return *code;
    }
    const auto target = safety::modeFromWord(parser.positionalArguments().value(0));
    if (!target) {
        return complain(kExitUsage, QStringLiteral("'check-transition' needs MODE: %1").arg(target.error().message));
    }
    const auto market = trading::marketFromKey(parser.value(QStringLiteral("market")));
    if (!market) {
        return complain(kExitUsage, market.error().message);
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto answer = callApi(parser, "GET", QStringLiteral("readiness-check?target_mode=%1").arg(toWord(*target)), {}, 40'000);
    if (answer && answer->isSuccess()) {
        return tell(answer->json, answer->body, json);
    }
    if (answer) {
        return tellAnswer(answer);
    }
    const QJsonObject result = withoutEngine(*target, *market, journal::DataDirectory::resolve(parser.value(QStringLiteral("data-dir"))));
    return tell(result, QJsonDocument(result).toJson(QJsonDocument::Compact), json);
}

} // namespace bw::app
