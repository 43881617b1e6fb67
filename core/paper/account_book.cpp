#include "core/paper/account_book.h"

#include "core/binance_server/signature.h"
#include "core/paper/account_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bw::paper {

using namespace trading;
using binance_server::publicKeyPemOf;
using binance_server::spot::AccountId;

namespace {

constexpr std::size_t kMost = 100;

bool isKey(const QString &text)
{
    return !text.isEmpty() && text.size() <= 128 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

bool signs(const AccountKey &key)
{
    return key.publicKey.isEmpty() ? isKey(key.secret) : key.secret.isEmpty() && !publicKeyPemOf(key.publicKey.toLatin1()).isEmpty();
}

binance_server::Credentials credentialsOf(const AccountKey &key)
{
    return {key.key.toLatin1(), key.secret.toLatin1(), key.publicKey.isEmpty() ? QByteArray() : publicKeyPemOf(key.publicKey.toLatin1())};
}

// What the market did is asked of the first account alone: the others keep no second copy of it.
ExchangeRules rulesBeside(const PaperExchange &first)
{
    ExchangeRules rules = first.rules();
    rules.market = {1, 1};
    return rules;
}

Quote quoteOf(const binance_server::MarketRecord &market) { return {market.symbol, market.bid, market.ask, market.last, market.mark}; }

} // namespace

AccountBook::AccountBook(BookParts parts) : m_parts(std::move(parts))
{
    m_accounts.push_back({{m_parts.key, m_parts.secret}, 1, &m_parts.exchange, m_parts.spot ? spot::SpotVenue::account() : AccountId(), nullptr});
}

PaperAccount &AccountBook::enter(const AccountKey &key, std::unique_ptr<PaperExchange> exchange)
{
    PaperExchange *usdm = exchange.get();
    usdm->setChangeListener(m_parts.changed);
    m_accounts.push_back({key, m_accounts.back().id + 1, usdm, {}, std::move(exchange)});
    return m_accounts.back();
}

// What the first account knows.
void AccountBook::tellPrices(PaperExchange &exchange) const
{
    for (const auto &[symbol, market] : m_parts.exchange.state().markets) {
        exchange.setMarket(quoteOf(market));
        if (!market.hasPrice) {
            exchange.withoutPrice(symbol);
        }
    }
}

base::Result<PaperAccount *> AccountBook::open(const AccountKey &key)
{
    const bool taken = std::any_of(m_accounts.begin(), m_accounts.end(), [&](const PaperAccount &one) { return one.key == key.key; });
    if (taken) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("The key %1 has an account already.").arg(key.key));
    }
    if (!isKey(key.key) || !signs(key)) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("A key and a secret are up to 128 letters, digits, - and _; in place of a secret, "
                                                                        "a public key is the base64 of an Ed25519 or RSA one."));
    }
    if (m_accounts.size() >= kMost) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The paper exchange keeps %1 accounts at most.").arg(kMost));
    }
    auto exchange = std::make_unique<PaperExchange>(m_parts.exchange.instruments(), [first = &m_parts.exchange] { return first->now(); }, rulesBeside(m_parts.exchange));
    tellPrices(*exchange);
    PaperAccount &account = enter(key, std::move(exchange));
    if (m_parts.spot) {
        account.spot = m_parts.spot->exchange().openAccount();
    }
    seat(account);
    if (m_parts.changed) {
        m_parts.changed();
    }
    return &account;
}

base::Result<PaperAccount *> AccountBook::find(const QString &idOrKey)
{
    for (PaperAccount &account : m_accounts) {
        if (idOrKey.isEmpty() || account.key == idOrKey || QString::number(account.id) == idOrKey) {
            return &account;
        }
    }
    return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no account %1.").arg(idOrKey));
}

void AccountBook::seat(const PaperAccount &account)
{
    if (account.own && m_server) {
        m_server->addAccount(credentialsOf(account), *account.usdm);
    }
    if (account.own && m_server && m_parts.spot) {
        const binance_server::Credentials key = credentialsOf(account);
        m_parts.spot->server().addKey({key.key, key.secret, key.publicKeyPem, account.spot});
    }
}

void AccountBook::attach(binance_server::Server *server)
{
    m_server = server;
    for (const PaperAccount &account : m_accounts) {
        seat(account);
    }
}

void AccountBook::take(const FeedTick &tick)
{
    for (const PaperAccount &account : m_accounts) {
        account.usdm->take(tick);
    }
}

void AccountBook::withoutPrice(const Symbol &symbol)
{
    for (const PaperAccount &account : m_accounts) {
        account.usdm->withoutPrice(symbol);
    }
}

void AccountBook::setDepth(const Symbol &symbol, std::optional<Depth> depth)
{
    for (const PaperAccount &account : m_accounts) {
        account.usdm->setDepth(symbol, depth);
    }
}

void AccountBook::passTime()
{
    for (const PaperAccount &account : m_accounts) {
        account.usdm->passTime();
    }
}

void AccountBook::payFundingNow()
{
    for (const PaperAccount &account : m_accounts) {
        account.usdm->payFundingNow();
    }
}

QByteArray AccountBook::toJson() const
{
    QJsonArray rows;
    for (const PaperAccount &account : m_accounts) {
        if (account.own) {
            rows.append(QJsonObject{{QStringLiteral("key"), account.key}, {QStringLiteral("secret"), account.secret},
                                    {QStringLiteral("public"), account.publicKey}, {QStringLiteral("spot"), static_cast<qint64>(account.spot.value())},
                                    {QStringLiteral("usdm"), QJsonDocument::fromJson(paper::toJson(account.usdm->state())).object()}});
        }
    }
    return rows.isEmpty() ? QByteArray() : QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

base::Status AccountBook::restore(const QByteArray &json)
{
    const auto corrupt = [](const QString &what) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("A stored further account is damaged: %1.").arg(what));
    };
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &row : rows) {
        const AccountKey key{row[QLatin1String("key")].toString(), row[QLatin1String("secret")].toString(), row[QLatin1String("public")].toString()};
        const auto spotId = row[QLatin1String("spot")].toInteger();
        if (!isKey(key.key) || !signs(key) || find(key.key) || spotId < 0) {
            return corrupt(QStringLiteral("it has no key of its own"));
        }
        auto state = accountFromJson(QJsonDocument(row[QLatin1String("usdm")].toObject()).toJson(QJsonDocument::Compact));
        if (!state) {
            return tl::unexpected(state.error());
        }
        auto exchange = std::make_unique<PaperExchange>(m_parts.exchange.instruments(), [first = &m_parts.exchange] { return first->now(); }, rulesBeside(m_parts.exchange));
        if (const base::Status taken = exchange->restore(std::move(*state)); !taken) {
            return taken;
        }
        tellPrices(*exchange);
        PaperAccount &account = enter(key, std::move(exchange));
        if (m_parts.spot) {
            const bool known = m_parts.spot->exchange().hasAccount(AccountId(spotId));
            account.spot = known ? AccountId(spotId) : m_parts.spot->exchange().openAccount();
        }
    }
    return {};
}

QByteArray readFurtherAccounts(const QString &path)
{
    QFile file(path);
    const QJsonValue rows = !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("accounts")) : QJsonValue();
    return rows.isArray() ? QJsonDocument(rows.toArray()).toJson(QJsonDocument::Compact) : QByteArray();
}

} // namespace bw::paper
