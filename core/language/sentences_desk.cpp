#include "core/language/sentence_tables.h"

#include <QtGlobal>

namespace bw::language {

namespace {

constexpr SentenceTemplate kDesk[] = {
    // the ladder of modes
    {QT_TRANSLATE_NOOP("Engine", "flat, where an engine runs")},
    {QT_TRANSLATE_NOOP("Engine", "No engine runs; what was held in %1 stays in that account."), "n"},
    {QT_TRANSLATE_NOOP("Engine", "not flat")},
    {QT_TRANSLATE_NOOP("Engine", "Whether the account is flat is not known: no engine runs, or it has not read the account yet.")},
    {QT_TRANSLATE_NOOP("Engine", "Nothing is held and no entry rests.")},
    {QT_TRANSLATE_NOOP("Engine", "A mode is left only while nothing is held and no entry rests.")},
    {QT_TRANSLATE_NOOP("Engine", "Whether the emergency stop is latched is not known: no engine runs.")},
    {QT_TRANSLATE_NOOP("Engine", "No emergency stop is latched.")},
    {QT_TRANSLATE_NOOP("Engine", "The emergency stop has to be cleared by a person first.")},
    {QT_TRANSLATE_NOOP("Engine", "The account at the exchange was not checked.")},
    {QT_TRANSLATE_NOOP("Engine", "The account was checked.")},
    {QT_TRANSLATE_NOOP("Engine", "in %1"), "n"},
    {QT_TRANSLATE_NOOP("Engine", "at least %1"), "a"},
    {QT_TRANSLATE_NOOP("Engine", "at most %1"), "a"},
    {QT_TRANSLATE_NOOP("Engine", "%1 days with trades %2."), "ds"},
    {QT_TRANSLATE_NOOP("Engine", "%1 trades were closed %2."), "ds"},
    {QT_TRANSLATE_NOOP("Engine", "%1 of the trades won."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "No trade was closed, so there is no win rate.")},
    {QT_TRANSLATE_NOOP("Engine", "What was won is %1 times what was lost."), "d"},
    {QT_TRANSLATE_NOOP("Engine", "No trade lost.")},
    {QT_TRANSLATE_NOOP("Engine", "There are no trades to tell a profit factor from.")},
    {QT_TRANSLATE_NOOP("Engine", "The deepest fall of equity was %1."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "The course of equity is not known.")},
    {QT_TRANSLATE_NOOP("Engine", "passed within 7 days")},
    {QT_TRANSLATE_NOOP("Engine", "No drill was passed yet: breakwater drill fires every limit against the paper exchange.")},
    {QT_TRANSLATE_NOOP("Engine", "%1 days ago"), "d"},
    {QT_TRANSLATE_NOOP("Engine", "Every limit fired in a drill of the last seven days.")},
    {QT_TRANSLATE_NOOP("Engine", "The last drill that passed is too long ago.")},
    {QT_TRANSLATE_NOOP("Engine", "Alerts leave this machine.")},
    {QT_TRANSLATE_NOOP("Engine", "Nobody would be told: set up Telegram or a webhook.")},
    {QT_TRANSLATE_NOOP("Engine", "The change of mode could not be written to %1: %2."), "ap"},
    {QT_TRANSLATE_NOOP("Engine", "Not switched to %1: %2."), "ns"},
    {QT_TRANSLATE_NOOP("Engine", "a check failed")},
    {QT_TRANSLATE_NOOP("Engine", "the account is not flat")},
    {QT_TRANSLATE_NOOP("Engine", "Ending in order; it starts again in %1."), "n"},
    {QT_TRANSLATE_NOOP("Engine", "command line")},
    {QT_TRANSLATE_NOOP("Engine", "Scenario \u201cincident\u201d: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.")},
    // symbols and their filters
    {QT_TRANSLATE_NOOP("Engine", "'%1' is not a symbol; write BTC/USDT or BTCUSDT."), "p"},
    {QT_TRANSLATE_NOOP("Engine", "There is no market '%1'; usdm and spot are."), "p"},
    {QT_TRANSLATE_NOOP("Engine", "%1: the exchange's %2 make no sense."), "ns"},
    {QT_TRANSLATE_NOOP("Engine", "price limits")},
    {QT_TRANSLATE_NOOP("Engine", "quantity limits")},
    {QT_TRANSLATE_NOOP("Engine", "minimum value or price band")},
    {QT_TRANSLATE_NOOP("Engine", "limits together (their product cannot be held exactly)")},
    {QT_TRANSLATE_NOOP("Engine", "The price must be a multiple of %1 for %2."), "dn"},
    {QT_TRANSLATE_NOOP("Engine", "The price must lie between %1 and %2 for %3."), "ddn"},
    {QT_TRANSLATE_NOOP("Engine", "The quantity must be a multiple of %1 for %2."), "dn"},
    {QT_TRANSLATE_NOOP("Engine", "The quantity is below the smallest order of %1 %2."), "dn"},
    {QT_TRANSLATE_NOOP("Engine", "The quantity is above the largest order of %1 %2 (at market %3)."), "dnd"},
    {QT_TRANSLATE_NOOP("Engine", "The order's value is below the exchange's minimum of %1 %2 for %3."), "dnn"},
    {QT_TRANSLATE_NOOP("Engine", "The order's value is above the exchange's maximum of %1 %2 for %3."), "dnn"},
    {QT_TRANSLATE_NOOP("Engine", "The price is outside the band that the exchange allows around the mark price of %1."), "n"},
    // the latch and the journal
    {QT_TRANSLATE_NOOP("Engine", "The latch file %1: %2."), "wp"},
    {QT_TRANSLATE_NOOP("Engine", "The latch file is damaged.")},
    {QT_TRANSLATE_NOOP("Engine", "The latch file is not open.")},
    {QT_TRANSLATE_NOOP("Engine", "The latch file cannot be read: %1."), "p"},
    {QT_TRANSLATE_NOOP("Engine", "There is no latch file at %1."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "Another stop came in meanwhile; look at it before clearing.")},
    {QT_TRANSLATE_NOOP("Engine", "cannot be opened")},
    {QT_TRANSLATE_NOOP("Engine", "is damaged")},
    {QT_TRANSLATE_NOOP("Engine", "cannot be synced")},
    {QT_TRANSLATE_NOOP("Engine", "cannot be written")},
    {QT_TRANSLATE_NOOP("Engine", "The journal %1 cannot be %2: another process is writing to it."), "as"},
    {QT_TRANSLATE_NOOP("Engine", "The journal %1 cannot be %2: %3."), "asp"},
    {QT_TRANSLATE_NOOP("Engine", "The journal %1 is damaged: %2."), "ap"},
    {QT_TRANSLATE_NOOP("Engine", "The journal %1 is being written to by another process."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "The journal %1 was moved or deleted while it was in use."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "The journal %1 holds a record that this process did not write."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "A '%1' record of %2 bytes is too large for the journal."), "nd"},
    // alerts: what became of them
    {QT_TRANSLATE_NOOP("Engine", "the webhook")},
    {QT_TRANSLATE_NOOP("Engine", "the desktop")},
    {QT_TRANSLATE_NOOP("Engine", "the alert command")},
    {QT_TRANSLATE_NOOP("Engine", "It was ended by a signal.")},
    {QT_TRANSLATE_NOOP("Engine", "It ended with %1."), "d"},
    {QT_TRANSLATE_NOOP("Engine", "It could not be started.")},
    {QT_TRANSLATE_NOOP("Engine", "It did not end within %1 s and was killed."), "d"},
    {QT_TRANSLATE_NOOP("Engine", "There is no session bus.")},
    {QT_TRANSLATE_NOOP("Engine", "Nobody shows notifications (%1)."), "a"},
    {QT_TRANSLATE_NOOP("Engine", "Telegram was not reached.")},
    {QT_TRANSLATE_NOOP("Engine", "Telegram answered %1 without words."), "d"},
    {QT_TRANSLATE_NOOP("Engine", "Telegram refused it (%1): %2"), "dp"},
    {QT_TRANSLATE_NOOP("Engine", "Telegram answered something that is no list of updates.")},
    {QT_TRANSLATE_NOOP("Engine", "It was not reached.")},
    {QT_TRANSLATE_NOOP("Engine", "It answered %1."), "d"},
};

} // namespace

std::span<const SentenceTemplate> deskSentences()
{
    return kDesk;
}

} // namespace bw::language
