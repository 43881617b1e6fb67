#include "core/language/sentence_tables.h"

#include <QtGlobal>

namespace bw::language {

namespace {

constexpr SentenceTemplate kPhrases[] = {
    // sides, kinds and states of orders
    {QT_TRANSLATE_NOOP("Engine", "buy")},
    {QT_TRANSLATE_NOOP("Engine", "sell")},
    {QT_TRANSLATE_NOOP("Engine", "market")},
    {QT_TRANSLATE_NOOP("Engine", "limit")},
    {QT_TRANSLATE_NOOP("Engine", "cross")},
    {QT_TRANSLATE_NOOP("Engine", "isolated")},
    {QT_TRANSLATE_NOOP("Engine", "new")},
    {QT_TRANSLATE_NOOP("Engine", "partially-filled")},
    {QT_TRANSLATE_NOOP("Engine", "filled")},
    {QT_TRANSLATE_NOOP("Engine", "canceled")},
    {QT_TRANSLATE_NOOP("Engine", "rejected")},
    {QT_TRANSLATE_NOOP("Engine", "expired")},
    {QT_TRANSLATE_NOOP("Engine", "triggering")},
    {QT_TRANSLATE_NOOP("Engine", "triggered")},
    {QT_TRANSLATE_NOOP("Engine", "finished")},
    {QT_TRANSLATE_NOOP("Engine", "pending")},
    {QT_TRANSLATE_NOOP("Engine", "stop-market")},
    {QT_TRANSLATE_NOOP("Engine", "take-profit-market")},
    {QT_TRANSLATE_NOOP("Engine", "above")},
    {QT_TRANSLATE_NOOP("Engine", "below")},
    // kinds of decisions
    {QT_TRANSLATE_NOOP("Engine", "entry")},
    {QT_TRANSLATE_NOOP("Engine", "exit")},
    {QT_TRANSLATE_NOOP("Engine", "stop")},
    {QT_TRANSLATE_NOOP("Engine", "emergency-stop")},
    {QT_TRANSLATE_NOOP("Engine", "clear-stop")},
    {QT_TRANSLATE_NOOP("Engine", "guard")},
    {QT_TRANSLATE_NOOP("Engine", "flow")},
    {QT_TRANSLATE_NOOP("Engine", "setting")},
    {QT_TRANSLATE_NOOP("Engine", "take-profit")},
    // levels of the emergency stop
    {QT_TRANSLATE_NOOP("Engine", "halt")},
    {QT_TRANSLATE_NOOP("Engine", "cancel")},
    {QT_TRANSLATE_NOOP("Engine", "flatten")},
    // errands at the exchange
    {QT_TRANSLATE_NOOP("Engine", "orders")},
    {QT_TRANSLATE_NOOP("Engine", "stops")},
    {QT_TRANSLATE_NOOP("Engine", "cancels")},
    {QT_TRANSLATE_NOOP("Engine", "readings")},
    {QT_TRANSLATE_NOOP("Engine", "history")},
    // where a figure came from, and what moved money
    {QT_TRANSLATE_NOOP("Engine", "observed")},
    {QT_TRANSLATE_NOOP("Engine", "rolled-back")},
    {QT_TRANSLATE_NOOP("Engine", "deposit")},
    {QT_TRANSLATE_NOOP("Engine", "withdraw")},
    {QT_TRANSLATE_NOOP("Engine", "transfer")},
    {QT_TRANSLATE_NOOP("Engine", "adopted")},
    // the ladder
    {QT_TRANSLATE_NOOP("Engine", "flat")},
    {QT_TRANSLATE_NOOP("Engine", "clear")},
    {QT_TRANSLATE_NOOP("Engine", "stopped")},
    {QT_TRANSLATE_NOOP("Engine", "checked")},
    {QT_TRANSLATE_NOOP("Engine", "before")},
    {QT_TRANSLATE_NOOP("Engine", "never")},
    {QT_TRANSLATE_NOOP("Engine", "none")},
    {QT_TRANSLATE_NOOP("Engine", "configured")},
    // what the journal could not be
    {QT_TRANSLATE_NOOP("Engine", "opened")},
    {QT_TRANSLATE_NOOP("Engine", "read")},
    {QT_TRANSLATE_NOOP("Engine", "written")},
    {QT_TRANSLATE_NOOP("Engine", "synced")},
    {QT_TRANSLATE_NOOP("Engine", "names")},
    // what joins others: only where they are known
    {QT_TRANSLATE_NOOP("Engine", "%1 (%2)"), "sd"},
    {QT_TRANSLATE_NOOP("Engine", "%1."), "s"},
    {QT_TRANSLATE_NOOP("Engine", "%1; %2"), "ss"},
    {QT_TRANSLATE_NOOP("Engine", "%1, %2"), "ss"},
    {QT_TRANSLATE_NOOP("Engine", "%1: %2"), "ns"},
};

} // namespace

std::span<const SentenceTemplate> phrases()
{
    return kPhrases;
}

} // namespace bw::language
