// What only spot can get wrong: holdings, locked coins, dust, what is adopted.
#include "tests/simulation/checker.h"

namespace bw::simulation {

using trading::Symbol;

// What a person made a position is one from this instant, at the price that this process was told.
void Checker::replied(const engine_client::Reply &reply)
{
    const auto *adopt = m_command ? std::get_if<engine_client::AdoptHolding>(&*m_command) : nullptr;
    if (!adopt || reply.kind != engine_client::ReplyKind::Done) {
        return;
    }
    if (adopt->approver.trimmed().isEmpty()) {
        fail("spot", QStringLiteral("a holding was adopted by nobody."));
    }
    m_exchange->adopted(adopt->symbol, adopt->quantity, m_toldMark.value(adopt->symbol));
    m_amount[adopt->symbol] = m_exchange->amount(adopt->symbol);
    m_lastChangeMs = m_otherChangeMs[adopt->symbol] = m_world->elapsedMs();
}

} // namespace bw::simulation
