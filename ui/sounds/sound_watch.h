// What is to be heard, found in two pictures of the engine that follow each other. One sound for a burst: of all that happened at once the
// most urgent, and none of the same kind again within two seconds; an emergency always.
// Pure: pictures and times go in. Thread: one.
#pragma once

#include "core/engine_client/snapshot.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>
#include <optional>

namespace bw::ui {

enum class Sound { // the more urgent, the later
    Fill = 1,
    Refusal,
    LimitLevel50,  // of the day's loss limit
    LimitLevel75,
    LimitLevel90,
    StopHit,
    Disconnection,
    Emergency,
};

inline constexpr std::array kSounds{Sound::Fill, Sound::Refusal, Sound::LimitLevel50, Sound::LimitLevel75, Sound::LimitLevel90,
                                    Sound::StopHit, Sound::Disconnection, Sound::Emergency};

// By which it is muted: "fill", "refusal", "limit-level" (all three), "stop-hit", "disconnection", "emergency".
[[nodiscard]] QString soundWord(Sound sound);
// Of its file: as the word, but "limit-level-50".
[[nodiscard]] QString soundFile(Sound sound);

class SoundWatch
{
public:
    // The first picture is what there is: only an emergency is heard of it.
    [[nodiscard]] std::optional<Sound> look(const engine_client::Snapshot &picture, base::Millis engineSilence, base::SteadyTime now);
    // A press that latched, before the engine has shown it.
    [[nodiscard]] std::optional<Sound> pressed(const base::LatchRecord &record, base::SteadyTime now);

private:
    void stop(const base::LatchRecord &record);
    void fills(const engine_client::Snapshot &picture);
    [[nodiscard]] bool isStop(const trading::Fill &fill) const;
    void refusals(const engine_client::Snapshot &picture);
    void day(const engine_client::Snapshot &picture);
    void paths(const engine_client::Snapshot &picture, base::Millis engineSilence, base::SteadyTime now);
    void keepStops(const engine_client::Snapshot &picture);
    void want(Sound sound);
    [[nodiscard]] std::optional<Sound> admitted(base::SteadyTime now);

    bool m_first = true;
    std::optional<Sound> m_wanted;
    QMap<Sound, base::SteadyTime> m_heard;
    std::uint64_t m_epoch = 0;
    base::VenueTime m_fillsUntil;
    QSet<QString> m_fillsOfThen;                                // of that very instant
    QSet<trading::ClientOrderId> m_stops;                       // of the picture before
    QHash<trading::Symbol, trading::Side> m_stopsOf;            // an exchange may give what a stop became another id
    std::uint64_t m_decision = 0;
    base::CivilDay m_day;
    int m_mark = 0;                                             // percent of the day's limit that was heard
    base::SteadyTime m_downSince;
    bool m_downHeard = false;
};

} // namespace bw::ui
