// The benchmarks: each figure stands beside a floor, the least work that could do the same job on this machine.
// A floor has the name of its figure with ":floor" at the end.
#pragma once

#include <QString>

namespace bw::bench {

void registerDecimal();
void registerLatch();
void registerGate();
void registerEngine();
void registerJournal();
void registerPaper();
void registerUsdm();
void registerServer();
void registerClient();
void registerMarket();
void registerApi();
void registerUi();

// A folder on the disk that the program was started on; removed at the end of the program.
[[nodiscard]] QString scratchFile(const QString &name);

} // namespace bw::bench
