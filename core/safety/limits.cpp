#include "core/safety/limits.h"

#include "core/base/contracts.h"
#include "core/safety/limit_bounds.h"

#include <algorithm>
#include <array>
#include <variant>

namespace bw::safety {

using base::Decimal;
using base::ErrorCode;
using base::failure;

namespace {

constexpr std::array kModes{Mode::Paper, Mode::PaperLiveData, Mode::Testnet, Mode::LiveLimited, Mode::LiveFull};

using Member = std::variant<Ratio LimitValues::*, int LimitValues::*, std::optional<int> LimitValues::*, Millis LimitValues::*,
                            std::optional<Millis> LimitValues::*, ConfirmEntry LimitValues::*, LossAction LimitValues::*>;

enum class Range {
    Share = 1,      // above 0, at most 1
    Cost,           // at least 0, at most 1: an estimate may be nothing at all, but never a gain
    Multiple,       // at least 1, at most 2
    ExitsKeepSome,  // above 0, at most 0.9: exits always keep a share of the exchange's limits
    Count,          // at least 1, at most 1000
    Entries,        // at least 1, at most 100000
    Leverage,       // at least 1, at most 125, the most that the exchange gives anyone
    Moment,         // 1 ms to an hour
    Gap,            // 1 ms to a day
    Choice,         // a closed set of words
};
enum class Looser { Up = 1, Down };

struct Field
{
    const char *key;
    Member member;
    Range range;
    Looser looser; // the direction in which more becomes possible, or less is noticed
};

constexpr std::array kFields{
    Field{"position-size", &LimitValues::positionSize, Range::Share, Looser::Up},
    Field{"open-positions", &LimitValues::openPositions, Range::Count, Looser::Up},
    Field{"stop-distance", &LimitValues::stopDistance, Range::Share, Looser::Up},
    Field{"daily-loss", &LimitValues::dailyLoss, Range::Share, Looser::Up},
    Field{"total-exposure-reserve", &LimitValues::totalExposureReserve, Range::Cost, Looser::Down},
    Field{"trade-risk", &LimitValues::tradeRisk, Range::Share, Looser::Up},
    Field{"price-collar", &LimitValues::priceCollar, Range::Share, Looser::Up},
    Field{"drawdown", &LimitValues::drawdown, Range::Share, Looser::Up},
    Field{"drift-alert", &LimitValues::driftAlert, Range::Multiple, Looser::Up},
    Field{"entry-share-of-rates", &LimitValues::entryShareOfRates, Range::ExitsKeepSome, Looser::Up},
    Field{"leverage", &LimitValues::leverage, Range::Leverage, Looser::Up},
    Field{"entries-per-day", &LimitValues::entriesPerDay, Range::Entries, Looser::Up},
    Field{"entries-per-hour", &LimitValues::entriesPerHour, Range::Entries, Looser::Up},
    Field{"entry-gap-ms", &LimitValues::entryGap, Range::Gap, Looser::Down},
    Field{"loss-streak", &LimitValues::lossStreak, Range::Count, Looser::Up},
    Field{"confirm-entry", &LimitValues::confirmEntry, Range::Choice, Looser::Down},
    Field{"daily-loss-action", &LimitValues::dailyLossAction, Range::Choice, Looser::Up},
    Field{"slippage-allowance", &LimitValues::slippageAllowance, Range::Cost, Looser::Down},
    Field{"taker-commission", &LimitValues::takerCommission, Range::Cost, Looser::Down},
    Field{"adopted-stop-distance", &LimitValues::adoptedStopDistance, Range::Share, Looser::Up},
    Field{"mark-fresh-ms", &LimitValues::markFresh, Range::Moment, Looser::Up},
    Field{"account-fresh-ms", &LimitValues::accountFresh, Range::Moment, Looser::Up},
    Field{"guard-replace-within-ms", &LimitValues::guardReplaceWithin, Range::Moment, Looser::Up},
    Field{"guard-exit-after-ms", &LimitValues::guardExitAfter, Range::Moment, Looser::Up},
};

// A limit that is off bounds nothing: in the direction of its rule that is beyond every number.
struct Held
{
    bool off = false;
    Decimal number; // choices by their place in the enumeration
};

template<typename T>
Held heldOf(const T &value)
{
    if constexpr (std::is_same_v<T, Ratio>) {
        return {false, value.value()};
    } else if constexpr (std::is_same_v<T, Millis>) {
        return {false, Decimal::fromInt(value.count())};
    } else if constexpr (std::is_same_v<T, int>) {
        return {false, Decimal::fromInt(value)};
    } else if constexpr (std::is_enum_v<T>) {
        return {false, Decimal::fromInt(static_cast<int>(value))};
    } else {
        return value ? heldOf(*value) : Held{true, Decimal()};
    }
}

Held heldBy(const LimitValues &values, const Field &field)
{
    return std::visit([&](auto member) { return heldOf(values.*member); }, field.member);
}

struct Bounds
{
    Decimal least;
    Decimal most;
    bool above = false; // the least itself is not allowed
    const char *words = "";
};

Bounds boundsOf(Range range)
{
    const auto whole = [](std::int64_t least, std::int64_t most, const char *words) {
        return Bounds{Decimal::fromInt(least), Decimal::fromInt(most), false, words};
    };
    switch (range) {
    case Range::Share:
        return {Decimal(), Decimal::fromInt(1), true, "above 0 and at most 1 (100 %)"};
    case Range::Cost:
        return {Decimal(), Decimal::fromInt(1), false, "at least 0 and at most 1 (100 %)"};
    case Range::Multiple:
        return {Decimal::fromInt(1), Decimal::fromInt(2), false, "at least 1 and at most 2"};
    case Range::ExitsKeepSome:
        return {Decimal(), Decimal::literal("0.9"), true, "above 0 and at most 0.9 (90 %)"};
    case Range::Count:
        return whole(1, 1000, "at least 1 and at most 1000");
    case Range::Entries:
        return whole(1, 100'000, "at least 1 and at most 100000");
    case Range::Leverage:
        return whole(1, 125, "at least 1 and at most 125");
    case Range::Moment:
        return whole(1, 3'600'000, "at least 1 and at most 3600000");
    case Range::Gap:
        return whole(1, 86'400'000, "at least 1 and at most 86400000");
    case Range::Choice:
        return whole(1, 2, "one of its two words");
    }
    BW_UNREACHABLE("range");
}

base::Status check(const Field &field, const LimitValues &values)
{
    const Held held = heldBy(values, field);
    const Bounds bounds = boundsOf(field.range);
    const bool enough = bounds.above ? held.number > bounds.least : held.number >= bounds.least;
    if (held.off || (enough && held.number <= bounds.most)) {
        return {};
    }
    return failure(ErrorCode::OutOfRange, QStringLiteral("%1 must be %2, not %3.")
                                              .arg(QString::fromLatin1(field.key), QString::fromLatin1(bounds.words),
                                                   held.number.toString()));
}

QString wordOfChoice(ConfirmEntry choice)
{
    switch (choice) {
    case ConfirmEntry::Off:
        return QStringLiteral("off");
    case ConfirmEntry::OutsideDesktop:
        return QStringLiteral("outside-desktop");
    }
    BW_UNREACHABLE("confirm-entry");
}

QString wordOfChoice(LossAction action)
{
    switch (action) {
    case LossAction::Stop:
        return QStringLiteral("stop");
    case LossAction::ReduceOnly:
        return QStringLiteral("reduce-only");
    }
    BW_UNREACHABLE("daily-loss-action");
}

QString percentWord(Decimal share)
{
    const auto percent = Decimal::checkedMul(share, Decimal::fromInt(100), base::Rounding::HalfEven);
    return percent ? percent->toString() + QStringLiteral(" %") : share.toString();
}

QString wordOf(const LimitValues &values, const Field &field)
{
    if (const auto *confirm = std::get_if<ConfirmEntry LimitValues::*>(&field.member)) {
        return wordOfChoice(values.**confirm);
    }
    if (const auto *action = std::get_if<LossAction LimitValues::*>(&field.member)) {
        return wordOfChoice(values.**action);
    }
    const Held held = heldBy(values, field);
    if (held.off) {
        return QStringLiteral("off");
    }
    switch (field.range) {
    case Range::Share:
    case Range::Cost:
    case Range::ExitsKeepSome:
        return percentWord(held.number);
    case Range::Moment:
    case Range::Gap:
        return held.number.toString() + QStringLiteral(" ms");
    case Range::Multiple:
    case Range::Count:
    case Range::Entries:
    case Range::Leverage:
    case Range::Choice:
        break;
    }
    return held.number.toString();
}

template<typename T>
QString textOf(const T &value)
{
    if constexpr (std::is_same_v<T, Ratio>) {
        return value.toString();
    } else if constexpr (std::is_same_v<T, Millis>) {
        return QString::number(value.count());
    } else if constexpr (std::is_same_v<T, int>) {
        return QString::number(value);
    } else if constexpr (std::is_enum_v<T>) {
        return wordOfChoice(value);
    } else {
        return value ? textOf(*value) : QString();
    }
}

bool read(QStringView text, Ratio &value)
{
    const auto number = Decimal::parse(text);
    value = number ? Ratio(*number) : value;
    return number.has_value();
}

bool read(QStringView text, int &value)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    value = ok ? number : value;
    return ok;
}

bool read(QStringView text, Millis &value)
{
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    value = ok ? Millis(number) : value;
    return ok;
}

template<typename Choice>
    requires std::is_enum_v<Choice>
bool read(QStringView text, Choice &value)
{
    for (const Choice choice : {Choice(1), Choice(2)}) {
        if (text == wordOfChoice(choice)) {
            value = choice;
            return true;
        }
    }
    return false;
}

template<typename T>
bool read(QStringView text, std::optional<T> &value)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    T number{};
    const bool ok = read(text, number);
    value = ok ? std::optional(number) : value;
    return ok;
}

const Field *fieldOf(QStringView key)
{
    const auto found = std::find_if(kFields.begin(), kFields.end(), [key](const Field &field) { return key == QLatin1String(field.key); });
    return found == kFields.end() ? nullptr : &*found;
}

bool isLooser(const Field &field, const Held &from, const Held &to)
{
    if (from.off || to.off) { // one of them: what did not change is not asked about
        return to.off;
    }
    return field.looser == Looser::Up ? to.number > from.number : to.number < from.number;
}

// What two limits say about each other.
base::Status checkTogether(const LimitValues &values)
{
    // Contract, section 5: the stop given to an adopted position lies at most D away, like any other.
    if (values.adoptedStopDistance > values.stopDistance) {
        return failure(ErrorCode::OutOfRange, QStringLiteral("adopted-stop-distance (%1) must not exceed stop-distance (%2).")
                                                  .arg(values.adoptedStopDistance.toString(), values.stopDistance.toString()));
    }
    if (values.guardExitAfter < values.guardReplaceWithin) {
        return failure(ErrorCode::OutOfRange,
                       QStringLiteral("guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).")
                           .arg(values.guardExitAfter.count())
                           .arg(values.guardReplaceWithin.count()));
    }
    return {};
}

} // namespace

