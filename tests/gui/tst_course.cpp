// The course of a position: a bounded ring, breaks where nothing was known, entry and stop in the same picture.
#include "scenes.h"

#include "ui/models/positions_model.h"
#include "ui/presenters/course_presenter.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::Snapshot;
using trading::Price;

namespace {

constexpr std::int64_t kStep = CoursePresenter::kStepMs;

// BTCUSDT long from 84120.5 with its stop at 82400.
Snapshot at(std::int64_t step, const char *mark, std::int64_t extraMs = 0)
{
    Snapshot s = scenes::calm();
    s.at = base::VenueTime(scenes::kNowMs + step * kStep + extraMs);
    s.positions[0].mark = Price::literal(mark);
    return s;
}

int pointsOf(const Course &course)
{
    int points = 0;
    for (const auto &line : course.lines) {
        points += static_cast<int>(line.size());
    }
    return points;
}

Course courseOf(const CoursePresenter &courses, const Snapshot &s)
{
    return courses.course(s.positions.at(0), false);
}

} // namespace

class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void nothingYet();
    void oneSampleAStep();
    void bounded();
    void theNewestAreKept();
    void itBreaksWhereNothingWasKnown();
    void entryAndStopAreInIt();
    void gainIsBySide();
    void whatIsNotHeldIsForgotten();
    void inWords();
    void theTableChangesItOncePerStep();
};

void CourseTest::nothingYet()
{
    const CoursePresenter courses;
    const Snapshot s = at(0, "84000");
    QVERIFY(courseOf(courses, s).lines.isEmpty());
    QCOMPARE(courses.words(s.positions.at(0), s, false).text, QStringLiteral("—"));
}

void CourseTest::oneSampleAStep()
{
    CoursePresenter courses;
    for (int i = 0; i < 10; ++i) {
        courses.add(at(0, "84000", i * 100));
    }
    QCOMPARE(pointsOf(courseOf(courses, at(0, "84000"))), 1);
    courses.add(at(0, "84000", kStep - 1));
    QCOMPARE(pointsOf(courseOf(courses, at(0, "84000"))), 1);
    courses.add(at(1, "84000"));
    QCOMPARE(pointsOf(courseOf(courses, at(0, "84000"))), 2);
    courses.add(at(0, "84000")); // time may step back a little
    QCOMPARE(pointsOf(courseOf(courses, at(0, "84000"))), 2);
}

void CourseTest::bounded()
{
    CoursePresenter courses;
    for (int i = 0; i < 1000; ++i) {
        courses.add(at(i, "84000"));
    }
    QCOMPARE(pointsOf(courseOf(courses, at(0, "84000"))), CoursePresenter::kMostSamples);
}

void CourseTest::theNewestAreKept()
{
    CoursePresenter courses;
    courses.add(at(0, "10000")); // so low that everything else would be near the top while it is kept
    for (int i = 1; i <= CoursePresenter::kMostSamples; ++i) {
        courses.add(at(i, i % 2 == 0 ? "84000" : "85000"));
    }
    const Course course = courseOf(courses, at(0, "84000"));
    QCOMPARE(course.lines.size(), 1);
    QCOMPARE(course.lines.first().last().x(), 1.0);
    for (qsizetype i = 1; i < course.lines.first().size(); ++i) {
        QVERIFY(course.lines.first().at(i - 1).x() < course.lines.first().at(i).x());
    }
    QCOMPARE(course.stop, std::optional(0.0)); // the lowest there is now
    QVERIFY(course.entry > 0.5 && course.entry < 0.8);
}

