// `breakwater keys`: API keys in the system keychain. Never from the command line, where every process can read them.
#include "app/account_keys.h"
#include "app/command_line.h"
#include "app/hidden_input.h"
#include "core/keychain/stored_keys.h"
#include "core/trading/words.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

namespace bw::app {

namespace {

using base::ErrorCode;
using keychain::KeyStore;

QString listOf(const QStringList &accounts) { return accounts.join(QStringLiteral(", ")); }

// The accounts that have keys at all: paper has a fixed pair.
QStringList accountsWithKeys()
{
    QStringList accounts;
    for (const safety::Mode mode : {safety::Mode::Testnet, safety::Mode::LiveLimited, safety::Mode::LiveFull}) {
        accounts += {accountName(mode, trading::Market::UsdM), accountName(mode, trading::Market::Spot)};
    }
    return accounts;
}

base::Result<QString> accountAsked(const QCommandLineParser &parser)
{
    const QString account = parser.value(QStringLiteral("mode")) + QLatin1Char('-') + parser.value(QStringLiteral("market"));
    if (!accountsWithKeys().contains(account)) {
        return base::failure(ErrorCode::Malformed, QStringLiteral("'%1' is no account that needs keys; there are: %2.").arg(account, listOf(accountsWithKeys())));
    }
    return account;
}

QString shown(const binance::Credentials &keys)
{
    return QStringLiteral("%1 (%2)").arg(keychain::shownKey(keys.apiKey), binance::toWord(keys.kind));
}

base::Result<binance::Credentials> keysFromCaller()
{
    auto fromEnvironment = binance::takeCredentialsFromEnvironment();
    if (!fromEnvironment) {
        return tl::unexpected(fromEnvironment.error());
    }
    if (*fromEnvironment) {
        return std::move(**fromEnvironment);
    }
    const bool typed = ::isatty(STDIN_FILENO) == 1;
    const auto text = typed ? askForKeys() : binance::readSecret(STDIN_FILENO, QStringLiteral("Standard input"));
    if (!text) {
        return tl::unexpected(text.error());
    }
    return keychain::readKeyText(*text, typed ? QStringLiteral("the terminal") : QStringLiteral("standard input"));
}

int store(KeyStore &keychain, const QString &account)
{
    // Asked first: nobody should type a secret that then cannot be kept.
    if (const auto before = keychain.read(account); !before && before.error().code != ErrorCode::NotFound) {
        return complain(kExitFailed, before.error().message);
    }
    const auto keys = keysFromCaller();
    if (!keys) {
        return complain(keys.error().code == ErrorCode::Malformed ? kExitUsage : kExitFailed, keys.error().message);
    }
    if (const base::Status stored = keychain::storeKeys(keychain, account, *keys); !stored) {
        return complain(kExitFailed, stored.error().message);
    }
    QTextStream(stdout) << account << ": " << shown(*keys) << " stored in the system keychain\n";
    return kExitDone;
}

int status(KeyStore &keychain)
{
    QTextStream out(stdout);
    if (const QString set = qEnvironmentVariable("BINANCE_API_KEY"); !set.isEmpty()) {
        out << "environment: " << keychain::shownKey(set) << ", used before those of the keychain\n";
    }
    const QStringList accounts = accountsWithKeys();
    for (const QString &account : accounts) {
        const auto keys = keychain::loadKeys(keychain, account);
        if (!keys && keys.error().code != ErrorCode::Malformed) {
            out.flush();
            return complain(kExitFailed, keys.error().message);
        }
        out << account << ": " << (!keys ? keys.error().message : *keys ? shown(**keys) : QStringLiteral("none, or the keychain is locked")) << '\n';
    }
    return kExitDone;
}

int remove(KeyStore &keychain, const QString &account)
{
    if (const auto before = keychain.read(account); !before) { // removing nothing is no failure of the keychain's
        return complain(kExitFailed, before.error().message);
    }
    if (const base::Status removed = keychain.remove(account); !removed) {
        return complain(kExitFailed, removed.error().message);
    }
    QTextStream(stdout) << account << ": removed from the system keychain\n";
    return kExitDone;
}

} // namespace

int keysCommand(int &argc, char **argv, const QStringList &words)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCommandLineParser parser;
    if (const auto code = parse(parser, words, QStringLiteral("keys"))) {
        return *code;
    }
    const QString action = parser.positionalArguments().value(0);
    if (!QStringList{QStringLiteral("store"), QStringLiteral("status"), QStringLiteral("remove")}.contains(action)) {
        return complain(kExitUsage, QStringLiteral("'keys %1' is not a command; there are: keys store, keys status, keys remove.").arg(action));
    }
    const auto keychain = systemKeychain();
    if (action == QLatin1String("status")) {
        return status(*keychain);
    }
    const auto account = accountAsked(parser);
    if (!account) {
        return complain(kExitUsage, account.error().message);
    }
    return action == QLatin1String("store") ? store(*keychain, *account) : remove(*keychain, *account);
}

} // namespace bw::app
