// The program itself, `breakwater run`, on the screen: from its start to its first frame, and the memory that it has.
#pragma once

#include <QJsonObject>

namespace bw::bench {

// Figures by name: the paper exchange as it comes, then the flood.
[[nodiscard]] QJsonObject measureProgram();
// Under the flood, a line each minute, and the growth from a sixth of the time on: memory that is flat does not grow.
int watchMemory(int minutes);

} // namespace bw::bench
