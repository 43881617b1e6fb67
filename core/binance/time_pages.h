// Pages of a history that is asked for by time: windows as long as the exchange allows, pages within a window, each row
// once. A pass that fails goes on where it stopped, and the next one asks only for what is new, with an overlap, because
// rows can be late. Pages meet in a millisecond: rows are told apart by their key.
// Source: Binance API, income and trades of both markets (windows of 7 days or 24 hours, pages of 1000).
// Thread: the client's. Pure: the time comes from outside.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/trading/account.h"

#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <optional>

namespace bw::binance {

struct TimeQuestion { base::VenueTime from, until; }; // both included

template<typename Row>
struct PagedRow
{
    Row row;
    base::VenueTime at;
    QString key;
};

template<typename Row>
class TimePages
{
public:
    static constexpr std::int64_t kOverlapMs = 10 * 60'000;
    static constexpr qsizetype kMostRows = 200'000;

    TimePages(base::VenueTime since, base::Millis window, int pageSize)
        : m_since(since), m_windowMs(window.count()), m_pageSize(pageSize), m_from(since.ms())
    {
    }

    [[nodiscard]] base::VenueTime since() const { return m_since; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; } // in the order of their time

    // What is to be asked next; empty: everything up to `now` was told.
    [[nodiscard]] std::optional<TimeQuestion> next(base::VenueTime now)
    {
        if (m_from > now.ms()) {
            m_complete = true;
            return std::nullopt;
        }
        m_until = std::max(m_until, m_from + m_windowMs - 1);
        return TimeQuestion{base::VenueTime(m_from), base::VenueTime(m_until)};
    }

    [[nodiscard]] base::Status add(const QList<PagedRow<Row>> &page, base::VenueTime now)
    {
        std::int64_t last = m_from;
        for (const PagedRow<Row> &entry : page) {
            last = std::max(last, entry.at.ms());
            if (!m_known.contains(entry.key)) {
                m_known.insert(entry.key);
                m_rows.append(entry.row);
            }
        }
        const bool full = page.size() >= m_pageSize;
        if (full && last == m_from) {
            return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The history has more rows in one millisecond than a page holds."));
        }
        if (m_rows.size() > kMostRows) {
            return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The history is longer than can be read."));
        }
        if (full) {
            m_from = last;
            return {};
        }
        m_told = std::min(m_until, now.ms());
        m_from = m_until + 1;
        return {};
    }

    // Another pass: what came since, and what may have been late. One that was not finished goes on where it stopped.
    void again()
    {
        if (m_complete) {
            m_from = std::max(m_since.ms(), m_told - kOverlapMs);
            m_until = 0;
            m_complete = false;
        }
    }

private:
    base::VenueTime m_since;
    std::int64_t m_windowMs = 0;
    int m_pageSize = 0;
    std::int64_t m_from = 0;
    std::int64_t m_until = 0;   // of the window that is being read
    std::int64_t m_told = 0;    // everything up to then was told
    bool m_complete = false;
    QList<Row> m_rows;
    QSet<QString> m_known;
};

using IncomePages = TimePages<trading::IncomeRow>;
using TradePages = TimePages<trading::Fill>;

// How a market lets its histories be read.
struct HistoryTerms
{
    base::Millis window{0};            // the longest that is answered at once
    base::Millis kept{0};              // what is older is not told any more, or not asked for
    int pageSize = 1000;
};

} // namespace bw::binance
