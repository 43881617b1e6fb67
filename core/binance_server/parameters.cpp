#include "core/binance_server/parameters.h"

#include "core/binance_server/words.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

QString named(const char *format, const char *name) { return QString::fromLatin1(format).arg(QLatin1String(name)); }

// Digits after the point that mean something.
qsizetype placesOf(QByteArray text)
{
    const qsizetype point = text.indexOf('.');
    if (point < 0)
        return 0;
    while (text.endsWith('0'))
        text.chop(1);
    return text.size() - point - 1;
}

bool isClientId(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 36 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == ':' || c == '/'
               || c == '_' || c == '-';
    });
}

} // namespace

tl::unexpected<VenueError> refuse(int code, const QString &message, int httpStatus)
{
    return tl::unexpected(VenueError{code, message, httpStatus});
}

Answer<Parameters> Parameters::parse(const QByteArray &query, const QByteArray &body)
{
    Parameters parameters;
    for (const QByteArray *part : {&body, &query}) { // the query last, so that it wins
        QHash<QByteArray, QByteArray> values;
        for (QByteArray item : part->split('&')) {
            if (item.isEmpty())
                continue;
            item.replace('+', ' ');
            const qsizetype equals = item.indexOf('=');
            const QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? item : item.left(equals));
            const QByteArray value = equals < 0 ? QByteArrayLiteral("") : QByteArray::fromPercentEncoding(item.mid(equals + 1));
            if (values.contains(name))
                return refuse(-1101, QStringLiteral("Duplicate values for a parameter detected."));
            values.insert(name, value);
        }
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            parameters.m_values.insert(it.key(), it.value());
    }
    return parameters;
}

// Binance states at least two places for prices even where the tick has fewer: pricePrecision is not the tick.
Precision precisionOf(const trading::Instrument &instrument)
{
    return {std::max(2, instrument.priceDecimals()), instrument.quantityDecimals()};
}

const trading::Instrument *findInstrument(const Backend &backend, const trading::Symbol &symbol)
{
    const auto &all = backend.instruments();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const trading::Instrument &i) { return i.symbol == symbol; });
    return it == all.cend() ? nullptr : &*it;
}

// ^([0-9]{1,20})(\.[0-9]{1,20})?$
bool ParameterReader::isPlainDecimal(const QByteArray &text)
{
    const qsizetype point = text.indexOf('.');
    const QByteArray whole = point < 0 ? text : text.left(point);
    const QByteArray fraction = point < 0 ? QByteArrayLiteral("0") : text.mid(point + 1);
    const auto digits = [](const QByteArray &part) {
        return !part.isEmpty() && part.size() <= 20 && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return digits(whole) && digits(fraction);
}

void ParameterReader::fail(int code, const QString &message)
{
    if (!m_error)
        m_error = VenueError{code, message, 400};
}

QByteArray ParameterReader::text(const char *name, Presence presence)
{
    if (!m_asked.contains(name))
        m_asked.append(name);
    const QByteArray value = m_parameters.value(name);
    if (presence == Presence::Required && value.isEmpty())
        fail(-1102, named("Mandatory parameter '%1' was not sent, was empty/null, or malformed.", name));
    else if (m_parameters.has(name) && value.isEmpty())
        fail(-1105, named("Parameter '%1' was empty.", name));
    return value;
}

trading::Symbol Reader::symbol(Presence presence)
{
    const trading::Symbol symbol(QString::fromUtf8(text("symbol", presence)));
    if (!symbol.isEmpty() && !findInstrument(m_backend, symbol))
        fail(-1121, QStringLiteral("Invalid symbol."));
    return symbol;
}

std::optional<std::int64_t> Reader::integer(const char *name)
{
    const QByteArray value = text(name, Presence::Optional);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    if (!ok || number < 0 || value.front() < '0' || value.front() > '9') {
        notValid(name);
        return std::nullopt;
    }
    return number;
}

void ParameterReader::illegal(const char *name, const char *range)
{
    fail(-1100, QStringLiteral("Illegal characters found in parameter '%1'; legal range is '%2'.").arg(QLatin1String(name), QLatin1String(range)));
}

void ParameterReader::notValid(const char *name) { fail(-1130, named("Data sent for parameter '%1' is not valid.", name)); }

bool ParameterReader::flag(const char *name)
{
    const QByteArray value = text(name, Presence::Optional).toLower();
    if (!value.isEmpty() && value != "true" && value != "false")
        notValid(name);
    return value == "true";
}

std::optional<base::Decimal> Reader::decimal(const char *name, Presence presence, int maxPlaces)
{
    const QByteArray value = text(name, presence);
    if (value.isEmpty())
        return std::nullopt;
    if (!isPlainDecimal(value)) {
        illegal(name, "^([0-9]{1,20})(\\.[0-9]{1,20})?$");
        return std::nullopt;
    }
    if (placesOf(value) > maxPlaces) {
        fail(-1111, QStringLiteral("Precision is over the maximum defined for this asset."));
        return std::nullopt;
    }
    const auto parsed = base::Decimal::parse(QByteArrayView(value));
    if (!parsed) { // larger than any amount can be
        notValid(name);
        return std::nullopt;
    }
    return *parsed;
}

trading::ClientOrderId Reader::clientId(const char *name)
{
    const QByteArray value = text(name, Presence::Optional);
    if (value.size() > 36)
        fail(-4015, QStringLiteral("Client order id length should not be more than 36 chars."));
    else if (!value.isEmpty() && !isClientId(value))
        fail(-4015, QStringLiteral("Client order id is not valid."));
    return trading::ClientOrderId(QString::fromUtf8(value));
}

int Reader::limit(int standard, int largest)
{
    const auto wanted = integer("limit");
    if (!wanted)
        return standard;
    if (*wanted < 1 || *wanted > largest)
        fail(-1130, QStringLiteral("Data sent for parameter 'limit' is not valid."));
    return int(std::min<std::int64_t>(*wanted, largest));
}

void Reader::timeRange(HistoryQuestion &question, base::Millis longest)
{
    const auto from = integer("startTime");
    const auto to = integer("endTime");
    if (from)
        question.from = base::VenueTime(*from);
    if (to)
        question.to = base::VenueTime(*to);
    if (!from || !to)
        return;
    if (*from > *to)
        fail(-1023, QStringLiteral("Start time is greater than end time."));
    else if (*to - *from > longest.count())
        fail(-4165, QStringLiteral("Maximum time interval is %1 days.").arg(longest.count() / 86'400'000));
}

void ParameterReader::notWanted(const char *name)
{
    if (has(name))
        fail(-1106, named("Parameter '%1' sent when not required.", name));
}

trading::Side ParameterReader::side(const char *name)
{
    const QByteArray word = text(name, Presence::Required);
    const auto side = sideFrom(word);
    if (!side && !word.isEmpty())
        fail(-1117, QStringLiteral("Invalid side."));
    return side.value_or(trading::Side::Buy);
}

PositionSide Reader::positionSide()
{
    const QByteArray word = text("positionSide", Presence::Optional);
    const auto named = positionSideFrom(word);
    if (!named && !word.isEmpty())
        fail(-4060, QStringLiteral("Invalid position side."));
    const PositionSide side = named.value_or(PositionSide::Both);
    if (m_backend.hedgeMode() != (side != PositionSide::Both))
        fail(-4061, QStringLiteral("Order's position side does not match user's setting."));
    return side;
}

bool Reader::reduceOnly()
{
    if (m_backend.hedgeMode())
        notWanted("reduceOnly");
    return flag("reduceOnly");
}

} // namespace bw::binance_server
