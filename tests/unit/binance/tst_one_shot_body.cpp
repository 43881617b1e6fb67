// The body that can be read once, and the permit in front of its first byte.
#include "core/binance/one_shot_body.h"

#include <QtTest>

using bw::binance::OneShotBody;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOnceAndCannotBeReset()
    {
        OneShotBody body("symbol=BTCUSDT", {});
        QVERIFY(body.isSequential());
        QVERIFY(!body.left());
        QCOMPARE(body.read(6), QByteArray("symbol"));
        QVERIFY(body.left());
        QVERIFY(!body.reset());
        QCOMPARE(body.read(100), QByteArray("=BTCUSDT"));
        QVERIFY(body.atEnd());
        char rest = 0;
        QCOMPARE(body.read(&rest, 1), qint64(-1));
        QVERIFY(!body.blocked());
    }

    void permitIsAskedAtTheFirstByteOnly()
    {
        int asked = 0;
        OneShotBody body("abc", [&asked] { ++asked; return true; });
        QCOMPARE(asked, 0);
        QCOMPARE(body.read(1), QByteArray("a"));
        QCOMPARE(body.read(2), QByteArray("bc"));
        QCOMPARE(asked, 1);
    }

    void withoutPermitNoByteLeaves()
    {
        bool open = false;
        OneShotBody body("abc", [&open] { return open; });
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), qint64(-1));
        QVERIFY(body.blocked());
        QVERIFY(!body.left());
        open = true; // a later change of mind does not revive it
        QCOMPARE(body.read(&byte, 1), qint64(-1));
        QVERIFY(!body.left());
    }

    void anEmptyBodyLeftOnceItWasAskedFor()
    {
        OneShotBody body({}, {});
        QVERIFY(!body.left());
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), qint64(-1));
        QVERIFY(body.left());
    }
};

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_one_shot_body.moc"
