// The API keys as a screen sees them: which are kept for which account, and what an exchange says about them. Never a secret, and of
// an API key never more than its last characters.
// Thread: the screen's. Everything that takes time is answered later, by changed() and said(); one thing at a time.
#pragma once

#include "core/engine_client/mode_ladder.h"
#include "core/trading/account.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace bw::ui {

enum class KeyPlace {
    None = 1,    // none is kept, or the keychain is locked, which looks the same
    Keychain,
    Environment, // of this start; used before those of the keychain
    File,        // the same, its private key in a file that the environment names
    Unknown,     // could not be read; `trouble` says why
};

struct KeyRow
{
    QString account;                       // "testnet-usdm"; "environment" for those of the environment
    std::optional<safety::Mode> mode;      // empty: of whichever account runs
    std::optional<trading::Market> market;
    KeyPlace place = KeyPlace::Unknown;
    QString kind;                          // "HMAC", "RSA", "Ed25519"; empty: there is none
    QString tail;                          // "…7xQ2"; "…" where the key is short
    QString file;                          // of the private key, where it is in one
    std::optional<base::VenueTime> added;  // empty: not known
    QString trouble;                       // one sentence
    bool checkable = false;
    std::optional<engine_client::Readiness> checked; // what the exchange said in this run of the program
};

class KeyDesk : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QList<KeyRow> rows() const = 0;
    [[nodiscard]] virtual QString keychainTrouble() const = 0; // why keys cannot be kept here, one sentence; empty: they can
    [[nodiscard]] virtual bool busy() const = 0;

    virtual void read() = 0;                                   // anew
    virtual void check(const QString &account) = 0;
    // Asks the exchange first: a key that it does not know, that may not trade, or that may withdraw, is refused and nothing is kept.
    // The bytes of `secret` are wiped.
    virtual void add(const QString &account, const QString &apiKey, QByteArray &secret) = 0;
    virtual void addFromFile(const QString &account, const QString &apiKey, const QString &path) = 0;
    virtual void remove(const QString &account) = 0;

Q_SIGNALS:
    void changed();
    void said(const QString &account, bool done, const QString &sentence);
};

} // namespace bw::ui
