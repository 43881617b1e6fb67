// The last things the monkey did, kept where a signal handler may read them: printed with the seed when anything fails.
#pragma once

#include <QString>

#include <cstdint>

namespace bw::test::last_inputs {

// Also from now on: a crash, or no input for two minutes, prints them before the program dies.
void begin(std::uint64_t seed);
void note(const QString &what); // the next input, before it is made
void print(const QString &why);

} // namespace bw::test::last_inputs
