// Every model of the lists under many drawn pictures of an engine: Qt's own checker finds no fault in its signals, nothing is reset,
// and a picture announces exactly the cells that it changed. BW_MODEL_RUNS sets how many series are drawn, BW_MODEL_SEED the first.
#include "scenes.h"

#include "ui/models/decisions_model.h"
#include "ui/models/events_model.h"
#include "ui/models/holdings_model.h"
#include "ui/models/list_order.h"
#include "ui/models/orders_model.h"
#include "ui/models/positions_model.h"
#include "ui/models/trades_model.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSet>
#include <QTest>

#include <functional>
#include <memory>
#include <random>

using namespace bw;
using namespace bw::ui;
using engine_client::Snapshot;
using test::scenes::kNowMs;

namespace {

// One engine's life in pictures: things come, change and go.
class Pictures
{
public:
    explicit Pictures(unsigned seed) : m_random(seed), m_now(test::scenes::calm()) { m_now.market = QStringLiteral("Spot"); }

    Snapshot next()
    {
        positions();
        orders();
        conditionals();
        fills();
        decisions();
        events();
        holdings();
        account();
        return m_now;
    }

private:
    bool chance(int percent) { return pick(100) < percent; }
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    trading::Symbol anySymbol() { return test::scenes::symbol(kNames[static_cast<std::size_t>(pick(4))]); }
    QString digits(int most) { return QString::number(1 + pick(most)); }

    void positions()
    {
        for (const char *name : kNames) {
            const auto at = std::find_if(m_now.positions.begin(), m_now.positions.end(), [name](const auto &row) { return row.position.symbol == test::scenes::symbol(name); });
            if (at == m_now.positions.end()) {
                if (chance(25)) {
                    const QByteArray amount = (chance(50) ? "-" : "") + digits(9).toLatin1();
                    m_now.positions.append(test::scenes::position(name, amount.constData(), "120.5", "119.5", chance(50) ? "118" : nullptr, m_now.risk.balance));
                }
            } else if (chance(15)) {
                m_now.positions.erase(at);
            } else if (chance(50)) {
                change(*at);
            }
        }
    }

