// Why a rule refuses, in a person's words: one function for each rule. Part of denial_text; the screens use that.
// Pure. Every pair of rule and code that occurs has words (gui/tst_denial_text).
#pragma once

#include "ui/denial_text.h"

namespace bw::ui {

// Without the rule's title: "the mark price is 7.4 s old; the limit is 5.0 s."
[[nodiscard]] QString denialReason(const safety::RuleFinding &finding, const DenialContext &context);

// "5 % = 531.25 USDT" where the balance is known, else the amount alone.
[[nodiscard]] QString limitText(const safety::Measure &limit, const DenialContext &context);
// "0.004 BTC"
[[nodiscard]] QString sizeText(trading::Quantity size, const DenialContext &context);

} // namespace bw::ui
