// The planted defects: their names, where they are planted, and a way to choose one at run time.
#pragma once

#include "tests/simulation/simulated_venue.h"

#include <QList>

namespace bw::simulation {

struct Mutant
{
    const char *name;
    const char *what;                    // the mistake, in words
    ClientDefect client = ClientDefect::None;
};

[[nodiscard]] const QList<Mutant> &mutants();       // of the kernel, found on USD-M
[[nodiscard]] const QList<Mutant> &spotMutants();   // of what only spot has
void plantMutant(const char *name);      // null: none

} // namespace bw::simulation
