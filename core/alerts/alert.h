// Something a person has to hear of who does not look at the screen.
#pragma once

#include "core/base/time.h"

#include <QString>

namespace bw::alerts {

enum class Priority {
    Info = 1,
    Warning,
    Alarm,
    Emergency, // always goes out, whatever went out before
};

[[nodiscard]] QString toWord(Priority priority); // "info", "warning", "alarm", "emergency"

struct Alert
{
    QString key;          // what it is about: the same again within a while is not said again
    Priority priority = Priority::Info;
    QString text;         // for a person; no secret in it
    base::VenueTime at;   // unknown where the exchange has nothing to do with it
    bool answer = false;  // to a person who asked: no repetition, not counted in the hour, soon of no use any more
};

} // namespace bw::alerts
