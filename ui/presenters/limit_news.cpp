#include "ui/presenters/limit_news.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace bw::ui {

using engine_client::Snapshot;
using trading::Symbol;

namespace {

constexpr std::array kMarks{50, 75, 90, 100}; // percent

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitNews)
};

bool isPast(const Snapshot &s, int percent)
{
    const auto share = trading::Ratio(base::Decimal::div(base::Decimal::fromInt(percent), base::Decimal::fromInt(100), base::Rounding::Down));
    const trading::Money lost = -s.daily.closeOutPnl;
    return lost.isPositive() && lost >= trading::times(s.daily.limit, share, base::Rounding::Down);
}

QStringList sorted(const QSet<Symbol> &symbols)
{
    QStringList names;
    for (const Symbol &symbol : symbols) {
        names.append(symbol.text());
    }
    names.sort();
    return names;
}

} // namespace

QStringList LimitNews::look(const Snapshot &picture)
{
    m_news.clear();
    day(picture);
    positions(picture);
    return std::exchange(m_news, {});
}

void LimitNews::day(const Snapshot &picture)
{
    if (!picture.daily.known || !picture.daily.limit.isPositive()) {
        return;
    }
    if (picture.at.day() != m_day) {
        m_day = picture.at.day();
        m_mark = 0;
    }
    int reached = 0;
    for (const int mark : kMarks) {
        reached = isPast(picture, mark) ? mark : reached;
    }
    if (reached > m_mark) {
        m_mark = reached;
        m_news.append(reached == 100 ? Words::tr("Today's loss limit is reached.") : Words::tr("%1 of today's loss limit is used.").arg(format::wholePercent(reached)));
    }
}

void LimitNews::positions(const Snapshot &picture)
{
    QSet<Symbol> over;
    QSet<Symbol> bare;
    QSet<Symbol> open;
    for (const engine_client::PositionRow &row : picture.positions) {
        const Symbol &symbol = row.position.symbol;
        open.insert(symbol);
        if (row.overLimit) {
            over.insert(symbol);
        }
        if (row.guard != engine_client::GuardState::Protected && row.guard != engine_client::GuardState::Placing) {
            bare.insert(symbol);
        }
    }
    for (const QString &name : sorted(over - m_over)) {
        m_news.append(Words::tr("%1 is over its limit.").arg(name));
    }
    for (const QString &name : sorted((m_over - over) & open)) {
        m_news.append(Words::tr("%1 is within its limit again.").arg(name));
    }
    for (const QString &name : sorted(bare - m_bare)) {
        m_news.append(Words::tr("%1 has no protective stop.").arg(name));
    }
    for (const QString &name : sorted((m_bare - bare) & open)) {
        m_news.append(Words::tr("%1 has a protective stop now.").arg(name));
    }
    m_over = over;
    m_bare = bare;
}

} // namespace bw::ui
