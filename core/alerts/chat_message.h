// What somebody wrote to the bot.
#pragma once

#include "core/base/time.h"

#include <QString>

namespace bw::alerts {

struct ChatMessage
{
    std::int64_t update = 0;       // the number of the update that brought it
    QString chat;                  // "42", "-100123"
    QString text;
    base::VenueTime at;            // by Telegram's clock, whole seconds; unknown: it did not say
};

} // namespace bw::alerts
