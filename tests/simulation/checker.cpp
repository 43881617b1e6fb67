#include "tests/simulation/checker.h"

namespace bw::simulation {

using trading::ClientOrderId;
using trading::Quantity;
using trading::Symbol;

namespace {

constexpr std::int64_t kToldWithin = 15'000; // by the stream, or by an audit

QMap<Symbol, Quantity> pictureOf(engine::EngineDriver &driver)
{
    QMap<Symbol, Quantity> out;
    const safety::RiskView view = driver.engine().riskView(driver.now());
    for (auto it = view.symbols.begin(); it != view.symbols.end(); ++it) {
        if (!it->position.isFlat()) {
            out.insert(it.key(), it->position.amount);
        }
    }
    return out;
}

} // namespace

void Checker::fail(const char *invariant, const QString &text)
{
    if (!m_violation) {
        m_violation = Violation{QString::fromLatin1(invariant), text, m_world->elapsedMs()};
    }
}

void Checker::processBegan(engine::EngineDriver *driver, base::HaltLatch *latch)
{
    m_driver = driver;
    m_latch = latch;
    m_processSinceMs = m_world->elapsedMs();
    m_confirmed = false;
    m_readsSinceOrder = 0; // not when it went: what it wrote last is judged after that
}

void Checker::processGone()
{
    m_ownSettings.clear();
    if (m_clearAsked && m_latch && !m_latch->engaged()) {
        m_stopped = false; // cleared by name, and the process died right behind it
    }
    // A stop of which neither the file nor the journal could keep anything, or of which the power took the one record
    // before the engine heard of it, was promised to nobody.
    const bool heard = m_driver && m_driver->started() && m_driver->engine().state(m_driver->now()).state == safety::TradingState::Stopped;
    if (m_stopped && !m_latchDisk->saysStopped() && !m_disk->saysLatched() && (m_latchDisk->refusedNewest() || !heard)) {
        m_stopped = false;
    }
    m_driver = nullptr;
    m_latch = nullptr;
    m_leftInStep.clear();
    m_inOpenCommand = false;
    m_clearAsked = false;
    m_userIsUp = false;
    m_readingTold = false;
    m_markToldMs.clear();
    m_toldMark.clear();
    m_unknownMs.clear();
    m_command.reset();
    m_hedgeToldMs = m_lostSinceMs = -1;
    m_marketAliveMs = m_accountToldMs = -1;
}

void Checker::beforeCommand(const engine_client::CommandBody &command)
{
    m_command = command;
    if (const auto *confirm = std::get_if<engine_client::ConfirmLive>(&command)) {
        m_confirmed = m_confirmed || !confirm->approver.trimmed().isEmpty();
    }
    m_inOpenCommand = std::holds_alternative<engine_client::OpenPosition>(command);
    m_entriesOfCommand = 0;
    m_exitsOfStep = 0;
    m_decisionsBefore = m_disk->count(engine::kind::kDecision);
}

void Checker::afterCommand(const engine_client::CommandBody &command)
{
    m_inOpenCommand = false;
    m_command.reset();
    const bool judged = std::holds_alternative<engine_client::OpenPosition>(command);
    if (judged && !m_disk->lastWriteFailed() && m_disk->count(engine::kind::kDecision) <= m_decisionsBefore) {
        fail("I10", QStringLiteral("the decision about an entry was not journalled."));
    }
    const auto *close = std::get_if<engine_client::ClosePosition>(&command);
    if (!close || !m_driver || m_exchange->isSpot()) { // there what locks the coins goes first: judgeClose()
        return;
    }
    const auto view = m_driver->engine().riskView(m_driver->now());
    const auto risk = view.symbols.constFind(close->symbol);
    const bool held = risk != view.symbols.constEnd() && !risk->position.isFlat();
    const bool possible = held && view.instruments && view.instruments->contains(close->symbol)
                          && close->quantity.value_or(risk->position.amount.abs()) >= view.instruments->value(close->symbol).minMarketQuantity
                          && risk->position.amount.abs() >= view.instruments->value(close->symbol).minMarketQuantity;
    if (possible && m_exitsOfStep == 0) {
        fail("I4", QStringLiteral("an exit of %1 was asked for and did not leave.").arg(close->symbol.text()));
    }
}

void Checker::stopped()
{
    m_stopped = true;
    ++m_world->figures.stops;
}

// What a person would read after an orderly end: every entry of ours that still rests is named.
void Checker::ended(const engine::EndReport &report)
{
    for (const trading::OrderView &order : m_exchange->orders({})) {
        const QString id = order.clientId.text();
        const bool named = report.entriesLeft.join(QLatin1Char('|')).contains(QLatin1Char('(') + id + QLatin1Char(')'));
        if (report.accountRead && isOfEntry(order.clientId) && !named) {
            fail("end", QStringLiteral("the entry %1 was left at the exchange and not named.").arg(id));
        }
    }
}

void Checker::clearAsked(const QString &approver)
{
    m_clearAsked = !approver.trimmed().isEmpty();
    m_clearedMs = m_clearAsked ? m_world->elapsedMs() : m_clearedMs;
}

void Checker::afterStep()
{
    if (m_latch) {
        const bool engaged = m_latch->engaged();
        if (m_stopped && !engaged && !m_clearAsked) {
            fail("I2", QStringLiteral("nothing is latched after a stop, and no person asked for a clear by name."));
        }
        m_stopped = engaged;
        if (engaged && m_latch->record().reason == QLatin1String("internal error")) {
            fail("contract", QStringLiteral("a contract of the engine did not hold."));
        }
    }
    m_clearAsked = false;
    if (!m_disk->lastWriteFailed() && m_driver) {
        for (const ClientOrderId &id : std::as_const(m_leftInStep)) {
            if (!m_disk->hasIntent(id)) {
                fail("I10", QStringLiteral("order %1 left and was not journalled.").arg(id.text()));
            }
        }
    }
    m_leftInStep.clear();
    if (m_readingTold && m_driver) {
        const bool silent = m_disk->count(engine::kind::kReconcile) <= m_reconciledBefore && !m_disk->lastWriteFailed();
        if (silent && !m_pictureBefore.isEmpty() && pictureOf(*m_driver) != m_pictureBefore) {
            fail("I7", QStringLiteral("a read changed the positions and nothing was journalled."));
        }
    }
    m_readingTold = false;
    for (; m_recordsJudged < m_disk->records().size(); ++m_recordsJudged) {
        judgeRecord(m_disk->records().at(m_recordsJudged));
    }
}

void Checker::told(const exchange::VenueEvent &event)
{
    const std::int64_t now = m_world->elapsedMs();
    noteFate(event);
    judgeRefusal(event);
    if (const auto *mark = std::get_if<exchange::MarkPriceTick>(&event)) {
        m_markToldMs[mark->symbol] = now;
        m_toldMark[mark->symbol] = mark->mark;
    } else if (const auto *alive = std::get_if<exchange::PathAlive>(&event)) {
        (alive->path == exchange::Path::MarketStream ? m_marketAliveMs : m_accountToldMs) = now;
    } else if (const auto *path = std::get_if<exchange::PathChanged>(&event)) {
        if (path->path == exchange::Path::UserStream) {
            m_userIsUp = path->state == exchange::PathState::Up;
        }
    } else if (const auto *reading = std::get_if<exchange::ReadingOutcome>(&event)) {
        m_readingTold = reading->reading.has_value() && m_driver && m_driver->engine().accountRead();
        if (m_readingTold) {
            m_reconciledBefore = m_disk->count(engine::kind::kReconcile);
            m_pictureBefore = pictureOf(*m_driver);
        }
        m_accountToldMs = reading->reading ? now : m_accountToldMs;
        if (reading->reading) {
            noteReading(*reading->reading);
        }
    } else if (const auto *order = std::get_if<exchange::OrderOutcome>(&event)) {
        const bool saysNothing = m_overTold.contains(order->clientId); // the stream was faster
        m_readsSinceOrder = isOfStop(order->clientId) && !order->fromQuery && !saysNothing ? 0 : m_readsSinceOrder;
    } else if (std::holds_alternative<exchange::AccountUpdate>(event) || std::holds_alternative<exchange::OrderUpdate>(event)
               || std::holds_alternative<exchange::FillUpdate>(event) || std::holds_alternative<exchange::AlgoUpdate>(event)) {
        m_accountToldMs = now;
    }
}

// I4 at the exchange: whoever fills, the position before and after tell what the fill did.
void Checker::noteFill(const trading::OrderView &view)
{
    const Quantity before = m_amount.value(view.symbol);
    const Quantity after = m_exchange->amount(view.symbol);
    ++m_world->figures.fills;
    m_lastFillMs = m_world->elapsedMs();
    const bool ours = !ExchangeSide::isForeign(view.clientId);
    const bool entry = ours && isOfEntry(view.clientId);
    if (!ours || !entry) {
        m_otherChangeMs[view.symbol] = m_world->elapsedMs();
    }
    if (ours && !entry) {
        const bool grew = after.abs() > before.abs();
        const bool turned = (before.isPositive() && after.isNegative()) || (before.isNegative() && after.isPositive());
        if (grew || turned) {
            fail("I4", QStringLiteral("the exit %1 took %2 from %3 to %4.").arg(view.clientId.text(), view.symbol.text(), before.toString(), after.toString()));
        }
    }
}

void Checker::onExchange(const exchange::VenueEvent &event)
{
    const auto *fill = std::get_if<exchange::FillUpdate>(&event);
    const auto *plain = std::get_if<exchange::OrderUpdate>(&event);
    if (fill || plain) {
        const trading::OrderView &view = fill ? fill->order : plain->order;
        m_strangerMs = ExchangeSide::isForeign(view.clientId) ? m_world->elapsedMs() : m_strangerMs;
        const bool news = fill || !view.isOpen() || view.reduceOnly || ExchangeSide::isForeign(view.clientId);
        m_lastChangeMs = news ? m_world->elapsedMs() : m_lastChangeMs;
        if (fill) {
            noteFill(view);
        } else if (ExchangeSide::isForeign(view.clientId)) {
            m_otherChangeMs[view.symbol] = m_world->elapsedMs();
        }
        m_amount[view.symbol] = m_exchange->amount(view.symbol);
    } else if (!std::holds_alternative<exchange::MarkPriceTick>(event) && !std::holds_alternative<exchange::BookTick>(event)) {
        m_lastChangeMs = m_world->elapsedMs();
        noteBalance(m_lastChangeMs); // true for a moment is true
    }
}

// The first step of a day finds everything as it was at 00:00, whether or not anybody of ours runs.
void Checker::beforeStep()
{
    const std::int64_t now = m_world->elapsedMs();
    const std::int64_t day = m_world->venueNow().day().daysSinceEpoch();
    if (m_lastDay != day) {
        const bool first = m_lastDay == 0;
        m_lastDay = day;
        m_equityAtMidnight = first ? std::optional(m_exchange->wallet()) : std::optional(m_exchange->equity());
        const bool onTheWay = now - m_lastFillMs < 3'000; // seen at the exchange, perhaps not here: the two equities differ
        m_positionAtMidnight = (anythingHeld() || onTheWay) && !first;
        m_transfersAtMidnight = m_exchange->transfers();
        m_paidAtMidnight = m_exchange->paidElsewhere();
    }
}

void Checker::everyTick()
{
    const std::int64_t now = m_world->elapsedMs();
    if (m_balances.empty() || now - m_balances.back().atMs >= 500) {
        noteBalance(now);
        while (now - m_balances.front().atMs > kExcusedFor) {
            m_balances.pop_front();
        }
    }
    judgeTrip();
    judgeFates();
    for (const QString &name : simulatedSymbols()) {
        const Symbol symbol(name);
        if (m_exchange->coverable(symbol).isZero() || coveredByStop(symbol) || !m_driver) {
            m_unprotectedMs.remove(symbol);
            continue;
        }
        if (!m_unprotectedMs.contains(symbol)) {
            m_unprotectedMs.insert(symbol, now);
        }
        const std::int64_t counted = std::max({m_unprotectedMs.value(symbol), m_world->calmSinceMs(), m_processSinceMs, m_otherChangeMs.value(symbol)});
        if (now - counted > kUnprotectedMost) {
            fail("I6", QStringLiteral("%1 has had no covering stop for %2 ms, and nothing was in the way.").arg(name).arg(now - counted));
        }
    }
}

// A stop that was triggered a moment ago, and the news of it is still on its way.
bool Checker::triggeredUntold(const Symbol &symbol) const
{
    const base::VenueTime since(m_world->venueNow().ms() - kToldWithin);
    const QList<ClientOrderId> triggered = m_exchange->triggeredSince(symbol, since);
    return std::any_of(triggered.begin(), triggered.end(), [this](const ClientOrderId &id) { return !m_overTold.contains(id); });
}

bool Checker::anythingHeld() const
{
    const QStringList &names = simulatedSymbols();
    return std::any_of(names.begin(), names.end(), [this](const QString &name) { return !m_exchange->amount(Symbol(name)).isZero(); });
}

bool Checker::coveredByStop(const Symbol &symbol, const ClientOrderId &without) const
{
    const Quantity amount = m_exchange->amount(symbol);
    Quantity covered = m_exchange->leaving(symbol);
    for (const trading::AlgoOrderView &view : m_exchange->stops(symbol)) {
        const bool against = (view.side == trading::Side::Sell) == amount.isPositive();
        if (view.clientId == without || !against || view.type != trading::ConditionalType::StopMarket || !view.isExit() || view.status == trading::AlgoStatus::Pending
            || !m_exchange->isOfPosition(view)) {
            continue;
        }
        if (view.closePosition) {
            return true;
        }
        covered += view.quantity;
    }
    return covered >= m_exchange->coverable(symbol);
}

} // namespace bw::simulation
