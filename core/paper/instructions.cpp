#include "core/paper/instructions.h"

#include "core/base/contracts.h"
#include "core/trading/ids.h"

#include <algorithm>
#include <array>

namespace bw::paper {

using base::Decimal;

namespace {

struct Kind { const char *name; InstructionClass reach; const char *keys; const char *needed; };

constexpr const char *kFaultKeys = " at for p count market path on method ";

constexpr std::array kKinds{
    // Of requests: over REST, and over the WebSocket API.
    Kind{"lost-request", InstructionClass::Request, "delay", ""},
    Kind{"lost-answer", InstructionClass::Request, "delay", ""},
    Kind{"cut", InstructionClass::Request, "", ""},
    Kind{"half-json", InstructionClass::Request, "", ""},
    Kind{"half-answer", InstructionClass::Request, "", ""},
    Kind{"slow", InstructionClass::Request, "delay", ""},
    Kind{"slow-before", InstructionClass::Request, "delay", ""},
    Kind{"5xx-before", InstructionClass::Request, "status", ""},
    Kind{"5xx-after", InstructionClass::Request, "status", ""},
    Kind{"-1006", InstructionClass::Request, "", ""},
    Kind{"-1007", InstructionClass::Request, "", ""},
    Kind{"-1007-after", InstructionClass::Request, "", ""},
    Kind{"-1021", InstructionClass::Request, "", ""},
    Kind{"-4045", InstructionClass::Request, "", ""},
    Kind{"429", InstructionClass::Request, "retry", ""},
    Kind{"418", InstructionClass::Request, "retry", ""},
    Kind{"html-before", InstructionClass::Request, "status", ""},
    Kind{"html-after", InstructionClass::Request, "status", ""},
    Kind{"maintenance", InstructionClass::Request, "", ""},
    Kind{"zero-answer", InstructionClass::Request, "", ""},
    // Of what is pushed: market streams, user events.
    Kind{"silent", InstructionClass::Event, "", ""},
    Kind{"loss", InstructionClass::Event, "", ""},
    Kind{"duplicate", InstructionClass::Event, "", ""},
    Kind{"reorder", InstructionClass::Event, "", ""},
    Kind{"lag", InstructionClass::Event, "delay", ""},
    Kind{"zero-price", InstructionClass::Event, "", ""},
    // Of a whole way.
    Kind{"down", InstructionClass::Connection, "", ""},
    Kind{"disconnect", InstructionClass::Connection, "", "path"},
    // Of the world.
    Kind{"gap", InstructionClass::World, "symbol percent for", "symbol percent"},
    Kind{"thin", InstructionClass::World, "symbol quantity for", "symbol quantity"},
    Kind{"liquidate", InstructionClass::World, "account", ""},
    Kind{"deleverage", InstructionClass::World, "account symbol", "symbol"},
    Kind{"funding", InstructionClass::World, "", ""},
    Kind{"listen-key", InstructionClass::World, "account", ""},
    Kind{"clock", InstructionClass::World, "offset", "offset"},
    Kind{"deposit", InstructionClass::World, "account market asset amount", "amount"},
    Kind{"withdraw", InstructionClass::World, "account market asset amount", "amount"},
    Kind{"transfer", InstructionClass::World, "account from to amount", "from to amount"},
    Kind{"flow", InstructionClass::World, "account change", "change"},
    Kind{"foreign-order", InstructionClass::World, "account market symbol side quantity price position", "symbol side quantity"},
    Kind{"foreign-stop", InstructionClass::World, "account symbol side quantity trigger position", "symbol side trigger"},
    Kind{"foreign-cancel", InstructionClass::World, "account market symbol what", "symbol"},
    Kind{"account", InstructionClass::World, "key secret public spot usdm", "key"},
    Kind{"random", InstructionClass::World, "profile seed every for", ""},
};

enum class Form { Time = 1, SignedTime, Share, Whole, Positive, Signed, Percent, Symbol, Word, Name, LongName };
struct Key { const char *name; Form form; const char *words; };

constexpr std::array kKeys{
    Key{"at", Form::Time, ""}, Key{"for", Form::Time, ""}, Key{"delay", Form::Time, ""}, Key{"every", Form::Time, ""},
    Key{"offset", Form::SignedTime, ""}, Key{"p", Form::Share, ""}, Key{"count", Form::Whole, ""}, Key{"retry", Form::Whole, ""},
    Key{"seed", Form::Whole, ""}, Key{"status", Form::Word, "500 501 502 503 504 403 408"}, Key{"market", Form::Word, "spot usdm"},
    Key{"path", Form::Word, "rest ws-api market user"}, Key{"method", Form::Word, "GET POST PUT DELETE WS"}, Key{"on", Form::Name, ""},
    Key{"symbol", Form::Symbol, ""}, Key{"percent", Form::Percent, ""}, Key{"quantity", Form::Positive, ""}, Key{"price", Form::Positive, ""},
    Key{"trigger", Form::Positive, ""}, Key{"amount", Form::Positive, ""}, Key{"spot", Form::Positive, ""}, Key{"usdm", Form::Positive, ""},
    Key{"change", Form::Signed, ""}, Key{"asset", Form::Name, ""}, Key{"account", Form::Name, ""}, Key{"key", Form::Name, ""},
    Key{"secret", Form::Name, ""}, Key{"public", Form::LongName, ""}, Key{"side", Form::Word, "buy sell"}, Key{"position", Form::Word, "long short"}, Key{"from", Form::Word, "spot usdm"}, Key{"to", Form::Word, "spot usdm"},
    Key{"what", Form::Word, "orders stops all"}, Key{"profile", Form::Word, "rest streams storm"},
};

tl::unexpected<base::Error> refused(const QString &sentence) { return base::failure(base::ErrorCode::Malformed, sentence); }

bool holds(const QString &words, const QString &word) { return (u' ' + words + u' ').contains(u' ' + word + u' '); }

std::optional<std::int64_t> millisOf(const QString &text)
{
    struct Unit { const char *word; std::int64_t ms; };
    for (const Unit unit : {Unit{"ms", 1}, Unit{"s", 1000}, Unit{"m", 60'000}, Unit{"h", 3'600'000}}) {
        if (!text.endsWith(QLatin1String(unit.word))) {
            continue;
        }
        const auto number = Decimal::parse(QStringView(text).chopped(static_cast<qsizetype>(qstrlen(unit.word))));
        if (!number || number->isNegative() || number->fractionalDigits() > 3 || *number > Decimal::fromInt(1'000'000)) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(Decimal::mul(*number, Decimal::fromInt(unit.ms), base::Rounding::Down).raw() / Decimal::fromInt(1).raw());
    }
    return std::nullopt;
}

// Empty: it fits. Else what would.
QString wantedBy(const Key &key, const QString &text)
{
    const auto number = Decimal::parse(QStringView(text));
    const bool money = number && number->fractionalDigits() <= 8 && *number <= Decimal::fromInt(1'000'000'000);
    switch (key.form) {
    case Form::Time:
        return millisOf(text) ? QString() : QStringLiteral("a time as 200ms, 10s, 5m or 2h");
    case Form::SignedTime:
        return millisOf(text.startsWith(u'-') ? text.sliced(1) : text) ? QString() : QStringLiteral("a time as 5s or -5s");
    case Form::Share:
        return number && !number->isNegative() && *number <= Decimal::fromInt(1) && number->fractionalDigits() <= 6
            ? QString() : QStringLiteral("a decimal from 0 to 1");
    case Form::Whole: {
        bool ok = false;
        return text.toLongLong(&ok) >= 0 && ok ? QString() : QStringLiteral("a whole number from 0 on");
    }
    case Form::Positive:
        return money && number->isPositive() ? QString() : QStringLiteral("a decimal above 0 with at most eight decimals");
    case Form::Signed:
        return money && !number->isZero() && *number >= Decimal::fromInt(-1'000'000'000)
            ? QString() : QStringLiteral("a decimal other than 0 with at most eight decimals");
    case Form::Percent:
        return money && *number > Decimal::fromInt(-100) && *number <= Decimal::fromInt(1000) ? QString() : QStringLiteral("a decimal above -100, at most 1000");
    case Form::Symbol:
        return trading::parseSymbol(text) ? QString() : QStringLiteral("a symbol such as BTCUSDT");
    case Form::Word:
        return holds(QLatin1String(key.words), text) ? QString() : QLatin1String(key.words).toString().replace(u' ', QStringLiteral(", "));
    case Form::Name:
        return !text.isEmpty() && text.size() <= 200 ? QString() : QStringLiteral("a text");
    case Form::LongName:
        return !text.isEmpty() && text.size() <= 2000 ? QString() : QStringLiteral("a text");
    }
    BW_UNREACHABLE("form");
}

base::Status takeValue(const Kind &kind, const QString &part, Instruction &into)
{
    const qsizetype equals = part.indexOf(u'=');
    const QString name = part.left(equals).trimmed();
    const QString value = equals < 0 ? QString() : part.sliced(equals + 1).trimmed();
    const QString keys = QLatin1String(kind.keys) + (kind.reach == InstructionClass::World ? QStringLiteral(" at") : QLatin1String(kFaultKeys));
    const auto key = std::find_if(kKeys.begin(), kKeys.end(), [&](const Key &one) { return name == QLatin1String(one.name); });
    if (key == kKeys.end() || !holds(keys, name)) {
        return refused(QStringLiteral("\"%1\" does not take \"%2\"; it takes %3.")
                           .arg(into.kind, name, keys.simplified().replace(u' ', QStringLiteral(", "))));
    }
    if (into.values.contains(name)) {
        return refused(QStringLiteral("\"%1\" names %2 twice.").arg(into.kind, name));
    }
    if (const QString wanted = wantedBy(*key, value); !wanted.isEmpty()) {
        return refused(QStringLiteral("%1 of \"%2\" takes %3, not \"%4\".").arg(name, into.kind, wanted, value));
    }
    into.values.insert(name, key->form == Form::Symbol ? trading::parseSymbol(value)->text() : value);
    return {};
}

base::Result<Instruction> parseOne(const QString &item)
{
    const qsizetype colon = item.indexOf(u':');
    Instruction one;
    one.text = item;
    one.kind = item.left(colon).trimmed();
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &known) { return one.kind == QLatin1String(known.name); });
    if (kind == kKinds.end()) {
        return refused(QStringLiteral("\"%1\" is no fault or event; it can be %2.").arg(one.kind, instructionKinds().join(QStringLiteral(", "))));
    }
    one.reach = kind->reach;
    if (colon >= 0) {
        for (const QString &part : item.sliced(colon + 1).split(u',')) {
            if (const base::Status taken = takeValue(*kind, part, one); !taken) {
                return tl::unexpected(taken.error());
            }
        }
    }
    for (const QString &needed : QString::fromLatin1(kind->needed).split(u' ', Qt::SkipEmptyParts)) {
        if (!one.values.contains(needed)) {
            return refused(QStringLiteral("\"%1\" needs %2.").arg(one.kind, needed));
        }
    }
    const QString path = one.word("path");
    if ((one.reach == InstructionClass::Request && (path == QLatin1String("market") || path == QLatin1String("user")))
        || (one.reach == InstructionClass::Event && (path == QLatin1String("rest") || path == QLatin1String("ws-api")))) {
        return refused(QStringLiteral("\"%1\" cannot strike path=%2; it takes %3.")
                           .arg(one.kind, path, one.reach == InstructionClass::Request ? QStringLiteral("rest, ws-api") : QStringLiteral("market, user")));
    }
    if (one.kind == QLatin1String("account") && one.has("secret") == one.has("public")) {
        return refused(QStringLiteral("\"account\" needs secret or public, one of them."));
    }
    if (one.kind == QLatin1String("transfer") && one.word("from") == one.word("to")) {
        return refused(QStringLiteral("\"transfer\" goes from spot to usdm or back."));
    }
    return one;
}

} // namespace

std::int64_t Instruction::whole(const char *key, std::int64_t otherwise) const { return has(key) ? word(key).toLongLong() : otherwise; }

std::int64_t Instruction::millis(const char *key, std::int64_t otherwise) const
{
    if (!has(key)) {
        return otherwise;
    }
    const QString time = word(key);
    const bool negative = time.startsWith(u'-');
    const std::int64_t size = millisOf(negative ? time.sliced(1) : time).value_or(0);
    return negative ? -size : size;
}

base::Result<Decimal> Instruction::decimal(const char *key) const { return Decimal::parse(QStringView(word(key))); }

base::Result<QList<Instruction>> parseInstructions(const QString &text)
{
    QList<Instruction> all;
    for (const QString &item : text.split(u';')) {
        if (item.trimmed().isEmpty()) {
            continue;
        }
        auto one = parseOne(item.trimmed());
        if (!one) {
            return tl::unexpected(one.error());
        }
        all.append(std::move(*one));
    }
    if (all.isEmpty()) {
        return refused(QStringLiteral("Nothing is asked for; write KIND or KIND:KEY=VALUE,..., several with ; between them."));
    }
    return all;
}

QStringList instructionKinds()
{
    QStringList names;
    for (const Kind &kind : kKinds) {
        names.append(QLatin1String(kind.name));
    }
    return names;
}

} // namespace bw::paper
