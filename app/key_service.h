// Keys for the desktop: what the keychain and the environment hold, and what the exchange says about them.
// Thread: the main one, whose event loop goes on meanwhile. A keychain that asks a person for its password keeps nobody else waiting.
#pragma once

#include "core/base/time.h"
#include "core/binance/account_checks.h"
#include "core/keychain/key_store.h"
#include "ui/key_desk.h"

namespace bw::app {

class KeyService final : public ui::KeyDesk
{
    Q_OBJECT

public:
    struct Asked
    {
        safety::Mode mode = safety::Mode::Testnet;
        trading::Market market = trading::Market::UsdM;
        binance::Credentials keys;
    };
    // Calls back once, from the event loop.
    using Checker = std::function<void(const Asked &, std::function<void(const QList<binance::CheckRow> &)>)>;

    struct Parts
    {
        std::shared_ptr<keychain::KeyStore> store;
        base::Result<std::optional<binance::Credentials>> environment; // as it was taken at the start
        std::optional<std::pair<safety::Mode, trading::Market>> running; // an account at an exchange; empty: paper
        Checker checker;
        const base::Clock *clock = nullptr;
    };

    explicit KeyService(Parts parts);

    [[nodiscard]] QList<ui::KeyRow> rows() const override { return m_rows; }
    [[nodiscard]] QString keychainTrouble() const override { return m_trouble; }
    [[nodiscard]] bool busy() const override { return m_busy; }
    void read() override;
    void check(const QString &account) override;
    void add(const QString &account, const QString &apiKey, QByteArray &secret) override;
    void addFromFile(const QString &account, const QString &apiKey, const QString &path) override;
    void remove(const QString &account) override;

private:
    [[nodiscard]] ui::KeyRow *find(const QString &account);
    void addEnvironment();
    [[nodiscard]] ui::KeyRow readKept(ui::KeyRow row);
    void readAgain(const QString &account);
    void judge(const QString &account, const base::Result<binance::Credentials> &keys);
    void keepIfGood(const QString &account, const binance::Credentials &keys, const QList<binance::CheckRow> &told);
    void ask(const QString &account, const binance::Credentials &keys, std::function<void(const QList<binance::CheckRow> &)> then);
    void begin();
    void end(const QString &account, bool done, const QString &sentence);

    Parts m_parts;
    QList<ui::KeyRow> m_rows;
    QString m_trouble;
    bool m_busy = false;
};

// At Binance itself, by its own hosts.
[[nodiscard]] KeyService::Checker askBinance();

} // namespace bw::app
