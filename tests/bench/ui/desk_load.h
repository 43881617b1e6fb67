// The whole window over its engine in one process, under the flood: what an event waits for, and what the screen's thread costs.
#pragma once

#include <QJsonObject>

namespace bw::bench {

// Figures by name. Ends the program with a sentence where the engine does not hold what it is measured with.
[[nodiscard]] QJsonObject measureDesk();

} // namespace bw::bench
