// The accounts of one paper exchange: each with a key of its own and balances of its own on both markets. The first is the
// one that the exchange began with; further ones are opened while it runs and are kept in the state file beside it.
// Thread: the owner's. Invariant: no key is taken twice; every account has the same prices.
// Failure: one sentence; nothing has changed then.
#pragma once

#include "core/binance_server/server.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/spot/spot_venue.h"

namespace bw::paper {

// Signs by the secret (HMAC), or by what belongs to the public key (Ed25519 or RSA, its base64 without a frame): one of them.
struct AccountKey
{
    QString key, secret, publicKey{};
};

struct PaperAccount : AccountKey
{
    int id = 1;
    PaperExchange *usdm = nullptr;
    binance_server::spot::AccountId spot;        // null where spot is not served
    std::unique_ptr<PaperExchange> own{};        // of a further one
};

struct BookParts
{
    PaperExchange &exchange;                     // of the first account
    spot::SpotVenue *spot = nullptr;
    QString key, secret;                         // of the first
    std::function<void()> changed{};             // an account's state has
};

class AccountBook
{
public:
    explicit AccountBook(BookParts parts);

    // With money, if any, that arrives as a deposit.
    [[nodiscard]] base::Result<PaperAccount *> open(const AccountKey &key);
    // By number or key; empty: the first.
    [[nodiscard]] base::Result<PaperAccount *> find(const QString &idOrKey);
    [[nodiscard]] const std::deque<PaperAccount> &all() const { return m_accounts; }
    // Its keys open the further accounts too, from here on.
    void attach(binance_server::Server *server);

    void take(const FeedTick &tick);
    void withoutPrice(const trading::Symbol &symbol);
    void setDepth(const trading::Symbol &symbol, std::optional<Depth> depth);
    void passTime();
    void payFundingNow();

    [[nodiscard]] QByteArray toJson() const;     // of the further accounts; empty: none
    [[nodiscard]] base::Status restore(const QByteArray &json);

private:
    PaperAccount &enter(const AccountKey &key, std::unique_ptr<PaperExchange> exchange);
    void tellPrices(PaperExchange &exchange) const;
    void seat(const PaperAccount &account);

    BookParts m_parts;
    binance_server::Server *m_server = nullptr;
    std::deque<PaperAccount> m_accounts;
};

// The member "accounts" of a state file; empty where there is none.
[[nodiscard]] QByteArray readFurtherAccounts(const QString &path);

} // namespace bw::paper
