// A key desk that only remembers what was asked of it, and keys of every kind to show.
#pragma once

#include "ui/key_desk.h"

namespace bw::test {

[[nodiscard]] inline QList<ui::KeyRow> someKeys();

class FakeKeyDesk final : public ui::KeyDesk
{
public:
    [[nodiscard]] QList<ui::KeyRow> rows() const override { return kept; }
    [[nodiscard]] QString keychainTrouble() const override { return trouble; }
    [[nodiscard]] bool busy() const override { return isBusy; }
    void read() override { ++reads; }
    void check(const QString &account) override
    {
        kept = someKeys(); // as the real one: it is busy from here on, and says so
        Q_EMIT changed();
        asked.append(QStringLiteral("check ") + account);
    }
    void add(const QString &account, const QString &apiKey, QByteArray &secret) override
    {
        asked.append(QStringLiteral("add %1 %2 %3").arg(account, apiKey, QString::fromUtf8(secret)));
        secret.clear();
    }
    void addFromFile(const QString &account, const QString &apiKey, const QString &path) override
    {
        asked.append(QStringLiteral("file %1 %2 %3").arg(account, apiKey, path));
    }
    void remove(const QString &account) override { asked.append(QStringLiteral("remove ") + account); }

    QList<ui::KeyRow> kept;
    QString trouble;
    QStringList asked;
    bool isBusy = false;
    int reads = 0;
};

inline ui::KeyRow keyRow(safety::Mode mode, trading::Market market, ui::KeyPlace place, const char *kind = "", const char *tail = "")
{
    ui::KeyRow made;
    made.account = QStringLiteral("%1-%2").arg(toWord(mode), market == trading::Market::Spot ? QStringLiteral("spot") : QStringLiteral("usdm"));
    made.mode = mode;
    made.market = market;
    made.place = place;
    made.kind = QString::fromLatin1(kind);
    made.tail = QString::fromUtf8(tail);
    made.checkable = !made.tail.isEmpty();
    return made;
}

inline engine_client::Readiness keyVerdict(engine_client::CheckAnswer rights, const char *text)
{
    return {safety::Mode::LiveFull, safety::Mode::LiveFull, false, rights != engine_client::CheckAnswer::Fail,
            {{QStringLiteral("key"), engine_client::CheckAnswer::Pass, {}, {}, QStringLiteral("production knows the key.")},
             {QStringLiteral("permissions"), rights, {}, {}, QString::fromLatin1(text)}}, base::VenueTime(1'795'354'212'000)};
}

inline QList<ui::KeyRow> someKeys()
{
    ui::KeyRow full = keyRow(safety::Mode::LiveFull, trading::Market::UsdM, ui::KeyPlace::Keychain, "RSA", "…Qq9z");
    full.checked = keyVerdict(engine_client::CheckAnswer::Fail, "The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it.");
    ui::KeyRow testnet = keyRow(safety::Mode::Testnet, trading::Market::UsdM, ui::KeyPlace::Keychain, "Ed25519", "…7xQ2");
    testnet.added = base::VenueTime(1'795'354'212'000);
    ui::KeyRow environment;
    environment.account = QStringLiteral("environment");
    environment.place = ui::KeyPlace::File;
    environment.kind = QStringLiteral("RSA");
    environment.tail = QStringLiteral("…aB3d");
    environment.file = QStringLiteral("/home/ada/key.pem");
    return {environment, testnet, keyRow(safety::Mode::Testnet, trading::Market::Spot, ui::KeyPlace::None), full};
}

} // namespace bw::test
