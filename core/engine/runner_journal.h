// What a stop runner of spot writes beside the journal, which belongs to the engine: its orders and what they sold. The next
// engine of the account takes it over, so that it knows those sells as the position's and not as somebody's who sold a
// holding. An engine that thawed and settled the stop by itself has seen them already: then it is forgotten.
// Thread: that of the journal.
#pragma once

#include "core/journal/journal.h"

namespace bw::engine {

// Appends what is there, in one transaction, and removes the file. Done twice it is known again, and appended once. Without
// such a file nothing happens. Failure: both files stay as they are.
[[nodiscard]] base::Status takeOverRunnerJournal(journal::Journal &journal, const QString &runnerPath);
void forgetRunnerJournal(const QString &runnerPath);

} // namespace bw::engine
