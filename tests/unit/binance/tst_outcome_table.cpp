// The table of error numbers against a second list, written down by what Binance says rather than by what the code does:
// one row per number and market. A number that the table has and the list does not, or the reverse, is a failure.
#include "core/binance/outcome.h"

#include <QSet>
#include <QtTest>

using namespace bw::binance;
using bw::base::ErrorCode;
using bw::exchange::Fate;
using bw::trading::Market;

namespace {

struct Expected
{
    const char *markets;  // "S", "F" or "SF"
    Fate fate;
    Remedy remedy;
    QList<int> numbers;
};

QList<int> run(int from, int to)
{
    QList<int> numbers;
    for (int number = from; number >= to; --number) {
        numbers.append(number);
    }
    return numbers;
}

const QList<Expected> &everything()
{
    static const QList<Expected> kList{
        // Carried out or not: nobody knows, so the order is asked for by its id.
        {"SF", Fate::Unknown, Remedy::LookUp, {-1000, -1001, -1006, -1007}},
        {"F", Fate::Unknown, Remedy::LookUp, {-2012, -4083, -4116}},
        {"S", Fate::Unknown, Remedy::LookUp, {-2021}},
        // It already is so.
        {"F", Fate::Accepted, Remedy::Settled, {-4046, -4059, -4171}},
        {"S", Fate::Accepted, Remedy::Settled, {-2035, -2036}},
        // Everything else was not done.
        {"SF", Fate::Refused, Remedy::LookUp, {-2011, -2013}},
        {"SF", Fate::Refused, Remedy::Wait, {-1003, -1015}},
        {"SF", Fate::Refused, Remedy::BackOff, {-1008, -1016}},
        {"S", Fate::Refused, Remedy::BackOff, {-1034, -2042}},
        {"SF", Fate::Refused, Remedy::ResyncClock, {-1021}},
        {"F", Fate::Refused, Remedy::ResyncClock, {-5028}},
        {"SF", Fate::Refused, Remedy::Configure, {-1002, -1022, -2014, -2015}},
        {"F", Fate::Refused, Remedy::Configure, {-1011, -1099, -2017, -4056, -4057}},
        {"SF", Fate::Refused, Remedy::ReloadInstruments, {-1111, -1121, -1122}},
        {"S", Fate::Refused, Remedy::ReloadInstruments, {-1220}},
        {"F", Fate::Refused, Remedy::ReloadInstruments, run(-4000, -4014) + QList<int>{-4023, -4140, -4141, -4164}},
        {"SF", Fate::Refused, Remedy::RenewListenKey, {-1125}},
        {"F", Fate::Refused, Remedy::ReadAccount,
         {-2018, -2019, -2022, -2023, -2024, -2025, -4045, -4047, -4048, -4061, -4062, -4067, -4068, -4117, -4118, -4130}},
        {"SF", Fate::Refused, Remedy::Tell,
         QList<int>{-1010, -1013, -1014, -1020} + run(-1100, -1106) + QList<int>{-1108, -1112} + run(-1114, -1120)
             + QList<int>{-1127, -1128, -1130, -2010, -2016}},
        {"S", Fate::Refused, Remedy::Tell,
         QList<int>{-1135, -1145, -1151, -1158, -1160, -1165, -1166, -1168, -1194, -1196, -1197, -1198, -1199, -1210, -1211,
                    -1222, -1223, -1224, -1225, -2022, -2026, -2038, -2039, -2043}},
        {"F", Fate::Refused, Remedy::Tell,
         QList<int>{-1023, -1136, -2020, -2021, -2026, -2027, -2028, -4015, -4016, -4024, -4028} + run(-4049, -4055)
             + QList<int>{-4060, -4082, -4087, -4088, -4105, -4106, -4107, -4109, -4115, -4120, -4131, -4135, -4137, -4138, -4139,
                          -4142, -4161, -4165, -4167, -4168, -4169, -4170, -4172, -4183, -4184, -4189, -4192}
             + run(-4202, -4211) + QList<int>{-4400, -4401, -4402, -4403, -4408, -4425, -4531, -5021, -5022, -5024, -5025, -5026, -5027, -5029}
             + run(-5037, -5041) + QList<int>{-5043, -5047}},
    };
    return kList;
}

HttpAnswer answered(int number)
{
    HttpAnswer answer;
    answer.failure = CallFailure::None;
    answer.left = true;
    answer.status = 400;
    answer.body = "{\"code\":" + QByteArray::number(number) + ",\"msg\":\"what it says\"}";
    return answer;
}

} // namespace

class TestOutcomeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumber_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("spot");
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("remedy");
        for (const Expected &row : everything()) {
            for (const int number : row.numbers) {
                for (const char *market = row.markets; *market; ++market) {
                    QTest::addRow("%d %c", number, *market) << number << (*market == 'S') << int(row.fate) << int(row.remedy);
                }
            }
        }
    }
    void everyNumber()
    {
        QFETCH(int, number);
        QFETCH(bool, spot);
        QFETCH(int, fate);
        QFETCH(int, remedy);
        const Market market = spot ? Market::Spot : Market::UsdM;
        const CodeRow row = rowFor(number, u"what it says", market);
        QCOMPARE(int(row.fate), fate);
        QCOMPARE(int(row.remedy), remedy);

        // And what a placement makes of it: done is no answer to an order, open is open, the rest is refused in its words.
        const Ruling ruling = ruleOn(answered(number), Asked::Placement, market);
        QCOMPARE(ruling.fate, fate == int(Fate::Refused) ? Fate::Refused : Fate::Unknown);
        QCOMPARE(ruling.error->venueCode, number);
        QVERIFY(ruling.error->message.contains(QStringLiteral("what it says")));
        QCOMPARE(int(*ruling.remedy), remedy);
    }

    void theListIsComplete()
    {
        QSet<std::pair<int, bool>> listed;
        for (const Expected &row : everything()) {
            for (const int number : row.numbers) {
                for (const char *market = row.markets; *market; ++market) {
                    QVERIFY2(!listed.contains({number, *market == 'S'}), qPrintable(QString::number(number)));
                    listed.insert({number, *market == 'S'});
                }
            }
        }
        QSet<std::pair<int, bool>> table;
        for (const CodeRow &row : outcomeTable()) {
            QVERIFY(row.first >= row.last);
            for (int number = row.first; number >= row.last; --number) {
                for (const bool spot : {false, true}) {
                    const bool holds = row.listed == Listed::Both || (row.listed == Listed::Spot) == spot;
                    QVERIFY2(!holds || !table.contains({number, spot}), qPrintable(QString::number(number))); // one row each
                    if (holds) {
                        table.insert({number, spot});
                    }
                }
            }
        }
        QCOMPARE(table - listed, (QSet<std::pair<int, bool>>()));
        QCOMPARE(listed - table, (QSet<std::pair<int, bool>>()));
    }

    void whatNoRowKnows_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("fate");
        QTest::newRow("server") << -1047 << int(Fate::Unknown);
        QTest::newRow("request") << -1181 << int(Fate::Refused);
        QTest::newRow("processing") << -2099 << int(Fate::Unknown);
        QTest::newRow("filters") << -4999 << int(Fate::Refused);
        QTest::newRow("execution") << -5999 << int(Fate::Refused);
        QTest::newRow("no such hundred") << -7001 << int(Fate::Unknown);
        QTest::newRow("a digit") << -3 << int(Fate::Unknown);
    }
    void whatNoRowKnows()
    {
        QFETCH(int, number);
        QFETCH(int, fate);
        for (const Market market : {Market::Spot, Market::UsdM}) {
            QCOMPARE(int(ruleOn(answered(number), Asked::Placement, market).fate), fate);
        }
    }

    void whatKeysAreWrongIsSaidAsSuch()
    {
        for (const int number : {-1002, -1022, -2014, -2015}) {
            QCOMPARE(rowFor(number, u"", Market::Spot).error, ErrorCode::Unauthorized);
            QCOMPARE(rowFor(number, u"", Market::UsdM).error, ErrorCode::Unauthorized);
        }
        QCOMPARE(rowFor(-1003, u"", Market::Spot).error, ErrorCode::RateLimited);
        QCOMPARE(rowFor(-2013, u"", Market::UsdM).error, ErrorCode::NotFound);
        QCOMPARE(rowFor(-2026, u"", Market::Spot).error, ErrorCode::NotFound);
        QCOMPARE(rowFor(-2026, u"", Market::UsdM).error, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestOutcomeTable)
#include "tst_outcome_table.moc"