QString toWord(Mode mode)
{
    switch (mode) {
    case Mode::Paper:
        return QStringLiteral("paper");
    case Mode::PaperLiveData:
        return QStringLiteral("paper_live_data");
    case Mode::Testnet:
        return QStringLiteral("testnet");
    case Mode::LiveLimited:
        return QStringLiteral("live_limited");
    case Mode::LiveFull:
        return QStringLiteral("live_full");
    }
    BW_UNREACHABLE("mode");
}

base::Result<Mode> modeFromWord(QStringView word)
{
    for (const Mode mode : kModes) {
        if (word == toWord(mode)) {
            return mode;
        }
    }
    return failure(ErrorCode::Malformed,
                   QStringLiteral("'%1' is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.")
                       .arg(word.left(40)));
}

base::Result<Limits> Limits::create(const LimitValues &values)
{
    for (const Field &field : kFields) {
        if (const base::Status sound = check(field, values); !sound) {
            return tl::unexpected(sound.error());
        }
    }
    if (const base::Status sound = checkTogether(values); !sound) {
        return tl::unexpected(sound.error());
    }
    return Limits(values);
}

Limits Limits::forMode(Mode mode, trading::Market market)
{
    LimitValues values; // the defaults are the column "live_limited, paper" of the contract
    if (market == trading::Market::Spot) {
        values.takerCommission = Ratio::literal("0.001"); // Source: Binance spot, fee schedule, VIP 0
    }
    switch (mode) {
    case Mode::Paper:
    case Mode::PaperLiveData:
    case Mode::LiveLimited:
        break;
    case Mode::Testnet:
        values.positionSize = Ratio::literal("0.25");
        values.openPositions = 5;
        values.dailyLoss = Ratio::literal("0.10");
        values.tradeRisk = Ratio::literal("0.02");
        values.priceCollar = Ratio::literal("0.05");
        values.leverage = 20;
        values.entriesPerDay = 50;
        values.lossStreak = std::nullopt;
        break;
    case Mode::LiveFull:
        values.positionSize = Ratio::literal("0.20");
        values.openPositions = 10;
        values.dailyLoss = Ratio::literal("0.05");
        values.tradeRisk = Ratio::literal("0.02");
        values.priceCollar = Ratio::literal("0.05");
        values.leverage = 10;
        values.entriesPerDay = 50;
        break;
    }
    base::Result<Limits> limits = create(values);
    BW_ENSURES(limits.has_value());
    return *limits;
}

