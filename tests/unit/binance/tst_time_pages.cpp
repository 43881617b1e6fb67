// Pages of a history: windows, seams, what is late, what fails half-way.
#include "core/binance/time_pages.h"

#include <QtTest>

using namespace bw;
using namespace bw::binance;
using base::VenueTime;
using Pages = TimePages<int>;
using Page = QList<PagedRow<int>>;

namespace {

constexpr int kPage = 3;
constexpr base::Millis kWindow{1000};

// A history that answers as the exchange does: from the oldest, at most a page.
struct History
{
    QList<PagedRow<int>> rows;
    QList<TimeQuestion> asked;

    void add(int value, std::int64_t at) { rows.append({value, VenueTime(at), QString::number(value)}); }
    Page answer(const TimeQuestion &question)
    {
        asked.append(question);
        Page page;
        for (const auto &row : std::as_const(rows)) {
            if (row.at >= question.from && row.at <= question.until && page.size() < kPage) {
                page.append(row);
            }
        }
        return page;
    }
};

bool readAll(Pages &pages, History &history, std::int64_t now)
{
    pages.again();
    for (auto question = pages.next(VenueTime(now)); question; question = pages.next(VenueTime(now))) {
        if (!pages.add(history.answer(*question), VenueTime(now))) {
            return false;
        }
    }
    return true;
}

QList<int> numbers(int from, int to)
{
    QList<int> out;
    for (int i = from; i <= to; ++i) {
        out.append(i);
    }
    return out;
}

} // namespace

class TestTimePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A week without anything ends no history: the next window is asked too.
    void emptyWindowsAreWalkedThrough()
    {
        History history;
        history.add(1, 10'100);
        history.add(2, 14'500);
        Pages pages(VenueTime(10'000), kWindow, kPage);
        QVERIFY(readAll(pages, history, 14'600));
        QCOMPARE(pages.rows(), numbers(1, 2));
        QCOMPARE(history.asked.size(), 5);
        QCOMPARE(history.asked.first().from, VenueTime(10'000));
        QCOMPARE(history.asked.first().until, VenueTime(10'999));
        QCOMPARE(history.asked.last().from, VenueTime(14'000));
        QVERIFY(!pages.next(VenueTime(14'600)));
    }

    void pagesMeetInAMillisecond()
    {
        History history;
        for (int i = 1; i <= 10; ++i) {
            history.add(i, 10'000 + i / 2); // two in each
        }
        Pages pages(VenueTime(10'000), kWindow, kPage);
        QVERIFY(readAll(pages, history, 10'500));
        QCOMPARE(pages.rows(), numbers(1, 10));
    }

    void aMillisecondThatHoldsAPageCannotBeRead()
    {
        History history;
        for (int i = 1; i <= 4; ++i) {
            history.add(i, 10'000);
        }
        Pages pages(VenueTime(10'000), kWindow, kPage);
        QVERIFY(!readAll(pages, history, 10'500));
    }

    void whatFailsGoesOnThere()
    {
        History history;
        for (int i = 1; i <= 6; ++i) {
            history.add(i, 10'000 + i * 900);
        }
        Pages pages(VenueTime(10'000), kWindow, kPage);
        pages.again();
        for (int i = 0; i < 3; ++i) { // three windows, then an answer that never came
            QVERIFY(pages.add(history.answer(*pages.next(VenueTime(16'000))), VenueTime(16'000)));
        }
        const VenueTime stopped = pages.next(VenueTime(16'000))->from;
        QCOMPARE(stopped, VenueTime(13'000));
        history.asked.clear();
        QVERIFY(readAll(pages, history, 16'000));
        QCOMPARE(pages.rows(), numbers(1, 6));
        QCOMPARE(history.asked.first().from, stopped); // what was told is not asked for again
    }

    // The next pass asks for what is new, and for what may have been late; nothing twice, nothing lost.
    void theNextPassAsksForLittle()
    {
        History history;
        history.add(1, 1'000'100);
        Pages pages(VenueTime(1'000'000), base::Millis(500'000), kPage);
        const std::int64_t now = 5'000'000;
        QVERIFY(readAll(pages, history, now));
        history.asked.clear();
        history.add(2, now - Pages::kOverlapMs + 1); // was late
        history.add(3, now + 50);
        QVERIFY(readAll(pages, history, now + 100));
        QCOMPARE(pages.rows(), numbers(1, 3));
        QCOMPARE(history.asked.first().from, VenueTime(now - Pages::kOverlapMs));
        QCOMPARE(history.asked.size(), 2);
    }

    void theOverlapBeginsNoEarlierThanTheQuestion()
    {
        History history;
        Pages pages(VenueTime(1'000'000), kWindow, kPage);
        QVERIFY(readAll(pages, history, 1'000'500));
        history.asked.clear();
        QVERIFY(readAll(pages, history, 1'000'700));
        QCOMPARE(history.asked.first().from, VenueTime(1'000'000));
    }
};

QTEST_GUILESS_MAIN(TestTimePages)
#include "tst_time_pages.moc"
