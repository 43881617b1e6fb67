// What the paper exchange lists: eight USD-M perpetuals with the filters, brackets and starting prices it opens with.
// Thread: constants. Invariant: every listed instrument passes Instrument::validate.
#pragma once

#include "core/binance_server/backend.h"

namespace bw::paper {

[[nodiscard]] const QList<trading::Instrument> &paperInstruments();
[[nodiscard]] const trading::Instrument *findPaperInstrument(const trading::Symbol &symbol);

// The price at which the synthetic market opens. The symbol must be listed.
[[nodiscard]] trading::Price openingPrice(const trading::Symbol &symbol);

// How many decimals a price may carry before it is refused for its precision; the tick may be coarser.
[[nodiscard]] int pricePrecision(const trading::Instrument &instrument);

// Maintenance brackets, lowest first, without a gap.
[[nodiscard]] const QList<binance_server::Bracket> &paperBrackets(const trading::Symbol &symbol);
[[nodiscard]] const binance_server::Bracket &bracketFor(const trading::Symbol &symbol, trading::Money notional);

// The largest position that a leverage allows; the leverage must not exceed that of the first bracket.
[[nodiscard]] trading::Money largestNotional(const trading::Symbol &symbol, int leverage);

// "BTCUSDT, ETHUSDT, ...": for sentences that say what would be accepted.
[[nodiscard]] QString listedSymbols();

// Those that are named, each once, in that order; all without names. NotFound for what is not listed.
[[nodiscard]] base::Result<QList<trading::Instrument>> chosenInstruments(const QList<trading::Symbol> &symbols);

} // namespace bw::paper
