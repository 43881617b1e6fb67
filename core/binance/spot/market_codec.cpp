#include "core/binance/spot/market_codec.h"

#include "core/binance/frame_reader.h"

namespace bw::binance::spot {

using namespace trading;
using simdjson::error_code;
using simdjson::ondemand::json_type;

MarketFrame MarketDecoder::decode(const QString &frame)
{
    MarketFrame out;
    m_event.clear();
    m_error.clear();
    if (m_walk.read(frame, [this](simdjson::ondemand::object root) { return walk(root); })) {
        interpret(out);
    } else {
        out.lost = QStringLiteral("A frame of the exchange's stream is not readable.");
    }
    return out;
}

// The raw event, or the combined form {"stream":..,"data":{..}} with the event inside.
error_code MarketDecoder::walk(simdjson::ondemand::object object)
{
    return flatten(object, m_event, [this](std::string_view key, json_type type, simdjson::ondemand::value value) {
        if (type != json_type::object || (key != "data" && key != "error")) {
            return simdjson::SUCCESS;
        }
        simdjson::ondemand::object nested;
        if (const error_code error = value.get_object().get(nested)) {
            return error;
        }
        const auto skip = [](std::string_view, json_type, const simdjson::ondemand::value &) { return simdjson::SUCCESS; };
        return key == "data" ? walk(nested) : flatten(nested, m_error, skip);
    });
}

void MarketDecoder::interpret(MarketFrame &out) const
{
    const Scalar *type = m_event.find("e");
    if (!type && m_event.find("u") && m_event.find("b") && m_event.find("a")) {
        bestPrices(out);
    } else if (!type) {
        reply(out);
    } else if (type->text == "trade" || type->text == "aggTrade") {
        trade(out);
    } else if (type->text == "serverShutdown") {
        out.shutdown = true;
    }
    // Anything else is not for us.
}

void MarketDecoder::bestPrices(MarketFrame &out) const
{
    FrameReader reader(m_event, "best prices");
    BestPrices best;
    best.symbol = Symbol(reader.name("s"));
    best.bid = Price(reader.decimal("b"));
    best.ask = Price(reader.decimal("a"));
    if (reader.ok() && (best.bid.isNegative() || best.ask.isNegative())) {
        reader.fail(QStringLiteral("The exchange's best prices of %1 are below zero.").arg(best.symbol.text()));
    }
    out.lost = reader.problem();
    if (reader.ok()) {
        out.best = best;
    }
}

void MarketDecoder::trade(MarketFrame &out) const
{
    FrameReader reader(m_event, "trade");
    PublicTrade trade;
    trade.symbol = Symbol(reader.name("s"));
    trade.price = Price(reader.decimal("p"));
    trade.quantity = Quantity(reader.decimal("q"));
    trade.taker = reader.flag("m") ? Side::Sell : Side::Buy;
    trade.at = reader.time("T");
    out.lost = reader.problem();
    if (reader.ok() && trade.price.isPositive() && trade.quantity.isPositive()) {
        out.trade = trade;
    }
}

// {"result":null,"id":1}, {"code":2,"msg":"..","id":1} or {"error":{"code":..,"msg":".."},"id":1}.
void MarketDecoder::reply(MarketFrame &out) const
{
    const FlatObject &error = m_error.isEmpty() ? m_event : m_error;
    if (error.find("code")) {
        FrameReader reader(error, "reply");
        out.refusedSubscription = QStringLiteral("The exchange refused a subscription: %1").arg(reader.textOrEmpty("msg"));
    } else if (!m_event.find("id")) {
        out.lost = QStringLiteral("A frame of the exchange's stream is neither an event nor an answer.");
    }
}

} // namespace bw::binance::spot
