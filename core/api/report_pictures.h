// What came of the trading, as the API's JSON: statistics, equity, round trips, slippage. What is not known is null. Shares are
// ratios (0.55 is 55 %) and, like Sharpe and Sortino, rounded half to even at six places; money is exact.
// Formulas and sampling: core/report/statistics.h, core/engine/performance_book.h, docs/statistics.md. Pure.
#pragma once

#include "core/api/window.h"
#include "core/engine_client/snapshot.h"
#include "core/http/json_writer.h"

#include <QByteArray>

namespace bw::api {

// initial_capital, total_pnl, total_pnl_pct: the account as a whole, what is open included, transfers apart.
void addGain(http::JsonObject &out, const engine_client::Snapshot &s);
// total_trades, win_rate, max_drawdown, sharpe.
void addResults(http::JsonObject &out, const engine_client::Snapshot &s);

[[nodiscard]] QByteArray statisticsJson(const engine_client::Snapshot &s);                             // an object, or null
[[nodiscard]] QByteArray roundTripsJson(const engine_client::Snapshot &s, const Window &window); // a list, newest first
[[nodiscard]] QByteArray equityJson(const engine_client::Snapshot &s, const Window &window);     // newest first
[[nodiscard]] QByteArray slippageJson(const engine_client::Snapshot &s, const Window &window);   // newest first

} // namespace bw::api
