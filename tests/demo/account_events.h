// The account's events as they came, on a connection beside the client's.
#pragma once

#include "tests/demo/raw_venue.h"

namespace bw::demo {

class AccountEvents
{
public:
    AccountEvents(const Target &target, RawVenue &venue, Recorder &recorder); // Failed where it cannot be had

    [[nodiscard]] qsizetype count() const { return m_socket->texts.size(); }
    [[nodiscard]] bool hears(qsizetype more, int withinMs) const { return m_socket->hears(m_seen + more, withinMs); }
    void forget() { m_seen = count(); } // counts from here on

    // Position of the first event since that fits, or -1.
    [[nodiscard]] qsizetype firstThat(const std::function<bool(const QJsonObject &event)> &fits) const;
    // Of the first message since that has one: the value of "stream"; empty: the events came bare.
    [[nodiscard]] QString envelope() const;
    [[nodiscard]] QString listenKey() const { return m_listenKey; }

private:
    std::unique_ptr<RawSocket> m_socket;
    QString m_listenKey;
    qsizetype m_seen = 0;
};

} // namespace bw::demo
