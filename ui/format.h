// Numbers and times as a trader reads them: grouped by the locale, exact from the decimal (never through a double),
// typographic minus, never "-0.00", and a dash for what is unknown.
// Thread: the screen's. Digits stay 0-9 in every locale; a locale without preferences ("C") gets narrow blanks between
// groups and a decimal point.
#pragma once

#include "core/base/time.h"
#include "core/trading/instrument.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

namespace bw::ui::format {

enum class Sign {
    Minus = 1, // "−1.00", "1.00"
    Both,      // "−1.00", "+1.00", "0.00"
    Arrow,     // "▼ −1.00", "▲ +1.00", "0.00"
};

void setLocale(const QLocale &locale);                    // default: QLocale()
[[nodiscard]] QString dash();                             // "—": unknown

[[nodiscard]] QString number(base::Decimal value, int places, Sign sign = Sign::Minus);
[[nodiscard]] QString number(base::Decimal value);        // every digit it has, none more
[[nodiscard]] QString typed(base::Decimal value);         // the same as a person types it: nothing between the digits, a minus of the keyboard
[[nodiscard]] QChar decimalMark();                        // of the locale: a point or a comma

[[nodiscard]] QString money(trading::Money value, int places = 2);
[[nodiscard]] QString signedMoney(trading::Money value, int places = 2);
[[nodiscard]] QString arrowMoney(trading::Money value, int places = 2);

[[nodiscard]] QString percent(trading::Ratio value, int places = 2);       // "3.96 %", "3.96%", "%3,96": no second arg() may follow it
[[nodiscard]] QString signedPercent(trading::Ratio value, int places = 2); // "+3.96 %"
[[nodiscard]] QString limitPercent(trading::Ratio value);                  // "5 %", "2.5 %": no idle zeros
[[nodiscard]] QString wholePercent(std::int64_t value);                    // 4: "4 %"

// The instrument says how many decimals; without one (nullptr) every digit is shown.
[[nodiscard]] QString price(trading::Price value, const trading::Instrument &instrument);
[[nodiscard]] QString price(trading::Price value, const trading::Instrument *instrument = nullptr);
[[nodiscard]] QString quantity(trading::Quantity value, const trading::Instrument &instrument);
[[nodiscard]] QString quantity(trading::Quantity value, const trading::Instrument *instrument = nullptr);
[[nodiscard]] const trading::Instrument *find(const std::shared_ptr<const trading::InstrumentMap> &map, const trading::Symbol &symbol);

[[nodiscard]] QString age(base::Millis value);            // "0.2 s", "12 s", "3 min 05 s", "2 h 10 min"
[[nodiscard]] QString countdown(base::Millis value);      // "05:12:33"; never negative
[[nodiscard]] QString roundTrip(std::int64_t micros);     // "13 ms", "0.3 ms"
[[nodiscard]] QString nanos(std::int64_t value);          // "0.3 ms", "12 µs"
[[nodiscard]] QString offset(std::int64_t millis);        // "+3 ms"

// UTC, 24 hours: the exchange's day is a UTC day.
[[nodiscard]] QString clock(base::VenueTime at);          // "13:30:12"
[[nodiscard]] QString clockMillis(base::VenueTime at);    // "13:30:12.345"
[[nodiscard]] QString dateClock(base::VenueTime at);      // "2026-11-22 13:30:12", "22.11.2026 13:30:12": the day as the locale writes it

} // namespace bw::ui::format
