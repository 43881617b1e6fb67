// What a script's items do: the operator at the desk, and the faults.
#include "core/safety/rules/rules.h"
#include "tests/simulation/simulation.h"

#include <QFile>

namespace bw::simulation {

using trading::OrderType;
using trading::Side;
using trading::Symbol;

void Simulation::play(const Item &item)
{
    ++m_world.figures.events;
    m_world.trace("script " + item.toString().toUtf8());
    if (!m_exchange.play(item) && !playFault(item) && !playCrash(item)) {
        playOperator(item);
    }
}

bool Simulation::playFault(const Item &item)
{
    if (item.verb == QLatin1String("rest") || item.verb == QLatin1String("user") || item.verb == QLatin1String("market")) {
        m_world.openWindow(item.verb + QLatin1Char(' ') + item.word(0), item.number(1), item.number(2));
    } else if (item.verb == QLatin1String("disk")) {
        m_world.openWindow(QStringLiteral("disk full"), 1000, item.number(1));
    } else if (item.verb == QLatin1String("latch")) {
        m_world.openWindow(QStringLiteral("latch ") + item.word(0), 1000, item.number(1));
    } else if (item.verb == QLatin1String("hedge")) {
        m_world.openQuietWindow(QStringLiteral("hedge"), item.number(0));
    } else if (item.verb == QLatin1String("clock")) {
        m_world.clockSkewMs += item.number(0);
        m_world.disturbUntil(m_world.elapsedMs() + 31'000); // until the clock has been compared again
    } else {
        return false;
    }
    return true;
}

bool Simulation::playCrash(const Item &item)
{
    if (item.verb == QLatin1String("crash")) {
        processDies(item.number(0));
    } else if (item.verb == QLatin1String("crash-write")) {
        m_disk.planCrash({item.number(0), item.word(1), item.number(2)});
    } else if (item.verb == QLatin1String("crash-call")) {
        if (m_port) {
            m_port->planCrash(item.number(0), item.number(1));
        }
    } else if (item.verb == QLatin1String("latch-damage")) {
        processDies(item.number(0));
        QFile file(m_folder.filePath(QStringLiteral("latch")));
        if (!m_driver && file.open(QIODevice::WriteOnly)) {
            file.write("torn");
            file.close();
            m_latchDisk.changedFromOutside();
            m_checker.stopped(); // what cannot be read is a stop
        }
    } else if (item.verb == QLatin1String("latch-loss")) {
        processDies(item.number(0));
        if (!m_driver && m_disk.saysLatched() == m_checker.isStopped()) { // else the file was the only one to know
            QFile::remove(m_folder.filePath(QStringLiteral("latch")));
            m_latchDisk.changedFromOutside();
        }
    } else if (item.verb == QLatin1String("power")) {
        losePower(item.number(0));
    } else {
        return false;
    }
    return true;
}

void Simulation::send(const engine_client::CommandBody &body)
{
    if (!m_driver || m_ending) {
        return;
    }
    m_checker.beforeCommand(body);
    m_driver->post(engine_client::Command{++m_commandId, QStringLiteral("desktop"), body});
    drain();
    m_checker.afterCommand(body);
}

void Simulation::playOperator(const Item &item)
{
    if (item.verb == QLatin1String("op-open")) {
        open(item);
    } else if (item.verb == QLatin1String("op-close")) {
        close(item);
    } else if (item.verb == QLatin1String("op-move-stop")) {
        moveStop(item);
    } else if (item.verb == QLatin1String("op-cancel")) {
        cancel(item);
    } else if (item.verb == QLatin1String("op-stop")) {
        stop(item);
    } else if (item.verb == QLatin1String("op-stop-file")) {
        stopByFile(item);
    } else if (item.verb == QLatin1String("op-clear")) {
        clear(item);
    } else if (playPerson(item)) {
        return;
    } else if (item.verb == QLatin1String("op-end")) {
        if (m_driver && !m_ending) {
            m_ending = true;
            m_endDownMs = item.number(0);
            m_driver->beginEnd();
        }
    } else {
        m_checker.complain("script", QStringLiteral("'%1' is not known.").arg(item.toString()));
    }
}

namespace {

QString nameIn(const Item &item, qsizetype index)
{
    return item.word(index) == QLatin1String("named") ? QStringLiteral("Ada") : QString();
}

} // namespace

// What needs a name, and what asks for nothing but a person.
bool Simulation::playPerson(const Item &item)
{
    if (item.verb == QLatin1String("op-accept")) {
        send(engine_client::AcceptBaseline{nameIn(item, 0)});
    } else if (item.verb == QLatin1String("op-resolve")) {
        const bool transfer = item.word(1) == QLatin1String("transfer");
        send(engine_client::ResolveFlow{nameIn(item, 0), transfer ? engine_client::FlowIs::Transfer : engine_client::FlowIs::Pnl});
    } else if (item.verb == QLatin1String("op-confirm")) {
        send(engine_client::ConfirmLive{nameIn(item, 0)});
    } else if (item.verb == QLatin1String("op-amend")) {
        send(engine_client::AmendStopReason{QStringLiteral("said afterwards"), nameIn(item, 0)});
    } else if (item.verb == QLatin1String("op-break-even")) {
        send(engine_client::BreakEvenStop{Symbol(item.word(0))});
    } else if (item.verb == QLatin1String("op-leverage")) {
        send(engine_client::SetLeverage{Symbol(item.word(0)), int(item.number(1))});
    } else if (item.verb == QLatin1String("op-margin-type")) {
        const bool isolated = item.word(1) == QLatin1String("isolated");
        send(engine_client::SetMarginType{Symbol(item.word(0)), isolated ? trading::MarginType::Isolated : trading::MarginType::Cross});
    } else if (item.verb == QLatin1String("op-limits")) {
        changeLimits(item);
    } else if (item.verb == QLatin1String("op-adopt")) {
        adopt(item);
    } else {
        return false;
    }
    return true;
}

// So much money of a holding. While a write may fail it is not asked for: what a dying process made of it nobody could say.
void Simulation::adopt(const Item &item)
{
    if (m_disk.mayFail()) {
        return;
    }
    engine_client::AdoptHolding body;
    body.symbol = Symbol(item.word(0));
    body.quantity = m_exchange.sizeFor(body.symbol, trading::Money::literal("500"), item.number(1));
    body.approver = nameIn(item, 2);
    send(body);
}

// Of the configured limits; "restore" brings them back, which loosens what was tightened.
void Simulation::changeLimits(const Item &item)
{
    safety::LimitValues values = config().limits.values();
    const trading::Ratio share(base::Decimal::div(base::Decimal::fromInt(item.number(1)), base::Decimal::fromInt(1000), base::Rounding::Floor));
    const auto part = [&share](trading::Ratio limit) { return trading::Ratio(base::Decimal::mul(limit.value(), share.value(), base::Rounding::Ceiling)); };
    if (item.word(0) == QLatin1String("tighten")) {
        values.positionSize = part(values.positionSize);
        values.tradeRisk = part(values.tradeRisk);
        values.openPositions = std::max(1, values.openPositions - 1);
    } else if (item.word(0) == QLatin1String("loosen")) {
        values.positionSize = values.positionSize + part(values.positionSize);
        values.tradeRisk = values.tradeRisk + part(values.tradeRisk);
        values.dailyLoss = values.dailyLoss + part(values.dailyLoss);
        values.openPositions += 1;
    }
    send(engine_client::SetLimits{values, nameIn(item, 2)});
}

void Simulation::losePower(std::int64_t downMs)
{
    if (m_driver) {
        m_latchDisk.powerLost();
        processDies(downMs);
    }
}

void Simulation::open(const Item &item)
{
    const safety::Limits limits = config().limits;
    const trading::Money most = times(m_exchange.balance(), limits.values().positionSize, trading::Rounding::Floor);
    engine_client::OpenPosition body;
    body.intent.symbol = Symbol(item.word(0));
    body.intent.side = item.word(1) == QLatin1String("buy") ? Side::Buy : Side::Sell;
    body.intent.quantity = m_exchange.sizeFor(body.intent.symbol, std::max(most, trading::Money()), item.number(2));
    const bool buys = body.intent.side == Side::Buy;
    if (item.word(3) == QLatin1String("limit")) {
        body.intent.type = OrderType::Limit;
        body.intent.limitPrice = m_exchange.shifted(body.intent.symbol, buys ? item.number(4) : -item.number(4));
    }
    if (item.number(5) > 0) {
        body.intent.stopPrice = m_exchange.shifted(body.intent.symbol, buys ? -item.number(5) : item.number(5));
    }
    if (item.number(7) != 0) {
        body.intent.takeProfit = m_exchange.shifted(body.intent.symbol, buys ? item.number(7) : -item.number(7));
    }
    if (item.word(6) == QLatin1String("largest") && m_driver && m_driver->started()) {
        const auto largest = safety::largestPassing(m_driver->engine().riskView(m_driver->now()), body.intent);
        body.intent.quantity = largest.value_or(body.intent.quantity); // what the screen offers: at the edge of a rule
    }
    send(body);
}

void Simulation::close(const Item &item)
{
    engine_client::ClosePosition body;
    body.symbol = Symbol(item.word(0));
    body.reason = QStringLiteral("asked for");
    const trading::Quantity held = m_exchange.amount(body.symbol).abs();
    if (item.number(1) < 1000 && held.isPositive()) {
        body.quantity = m_exchange.sizeFor(body.symbol, m_exchange.mark(body.symbol) * held, item.number(1));
    }
    if (item.word(2) == QLatin1String("limit")) {
        body.type = OrderType::Limit;
        body.limitPrice = m_exchange.shifted(body.symbol, m_exchange.amount(body.symbol).isPositive() ? 30 : -30);
    }
    send(body);
}

void Simulation::moveStop(const Item &item)
{
    const Symbol symbol(item.word(0));
    const bool isLong = m_exchange.amount(symbol).isPositive();
    send(engine_client::PlaceStop{symbol, m_exchange.shifted(symbol, isLong ? -item.number(1) : item.number(1))});
}

// The n-th order that the exchange holds, whoever placed it.
void Simulation::cancel(const Item &item)
{
    QList<std::pair<Symbol, trading::ClientOrderId>> orders;
    for (const trading::OrderView &order : m_exchange.orders({})) {
        orders.append({order.symbol, order.clientId});
    }
    for (const trading::AlgoOrderView &order : m_exchange.stops({})) {
        orders.append({order.symbol, order.clientId});
    }
    if (!orders.isEmpty()) {
        const auto &[symbol, id] = orders.at(item.number(0) % orders.size());
        send(engine_client::CancelOrder{symbol, id});
    }
}

// The latch on the thread of the click; the engine hears of it when it gets round to it.
void Simulation::stop(const Item &item)
{
    const base::StopLevel level = base::stopLevelFromWord(item.word(0)).value_or(base::StopLevel::Flatten);
    if (!m_driver) {
        return stopByFile(item);
    }
    const base::LatchRecord record = m_latch->engage(level, QStringLiteral("button"), QStringLiteral("button"), m_clock.systemMs());
    m_checker.stopped();
    m_world.after(item.number(1), [this, record, generation = m_generation] {
        if (m_driver && generation == m_generation) {
            m_driver->post(engine::LatchedNotice{record, 300});
        }
    });
}

// Another process writes the file; a running engine sees it with its next tick.
void Simulation::stopByFile(const Item &item)
{
    base::HaltLatch other;
    static_cast<void>(other.open(m_folder.filePath(QStringLiteral("latch"))));
    const base::StopLevel level = base::stopLevelFromWord(item.word(0)).value_or(base::StopLevel::Flatten);
    other.engage(level, QStringLiteral("command"), QStringLiteral("command"), m_clock.systemMs());
    static_cast<void>(other.sync());
    if (m_latchDisk.refusedNewest()) {
        return; // the command says that it could not
    }
    if (!m_driver) {
        m_checker.stopped();
    }
    m_world.after(2 * engine::EngineDriver::kTickMs, [this, generation = m_generation] {
        if (m_driver && generation == m_generation && !m_checker.isStopped() && !m_checker.clearedLately()) {
            m_checker.complain("I2", QStringLiteral("the stop of another process was not taken in."));
        }
    });
}

void Simulation::clear(const Item &item)
{
    engine_client::ClearStop body;
    body.approver = nameIn(item, 0);
    body.reason = QStringLiteral("looked at");
    m_checker.clearAsked(body.approver);
    send(body);
}

} // namespace bw::simulation
