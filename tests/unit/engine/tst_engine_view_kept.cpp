// The view that rules judge is kept by difference. Asked after every event it has to say what it says when it is asked
// once, at the end, by an engine that never worked it out before.
#include "core/safety/sums.h"
#include "tests/unit/engine/day_stage.h"

#include <random>

using namespace bw::test::day_stage;

namespace {

class Story
{
public:
    explicit Story(std::uint32_t seed) : m_dice(seed) {}

    // The same events for both, asked or not.
    void next(EngineHarness &h) const
    {
        m_step(h);
    }
    void draw(const EngineHarness &h)
    {
        const Symbol symbol = one(2) == 0 ? kBtc : kEth;
        const bool isBtc = symbol == kBtc;
        const QByteArray price = QByteArray::number(isBtc ? 84000 + int(one(600)) : 3100 + int(one(40)));
        const QByteArray amount = one(3) == 0 ? QByteArray("0") : QByteArray("0.00") + QByteArray::number(int(one(8)) + 1);
        const QByteArray id = (isBtc ? "bw-e-1-b" : "bw-e-1-e") + QByteArray::number(int(one(6)));
        const base::VenueTime at = h.now().venue;
        switch (one(8)) {
        case 0:
        case 1:
            m_step = [=](EngineHarness &e) { e.mark(symbol, price.constData()); };
            break;
        case 2:
            m_step = [=](EngineHarness &e) {
                e.venue(exchange::BookTick{symbol, Price::literal(price.constData()), Price::literal((price + ".5").constData()), at});
            };
            break;
        case 3:
            m_step = [=](EngineHarness &e) {
                exchange::AccountUpdate update;
                update.reason = str("ORDER");
                update.positions = {position(symbol, amount.constData(), price.constData())};
                update.at = at;
                e.venue(update);
            };
            break;
        case 4:
            m_step = [=, open = one(2) == 0](EngineHarness &e) {
                trading::OrderView order = restingOrder(symbol, id.constData(), Side::Buy, "0.004", price.constData());
                order.type = trading::OrderType::Limit;
                order.status = open ? trading::OrderStatus::New : trading::OrderStatus::Canceled;
                order.updatedAt = at;
                e.venue(exchange::OrderUpdate{order});
            };
            break;
        case 5:
            m_step = [=, works = one(2) == 0](EngineHarness &e) {
                trading::AlgoOrderView stop = stopOrder(symbol, ("bw-s-" + id).constData(), Side::Sell, isBtc ? "80000" : "3000");
                stop.status = works ? trading::AlgoStatus::New : trading::AlgoStatus::Canceled;
                e.venue(exchange::AlgoUpdate{stop, {}});
            };
            break;
        case 6:
            m_step = [=, leverage = int(one(20)) + 1](EngineHarness &e) { e.venue(exchange::LeverageStated{{{symbol, leverage}}}); };
            break;
        default:
            m_step = [=, size = one(2) == 0 ? "0.001" : "0.002"](EngineHarness &e) { e.send(buy(symbol, size, isBtc ? "83000" : "3050")); };
            break;
        }
    }

private:
    [[nodiscard]] std::uint32_t one(std::uint32_t of) { return std::uniform_int_distribution<std::uint32_t>(0, of - 1)(m_dice); }

    std::mt19937 m_dice;
    std::function<void(EngineHarness &)> m_step;
};

QString words(const safety::SymbolRisk &risk)
{
    QStringList pending;
    for (const safety::PendingEntry &order : risk.pending) {
        pending.append(QStringLiteral("%1 %2@%3").arg(int(order.side)).arg(order.remaining.toString(), order.limitPrice.value_or(Price()).toString()));
    }
    return QStringLiteral("mark %1 age %2 bid %3 ask %4 leverage %5 amount %6 pending [%7] stops %8 known %9")
               .arg(risk.mark.value_or(Price()).toString()).arg(risk.markAge.count())
               .arg(risk.bid.value_or(Price()).toString(), risk.ask.value_or(Price()).toString()).arg(risk.leverage.value_or(0))
               .arg(risk.position.amount.toString(), pending.join(QLatin1Char(','))).arg(risk.workingStops.size()).arg(risk.sums.known)
         + QStringLiteral(" exposure %1 loss %2").arg(risk.sums.exposure.toString(), risk.sums.lossAtStop.toString());
}

QStringList words(const safety::RiskView &view)
{
    QStringList out;
    for (auto it = view.symbols.begin(); it != view.symbols.end(); ++it) {
        out.append(it.key().text() + QLatin1Char(' ') + words(*it));
    }
    out.append(QStringLiteral("wallet %1 equity %2 closeout %3").arg(view.wallet.toString(), view.equity.toString(), view.daily.closeOutPnl.toString()));
    out.append(QStringLiteral("totals %1 %2 counted %3 unknown %4 of %5").arg(view.totals.exposure.toString(), view.totals.lossAtStop.toString())
                   .arg(view.totals.counted).arg(view.totals.unknown).arg(view.totals.symbols));
    out.append(view.oldestMark ? QStringLiteral("oldest %1 %2").arg(view.oldestMark->symbol.text()).arg(view.oldestMark->age.count()) : str("nothing at stake"));
    return out;
}

} // namespace

class TestEngineViewKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptViewSaysWhatAFreshOneSays()
    {
        int held = 0;
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            Story story(seed);
            EngineHarness asked;
            EngineHarness silent;
            for (EngineHarness *h : {&asked, &silent}) {
                h->makeReady(readingOf("100000", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "80000")}));
            }
            for (int step = 0; step < 60; ++step) {
                asked.elapsedMs = silent.elapsedMs += 37;
                story.draw(asked);
                story.next(asked);
                story.next(silent);
                const safety::RiskView &view = asked.engine.riskView(asked.now());
                QVERIFY(safety::totalsAreCurrent(view));
                for (const safety::SymbolRisk &risk : view.symbols) {
                    QVERIFY(safety::sumsAreCurrent(risk));
                    held += risk.position.isFlat() ? 0 : 1;
                }
            }
            QCOMPARE(words(asked.engine.riskView(asked.now())).join(QLatin1Char('\n')), words(silent.engine.riskView(silent.now())).join(QLatin1Char('\n')));
        }
        QVERIFY2(held > 1000, "the stories hold something");
    }

    // Proves S-06. What is held beside the entry's own symbol has a price of its own, without which the balance is old.
    void anEntryWaitsForTheMarksOfWhatIsHeld()
    {
        EngineHarness h;
        h.makeReady(readingOf("100000", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "80000")}));
        QVERIFY(h.engine.riskView(h.now()).oldestMark.has_value());
        for (int i = 0; i < 3; ++i) {
            h.pass(2000);
            h.venue(exchange::PathAlive{exchange::Path::UserStream});
            h.mark(kEth, "3123.25");
        }
        QCOMPARE(h.engine.riskView(h.now()).oldestMark->symbol, kBtc);
        h.clearEffects();
        h.send(buy(kEth, "0.01", "3050"));
        QVERIFY(!h.last<engine::Submit>());
        QVERIFY2(h.refusals().contains(str("data-fresh stale-mark BTCUSDT")), qPrintable(h.refusals()));
        h.mark(kBtc, "84250");
        h.clearEffects();
        h.send(buy(kEth, "0.01", "3050"));
        QVERIFY2(h.last<engine::Submit>(), qPrintable(h.refusals()));
    }

    void nothingAtStakeHasNoOldestMark()
    {
        EngineHarness h;
        h.makeReady(readingOf("100000"));
        QVERIFY(!h.engine.riskView(h.now()).oldestMark.has_value());
        h.send(buy(kEth, "0.01", "3050"));
        QVERIFY2(h.last<engine::Submit>(), qPrintable(h.refusals()));
        QCOMPARE(h.engine.riskView(h.now()).oldestMark->symbol, kEth); // a reserved entry is at stake
    }

    // Other filters make what was dust count, or the other way round: the sums are worked out anew.
    void newInstrumentsMakeNewSums()
    {
        EngineHarness h;
        h.makeReady(readingOf("100000", {position(kBtc, "0.004", "84000")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "80000")}));
        QCOMPARE(h.engine.riskView(h.now()).totals.counted, 1);
        auto coarse = std::make_shared<trading::InstrumentMap>();
        coarse->insert(kBtc, instrument(kBtc, "0.1", "0.01", "50"));
        coarse->insert(kEth, instrument(kEth, "0.01", "0.001", "20"));
        h.venue(exchange::InstrumentsLoaded{coarse, {}});
        QCOMPARE(h.engine.riskView(h.now()).totals.counted, 0);
        QVERIFY(safety::totalsAreCurrent(h.engine.riskView(h.now())));
    }
};

QTEST_APPLESS_MAIN(TestEngineViewKept)
#include "tst_engine_view_kept.moc"
