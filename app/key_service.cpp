#include "app/key_service.h"

#include "core/keychain/stored_keys.h"
#include "core/trading/words.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSettings>

#include <openssl/crypto.h>

namespace bw::app {

using base::ErrorCode;
using binance::CheckResult;
using binance::CheckRow;
using binance::Credentials;
using engine_client::CheckAnswer;
using safety::Mode;
using trading::Market;
using ui::KeyPlace;
using ui::KeyRow;

namespace {

const QString kEnvironment = QStringLiteral("environment");
constexpr qsizetype kShown = 4;
constexpr qsizetype kShortestShown = 16;

QString tailOf(const QString &apiKey)
{
    return QChar(0x2026) + (apiKey.size() >= kShortestShown ? apiKey.last(kShown) : QString());
}

// When a key was kept; by its tail, because the command line keeps keys too and writes nothing down here.
QSettings notes()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

QString noteOf(const QString &account, const char *what) { return QStringLiteral("keys/%1-%2").arg(account, QLatin1String(what)); }

void describe(KeyRow &row, const Credentials &keys)
{
    row.kind = binance::toWord(keys.kind);
    row.tail = tailOf(keys.apiKey);
}

engine_client::Readiness readinessOf(Mode mode, const QList<CheckRow> &told, base::VenueTime at)
{
    engine_client::Readiness out{mode, mode, false, !told.isEmpty(), {}, at};
    for (const CheckRow &row : told) {
        const CheckAnswer answer = row.result == CheckResult::Pass ? CheckAnswer::Pass : row.result == CheckResult::Warn ? CheckAnswer::Warn : CheckAnswer::Fail;
        out.checks.append({row.name, answer, {}, {}, row.text});
        out.ready = out.ready && answer != CheckAnswer::Fail;
    }
    return out;
}

QList<KeyRow> emptyRows()
{
    QList<KeyRow> rows;
    for (const Mode mode : {Mode::Testnet, Mode::LiveLimited, Mode::LiveFull}) {
        for (const Market market : {Market::UsdM, Market::Spot}) {
            KeyRow row;
            row.account = toWord(mode) + QLatin1Char('-') + toKey(market);
            row.mode = mode;
            row.market = market;
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

KeyService::KeyService(Parts parts) : m_parts(std::move(parts)), m_rows(emptyRows())
{
    addEnvironment();
}

KeyRow *KeyService::find(const QString &account)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&account](const KeyRow &row) { return row.account == account; });
    return found == m_rows.end() ? nullptr : &*found;
}

void KeyService::addEnvironment()
{
    KeyRow row;
    row.account = kEnvironment;
    if (!m_parts.environment) {
        row.trouble = m_parts.environment.error().message;
    } else if (const auto &keys = *m_parts.environment) {
        const bool named = keys->origin != QLatin1String("the environment"); // else it is the file of a private key
        row.place = named ? KeyPlace::File : KeyPlace::Environment;
        row.file = named ? keys->origin : QString();
        row.checkable = m_parts.running.has_value();
        describe(row, *keys);
    } else {
        return;
    }
    m_rows.prepend(row);
}

void KeyService::begin()
{
    m_busy = true;
    Q_EMIT changed();
}

void KeyService::end(const QString &account, bool done, const QString &sentence)
{
    m_busy = false;
    Q_EMIT changed();
    if (!sentence.isEmpty()) {
        Q_EMIT said(account, done, sentence);
    }
}

void KeyService::read()
{
    if (m_busy) {
        return;
    }
    begin();
    m_trouble.clear();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).account != kEnvironment) {
            const KeyRow fresh = readKept(m_rows.at(at));
            m_rows[at] = fresh;
        }
    }
    end({}, true, {});
}

// By value: events are handled meanwhile, and somebody may look at the rows. Once the keychain failed, the others are not asked:
// each would cost a person the same wait.
KeyRow KeyService::readKept(KeyRow row)
{
    row.place = KeyPlace::Unknown;
    row.kind.clear();
    row.tail.clear();
    row.added.reset();
    row.trouble = m_trouble;
    row.checkable = false;
    if (!m_trouble.isEmpty()) {
        return row;
    }
    const auto kept = keychain::loadKeys(*m_parts.store, row.account);
    if (!kept) {
        row.trouble = kept.error().message;
        m_trouble = kept.error().code == ErrorCode::Malformed ? QString() : row.trouble;
        return row;
    }
    row.place = *kept ? KeyPlace::Keychain : KeyPlace::None;
    if (*kept) {
        row.checkable = true;
        describe(row, **kept);
        const QSettings note = notes();
        if (note.value(noteOf(row.account, "key")).toString() == row.tail) {
            row.added = base::VenueTime(note.value(noteOf(row.account, "added")).toLongLong());
        }
    }
    return row;
}

void KeyService::readAgain(const QString &account)
{
    const KeyRow fresh = readKept(*find(account));
    *find(account) = fresh;
}

