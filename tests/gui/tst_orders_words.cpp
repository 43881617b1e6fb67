// Working orders are worded when one of them moved, when the exchange's terms did, and in another language; not with every price.
#include "scenes.h"

#include "ui/models/orders_model.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace bw;
using engine_client::Snapshot;
using ui::OrdersModel;

namespace {

// Every word in another language.
class Loud final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override { return QString::fromUtf8(source).toUpper(); }
};

QString textAt(const OrdersModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class OrdersWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherTermsOfTheExchange()
    {
        OrdersModel model;
        Snapshot s = test::scenes::calm();
        model.update(s);
        auto terms = *s.risk.instruments;
        terms[trading::Symbol(textAt(model, 0, OrdersModel::Symbol))].tickSize = trading::Price::literal("0.001");
        s.risk.instruments = std::make_shared<const trading::InstrumentMap>(terms);
        model.update(s);
        QVERIFY2(textAt(model, 0, OrdersModel::Price).endsWith(QStringLiteral("400.000")), qPrintable(textAt(model, 0, OrdersModel::Price)));
    }

    void aTriggerThatMoved()
    {
        OrdersModel model;
        Snapshot s = test::scenes::calm();
        model.update(s);
        s.conditionals[0].triggerPrice = trading::Price::literal("82500");
        model.update(s);
        QVERIFY2(textAt(model, 0, OrdersModel::Price).endsWith(QStringLiteral("500.0")), qPrintable(textAt(model, 0, OrdersModel::Price)));
    }

    void anotherLanguage()
    {
        OrdersModel model;
        const Snapshot s = test::scenes::calm();
        model.update(s);
        Loud loud;
        QCoreApplication::installTranslator(&loud);
        model.update(s);
        QCOMPARE(model.line(0)->purpose, QStringLiteral("protective stop")); // as it was: only a price came
        model.forgetWords();
        model.update(s);
        QCoreApplication::removeTranslator(&loud);
        QCOMPARE(model.line(0)->purpose, QStringLiteral("PROTECTIVE STOP"));
    }

    void ofManyTheOneThatMovedIsTold()
    {
        OrdersModel model;
        Snapshot s = test::scenes::calm();
        const engine_client::OrderRow first = s.orders.first();
        for (int i = 0; i < 500; ++i) {
            s.orders.append(first);
            s.orders.last().order.clientId = trading::ClientOrderId(QStringLiteral("many-%1").arg(i));
        }
        model.update(s);
        const int rows = model.rowCount();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        s.orders[250].order.executed = trading::Quantity::literal("0.001");
        model.update(s);
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(changed.size(), 2); // filled, and the state that follows from it
        const auto at = changed.first().first().toModelIndex();
        QCOMPARE(model.line(at.row())->clientId, s.orders[250].order.clientId);
    }
};

QTEST_MAIN(OrdersWordsTest)
#include "tst_orders_words.moc"
