// Verdicts in a person's words: one clear sentence for each finding, made from its numbers.
// Pure. A number that is missing is left out, never guessed.
#pragma once

#include "core/safety/risk_view.h"
#include "core/safety/verdict.h"

namespace bw::ui {

// What the numbers of a verdict are of. Empty members are simply not mentioned.
struct DenialContext
{
    QString quoteAsset = QStringLiteral("USDT");
    QString baseAsset;                             // "BTC"; empty: quantities are printed bare
    std::optional<trading::Instrument> instrument; // says the exchange's filters in the language of the screen
    std::optional<trading::Money> balance;         // the one the verdict was judged with; gives % and money side by side
    int priceDecimals = -1;                        // negative: the shortest exact form
    int quantityDecimals = -1;
};

// Everything the view knows about the intent's symbol.
[[nodiscard]] DenialContext denialContext(const safety::RiskView &view, const safety::EntryIntent &intent);
// For a decision of the past: names only, no balance, because today's is not the one that was judged with.
[[nodiscard]] DenialContext denialContext(const safety::RiskView &view, const trading::Symbol &symbol);

// Whether another size could change what this rule says.
[[nodiscard]] bool dependsOnSize(safety::RuleId rule);

[[nodiscard]] QString ruleTitle(safety::RuleId rule);   // "Position size"
[[nodiscard]] QString measureText(const std::optional<safety::Measure> &measure, const DenialContext &context); // "—" when missing

// One sentence (a second one where it helps), with the rule's title in front: why it was refused, or how far it is.
[[nodiscard]] QString denialSentence(const safety::RuleFinding &finding, const DenialContext &context);
[[nodiscard]] QString passSentence(const safety::RuleFinding &finding, const DenialContext &context);

// "Largest that passes: 0.004 BTC." or "No size passes now."; empty when the verdict passed.
[[nodiscard]] QString remedySentence(const safety::Verdict &verdict, const DenialContext &context);

// Every denial and the remedy, in the verdict's order; empty when it passed.
[[nodiscard]] QString denialText(const safety::Verdict &verdict, const DenialContext &context);

} // namespace bw::ui
