// What a new paper account begins as. Everything is seeded through the exchange's own doors, as the account's history:
// a transfer late on the day before, so that today has money to begin with; today an opening trade with its commission
// and a stop.
//   calm        wallet 10625.05, a protected BTCUSDT long of 0.005 at 84120.5, stop 82400 on the mark price
//   incident    wallet 10625.05, an unprotected ETHUSDT long of 0.320 at 3123.25: value 999.44
//   first-live  wallet 500, flat
// On spot, where the exchange knows no positions: the wallet, and in calm some coins that nobody bought here; incident has no meaning.
// Over recorded prices of its symbol, entry and stop keep their distance from the first price in proportion.
#pragma once

#include "core/paper/paper_exchange.h"

#include <QMap>

namespace bw::paper {

enum class Scenario { Calm = 1, Incident, FirstLive };

enum class ScenarioHas { Position = 1, MoneyOnly };

[[nodiscard]] base::Result<Scenario> parseScenario(const QString &text);
[[nodiscard]] QString toWord(Scenario scenario);                   // "calm", "incident", "first-live"

// For --capital and --balance: above zero, at most 1000000000, at most eight decimals.
[[nodiscard]] base::Result<trading::Money> parseCapital(const QString &text);

[[nodiscard]] trading::Money scenarioWallet(Scenario scenario);
[[nodiscard]] QMap<QString, base::Decimal> scenarioCoins(Scenario scenario); // spot

// For an account without history. `opening` are the first prices; they are set, and are the prices afterwards. A
// scenario's position in a symbol that is not listed is left out. OutOfRange when the capital cannot carry the position.
[[nodiscard]] base::Status seedScenario(PaperExchange &exchange, Scenario scenario, std::optional<trading::Money> capital,
                                        const QList<Quote> &opening, ScenarioHas has = ScenarioHas::Position);

} // namespace bw::paper