QStringList limitKeys()
{
    QStringList keys;
    for (const Field &field : kFields) {
        keys.append(QString::fromLatin1(field.key));
    }
    return keys;
}

QString limitWord(const LimitValues &values, QStringView key)
{
    const Field *field = fieldOf(key);
    return field ? wordOf(values, *field) : QString();
}

QString limitText(const LimitValues &values, QStringView key)
{
    const Field *field = fieldOf(key);
    return field ? std::visit([&](auto member) { return textOf(values.*member); }, field->member) : QString();
}

base::Status setLimit(LimitValues &values, QStringView key, QStringView text)
{
    const Field *field = fieldOf(key);
    if (!field) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no limit '%1'.").arg(key.left(40)));
    }
    if (std::visit([&](auto member) { return read(text, values.*member); }, field->member)) {
        return {};
    }
    return failure(ErrorCode::Malformed, QStringLiteral("'%1' is no value for the limit %2.").arg(text.left(40), key));
}

std::optional<LimitBounds> limitBounds(QStringView key)
{
    const Field *field = fieldOf(key);
    if (!field || field->range == Range::Choice) {
        return std::nullopt;
    }
    const Bounds bounds = boundsOf(field->range);
    const bool mayBeOff = std::holds_alternative<std::optional<int> LimitValues::*>(field->member)
                       || std::holds_alternative<std::optional<Millis> LimitValues::*>(field->member);
    return LimitBounds{bounds.least, bounds.most, bounds.above, mayBeOff};
}

QList<LimitChange> changesBetween(const LimitValues &from, const LimitValues &to)
{
    QList<LimitChange> changes;
    for (const Field &field : kFields) {
        const QString key = QString::fromLatin1(field.key);
        if (limitText(from, key) != limitText(to, key)) {
            changes.append({key, wordOf(from, field), wordOf(to, field), isLooser(field, heldBy(from, field), heldBy(to, field))});
        }
    }
    return changes;
}

} // namespace bw::safety
