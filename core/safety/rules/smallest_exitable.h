// The smallest size of an entry that could be exited at its stop, and the balance which that size needs: what a small
// account is told when it is too small. Only asked for a refusal. Pure.
#pragma once

#include "core/safety/rules/entry_case.h"

namespace bw::safety {

// Fills `sizeThatWouldDo` where a larger size would do, and `balanceThatWouldDo` where that can be computed.
void addWhatWouldDo(RuleFinding &finding, const EntryCase &c);

} // namespace bw::safety
