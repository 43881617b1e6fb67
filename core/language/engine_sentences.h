// What the core says, in the language of now. The core words its events, decisions, answers and checks in English, and its journal, log, API
// and command line keep them: they are records, and are compared. Where a person reads them they go through here.
// A text is held against the templates of sentence_tables.h, the one with the most literal text first. What is put into it stays as it is
// (names, a person's reason, the exchange's words; a figure but for its decimal mark), unless it is a sentence or phrase of the core itself. Sentences that follow each
// other are translated one by one. What no template fits stays as it is, in English.
// How a text is made of templates is remembered for the last few thousand; what they say is asked of the translator each time.
// Thread: any.
#pragma once

#include <QString>

namespace bw::language {

[[nodiscard]] QString sentence(const QString &english);

// Why it was stopped: a person's words as they are, those of the engine itself translated.
[[nodiscard]] QString stopReason(const QString &reason, const QString &by);

// Some template fits the whole of it, or every sentence of it.
[[nodiscard]] bool isKnownSentence(const QString &english);

} // namespace bw::language
