#include "core/language/sentence_tables.h"

#include <QtGlobal>

namespace bw::language {

namespace {

constexpr SentenceTemplate kDrill[] = {
    {QT_TRANSLATE_NOOP("Engine", "There is no folder for the drill: %1"), "p"},
    {QT_TRANSLATE_NOOP("Engine", "The drill was cancelled; nothing of it is recorded.")},
    {QT_TRANSLATE_NOOP("Engine", "The drill's engine was not ready within 30 s: %1."), "p"},
    // what has to happen
    {QT_TRANSLATE_NOOP("Engine", "%1 is refused"), "w"},
    {QT_TRANSLATE_NOOP("Engine", "an entry without a stop")},
    {QT_TRANSLATE_NOOP("Engine", "a stop 20 % away")},
    {QT_TRANSLATE_NOOP("Engine", "a position of 6 % of the balance")},
    {QT_TRANSLATE_NOOP("Engine", "an entry worth 90 % of the balance")},
    {QT_TRANSLATE_NOOP("Engine", "an entry that may lose 2 % at its stop")},
    {QT_TRANSLATE_NOOP("Engine", "an entry that may lose 4 % at its stop")},
    {QT_TRANSLATE_NOOP("Engine", "a limit at twice the price")},
    {QT_TRANSLATE_NOOP("Engine", "an entry smaller than the exchange takes is refused")},
    {QT_TRANSLATE_NOOP("Engine", "three positions are opened, each with a stop at the exchange")},
    {QT_TRANSLATE_NOOP("Engine", "a fourth position")},
    {QT_TRANSLATE_NOOP("Engine", "a stop that is taken away is put back")},
    {QT_TRANSLATE_NOOP("Engine", "three positions are closed, and flat is verified")},
    {QT_TRANSLATE_NOOP("Engine", "an entry while stopped")},
    {QT_TRANSLATE_NOOP("Engine", "nobody clears a stop without a name")},
    {QT_TRANSLATE_NOOP("Engine", "cleared by name, it trades again")},
    {QT_TRANSLATE_NOOP("Engine", "a position of another program is guarded")},
    {QT_TRANSLATE_NOOP("Engine", "a day that lost more than 2 % is stopped and flat")},
    // what happened
    {QT_TRANSLATE_NOOP("Engine", "this rule did not refuse it")},
    {QT_TRANSLATE_NOOP("Engine", "three positions, protected")},
    {QT_TRANSLATE_NOOP("Engine", "not all of them are held and protected")},
    {QT_TRANSLATE_NOOP("Engine", "noticed, and a stop works again")},
    {QT_TRANSLATE_NOOP("Engine", "no stop works")},
    {QT_TRANSLATE_NOOP("Engine", "a stop works")},
    {QT_TRANSLATE_NOOP("Engine", "verified flat")},
    {QT_TRANSLATE_NOOP("Engine", "stopped at %1 of %2, verified flat"), "dd"},
    {QT_TRANSLATE_NOOP("Engine", "not stopped and flat")},
};

} // namespace

std::span<const SentenceTemplate> drillSentences()
{
    return kDrill;
}

} // namespace bw::language
