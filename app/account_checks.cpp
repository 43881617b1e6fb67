#include "app/account_checks.h"

#include "app/account_keys.h"
#include "app/start_checks.h"
#include "core/binance/account_checks.h"

#include <QCoreApplication>
#include <QPointer>

namespace bw::app {

namespace {

ladder::Check asCheck(const binance::CheckRow &row)
{
    const ladder::Answer answer = row.result == binance::CheckResult::Pass ? ladder::Answer::Pass
                                  : row.result == binance::CheckResult::Warn ? ladder::Answer::Warn : ladder::Answer::Fail;
    return {row.name, answer, {}, {}, row.text};
}

} // namespace

void checkAccountOf(RunOptions asked, QObject *context, std::function<void(const QList<ladder::Check> &, const QString &)> done)
{
    static const base::SystemClock clock;
    if (!asked.ownHosts) {
        asked.restUrl = binance::hostsOf(*asked.environment, asked.market).rest;
    }
    const auto fromEnvironment = environmentKeys();
    if (!fromEnvironment) {
        return done({}, fromEnvironment.error().message);
    }
    asked.keys = *fromEnvironment;
    if (const base::Status keys = completeKeys(asked); !keys) {
        return done({}, keys.error().message);
    }
    auto checks = std::make_shared<std::unique_ptr<binance::AccountChecks>>();
    *checks = std::make_unique<binance::AccountChecks>(accountChecksConfig(asked, clock));
    const QPointer<QObject> alive(context);
    (*checks)->run([checks, alive, done = std::move(done)](const QList<binance::CheckRow> &rows) {
        QList<ladder::Check> out;
        for (const binance::CheckRow &row : rows) {
            out.append(asCheck(row));
        }
        QMetaObject::invokeMethod(qApp, [checks] { checks->reset(); }, Qt::QueuedConnection); // not from inside of itself
        if (alive) {
            done(out, {});
        }
    });
}

} // namespace bw::app
