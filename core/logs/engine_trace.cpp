#include "core/logs/engine_trace.h"

#include "core/base/contracts.h"
#include "core/engine/journal_codec.h"
#include "core/safety/stop_ids.h"
#include "core/trading/words.h"

namespace bw::logs {

using engine_client::Reply;
using engine_client::ReplyKind;
using exchange::Fate;

namespace {

QString wordOf(Fate fate)
{
    switch (fate) {
    case Fate::Accepted:
        return QStringLiteral("accepted");
    case Fate::Refused:
        return QStringLiteral("refused");
    case Fate::Unknown:
        return QStringLiteral("unknown");
    }
    BW_UNREACHABLE("fate");
}

QString wordOf(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Accepted:
        return QStringLiteral("accepted");
    case ReplyKind::Done:
        return QStringLiteral("done");
    case ReplyKind::Refused:
        return QStringLiteral("refused");
    case ReplyKind::Failed:
        return QStringLiteral("failed");
    case ReplyKind::Unknown:
        return QStringLiteral("unknown");
    case ReplyKind::Waits:
        return QStringLiteral("waits");
    }
    BW_UNREACHABLE("reply");
}

QString wordOf(exchange::Path path)
{
    switch (path) {
    case exchange::Path::Rest:
        return QStringLiteral("rest");
    case exchange::Path::MarketStream:
        return QStringLiteral("market-stream");
    case exchange::Path::UserStream:
        return QStringLiteral("user-stream");
    case exchange::Path::WsApi:
        return QStringLiteral("ws-api");
    }
    BW_UNREACHABLE("path");
}

QJsonObject fieldsOf(const trading::OrderView &order)
{
    return {{QStringLiteral("symbol"), order.symbol.text()}, {QStringLiteral("client_id"), order.clientId.text()}, {QStringLiteral("order_id"), QString::number(order.venueId.value())},
            {QStringLiteral("side"), toWord(order.side)}, {QStringLiteral("type"), toWord(order.type)}, {QStringLiteral("status"), toWord(order.status)},
            {QStringLiteral("quantity"), order.quantity.toString()}, {QStringLiteral("executed"), order.executed.toString()}};
}

QJsonObject fieldsOf(const trading::AlgoOrderView &order)
{
    return {{QStringLiteral("symbol"), order.symbol.text()}, {QStringLiteral("client_id"), order.clientId.text()}, {QStringLiteral("algo_id"), QString::number(order.algoId.value())},
            {QStringLiteral("side"), toWord(order.side)}, {QStringLiteral("status"), toWord(order.status)}, {QStringLiteral("trigger"), order.triggerPrice.toString()}};
}

QJsonObject fieldsOf(const trading::Fill &fill)
{
    return {{QStringLiteral("symbol"), fill.symbol.text()}, {QStringLiteral("client_id"), fill.clientId.text()}, {QStringLiteral("order_id"), QString::number(fill.orderId.value())},
            {QStringLiteral("trade_id"), QString::number(fill.tradeId.value())}, {QStringLiteral("side"), toWord(fill.side)}, {QStringLiteral("price"), fill.price.toString()},
            {QStringLiteral("quantity"), fill.quantity.toString()}, {QStringLiteral("commission"), fill.commission.toString()}, {QStringLiteral("commission_asset"), fill.commissionAsset}};
}

QJsonObject idFields(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    return {{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("client_id"), id.text()}};
}

QJsonObject saying(const QString &text) { return {{QStringLiteral("text"), text}}; }

Level levelOf(int severity)
{
    return severity >= static_cast<int>(engine_client::Severity::Alarm) ? Level::Error : severity == static_cast<int>(engine_client::Severity::Warning) ? Level::Warning : Level::Info;
}

} // namespace

EngineTrace::EngineTrace(QString run, std::function<bool(Level)> takes, std::function<void(LogLine)> out)
    : m_run(std::move(run)), m_takes(std::move(takes)), m_out(std::move(out))
{
    BW_EXPECTS(m_takes && m_out);
}

void EngineTrace::write(Level level, const char *event, const QString &correlation, QJsonObject fields)
{
    if (m_takes(level)) {
        m_out({level, QString::fromLatin1(event), correlation, std::move(fields), 0});
    }
}

QString EngineTrace::correlationOf(engine_client::CommandId command) const
{
    return command == 0 ? QString() : QStringLiteral("%1-%2").arg(m_run).arg(command);
}

QString EngineTrace::correlationOfStop(std::uint64_t epoch) const
{
    return QStringLiteral("%1-stop-%2").arg(m_run).arg(epoch);
}

QString EngineTrace::correlationOf(const trading::ClientOrderId &id) const
{
    const auto epoch = safety::StopIds::epochOf(id);
    return epoch ? correlationOfStop(*epoch) : m_byOrder.value(id);
}

// The order belongs to what is being handled, or, without that, to what it belonged to before.
QString EngineTrace::remember(const trading::ClientOrderId &id)
{
    if (m_current.isEmpty() || m_byOrder.contains(id) || safety::StopIds::epochOf(id)) {
        return correlationOf(id);
    }
    m_byOrder.insert(id, m_current);
    m_orders.append(id);
    if (m_orders.size() > kOrdersMost) {
        m_byOrder.remove(m_orders.takeFirst());
    }
    return m_current;
}

