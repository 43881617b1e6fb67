#include "core/settings/setting_keys.h"

#include "core/language/language.h"
#include "core/trading/ids.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bw::settings {

using base::ErrorCode;
using base::failure;

namespace {

constexpr std::array kModes{safety::Mode::Paper, safety::Mode::PaperLiveData, safety::Mode::Testnet, safety::Mode::LiveLimited,
                            safety::Mode::LiveFull};
constexpr qsizetype kTextMost = 4096;

Key choice(const char *name, const QStringList &choices, Takes takes = Takes::Restart, const char *flag = "")
{
    return {QString::fromLatin1(name), Kind::Choice, choices, 0, 0, choices.first(), takes, QString::fromLatin1(flag), {}};
}
Key whole(const char *name, std::int64_t least, std::int64_t most, std::int64_t standard, Takes takes = Takes::Restart, const char *flag = "")
{
    return {QString::fromLatin1(name), Kind::Whole, {}, least, most, QString::number(standard), takes, QString::fromLatin1(flag), {}};
}
Key other(const char *name, Kind kind, const char *standard, const char *flag = "")
{
    return {QString::fromLatin1(name), kind, {}, 0, 0, QString::fromLatin1(standard), Takes::Restart, QString::fromLatin1(flag), {}};
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *word : list) {
        out.append(QString::fromLatin1(word));
    }
    return out;
}

QList<Key> makeKeys()
{
    QStringList modes;
    for (const safety::Mode mode : kModes) {
        modes.append(toWord(mode));
    }
    QList<Key> keys{
        choice("language", language::languageWords(), Takes::Restart, "language"),
        choice("run.mode", modes, Takes::Restart, "mode"),
        choice("run.market", words({"usdm", "spot"}), Takes::Restart, "market"),
        other("run.symbols", Kind::Symbols, "", "symbols"),
        other("api.enabled", Kind::Switch, "true", "no-api"),
        whole("api.port", 0, 65535, 8000, Takes::Restart, "api-port"),
        other("paper.capital", Kind::Text, "", "capital"),
        other("paper.feed", Kind::Text, "synthetic", "feed"),
        other("paper.seed", Kind::Text, "", "seed"),
        other("paper.speed", Kind::Text, "1", "speed"),
        other("entries.allowed-symbols", Kind::Symbols, ""),
        choice("guard.adopted", words({"place", "ask"})),
        other("guard.hold-flat", Kind::Switch, "true"),
        other("guard.dual-control", Kind::Switch, "false"),
        choice("log.level", words({"info", "debug", "warning", "error"}), Takes::AtOnce),
        whole("log.keep-days", 1, 3650, 30, Takes::AtOnce),
        whole("log.file-mib", 1, 1024, 16, Takes::AtOnce),
        whole("log.total-mib", 2, 65536, 512, Takes::AtOnce),
    };
    for (const safety::Mode mode : kModes) {
        const safety::LimitValues values = safety::Limits::forMode(mode).values();
        const QStringList limits = safety::limitKeys();
        for (const QString &limit : limits) {
            keys.append({QStringLiteral("limits.%1.%2").arg(toWord(mode), limit), Kind::Limit, {}, 0, 0, safety::limitWord(values, limit), Takes::AtOnce, {}, mode});
        }
    }
    return keys;
}

// Single-row Levenshtein distance, for words of a few dozen letters.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.last();
}

QString shown(const QString &text)
{
    return looksLikeSecret(text) ? QStringLiteral("The value") : QStringLiteral("'%1'").arg(text.simplified().left(40));
}

tl::unexpected<base::Error> refused(const Key &key, const QString &text, ErrorCode code = ErrorCode::Malformed)
{
    return failure(code, QStringLiteral("%1 is no value for %2, which takes %3.").arg(shown(text), key.name, accepted(key)));
}

base::Result<QString> symbolsFrom(const Key &key, const QString &text)
{
    QStringList names;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto symbol = trading::parseSymbol(part.trimmed());
        if (!symbol) {
            return refused(key, part);
        }
        if (!names.contains(symbol->text())) {
            names.append(symbol->text());
        }
    }
    return names.join(QLatin1Char(','));
}

base::Result<QString> limitFrom(const Key &key, const QString &text)
{
    safety::LimitValues values = safety::Limits::forMode(*key.mode).values();
    const QString limit = limitKeyOf(key);
    if (!setLimitWord(values, limit, text)) {
        return refused(key, text);
    }
    // Alone it may stand beside a neighbour that it does not fit; that is judged with all of them together.
    return safety::limitWord(values, limit);
}

} // namespace

const QList<Key> &allKeys()
{
    static const QList<Key> keys = makeKeys();
    return keys;
}

const Key *findKey(QStringView name)
{
    static const QHash<QString, const Key *> byName = [] {
        QHash<QString, const Key *> map;
        for (const Key &key : allKeys()) {
            map.insert(key.name, &key);
        }
        return map;
    }();
    return byName.value(name.toString(), nullptr);
}

QStringList keysIn(const QString &section)
{
    QStringList names;
    const QString opening = section + QLatin1Char('.');
    for (const Key &key : allKeys()) {
        if (key.name.startsWith(opening) && !key.name.mid(opening.size()).contains(QLatin1Char('.'))) {
            names.append(key.name.mid(opening.size()));
        }
    }
    return names;
}