void KeyService::ask(const QString &account, const Credentials &keys, std::function<void(const QList<CheckRow> &)> then)
{
    const KeyRow *row = find(account);
    const Mode mode = row->mode.value_or(m_parts.running ? m_parts.running->first : Mode::Testnet);
    const Market market = row->market.value_or(m_parts.running ? m_parts.running->second : Market::UsdM);
    const QPointer<KeyService> alive(this);
    m_parts.checker({mode, market, keys}, [alive, account, mode, then = std::move(then)](const QList<CheckRow> &told) {
        if (!alive) {
            return;
        }
        if (KeyRow *asked = alive->find(account)) {
            asked->checked = readinessOf(mode, told, base::VenueTime(alive->m_parts.clock->systemMs()));
        }
        then(told);
    });
}

void KeyService::check(const QString &account)
{
    if (m_busy || !find(account) || !find(account)->checkable) {
        return;
    }
    begin();
    const bool ofEnvironment = account == kEnvironment;
    const auto kept = ofEnvironment ? m_parts.environment : keychain::loadKeys(*m_parts.store, account);
    if (!kept || !*kept) {
        return end(account, false, kept ? tr("The keychain gives out no key for it any more.") : kept.error().message);
    }
    ask(account, **kept, [this, account](const QList<CheckRow> &) { end(account, true, {}); });
}

void KeyService::add(const QString &account, const QString &apiKey, QByteArray &secret)
{
    const bool fits = std::size_t(secret.size()) <= binance::kMaxSecretBytes;
    const binance::Secret kept = fits ? binance::Secret(secret) : binance::Secret();
    OPENSSL_cleanse(const_cast<char *>(secret.constData()), std::size_t(secret.size())); // one buffer, whoever shares it
    secret.clear();
    if (!fits) {
        Q_EMIT said(account, false, tr("That is too long to be the secret of a key."));
        return;
    }
    judge(account, binance::makeCredentials(apiKey.trimmed(), kept, tr("the form")));
}

void KeyService::addFromFile(const QString &account, const QString &apiKey, const QString &path)
{
    const auto secret = binance::readPrivateKeyFile(path);
    judge(account, secret ? binance::makeCredentials(apiKey.trimmed(), *secret, path) : base::Result<Credentials>(tl::unexpected(secret.error())));
}

void KeyService::judge(const QString &account, const base::Result<Credentials> &keys)
{
    if (m_busy || account == kEnvironment || !find(account)) {
        return;
    }
    if (!keys) {
        Q_EMIT said(account, false, keys.error().message);
        return;
    }
    begin();
    ask(account, *keys, [this, account, keys = *keys](const QList<CheckRow> &told) { keepIfGood(account, keys, told); });
}

void KeyService::keepIfGood(const QString &account, const Credentials &keys, const QList<CheckRow> &told)
{
    const auto failed = std::find_if(told.cbegin(), told.cend(), [](const CheckRow &row) { return row.result == CheckResult::Fail; });
    if (told.isEmpty() || failed != told.cend()) { // unasked is not passed
        const QString why = told.isEmpty() ? tr("The exchange could not be asked.") : failed->text;
        return end(account, false, tr("Not kept. %1").arg(why));
    }
    if (const base::Status stored = keychain::storeKeys(*m_parts.store, account, keys); !stored) {
        return end(account, false, tr("Not kept. %1").arg(stored.error().message));
    }
    QSettings note = notes();
    note.setValue(noteOf(account, "key"), tailOf(keys.apiKey));
    note.setValue(noteOf(account, "added"), qlonglong(m_parts.clock->systemMs()));
    note.sync();
    readAgain(account);
    end(account, true, tr("The key %1 is kept in the keychain. It counts at the next start of its mode.").arg(tailOf(keys.apiKey)));
}

void KeyService::remove(const QString &account)
{
    if (m_busy || account == kEnvironment || !find(account)) {
        return;
    }
    begin();
    const base::Status removed = m_parts.store->remove(account);
    if (!removed) {
        return end(account, false, removed.error().message);
    }
    QSettings note = notes();
    note.remove(noteOf(account, "key"));
    note.remove(noteOf(account, "added"));
    find(account)->checked.reset();
    readAgain(account);
    end(account, true, tr("The key was removed from the keychain. At the exchange it still exists: delete it there if it is no longer needed."));
}

KeyService::Checker askBinance()
{
    return [](const KeyService::Asked &asked, std::function<void(const QList<CheckRow> &)> done) {
        static const base::SystemClock clock;
        binance::AccountChecksConfig config;
        config.environment = safety::isLive(asked.mode) ? binance::Environment::Production : binance::Environment::Testnet;
        config.market = asked.market;
        config.hosts = binance::hostsOf(config.environment, asked.market);
        config.restOf = [market = asked.market](binance::Environment other) { return binance::hostsOf(other, market).rest; };
        config.keys = asked.keys;
        config.clock = &clock;
        auto checks = std::make_shared<std::unique_ptr<binance::AccountChecks>>();
        *checks = std::make_unique<binance::AccountChecks>(std::move(config));
        (*checks)->run([checks, done = std::move(done)](const QList<CheckRow> &told) {
            QMetaObject::invokeMethod(qApp, [checks] { checks->reset(); }, Qt::QueuedConnection); // not from inside of itself
            done(told);
        });
    };
}

} // namespace bw::app
