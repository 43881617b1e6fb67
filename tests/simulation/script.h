// The script of a run: what the operator does, what the world does, which faults strike when. Made from a seed and a
// profile, or read from text; one line an item, so that a shrunken failure can be kept and read.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <cstdint>

namespace bw::simulation {

struct Item
{
    std::int64_t atMs = 0;   // since the beginning of the run
    QString verb;
    QStringList arguments;

    [[nodiscard]] std::int64_t number(qsizetype index) const { return arguments.value(index).toLongLong(); }
    [[nodiscard]] QString word(qsizetype index) const { return arguments.value(index); }
    [[nodiscard]] QString toString() const;
    friend bool operator==(const Item &, const Item &) = default;
};

// What cannot be taken from single items.
struct Setting
{
    std::uint64_t seed = 1;
    std::int64_t durationMs = 120'000;  // faults and the operator end here; the settling follows
    QString start = QStringLiteral("noon"); // "noon", "midnight" (the day turns), "funding"
    QString mode = QStringLiteral("paper");
    bool realJournal = false;           // SQLite instead of the records in memory
    QString market = QStringLiteral("usdm"); // or "spot"
    QString account = QStringLiteral("-");   // spot: spotAccounts()

    [[nodiscard]] bool isSpot() const { return market == QLatin1String("spot"); }
};

struct Script
{
    Setting setting;
    QList<Item> items;                  // by time

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static base::Result<Script> parse(const QString &text);
};

[[nodiscard]] QStringList profileNames();
// The same seed and profile give the same script.
[[nodiscard]] Script makeScript(std::uint64_t seed, const QString &profile, const QString &market = QStringLiteral("usdm"));
[[nodiscard]] QStringList marketNames();
// Where the commission of a buy comes from, and what the exchange offers: "coin", "bnb", "bnb-stated" (the configuration
// says that it is never the coin), "no-lists" (of the coin; neither OPO nor OTO).
[[nodiscard]] QStringList spotAccounts();

[[nodiscard]] const QStringList &simulatedSymbols();

} // namespace bw::simulation
