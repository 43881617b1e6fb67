#include "core/binance/account_checks.h"

#include "core/base/contracts.h"
#include "core/binance/outcome.h"
#include "core/binance/pending_answer.h"
#include "core/binance/rest_channel.h"
#include "core/binance/spot/exchange_info_codec.h"
#include "core/binance/spot/requests.h"
#include "core/binance/task_gate.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

#include <QJsonObject>

#include <array>
#include <cstdlib>
#include <utility>

namespace bw::binance {

using base::ErrorCode;
using base::Result;
using trading::Market;

namespace {

constexpr std::int64_t kAhead = 1000;   // the exchange refuses a time stamp that is a second ahead of it
constexpr int kClockSamples = 3;

CheckRow row(const char *name, CheckResult result, const QString &text)
{
    return CheckRow{QString::fromLatin1(name), result, text};
}

bool keyIsUnknown(const base::Error &error)
{
    return error.venueCode == -2014 || error.venueCode == -2015 || error.venueCode == -1022;
}

HttpCall signedQuestion(Market market)
{
    return market == Market::UsdM ? usdm::positionMode() : spot::account();
}

} // namespace

Result<KeyRights> decodeKeyRights(const QJsonDocument &document)
{
    KeyRights rights;
    const std::array<std::pair<const char *, bool *>, 7> wanted{{
        {"enableReading", &rights.read}, {"enableWithdrawals", &rights.withdraw}, {"enableInternalTransfer", &rights.internalTransfer},
        {"permitsUniversalTransfer", &rights.universalTransfer}, {"enableSpotAndMarginTrading", &rights.spot},
        {"enableFutures", &rights.futures}, {"ipRestrict", &rights.addressBound},
    }};
    for (const auto &[name, value] : wanted) {
        const QJsonValue said = document.object().value(QLatin1String(name));
        if (!said.isBool()) {
            return base::failure(ErrorCode::Protocol, QStringLiteral("The exchange did not say whether the key has the right '%1'.").arg(QLatin1String(name)));
        }
        *value = said.toBool();
    }
    return rights;
}

CheckRow judgeRights(const KeyRights &rights, Market market, WithdrawalRight withdrawal)
{
    const char *name = "permissions";
    if (!rights.read) {
        return row(name, CheckResult::Fail, QStringLiteral("The key may not read the account: allow reading for it."));
    }
    if (market == Market::UsdM && !rights.futures) {
        return row(name, CheckResult::Fail, QStringLiteral("The key may not trade futures: allow futures for it."));
    }
    if (market == Market::Spot && !rights.spot) {
        return row(name, CheckResult::Fail, QStringLiteral("The key may not trade on spot: allow spot trading for it."));
    }
    if (rights.withdraw && withdrawal == WithdrawalRight::Refused) {
        return row(name, CheckResult::Fail, QStringLiteral("The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it."));
    }
    QStringList remarks;
    if (rights.withdraw) {
        remarks.append(QStringLiteral("it may withdraw, which was allowed by name"));
    }
    if (rights.internalTransfer || rights.universalTransfer) {
        remarks.append(QStringLiteral("it may transfer between accounts, which trading does not need"));
    }
    if (!rights.addressBound) {
        remarks.append(QStringLiteral("it is bound to no address: bind it, or it loses the right to trade after about 90 days"));
    }
    return remarks.isEmpty() ? row(name, CheckResult::Pass, QStringLiteral("The key may read and trade, and nothing else."))
                             : row(name, CheckResult::Warn, QStringLiteral("The key may trade, but %1.").arg(remarks.join(QStringLiteral("; "))));
}

CheckRow judgeClock(std::int64_t offsetMs, std::int64_t roundTripMs)
{
    const QString figures = QStringLiteral("The clock here is %1 ms %2 the exchange's (round trip %3 ms)")
                                .arg(std::abs(offsetMs)).arg(offsetMs < 0 ? QStringLiteral("ahead of") : QStringLiteral("behind")).arg(roundTripMs);
    if (std::abs(offsetMs) >= kAhead) {
        return row("clock", CheckResult::Warn, figures + QStringLiteral(": requests are corrected by it, but the workstation's time should be set."));
    }
    return row("clock", CheckResult::Pass, figures + QStringLiteral("."));
}

QString explainUnknownKey(const base::Error &error, Environment asked, Market market, std::optional<Environment> knownAt)
{
    if (knownAt) {
        return QStringLiteral("This key belongs to %1, and %2 was asked: keys of one are unknown to the other. Keys for %2 are made at %3.")
            .arg(toWord(*knownAt), toWord(asked), keyPageOf(asked, market));
    }
    if (error.venueCode == -1022) {
        return QStringLiteral("The exchange knows the key, but the secret does not belong to it (%1).").arg(error.message);
    }
    return QStringLiteral("%1 does not know this key, or not from this address, or not for this market (%2). Keys for it are made at %3.")
        .arg(toWord(asked).replace(0, 1, toWord(asked).at(0).toUpper()), error.message, keyPageOf(asked, market));
}

// One run; the channels are aborted when it goes, and that ends the coroutine.
class AccountChecks::Session
{
public:
    explicit Session(AccountChecksConfig config)
        : m_config(std::move(config)), m_signer(signerOrRefusal(m_config.keys.secret)), m_gate([this](const QString &what) { failed(what); })
    {
        BW_EXPECTS(m_config.clock);
    }
    ~Session() { shutDown(); }