void EngineTrace::heard(const engine::HostInput &input)
{
    m_outer.append(std::exchange(m_current, QString()));
    if (const auto *event = std::get_if<exchange::VenueEvent>(&input)) {
        venue(*event);
    } else if (const auto *asked = std::get_if<engine_client::Command>(&input)) {
        command(*asked);
    } else {
        const base::LatchRecord &record = std::get<engine::LatchedNotice>(input).record;
        m_current = correlationOfStop(record.epoch);
        write(Level::Warning, "emergency-stop", m_current, {{QStringLiteral("level"), toWord(record.level)}, {QStringLiteral("by"), record.by}, {QStringLiteral("reason"), record.reason}});
    }
}

void EngineTrace::handled()
{
    m_current = m_outer.isEmpty() ? QString() : m_outer.takeLast();
}

void EngineTrace::command(const engine_client::Command &command)
{
    m_current = correlationOf(command.id);
    auto [what, fields] = wordsOf(command.body);
    fields.insert(QStringLiteral("from"), command.from);
    fields.insert(QStringLiteral("command"), QString::fromLatin1(what));
    write(Level::Info, "command", m_current, std::move(fields));
}

void EngineTrace::outcome(const char *event, const trading::ClientOrderId &id, Fate fate, const std::optional<base::Error> &error, QJsonObject fields)
{
    m_current = correlationOf(id);
    fields.insert(QStringLiteral("client_id"), id.text());
    fields.insert(QStringLiteral("fate"), wordOf(fate));
    if (error) {
        fields.insert(QStringLiteral("error"), error->message);
        fields.insert(QStringLiteral("code"), error->venueCode);
    }
    write(fate == Fate::Accepted ? Level::Info : Level::Warning, event, m_current, std::move(fields));
}

void EngineTrace::venue(const exchange::VenueEvent &event)
{
    if (std::holds_alternative<exchange::MarkPriceTick>(event) || std::holds_alternative<exchange::BookTick>(event) || std::holds_alternative<exchange::PathAlive>(event)
        || std::holds_alternative<exchange::RestMeasured>(event)) {
        return; // many a second
    }
    if (const auto *order = std::get_if<exchange::OrderOutcome>(&event)) {
        QJsonObject fields = order->order ? fieldsOf(*order->order) : QJsonObject();
        fields.insert(QStringLiteral("looked_up"), order->fromQuery);
        outcome("order-answer", order->clientId, order->fate, order->error, std::move(fields));
    } else if (const auto *stop = std::get_if<exchange::AlgoOutcome>(&event)) {
        outcome("stop-answer", stop->clientId, stop->fate, stop->error, stop->order ? fieldsOf(*stop->order) : QJsonObject());
    } else if (const auto *cancel = std::get_if<exchange::CancelOutcome>(&event)) {
        outcome("cancel-answer", cancel->clientId, cancel->fate, cancel->error, {{QStringLiteral("symbol"), cancel->symbol.text()}});
    } else if (const auto *update = std::get_if<exchange::OrderUpdate>(&event)) {
        m_current = correlationOf(update->order.clientId);
        write(Level::Info, "order-update", m_current, fieldsOf(update->order));
    } else if (const auto *fill = std::get_if<exchange::FillUpdate>(&event)) {
        m_current = correlationOf(fill->fill.clientId);
        write(Level::Info, "fill", m_current, fieldsOf(fill->fill));
    } else if (const auto *algo = std::get_if<exchange::AlgoUpdate>(&event)) {
        m_current = correlationOf(algo->order.clientId);
        write(Level::Info, "stop-update", m_current, fieldsOf(algo->order));
    } else {
        venueState(event);
    }
}

