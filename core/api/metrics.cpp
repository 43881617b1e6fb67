#include "core/api/metrics.h"

#include "core/api/answers.h"
#include "core/trading/words.h"

namespace bw::api {

using base::Decimal;
using engine_client::Snapshot;

namespace {

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

class Text
{
public:
    // Begins a name; its samples follow.
    Text &metric(const char *name, const char *type, const char *help)
    {
        m_name = name;
        m_out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
        return *this;
    }
    Text &gauge(const char *name, const char *help) { return metric(name, "gauge", help); }
    void sample(const QByteArray &value) { m_out += m_name + ' ' + value + '\n'; }
    void sample(const QList<std::pair<const char *, QByteArray>> &labels, const QByteArray &value)
    {
        QList<QByteArray> parts;
        for (const auto &[key, text] : labels) {
            parts.append(QByteArray(key) + "=\"" + escaped(text) + '"');
        }
        m_out += m_name + '{' + parts.join(',') + "} " + value + '\n';
    }
    template<typename Value>
    void sampleIf(bool known, const Value &value)
    {
        if (known) {
            sample(number(value.value()));
        }
    }
    [[nodiscard]] QByteArray done() const { return m_out; }

private:
    QByteArray m_name;
    QByteArray m_out;
};

QByteArray seconds(base::Millis span)
{
    return number(Decimal::div(Decimal::fromInt(span.count()), Decimal::fromInt(1000), base::Rounding::HalfEven));
}

void account(Text &out, const Snapshot &s)
{
    const bool known = s.risk.accountKnown;
    out.gauge("breakwater_wallet", "Wallet balance, in quote.").sampleIf(known, s.risk.wallet);
    out.gauge("breakwater_equity", "Wallet and unrealised P&L at the mark price, in quote.").sampleIf(known, s.risk.equity);
    out.gauge("breakwater_balance", "The smaller of wallet and equity: what every limit is a share of, in quote.").sampleIf(known, s.risk.balance);
    out.gauge("breakwater_daily_pnl", "Equity now less equity at day start less net transfers since, in quote.").sampleIf(s.daily.known, s.daily.pnl);
    out.gauge("breakwater_daily_loss_limit", "The loss at which the day ends, in quote.").sampleIf(s.daily.known, s.daily.limit);
    out.gauge("breakwater_daily_loss_headroom", "What may still be lost today, exits paid, in quote.").sampleIf(s.daily.known, s.daily.left);
    out.gauge("breakwater_drawdown", "Depth of equity below its peak since the last clear, in quote.").sampleIf(s.drawdown.known, s.drawdown.depth);
    out.gauge("breakwater_entries_today", "Entries sent on this trading day.").sample(QByteArray::number(s.risk.daily.entriesToday));
    out.gauge("breakwater_open_orders", "Orders that rest or are on their way.").sample(QByteArray::number(s.orders.size()));
}

void positions(Text &out, const Snapshot &s)
{
    out.gauge("breakwater_open_positions", "Positions held.").sample(QByteArray::number(s.positions.size()));
    const auto each = [&](const char *name, const char *help, auto &&write) {
        out.gauge(name, help);
        for (const engine_client::PositionRow &row : s.positions) {
            write(row, QList<std::pair<const char *, QByteArray>>{{"symbol", row.position.symbol.text().toUtf8()}});
        }
    };
    each("breakwater_position_value", "Value of a position at the mark price, in quote.", [&](const auto &row, const auto &labels) {
        if (row.mark) {
            out.sample(labels, amount(row.value));
        }
    });
    each("breakwater_position_unrealized_pnl", "Unrealised P&L of a position, in quote.", [&](const auto &row, const auto &labels) {
        if (row.mark) {
            out.sample(labels, amount(row.unrealized));
        }
    });
    each("breakwater_position_unprotected_seconds", "How long a position has had no working stop.",
         [&](const auto &row, const auto &labels) { out.sample(labels, seconds(row.unprotectedFor)); });
}

void ways(Text &out, const Snapshot &s)
{
    const engine_client::FreshnessView &f = s.freshness;
    const QList<std::pair<QByteArray, const engine_client::PathView *>> paths{{"rest", &f.rest}, {"market", &f.market}, {"account", &f.user},
                                                                             {"ws_api", f.wsApi ? &*f.wsApi : nullptr}};
    out.gauge("breakwater_path_up", "Whether a way to the exchange is up.");
    for (const auto &[name, path] : paths) {
        if (path) {
            out.sample({{"path", name}}, path->state == exchange::PathState::Up ? "1" : "0");
        }
    }
    out.gauge("breakwater_path_age_seconds", "Since the last proof of life of a way that is up.");
    for (const auto &[name, path] : paths) {
        if (path && path->state == exchange::PathState::Up) {
            out.sample({{"path", name}}, seconds(path->age));
        }
    }
    out.gauge("breakwater_exchange_round_trip_seconds", "The latest measured round trip of a request.");
    if (f.restRoundTripMicros) {
        out.sample(number(Decimal::div(Decimal::fromInt(*f.restRoundTripMicros), Decimal::fromInt(1'000'000), base::Rounding::HalfEven)));
    }
    out.gauge("breakwater_exchange_weight_used", "Request weight used in the exchange's present interval.").sample(QByteArray::number(f.usedWeight));
    out.gauge("breakwater_exchange_weight_limit", "Its limit.");
    if (f.weightLimit > 0) {
        out.sample(QByteArray::number(f.weightLimit));
    }
}

void state(Text &out, const Snapshot &s, const Moment &moment)
{
    out.gauge("breakwater_info", "Always 1; what runs stands in the labels.")
        .sample({{"version", BW_VERSION}, {"mode", toWord(s.mode).toUtf8()}, {"market", s.market.toUtf8()}}, "1");
    out.gauge("breakwater_state", "1 for the trading state that holds, 0 for the others.");
    const safety::TradingState now = moment.latch.engaged ? safety::TradingState::Stopped : s.state.state;
    for (const safety::TradingState each : {safety::TradingState::Active, safety::TradingState::ReduceOnly, safety::TradingState::NotReady, safety::TradingState::Stopped}) {
        out.sample({{"state", toWord(each).toUtf8()}}, each == now ? "1" : "0");
    }
    out.gauge("breakwater_journal_healthy", "Whether the journal can be written.").sample(s.journalHealthy ? "1" : "0");
}

} // namespace

QByteArray metricsText(const Snapshot *s, const Moment &moment, const Counters &counters)
{
    Text out;
    out.gauge("breakwater_up", "Whether the engine gave a sign of life within 2 s.").sample(s && moment.engineSilence < kEngineHangs ? "1" : "0");
    out.gauge("breakwater_engine_silence_seconds", "Since the engine's last sign of life.").sample(seconds(moment.engineSilence));
    out.gauge("breakwater_emergency_stop_active", "Whether the emergency stop is latched.").sample(moment.latch.engaged ? "1" : "0");
    if (s) {
        state(out, *s, moment);
        account(out, *s);
        positions(out, *s);
        ways(out, *s);
    }
    out.metric("breakwater_api_requests_total", "counter", "Requests that reached a route of the local API.");
    for (const auto &[key, count] : counters.asked()) {
        out.sample({{"method", key.first}, {"route", key.second}}, QByteArray::number(qulonglong(count)));
    }
    out.metric("breakwater_api_refused_total", "counter", "Requests that the local API did not let in, by status.");
    for (const auto &[status, count] : counters.refused()) {
        out.sample({{"status", QByteArray::number(status)}}, QByteArray::number(qulonglong(count)));
    }
    out.gauge("breakwater_api_listeners", "Listeners of the event stream.").sample(QByteArray::number(counters.listeners));
    out.gauge("breakwater_api_waiting_commands", "Commands that the engine has not answered yet.").sample(QByteArray::number(counters.waiting));
    return out.done();
}

} // namespace bw::api
