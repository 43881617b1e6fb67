// Slippage by hand: positive is worse than the mark at the decision, on both sides.
#include "core/report/slippage.h"

#include <QTest>

using namespace bw;
using namespace bw::report;
using trading::ClientOrderId;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Side;

namespace {

const trading::Symbol kBtc{QStringLiteral("BTCUSDT")};

OrderDecision decision(const QString &id, Side side, OrderPurpose purpose, const char *mark)
{
    return {ClientOrderId(id), kBtc, side, purpose, mark ? std::optional(Price::literal(mark)) : std::nullopt, base::VenueTime(1000)};
}

trading::Fill fill(const QString &id, Side side, const char *price, const char *quantity, std::int64_t at = 2000)
{
    trading::Fill one;
    one.clientId = ClientOrderId(id);
    one.symbol = kBtc;
    one.side = side;
    one.price = Price::literal(price);
    one.quantity = Quantity::literal(quantity);
    one.at = base::VenueTime(at);
    return one;
}

} // namespace

class SlippageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnknown()
    {
        const Slippage none = SlippageBook().picture();
        QVERIFY(none.rows.isEmpty() && !none.entries.share() && !none.exits.share());
        QCOMPARE(none.unmeasuredFills, 0);
    }

    void aBuyAboveTheMarkAndASellBelowItAreWorse()
    {
        SlippageBook book;
        book.decided(decision(QStringLiteral("e"), Side::Buy, OrderPurpose::Entry, "100"));
        book.decided(decision(QStringLiteral("x"), Side::Sell, OrderPurpose::Exit, "110"));
        book.filled(fill(QStringLiteral("e"), Side::Buy, "100.5", "2"));
        book.filled(fill(QStringLiteral("e"), Side::Buy, "99", "1", 3000)); // better than the mark
        book.filled(fill(QStringLiteral("x"), Side::Sell, "109", "3"));
        const Slippage all = book.picture();
        QCOMPARE(all.entries.fills, 2);
        QCOMPARE(all.entries.cost.toString(), QStringLiteral("0"));    // 2 x 0.5 - 1
        QCOMPARE(all.entries.value.toString(), QStringLiteral("300"));
        QCOMPARE(all.exits.cost.toString(), QStringLiteral("3"));
        QCOMPARE(all.exits.share()->toFixed(6), QStringLiteral("0.009091")); // 3 / 330
        QCOMPARE(all.rows.size(), 2);
        QCOMPARE(all.rows[0].average().toString(), QStringLiteral("100"));
        QCOMPARE(all.rows[0].filledAt.ms(), 3000);
        QCOMPARE(all.rows[1].cost()->toString(), QStringLiteral("3"));
    }

    void whatCannotBeMeasuredIsCountedAndNeverNothing()
    {
        SlippageBook book;
        book.decided(decision(QStringLiteral("e"), Side::Buy, OrderPurpose::Entry, nullptr));
        book.filled(fill(QStringLiteral("e"), Side::Buy, "100", "1"));
        book.filled(fill(QStringLiteral("a stop"), Side::Sell, "90", "1"));
        book.filled(fill(QString(), Side::Sell, "90", "1"));
        const Slippage all = book.picture();
        QCOMPARE(all.unmeasuredFills, 3);
        QCOMPARE(all.entries.fills + all.exits.fills, 0);
        QCOMPARE(all.rows.size(), 1);
        QVERIFY(!all.rows[0].cost() && !all.rows[0].share());
    }

    void memoryIsBoundedAndTheSumsAreNot()
    {
        SlippageBook book;
        for (int i = 0; i < 1200; ++i) {
            const QString id = QString::number(i);
            book.decided(decision(id, Side::Buy, OrderPurpose::Entry, "100"));
            book.filled(fill(id, Side::Buy, "101", "1"));
        }
        QCOMPARE(book.picture().rows.size(), SlippageBook::kMostOrders);
        QCOMPARE(book.picture().rows.last().order.clientId.text(), QStringLiteral("1199"));
        QCOMPARE(book.picture().entries.cost.toString(), QStringLiteral("1200"));
    }
};

QTEST_APPLESS_MAIN(SlippageTest)
#include "tst_slippage.moc"
