// The tour through the incident, step by step: it goes on only when the engine's picture shows that it happened, never by itself,
// never where the money is real, and what is not known has not happened.
#include "scenes.h"

#include "ui/presenters/ticket_presenter.h"
#include "ui/presenters/tour_presenter.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using engine_client::Snapshot;
using ui::TourPresenter;
using ui::TourStep;

namespace {

constexpr std::uint64_t kBefore = 2; // the scene's newest decision

const char *const kEth = "ETHUSDT"; // short in the scene

Snapshot begun()
{
    return scenes::incident();
}

void decide(Snapshot &s, const char *subject, bool allowed, const char *symbol, std::optional<safety::Verdict> verdict = {})
{
    engine_client::DecisionRow row;
    row.number = s.decisions.last().number + 1;
    row.subject = QString::fromLatin1(subject);
    row.allowed = allowed;
    row.symbol = symbol ? scenes::symbol(symbol) : trading::Symbol();
    row.verdict = std::move(verdict);
    s.decisions.append(row);
}

safety::Verdict overLimit()
{
    safety::Verdict verdict;
    verdict.findings = {scenes::finding(safety::RuleId::PositionSize, safety::RuleOutcome::Deny, "over-limit", safety::Unit::Share, "0.095", "0.05", "-0.045")};
    return verdict;
}

ui::TicketView typed(const Snapshot &s, trading::Side side = trading::Side::Sell, const char *symbol = kEth, const char *stop = "2900", const char *size = "0.01")
{
    ui::TicketInput input;
    input.symbol = scenes::symbol(symbol);
    input.side = side;
    input.sizeText = QString::fromLatin1(size);
    input.stopText = QString::fromLatin1(stop);
    return ui::presentTicket(s, input);
}

Snapshot closed()
{
    Snapshot s = begun();
    decide(s, "exit", true, kEth);
    s.positions.removeAt(1);
    s.risk.symbols[scenes::symbol(kEth)].position = {};
    safety::recomputeTotals(s.risk);
    return s;
}

Snapshot stopped()
{
    Snapshot s = closed();
    const Snapshot done = scenes::stopped();
    s.state = done.state;
    s.risk.stopped = true;
    s.stop = done.stop;
    s.positions.clear();
    return s;
}

Snapshot cleared()
{
    Snapshot s = stopped();
    decide(s, "clear-stop", true, nullptr);
    s.state = {safety::TradingState::Active, {}};
    s.risk.stopped = false;
    s.stop = {};
    return s;
}

// At the step, with nothing of it done.
TourPresenter at(TourStep step)
{
    TourPresenter tour(begun());
    const Snapshot first = begun();
    const ui::TicketView refused = typed(first);
    const QList<QPair<Snapshot, const ui::TicketView *>> pictures{{first, nullptr}, {first, &refused}, {closed(), nullptr}, {stopped(), nullptr}, {cleared(), nullptr}};
    for (const auto &picture : pictures) {
        if (tour.step() == step) {
            break;
        }
        tour.look(picture.first, picture.second);
        if (!tour.goOn()) {
            qFatal("the tour did not go on from step %d", static_cast<int>(tour.step()));
        }
    }
    return tour;
}

bool goesOn(TourPresenter &tour, const Snapshot &s, const ui::TicketView *ticket = nullptr)
{
    tour.look(s, ticket);
    return tour.goOn();
}

} // namespace

class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhereItCanBeWalked_data();
    void onlyWhereItCanBeWalked();
    void theWholeWay();
    void itSaysTheNumbers();
    void nothingGoesOnByItself();
    void aRefusalOfAnotherKindIsNone();
    void aRefusalByTheEngineCounts();
    void closedMeansGone();
    void whatWasBeforeDoesNotCount();
    void stoppedMeansFlat();
    void clearedMeansByAPerson();
    void whatIsNotKnownHasNotHappened();
    void aStopIsAStopWheneverItIsPulled();
    void itEndsWithThePaper();
    void eachStepNamesOneControl();
};

void TourTest::onlyWhereItCanBeWalked_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("scene");
    QTest::addColumn<bool>("can");
    using safety::Mode;
    const auto row = [](const char *name, Mode mode, const char *scene, bool can) { QTest::newRow(name) << int(mode) << QString::fromLatin1(scene) << can; };
    row("paper", Mode::Paper, "incident", true);
    row("prices of now", Mode::PaperLiveData, "incident", false);
    row("testnet", Mode::Testnet, "incident", false);
    row("live limited", Mode::LiveLimited, "incident", false);
    row("live full", Mode::LiveFull, "incident", false);
    row("nothing over its limit", Mode::Paper, "calm", false);
    row("stopped already", Mode::Paper, "stopped", false);
    row("not read yet", Mode::Paper, "startup", false);
    row("protected", Mode::Paper, "protected", false);
    row("stale", Mode::Paper, "stale", false);
}