    void change(engine_client::PositionRow &row)
    {
        if (chance(60)) {
            row.mark = chance(90) ? std::optional(trading::Price::literal(digits(500).toLatin1().constData())) : std::nullopt;
            row.value = row.mark ? row.position.valueAt(*row.mark) : trading::Money();
            row.unrealized = row.mark ? row.position.unrealizedAt(*row.mark) : trading::Money();
            row.ofBalance = trading::ratioOf(row.value, m_now.risk.balance, base::Rounding::HalfEven);
            row.overLimit = row.ofBalance > trading::Ratio::literal("0.05");
        }
        row.stale = chance(20);
        row.markAge = base::Millis(pick(9000));
        row.closing = chance(10);
        row.foreign = chance(10);
        row.guard = static_cast<engine_client::GuardState>(1 + pick(5));
        row.unprotectedFor = base::Millis(pick(20'000));
    }

    void orders()
    {
        if (chance(40)) {
            engine_client::OrderRow row;
            row.order.symbol = anySymbol();
            row.order.clientId = trading::ClientOrderId(QStringLiteral("bw-r-%1").arg(++m_ids));
            row.order.side = chance(50) ? trading::Side::Buy : trading::Side::Sell;
            row.order.quantity = trading::Quantity::literal("0.5");
            row.order.price = chance(80) ? trading::Price::literal("100") : trading::Price();
            m_now.orders.insert(pick(static_cast<int>(m_now.orders.size()) + 1), row);
        }
        for (engine_client::OrderRow &row : m_now.orders) {
            if (chance(30)) {
                row.state = static_cast<engine_client::OrderState>(1 + pick(3));
                row.foreign = chance(20);
                row.order.executed = chance(50) ? trading::Quantity::literal("0.1") : trading::Quantity();
                row.order.updatedAt = base::VenueTime(kNowMs + pick(100'000));
                row.order.status = chance(85) ? trading::OrderStatus::New : trading::OrderStatus::Canceled;
            }
        }
        if (m_now.orders.size() > 8 || (chance(20) && !m_now.orders.isEmpty())) {
            m_now.orders.removeAt(pick(static_cast<int>(m_now.orders.size())));
        }
    }

    void conditionals()
    {
        if (chance(30)) {
            trading::AlgoOrderView order;
            order.symbol = anySymbol();
            order.clientId = trading::ClientOrderId(QStringLiteral("bw-r-%1").arg(chance(30) ? m_ids : ++m_ids)); // an id space of its own
            order.triggerPrice = trading::Price::literal("90");
            order.closePosition = chance(50);
            order.quantity = trading::Quantity::literal("0.2");
            const bool known = std::any_of(m_now.conditionals.cbegin(), m_now.conditionals.cend(),
                                           [&order](const auto &other) { return other.clientId == order.clientId && other.symbol == order.symbol; });
            if (!known) {
                m_now.conditionals.append(order);
            }
        }
        for (trading::AlgoOrderView &order : m_now.conditionals) {
            if (chance(20)) {
                order.triggerPrice = trading::Price::literal(digits(90).toLatin1().constData());
                order.status = chance(80) ? trading::AlgoStatus::New : trading::AlgoStatus::Triggering;
            }
        }
        if (m_now.conditionals.size() > 6) {
            m_now.conditionals.removeAt(pick(6));
        }
    }

    void fills()
    {
        for (int i = pick(4); i > 0; --i) {
            const std::int64_t ago = chance(80) ? -m_ids : pick(6'000'000); // mostly newest, sometimes found late
            m_now.fills.append(test::scenes::fill(1000 + ++m_ids, kNames[static_cast<std::size_t>(pick(4))], chance(50) ? trading::Side::Buy : trading::Side::Sell,
                                                  "100.25", "0.5", "0.05", chance(50) ? "0" : "-3.25", ago));
        }
        m_now.fills = m_now.fills.mid(std::max<qsizetype>(0, m_now.fills.size() - 40));
    }

    void decisions()
    {
        for (int i = pick(3); i > 0; --i) {
            engine_client::DecisionRow row = m_now.decisions.isEmpty() || chance(50) ? engine_client::DecisionRow() : m_now.decisions.at(pick(static_cast<int>(m_now.decisions.size())));
            row.number = m_now.decisions.isEmpty() ? 1 : m_now.decisions.last().number + 1 + static_cast<std::uint64_t>(pick(3));
            row.subject = QStringLiteral("entry");
            row.symbol = anySymbol();
            m_now.decisions.append(row);
        }
        for (engine_client::DecisionRow &row : m_now.decisions) {
            if (chance(10)) {
                row.note = chance(50) ? QStringLiteral("Filled.") : QStringLiteral("Cancelled.");
                row.allowed = row.allowed != chance(20);
            }
        }
        m_now.decisions = m_now.decisions.mid(std::max<qsizetype>(0, m_now.decisions.size() - 30));
    }

    void events()
    {
        for (int i = pick(3); i > 0; --i) {
            m_now.events.append({m_now.events.last().number + 1, base::VenueTime(kNowMs), static_cast<engine_client::Severity>(1 + pick(3)), QStringLiteral("something")});
        }
        m_now.events = m_now.events.mid(std::max<qsizetype>(0, m_now.events.size() - 30));
    }

    void holdings()
    {
        for (const char *asset : {"ADA", "BNB", "BTC", "DOGE"}) {
            const QString name = QString::fromLatin1(asset);
            auto at = std::find_if(m_now.holdings.begin(), m_now.holdings.end(), [&name](const auto &row) { return row.asset == name; });
            if (at == m_now.holdings.end() && chance(30)) {
                engine_client::HoldingRow row;
                row.asset = name;
                row.symbol = chance(80) ? test::scenes::symbol("BTCUSDT") : trading::Symbol();
                m_now.holdings.append(row);
                std::sort(m_now.holdings.begin(), m_now.holdings.end(), [](const auto &a, const auto &b) { return a.asset < b.asset; });
            } else if (at != m_now.holdings.end() && chance(10)) {
                m_now.holdings.erase(at);
            }
        }
        for (engine_client::HoldingRow &row : m_now.holdings) {
            row.amount = chance(20) ? trading::Quantity::literal(digits(50).toLatin1().constData()) : row.amount;
            row.mark = chance(20) ? std::optional(trading::Price::literal(digits(500).toLatin1().constData())) : chance(5) ? std::nullopt : row.mark;
            row.value = row.mark ? *row.mark * row.amount : trading::Money();
            row.stale = chance(20);
        }
    }

    void account()
    {
        m_now.risk.accountAge = base::Millis(chance(80) ? 400 : 45'000);
        m_now.freshness.accountAge = m_now.risk.accountAge;
        if (chance(5)) { // the exchange may change how finely a symbol is priced
            trading::InstrumentMap map = *m_now.risk.instruments;
            trading::Instrument &one = map[anySymbol()];
            one.tickSize = chance(50) ? trading::Price::literal("0.001") : trading::Price::literal("0.1");
            one.stepSize = chance(50) ? trading::Quantity::literal("0.0001") : trading::Quantity::literal("0.1");
            m_now.risk.instruments = std::make_shared<const trading::InstrumentMap>(map);
        }
    }

    static constexpr std::array<const char *, 4> kNames{"BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT"};
    std::mt19937 m_random;
    Snapshot m_now;
    std::int64_t m_ids = 0;
};

using Roles = QSet<int>;

const QList<int> &watchedRoles()
{
    static const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::ForegroundRole, Qt::AccessibleTextRole, Qt::TextAlignmentRole, Qt::FontRole,
                                  PositionsModel::ToneRole, PositionsModel::BarRole, PositionsModel::SymbolRole, PositionsModel::LinesRole, PositionsModel::CourseRole};
    return roles;
}

// Compares what a model says of its cells before and after an update with what it announced.
class Watch
{
public:
    explicit Watch(QAbstractItemModel &model) : m_model(model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            QList<QVariantList> cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                cells.append(valuesOf(model.index(row, column)));
            }
            m_rows.append({QPersistentModelIndex(model.index(row, 0)), cells});
        }
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context, [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) { note(from, to, roles); });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_context, [this] { m_faults.append(QStringLiteral("it was reset")); });
    }

