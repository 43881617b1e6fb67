#include "core/safety/stop_ids.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::safety {

namespace {

// Source: Binance USD-M, newClientOrderId: ^[.A-Z:/a-z0-9_-]{1,36}$; three of them are left to the parts of a split exit.
constexpr qsizetype kLongest = 33;
constexpr qsizetype kSecondDigits = 6;
constexpr qsizetype kHashDigits = 7;
constexpr std::uint64_t kSeconds = 2'176'782'336; // 36^6: until 2038 from 1970, and then round again
constexpr std::uint64_t kRuns = 36;
constexpr std::uint64_t kLargestPlainEpoch = 999'999'999;
const QLatin1String kPrefix("bw-es-");

QString base36(std::uint64_t number)
{
    return QString::number(static_cast<qulonglong>(number), 36);
}

// A latch file can hold any number; one that nobody reaches by pressing is written shorter.
QString epochWord(std::uint64_t epoch)
{
    return epoch <= kLargestPlainEpoch ? QString::number(static_cast<qulonglong>(epoch)) : QLatin1Char('z') + base36(epoch);
}

bool isPlain(QChar c)
{
    return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
}

QString hashOf(const QString &text)
{
    std::uint32_t hash = 2'166'136'261U; // FNV-1a
    for (const char c : text.toUtf8()) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    }
    return base36(hash).rightJustified(kHashDigits, QLatin1Char('0'));
}

// As it is where it fits and has only letters that an id may have; else its beginning and what tells it from others.
QString symbolWord(const QString &symbol, qsizetype room)
{
    const bool plain = !symbol.isEmpty() && std::all_of(symbol.cbegin(), symbol.cend(), isPlain);
    if (plain && symbol.size() <= room) {
        return symbol;
    }
    QString beginning;
    for (const QChar c : symbol) {
        beginning += isPlain(c) ? QString(c) : QString();
    }
    const QString hash = hashOf(symbol).right(std::min(room, kHashDigits));
    return beginning.left(room - hash.size()) + hash;
}

} // namespace

trading::ClientOrderId StopIds::next(std::uint64_t epoch, const trading::Symbol &symbol)
{
    m_counter += 1;
    const QString number = base36(m_second % kSeconds).rightJustified(kSecondDigits, QLatin1Char('0')) + base36(m_run % kRuns) + base36(m_counter);
    const QString head = kPrefix + epochWord(epoch) + QLatin1Char('-');
    const qsizetype room = kLongest - head.size() - 1 - number.size();
    BW_EXPECTS(room > 0);
    return trading::ClientOrderId(head + symbolWord(symbol.text(), room) + QLatin1Char('-') + number);
}

std::optional<std::uint64_t> StopIds::epochOf(const trading::ClientOrderId &id)
{
    const QString text = id.text();
    if (!text.startsWith(kPrefix)) {
        return std::nullopt;
    }
    const QString word = text.mid(kPrefix.size()).section(QLatin1Char('-'), 0, 0);
    bool ok = false;
    const std::uint64_t epoch = word.startsWith(QLatin1Char('z')) ? word.mid(1).toULongLong(&ok, 36) : word.toULongLong(&ok);
    return ok ? std::optional(epoch) : std::nullopt;
}

} // namespace bw::safety
