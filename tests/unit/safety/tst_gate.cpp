// Entries through the gate: an approved order exists exactly when every rule passed, and nowhere else.
#include "safety_fixtures.h"

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using bw::base::ContractViolation;

// No order without a pass is a compile-time fact.
static_assert(!std::is_default_constructible_v<ApprovedOrder>, "only the gate makes an approved order");
static_assert(!std::is_default_constructible_v<ApprovedStop>, "only the gate makes an approved stop");
static_assert(!std::is_constructible_v<ApprovedOrder, EntryIntent>);
static_assert(!std::is_constructible_v<ApprovedOrder, EntryIntent, bw::trading::ClientOrderId>);
static_assert(!std::is_constructible_v<ApprovedOrder, Purpose, Symbol, bw::trading::ClientOrderId, Side, OrderType, Quantity>);
static_assert(!std::is_aggregate_v<ApprovedOrder> && !std::is_aggregate_v<ApprovedStop>, "no braces around the gate");
static_assert(!std::is_final_v<ApprovedOrder> && !std::has_virtual_destructor_v<ApprovedOrder>, "a plain value");
static_assert(std::is_copy_constructible_v<ApprovedOrder>);

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassedEntryBecomesExactlyWhatWasAskedFor_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("stop");
        QTest::newRow("market buy") << "buy" << "" << "1.234" << "95";
        QTest::newRow("market sell") << "sell" << "" << "0.05" << "105";
        QTest::newRow("limit buy") << "buy" << "99.5" << "5" << "95";
        QTest::newRow("limit sell") << "sell" << "101" << "3" << "105";
    }

    void aPassedEntryBecomesExactlyWhatWasAskedFor()
    {
        QFETCH(QString, side);
        QFETCH(QString, at);
        QFETCH(QString, size);
        QFETCH(QString, stop);
        EntryIntent intent = soundIntent();
        intent.side = side == QLatin1String("buy") ? Side::Buy : Side::Sell;
        intent.type = at.isEmpty() ? OrderType::Market : OrderType::Limit;
        intent.limitPrice = at.isEmpty() ? std::nullopt : std::optional(price(at));
        intent.quantity = quantity(size);
        intent.stopPrice = price(stop);

        const EntryDecision decision = decisionOf(soundView(), intent);
        QCOMPARE(denialsOf(decision.verdict), QString());
        QVERIFY(decision.order.has_value());
        const ApprovedOrder &order = *decision.order;
        QCOMPARE(order.purpose(), Purpose::Entry);
        QVERIFY(order.isEntry());
        QVERIFY(!order.reduceOnly());
        QCOMPARE(order.symbol().text(), QStringLiteral("ETHUSDT"));
        QCOMPARE(order.clientId().text(), someId().text());
        QCOMPARE(order.side(), intent.side);
        QCOMPARE(order.type(), intent.type);
        QCOMPARE(order.timeInForce(), bw::trading::TimeInForce::Gtc);
        QCOMPARE(order.quantity().toString(), size);
        QCOMPARE(order.limitPrice().has_value(), !at.isEmpty());
        if (!at.isEmpty()) {
            QCOMPARE(order.limitPrice()->toString(), at);
        }
        QCOMPARE(order.epoch(), 7U);
    }

    void theEpochIsThatOfTheView()
    {
        RiskView view = soundView();
        view.epoch = 123456789012345ULL;
        QCOMPARE(decisionOf(view, soundIntent()).order->epoch(), 123456789012345ULL);
    }

    void aMarketOrderCarriesNoPrice()
    {
        EntryIntent intent = soundIntent();
        intent.limitPrice = Price::literal("100");
        const EntryDecision decision = decisionOf(soundView(), intent);
        QVERIFY(decision.order.has_value());
        QVERIFY(!decision.order->limitPrice().has_value());
    }

    void aDeniedEntryIsNoOrder_data()
    {
        QTest::addColumn<int>("rule");
        for (int rule = int(RuleId::EmergencyStop); rule <= int(RuleId::ConfirmEntry); ++rule) {
            if (rule != int(RuleId::ExitOnly)) { // not an entry rule
                QTest::addRow("%s", qPrintable(ruleName(static_cast<RuleId>(rule)))) << rule;
            }
        }
    }

    void aDeniedEntryIsNoOrder()
    {
        QFETCH(int, rule);
        RiskView view = soundView();
        EntryIntent intent = soundIntent();
        switch (static_cast<RuleId>(rule)) {
        case RuleId::EmergencyStop:
            view.stopped = true;
            break;
        case RuleId::Ready:
            view.notReady = QStringList{QStringLiteral("journal")};
            break;
        case RuleId::DataFresh:
            view.accountAge = Millis(30001);
            break;
        case RuleId::SymbolAllowed:
            intent.quantity = Quantity::literal("1.0001");
            break;
        case RuleId::PositionSize:
            intent.quantity = Quantity::literal("5.001");
            break;
        case RuleId::OpenPositions:
            view.limits = limitsWith([](LimitValues &v) { v.openPositions = 1; });
            view.symbols.insert(symbolOf(QStringLiteral("X")), flatRisk(symbolOf(QStringLiteral("X"))));
            view.symbols[symbolOf(QStringLiteral("X"))].position.amount = Quantity::literal("-1");
            break;
        case RuleId::StopRequired:
            intent.stopPrice.reset();
            break;
        case RuleId::DailyLoss:
            view.daily.lossReasonLatched = true;
            break;
        case RuleId::ModeConfirmed:
            view.modeConfirmed = false;
            break;
        case RuleId::TotalExposure:
            view.limits = limitsWith([](LimitValues &v) { v.totalExposureReserve = Ratio::literal("0.995"); });
            break;
        case RuleId::Exitable:
            intent.quantity = Quantity::literal("0.051"); // 5.1 at the mark, 4.845 at the stop
            break;
        case RuleId::TradeRisk:
            view.limits = limitsWith([](LimitValues &v) { v.tradeRisk = Ratio::literal("0.0005"); });
            break;
        case RuleId::DailyLossAtStop:
            view.daily.pnl = Money::literal("-198");
            view.daily.closeOutPnl = Money::literal("-198");
            break;
        case RuleId::PriceCollar:
            view.symbols[eth()].ask = Price::literal("102.01");
            break;
        case RuleId::TradeRate:
            view.daily.entriesToday = 20;
            break;
        case RuleId::LossStreak:
            view.daily.losingStreak = 5;
            break;
        case RuleId::OrderRate:
            view.rates.clear();
            break;
        case RuleId::Leverage:
            view.symbols[eth()].leverage.reset();
            break;
        case RuleId::PositionMode:
            view.positionMode = trading::PositionMode::Hedge;
            break;
        case RuleId::ConfirmEntry:
            intent.approval = Approval::Needed;
            break;
        case RuleId::ExitOnly:
            QFAIL("not an entry rule");
        }
        const EntryDecision decision = decisionOf(view, intent);
        QVERIFY(!decision.order.has_value());
        QVERIFY(!decision.verdict.passed());
        QCOMPARE(int(decision.verdict.firstDenial()->rule), rule);
        QCOMPARE(decision.verdict.findings.size(), kEntryRules);
    }

    void aRefusalSaysWhatWouldPassAndAPassDoesNotLook()
    {
        EntryIntent intent = soundIntent();
        QVERIFY(!decisionOf(soundView(), intent).verdict.largestPassing.has_value());
        intent.quantity = Quantity::literal("5.001");
        QCOMPARE(decisionOf(soundView(), intent).verdict.largestPassing->toString(), QStringLiteral("5"));
    }

    void theDefaultViewApprovesNothing()
    {
        QVERIFY(!decisionOf(RiskView(), soundIntent()).order.has_value());
        QVERIFY(!decisionOf(soundView(), EntryIntent()).order.has_value());
    }

    // Source: Binance USD-M, newClientOrderId: ^[.A-Z:/a-z0-9_-]{1,36}$
    void clientIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("empty") << "" << false;
        QTest::newRow("one character") << "a" << true;
        QTest::newRow("every kind") << "aZ09.:/_-" << true;
        QTest::newRow("36") << QString(36, QLatin1Char('x')) << true;
        QTest::newRow("37") << QString(37, QLatin1Char('x')) << false;
        QTest::newRow("blank") << "bw 1" << false;
        QTest::newRow("hash") << "bw#1" << false;
        QTest::newRow("letter beyond ascii") << QString(QChar(0x00e4)) << false;
        QTest::newRow("digit beyond ascii") << QString(QChar(0x0661)) << false;
    }

    void clientIds()
    {
        QFETCH(QString, id);
        QFETCH(bool, allowed);
        const bw::trading::ClientOrderId clientId(id);
        const auto position = positionOf(eth(), QStringLiteral("1"));
        const auto instrument = instrumentOf(eth());
        if (allowed) {
            QVERIFY(Gate::judge(soundView(), soundIntent(), clientId).order.has_value());
            QCOMPARE(Gate::approveExit(position, instrument, {Purpose::GuardExit, eth(), {}, OrderType::Market, {}}, clientId).orders.size(), 1);
            QVERIFY(Gate::approveStop(position, instrument, Price::literal("95"), std::nullopt, clientId).has_value());
            return;
        }
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)Gate::judge(soundView(), soundIntent(), clientId));
        QVERIFY_THROWS_EXCEPTION(ContractViolation,
                                 (void)Gate::approveExit(position, instrument, {Purpose::GuardExit, eth(), {}, OrderType::Market, {}}, clientId));
        QVERIFY_THROWS_EXCEPTION(ContractViolation,
                                 (void)Gate::approveStop(position, instrument, Price::literal("95"), std::nullopt, clientId));
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
