// What a person types is one number or a sentence: nothing that can be read in two ways is taken.
#include "ticket_stage.h"

#include "ui/format.h"
#include "ui/presenters/number_entry.h"

using namespace bw;
using test::Stage;

class NumberEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Scheme::Dark); }
    void cleanup() { ui::format::setLocale(QLocale::c()); }
    void withAPoint_data();
    void withAPoint();
    void withAComma_data();
    void withAComma();
    void whatIsTypedIsReadBack_data();
    void whatIsTypedIsReadBack();
    void theTicketWritesAndReadsTheSameMark();
};

void NumberEntryTest::withAPoint_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto good = [](const char *typed, const char *value) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(value) << QString(); };
    const auto bad = [](const char *name, const char *typed, const char *error) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString() << QString::fromUtf8(error);
    };
    good("0.004", "0.004");
    good(" 82400.0 ", "82400");
    good("82 400.0", "82400");
    good("82\u202f400.5", "82400.5");
    good("1\u00a0234\u00a0567", "1234567");
    QTest::newRow("empty") << QString() << QString() << QString();
    bad("comma", "0,004", "Write decimals with a point: 0.004. A comma is not accepted.");
    bad("grouping comma", "82,400", "Write decimals with a point: 0.004. A comma is not accepted.");
    bad("slip", "12 34", "The blanks in “12 34” do not separate thousands.");
    bad("leading zero group", "0 004", "The blanks in “0 004” do not separate thousands.");
    bad("blank in the fraction", "0.00 4", "The blanks in “0.00 4” do not separate thousands.");
    bad("letters", "12x", "“12x” is not a number.");
    bad("exponent", "1e5", "“1e5” is not a number.");
    bad("two points", "1.2.3", "“1.2.3” is not a number.");
    bad("only a point", ".", "“.” is not a number.");
    bad("plus", "+5", "“+5” is not a number.");
    bad("minus", "-5", "A number above zero is needed.");
    bad("typographic minus", "−5", "A number above zero is needed.");
    bad("zero", "0.000", "A number above zero is needed.");
    bad("not representable", "0.0000000000000000001", "“0.0000000000000000001” has more digits than can be held exactly.");
    bad("enormous", "999999999999999999999999", "“999999999999999999999999” has more digits than can be held exactly.");
}

void NumberEntryTest::withAPoint()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QFETCH(QString, error);
    const ui::NumberEntry entry = ui::readNumber(typed, ui::EntryKind::Positive);
    QCOMPARE(entry.value ? entry.value->toString() : QString(), value);
    QCOMPARE(entry.error, error);
}

void NumberEntryTest::withAComma_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto good = [](const char *typed, const char *value) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(value) << QString(); };
    const auto bad = [](const char *typed, const char *error) { QTest::newRow(typed) << QString::fromUtf8(typed) << QString() << QString::fromUtf8(error); };
    good("0,004", "0.004");
    good("82400,5", "82400.5");
    good("82 400,5", "82400.5");
    good("82.400,5", "82400.5");
    good("1.082.400,25", "1082400.25");
    good("1.082.400", "1082400");
    good("1,234", "1.234");
    good("82400", "82400");
    good("0.004", "0.004");
    good("82400.5", "82400.5");
    good("84.12", "84.12");
    good("84.1200", "84.12");
    good("1234.567", "1234.567");
    bad("84.120", "“84.120” can be read in two ways. Write 84120 or 84,120.");
    bad("1.000", "“1.000” can be read in two ways. Write 1000 or 1,000.");
    bad("84,12,0", "“84,12,0” is not a number.");
    bad("84,120.5", "“84,120.5” is not a number.");
    bad("84.12.000", "“84.12.000” is not a number.");
    bad("84.12,5", "“84.12,5” is not a number.");
    bad("0.004,5", "“0.004,5” is not a number.");
    bad(".", "“.” is not a number.");
    bad(",", "“,” is not a number.");
    bad("-0,5", "A number above zero is needed.");
    bad("0,00", "A number above zero is needed.");
    bad("0,00 4", "The blanks in “0,00 4” do not separate thousands.");
    bad("12x,5", "“12x,5” is not a number.");
    bad("abc.def", "“abc.def” is not a number.");
    bad("+84.120", "“+84.120” is not a number.");
}

void NumberEntryTest::withAComma()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QFETCH(QString, error);
    for (const QLocale::Language language : {QLocale::German, QLocale::Spanish, QLocale::Turkish}) {
        ui::format::setLocale(QLocale(language));
        const ui::NumberEntry entry = ui::readNumber(typed, ui::EntryKind::Positive);
        QCOMPARE(entry.value ? entry.value->toString() : QString(), value);
        QCOMPARE(entry.error, error);
    }
}

void NumberEntryTest::whatIsTypedIsReadBack_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    for (const char *name : {"en", "de", "es", "tr", "ja", "zh_CN"}) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }
}

void NumberEntryTest::whatIsTypedIsReadBack()
{
    QFETCH(QLocale, locale);
    ui::format::setLocale(locale);
    for (const char *text : {"0.004", "1.234", "82.4", "100.125", "84120.5", "1000", "123456789.123456789"}) {
        const base::Decimal value = base::Decimal::literal(text);
        const ui::NumberEntry entry = ui::readNumber(ui::format::typed(value), ui::EntryKind::Positive);
        QCOMPARE(entry.value.value_or(base::Decimal()).toString(), value.toString());
    }
}

void NumberEntryTest::theTicketWritesAndReadsTheSameMark()
{
    ui::format::setLocale(QLocale(QLocale::German));
    Stage stage;
    stage.fill("0,01", "2.800,5");
    QVERIFY(stage.panel.view().intent);
    QCOMPARE(stage.panel.view().intent->quantity.toString(), QStringLiteral("0.01"));
    QCOMPARE(stage.panel.view().intent->stopPrice->toString(), QStringLiteral("2800.5"));
    stage.button("chip1")->click();
    QVERIFY(stage.edit("stopPrice")->text().contains(QLatin1Char(',')));
    QVERIFY(stage.panel.view().intent);
    stage.button("largest")->click();
    QVERIFY(stage.edit("size")->text().contains(QLatin1Char(',')));
    QCOMPARE(stage.panel.view().intent->quantity.toString(), stage.panel.view().largest->toString());
}

QTEST_MAIN(NumberEntryTest)
#include "tst_number_entry.moc"
