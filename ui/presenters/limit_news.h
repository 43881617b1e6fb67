// What has changed about the limits, in sentences to be said as it happens: the marks of the day's loss, positions over their limit, positions
// without a stop, and the end of both. What stands still is not said again.
// Pure: pictures go in. Thread: one.
#pragma once

#include "core/engine_client/snapshot.h"

#include <QSet>
#include <QStringList>

namespace bw::ui {

class LimitNews
{
public:
    // The first picture is what there is: its dangers are said.
    [[nodiscard]] QStringList look(const engine_client::Snapshot &picture);

private:
    void day(const engine_client::Snapshot &picture);
    void positions(const engine_client::Snapshot &picture);

    QStringList m_news;
    base::CivilDay m_day;
    int m_mark = 0; // percent of the day's limit that was said
    QSet<trading::Symbol> m_over;
    QSet<trading::Symbol> m_bare;
};

} // namespace bw::ui