QString nearestKey(const QString &name)
{
    constexpr qsizetype kFar = 4;
    QString nearest;
    qsizetype least = kFar;
    for (const Key &key : allKeys()) {
        if (const qsizetype away = name.size() > 80 ? kFar : distance(name, key.name); away < least) {
            least = away;
            nearest = key.name;
        }
    }
    return nearest;
}

QString environmentName(const Key &key)
{
    QString name = QStringLiteral("BREAKWATER_") + key.name.toUpper();
    return name.replace(QLatin1Char('.'), QLatin1Char('_')).replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString limitKeyOf(const Key &key)
{
    return key.name.section(QLatin1Char('.'), -1);
}

QString accepted(const Key &key)
{
    switch (key.kind) {
    case Kind::Choice:
        return key.choices.mid(0, key.choices.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + key.choices.last();
    case Kind::Whole:
        return QStringLiteral("a whole number from %1 to %2").arg(key.least).arg(key.most);
    case Kind::Switch:
        return QStringLiteral("true or false");
    case Kind::Text:
        return QStringLiteral("a text or a number");
    case Kind::Symbols:
        return QStringLiteral("symbols as [\"BTCUSDT\", \"ETHUSDT\"]");
    case Kind::Limit:
        break;
    }
    if (limitKeyOf(key) == QLatin1String("confirm-entry")) {
        return QStringLiteral("off or outside-desktop");
    }
    if (limitKeyOf(key) == QLatin1String("daily-loss-action")) {
        return QStringLiteral("stop or reduce-only");
    }
    safety::LimitValues values;
    const bool mayBeOff = safety::setLimit(values, limitKeyOf(key), QString()).has_value();
    if (key.standard.endsWith(QLatin1Char('%'))) {
        return QStringLiteral("a percentage with its sign, like \"%1\"").arg(key.standard);
    }
    return QStringLiteral("a number like %1%2").arg(key.standard == QLatin1String("off") ? QStringLiteral("5") : key.standard.section(QLatin1Char(' '), 0, 0),
                                                    mayBeOff ? QStringLiteral(", or \"off\"") : QString());
}

base::Result<QString> normalised(const Key &key, const QString &raw)
{
    const QString text = raw.trimmed();
    if (text.size() > kTextMost || std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; })) {
        return refused(key, QString());
    }
    switch (key.kind) {
    case Kind::Choice:
        return key.choices.contains(text) ? base::Result<QString>(text) : refused(key, text);
    case Kind::Whole: {
        bool ok = false;
        const qlonglong number = text.toLongLong(&ok);
        return ok && number >= key.least && number <= key.most ? base::Result<QString>(QString::number(number)) : refused(key, text, ErrorCode::OutOfRange);
    }
    case Kind::Switch:
        return text == QLatin1String("true") || text == QLatin1String("false") ? base::Result<QString>(text) : refused(key, text);
    case Kind::Text:
        return text;
    case Kind::Symbols:
        return symbolsFrom(key, text);
    case Kind::Limit:
        return limitFrom(key, text);
    }
    return refused(key, text);
}

base::Status setLimitWord(safety::LimitValues &values, QStringView key, const QString &word)
{
    const QString before = safety::limitWord(values, key);
    const bool share = safety::limitWord(safety::LimitValues(), key).endsWith(QLatin1Char('%'));
    QString text = word.trimmed();
    if (share) {
        const auto percent = text.endsWith(QLatin1Char('%')) ? base::Decimal::parse(QStringView(text).chopped(1).trimmed())
                                                              : base::Result<base::Decimal>(failure(ErrorCode::Malformed, {}));
        const auto number = percent ? base::Decimal::checkedDiv(*percent, base::Decimal::fromInt(100), base::Rounding::HalfEven) : std::nullopt;
        if (!number || base::Decimal::checkedMul(*number, base::Decimal::fromInt(100), base::Rounding::HalfEven) != *percent) {
            return failure(ErrorCode::Malformed, QStringLiteral("'%1' is no percentage.").arg(text.left(40)));
        }
        return safety::setLimit(values, key, number->toString());
    }
    if (text.endsWith(QLatin1String(" ms")) && key.endsWith(QLatin1String("-ms"))) {
        text.chop(3);
    }
    safety::LimitValues tried = values;
    if (text == QLatin1String("off") && safety::setLimit(tried, key, QString())) {
        values = tried;
        return {};
    }
    if (text.isEmpty()) {
        return failure(ErrorCode::Malformed, QStringLiteral("%1 has no value.").arg(key));
    }
    return safety::setLimit(values, key, text);
}

bool namesSecret(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(api[-_.]?key|secret|token|passw|passphrase|private[-_.]?key|chat[-_.]?id|credential|signature|listen[-_.]?key)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool looksLikeSecret(const QString &text)
{
    // Binance's HMAC pair has 64 letters and digits; a Telegram bot's token is NUMBER:35 signs; a key file begins in PEM.
    static const QRegularExpression pattern(QStringLiteral(R"([A-Za-z0-9]{48,}|(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,}|-----BEGIN )"));
    return pattern.match(text).hasMatch();
}

QString whereSecretsGo()
{
    return QStringLiteral("Keys and tokens never stand in a configuration: store keys with `breakwater keys store`, or set BINANCE_API_KEY with "
                          "BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, and TELEGRAM_BOT_TOKEN with TELEGRAM_CHAT_ID, in the environment.");
}

} // namespace bw::settings
