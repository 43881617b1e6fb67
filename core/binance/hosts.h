// Where Binance is reached: one value for each environment and market. A mode chooses the environment; each address may be
// replaced on its own. Source: Binance API, general information of both markets, testnet and demo pages (2026).
// Pure.
#pragma once

#include "core/trading/account.h"

#include <QUrl>

#include <optional>

namespace bw::binance {

// Keys belong to one of them and are unknown to the others.
enum class Environment { Production = 1, Testnet, Demo };

struct Hosts
{
    QUrl rest;    // https://host; paths begin with /api or /fapi
    QUrl stream;  // wss://host; market data (and the account's events of USD-M)
    QUrl wsApi;   // wss://host; /ws-api/v3 or /ws-fapi/v1
    QUrl wallet;  // https://host of /sapi; empty: there is none, so the rights of a key cannot be read
};

[[nodiscard]] Hosts hostsOf(Environment environment, trading::Market market);

// By the name of the host, alternates included; empty: none of Binance's (a paper exchange, a proxy).
[[nodiscard]] std::optional<Environment> environmentOf(const QUrl &url);

[[nodiscard]] QString toWord(Environment environment);     // "production", "testnet", "demo"

// Where keys of that environment are made, for the sentence that says that a key is not known.
[[nodiscard]] QString keyPageOf(Environment environment, trading::Market market);

} // namespace bw::binance
