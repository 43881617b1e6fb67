#include "core/binance/spot/account_codec.h"

#include "core/binance/json_list.h"
#include "core/binance/json_reader.h"
#include "core/binance/spot/balance_reading.h"

#include <QDateTime>
#include <QJsonObject>

namespace bw::binance::spot {

using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

constexpr std::int64_t kDepositDone = 1;
constexpr std::int64_t kDepositCredited = 6; // credited, though it cannot be withdrawn yet
constexpr std::int64_t kWithdrawalDone = 6;

Result<AssetBalance> decodeBalance(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("balance"));
    return readBalance(reader, {Key("asset"), Key("free"), Key("locked")});
}

Result<Fill> decodeTrade(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("trade"));
    Fill fill;
    fill.symbol = Symbol(reader.name(Key("symbol")));
    fill.tradeId = TradeId(reader.integer(Key("id")));
    fill.orderId = VenueOrderId(reader.integer(Key("orderId")));
    fill.side = reader.flag(Key("isBuyer")) ? Side::Buy : Side::Sell;
    fill.price = Price(reader.decimal(Key("price")));
    fill.quantity = Quantity(reader.decimal(Key("qty")));
    fill.commission = Money(reader.decimal(Key("commission")));
    fill.commissionAsset = reader.name(Key("commissionAsset"));
    fill.maker = reader.flag(Key("isMaker"));
    fill.at = reader.time(Key("time"));
    const bool fits = fill.tradeId.value() >= 0 && fill.orderId.value() > 0 && fill.price.isPositive() && fill.quantity.isPositive();
    if (reader.ok() && !fits) {
        reader.fail(QStringLiteral("The exchange's trade of %1 has an impossible id, price or quantity.").arg(fill.symbol.text()));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return fill;
}

struct Movement
{
    IncomeRow row;
    bool done = false;
};

Result<Movement> movementOf(JsonReader &reader, Movement movement)
{
    if (reader.ok() && movement.row.amount.isNegative()) {
        reader.fail(QStringLiteral("The exchange states a transfer below zero."));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return movement;
}

Result<Movement> decodeDeposit(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("deposit"));
    const std::int64_t status = reader.integer(Key("status"));
    Movement movement{{{}, QStringLiteral("DEPOSIT"), Money(reader.decimal(Key("amount"))), reader.name(Key("coin")), reader.time(Key("insertTime")), 0},
                      status == kDepositDone || status == kDepositCredited};
    return movementOf(reader, std::move(movement));
}

// Times of withdrawals are text, in UTC: "2019-10-12 11:12:02". The fee is not in the amount.
Result<Movement> decodeWithdrawal(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("withdrawal"));
    const bool done = reader.integer(Key("status")) == kWithdrawalDone;
    QDateTime at = QDateTime::fromString(reader.name(Key("applyTime")), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    at.setTimeSpec(Qt::UTC);
    if (reader.ok() && (!at.isValid() || at.toMSecsSinceEpoch() <= 0)) {
        reader.fail(QStringLiteral("The exchange's withdrawal has no usable applyTime."));
    }
    const Money amount(reader.decimal(Key("amount")));
    const Money fee(reader.decimal(Key("transactionFee")));
    const auto sum = Decimal::checkedAdd(amount.value(), fee.value());
    if (reader.ok() && (fee.isNegative() || !sum)) {
        reader.fail(QStringLiteral("The exchange's withdrawal has an impossible fee."));
    }
    Movement movement{{{}, QStringLiteral("WITHDRAW"), Money(sum.value_or(Decimal())), reader.name(Key("coin")), {}, 0}, done};
    if (reader.ok()) {
        movement.row.at = base::VenueTime(at.toMSecsSinceEpoch());
    }
    return movementOf(reader, std::move(movement));
}

