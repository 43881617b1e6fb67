// What goes out to one receiver, and when: nothing twice within a while, at most twelve an hour, emergencies always and first,
// every one tried again until it is confirmed. One message is on its way at a time.
// Pure: the time goes in. Thread: whoever calls it, one at a time.
// Invariants: an emergency is never dropped, delayed by the hour's limit or given up. Answers to a person do not count. What the limit holds back is counted, and the
// count is told with the next message that goes out.
#pragma once

#include "core/alerts/alert.h"

#include <QList>
#include <QMap>

#include <optional>

namespace bw::alerts {

struct Outgoing
{
    std::uint64_t number = 0;
    QString text;
    Priority priority = Priority::Info;
    int attempt = 1;
    QString key = {};
    base::VenueTime at = {};
};

struct DeskState
{
    int waiting = 0;                        // the one on its way included
    int delivered = 0;
    int givenUp = 0;
    int heldBack = 0;                       // by the hour's limit, not told yet
    QString failure;                        // of the last attempt; empty: it succeeded, or there was none
    std::optional<base::SteadyTime> deliveredAt;
};

class AlertDesk
{
public:
    static constexpr int kMostAnHour = 12;
    static constexpr int kKeptForAlarms = 4;                // of them: a busy hour of fills must not keep a missing stop back
    static constexpr base::Millis kHour{3'600'000};
    static constexpr base::Millis kSameWithin{600'000};
    static constexpr base::Millis kFirstPause{1'000};
    static constexpr base::Millis kLongestPause{60'000};
    static constexpr base::Millis kGiveUpAfter{3'600'000};  // not emergencies
    static constexpr base::Millis kGiveUpAnswerAfter{120'000}; // figures of then
    static constexpr qsizetype kMostWaiting = 200;          // beyond it the least important and oldest goes, never an emergency

    void add(const Alert &alert, base::SteadyTime now);
    // What is to be sent now, if anything.
    [[nodiscard]] std::optional<Outgoing> next(base::SteadyTime now);
    void delivered(std::uint64_t number, base::SteadyTime now);
    // retryAfter: what the receiver asked for; zero: the usual pause, doubled each time.
    void failed(std::uint64_t number, const QString &why, base::Millis retryAfter, base::SteadyTime now);
    [[nodiscard]] DeskState state() const;

private:
    struct Waiting
    {
        std::uint64_t number = 0;
        Alert alert;
        base::SteadyTime since;
        base::SteadyTime notBefore;
        int attempts = 0;
    };

    void giveUpOld(base::SteadyTime now);
    void makeRoom();
    [[nodiscard]] bool mayGo(const Waiting &waiting, base::SteadyTime now) const;
    [[nodiscard]] qsizetype find(std::uint64_t number) const;

    QList<Waiting> m_waiting;                         // oldest first
    QMap<QString, base::SteadyTime> m_said;           // by key: when it was taken in last
    QList<base::SteadyTime> m_sent;                   // within the hour, emergencies not counted
    std::optional<std::uint64_t> m_onItsWay;
    base::SteadyTime m_pausedUntil;                   // by the receiver
    std::uint64_t m_number = 0;
    DeskState m_state;
};

} // namespace bw::alerts