    QStringList faults()
    {
        for (const Before &before : std::as_const(m_rows)) {
            for (int column = 0; before.row.isValid() && column < m_model.columnCount(); ++column) {
                judge(before, column);
            }
        }
        return m_faults;
    }

private:
    struct Before
    {
        QPersistentModelIndex row;
        QList<QVariantList> cells;
    };
    struct Announced
    {
        QPersistentModelIndex cell;
        Roles roles;
    };

    static QVariantList valuesOf(const QModelIndex &index)
    {
        QVariantList values;
        for (const int role : watchedRoles()) {
            values.append(index.data(role));
        }
        return values;
    }

    void note(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
    {
        for (int row = from.row(); row <= to.row(); ++row) {
            for (int column = from.column(); column <= to.column(); ++column) {
                const QList<int> &said = roles.isEmpty() ? watchedRoles() : roles;
                m_announced.append({QPersistentModelIndex(m_model.index(row, column)), Roles(said.cbegin(), said.cend())});
            }
        }
    }

    void judge(const Before &before, int column)
    {
        const QModelIndex cell = before.row.sibling(before.row.row(), column);
        const QVariantList now = valuesOf(cell);
        Roles said;
        bool announced = false;
        for (const Announced &one : std::as_const(m_announced)) {
            if (QModelIndex(one.cell) == cell) {
                announced = true;
                said += one.roles;
            }
        }
        bool changed = false;
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (now.at(i) != before.cells.at(column).at(i)) {
                changed = true;
                if (!said.contains(watchedRoles().at(i))) {
                    m_faults.append(QStringLiteral("column %1, role %2 changed to %3 and nobody was told").arg(column).arg(watchedRoles().at(i)).arg(now.at(i).toString()));
                }
            }
        }
        if (announced && !changed) {
            m_faults.append(QStringLiteral("column %1 was announced, and is what it was: %2").arg(column).arg(now.first().toString()));
        }
    }

