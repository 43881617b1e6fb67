// What is done about what somebody writes to the bot, and what is answered: /status, /positions, /stop REASON, /help; never /clear.
//
// Only the configured chat is heard; others get no answer, and are counted.
// /stop needs a reason, as the API's does, and sets the same latch at level flatten, on this thread, before it answers.
// The same update is never acted upon twice, whichever way it came again: updates of this run are known by their numbers; those that
// stopped are remembered over a restart (stopsBefore, remember), because Telegram brings again what a killed run had not confirmed.
// Numbers that are lower than earlier ones are heard all the same: Telegram begins anew at random after a quiet week.
//
// An update from before this run is not acted upon, except a /stop. That one was asked for, in an emergency, and nobody answered:
// nothing ran, or what ran was killed. To stop is always safe, not to stop need not be; so it is carried out, late, and the answer
// says how late. Telegram keeps updates for 24 hours, so it is never older than that. What a run had acted upon is not acted upon again.
//
// The latch comes first, remember() after it: killed in between, the next run finds the latch set, and stopping again changes nothing.
// Pure but for the three functions. Thread: one.
#pragma once

#include "core/alerts/chat_message.h"
#include "core/alerts/texts.h"
#include "core/base/halt_latch.h"

#include <QSet>

#include <functional>
#include <memory>

namespace bw::alerts {

// Each is called on the alerts' thread and answers at once, also while the engine hangs.
struct EngineAccess
{
    std::function<std::shared_ptr<const engine_client::Snapshot>()> latest;   // null before the first
    std::function<base::Millis()> engineSilence;                              // since its last sign of life
    std::function<base::LatchRecord()> latch;
    std::function<base::LatchRecord(base::StopLevel, const QString &reason, const QString &by)> emergencyStop; // latched when it returns
};

struct ChatTerms
{
    QString chat;                                           // the one that is heard
    base::VenueTime began;                                  // this run, by the workstation's clock
    QList<std::int64_t> stopsBefore;                        // updates that stopped in earlier runs
    std::function<void(const QList<std::int64_t> &)> remember; // the last kRemembered of them, oldest first; may be empty
    bool hideBalances = false;
};

class ChatDesk
{
public:
    static constexpr qsizetype kRemembered = 50;
    static constexpr qsizetype kKnown = 1000;               // updates of this run that are recognised
    static constexpr qsizetype kLongestReason = 160;        // characters

    ChatDesk(ChatTerms terms, EngineAccess engine);

    // The answer; empty: there is none.
    [[nodiscard]] QString hear(const ChatMessage &message);
    [[nodiscard]] int strangers() const { return m_strangers; } // updates of other chats

private:
    [[nodiscard]] bool isNew(const ChatMessage &message);
    [[nodiscard]] QString stop(const ChatMessage &message, const QString &reason);
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString positions() const;
    [[nodiscard]] QString freshness(const engine_client::Snapshot &picture) const;
    [[nodiscard]] static QString help();

    ChatTerms m_terms;
    EngineAccess m_engine;
    Texts m_texts;
    QSet<std::int64_t> m_known;
    QList<std::int64_t> m_knownOrder;                       // oldest first
    int m_strangers = 0;
};

} // namespace bw::alerts
