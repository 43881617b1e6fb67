// The gate's promises for any input: what it approves is inside the limit by an independent count, what it refuses for
// size really is beyond it, exits always get out and never turn around, and no number makes it throw.
// Proves S-01, S-03, S-08.
#include "tests/property/exposure_by_enumeration.h"
#include "tests/unit/safety/safety_fixtures.h"

#include <rapidcheck.h>

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;

namespace {

Instrument coarseInstrument() // steps of 0.1, so that the enumeration can count units
{
    Instrument instrument = instrumentOf(eth());
    for (Quantity *size : {&instrument.minQuantity, &instrument.stepSize, &instrument.minMarketQuantity, &instrument.marketStepSize}) {
        *size = Quantity::literal("0.1");
    }
    instrument.maxMarketQuantity = Quantity::literal("20");
    instrument.maxQuantity = Quantity::literal("30");
    return instrument;
}

RiskView viewOf(const Book &book, int balanceCents)
{
    RiskView view = soundView();
    // What is not about exposure is wide open here; property/tst_rules looks at the rest.
    LimitValues limits = Limits::forMode(Mode::Paper).values();
    limits.priceCollar = limits.tradeRisk = limits.dailyLoss = Ratio::literal("1");
    view.limits = *Limits::create(limits);
    view.balance = Money(Decimal::fromRaw(base::Int128(balanceCents) * 10'000'000'000'000'000));
    view.daily.dailyBalance = view.balance;
    view.instruments = mapOf({coarseInstrument()});
    view.symbols[eth()] = riskOf(book);
    view.symbols[eth()].leverage = 5;
    return fresh(view);
}

EntryIntent intentOf(const Book &book, const BookOrder &order)
{
    EntryIntent intent = soundIntent();
    intent.side = order.buy ? Side::Buy : Side::Sell;
    intent.type = order.limitTicks == 0 ? OrderType::Market : OrderType::Limit;
    intent.quantity = unitsOf(order.units);
    intent.limitPrice = order.limitTicks == 0 ? std::nullopt : std::optional(ticksOf(order.limitTicks));
    // A stop that is right for any of these prices: 1 % beyond the worse of entry and mark.
    const int entry = order.limitTicks == 0 ? book.markTicks : order.limitTicks;
    const int worse = order.buy ? std::min(entry, book.markTicks) : std::max(entry, book.markTicks);
    intent.stopPrice = ticksOf(order.buy ? worse - worse / 100 : worse + worse / 100);
    return intent;
}

struct Scene
{
    Book book;
    BookOrder candidate;
    int balanceCents = 0;
};

std::ostream &operator<<(std::ostream &out, const Scene &scene)
{
    return out << scene.book << " | candidate " << scene.candidate << " | balance " << scene.balanceCents << " cents";
}

// At most five pending orders and the candidate; balances at which 5 % lies among the values that occur.
rc::Gen<Scene> anyScene()
{
    auto book = rc::gen::map(anyBook(), [](Book b) {
        b.position /= 3;
        b.orders.resize(std::min<std::size_t>(b.orders.size(), 5));
        for (BookOrder &order : b.orders) {
            order.units /= 4;
        }
        return b;
    });
    auto candidate = rc::gen::map(anyOrder(), [](BookOrder o) {
        o.limitTicks = o.limitTicks == 0 ? 0 : std::clamp(o.limitTicks, 9500, 10500);
        return o;
    });
    return rc::gen::build<Scene>(rc::gen::set(&Scene::book, book), rc::gen::set(&Scene::candidate, candidate),
                                 rc::gen::set(&Scene::balanceCents, rc::gen::inRange(1, 2'000'000)));
}

Decimal limitOf(const RiskView &view)
{
    return Decimal::mul(view.balance.value(), Decimal::literal("0.05"), base::Rounding::Floor);
}

Decimal enumeratedWith(const Scene &scene, BookOrder candidate)
{
    Book book = scene.book;
    book.orders.push_back(candidate);
    return largestByEnumeration(book);
}

// Any decimal that the type can hold, the extreme ones often.
rc::Gen<Decimal> anyDecimal()
{
    return rc::gen::weightedOneOf<Decimal>({
        {2, rc::gen::element(Decimal(), tiniest(), -tiniest(), hugest(), -hugest(), Decimal::fromRaw(~(base::Int128(1) << 127)),
                             Decimal::fromRaw(-~(base::Int128(1) << 127)))},
        {2, rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::int64_t>(), rc::gen::arbitrary<std::uint64_t>()),
                         [](const std::pair<std::int64_t, std::uint64_t> &p) {
                             const base::Int128 raw = base::Int128(p.first) * (base::Int128(1) << 64) + base::Int128(p.second);
                             return Decimal::fromRaw(raw == base::Int128(1) << 127 ? 0 : raw);
                         })},
        {3, rc::gen::map(rc::gen::inRange(-1000, 100000), [](int n) { return Decimal::fromRaw(base::Int128(n) * 1'000'000'000'000'000); })},
    });
}

template<typename T>
rc::Gen<T> any()
{
    return rc::gen::map(anyDecimal(), [](Decimal d) { return T(d); });
}

template<typename T>
std::optional<T> maybe()
{
    return *rc::gen::arbitrary<bool>() ? std::optional<T>(*any<T>()) : std::nullopt;
}

template<typename T>
void perhapsSpoil(T &value)
{
    if (*rc::gen::weightedElement<bool>({{1, true}, {3, false}})) {
        value = *any<T>();
    }
}

Instrument anyInstrument()
{
    Instrument i = instrumentOf(eth());
    for (Price *p : {&i.minPrice, &i.maxPrice, &i.tickSize}) {
        perhapsSpoil(*p);
    }
    for (Quantity *q : {&i.minQuantity, &i.maxQuantity, &i.stepSize, &i.minMarketQuantity, &i.maxMarketQuantity, &i.marketStepSize}) {
        perhapsSpoil(*q);
    }
    perhapsSpoil(i.minNotional);
    perhapsSpoil(i.priceMultiplierUp);
    perhapsSpoil(i.priceMultiplierDown);
    return i;
}

Instrument soundOrAnyInstrument()
{
    return *rc::gen::weightedElement<bool>({{2, true}, {1, false}}) ? instrumentOf(eth()) : anyInstrument();
}

SymbolRisk anyRisk()
{
    SymbolRisk risk = flatRisk(eth());
    if (*rc::gen::arbitrary<bool>()) {
        risk.mark = maybe<Price>();
    }
    perhapsSpoil(risk.position.amount);
    perhapsSpoil(risk.position.entryPrice);
    const int pending = *rc::gen::inRange(0, 4);
    for (int i = 0; i < pending; ++i) {
        risk.pending.append({*rc::gen::element(Side::Buy, Side::Sell), *any<Quantity>(), maybe<Price>()});
    }
    return risk;
}

RiskView anyView()
{
    RiskView view = soundView();
    view.limits = Limits::forMode(*rc::gen::element(Mode::Paper, Mode::Testnet, Mode::LiveFull));
    perhapsSpoil(view.balance);
    perhapsSpoil(view.daily.closeOutPnl);
    perhapsSpoil(view.daily.dailyBalance);
    view.accountAge = Millis(*rc::gen::weightedOneOf<std::int64_t>({{3, rc::gen::just<std::int64_t>(5)}, {1, rc::gen::arbitrary<std::int64_t>()}}));
    view.symbols[eth()] = anyRisk();
    view.symbols[eth()].markAge = Millis(*rc::gen::weightedOneOf<std::int64_t>({{3, rc::gen::just<std::int64_t>(5)}, {1, rc::gen::arbitrary<std::int64_t>()}}));
    view.symbols.insert(symbolOf(QStringLiteral("OTHERUSDT")), anyRisk());
    view.instruments = mapOf({soundOrAnyInstrument()});
    view.stopped = *rc::gen::weightedElement<bool>({{1, true}, {4, false}});
    return view;
}

EntryIntent anyIntent()
{
    EntryIntent intent = soundIntent();
    intent.side = *rc::gen::element(Side::Buy, Side::Sell);
    intent.type = *rc::gen::element(OrderType::Market, OrderType::Limit);
    perhapsSpoil(intent.quantity);
    intent.limitPrice = *rc::gen::arbitrary<bool>() ? std::optional(Price::literal("100")) : maybe<Price>();
    intent.stopPrice = *rc::gen::arbitrary<bool>() ? std::optional(Price::literal(intent.side == Side::Buy ? "95" : "105")) : maybe<Price>();
    return intent;
}

ExitIntent anyMarketExit()
{
    ExitIntent intent;
    intent.purpose = *rc::gen::element(Purpose::OperatorExit, Purpose::GuardExit, Purpose::StopExit);
    intent.symbol = eth();
    intent.quantity = maybe<Quantity>();
    return intent;
}

Decimal sumOf(const ExitDecision &decision)
{
    Decimal sum;
    for (const ApprovedOrder &order : decision.orders) {
        sum += order.quantity().value();
    }
    return sum;
}

} // namespace

class PropertyGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // I1: on the state that includes every pending, reserved and unknown order.
    void anApprovedEntryIsInsideTheLimitWhateverFills()
    {
        int approved = 0;
        int refusedForSize = 0;
        QVERIFY(rc::check("approved means inside the limit, over-limit means beyond it", [&] {
            const Scene scene = *anyScene();
            const RiskView view = viewOf(scene.book, scene.balanceCents);
            const EntryDecision decision = decisionOf(view, intentOf(scene.book, scene.candidate));
            const Decimal reachable = enumeratedWith(scene, scene.candidate);
            const QString code = decision.verdict.find(RuleId::PositionSize)->code;
            RC_ASSERT(decision.order.has_value() == decision.verdict.passed());
            if (decision.order) {
                RC_ASSERT(reachable <= limitOf(view));
                RC_ASSERT(decision.order->epoch() == view.epoch);
            }
            if (code == QLatin1String("over-limit")) {
                RC_ASSERT(reachable > limitOf(view));
            }
            approved += decision.order ? 1 : 0;
            refusedForSize += code == QLatin1String("over-limit") ? 1 : 0;
        }));
        // Both answers occurred, or nothing was shown.
        QVERIFY2(approved >= 5, qPrintable(QString::number(approved)));
        QVERIFY2(refusedForSize >= 5, qPrintable(QString::number(refusedForSize)));
    }

    void largestPassingPassesAndOneStepMoreDoesNot()
    {
        int found = 0;
        QVERIFY(rc::check("the largest passing size is exactly the edge", [&] {
            const Scene scene = *anyScene();
            const RiskView view = viewOf(scene.book, scene.balanceCents);
            EntryIntent intent = intentOf(scene.book, scene.candidate);
            const auto largest = largestPassing(fresh(view), intent);
            if (!largest) {
                // Then no size at all passes: every one up to the exchange's maximum is tried.
                for (int units = 1; units <= 300; ++units) {
                    intent.quantity = unitsOf(units);
                    RC_ASSERT(!(judgeSymbolAllowed(view, intent).passed() && judgePositionSize(view, intent).passed())
                              || !judgeStopRequired(view, intent).passed());
                }
                return;
            }
            ++found;
            intent.quantity = *largest;
            RC_ASSERT(decisionOf(view, intent).order.has_value());
            BookOrder filled = scene.candidate;
            filled.units = static_cast<int>(largest->value().raw() / 100'000'000'000'000'000);
            RC_ASSERT(enumeratedWith(scene, filled) <= limitOf(view));
            intent.quantity += unitsOf(1);
            RC_ASSERT(!decisionOf(view, intent).order.has_value());
            const Instrument instrument = coarseInstrument();
            const Quantity most = intent.type == OrderType::Market ? instrument.maxMarketQuantity : instrument.maxQuantity;
            ++filled.units;
            RC_ASSERT(intent.quantity > most || enumeratedWith(scene, filled) > limitOf(view));
        }));
        QVERIFY2(found >= 5, qPrintable(QString::number(found)));
    }

    void smallerThanTheLargestPasses()
    {
        QVERIFY(rc::check("any size between the smallest notional and the largest passes", [] {
            const Scene scene = *anyScene();
            const RiskView view = viewOf(scene.book, scene.balanceCents);
            EntryIntent intent = intentOf(scene.book, scene.candidate);
            const auto largest = largestPassing(fresh(view), intent);
            RC_PRE(largest.has_value());
            const int most = static_cast<int>(largest->value().raw() / 100'000'000'000'000'000);
            intent.quantity = unitsOf(*rc::gen::inRange(1, most + 1));
            RC_ASSERT(verdictOf(view, intent).passed()); // 0.1 at 80 is above the minimum notional of 5
        }));
    }

    void anotherPendingOrderNeverLetsMorePass()
    {
        QVERIFY(rc::check("adding a pending order never turns a refusal into a pass", [] {
            Scene scene = *anyScene();
            const EntryIntent intent = intentOf(scene.book, scene.candidate);
            const bool before = decisionOf(viewOf(scene.book, scene.balanceCents), intent).order.has_value();
            scene.book.orders.push_back(*anyOrder());
            const bool after = decisionOf(viewOf(scene.book, scene.balanceCents), intent).order.has_value();
            RC_ASSERT(before || !after);
        }));
    }

    void aLargerBalanceNeverRefusesMore()
    {
        QVERIFY(rc::check("a larger balance never turns a pass into a refusal", [] {
            const Scene scene = *anyScene();
            const EntryIntent intent = intentOf(scene.book, scene.candidate);
            const int richer = scene.balanceCents + *rc::gen::inRange(0, 1'000'000);
            const bool poor = judgePositionSize(viewOf(scene.book, scene.balanceCents), intent).passed();
            RC_ASSERT(!poor || judgePositionSize(viewOf(scene.book, richer), intent).passed());
        }));
    }

    void judgingIsTotal()
    {
        int approved = 0;
        QVERIFY(rc::check("no number makes the gate throw, and every rule is always listed", [&] {
            const bool sensible = *rc::gen::weightedElement<bool>({{1, true}, {2, false}}); // so that some pass
            const Scene scene = *anyScene();
            const RiskView view = sensible ? viewOf(scene.book, scene.balanceCents) : anyView();
            const EntryIntent intent = sensible ? intentOf(scene.book, scene.candidate) : anyIntent();
            const EntryDecision decision = decisionOf(view, intent);
            RC_ASSERT(decision.verdict.findings.size() == kEntryRules);
            RC_ASSERT(decision.order.has_value() == decision.verdict.passed());
            RC_ASSERT(!(view.stopped && decision.order.has_value()));
            RC_ASSERT(!decision.order || !decision.verdict.largestPassing);
            if (decision.verdict.largestPassing) {
                EntryIntent sized = intent;
                sized.quantity = *decision.verdict.largestPassing;
                RC_ASSERT(verdictOf(view, sized).passed());
            }
            for (const RuleFinding &finding : decision.verdict.findings) {
                RC_ASSERT(!finding.code.isEmpty());
                RC_ASSERT(finding.passed() == (finding.code == QLatin1String("ok")));
                if (finding.measured && finding.limit && finding.headroom) {
                    const Decimal left = finding.limit->value - finding.measured->value;
                    RC_ASSERT(finding.headroom->value == left || finding.headroom->value == -left); // a minimum
                    RC_ASSERT(!finding.passed() || !finding.headroom->value.isNegative());
                }
            }
            approved += decision.order ? 1 : 0;
        }));
        QVERIFY2(approved >= 1, "nothing ever passed: the inputs are too absurd to show anything");
    }

    // I4: exits are never blocked by a limit; the gate does not even look at one.
    void exitsAreNeverRefusedForARealPosition()
    {
        QVERIFY(rc::check("a position that can be sent at all is exited", [] {
            trading::Position position = positionOf(eth(), QStringLiteral("0"));
            position.amount = *rc::gen::suchThat(any<Quantity>(), [](Quantity q) { return !q.isZero(); });
            const Instrument instrument = soundOrAnyInstrument();
            ExitIntent intent = anyMarketExit();
            intent.quantity.reset();
            const ExitDecision decision = Gate::approveExit(position, instrument, intent, someId());
            const bool sendable = position.amount.abs() >= std::max(instrument.minMarketQuantity, instrument.marketStepSize);
            RC_ASSERT(!sendable || !decision.orders.isEmpty());
            RC_ASSERT(decision.orders.isEmpty() == !decision.refusal.isEmpty());
        }));
    }

    // I4: no exit can open or flip a position.
    void anExitNeverOpensOrFlips()
    {
        QVERIFY(rc::check("an exit is on the other side, reduce-only, and never more than the position", [] {
            trading::Position position = positionOf(eth(), QStringLiteral("0"));
            position.amount = *any<Quantity>();
            const ExitIntent intent = anyMarketExit();
            const ExitDecision decision = Gate::approveExit(position, soundOrAnyInstrument(), intent, someId());
            RC_ASSERT(sumOf(decision) <= position.amount.abs().value());
            RC_ASSERT(!intent.quantity || intent.quantity->isNegative() || sumOf(decision) <= intent.quantity->value());
            QSet<QString> ids;
            for (const ApprovedOrder &order : decision.orders) {
                RC_ASSERT(order.quantity().isPositive());
                RC_ASSERT(order.reduceOnly());
                RC_ASSERT(order.side() == (position.isLong() ? Side::Sell : Side::Buy));
                RC_ASSERT(order.clientId().text().size() <= 36);
                ids.insert(order.clientId().text());
            }
            RC_ASSERT(ids.size() == decision.orders.size());
            RC_ASSERT(!decision.dust.isNegative());
        }));
    }

    void aSoundExitPassesTheExchangesFilters()
    {
        QVERIFY(rc::check("every piece of an exit passes the filters, and all but dust is sent", [] {
            trading::Position position = positionOf(eth(), QStringLiteral("0"));
            const int thousandths = *rc::gen::inRange(-20'000'000, 20'000'000); // up to ten times the market maximum
            position.amount = Quantity(Decimal::fromRaw(base::Int128(thousandths) * 1'000'000'000'000'000 + 7));
            const Instrument instrument = instrumentOf(eth());
            ExitIntent intent = anyMarketExit();
            intent.quantity.reset();
            const ExitDecision decision = Gate::approveExit(position, instrument, intent, someId());
            for (const ApprovedOrder &order : decision.orders) {
                trading::FilterQuestion question;
                question.scope = trading::FilterScope::ReduceOnly;
                question.buy = order.side() == Side::Buy;
                question.quantity = order.quantity();
                question.mark = Price::literal("100");
                RC_ASSERT(trading::checkFilters(instrument, question) == trading::FilterViolation::None);
            }
            RC_ASSERT(sumOf(decision) + decision.dust.value() == position.amount.abs().value());
            RC_ASSERT(decision.dust < instrument.marketStepSize);
        }));
    }

    void anApprovedStopProtects()
    {
        int approved = 0;
        QVERIFY(rc::check("an approved stop is on the other side, on a tick, and beyond the mark", [&] {
            trading::Position position = positionOf(eth(), QStringLiteral("0"));
            position.amount = *any<Quantity>();
            const Instrument instrument = instrumentOf(eth());
            const Price trigger = *rc::gen::weightedOneOf<Price>({{3, rc::gen::map(rc::gen::inRange(90'000, 110'000), [](int n) {
                                                                        return Price(Decimal::fromRaw(base::Int128(n) * 1'000'000'000'000'000));
                                                                    })},
                                                                  {1, any<Price>()}});
            const auto stop = Gate::approveStop(position, instrument, trigger, Price::literal("100"), someId());
            RC_PRE(stop.has_value());
            ++approved;
            RC_ASSERT(stop->side() == position.exitSide());
            RC_ASSERT(stop->closePosition());
            RC_ASSERT((stop->triggerPrice() - instrument.minPrice).value().isMultipleOf(instrument.tickSize.value()));
            RC_ASSERT((position.isLong() ? stop->triggerPrice() < Price::literal("100") : stop->triggerPrice() > Price::literal("100")));
            // Nearer to the price than asked for, by less than a tick.
            RC_ASSERT((position.isLong() ? stop->triggerPrice() >= trigger : stop->triggerPrice() <= trigger));
            RC_ASSERT((stop->triggerPrice() - trigger).abs() < instrument.tickSize);
        }));
        QVERIFY(approved >= 5);
    }
};

QTEST_GUILESS_MAIN(PropertyGate)
#include "tst_gate.moc"
