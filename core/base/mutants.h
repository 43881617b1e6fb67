// Planted defects. In the product BW_MUTANT(name) is the word `false` and nothing else; only the program
// breakwater-sim-mutants is built with BW_MUTANTS and asks, at run time, which one defect it was told to have.
// A hook stands where a person could have made that mistake. Used in .cpp files only.
#pragma once

#ifdef BW_MUTANTS
namespace bw::base {
[[nodiscard]] bool isPlanted(const char *defect); // tests/simulation/mutants.cpp
}
#define BW_MUTANT(name) (::bw::base::isPlanted(name))
#else
#define BW_MUTANT(name) false
#endif
