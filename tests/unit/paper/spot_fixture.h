// A spot exchange at a bench: time and prices by hand, every event as a line of text. The strangers show so few levels and
// lots that one knows them: at 84000 x 84000.01, three levels, one cent apart; their lots are asked of the book.
#pragma once

#include "core/paper/spot/spot_exchange.h"
#include "core/paper/spot/spot_instrument.h"

#include <QStringList>
#include <QTest>

namespace bw::paper::spot::testing {

inline const Symbol kBtc(QStringLiteral("BTCUSDT"));
inline const Symbol kBnb(QStringLiteral("BNBUSDT"));

inline QString word(SpotStatus status)
{
    switch (status) {
    case SpotStatus::New: return QStringLiteral("NEW");
    case SpotStatus::PendingNew: return QStringLiteral("PENDING_NEW");
    case SpotStatus::PartiallyFilled: return QStringLiteral("PARTIALLY_FILLED");
    case SpotStatus::Filled: return QStringLiteral("FILLED");
    case SpotStatus::Canceled: return QStringLiteral("CANCELED");
    case SpotStatus::Expired: return QStringLiteral("EXPIRED");
    case SpotStatus::ExpiredInMatch: return QStringLiteral("EXPIRED_IN_MATCH");
    }
    qFatal("status");
}

inline QString word(ExecutionType type)
{
    switch (type) {
    case ExecutionType::New: return QStringLiteral("NEW");
    case ExecutionType::Canceled: return QStringLiteral("CANCELED");
    case ExecutionType::Replaced: return QStringLiteral("REPLACED");
    case ExecutionType::Trade: return QStringLiteral("TRADE");
    case ExecutionType::Expired: return QStringLiteral("EXPIRED");
    case ExecutionType::TradePrevention: return QStringLiteral("TRADE_PREVENTION");
    }
    qFatal("execution");
}

struct SpotBench
{
    explicit SpotBench(SpotRules rules = quiet(), QList<SpotInstrument> instruments = spotInstruments()) : exchange(instruments, 3, rules)
    {
        exchange.setSink([this](const SpotEvent &event) { write(event); });
        at(0);
        quote("84000", "84000.01", "84000");
        account = exchange.openAccount();
        other = exchange.openAccount();
        give(account, "USDT", "100000");
        give(account, "BTC", "2");
        give(other, "USDT", "100000");
        give(other, "BTC", "2");
        lines.clear();
    }
    static SpotRules quiet()
    {
        SpotRules rules;
        rules.shape.levels = 3;
        rules.shape.volume = matching::Lots(100'000);   // about one bitcoin
        return rules;
    }
    void at(std::int64_t ms) { exchange.setTime(base::VenueTime(1'795'000'000'000 + ms)); }
    void quote(const char *bid, const char *ask, const char *last)
    {
        exchange.setMarket({kBtc, Price::literal(bid), Price::literal(ask), Price::literal(last), {}});
    }
    void give(AccountId who, const char *asset, const char *amount)
    {
        QVERIFY(exchange.deposit(who, QString::fromLatin1(asset), Decimal::literal(amount)).has_value());
    }
    [[nodiscard]] static NewSpotOrder order(Side side, SpotOrderType type, const char *quantity, const char *price = nullptr, const char *stop = nullptr)
    {
        NewSpotOrder made;
        made.symbol = kBtc;
        made.side = side;
        made.type = type;
        made.quantity = Quantity::literal(quantity);
        if (price) {
            made.price = Price::literal(price);
        }
        if (price && type != SpotOrderType::LimitMaker) {
            made.timeInForce = TimeInForce::Gtc;
        }
        if (stop) {
            made.stopPrice = Price::literal(stop);
        }
        return made;
    }
    [[nodiscard]] static NewSpotOrder limit(Side side, const char *quantity, const char *price, TimeInForce tif = TimeInForce::Gtc)
    {
        NewSpotOrder made = order(side, SpotOrderType::Limit, quantity, price);
        made.timeInForce = tif;
        return made;
    }
    // The accepted order, or its refusal as "code text".
    SpotOrder placed(AccountId who, const NewSpotOrder &wanted)
    {
        const auto answer = exchange.place(who, wanted);
        if (!answer) {
            QTest::qFail(qPrintable(QStringLiteral("%1 %2").arg(answer.error().code).arg(answer.error().message)), __FILE__, __LINE__);
            return {};
        }
        return answer->order;
    }
    [[nodiscard]] QString refusal(const NewSpotOrder &wanted)
    {
        const auto answer = exchange.place(account, wanted);
        return answer ? QStringLiteral("accepted") : QStringLiteral("%1 %2").arg(answer.error().code).arg(answer.error().message);
    }
    [[nodiscard]] SpotOrder now(const SpotOrder &order) const { return exchange.order(order.account, {{}, order.id, {}}).value(); }
    [[nodiscard]] QString balance(AccountId who, const char *asset) const   // "free+locked"
    {
        for (const BalanceView &one : exchange.balances(who)) {
            if (one.asset == QLatin1String(asset)) {
                return one.free.toString() + QLatin1Char('+') + one.locked.toString();
            }
        }
        return QStringLiteral("none");
    }
    [[nodiscard]] QString said()
    {
        const QString all = lines.join(QStringLiteral("; "));
        lines.clear();
        return all;
    }

    void write(const SpotEvent &event)
    {
        if (const auto *report = std::get_if<ExecutionReport>(&event)) {
            const SpotOrder &order = report->order;
            QString line = QStringLiteral("#%1 %2 %3").arg(order.id.value()).arg(word(report->execution), word(order.status));
            if (report->trade) {
                line += QStringLiteral(" %1@%2 fee %3%4").arg(report->trade->quantity.toString(), report->trade->price.toString(),
                                                              report->trade->commission.toString(), report->trade->commissionAsset);
            }
            lines << line;
        } else if (const auto *list = std::get_if<ListStatus>(&event)) {
            lines << QStringLiteral("list %1 %2").arg(list->list.id.value()).arg(list->list.over ? QStringLiteral("ALL_DONE") : QStringLiteral("EXEC_STARTED"));
        } else if (const auto *update = std::get_if<BalanceUpdate>(&event)) {
            lines << QStringLiteral("balance %1 %2").arg(update->asset, update->delta.toString());
        } else if (const auto *position = std::get_if<AccountPosition>(&event)) {
            positions << *position;
        }
    }

    SpotExchange exchange;
    AccountId account, other;
    QStringList lines;
    QList<AccountPosition> positions;
};

} // namespace bw::paper::spot::testing
