// What an HTTP answer means for the fate of a request. The rule: definite only where the venue said so in its own
// words, or where no byte can have reached it; everything else is unknown and has to be looked up.
// Source: Binance API, error codes and HTTP status (facts on unknown outcomes). Pure.
#pragma once

#include "core/binance/http_call.h"
#include "core/binance/outcome_table.h"

#include <QJsonDocument>

#include <optional>

namespace bw::binance {

// What was asked decides what a refusal means: only "no such order" is a definite answer to a lookup, and only a setting
// may already be as it was wanted.
enum class Asked { Placement = 1, Cancel, Lookup, Setting };

struct Ruling
{
    exchange::Fate fate = exchange::Fate::Unknown; // Accepted: a success whose body still has to be decoded
    std::optional<base::Error> error;              // set unless Accepted
    std::optional<Remedy> remedy{};                // where the venue gave a number: what is done about it
};

[[nodiscard]] Ruling ruleOn(const HttpAnswer &answer, Asked asked, trading::Market market = trading::Market::UsdM);

// An answer that succeeded but cannot be read: the request may well have been carried out.
[[nodiscard]] Ruling unreadable(const base::Error &why);

// For reads, where only "why not" matters: the body as JSON, or one error.
[[nodiscard]] base::Result<QJsonDocument> jsonOf(const HttpAnswer &answer);

} // namespace bw::binance
