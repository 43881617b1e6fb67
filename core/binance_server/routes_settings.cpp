// What an account can set, and what it can be asked about its standing. One asset: multi-assets mode is refused as not
// supported rather than pretended.
#include "core/binance_server/json_writer.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/words.h"

#include <map>

namespace bw::binance_server {

namespace {

QByteArray success() { return JsonObject().integer("code", 200).word("msg", "success").done(); }

// A switch that stays where it is: moving it to where it is has a number of its own, moving it is not supported.
Body fixedSwitch(const Call &call, const char *name, bool current, int sameCode, const QString &sameText)
{
    Reader reader(call.parameters, call.backend);
    reader.text(name, Presence::Required);
    const bool wanted = reader.flag(name);
    if (reader.failed())
        return reader.error();
    if (wanted == current)
        return refuse(sameCode, sameText);
    return refuse(-1020, QStringLiteral("This operation is not supported."));
}

constexpr int kAddMargin = 1;
constexpr int kReduceMargin = 2;

QByteArray marginRow(const MarginMove &move, int direction)
{
    return JsonObject()
        .text("symbol", move.symbol.text())
        .integer("type", direction)
        .word("deltaType", move.cause == MarginCause::Trade ? "TRADE" : "USER_ADJUST")
        .shortest("amount", move.amount.abs())
        .word("asset", "USDT")
        .integer("time", move.at.ms())
        .word("positionSide", venueWord(move.side))
        .done();
}

QByteArray adlRow(const trading::Symbol &symbol, const QList<PositionRecord> &positions)
{
    std::map<PositionSide, int> places;
    for (const PositionRecord &p : positions)
        places[p.side] = p.adlPlace;
    JsonObject json;
    json.integer("LONG", places[PositionSide::Long]).integer("SHORT", places[PositionSide::Short]);
    // HEDGE is a mark of hedge mode, its value means nothing. Source: Binance, Position ADL Quantile Estimation.
    if (places.contains(PositionSide::Both))
        json.integer("BOTH", places[PositionSide::Both]);
    else
        json.integer("HEDGE", 0);
    return JsonObject().text("symbol", symbol.text()).raw("adlQuantile", json.done()).done();
}

} // namespace

Body postLeverage(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    reader.text("leverage", Presence::Required);
    const auto leverage = reader.integer("leverage").value_or(0);
    if (reader.failed())
        return reader.error();
    const auto changed = call.backend.changeLeverage(symbol, static_cast<int>(std::min<std::int64_t>(leverage, 1000)));
    if (!changed)
        return tl::unexpected(changed.error());
    return JsonObject()
        .integer("leverage", changed->leverage)
        .shortest("maxNotionalValue", changed->maxNotional)
        .text("symbol", symbol.text())
        .done();
}

Body postMarginType(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    const QByteArray type = reader.text("marginType", Presence::Required);
    if (!type.isEmpty() && type != "ISOLATED" && type != "CROSSED")
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'marginType' is not valid."));
    if (reader.failed())
        return reader.error();
    const auto changed = call.backend.changeMarginType(symbol, type == "ISOLATED" ? MarginType::Isolated : MarginType::Cross);
    if (!changed)
        return tl::unexpected(changed.error());
    return success();
}

Body postPositionMargin(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    MarginMove move;
    move.symbol = reader.symbol(Presence::Required);
    move.side = reader.positionSide();
    const auto amount = reader.decimal("amount", Presence::Required, 8);
    reader.text("type", Presence::Required);
    const auto type = reader.integer("type").value_or(kAddMargin);
    if (type != kAddMargin && type != kReduceMargin)
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'type' is not valid."));
    if (amount && !amount->isPositive())
        reader.fail(-4055, QStringLiteral("Amount must be positive."));
    if (reader.failed())
        return reader.error();
    move.amount = type == kAddMargin ? Money(*amount) : -Money(*amount);
    const auto moved = call.backend.movePositionMargin(move);
    if (!moved)
        return tl::unexpected(moved.error());
    return JsonObject()
        .raw("amount", amount->toString().toLatin1())
        .integer("code", 200)
        .word("msg", "Successfully modify position margin.")
        .integer("type", type)
        .done();
}

Body positionMarginHistory(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Required);
    const auto type = reader.integer("type");
    reader.timeRange(question, base::Millis{30LL * 24 * 3600 * 1000});
    question.limit = reader.limit(500, 1000);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const MarginMove &move : call.backend.marginMoves(question)) {
        const int direction = move.amount.isNegative() ? kReduceMargin : kAddMargin;
        if (!type || *type == direction)
            rows.append(marginRow(move, direction));
    }
    return jsonArray(rows);
}

Body postPositionSideDual(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    reader.text("dualSidePosition", Presence::Required);
    const bool hedge = reader.flag("dualSidePosition");
    if (reader.failed())
        return reader.error();
    const auto changed = call.backend.changePositionMode(hedge ? trading::PositionMode::Hedge : trading::PositionMode::OneWay);
    if (!changed)
        return tl::unexpected(changed.error());
    return success();
}

Body multiAssetsMargin(const Call &) { return JsonObject().boolean("multiAssetsMargin", false).done(); }

Body postMultiAssetsMargin(const Call &call)
{
    return fixedSwitch(call, "multiAssetsMargin", false, -4171,
                       QStringLiteral("Adjusted asset mode is currently set and does not need to be adjusted repeatedly."));
}

Body feeBurn(const Call &call) { return JsonObject().boolean("feeBurn", call.backend.feeBurn() == FeeBurn::On).done(); }

Body postFeeBurn(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    reader.text("feeBurn", Presence::Required);
    const bool wanted = reader.flag("feeBurn");
    if (reader.failed())
        return reader.error();
    call.backend.setFeeBurn(wanted ? FeeBurn::On : FeeBurn::Off);
    return success();
}

Body adlQuantile(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Optional);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &instrument : call.backend.instruments()) {
        const auto positions = symbol.isEmpty() || instrument.symbol == symbol ? call.backend.positions(instrument.symbol) : QList<PositionRecord>();
        if (!positions.isEmpty())
            rows.append(adlRow(instrument.symbol, positions));
    }
    return symbol.isEmpty() || rows.isEmpty() ? jsonArray(rows) : rows.first();
}

// No indicator is ever violated.
Body apiTradingStatus(const Call &call)
{
    return JsonObject().raw("indicators", QByteArrayLiteral("{}")).integer("updateTime", call.backend.now().ms()).done();
}

} // namespace bw::binance_server