    QAbstractItemModel &m_model;
    QObject m_context;
    QList<Before> m_rows;
    QList<Announced> m_announced;
    QStringList m_faults;
};

struct Subject
{
    std::unique_ptr<QAbstractItemModel> model;
    std::function<void(const Snapshot &)> update;
};

Subject subjectNamed(const QString &name)
{
    const auto of = [](auto *model) { return Subject{std::unique_ptr<QAbstractItemModel>(model), [model](const Snapshot &s) { model->update(s); }}; };
    if (name == QLatin1String("positions")) {
        auto *model = new PositionsModel;
        return {std::unique_ptr<QAbstractItemModel>(model), [model](const Snapshot &s) { model->update(s, s.risk.accountAge > base::Millis(10'000)); }};
    }
    return name == QLatin1String("orders")   ? of(new OrdersModel)
        : name == QLatin1String("trades")    ? of(new TradesModel)
        : name == QLatin1String("decisions") ? of(new DecisionsModel)
        : name == QLatin1String("events")    ? of(new EventsModel)
                                             : of(new HoldingsModel);
}

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }

    void onlyWhatChangedIsAnnounced_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"positions", "orders", "trades", "decisions", "events", "holdings"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void onlyWhatChangedIsAnnounced()
    {
        QFETCH(QString, name);
        const int first = fromEnvironment("BW_MODEL_SEED", 1);
        int most = 0;
        for (int run = 0; run < fromEnvironment("BW_MODEL_RUNS", 8); ++run) {
            Pictures pictures(static_cast<unsigned>(first + run));
            const Subject subject = subjectNamed(name);
            const QAbstractItemModelTester tester(subject.model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (int step = 0; step < 60; ++step) {
                const Snapshot picture = pictures.next();
                Watch watch(*subject.model);
                subject.update(picture);
                const QStringList faults = watch.faults();
                QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("seed %1, picture %2: %3").arg(first + run).arg(step).arg(faults.mid(0, 4).join(QStringLiteral("; ")))));
                most = std::max(most, subject.model->rowCount());
            }
        }
        QVERIFY2(most >= 3, "hardly anything was drawn");
    }

    void heldRowsNeverMove_data() { onlyWhatChangedIsAnnounced_data(); }

    // Held at random, sorted and filtered at random: what is shown keeps its place but for what ended, and what comes is below.
    void heldRowsNeverMove()
    {
        QFETCH(QString, name);
        int judged = 0;
        for (int run = 0; run < fromEnvironment("BW_MODEL_RUNS", 3); ++run) {
            Pictures pictures(static_cast<unsigned>(run + 1));
            std::mt19937 random(static_cast<unsigned>(run + 1));
            const Subject subject = subjectNamed(name);
            ListOrder order(*subject.model);
            const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (int step = 0; step < 80; ++step) {
                if (random() % 6 == 0) {
                    order.hold(!order.isHeld());
                }
                if (random() % 8 == 0) {
                    order.sort(static_cast<int>(random() % static_cast<unsigned>(order.columnCount() + 1)) - 1, random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                }
                if (random() % 10 == 0) {
                    order.setWords(random() % 2 == 0 ? QStringLiteral("e") : QString());
                }
                QList<QPersistentModelIndex> before;
                for (int row = 0; row < order.rowCount(); ++row) {
                    before.append(QPersistentModelIndex(order.index(row, 0)));
                }
                subject.update(pictures.next());
                before.removeIf([](const QPersistentModelIndex &index) { return !index.isValid(); });
                for (int row = 0; order.isHeld() && row < before.size(); ++row, ++judged) {
                    QVERIFY2(before.at(row).row() == row, qPrintable(QStringLiteral("run %1, picture %2, row %3 went to %4").arg(run).arg(step).arg(row).arg(before.at(row).row())));
                }
            }
        }
        QVERIFY2(judged > 100, qPrintable(QString::number(judged)));
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