    void run(std::function<void(QList<CheckRow>)> done)
    {
        m_done = std::move(done);
        m_gate.launch(everything());
    }

private:
    RestChannel *channel(const QUrl &url)
    {
        auto shared = std::make_unique<ChannelShared>();
        shared->baseUrl = url;
        shared->apiKey = m_config.keys.apiKey.toLatin1();
        shared->secret = m_config.keys.secret;
        shared->signer = m_signer.get();
        shared->clock = m_config.clock;
        shared->offset = &m_offset;
        shared->pause = &m_pause;
        shared->requestTimeoutMs = m_config.timeoutMs;
        m_channels.push_back(std::make_unique<RestChannel>(shared.get(), nullptr));
        m_shared.push_back(std::move(shared));
        return m_channels.back().get();
    }

    static PendingAnswer ask(RestChannel *rest, const HttpCall &call)
    {
        PendingAnswer pending;
        rest->send(call, pending.handler());
        return pending;
    }

    [[nodiscard]] QCoro::Task<void> everything();
    [[nodiscard]] QCoro::Task<void> keyAndAccount(RestChannel *rest);
    [[nodiscard]] QCoro::Task<void> findTheKeysHome(base::Error error);

    void clock(const HttpAnswer &answer)
    {
        const auto document = jsonOf(answer);
        const auto time = document ? usdm::decodeServerTime(*document) : Result<base::VenueTime>(tl::unexpected<base::Error>(document.error()));
        if (!time) {
            m_clockError = time.error().message;
            return;
        }
        m_offset.add({time->ms(), answer.askedAtMs, answer.answeredAtMs, answer.roundTripMicros});
    }

    void symbols(const HttpAnswer &answer)
    {
        const auto document = jsonOf(answer);
        if (!document) {
            m_rows.append(row("symbols", CheckResult::Fail, document.error().message));
            return;
        }
        const auto instruments = m_config.market == Market::UsdM ? fromUsdm(*document) : fromSpot(*document);
        if (!instruments) {
            m_rows.append(row("symbols", CheckResult::Fail, instruments.error().message));
            return;
        }
        QStringList missing;
        for (const trading::Symbol &symbol : std::as_const(m_config.symbols)) {
            const auto found = (*instruments)->constFind(symbol);
            if (found == (*instruments)->constEnd()) {
                missing.append(QStringLiteral("%1 is not traded here, or its filters make no sense").arg(symbol.text()));
            } else if (found->status != trading::InstrumentStatus::Trading) {
                missing.append(QStringLiteral("%1 is not open for trading now").arg(symbol.text()));
            }
        }
        m_rows.append(missing.isEmpty() ? row("symbols", CheckResult::Pass, QStringLiteral("%1 symbols are listed with their filters.").arg((*instruments)->size()))
                                        : row("symbols", CheckResult::Fail, missing.join(QStringLiteral("; ")) + QLatin1Char('.')));
    }

    using Instruments = Result<std::shared_ptr<const trading::InstrumentMap>>;
    static Instruments fromUsdm(const QJsonDocument &document)
    {
        const auto info = usdm::decodeExchangeInfo(document, QStringLiteral("USDT"));
        return info ? Instruments(info->instruments) : Instruments(tl::unexpected<base::Error>(info.error()));
    }
    static Instruments fromSpot(const QJsonDocument &document)
    {
        const auto info = spot::decodeExchangeInfo(document, QStringLiteral("USDT"));
        return info ? Instruments(info->instruments) : Instruments(tl::unexpected<base::Error>(info.error()));
    }

    void positionMode(const HttpAnswer &answer)
    {
        const auto document = jsonOf(answer);
        const auto mode = document ? usdm::decodePositionMode(*document) : Result<trading::PositionMode>(tl::unexpected<base::Error>(document.error()));
        if (!mode) {
            m_rows.append(row("position-mode", CheckResult::Fail, mode.error().message));
        } else if (*mode == trading::PositionMode::Hedge) {
            m_rows.append(row("position-mode", CheckResult::Warn, QStringLiteral("The account is in hedge mode: positions are shown and can be exited, entries need one-way mode.")));
        } else {
            m_rows.append(row("position-mode", CheckResult::Pass, QStringLiteral("The account is in one-way mode.")));
        }
    }