void TourTest::onlyWhereItCanBeWalked()
{
    QFETCH(int, mode);
    QFETCH(QString, scene);
    QFETCH(bool, can);
    Snapshot s = begun();
    if (scene == QLatin1String("calm")) {
        s = scenes::calm();
    } else if (scene == QLatin1String("stopped")) {
        s.stop = scenes::stopped().stop;
    } else if (scene == QLatin1String("startup")) {
        s.risk.accountKnown = false;
    } else if (scene == QLatin1String("protected")) {
        s.positions[1].stopPrice = trading::Price::literal("2900");
    } else if (scene == QLatin1String("stale")) {
        s.risk.accountAge = base::Millis(31'000);
    }
    s.mode = static_cast<safety::Mode>(mode);
    QCOMPARE(ui::tourObstacle(s).isEmpty(), can);
}

void TourTest::theWholeWay()
{
    TourPresenter tour(begun());
    QCOMPARE(tour.symbol(), scenes::symbol(kEth));
    QCOMPARE(tour.step(), TourStep::Flag);
    QVERIFY(goesOn(tour, begun()));
    QCOMPARE(tour.step(), TourStep::Refusal);
    const ui::TicketView refused = typed(begun());
    QVERIFY(refused.intent && !refused.canSend);
    QVERIFY(goesOn(tour, begun(), &refused));
    QCOMPARE(tour.step(), TourStep::Close);
    QVERIFY(goesOn(tour, closed()));
    QCOMPARE(tour.step(), TourStep::Stop);
    QVERIFY(goesOn(tour, stopped()));
    QCOMPARE(tour.step(), TourStep::Clear);
    QVERIFY(goesOn(tour, cleared()));
    QCOMPARE(tour.step(), TourStep::End);
    QVERIFY(tour.view(cleared()).last);
    QVERIFY(!tour.goOn());
}

void TourTest::itSaysTheNumbers()
{
    const ui::TourView view = TourPresenter(begun()).view(begun());
    for (const char *part : {"ETHUSDT", "999.32", "9.41", "5"}) {
        QVERIFY2(view.words.contains(QLatin1String(part)), qPrintable(view.words));
    }
    QCOMPARE(view.number, 1);
    QCOMPARE(view.count, 6);
    QVERIFY(view.happened); // the picture shows it; going on is still a person's
}

void TourTest::nothingGoesOnByItself()
{
    for (const TourStep step : {TourStep::Refusal, TourStep::Close, TourStep::Stop, TourStep::Clear}) {
        TourPresenter tour = at(step);
        QVERIFY(!tour.goOn());
        const Snapshot before = step == TourStep::Clear ? stopped() : step == TourStep::Stop ? closed() : begun();
        QVERIFY2(!goesOn(tour, before), qPrintable(tour.view(before).title));
        QCOMPARE(tour.step(), step);
        QVERIFY(!tour.view(before).happened);
        QVERIFY(!tour.view(before).state.isEmpty());
    }
}

void TourTest::aRefusalOfAnotherKindIsNone()
{
    const Snapshot s = begun();
    TourPresenter tour = at(TourStep::Refusal);
    const QList<ui::TicketView> others{
        typed(s, trading::Side::Buy, kEth, "2700"),                  // the other way
        typed(s, trading::Side::Sell, "BTCUSDT", "85000", "0.1"),    // another symbol, over its limit too
        typed(s, trading::Side::Sell, kEth, ""),                     // not whole: no stop
        typed(s, trading::Side::Sell, kEth, "2900", ""),             // not whole: no size
    };
    for (const ui::TicketView &other : others) {
        QVERIFY(!goesOn(tour, s, &other));
    }
    Snapshot late = s;
    late.positions.clear();
    late.risk.symbols[scenes::symbol(kEth)].position = {};
    late.risk.notReady = {QStringLiteral("stale-account")};
    safety::recomputeTotals(late.risk);
    const ui::TicketView notReady = typed(late);
    QVERIFY(notReady.intent && !notReady.canSend); // refused, but not for its size
    QVERIFY(!goesOn(tour, late, &notReady));
}

void TourTest::aRefusalByTheEngineCounts()
{
    TourPresenter tour = at(TourStep::Refusal);
    Snapshot s = begun();
    decide(s, "entry", false, "BTCUSDT", overLimit());
    QVERIFY(!goesOn(tour, s));
    decide(s, "entry", false, kEth, safety::Verdict{});
    QVERIFY(!goesOn(tour, s));
    decide(s, "entry", false, kEth, overLimit());
    QVERIFY(goesOn(tour, s));
}

void TourTest::closedMeansGone()
{
    TourPresenter tour = at(TourStep::Close);
    Snapshot half = begun();
    decide(half, "exit", true, kEth);
    half.positions[1].position.amount = trading::Quantity::literal("-0.1");
    QVERIFY(!goesOn(tour, half));
    Snapshot vanished = closed();
    vanished.decisions.removeLast(); // gone, but not by an exit of ours
    QVERIFY(!goesOn(tour, vanished));
    Snapshot refused = closed();
    refused.decisions.last().allowed = false;
    QVERIFY(!goesOn(tour, refused));
    QVERIFY(goesOn(tour, closed()));
}

void TourTest::whatWasBeforeDoesNotCount()
{
    Snapshot first = begun();
    decide(first, "entry", false, kEth, overLimit());
    decide(first, "exit", true, kEth);
    decide(first, "clear-stop", true, nullptr);
    TourPresenter tour(first);
    QVERIFY(goesOn(tour, first));
    QVERIFY(!goesOn(tour, first));
    QVERIFY(first.decisions.last().number > kBefore);
    const ui::TicketView refused = typed(first);
    QVERIFY(goesOn(tour, first, &refused));
    Snapshot gone = first;
    gone.positions.removeAt(1);
    QVERIFY(!goesOn(tour, gone)); // the exit was one of before
    decide(gone, "exit", true, kEth);
    QVERIFY(goesOn(tour, gone));
}

void TourTest::stoppedMeansFlat()
{
    TourPresenter tour = at(TourStep::Stop);
    Snapshot half = stopped();
    half.stop.verifiedFlat = false;
    QVERIFY(!goesOn(tour, half));
    half = stopped();
    half.stop.phase = safety::StopPhase::Verifying;
    QVERIFY(!goesOn(tour, half));
    half = stopped();
    half.state.state = safety::TradingState::Active;
    QVERIFY(!goesOn(tour, half));
    Snapshot halt = stopped(); // no more was asked for than that nothing begins
    halt.stop.record.level = base::StopLevel::Halt;
    halt.stop.verifiedFlat = false;
    QVERIFY(goesOn(tour, halt));
}

void TourTest::clearedMeansByAPerson()
{
    TourPresenter tour = at(TourStep::Clear);
    Snapshot half = cleared();
    half.decisions.removeLast();
    QVERIFY(!goesOn(tour, half));
    half = cleared();
    half.stop.record.engaged = true;
    QVERIFY(!goesOn(tour, half));
    half = cleared();
    half.state.state = safety::TradingState::Stopped;
    QVERIFY(!goesOn(tour, half));
    Snapshot later = cleared(); // and not yet ready again: cleared all the same
    later.state.state = safety::TradingState::NotReady;
    QVERIFY(goesOn(tour, later));
}

void TourTest::whatIsNotKnownHasNotHappened()
{
    const ui::TicketView refused = typed(begun());
    const QList<QPair<TourStep, Snapshot>> rows{{TourStep::Refusal, begun()}, {TourStep::Close, closed()}, {TourStep::Stop, stopped()}, {TourStep::Clear, cleared()}};
    for (const auto &row : rows) {
        TourPresenter tour = at(row.first);
        Snapshot unknown = row.second;
        unknown.risk.accountKnown = false;
        QVERIFY(!goesOn(tour, unknown, &refused));
        Snapshot old = row.second;
        old.risk.accountAge = base::Millis(30'001);
        QVERIFY(!goesOn(tour, old, &refused));
        QVERIFY(tour.view(old).state.contains(QStringLiteral("not known")));
        QVERIFY(goesOn(tour, row.second, &refused));
    }
}

void TourTest::aStopIsAStopWheneverItIsPulled()
{
    for (const TourStep step : {TourStep::Flag, TourStep::Refusal, TourStep::Close}) {
        TourPresenter tour = at(step);
        Snapshot pulled = scenes::stopping();
        tour.look(pulled, nullptr);
        QCOMPARE(tour.step(), TourStep::Stop);
        QVERIFY(!tour.goOn());
        QVERIFY(tour.view(pulled).words.contains(QStringLiteral("before the tour came to it")));
        QVERIFY(goesOn(tour, stopped()));
        QCOMPARE(tour.step(), TourStep::Clear);
    }
}

void TourTest::itEndsWithThePaper()
{
    for (const safety::Mode mode : {safety::Mode::Testnet, safety::Mode::LiveLimited, safety::Mode::LiveFull, safety::Mode::PaperLiveData}) {
        TourPresenter tour(begun());
        Snapshot other = begun();
        other.mode = mode;
        tour.look(other, nullptr);
        QVERIFY(tour.isOver());
        QVERIFY(!tour.goOn());
    }
    TourPresenter tour(begun());
    Snapshot other = begun();
    other.accountLabel = QStringLiteral("another");
    tour.look(other, nullptr);
    QVERIFY(tour.isOver());
}

void TourTest::eachStepNamesOneControl()
{
    QSet<int> seen;
    for (const TourStep step : {TourStep::Flag, TourStep::Refusal, TourStep::Close, TourStep::Stop, TourStep::Clear}) {
        const ui::TourView view = at(step).view(begun());
        QVERIFY(view.control);
        QVERIFY(!view.keys.isEmpty());
        seen.insert(static_cast<int>(*view.control));
    }
    QCOMPARE(seen.size(), 5);
    QVERIFY(!at(TourStep::End).view(cleared()).control);
}

QTEST_GUILESS_MAIN(TourTest)
#include "tst_tour.moc"
