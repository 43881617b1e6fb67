// Before real money or a test network is traded: does the clock agree, does the key belong to this environment, what may
// it do, in which mode is the account, and are the wanted symbols traded. Asked once, before an engine starts.
// Source: Binance API, key permissions (/sapi/v1/account/apiRestrictions), facts 3.6 and 8.1.
// Thread: one with an event loop; everything with a socket is made in run() on it.
// Failure: what could not be asked is a failed check with one sentence, never a passed one.
#pragma once

#include "core/base/time.h"
#include "core/binance/credentials.h"
#include "core/binance/hosts.h"
#include "core/trading/ids.h"

#include <QJsonDocument>
#include <QList>

#include <functional>
#include <memory>

namespace bw::binance {

enum class CheckResult { Pass = 1, Warn, Fail };

struct CheckRow
{
    QString name;            // "clock", "key", "permissions", "position-mode", "symbols"
    CheckResult result = CheckResult::Fail;
    QString text;            // one sentence with the figures
};

// GET /sapi/v1/account/apiRestrictions. Missing or malformed answers are errors: an unknown right is not an absent one.
struct KeyRights
{
    bool read = false;
    bool withdraw = false;
    bool internalTransfer = false;
    bool universalTransfer = false;
    bool spot = false;
    bool futures = false;
    bool addressBound = false;
};
[[nodiscard]] base::Result<KeyRights> decodeKeyRights(const QJsonDocument &document);

enum class WithdrawalRight { Refused = 1, Overridden };
[[nodiscard]] CheckRow judgeRights(const KeyRights &rights, trading::Market market, WithdrawalRight withdrawal);
[[nodiscard]] CheckRow judgeClock(std::int64_t offsetMs, std::int64_t roundTripMs);

// -2014, -2015 and -1022 say that the key is not known, not why. `knownAt`: another environment that knows it.
[[nodiscard]] QString explainUnknownKey(const base::Error &error, Environment asked, trading::Market market, std::optional<Environment> knownAt);

struct AccountChecksConfig
{
    Environment environment = Environment::Production;
    trading::Market market = trading::Market::UsdM;
    Hosts hosts;                                  // as they are used, perhaps replaced
    // Where else the key is tried when this environment does not know it; tests replace them.
    std::function<QUrl(Environment)> restOf;
    Credentials keys;
    QList<trading::Symbol> symbols;               // that will be watched; empty: none is asked about
    WithdrawalRight withdrawal = WithdrawalRight::Refused;
    const base::Clock *clock = nullptr;
    int timeoutMs = 10'000;
};

class AccountChecks final
{
public:
    explicit AccountChecks(AccountChecksConfig config);
    ~AccountChecks();
    AccountChecks(const AccountChecks &) = delete;
    AccountChecks &operator=(const AccountChecks &) = delete;

    // Calls back once, from the event loop, with every row. This object must outlive the call.
    void run(std::function<void(QList<CheckRow>)> done);

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace bw::binance
