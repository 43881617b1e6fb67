// Every sentence and phrase that the core can say, as templates in the context "Engine" (lupdate finds them by QT_TRANSLATE_NOOP).
// kinds: one letter for each placeholder, %1 first.
//   n  a name or number without blanks: a symbol, an id, a mode. Stays as it is.
//   d  a number. Stays as it is, but for the decimal mark.
//   a  a short name, value or path, without a semicolon. Stays as it is; where it is a number, as d.
//   p  whatever a person or another program worded. Stays as it is.
//   s  sentences or phrases of these tables, which are translated too; what is none stays as it is.
//   w  exactly one of the phrases of these tables that has no placeholder.
#pragma once

#include <span>

namespace bw::language {

struct SentenceTemplate
{
    const char *text;
    const char *kinds = "";
};

[[nodiscard]] std::span<const SentenceTemplate> kernelSentences();    // core/engine, core/safety
[[nodiscard]] std::span<const SentenceTemplate> deskSentences();      // core/ladder, core/trading, core/api's steps, alerts, the journal
[[nodiscard]] std::span<const SentenceTemplate> drillSentences();     // app/drill
[[nodiscard]] std::span<const SentenceTemplate> exchangeSentences();  // core/binance, core/keychain
[[nodiscard]] std::span<const SentenceTemplate> phrases();            // words, and what joins others

} // namespace bw::language
