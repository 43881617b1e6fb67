// What the exchange tells.
#include "core/engine/engine.h"
#include "core/engine/venue_text.h"

#include "core/base/contracts.h"
#include "core/base/mutants.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;
using exchange::Fate;
using exchange::PathState;

namespace {

constexpr int kNegativeAnswersNeeded = 3;
constexpr base::Millis kNegativeAnswersSpan{10'000};

// As USD-M tells it: with what the wallet moves by. Of another coin than the quote it moves nothing.
exchange::AccountUpdate transferOf(const exchange::BalanceChange &event, const QString &quote)
{
    exchange::AccountUpdate update;
    update.at = event.at;
    if (event.asset == quote) {
        update.reason = event.delta.isNegative() ? QStringLiteral("WITHDRAW") : QStringLiteral("DEPOSIT");
        update.walletChange = trading::Money(event.delta.value());
    }
    return update;
}

} // namespace

void Engine::handle(const exchange::OrderOutcome &event, Now now)
{
    m_changedSinceRead = true;
    noteBan(event.error, now);
    trouble(Errand::Order, event.error, now);
    switch (event.fate) {
    case Fate::Accepted:
        return accepted(event, now);
    case Fate::Refused:
        return event.fromQuery ? notFound(event, now) : refused(event, now);
    case Fate::Unknown:
        break;
    }
    if (event.fromQuery || !m_intents.contains(event.clientId)) {
        return; // asked again by its own schedule; or its end was told before
    }
    m_ledger.markUnknown(event.clientId, now.steady);
    m_chronicle.record(kind::kOutcome, {{QStringLiteral("client_id"), event.clientId.text()},
                                        {QStringLiteral("end"), toWord(IntentEnd::Unknown)},
                                        {QStringLiteral("note"), venueText(event.error)}}, now.venue);
    note(Severity::Warning, QStringLiteral("The fate of order %1 is not known (%2); it counts in full and is being looked up.")
                                .arg(event.clientId.text(), venueText(event.error)), now);
    reply(m_waiting.value(event.clientId).command, ReplyKind::Unknown, QStringLiteral("The exchange's answer did not arrive; the order is being looked up."));
    if (const Intent intent = m_intents.value(event.clientId); intent.purpose == safety::Purpose::StopExit) {
        m_plan.onExitUnknown(intent.order.symbol, event.error, event.clientId);
    }
}

void Engine::accepted(const exchange::OrderOutcome &event, Now now)
{
    if (!event.order) {
        return;
    }
    if (!m_intents.contains(event.clientId) && m_recovered.contains(event.clientId)) {
        m_intents.insert(event.clientId, m_recovered.value(event.clientId));
    }
    m_recovered.remove(event.clientId);
    noteOrder(*event.order, now);
    m_ledger.applyOrder(*event.order);
    const auto intent = m_intents.constFind(event.clientId);
    if (intent != m_intents.constEnd() && intent->purpose == safety::Purpose::StopExit) {
        m_plan.onExitAnswered(intent->order.symbol, std::nullopt, event.clientId);
    }
    orderProgressed(*event.order, now);
    const auto waiting = m_waiting.constFind(event.clientId);
    if (waiting != m_waiting.constEnd()) { // still: the order is open
        reply(waiting->command, ReplyKind::Accepted, QStringLiteral("Accepted by the exchange: %1.").arg(waiting->what));
    }
}

void Engine::refused(const exchange::OrderOutcome &event, Now now)
{
    const Intent intent = m_intents.value(event.clientId);
    attachedEntryEnded(event.clientId, {}, now);
    m_ledger.release(event.clientId);
    const int code = event.error ? event.error->venueCode : 0;
    const bool held = code == -2022 || code == -4118;
    if (intent.purpose == safety::Purpose::StopExit) {
        m_plan.onExitAnswered(intent.order.symbol, event.error, event.clientId);
    } else if (intent.purpose == safety::Purpose::GuardExit && held) {
        freeQuantity(intent.order.symbol, now);
    } else if (intent.purpose == safety::Purpose::OperatorExit && held && closeLater(intent, now)) {
        orderEnded(event.clientId, IntentEnd::Refused, venueText(event.error), now);
        return;
    }
    const QString why = venueText(event.error);
    note(Severity::Warning, QStringLiteral("Order %1 was refused: %2").arg(event.clientId.text(), why), now);
    if (const auto it = m_waiting.constFind(event.clientId); it != m_waiting.constEnd()) {
        const bool unsent = event.error && event.error->code == base::ErrorCode::Storage; // it never reached the exchange
        reply(it->command, ReplyKind::Failed, (unsent ? QStringLiteral("Not sent: %1") : QStringLiteral("The exchange refused: %1")).arg(why));
    }
    orderEnded(event.clientId, IntentEnd::Refused, why, now);
}

// -2013 shortly after submission is no proof of absence: several negative answers over a while are.
void Engine::notFound(const exchange::OrderOutcome &event, Now now)
{
    TrackedOrder *order = m_ledger.find(event.clientId);
    if (!order) {
        m_recovered.remove(event.clientId);
        return;
    }
    order->notFound += 1;
    if (order->notFound < kNegativeAnswersNeeded || now.steady.since(order->unknownSince) < kNegativeAnswersSpan) {
        return;
    }
    attachedEntryEnded(event.clientId, {}, now);
    m_ledger.release(event.clientId);
    if (m_recovered.contains(event.clientId)) { // its end is written down, or every start asks for it again
        m_intents.insert(event.clientId, m_recovered.take(event.clientId));
    }
    if (const Intent intent = m_intents.value(event.clientId); intent.purpose == safety::Purpose::StopExit) {
        m_plan.onExitAnswered(intent.order.symbol, std::nullopt, event.clientId);
    }
    note(Severity::Info, QStringLiteral("Order %1 was never placed.").arg(event.clientId.text()), now);
    if (const auto it = m_waiting.constFind(event.clientId); it != m_waiting.constEnd()) {
        reply(it->command, ReplyKind::Failed, QStringLiteral("The order never reached the exchange."));
    }
    orderEnded(event.clientId, IntentEnd::NeverPlaced, {}, now);
}

void Engine::orderProgressed(const trading::OrderView &view, Now now)
{
    m_plan.onOrderGone(view.isOpen() ? trading::ClientOrderId() : view.clientId);
    if (!view.isOpen()) {
        attachedEntryEnded(view.clientId, view.executed, now);
    }
    const auto intent = m_intents.constFind(view.clientId);
    if (view.isOpen() || intent == m_intents.constEnd()) {
        return;
    }
    if (intent->purpose == safety::Purpose::StopExit) { // whoever tells it first: the stream or the answer
        m_plan.onExitAnswered(view.symbol, std::nullopt, view.clientId);
    }
    const bool filled = view.executed.isPositive();
    const QString what = QStringLiteral("%1 %2 %3: %4, %5 filled%6")
                             .arg(toWord(view.side), view.quantity.toString(), view.symbol.text(), toWord(view.status), view.executed.toString(),
                                  view.averagePrice.isPositive() ? QStringLiteral(" at %1").arg(view.averagePrice.toString()) : QString());
    if (const auto it = m_waiting.constFind(view.clientId); it != m_waiting.constEnd()) {
        reply(it->command, filled ? ReplyKind::Done : ReplyKind::Failed, what);
    }
    orderEnded(view.clientId, IntentEnd::Finished, what, now);
}

void Engine::orderEnded(const trading::ClientOrderId &id, IntentEnd end, const QString &text, Now now)
{
    m_waiting.remove(id);
    m_requests.ended(id, end == IntentEnd::Finished, text);
    m_secondTries.remove(id);
    const auto intent = m_intents.constFind(id);
    if (intent == m_intents.constEnd()) {
        return;
    }
    const trading::Symbol symbol = intent->order.symbol;
    if (end == IntentEnd::Refused || end == IntentEnd::NeverPlaced) {
        m_trades.entryRefused(id);
    }
    m_intents.erase(intent);
    m_chronicle.record(kind::kOutcome, {{QStringLiteral("client_id"), id.text()}, {QStringLiteral("end"), toWord(end)},
                                        {QStringLiteral("note"), text}}, now.venue);
    forgetFlat(symbol);
}

void Engine::handle(const exchange::CancelOutcome &event, Now now)
{
    m_changedSinceRead = true;
    noteBan(event.error, now);
    trouble(Errand::Cancel, event.error, now);
    const bool definite = event.fate != Fate::Unknown;
    if (event.clientId.isEmpty() && definite && m_plan.active() && stopMayStand(event.symbol)) {
        m_cancelAgain.insert(event.symbol);
        return;
    }
    if (event.clientId.isEmpty()) {
        m_plan.onCancelAllAnswered(event.symbol, definite);
        return;
    }
    m_stopCancelsSent.remove(event.clientId);
    if (const auto orphan = m_orphanSince.find(event.clientId); orphan != m_orphanSince.end()) {
        *orphan = now.steady; // should it still be there, it is cancelled again after the same wait
    }
    if (event.fate == Fate::Accepted) {
        m_ledger.dropAlgo(event.clientId); // the stream may be down: a stop that is gone must not count as cover
        rememberOver(event.clientId, now); // or behind: that it works is no news any more
        m_plan.onOrderGone(event.clientId);
    }
    if (event.fate == Fate::Refused && !m_plan.active()) {
        note(Severity::Info, QStringLiteral("Cancel of %1: %2").arg(event.clientId.text(), venueText(event.error)), now);
        requestReading(now); // gone or never there: ask
    }
}

void Engine::handle(const exchange::ReadingOutcome &event, Now now)
{
    if (event.readId != m_readId) {
        return;
    }
    m_reading = false;
    trouble(Errand::Reading, event.reading ? std::nullopt : std::optional(event.reading.error()), now);
    const bool stopping = m_plan.active();
    const bool overtaken = m_changedSinceRead || fatesOpen();
    if (!event.reading) {
        noteBan(event.reading.error(), now);
    }
    m_plan.onReading(shown(event.reading), now.steady, overtaken ? safety::ReadAge::MaybeStale : safety::ReadAge::Fresh);
    if (stopping && !m_plan.active()) {
        stopFinished(now);
    }
    if (!event.reading) {
        m_readAgainAt = now.steady + std::chrono::seconds(1);
        m_readWanted = true;
        return;
    }
    // While a stop is at work it is the exchange's word that counts: a late one only repeats a reduce-only exit.
    if (m_changedSinceRead && !m_plan.active()) {
        m_readAgainAt = now.steady + std::chrono::milliseconds(250); // the answer may be older than what came meanwhile
        m_readWanted = true;
        return;
    }
    m_readProved = m_changedSinceRead ? m_readProved : event.readId;
    const bool first = !m_ledger.everRead();
    const QList<trading::Symbol> held = m_ledger.positions().keys();
    noticeStopOrders(*event.reading);
    trading::AccountReading reading = completed(*event.reading, now);
    alertAppeared(reading.positions, now);
    if (m_accountChanges != m_accountChangesAtRead && !m_spot) { // there the book knows what is newer
        reading.wallet = m_ledger.wallet(); // it was told while this was on its way, and may be newer
    }
    const trading::Money walletBefore = m_ledger.wallet();
    const Ledger::Reconciled reconciled = m_ledger.setReading(withoutOver(reading), now.steady);
    m_accountChanges += m_ledger.wallet() != walletBefore ? 1 : 0; // a history that is on its way may be older
    takeReading(reading, now);
    for (const trading::Symbol &symbol : held) {
        forgetFlat(symbol);
    }
    for (const QString &difference : BW_MUTANT("difference-not-journalled") ? QStringList() : reconciled.differences) {
        m_chronicle.record(kind::kReconcile, {{QStringLiteral("difference"), difference}}, now.venue);
        note(Severity::Warning, QStringLiteral("Corrected by the exchange: %1.").arg(difference), now);
    }
    if (first) {
        for (const trading::Symbol &symbol : QSet<trading::Symbol>(m_ownSymbols)) {
            if (m_ledger.position(symbol).isFlat() && m_ledger.pending(symbol).isEmpty()) {
                m_guard.onFlat(symbol); // the plan of a position that ended meanwhile
                m_ownSymbols.remove(symbol);
            }
        }
        takeOverRecovered(now);
        expectOldCountdowns(now);
    }
    if (m_resync) {
        note(Severity::Info, QStringLiteral("Reconciled with the exchange: %1 positions, %2 orders, %3 conditional orders.")
                                 .arg(reading.positions.size()).arg(event.reading->openOrders.size())
                                 .arg(event.reading->openAlgoOrders.size()), now);
    }
    m_resync = false;
    stopWhatAppeared(reading, now);
}

// Intents of the run before: what rests is ours again, the rest counts in full until its fate is known.
void Engine::takeOverRecovered(Now now)
{
    const QMap<trading::ClientOrderId, Intent> before = m_recovered;
    for (const Intent &intent : before) {
        if (TrackedOrder *order = m_ledger.find(intent.order.clientId)) {
            order->stop = intent.stop;
            order->purpose = intent.purpose;
            m_intents.insert(intent.order.clientId, intent);
            m_recovered.remove(intent.order.clientId);
        } else {
            m_ledger.reserveUnknown(intent.order, intent.purpose, intent.stop, now.steady);
        }
    }
}

void Engine::handle(const exchange::InstrumentsLoaded &event, Now now)
{
    m_instruments = event.instruments;
    if (m_spot) {
        m_spot->useInstruments(m_instruments);
    }
    m_plan.wake(now.steady);
    for (const QString &sentence : event.refused) {
        note(Severity::Warning, sentence, now);
    }
}

void Engine::handle(const exchange::MarkPriceTick &event, Now now)
{
    m_ledger.applyMark(event, now.steady);
    m_market.aliveAt = now.steady;
    m_exchangeClock.seen(event.at, now.steady);
}

void Engine::handle(const exchange::BookTick &event, Now)
{
    m_ledger.applyBook(event);
}

void Engine::handle(const exchange::OrderUpdate &event, Now now)
{
    m_changedSinceRead = true;
    m_user.aliveAt = now.steady;
    if (event.order.isOpen()) {
        noteForeign(event.order, now);
    }
    noticeStopOrder(event.order.clientId);
    noteOrder(event.order, now);
    m_ledger.applyOrder(event.order);
    orderProgressed(event.order, now);
    if (event.order.isOpen() && !event.order.reduceOnly) {
        stopWhatAppeared(m_ledger.picture(), now);
    }
}

void Engine::handle(const exchange::FillUpdate &event, Now now)
{
    m_changedSinceRead = true;
    m_user.aliveAt = now.steady;
    noticeStopOrder(event.order.clientId);
    const TrackedOrder *known = m_ledger.find(event.order.clientId);
    if (known && known->view.executed < event.order.executed - event.fill.quantity) {
        handle(exchange::EventsLost{QStringLiteral("an execution of %1 was not told.").arg(event.order.clientId.text())}, now);
    }
    noteForeign(event.order, now);
    noteOrder(event.order, now);
    m_ledger.applyOrder(event.order);
    if (takeFill(event.fill, now) && !Ledger::isOurs(event.order.clientId)) {
        m_foreign.fills += 1;
    }
    tellPosition(event.fill.symbol, event.fill.at, now);
    orderProgressed(event.order, now);
}

void Engine::handle(const exchange::AlgoUpdate &event, Now now)
{
    m_changedSinceRead = true;
    m_user.aliveAt = now.steady;
    if (event.order.status == trading::AlgoStatus::Pending) {
        noteOrder(event.order, now); // of a list: it protects nothing yet, and is not over
        return;
    }
    if (isWorking(event.order.status) && m_over.contains(event.order.clientId)) {
        return;
    }
    if (!isWorking(event.order.status)) {
        rememberOver(event.order.clientId, now);
    }
    noteOrder(event.order, now);
    m_ledger.applyAlgo(event.order, now.steady);
    if (!isWorking(event.order.status)) {
        m_plan.onOrderGone(event.order.clientId);
        m_stopCancelsSent.remove(event.order.clientId);
        takeProfitOver(event.order, now);
    }
    const bool telling = event.order.status == trading::AlgoStatus::Triggered || event.order.status == trading::AlgoStatus::Rejected;
    if (telling) {
        note(Severity::Warning, QStringLiteral("%1 %2 at %3: %4%5.")
                                    .arg(event.order.symbol.text(), toWord(event.order.type), event.order.triggerPrice.toString(), toWord(event.order.status),
                                         event.reason.isEmpty() ? QString() : QStringLiteral(", ") + event.reason), now);
    }
}

void Engine::handle(const exchange::AccountUpdate &event, Now now)
{
    m_changedSinceRead = true;
    m_user.aliveAt = now.steady;
    applyAccount(completed(event), now);
}

void Engine::applyAccount(const exchange::AccountUpdate &event, Now now)
{
    m_accountChanges += 1;
    const exchange::AccountUpdate news = m_ledger.newsOf(event);
    if (news.wallet != event.wallet || news.positions.size() != event.positions.size()) {
        m_readWanted = true; // messages overtake each other: what else is missing, a reading says
    }
    alertAppeared(news.positions, now);
    m_ledger.applyAccount(news, now.steady);
    takeWalletChange(news, now);
    for (const trading::Position &position : news.positions) {
        if (position.isFlat()) {
            forgetFlat(position.symbol);
            m_plan.onPositionFlat(position.symbol);
        } else {
            stopWhatAppeared(m_ledger.picture(), now);
        }
    }
}

namespace {

QString nameOf(exchange::Path path)
{
    switch (path) {
    case exchange::Path::Rest: return QStringLiteral("REST");
    case exchange::Path::MarketStream: return QStringLiteral("market stream");
    case exchange::Path::UserStream: return QStringLiteral("account stream");
    case exchange::Path::WsApi: return QStringLiteral("WebSocket API");
    }
    BW_UNREACHABLE("path");
}

} // namespace

void Engine::handle(const exchange::PathChanged &event, Now now)
{
    PathHealth &path = health(event.path);
    const bool was = path.state == PathState::Up;
    const bool is = event.state == PathState::Up;
    path.told = true;
    path.state = event.state;
    path.detail = event.detail;
    if (is) {
        path.aliveAt = now.steady;
    }
    if (is && !was) {
        m_plan.wake(now.steady);
    }
    if (was && !is) {
        note(Severity::Alarm, QStringLiteral("The %1 is down: %2").arg(nameOf(event.path), event.detail), now);
    }
    if (event.path == exchange::Path::UserStream && is != was) {
        m_resync = true;
        if (is) {
            requestReading(now);
        }
    }
}

void Engine::handle(const exchange::PathAlive &event, Now now)
{
    PathHealth &path = health(event.path);
    path.aliveAt = now.steady;
    if (event.path == exchange::Path::UserStream && path.state == PathState::Up && !m_resync) {
        m_ledger.accountAlive(now.steady);
    }
}

void Engine::handle(const exchange::RestMeasured &event, Now now)
{
    health(event.path).aliveAt = now.steady;
    m_roundTripMicros = event.path == exchange::Path::Rest ? event.roundTripMicros : m_roundTripMicros;
    m_usedWeight = event.usedWeight;
    m_weightLimit = event.weightLimit;
    m_rates.measured(event.rates, now.steady);
}

void Engine::handle(const exchange::RequestsPaused &event, Now now)
{
    if (const QString sentence = m_trouble.paused(event.httpStatus, event.remaining, now.steady); !sentence.isEmpty()) {
        note(Severity::Alarm, sentence, now);
    }
}

void Engine::handle(const exchange::ClockMeasured &event, Now)
{
    m_clockOffsetMs = event.offsetMs;
}

// What came in or went out shows in the next reading, and until then in nothing that is judged.
void Engine::handle(const exchange::BalanceChange &event, Now now)
{
    m_readWanted = true;
    if (m_spot) {
        m_changedSinceRead = true;
        m_spot->changed(event.asset, event.delta, event.at);
        applyAccount(completed(transferOf(event, m_config.quote)), now);
    }
}

void Engine::handle(const exchange::AccountDoubted &event, Now now)
{
    note(Severity::Info, QStringLiteral("The account is read again: %1").arg(event.why), now);
    m_readWanted = true;
}

void Engine::handle(const exchange::EventsLost &event, Now now)
{
    note(Severity::Warning, QStringLiteral("Events may be missing: %1 The account is read afresh.").arg(event.why), now);
    m_resync = true;
    requestReading(now);
}

} // namespace bw::engine
