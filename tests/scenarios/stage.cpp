#include "tests/scenarios/stage.h"

#include "core/language/engine_sentences.h"
#include "core/paper/paper_instruments.h"

namespace bw::scenarios {

using simulation::Item;

namespace {

simulation::Script scriptOf(const Opening &opening)
{
    simulation::Script script;
    script.setting.start = opening.start;
    script.setting.mode = opening.mode;
    script.setting.realJournal = opening.realJournal;
    return script;
}

} // namespace

Stage::Stage(const Opening &opening) : Simulation(scriptOf(opening), simulation::KeepTrace::Yes), m_opening(opening)
{
    m_exchange.freezePrices();
}

engine::EngineConfig Stage::config() const
{
    engine::EngineConfig config = Simulation::config();
    if (m_opening.change) {
        m_opening.change(config);
    }
    return config;
}

void Stage::replied(const engine_client::Reply &reply)
{
    Simulation::replied(reply);
    m_reply = reply;
    hear(reply.message);
}

void Stage::reported(const engine::EndReport &report)
{
    Simulation::reported(report);
    m_end = report;
}

paper::PaperExchange &Stage::paper() const
{
    return dynamic_cast<simulation::UsdmSide &>(m_exchange).paper();
}

// --- time and the world ---

void Stage::begin(std::int64_t settleMs)
{
    m_exchange.begin();
    beat();
    m_world.queue().plan(0, [this] { startProcess(); });
    pass(settleMs);
}

// Every price is told twice a second, as the exchange does.
void Stage::beat()
{
    for (const QString &name : simulation::simulatedSymbols()) {
        const Symbol symbol(name);
        if (m_depth.contains(symbol)) {
            paper().setDepth(symbol, paper::Depth{m_depth.value(symbol), m_depth.value(symbol)});
        }
        if (!m_still.contains(symbol)) {
            m_exchange.setPrice(symbol, m_exchange.mark(symbol));
        }
    }
    m_world.after(500, [this] { beat(); });
}

void Stage::pass(std::int64_t ms)
{
    const std::int64_t end = m_world.elapsedMs() + ms;
    runUntil(end);
    if (!m_checker.violation()) {
        m_world.moveTo(end * 1'000'000);
    }
}

bool Stage::passUntil(const std::function<bool()> &condition, std::int64_t mostMs)
{
    for (std::int64_t waited = 0; !condition() && !m_checker.violation(); waited += 50) {
        if (waited >= mostMs) {
            return false;
        }
        pass(50);
    }
    return !m_checker.violation();
}

void Stage::play(const QString &line)
{
    QStringList words = line.split(QLatin1Char(' '));
    const QString verb = words.takeFirst();
    step([this, item = Item{m_world.elapsedMs(), verb, words}] { Simulation::play(item); });
}

void Stage::fault(const char *name, std::int64_t forMs)
{
    m_world.openWindow(QString::fromLatin1(name), 1000, forMs);
}

void Stage::priceOnly(const char *symbol, const char *value)
{
    step([&] { m_exchange.setPrice(symbolOf(symbol), Price::literal(value)); });
}

void Stage::price(const char *symbol, const char *value)
{
    priceOnly(symbol, value);
    pass(1'000);
}

void Stage::book(const char *symbol, const char *bid, const char *ask)
{
    const Symbol of = symbolOf(symbol);
    m_still.insert(of);
    paper::Quote quote{of, Price::literal(bid), Price::literal(ask), m_exchange.mark(of), m_exchange.mark(of)};
    const auto known = [&] { return picture()->risk.symbols.value(of).ask == quote.ask; };
    for (int i = 0; i < 200 && !known(); ++i) { // the stream tells the book only now and then
        step([&] { paper().setMarket(quote); });
        pass(100);
    }
}

void Stage::thin(const char *symbol, const char *depth)
{
    m_depth.insert(symbolOf(symbol), Quantity::literal(depth));
    paper().setDepth(symbolOf(symbol), paper::Depth{Quantity::literal(depth), Quantity::literal(depth)});
}

void Stage::transfer(Money amount)
{
    step([&] { BW_EXPECTS(paper().transfer(amount).has_value()); });
}

trading::ClientOrderId Stage::elsewhere(const char *symbol, Side side, const char *quantity, const char *limit)
{
    binance_server::NewOrder order;
    order.symbol = symbolOf(symbol);
    order.side = side;
    order.quantity = Quantity::literal(quantity);
    order.type = limit ? trading::OrderType::Limit : trading::OrderType::Market;
    order.price = limit ? std::optional(Price::literal(limit)) : std::nullopt;
    order.clientId = trading::ClientOrderId(QStringLiteral("web_story_%1").arg(++m_strangers));
    atExchange([&](paper::PaperExchange &exchange) { BW_EXPECTS(exchange.placeOrder(order).has_value()); });
    return order.clientId;
}

void Stage::atExchange(const std::function<void(paper::PaperExchange &)> &what)
{
    step([&] { what(paper()); });
}

void Stage::giveDust(const char *symbol, const char *amount)
{
    atExchange([&](paper::PaperExchange &exchange) {
        paper::AccountState state = exchange.state();
        paper::PositionState &position = state.positions[symbolOf(symbol)];
        position.amount = Quantity::literal(amount);
        position.cost = m_exchange.mark(symbolOf(symbol)) * position.amount;
        const base::Status taken = exchange.restore(std::move(state));
        BW_ENSURES(taken.has_value());
    });
}

void Stage::ordersUsed(int used, int of)
{
    exchange::RestMeasured measured{20'000, 10, 2400, {}};
    measured.rates = {{exchange::RateKind::Orders, base::Millis(10'000), of, used}};
    step([&] { m_driver->post(exchange::VenueEvent(measured)); });
}

void Stage::leverage(const char *symbol, int times)
{
    step([&] { m_driver->post(exchange::VenueEvent(exchange::LeverageStated{{{symbolOf(symbol), times}}})); });
}

// --- the person at the desk ---

QString Stage::enter(safety::EntryIntent intent)
{
    step([&] { send(engine_client::OpenPosition{intent}); });
    if (!m_driver) {
        return QStringLiteral("the process died");
    }
    const auto now = picture();
    for (auto it = now->decisions.crbegin(); it != now->decisions.crend(); ++it) {
        if (it->subject != QLatin1String("entry") || !it->verdict) {
            continue;
        }
        QStringList denials;
        for (const safety::RuleFinding &finding : it->verdict->findings) {
            if (!finding.passed()) {
                denials.append(safety::ruleName(finding.rule) + QLatin1Char(' ') + finding.code);
            }
        }
        return it->allowed ? kAllowed : denials.join(QStringLiteral(", "));
    }
    return QStringLiteral("nothing was decided");
}

namespace {

safety::EntryIntent intentOf(const char *symbol, Side side, const char *quantity, const char *stop, const char *limit)
{
    safety::EntryIntent intent;
    intent.symbol = symbolOf(symbol);
    intent.side = side;
    intent.quantity = Quantity::literal(quantity);
    if (stop) {
        intent.stopPrice = Price::literal(stop);
    }
    if (limit) {
        intent.type = trading::OrderType::Limit;
        intent.limitPrice = Price::literal(limit);
    }
    return intent;
}

} // namespace

QString Stage::buy(const char *symbol, const char *quantity, const char *stop, const char *limit)
{
    return enter(intentOf(symbol, Side::Buy, quantity, stop, limit));
}

QString Stage::sell(const char *symbol, const char *quantity, const char *stop, const char *limit)
{
    return enter(intentOf(symbol, Side::Sell, quantity, stop, limit));
}

void Stage::close(const char *symbol, const char *quantity)
{
    engine_client::ClosePosition body;
    body.symbol = symbolOf(symbol);
    body.reason = QStringLiteral("asked for");
    if (quantity) {
        body.quantity = Quantity::literal(quantity);
    }
    step([&] { send(body); });
}

void Stage::clear(const char *approver)
{
    const QString name = QString::fromLatin1(approver);
    step([&] {
        m_checker.clearAsked(name);
        send(engine_client::ClearStop{name, QStringLiteral("looked at")});
    });
}

void Stage::stop(const char *level, std::int64_t noticedAfterMs)
{
    play(QStringLiteral("op-stop %1 %2").arg(QLatin1String(level)).arg(noticedAfterMs));
}

// --- what the person sees ---

std::optional<engine_client::PositionRow> Stage::row(const char *symbol)
{
    const auto now = picture();
    for (const engine_client::PositionRow &row : now->positions) {
        if (row.position.symbol == symbolOf(symbol) && !row.position.isFlat()) {
            return row;
        }
    }
    return std::nullopt;
}

int Stage::told(const QString &part)
{
    const auto now = picture();
    return static_cast<int>(std::count_if(now->events.begin(), now->events.end(), [&part](const auto &event) { return event.text.contains(part); }));
}

QString Stage::decided(const char *subject)
{
    const auto now = picture();
    for (auto it = now->decisions.crbegin(); it != now->decisions.crend(); ++it) {
        if (it->subject == QLatin1String(subject)) {
            return (it->allowed ? QStringLiteral("allowed: ") : QStringLiteral("refused: ")) + it->text + QStringLiteral(": ") + it->note;
        }
    }
    return {};
}

std::optional<safety::RuleFinding> Stage::judged(RuleId rule)
{
    const auto now = picture();
    for (auto it = now->decisions.crbegin(); it != now->decisions.crend(); ++it) {
        if (it->subject == QLatin1String("entry") && it->verdict) {
            const safety::RuleFinding *finding = it->verdict->find(rule);
            return finding ? std::optional(*finding) : std::nullopt;
        }
    }
    return std::nullopt;
}

// --- the exchange's own truth ---

QList<trading::AlgoOrderView> Stage::stopsOf(const char *symbol) const
{
    QList<trading::AlgoOrderView> out;
    for (const binance_server::AlgoRecord &record : paper().openAlgoOrders(symbolOf(symbol))) {
        out.append(record.view);
    }
    return out;
}

QStringList Stage::resting() const
{
    QStringList out;
    for (const binance_server::OrderRecord &record : paper().openOrders({})) {
        out.append(record.view.clientId.text());
    }
    return out;
}

QList<trading::OrderView> Stage::everPlaced(const char *symbol) const
{
    binance_server::HistoryQuestion question;
    question.symbol = symbolOf(symbol);
    question.limit = 1000;
    QList<trading::OrderView> out;
    for (const binance_server::OrderRecord &record : paper().allOrders(question)) {
        out.append(record.view);
    }
    return out;
}

bool Stage::flatEverywhere() const
{
    return std::all_of(simulation::simulatedSymbols().begin(), simulation::simulatedSymbols().end(),
                       [this](const QString &name) { return m_exchange.amount(Symbol(name)).isZero(); });
}

bool Stage::covered(const char *symbol) const
{
    Quantity missing = held(symbol).abs();
    const Side against = held(symbol).isNegative() ? Side::Buy : Side::Sell;
    for (const trading::AlgoOrderView &stop : stopsOf(symbol)) {
        if (stop.side == against && stop.isExit() && stop.type == trading::ConditionalType::StopMarket) {
            missing = stop.closePosition ? Quantity() : missing - stop.quantity;
        }
    }
    return !missing.isPositive();
}

// --- what left, and what was written ---

QStringList Stage::left(const QString &what) const
{
    QStringList out;
    for (const QByteArray &line : m_world.kept()) {
        const QString text = QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
        if (text.startsWith(what)) {
            out.append(text);
        }
    }
    return out;
}

QList<journal::Record> Stage::written(const char *kind) const
{
    QList<journal::Record> out;
    for (const journal::Record &record : m_disk.records()) {
        if (record.kind == QLatin1String(kind)) {
            out.append(record);
        }
    }
    return out;
}

QString Stage::broken()
{
    if (const auto &violation = m_checker.violation()) {
        return QStringLiteral("%1 at %2 ms: %3").arg(violation->invariant).arg(violation->atMs).arg(violation->text);
    }
    hearPicture();
    return m_unknown.isEmpty() ? QString() : QStringLiteral("no template of core/language fits: %1").arg(m_unknown.join(QStringLiteral(" | ")));
}

void Stage::hear(const QString &sentence)
{
    if (!sentence.isEmpty() && !language::isKnownSentence(sentence) && !m_unknown.contains(sentence)) {
        m_unknown.append(sentence);
    }
}

void Stage::hearPicture()
{
    const auto now = runs() ? picture() : nullptr;
    if (!now) {
        return;
    }
    for (const auto &event : now->events) {
        hear(event.text);
    }
    for (const auto &decision : now->decisions) {
        for (const QString &text : {decision.subject, decision.subject == QLatin1String("limit") ? QString() : decision.text, decision.note}) {
            hear(text); // a change of limits names keys and figures only
        }
    }
}

// --- the list of a program ---

void addStories(std::span<const Story> stories)
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Story &story : stories) {
        QTest::newRow(story.name) << number++;
    }
}

void tellStory(std::span<const Story> stories)
{
    QFETCH(int, number);
    stories[static_cast<std::size_t>(number)].tell();
}

} // namespace bw::scenarios