    void permissions(const HttpAnswer &answer)
    {
        const auto document = jsonOf(answer);
        const auto rights = document ? decodeKeyRights(*document) : Result<KeyRights>(tl::unexpected<base::Error>(document.error()));
        m_rows.append(rights ? judgeRights(*rights, m_config.market, m_config.withdrawal)
                             : row("permissions", CheckResult::Fail, QStringLiteral("What the key may do could not be read: %1").arg(rights.error().message)));
    }

    void failed(const QString &what)
    {
        m_rows.append(row("checks", CheckResult::Fail, QStringLiteral("An internal error stopped the checks: %1").arg(what)));
        finish();
    }

    void finish()
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            done(m_rows);
        }
    }

    void shutDown()
    {
        m_done = nullptr;
        for (const auto &rest : m_channels) {
            rest->shutdown();
        }
        BW_ENSURES(m_gate.running() == 0);
    }

    AccountChecksConfig m_config;
    std::unique_ptr<Signer> m_signer;
    ClockOffset m_offset;
    RequestPause m_pause;
    QString m_clockError;
    QList<CheckRow> m_rows;
    std::function<void(QList<CheckRow>)> m_done;
    TaskGate m_gate;
    std::vector<std::unique_ptr<ChannelShared>> m_shared;
    std::vector<std::unique_ptr<RestChannel>> m_channels;
};

QCoro::Task<void> AccountChecks::Session::everything()
{
    RestChannel *rest = channel(m_config.hosts.rest);
    for (int i = 0; i < kClockSamples; ++i) {
        const PendingAnswer timeAsked = ask(rest, m_config.market == Market::UsdM ? usdm::serverTime() : spot::serverTime());
        const HttpAnswer timeTold = co_await timeAsked;
        clock(timeTold);
    }
    const bool told = m_offset.finishRound();
    m_rows.append(told ? judgeClock(m_offset.offsetMs(), m_offset.roundTripMs()) : row("clock", CheckResult::Fail, m_clockError));
    if (told) { // where not even that is answered, nothing else is
        const HttpCall infoCall = m_config.market == Market::UsdM ? usdm::exchangeInfo() : spot::exchangeInfo();
        const PendingAnswer infoAsked = ask(rest, infoCall);
        const HttpAnswer infoTold = co_await infoAsked;
        symbols(infoTold);
        co_await keyAndAccount(rest);
    }
    finish();
}

QCoro::Task<void> AccountChecks::Session::keyAndAccount(RestChannel *rest)
{
    const PendingAnswer asked = ask(rest, signedQuestion(m_config.market));
    const HttpAnswer told = co_await asked;
    const auto known = jsonOf(told);
    if (!known) {
        const base::Error error = known.error();
        co_await findTheKeysHome(error);
        co_return;
    }
    m_rows.append(row("key", CheckResult::Pass, QStringLiteral("%1 knows the key.").arg(toWord(m_config.environment))));
    if (m_config.market == Market::UsdM) {
        positionMode(told);
    }
    if (m_config.hosts.wallet.isEmpty()) {
        const bool real = m_config.environment == Environment::Production;
        m_rows.append(row("permissions", real ? CheckResult::Warn : CheckResult::Pass,
                          real ? QStringLiteral("What the key may do cannot be read where it is used; whether it may withdraw is not known.")
                               : QStringLiteral("%1 does not tell what a key may do, and nothing there is worth taking.").arg(toWord(m_config.environment))));
        co_return;
    }
    RestChannel *wallet = channel(m_config.hosts.wallet);
    const PendingAnswer rightsAsked = ask(wallet, spot::permissions());
    const HttpAnswer rightsTold = co_await rightsAsked;
    permissions(rightsTold);
}

// The key is tried where else it could belong, with a question that changes nothing.
QCoro::Task<void> AccountChecks::Session::findTheKeysHome(base::Error error)
{
    std::optional<Environment> knownAt;
    if (keyIsUnknown(error) && m_config.restOf) {
        for (const Environment other : {Environment::Production, Environment::Testnet, Environment::Demo}) {
            const QUrl url = m_config.restOf(other);
            if (knownAt || other == m_config.environment || url.isEmpty() || url == m_config.hosts.rest) {
                continue;
            }
            RestChannel *elsewhere = channel(url);
            const PendingAnswer asked = ask(elsewhere, signedQuestion(m_config.market));
            const HttpAnswer told = co_await asked;
            knownAt = jsonOf(told) ? std::optional(other) : std::nullopt;
        }
    }
    const QString text = keyIsUnknown(error) ? explainUnknownKey(error, m_config.environment, m_config.market, knownAt)
                                             : QStringLiteral("The account could not be read: %1").arg(error.message);
    m_rows.append(row("key", CheckResult::Fail, text));
}

AccountChecks::AccountChecks(AccountChecksConfig config) : m_session(std::make_unique<Session>(std::move(config))) {}

AccountChecks::~AccountChecks() = default;

void AccountChecks::run(std::function<void(QList<CheckRow>)> done)
{
    m_session->run(std::move(done));
}

} // namespace bw::binance
