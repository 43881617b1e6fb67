#include "app/start_checks.h"

#include "app/account_keys.h"
#include "core/binance/account_checks.h"
#include "core/keychain/stored_keys.h"

#include <QEventLoop>
#include <QTextStream>

namespace bw::app {

using binance::CheckResult;
using binance::CheckRow;

namespace {

QString wordOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass: return QStringLiteral("pass");
    case CheckResult::Warn: return QStringLiteral("warn");
    case CheckResult::Fail: return QStringLiteral("FAIL");
    }
    return {};
}

// A key is tried elsewhere only among Binance's own: it goes to no host that the caller did not name.
std::function<QUrl(binance::Environment)> otherEnvironments(const RunOptions &options)
{
    if (!binance::environmentOf(options.restUrl)) {
        return {};
    }
    return [market = options.market](binance::Environment other) { return binance::hostsOf(other, market).rest; };
}

} // namespace

base::Status completeKeys(RunOptions &options)
{
    if (options.keys) {
        return {};
    }
    auto found = keychain::chooseKeys({}, *systemKeychain(), accountName(options.mode, options.market));
    if (!found) {
        base::Error error = found.error();
        error.message = QStringLiteral("Mode %1 needs keys, which are made at %2: %3")
                            .arg(toWord(options.mode), binance::keyPageOf(*options.environment, options.market), error.message);
        return tl::unexpected(error);
    }
    options.keys = std::move(*found);
    return {};
}

binance::AccountChecksConfig accountChecksConfig(const RunOptions &options, const base::Clock &clock)
{
    binance::AccountChecksConfig config;
    config.environment = binance::environmentOf(options.restUrl).value_or(*options.environment);
    config.market = options.market;
    if (!options.ownHosts) {
        config.hosts = binance::hostsOf(config.environment, options.market); // with the wallet's: it knows what the key may do
    }
    config.hosts.rest = options.restUrl;
    config.restOf = otherEnvironments(options);
    config.keys = *options.keys;
    config.symbols = options.symbols;
    config.clock = &clock;
    return config;
}

base::Status checkAccount(const RunOptions &options)
{
    if (!options.environment) {
        return {};
    }
    const base::SystemClock clock;
    binance::AccountChecks checks(accountChecksConfig(options, clock));
    QEventLoop loop;
    QList<CheckRow> rows;
    checks.run([&](QList<CheckRow> told) {
        rows = std::move(told);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    QTextStream errors(stderr);
    QStringList failed;
    for (const CheckRow &row : std::as_const(rows)) {
        errors << "breakwater: " << row.name << " " << wordOf(row.result) << ": " << row.text << "\n";
        if (row.result == CheckResult::Fail) {
            failed.append(row.name);
        }
    }
    return failed.isEmpty() ? base::Status() : base::failure(base::ErrorCode::Conflict, QStringLiteral("not started: %1 failed.").arg(failed.join(QStringLiteral(", "))));
}

} // namespace bw::app
