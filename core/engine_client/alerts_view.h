// How the alerts of a run fare: who gets them, whether they arrive. Made on the alerts' thread, read on any.
#pragma once

#include "core/base/time.h"

#include <QList>
#include <QString>

namespace bw::engine_client {

struct AlertReceiverRow
{
    QString name;                 // "Telegram", "the webhook", "the desktop", "the alert command"
    int waiting = 0;              // not confirmed yet, the one on its way included
    int delivered = 0;
    int givenUp = 0;
    int heldBack = 0;             // by the hour's limit
    QString failure;              // of the last attempt, one sentence; empty: it succeeded, or there was none
    base::VenueTime deliveredAt;  // the last one that was confirmed, by the workstation's clock; unknown: none
    bool listens = false;         // takes commands
    QString deafness;             // why it cannot hear them now; empty: it can
    int strangers = 0;            // messages of other chats

    friend bool operator==(const AlertReceiverRow &, const AlertReceiverRow &) = default;
};

struct AlertsView
{
    QList<AlertReceiverRow> receivers;

    friend bool operator==(const AlertsView &, const AlertsView &) = default;
};

} // namespace bw::engine_client
