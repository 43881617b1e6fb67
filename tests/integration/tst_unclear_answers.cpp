// Answers that are none: HTML, half a JSON, nothing. The order's fate is unknown, it counts in full, it is looked up by
// its id and never sent again; afterwards both sides agree.
// Proves S-07, S-22.
#include "tests/support/terminal.h"

#include <QSet>

#include <atomic>
#include <mutex>

using namespace bw;
using namespace bw::test;
using binance_server::Fault;
using binance_server::FaultMoment;
using engine_client::ReplyKind;
using safety::TradingState;
using trading::Symbol;

namespace {

struct Mischief
{
    std::mutex mutex;
    std::optional<Fault> next;   // for the next POST of an order
    std::atomic<int> orderPosts{0};

    std::optional<Fault> onRequest(const http::Request &request)
    {
        if (request.method != "POST" || request.path != "/fapi/v1/order") {
            return std::nullopt;
        }
        ++orderPosts;
        const std::lock_guard lock(mutex);
        return std::exchange(next, std::nullopt);
    }
};

enum class Reached { Yes = 1, No };

} // namespace

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Reached)

class UnclearAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryOfUnknownFate_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Reached>("reached");
        QTest::newRow("HTML, carried out") << Fault::html(502, FaultMoment::AfterHandling) << Reached::Yes;
        QTest::newRow("half a JSON, carried out") << Fault::truncatedJson(FaultMoment::AfterHandling) << Reached::Yes;
        QTest::newRow("half of what the head promised, carried out") << Fault{FaultMoment::AfterHandling, binance_server::FaultAnswer::HalfAnswer} << Reached::Yes;
        QTest::newRow("nothing, carried out") << Fault::dropAfter() << Reached::Yes;
        QTest::newRow("-1007, carried out")
            << Fault::venueError({-1007, QStringLiteral("Timeout waiting for response from backend server. Send status unknown; execution status unknown."), 408}, FaultMoment::AfterHandling)
            << Reached::Yes;
        QTest::newRow("nothing, not carried out") << Fault::dropBefore() << Reached::No;
    }

    void anEntryOfUnknownFate()
    {
        QFETCH(Fault, fault);
        QFETCH(Reached, reached);
        const auto mischief = std::make_shared<Mischief>();
        paper::PaperConfig config = paperConfig(paper::Scenario::FirstLive);
        config.capital = trading::Money::literal("10625.05");
        config.requestHook = [mischief](const http::Request &request) { return mischief->onRequest(request); };
        Terminal terminal(config);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), TradingState::Active, 10'000);
        QTRY_VERIFY(terminal.now().risk.symbols.value(Symbol(QStringLiteral("BTCUSDT"))).mark);
        {
            const std::lock_guard lock(mischief->mutex);
            mischief->next = fault;
        }
        engine_client::OpenPosition open;
        open.intent.symbol = Symbol(QStringLiteral("BTCUSDT"));
        open.intent.quantity = trading::Quantity::literal("0.005");
        open.intent.stopPrice = trading::Price::literal("82400");
        const auto entry = terminal.client->send(open);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.ended(entry), 30'000);
        const bool placed = reached == Reached::Yes;
        QVERIFY2(terminal.replyTo(entry)->kind == (placed ? ReplyKind::Done : ReplyKind::Failed), qPrintable(terminal.replyTo(entry)->message));
        QCOMPARE(mischief->orderPosts.load(), 1);
        QTRY_COMPARE(terminal.position(QStringLiteral("BTCUSDT")) != nullptr, placed);
        if (placed) {
            QTRY_COMPARE(terminal.position(QStringLiteral("BTCUSDT"))->guard, engine_client::GuardState::Protected);
            QCOMPARE(terminal.position(QStringLiteral("BTCUSDT"))->position.amount, trading::Quantity::literal("0.005"));
        }
        QTRY_VERIFY(terminal.now().orders.isEmpty()); // nothing is left reserved
    }

    void aServerThatOnlyAnswersHtmlLeavesTheEngineNotReady()
    {
        paper::PaperConfig config = paperConfig(paper::Scenario::FirstLive);
        const auto broken = std::make_shared<std::atomic<bool>>(true);
        config.requestHook = [broken](const http::Request &) -> std::optional<Fault> {
            return broken->load() ? std::optional(Fault::html(502)) : std::nullopt;
        };
        Terminal terminal(config);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.now().number > 20, 10'000); // it lives and looks
        QCOMPARE(terminal.state(), TradingState::NotReady);
        QVERIFY(!terminal.now().risk.accountKnown);
        broken->store(false);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), TradingState::Active, 30'000);
    }
};

QTEST_GUILESS_MAIN(UnclearAnswers)
#include "tst_unclear_answers.moc"
