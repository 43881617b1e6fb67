// The opening price of one minute: only that minute's, and never a guess.
#include "core/binance/candle_codec.h"

#include <QTest>

using namespace bw;
using base::ErrorCode;
using base::VenueTime;

namespace {

const VenueTime kMinute(1'795'305'600'000);

base::Result<trading::Price> decoded(const QByteArray &json)
{
    return binance::decodeOpenPrice(QJsonDocument::fromJson(json), kMinute);
}

} // namespace

class CandleCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMinuteThatWasAskedFor()
    {
        const auto price = decoded(R"([[1795305600000,"84120.50","84200","84000","84100.1","0",1795305659999,"0",60,"0","0","0"]])");
        QVERIFY(price);
        QCOMPARE(price->toString(), QStringLiteral("84120.5"));
    }
    void everythingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *json, ErrorCode code) { QTest::newRow(name) << QByteArray(json) << static_cast<int>(code); };
        row("none", "[]", ErrorCode::NotFound);
        row("the next minute", R"([[1795305660000,"84120.5"]])", ErrorCode::NotFound);
        row("the minute before", R"([[1795305540000,"84120.5"]])", ErrorCode::NotFound);
        row("half a millisecond", R"([[1795305600000.5,"84120.5"]])", ErrorCode::NotFound);
        row("an object", R"({"code":0})", ErrorCode::Protocol);
        row("not rows", R"([1795305600000,"84120.5"])", ErrorCode::Protocol);
        row("no price", "[[1795305600000]]", ErrorCode::Protocol);
        row("a price that is a number", "[[1795305600000,84120.5]]", ErrorCode::Protocol);
        row("a price that is a word", R"([[1795305600000,"x"]])", ErrorCode::Protocol);
        row("zero", R"([[1795305600000,"0"]])", ErrorCode::Protocol);
        row("below zero", R"([[1795305600000,"-1"]])", ErrorCode::Protocol);
        row("nothing", "", ErrorCode::Protocol);
    }
    void everythingElse()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto price = decoded(json);
        QVERIFY(!price);
        QCOMPARE(static_cast<int>(price.error().code), code);
        QVERIFY(!price.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CandleCodec)
#include "tst_candle_codec.moc"
