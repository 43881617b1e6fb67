#include "core/binance/usdm/stream_codec.h"

#include "core/binance/frame_reader.h"
#include "core/binance/usdm/words.h"

namespace bw::binance::usdm {

using namespace exchange;
using namespace trading;
using simdjson::error_code;
using simdjson::ondemand::json_type;

namespace {

void lose(DecodedFrame &out, const QString &why)
{
    out.events.append(EventsLost{why});
}

} // namespace

DecodedFrame StreamDecoder::decode(const QString &frame)
{
    DecodedFrame out;
    m_event.clear();
    m_detail.clear();
    m_balanceCount = m_positionCount = 0;
    m_hasDetail = m_isList = false;

    if (!m_walk.read(frame, [this](simdjson::ondemand::object root) { return walkEvent(root); })) {
        lose(out, QStringLiteral("A frame of the exchange's stream is not readable."));
        return out;
    }
    interpret(out);
    return out;
}

// The raw event, or the combined form {"stream":..,"data":{..}} with the event inside.
error_code StreamDecoder::walkEvent(simdjson::ondemand::object object)
{
    return flatten(object, m_event, [this](std::string_view key, json_type type, simdjson::ondemand::value value) {
        if (key == "data" && type == json_type::array) {
            m_isList = true;
            return simdjson::SUCCESS;
        }
        const bool wanted = type == json_type::object && (key == "data" || key == "o" || key == "a" || key == "ac");
        if (!wanted) {
            return simdjson::SUCCESS;
        }
        simdjson::ondemand::object nested;
        if (const error_code error = value.get_object().get(nested)) {
            return error;
        }
        return key == "data" ? walkEvent(nested) : walkDetail(nested);
    });
}

error_code StreamDecoder::walkDetail(simdjson::ondemand::object object)
{
    m_hasDetail = true;
    return flatten(object, m_detail, [this](std::string_view key, json_type type, simdjson::ondemand::value value) {
        if (type != json_type::array || (key != "B" && key != "P")) {
            return simdjson::SUCCESS;
        }
        simdjson::ondemand::array rows;
        if (const error_code error = value.get_array().get(rows)) {
            return error;
        }
        return key == "B" ? walkRows(rows, m_balances, m_balanceCount) : walkRows(rows, m_positions, m_positionCount);
    });
}

error_code StreamDecoder::walkRows(simdjson::ondemand::array array, std::vector<FlatObject> &rows, std::size_t &count)
{
    for (auto entry : array) {
        simdjson::ondemand::object row;
        if (const error_code error = std::move(entry).get_object().get(row)) {
            return error;
        }
        if (count == rows.size()) {
            rows.emplace_back();
        }
        rows[count].clear();
        const auto skip = [](std::string_view, json_type, const simdjson::ondemand::value &) { return simdjson::SUCCESS; };
        if (const error_code error = flatten(row, rows[count], skip)) {
            return error;
        }
        ++count;
    }
    return simdjson::SUCCESS;
}

void StreamDecoder::interpret(DecodedFrame &out)
{
    const Scalar *type = m_event.find("e");
    if (!type || type->kind != ScalarKind::Text) {
        interpretReply(out);
    } else if (type->text == "markPriceUpdate") {
        markPrice(out);
    } else if (type->text == "bookTicker") {
        bookTicker(out);
    } else if (type->text == "aggTrade") {
        aggregatedTrade(out);
    } else if (type->text == "ORDER_TRADE_UPDATE") {
        orderUpdate(out);
    } else if (type->text == "ACCOUNT_UPDATE") {
        accountUpdate(out);
    } else if (type->text == "ALGO_UPDATE") {
        algoUpdate(out);
    } else if (type->text == "ACCOUNT_CONFIG_UPDATE") {
        accountConfig(out);
    } else if (type->text == "listenKeyExpired") {
        FrameReader reader(m_event, "listenKeyExpired");
        out.expiredListenKey = reader.textOrEmpty("listenKey");
    }
    // Anything else is not for us. TRADE_LITE repeats what ORDER_TRADE_UPDATE carries in full.
}

void StreamDecoder::interpretReply(DecodedFrame &out)
{
    if (m_isList) {
        return;
    }
    if (m_event.find("code")) {
        FrameReader reader(m_event, "reply");
        out.refusedSubscription = QStringLiteral("The exchange refused a subscription: %1").arg(reader.textOrEmpty("msg"));
    } else if (!m_event.find("id")) {
        lose(out, QStringLiteral("A frame of the exchange's stream is neither an event nor an answer."));
    }
}

// Since 2026-06-30 streams may carry both markets; st says which one, 1 is ours.
bool StreamDecoder::isOtherMarket() const
{
    const Scalar *market = m_event.find("st");
    return market && market->text != "1";
}

void StreamDecoder::markPrice(DecodedFrame &out)
{
    if (isOtherMarket()) {
        return;
    }
    FrameReader reader(m_event, "mark price");
    MarkPriceTick tick;
    tick.symbol = Symbol(reader.name("s"));
    tick.mark = Price(reader.decimal("p"));
    tick.at = reader.time("E");
    FrameReader more(m_event, "mark price");       // nothing hangs on the index: without one the mark still counts
    const Price index(more.average("i"));
    tick.index = more.ok() && index.isPositive() ? index : Price{};
    if (!reader.ok()) {
        lose(out, reader.problem());
    } else if (tick.mark.isPositive()) {
        out.events.append(tick);
    }
}

void StreamDecoder::bookTicker(DecodedFrame &out)
{
    if (isOtherMarket()) {
        return;
    }
    FrameReader reader(m_event, "book ticker");
    BookTick tick;
    tick.symbol = Symbol(reader.name("s"));
    tick.bid = Price(reader.decimal("b"));
    tick.ask = Price(reader.decimal("a"));
    tick.at = reader.time("T");
    if (!reader.ok()) {
        lose(out, reader.problem());
    } else if (tick.bid.isPositive() && tick.ask.isPositive()) {
        out.events.append(tick);
    }
}

void StreamDecoder::aggregatedTrade(DecodedFrame &out)
{
    if (isOtherMarket()) {
        return;
    }
    FrameReader reader(m_event, "trade");
    PublicTrade trade;
    trade.symbol = Symbol(reader.name("s"));
    trade.price = Price(reader.decimal("p"));
    trade.quantity = Quantity(reader.decimal("q"));
    trade.taker = reader.flag("m") ? Side::Sell : Side::Buy;
    if (!reader.ok()) {
        lose(out, reader.problem());
    } else if (trade.price.isPositive() && trade.quantity.isPositive()) {
        out.trade = trade;
    }
}

void StreamDecoder::orderUpdate(DecodedFrame &out)
{
    FrameReader reader(m_detail, "order update");
    OrderView order;
    order.symbol = Symbol(reader.name("s"));
    order.clientId = ClientOrderId(reader.text("c"));
    order.venueId = VenueOrderId(reader.integer("i"));
    const auto side = sideFrom(reader.word("S"));
    const auto status = orderStatusFrom(reader.word("X"));
    order.price = Price(reader.decimal("p"));
    order.type = orderTypeFrom(reader.word("o"), order.price);
    order.quantity = Quantity(reader.decimal("q"));
    order.executed = Quantity(reader.decimal("z"));
    order.averagePrice = Price(reader.average("ap"));
    order.reduceOnly = reader.flag("R") || (m_detail.find("cp") && reader.flag("cp"));
    order.updatedAt = reader.time("T");
    const std::int64_t tradeId = reader.integer("t");
    const Quantity lastQuantity(reader.decimal("l"));
    if (!side || !status || order.venueId.value() <= 0 || order.quantity.isNegative() || order.executed.isNegative()) {
        reader.fail(QStringLiteral("An order update of the exchange has a side, status, id or quantity that is not known."));
    }
    order.side = side.value_or(Side::Buy);
    order.status = status.value_or(OrderStatus::New);
    if (reader.ok() && lastQuantity.isPositive() && tradeId > 0) {
        Fill fill;
        fill.symbol = order.symbol;
        fill.tradeId = TradeId(tradeId);
        fill.orderId = order.venueId;
        fill.clientId = order.clientId;
        fill.side = order.side;
        fill.price = Price(reader.decimal("L"));
        fill.quantity = lastQuantity;
        fill.commission = Money(reader.decimalOrZero("n"));
        fill.commissionAsset = reader.textOrEmpty("N");
        fill.realizedPnl = Money(reader.decimal("rp"));
        fill.maker = reader.flag("m");
        fill.at = order.updatedAt;
        if (reader.ok() && (!fill.price.isPositive() || (!fill.commission.isZero() && fill.commissionAsset.isEmpty()))) {
            reader.fail(QStringLiteral("A fill of the exchange has no usable price or commission asset."));
        }
        if (reader.ok()) {
            out.events.append(FillUpdate{order, fill});
            return;
        }
    }
    if (!reader.ok()) {
        lose(out, reader.problem());
        return;
    }
    out.events.append(OrderUpdate{order});
    if (lastQuantity.isPositive()) {
        lose(out, QStringLiteral("The exchange executed an order of %1 without naming a trade.").arg(order.symbol.text()));
    }
}

void StreamDecoder::algoUpdate(DecodedFrame &out)
{
    FrameReader reader(m_detail, "conditional order update");
    AlgoUpdate update;
    AlgoOrderView &order = update.order;
    order.symbol = Symbol(reader.name("s"));
    order.clientId = ClientOrderId(reader.text("caid"));
    order.algoId = AlgoId(reader.integer("aid"));
    const auto side = sideFrom(reader.word("S"));
    const auto status = algoStatusFrom(reader.word("X"));
    order.type = conditionalTypeFrom(reader.word("o"));
    order.quantity = Quantity(reader.average("q"));
    order.triggerPrice = order.type == ConditionalType::StopMarket ? Price(reader.decimal("tp")) : Price(reader.average("tp"));
    order.closePosition = reader.flag("cp");
    order.reduceOnly = reader.flag("R");
    update.reason = reader.textOrEmpty("rm");
    FrameReader times(m_event, "conditional order update");
    order.updatedAt = times.time("T");
    if (!side || !status || order.algoId.value() <= 0 || order.quantity.isNegative()) {
        reader.fail(QStringLiteral("A conditional order update of the exchange has a side, status, id or quantity that is not known."));
    }
    if (!reader.ok() || !times.ok()) {
        lose(out, reader.ok() ? times.problem() : reader.problem());
        return;
    }
    order.side = side.value_or(Side::Sell);
    order.status = status.value_or(AlgoStatus::New);
    out.events.append(update);
}

// "ac": the leverage of a symbol. "ai", the multi-assets switch, comes without it and is read with the account.
void StreamDecoder::accountConfig(DecodedFrame &out)
{
    if (!m_hasDetail) {
        return;
    }
    FrameReader reader(m_detail, "account configuration update");
    const Symbol symbol(reader.name("s"));
    const std::int64_t leverage = reader.integer("l");
    if (reader.ok() && (leverage < 1 || leverage > 1000)) {
        reader.fail(QStringLiteral("The exchange states an impossible leverage of %1.").arg(symbol.text()));
    }
    if (!reader.ok()) {
        lose(out, reader.problem());
        return;
    }
    out.events.append(LeverageStated{{{symbol, int(leverage)}}, {}, true});
}

void StreamDecoder::accountUpdate(DecodedFrame &out)
{
    FrameReader top(m_event, "account update");
    FrameReader detail(m_detail, "account update");
    AccountUpdate update;
    LeverageStated settings{{}, {}, true};
    update.at = top.time("T");
    update.reason = detail.name("m");
    QString problem = top.ok() ? detail.problem() : top.problem();
    for (std::size_t i = 0; i < m_balanceCount && problem.isEmpty(); ++i) {
        FrameReader row(m_balances[i], "balance of an account update");
        const bool ours = row.name("a") == m_asset;
        if (ours) {
            update.wallet = Money(row.decimal("wb"));
            update.walletChange = Money(row.decimal("bc"));
        }
        problem = row.problem();
    }
    for (std::size_t i = 0; i < m_positionCount && problem.isEmpty(); ++i) {
        FrameReader row(m_positions[i], "position of an account update");
        Position position;
        position.symbol = Symbol(row.name("s"));
        position.amount = Quantity(row.decimal("pa"));
        position.entryPrice = Price(row.average("ep"));
        if (row.ok() && !position.isFlat() && !position.entryPrice.isPositive()) {
            row.fail(QStringLiteral("A position of %1 came without an entry price.").arg(position.symbol.text()));
        }
        problem = row.problem();
        update.positions.append(position);
        if (const auto type = marginTypeFrom(row.textOrEmpty("mt").toUtf8()); type && update.reason == QLatin1String("MARGIN_TYPE_CHANGE")) {
            settings.marginTypes.insert(position.symbol, *type);
        }
    }
    if (problem.isEmpty()) {
        out.events.append(update);
        if (!settings.marginTypes.isEmpty()) {
            out.events.append(settings);
        }
    } else {
        lose(out, problem);
    }
}

} // namespace bw::binance::usdm