void EngineTrace::venueState(const exchange::VenueEvent &event)
{
    if (const auto *path = std::get_if<exchange::PathChanged>(&event)) {
        write(path->state == exchange::PathState::Down ? Level::Warning : Level::Info, "path", {},
              {{QStringLiteral("path"), wordOf(path->path)}, {QStringLiteral("state"), toWord(path->state)}, {QStringLiteral("detail"), path->detail}});
    } else if (const auto *reading = std::get_if<exchange::ReadingOutcome>(&event)) {
        reading->reading ? write(Level::Debug, "account-read", {}, {}) : write(Level::Warning, "account-read", {}, {{QStringLiteral("error"), reading->reading.error().message}, {QStringLiteral("code"), reading->reading.error().venueCode}});
    } else if (const auto *paused = std::get_if<exchange::RequestsPaused>(&event)) {
        write(Level::Warning, "requests-paused", {}, {{QStringLiteral("status"), paused->httpStatus}, {QStringLiteral("remaining_ms"), static_cast<qint64>(paused->remaining.count())}});
    } else if (const auto *setting = std::get_if<exchange::SettingOutcome>(&event)) {
        QJsonObject fields{{QStringLiteral("symbol"), setting->symbol.text()}, {QStringLiteral("fate"), wordOf(setting->fate)}};
        if (setting->error) {
            fields.insert(QStringLiteral("error"), setting->error->message);
        }
        write(setting->fate == Fate::Accepted ? Level::Info : Level::Warning, "setting-answer", {}, std::move(fields));
    } else if (const auto *clock = std::get_if<exchange::ClockMeasured>(&event)) {
        write(Level::Debug, "clock", {}, {{QStringLiteral("offset_ms"), static_cast<qint64>(clock->offsetMs)}, {QStringLiteral("round_trip_ms"), static_cast<qint64>(clock->roundTripMs)}});
    } else if (const auto *doubted = std::get_if<exchange::AccountDoubted>(&event)) {
        write(Level::Warning, "account-doubted", {}, saying(doubted->why));
    } else if (const auto *lost = std::get_if<exchange::EventsLost>(&event)) {
        write(Level::Warning, "events-lost", {}, saying(lost->why));
    } else if (const auto *account = std::get_if<exchange::AccountUpdate>(&event)) {
        write(Level::Debug, "account-update", {}, {{QStringLiteral("reason"), account->reason}});
    } else if (const auto *balance = std::get_if<exchange::BalanceChange>(&event)) {
        write(Level::Info, "balance-change", {}, {{QStringLiteral("asset"), balance->asset}, {QStringLiteral("delta"), balance->delta.toString()}});
    } else if (const auto *loaded = std::get_if<exchange::InstrumentsLoaded>(&event)) {
        write(Level::Info, "instruments", {}, {{QStringLiteral("count"), loaded->instruments ? static_cast<qint64>(loaded->instruments->size()) : 0}});
    }
}

void EngineTrace::performs(const engine::Effect &effect)
{
    if (const auto *persist = std::get_if<engine::Persist>(&effect)) {
        for (const journal::Record &written : persist->records) {
            record(written);
        }
    } else if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
        const safety::ApprovedOrder &order = submit->order;
        QJsonObject fields = idFields(order.symbol(), order.clientId());
        fields.insert(QStringLiteral("entry"), order.isEntry());
        fields.insert(QStringLiteral("side"), toWord(order.side()));
        fields.insert(QStringLiteral("type"), toWord(order.type()));
        fields.insert(QStringLiteral("quantity"), order.quantity().toString());
        write(Level::Info, "send-order", remember(order.clientId()), std::move(fields));
    } else if (const auto *stop = std::get_if<engine::SubmitStop>(&effect)) {
        QJsonObject fields = idFields(stop->stop.symbol(), stop->stop.clientId());
        fields.insert(QStringLiteral("trigger"), stop->stop.triggerPrice().toString());
        write(Level::Info, "send-stop", remember(stop->stop.clientId()), std::move(fields));
    } else if (const auto *cancel = std::get_if<engine::Cancel>(&effect)) {
        write(Level::Info, "send-cancel", remember(cancel->clientId), idFields(cancel->symbol, cancel->clientId));
    } else if (const auto *cancelStop = std::get_if<engine::CancelStop>(&effect)) {
        write(Level::Info, "send-cancel", remember(cancelStop->clientId), idFields(cancelStop->symbol, cancelStop->clientId));
    } else if (const auto *all = std::get_if<engine::CancelAll>(&effect)) {
        write(Level::Info, "send-cancel-all", m_current, {{QStringLiteral("symbol"), all->symbol.text()}});
    } else if (const auto *change = std::get_if<engine::ChangeSetting>(&effect)) {
        write(Level::Info, "send-setting", m_current, {{QStringLiteral("symbol"), change->symbol.text()}});
    } else if (const auto *engage = std::get_if<engine::EngageLatch>(&effect)) {
        write(Level::Warning, "latch", m_current, {{QStringLiteral("level"), toWord(engage->level)}, {QStringLiteral("by"), engage->by}, {QStringLiteral("reason"), engage->reason}});
    } else if (std::holds_alternative<engine::ClearLatch>(effect)) {
        write(Level::Warning, "latch-cleared", m_current, {});
    } else if (const auto *answer = std::get_if<engine::Answer>(&effect)) {
        const Reply &reply = answer->reply;
        write(Level::Info, "reply", correlationOf(reply.id), {{QStringLiteral("kind"), wordOf(reply.kind)}, {QStringLiteral("text"), reply.message}});
    }
}

void EngineTrace::record(const journal::Record &record)
{
    const QJsonObject &body = record.body;
    if (record.kind == QLatin1String(engine::kind::kDecision)) {
        QJsonObject fields = body;
        fields.remove(QStringLiteral("verdict")); // twenty rules with their figures: the journal has them
        write(Level::Info, "decision", m_current, std::move(fields));
    } else if (record.kind == QLatin1String(engine::kind::kEvent)) {
        write(levelOf(body.value(QLatin1String("severity")).toInt()), "note", m_current, saying(body.value(QLatin1String("text")).toString()));
    } else {
        write(Level::Debug, "record", m_current, {{QStringLiteral("kind"), record.kind}});
    }
}

} // namespace bw::logs
