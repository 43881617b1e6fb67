// Between the engine and the exchange: requests that may be lost or stay unanswered, a stream that comes late or not at all.
#include "tests/simulation/spot_run.h"

namespace bw::simulation {

using namespace bw::paper::spot;
using exchange::Fate;

namespace {

bool isStop(const SpotOrder &order)
{
    return isContingent(order.type);
}

base::Error errorOf(const binance_server::VenueError &error)
{
    return base::Error{base::ErrorCode::Refused, error.message, error.code, 400};
}

base::Error noAnswer()
{
    return base::Error{base::ErrorCode::Timeout, QStringLiteral("no answer"), 0, 0};
}

trading::OrderStatus statusOf(SpotStatus status)
{
    switch (status) {
    case SpotStatus::New:
    case SpotStatus::PendingNew:
        return trading::OrderStatus::New;
    case SpotStatus::PartiallyFilled:
        return trading::OrderStatus::PartiallyFilled;
    case SpotStatus::Filled:
        return trading::OrderStatus::Filled;
    case SpotStatus::Canceled:
        return trading::OrderStatus::Canceled;
    case SpotStatus::Expired:
    case SpotStatus::ExpiredInMatch:
        break;
    }
    return trading::OrderStatus::Expired;
}

} // namespace

trading::OrderView SpotRun::viewOf(const SpotOrder &order) const
{
    trading::OrderView view;
    view.symbol = order.symbol;
    view.clientId = order.clientId;
    view.venueId = order.id;
    view.side = order.side;
    view.type = order.type == SpotOrderType::Limit || order.type == SpotOrderType::LimitMaker ? trading::OrderType::Limit : trading::OrderType::Market;
    view.status = statusOf(order.status);
    view.reduceOnly = order.side == Side::Sell;
    view.quantity = order.quantity;
    view.executed = order.executed;
    view.price = order.price;
    view.updatedAt = order.updatedAt;
    return view;
}

trading::AlgoOrderView SpotRun::stopOf(const SpotOrder &order) const
{
    trading::AlgoOrderView view;
    view.symbol = order.symbol;
    view.clientId = order.clientId;
    view.algoId = trading::AlgoId(order.id.value());
    view.side = order.side;
    view.quantity = order.quantity;
    view.triggerPrice = order.stopPrice;
    view.reduceOnly = order.side == Side::Sell;
    view.updatedAt = order.updatedAt;
    const bool working = !order.workingAt.isUnknown() && order.executed.isZero();
    view.status = order.status == SpotStatus::PendingNew ? trading::AlgoStatus::Pending
                  : order.status == SpotStatus::New      ? (working ? trading::AlgoStatus::Triggered : trading::AlgoStatus::New)
                  : order.status == SpotStatus::Canceled ? trading::AlgoStatus::Canceled
                  : order.status == SpotStatus::Expired  ? trading::AlgoStatus::Expired
                                                         : trading::AlgoStatus::Finished;
    return view;
}

trading::Fill SpotRun::fillOf(const SpotTrade &trade, const trading::ClientOrderId &id) const
{
    trading::Fill fill;
    fill.symbol = trade.symbol;
    fill.tradeId = trade.id;
    fill.orderId = trade.orderId;
    fill.clientId = id;
    fill.side = trade.side;
    fill.price = trade.price;
    fill.quantity = trade.quantity;
    fill.commission = trading::Money(trade.commission);
    fill.commissionAsset = trade.commissionAsset;
    fill.at = trade.at;
    return fill;
}

trading::AccountReading SpotRun::reading() const
{
    trading::AccountReading out;
    for (const BalanceView &balance : m_exchange.balances(m_account)) {
        out.balances.append({balance.asset, Quantity(balance.free), Quantity(balance.locked)});
    }
    for (const SpotOrder &order : m_exchange.openOrders(m_account, {})) {
        if (isStop(order)) {
            out.openAlgoOrders.append(stopOf(order));
        } else {
            out.openOrders.append(viewOf(order));
        }
    }
    return out;
}

void SpotRun::tell(const exchange::VenueEvent &event)
{
    if (m_engine) {
        perform(m_engine->onVenue(event, now()));
    }
}

// In the exchange's order; late, or never.
void SpotRun::onExchange(const SpotEvent &event)
{
    if (const auto *report = std::get_if<ExecutionReport>(&event)) {
        count(*report);
    }
    if (!m_engine || !m_streamUp) {
        return;
    }
    m_streamAt = std::max(m_streamAt, m_ms + 2 + below(60));
    after(m_streamAt - m_ms, [this, event, alive = m_alive] {
        if (!*alive || !m_streamUp) {
            return;
        }
        if (const auto *report = std::get_if<ExecutionReport>(&event)) {
            if (isStop(report->order)) {
                tell(exchange::AlgoUpdate{stopOf(report->order), {}});
            }
            if (report->trade) {
                tell(exchange::FillUpdate{viewOf(report->order), fillOf(*report->trade, report->order.clientId)});
            } else if (!isStop(report->order)) {
                tell(exchange::OrderUpdate{viewOf(report->order)});
            }
        } else if (const auto *position = std::get_if<AccountPosition>(&event)) {
            exchange::AccountUpdate update;
            update.at = position->at;
            for (const BalanceView &balance : position->balances) {
                update.balances.append({balance.asset, Quantity(balance.free), Quantity(balance.locked)});
            }
            tell(update);
        } else if (const auto *moved = std::get_if<BalanceUpdate>(&event)) {
            tell(exchange::BalanceChange{moved->asset, Quantity(moved->delta), moved->at});
        }
    });
}

// carryOut(false): the answer of something that never arrived or was never answered.
void SpotRun::request(std::function<std::optional<exchange::VenueEvent>(bool)> carryOut)
{
    const int luck = m_faults ? below(100) : 99;
    const bool lost = luck < 3;
    const bool silent = luck < 8;
    if (silent) {
        m_calmSince = m_ms + 20'000; // an order of unknown fate is proved absent after ten seconds and some answers
    }
    after(5 + below(80), [this, carryOut, lost, silent, alive = m_alive] {
        m_exchange.setTime(now().venue);
        const auto answer = lost ? std::nullopt : carryOut(true);
        const auto told = silent ? carryOut(false) : answer;
        if (told) {
            after(silent ? 1500 : 5 + below(80), [this, told, alive] {
                if (*alive) {
                    tell(*told);
                }
            });
        }
    });
}

void SpotRun::place(const safety::ApprovedOrder &order)
{
    request([this, order](bool arrives) -> std::optional<exchange::VenueEvent> {
        exchange::OrderOutcome outcome;
        outcome.clientId = order.clientId();
        outcome.error = noAnswer();
        if (!arrives) {
            return outcome;
        }
        NewSpotOrder wanted;
        wanted.symbol = order.symbol();
        wanted.side = order.side();
        wanted.type = order.type() == trading::OrderType::Market ? SpotOrderType::Market : SpotOrderType::Limit;
        wanted.quantity = order.quantity();
        wanted.price = order.limitPrice();
        wanted.clientId = order.clientId();
        if (wanted.type == SpotOrderType::Limit) {
            wanted.timeInForce = order.timeInForce();
        }
        std::optional<binance_server::VenueError> refused;
        if (const auto &stop = order.attachedStop()) {
            NewOrderList list;
            list.kind = stop->form == safety::AttachedStop::Form::Opo ? ListKind::Opo : ListKind::Oto;
            list.clientId = stop->listId;
            list.first = wanted;
            list.second.symbol = wanted.symbol;
            list.second.side = Side::Sell;
            list.second.type = SpotOrderType::StopLoss;
            list.second.stopPrice = stop->triggerPrice;
            list.second.clientId = stop->stopId;
            if (list.kind == ListKind::Oto) {
                list.second.quantity = stop->quantity;
            }
            const auto placed = m_exchange.placeList(m_account, list);
            refused = placed ? std::nullopt : std::optional(placed.error());
        } else {
            const auto placed = m_exchange.place(m_account, wanted);
            refused = placed ? std::nullopt : std::optional(placed.error());
        }
        const auto shown = m_exchange.order(m_account, {order.symbol(), {}, order.clientId()});
        outcome.fate = refused ? Fate::Refused : Fate::Accepted;
        outcome.error = refused ? std::optional(errorOf(*refused)) : std::nullopt;
        outcome.order = refused || !shown ? std::nullopt : std::optional(viewOf(*shown));
        note(QStringLiteral("order %1 %2").arg(order.clientId().text(), refused ? refused->message : QStringLiteral("taken")));
        return outcome;
    });
}

void SpotRun::placeStop(const safety::ApprovedStop &stop)
{
    request([this, stop](bool arrives) -> std::optional<exchange::VenueEvent> {
        exchange::AlgoOutcome outcome;
        outcome.clientId = stop.clientId();
        outcome.error = noAnswer();
        if (!arrives) {
            return outcome;
        }
        NewSpotOrder wanted;
        wanted.symbol = stop.symbol();
        wanted.side = stop.side();
        wanted.type = SpotOrderType::StopLoss;
        wanted.quantity = stop.quantity();
        wanted.stopPrice = stop.triggerPrice();
        wanted.clientId = stop.clientId();
        const auto placed = m_exchange.place(m_account, wanted);
        outcome.fate = placed ? Fate::Accepted : Fate::Refused;
        outcome.error = placed ? std::nullopt : std::optional(errorOf(placed.error()));
        outcome.order = placed ? std::optional(stopOf(placed->order)) : std::nullopt;
        note(QStringLiteral("stop %1 %2 at %3: %4").arg(stop.clientId().text(), stop.quantity()->toString(), stop.triggerPrice().toString(),
                                                        placed ? QStringLiteral("taken") : placed.error().message));
        return outcome;
    });
}

void SpotRun::cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    request([this, symbol, id](bool arrives) -> std::optional<exchange::VenueEvent> {
        exchange::CancelOutcome outcome;
        outcome.symbol = symbol;
        outcome.clientId = id;
        outcome.error = noAnswer();
        if (!arrives) {
            return outcome;
        }
        std::optional<binance_server::VenueError> refused;
        if (id.isEmpty()) {
            const auto done = m_exchange.cancelAll(m_account, symbol);
            refused = done ? std::nullopt : std::optional(done.error());
        } else {
            const auto done = m_exchange.cancel(m_account, {symbol, {}, id});
            refused = done ? std::nullopt : std::optional(done.error());
        }
        outcome.fate = refused ? Fate::Refused : Fate::Accepted;
        outcome.error = refused ? std::optional(errorOf(*refused)) : std::nullopt;
        note(QStringLiteral("cancel %1 %2: %3").arg(symbol.text(), id.text(), refused ? refused->message : QStringLiteral("done")));
        return outcome;
    });
}

