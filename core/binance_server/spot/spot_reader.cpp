#include "core/binance_server/spot/spot_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bw::binance_server::spot {

namespace {

constexpr const char *kSymbolRange = "^[A-Z0-9-_.]{1,20}$";
constexpr const char *kSymbolsRange = "^\\[(\"[A-Z0-9-_.]{1,20}\"(,\"[A-Z0-9-_.]{1,20}\"){0,}){0,1}\\]$";

bool isSymbolText(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 20 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

bool isClientIdText(const QByteArray &text)
{
    return text.size() <= 36 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

} // namespace

Symbol SpotReader::symbol(Presence presence)
{
    const QByteArray given = text("symbol", presence);
    if (given.isEmpty())
        return {};
    const Symbol symbol(QString::fromUtf8(given));
    if (!isSymbolText(given))
        illegal("symbol", kSymbolRange);
    else if (!m_call.desk.find(symbol))
        fail(-1121, QStringLiteral("Invalid symbol."));
    return symbol;
}

QList<Symbol> SpotReader::symbols()
{
    const Symbol one = symbol(Presence::Optional);
    const QByteArray given = text("symbols", Presence::Optional);
    if (given.isEmpty())
        return one.isEmpty() ? QList<Symbol>() : QList<Symbol>{one};
    if (!one.isEmpty())
        fail(-1128, QStringLiteral("Combination of optional parameters invalid."));
    const QJsonDocument list = QJsonDocument::fromJson(given);
    QList<Symbol> all;
    for (const QJsonValue &value : list.array()) {
        const QByteArray name = value.toString().toUtf8();
        const Symbol symbol(value.toString());
        if (!isSymbolText(name))
            illegal("symbols", kSymbolsRange);
        else if (!m_call.desk.find(symbol))
            fail(-1121, QStringLiteral("Invalid symbol."));
        else if (all.contains(symbol))
            fail(-1151, QStringLiteral("Symbol is present multiple times in the list."));
        all.append(symbol);
    }
    if (!list.isArray() || all.isEmpty())
        illegal("symbols", kSymbolsRange);
    return all;
}

std::optional<std::int64_t> SpotReader::integer(const char *name, Presence presence)
{
    const QByteArray given = text(name, presence);
    if (given.isEmpty())
        return std::nullopt;
    const bool digits = given.size() <= 20 && std::all_of(given.begin(), given.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        illegal(name, "^[0-9]{1,20}$");
        return std::nullopt;
    }
    bool ok = false;
    const qlonglong number = given.toLongLong(&ok);
    if (!ok) {
        fail(-1108, QStringLiteral("Parameter '%1' overflowed.").arg(QLatin1String(name)));
        return std::nullopt;
    }
    return number;
}

std::optional<Decimal> SpotReader::decimal(const char *name, Presence presence)
{
    const QByteArray given = text(name, presence);
    if (given.isEmpty())
        return std::nullopt;
    if (!isPlainDecimal(given)) {
        illegal(name, "^([0-9]{1,20})(\\.[0-9]{1,20})?$");
        return std::nullopt;
    }
    const auto parsed = Decimal::parse(QByteArrayView(given));
    if (parsed)
        return *parsed;
    if (parsed.error().code == base::ErrorCode::OutOfRange)
        fail(-1108, QStringLiteral("Parameter '%1' overflowed.").arg(QLatin1String(name)));
    else
        fail(-1111, QStringLiteral("Parameter '%1' has too much precision.").arg(QLatin1String(name)));
    return std::nullopt;
}

ClientOrderId SpotReader::clientId(const char *name)
{
    const QByteArray given = text(name, Presence::Optional);
    if (!isClientIdText(given))
        illegal(name, "^[a-zA-Z0-9-_]{1,36}$");
    return ClientOrderId(QString::fromUtf8(given));
}

int SpotReader::limit(int standard, int largest, PastLimit past)
{
    const auto wanted = integer("limit");
    if (!wanted)
        return standard;
    if (*wanted < 1 || (*wanted > largest && past == PastLimit::Refused))
        notValid("limit");
    return static_cast<int>(std::clamp<std::int64_t>(*wanted, 1, largest));
}

void SpotReader::times(std::optional<base::VenueTime> &from, std::optional<base::VenueTime> &to, int mostHours)
{
    const auto start = integer("startTime");
    const auto end = integer("endTime");
    if (start)
        from = base::VenueTime(*start);
    if (end)
        to = base::VenueTime(*end);
    if (start && end && mostHours > 0 && *end - *start > std::int64_t(mostHours) * 3'600'000)
        fail(-1127, QStringLiteral("More than %1 hours between startTime and endTime.").arg(mostHours));
}

bool SpotReader::finish()
{
    if (failed())
        return false;
    if (!m_call.account.isNull())
        m_asked.append({QByteArrayLiteral("timestamp"), QByteArrayLiteral("recvWindow"), QByteArrayLiteral("signature"), QByteArrayLiteral("apiKey")});
    const auto &sent = m_parameters.all();
    const auto read = std::count_if(sent.keyBegin(), sent.keyEnd(), [this](const QByteArray &name) { return m_asked.contains(name); });
    const qsizetype known = m_asked.size() - (m_call.account.isNull() || sent.contains("apiKey") ? 0 : 1);
    if (sent.size() > known)
        fail(-1101, QStringLiteral("Too many parameters; expected '%1' and received '%2'.").arg(known).arg(sent.size()));
    else if (read < sent.size())
        fail(-1104, QStringLiteral("Not all sent parameters were read; read '%1' parameter(s) but was sent '%2'.").arg(read).arg(sent.size()));
    return !failed();
}

} // namespace bw::binance_server::spot
