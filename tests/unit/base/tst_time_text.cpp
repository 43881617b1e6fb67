// Times as people and scripts write them.
#include "core/base/time_text.h"

#include <QTest>

using namespace bw::base;

class TimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("is");
        QTest::newRow("a day") << "2026-11-22" << "2026-11-22T00:00:00.000Z";
        QTest::newRow("minutes") << "2026-11-22T19:45" << "2026-11-22T19:45:00.000Z";
        QTest::newRow("a blank") << "2026-11-22 19:45:36" << "2026-11-22T19:45:36.000Z";
        QTest::newRow("as the API writes it") << "2026-11-22T19:45:36.123Z" << "2026-11-22T19:45:36.123Z";
        QTest::newRow("east") << "2026-11-22T01:00:00+02:00" << "2026-11-21T23:00:00.000Z";
        QTest::newRow("west") << "2026-11-22 23:30-01:00" << "2026-11-23T00:30:00.000Z";
        QTest::newRow("milliseconds") << "1795003200000" << "2026-11-18T12:00:00.000Z";
        QTest::newRow("blanks around") << " 2026-11-22 " << "2026-11-22T00:00:00.000Z";
    }
    void understood()
    {
        QFETCH(QString, text);
        const auto time = parseTime(text);
        QVERIFY2(time.has_value(), time ? "" : qPrintable(time.error().message));
        QTEST(time->toIsoString(), "is");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-22T25:00", "2026-11-22T19", "2026-11-22T19:45:36.1234", "22.11.2026", "-5", "1e12",
                                 "0", "99999999999999999999", "2026-11-22Z", "2026-11-22T19:45:36 and more"}) {
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
        }
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto time = parseTime(text);
        QVERIFY(!time.has_value());
        QCOMPARE(time.error().code, ErrorCode::Malformed);
        QVERIFY(time.error().message.contains(QStringLiteral("2026-11-22")));
    }
};

QTEST_APPLESS_MAIN(TimeText)
#include "tst_time_text.moc"