void SpotRun::perform(const engine::Effects &effects)
{
    for (const engine::Effect &effect : effects) {
        if (m_engine) {
            performOne(effect);
        }
    }
}

void SpotRun::performOne(const engine::Effect &effect)
{
    if (const auto *persist = std::get_if<engine::Persist>(&effect)) {
        for (journal::Record record : persist->records) {
            record.seq = static_cast<std::uint64_t>(m_records.size()) + 1;
            m_records.append(record);
        }
    } else if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
        const bool entry = submit->order.isEntry();
        entry ? ++m_out.entries : ++m_out.exits;
        if (entry && m_latch.engaged) {
            return found(QStringLiteral("an entry left while the stop was latched"));
        }
        if (!m_ids.insert(submit->order.clientId().text()).second) {
            return found(QStringLiteral("the id %1 left twice").arg(submit->order.clientId().text()));
        }
        note(QStringLiteral("submit %1 %2 %3").arg(submit->order.clientId().text(), submit->order.quantity().toString(), submit->order.symbol().text()));
        place(submit->order);
    } else if (const auto *stop = std::get_if<engine::SubmitStop>(&effect)) {
        ++m_out.stops;
        placeStop(stop->stop);
    } else if (const auto *one = std::get_if<engine::Cancel>(&effect)) {
        cancel(one->symbol, one->clientId);
    } else if (const auto *conditional = std::get_if<engine::CancelStop>(&effect)) {
        cancel(conditional->symbol, conditional->clientId);
    } else if (const auto *all = std::get_if<engine::CancelAll>(&effect)) {
        cancel(all->symbol, {});
    } else if (const auto *latch = std::get_if<engine::EngageLatch>(&effect)) {
        if (!m_latch.engaged) {
            ++m_out.emergencies;
            m_latch = {std::max(m_latch.epoch + 1, latch->epochAtLeast), true, latch->level, now().venue.ms(), latch->reason, latch->by};
            after(0, [this, alive = m_alive] {
                if (*alive) {
                    perform(m_engine->onLatched(m_latch, -1, now()));
                }
            });
        }
    } else if (std::holds_alternative<engine::ClearLatch>(effect)) {
        m_latch.engaged = false;
        m_latch.epoch += 1;
        after(0, [this, alive = m_alive] {
            if (*alive) {
                perform(m_engine->onLatchCleared(m_latch, now()));
            }
        });
    } else {
        ask(effect);
    }
}

