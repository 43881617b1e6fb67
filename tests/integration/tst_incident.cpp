// The incident that started the project, end to end over sockets: flag, refusal, entry inside the limit, close, story.
// Proves S-02.
#include "tests/support/terminal.h"

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using safety::RuleId;
using safety::TradingState;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Symbol;

namespace {

const QString kEth = QStringLiteral("ETHUSDT");
const QString kBtc = QStringLiteral("BTCUSDT");

engine_client::OpenPosition entry(const QString &symbol, const char *quantity, const char *stop)
{
    engine_client::OpenPosition open;
    open.intent.symbol = Symbol(symbol);
    open.intent.quantity = Quantity::literal(quantity);
    open.intent.stopPrice = Price::literal(stop);
    return open;
}

} // namespace

class Incident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeStory()
    {
        Terminal terminal(paperConfig(paper::Scenario::Incident), safety::GuardAdopted::Ask);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), TradingState::Active, 10'000);

        // Flagged, with its percentage; the limit follows the balance shown, to the cent.
        QTRY_VERIFY(terminal.position(kEth) && terminal.position(kEth)->mark);
        const engine_client::PositionRow oversized = *terminal.position(kEth);
        QCOMPARE(terminal.now().risk.balance, Money::literal("10625.05"));
        QCOMPARE(oversized.value, Money::literal("999.44"));
        QVERIFY(oversized.overLimit);
        QCOMPARE(base::Decimal::mul(oversized.ofBalance.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toFixed(2), QStringLiteral("9.41"));
        QCOMPARE(times(terminal.now().risk.balance, terminal.now().risk.limits.values().positionSize, trading::Rounding::Floor)
                     .toFixed(2, trading::Rounding::Down), QStringLiteral("531.25"));
        QCOMPARE(oversized.guard, engine_client::GuardState::AwaitingOperator);
        QVERIFY(!oversized.stopPrice);

        // An entry over the limit is refused with its numbers; nothing leaves.
        const auto tooLarge = terminal.client->send(entry(kBtc, "0.007", "82400"));
        QTRY_VERIFY(terminal.replyTo(tooLarge));
        QCOMPARE(terminal.replyTo(tooLarge)->kind, ReplyKind::Refused);
        const safety::RuleFinding *finding = terminal.replyTo(tooLarge)->verdict->find(RuleId::PositionSize);
        QVERIFY(finding && !finding->passed());
        const Price btcMark = *terminal.now().risk.symbols[Symbol(kBtc)].mark;
        const base::Decimal exposure = base::Decimal::mul(btcMark.value(), base::Decimal::literal("0.007007"), base::Rounding::HalfEven); // 0.1 % slippage
        QCOMPARE(finding->measured->value.toString(), exposure.toString());
        QCOMPARE(finding->limit->value.toString(), QStringLiteral("531.2525"));
        QVERIFY(!terminal.position(kBtc));

        // One inside it with a stop is accepted, and protected at the exchange.
        const auto inside = terminal.client->send(entry(kBtc, "0.005", "82400"));
        QTRY_VERIFY_WITH_TIMEOUT(terminal.ended(inside), 5'000);
        QVERIFY2(terminal.replyTo(inside)->kind == ReplyKind::Done, qPrintable(terminal.replyTo(inside)->message));
        QTRY_VERIFY(terminal.position(kBtc) && terminal.position(kBtc)->guard == engine_client::GuardState::Protected);
        QCOMPARE(*terminal.position(kBtc)->stopPrice, Price::literal("82400"));

        // Closed by hand: P&L, wallet and balance follow, to the last digit of what the exchange booked.
        const auto close = terminal.client->send(engine_client::ClosePosition{Symbol(kEth), std::nullopt, trading::OrderType::Market, std::nullopt,
                                                                             QStringLiteral("larger than its limit")});
        QTRY_VERIFY_WITH_TIMEOUT(terminal.ended(close), 5'000);
        QCOMPARE(terminal.replyTo(close)->kind, ReplyKind::Done);
        QTRY_VERIFY(!terminal.position(kEth));
        Money atExchange;
        terminal.exchange->call([&](paper::PaperExchange &exchange) { atExchange = exchange.state().wallet; });
        QTRY_COMPARE(terminal.now().risk.wallet, atExchange);
        const trading::Fill exit = terminal.now().fills.last();
        const trading::Fill bought = terminal.now().fills.at(terminal.now().fills.size() - 2);
        QCOMPARE(exit.symbol.text(), kEth);
        QCOMPARE(atExchange, Money::literal("10625.05") - bought.commission + exit.realizedPnl - exit.commission);
        QCOMPARE(exit.realizedPnl, (exit.price - Price::literal("3123.25")) * Quantity::literal("0.320"));

        theDecisionListTellsIt(terminal);
    }

private:
    static void theDecisionListTellsIt(const Terminal &terminal)
    {
        QStringList story;
        for (const engine_client::DecisionRow &row : terminal.now().decisions) {
            story.append(QStringLiteral("%1 %2 %3").arg(row.subject, row.allowed ? QStringLiteral("allowed") : QStringLiteral("refused"), row.symbol.text()));
        }
        const QStringList expected{QStringLiteral("entry refused BTCUSDT"), QStringLiteral("entry allowed BTCUSDT"),
                                   QStringLiteral("stop allowed BTCUSDT"), QStringLiteral("exit allowed ETHUSDT")};
        QCOMPARE(story, expected);
        QVERIFY(std::any_of(terminal.now().events.begin(), terminal.now().events.end(),
                            [](const auto &event) { return event.text.contains(QStringLiteral("9.41 %")) && event.text.contains(QStringLiteral("531.25")); }));
    }
};

QTEST_GUILESS_MAIN(Incident)
#include "tst_incident.moc"