Result<Movement> decodeTransfer(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("transfer"));
    const bool done = reader.name(Key("status")) == QLatin1String("CONFIRMED");
    Movement movement{{{}, QStringLiteral("TRANSFER"), Money(reader.decimal(Key("amount"))), reader.name(Key("asset")), reader.time(Key("timestamp")),
                       reader.integer(Key("tranId"))},
                      done};
    return movementOf(reader, std::move(movement));
}

Result<QList<IncomeRow>> finished(const Result<QList<Movement>> &movements, bool cameIn)
{
    return movements.map([cameIn](const QList<Movement> &all) {
        QList<IncomeRow> rows;
        for (const Movement &movement : all) {
            if (movement.done) {
                rows.append(movement.row);
                rows.last().amount = cameIn ? movement.row.amount : -movement.row.amount;
            }
        }
        return rows;
    });
}

} // namespace

Result<QList<AssetBalance>> decodeBalances(const QJsonDocument &document)
{
    auto all = decodeList<AssetBalance>(document.object().value(Key("balances")), QStringLiteral("balances"), decodeBalance);
    if (all) {
        all->removeIf([](const AssetBalance &balance) { return balance.total().isZero(); });
    }
    return all;
}

Result<QList<Fill>> decodeTrades(const QJsonDocument &document)
{
    return decodeList<Fill>(document, QStringLiteral("trades"), decodeTrade);
}

Result<QList<OrderName>> decodeOrderNames(const QJsonDocument &document)
{
    return decodeList<OrderName>(document, QStringLiteral("orders"), [](const QJsonValue &row) -> Result<OrderName> {
        JsonReader reader(row, QStringLiteral("order"));
        const OrderName order{VenueOrderId(reader.integer(Key("orderId"))), trading::ClientOrderId(reader.name(Key("clientOrderId")))};
        return reader.ok() ? Result<OrderName>(order) : reader.failure();
    });
}

Result<QList<exchange::BookTick>> decodeBookTickers(const QJsonDocument &document, const QSet<Symbol> &wanted, base::VenueTime at)
{
    const auto decode = [&](const QJsonValue &row) -> Result<exchange::BookTick> {
        exchange::BookTick tick;
        tick.symbol = Symbol(row[Key("symbol")].toString());
        if (!wanted.contains(tick.symbol)) {
            return exchange::BookTick{};
        }
        JsonReader reader(row, QStringLiteral("best prices"));
        tick.bid = Price(reader.decimal(Key("bidPrice")));
        tick.ask = Price(reader.decimal(Key("askPrice")));
        tick.at = at;
        if (reader.ok() && (tick.bid.isNegative() || tick.ask.isNegative())) {
            reader.fail(QStringLiteral("The exchange's best prices of %1 are below zero.").arg(tick.symbol.text()));
        }
        if (!reader.ok()) {
            return reader.failure();
        }
        return tick;
    };
    auto ticks = decodeList<exchange::BookTick>(document, QStringLiteral("best prices"), decode);
    if (ticks) {
        ticks->removeIf([](const exchange::BookTick &tick) { return tick.symbol.isEmpty(); });
    }
    return ticks;
}

Result<QList<IncomeRow>> decodeDeposits(const QJsonDocument &document)
{
    return finished(decodeList<Movement>(document, QStringLiteral("deposits"), decodeDeposit), true);
}

Result<QList<IncomeRow>> decodeWithdrawals(const QJsonDocument &document)
{
    return finished(decodeList<Movement>(document, QStringLiteral("withdrawals"), decodeWithdrawal), false);
}

Result<QList<IncomeRow>> decodeTransfers(const QJsonDocument &document, bool cameIn)
{
    const QJsonObject answer = document.object();
    if (answer.value(Key("total")).isDouble() && answer.value(Key("total")).toInteger() == 0) {
        return QList<IncomeRow>{}; // then there may be no rows at all
    }
    return finished(decodeList<Movement>(answer.value(Key("rows")), QStringLiteral("transfers"), decodeTransfer), cameIn);
}

} // namespace bw::binance::spot