void SpotRun::ask(const engine::Effect &effect)
{
    if (const auto *query = std::get_if<engine::Query>(&effect)) {
        request([this, body = *query](bool arrives) -> std::optional<exchange::VenueEvent> {
            const auto order = m_exchange.order(m_account, {body.symbol, {}, body.clientId});
            exchange::OrderOutcome outcome{body.clientId, Fate::Unknown, {}, noAnswer(), true};
            if (arrives) {
                outcome.fate = order ? Fate::Accepted : Fate::Refused;
                outcome.order = order ? std::optional(viewOf(*order)) : std::nullopt;
            }
            return outcome;
        });
    } else if (const auto *queryStop = std::get_if<engine::QueryStop>(&effect)) {
        request([this, body = *queryStop](bool arrives) -> std::optional<exchange::VenueEvent> {
            const auto order = m_exchange.order(m_account, {body.symbol, {}, body.clientId});
            exchange::AlgoOutcome outcome{body.clientId, Fate::Unknown, {}, noAnswer(), true};
            if (arrives) {
                outcome.fate = order ? Fate::Accepted : Fate::Refused;
                outcome.order = order ? std::optional(stopOf(*order)) : std::nullopt;
            }
            return outcome;
        });
    } else if (const auto *read = std::get_if<engine::ReadAccount>(&effect)) {
        request([this, id = read->readId, at = now().venue](bool arrives) -> std::optional<exchange::VenueEvent> {
            exchange::ReadingOutcome outcome{id, base::failure(base::ErrorCode::Timeout, QStringLiteral("no answer"))};
            if (arrives) {
                trading::AccountReading seen = reading();
                seen.at = at;
                outcome.reading = seen;
            }
            return outcome;
        });
    } else if (std::holds_alternative<engine::ReadIncome>(effect)) {
        request([](bool arrives) -> std::optional<exchange::VenueEvent> {
            exchange::IncomeOutcome outcome;
            outcome.rows = arrives ? base::Result<QList<trading::IncomeRow>>(QList<trading::IncomeRow>{})
                                   : base::failure(base::ErrorCode::Timeout, QStringLiteral("no answer"));
            return outcome;
        });
    } else if (const auto *trades = std::get_if<engine::ReadTrades>(&effect)) {
        request([this, body = *trades](bool arrives) -> std::optional<exchange::VenueEvent> {
            exchange::TradesOutcome outcome;
            outcome.symbol = body.symbol;
            outcome.fills = base::failure(base::ErrorCode::Timeout, QStringLiteral("no answer"));
            if (arrives) {
                QList<trading::Fill> fills;
                SpotHistory question;
                question.symbol = body.symbol;
                question.limit = 1000;
                question.from = body.since;
                for (const SpotTrade &trade : m_exchange.trades(m_account, question)) {
                    fills.append(fillOf(trade, {})); // the history names no client id
                }
                outcome.fills = fills;
            }
            return outcome;
        });
    }
}

} // namespace bw::simulation