void CourseTest::itBreaksWhereNothingWasKnown()
{
    CoursePresenter courses;
    courses.add(at(0, "84000"));
    courses.add(at(1, "84010"));
    for (int i = 2; i < 8; ++i) {
        Snapshot s = at(i, "99999");
        if (i % 2 == 0) {
            s.positions[0].stale = true;
        } else {
            s.positions[0].mark.reset();
        }
        courses.add(s);
    }
    courses.add(at(8, "84020"));
    courses.add(at(9, "84030"));
    const Course course = courseOf(courses, at(9, "84030"));
    QCOMPARE(course.lines.size(), 2);
    QCOMPARE(course.lines.at(0).size(), 2);
    QCOMPARE(course.lines.at(1).size(), 2);
    QVERIFY(!course.stale);
    QVERIFY(courses.course(at(9, "84030").positions.at(0), true).stale); // a frozen engine
}

void CourseTest::entryAndStopAreInIt()
{
    CoursePresenter courses;
    courses.add(at(0, "84120.5"));
    courses.add(at(1, "85841.0"));
    Course course = courseOf(courses, at(1, "85841.0"));
    QCOMPARE(course.stop, std::optional(0.0));
    QCOMPARE(course.entry, 0.5); // 82400, 84120.5, 85841
    QCOMPARE(course.lines.first().last().y(), 1.0);
    Snapshot bare = at(1, "85841.0");
    bare.positions[0].stopPrice.reset();
    course = courseOf(courses, bare);
    QVERIFY(!course.stop);
    QCOMPARE(course.entry, 0.0);
    CoursePresenter flat; // at the entry, without a stop: a line in the middle
    Snapshot still = at(0, "84120.5");
    still.positions[0].stopPrice.reset();
    flat.add(still);
    QCOMPARE(courseOf(flat, still).lines.first().first().y(), 0.5);
}

void CourseTest::gainIsBySide()
{
    CoursePresenter courses;
    Snapshot s = at(0, "85000");
    courses.add(s);
    QCOMPARE(courseOf(courses, s).sign, 1);
    s.positions[0].position.amount = trading::Quantity::literal("-0.005");
    QCOMPARE(courseOf(courses, s).sign, -1);
    s.positions[0].position.entryPrice = Price::literal("85000");
    QCOMPARE(courseOf(courses, s).sign, 0);
}

void CourseTest::whatIsNotHeldIsForgotten()
{
    CoursePresenter courses;
    courses.add(at(0, "84000"));
    Snapshot flat = at(1, "84000");
    flat.positions.clear();
    courses.add(flat);
    QVERIFY(courseOf(courses, at(2, "84000")).lines.isEmpty());
}

void CourseTest::inWords()
{
    CoursePresenter courses;
    courses.add(at(0, "80000"));
    courses.add(at(1, "79000"));
    courses.add(at(13, "80800"));
    const Snapshot s = at(13, "80800");
    const Toned words = courses.words(s.positions.at(0), s, false);
    QCOMPARE(QString(words.text).replace(QChar(0x00a0), QLatin1Char(' ')), QStringLiteral("+1.00 %"));
    const QString tip = QString(words.tip).replace(QChar(0x202f), QLatin1Char(' '));
    QVERIFY2(tip.contains(QStringLiteral("2 minute")) && tip.contains(QStringLiteral("between 79 000.0 and 80 800.0")), qPrintable(tip));
    QCOMPARE(courses.words(s.positions.at(0), s, true).tone, Tone::Stale);
}

void CourseTest::theTableChangesItOncePerStep()
{
    PositionsModel model;
    model.update(at(0, "84000"), false);
    const int column = static_cast<int>(PositionColumn::Course);
    QCOMPARE(model.index(0, column).data(PositionsModel::CourseRole).value<Course>().lines.size(), 1);
    QVERIFY(!model.index(0, 0).data(PositionsModel::CourseRole).isValid());
    int changes = 0;
    connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &cell) { changes += cell.row() == 0 && cell.column() == column ? 1 : 0; });
    for (int i = 1; i < 50; ++i) {
        model.update(at(0, i % 2 == 0 ? "84000" : "84001", i * 50), false);
    }
    QCOMPARE(changes, 0);
    model.update(at(1, "84002"), false);
    QCOMPARE(changes, 1);
}

QTEST_MAIN(CourseTest)
#include "tst_course.moc"
