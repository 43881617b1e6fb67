#include "core/binance/spot/recipes.h"

#include "core/binance/json_list.h"
#include "core/binance/recipe_steps.h"
#include "core/binance/spot/account_codec.h"
#include "core/binance/spot/order_codec.h"
#include "core/binance/spot/requests.h"

#include <QSet>

#include <algorithm>

namespace bw::binance::spot {

using base::Result;
using trading::AccountReading;
using trading::Fill;
using trading::IncomeRow;

namespace {

constexpr qsizetype kMostLookUps = 40; // of orders that left the book between two answers

void add(AccountReading &reading, const OrderReport &report)
{
    if (const auto *stop = std::get_if<trading::AlgoOrderView>(&report)) {
        if (isWorking(stop->status) || stop->status == trading::AlgoStatus::Pending) {
            reading.openAlgoOrders.append(*stop);
        }
    } else if (const auto &order = std::get<trading::OrderView>(report); order.isOpen()) {
        reading.openOrders.append(order);
    }
}

std::int64_t numberOf(const OrderReport &report)
{
    const auto *stop = std::get_if<trading::AlgoOrderView>(&report);
    return stop ? stop->algoId.value() : std::get<trading::OrderView>(report).venueId.value();
}

// Numbers are unique per symbol.
QString keyOf(const trading::Symbol &symbol, std::int64_t number)
{
    return symbol.text() + u'|' + QString::number(number);
}

struct AccountParts
{
    QList<trading::AssetBalance> balances;
    QList<OrderReport> orders;
    QList<ListReport> lists;
};

AccountReading assemble(const AccountParts &parts, base::VenueTime at, const QString &quoteAsset)
{
    AccountReading reading;
    reading.at = at;
    reading.balances = parts.balances;
    for (const trading::AssetBalance &balance : parts.balances) {
        if (balance.asset == quoteAsset) {
            reading.wallet = trading::Money(balance.total().value());
        }
    }
    for (const OrderReport &report : parts.orders) {
        add(reading, report);
    }
    return reading;
}

QList<ListMember> missingMembers(const AccountParts &parts)
{
    QSet<QString> open;
    for (const OrderReport &report : parts.orders) {
        const trading::Symbol symbol = std::visit([](const auto &view) { return view.symbol; }, report);
        open.insert(keyOf(symbol, numberOf(report)));
    }
    QList<ListMember> missing;
    for (const ListReport &list : parts.lists) {
        for (const ListMember &member : list.members) {
            if (!open.contains(keyOf(member.symbol, member.id.value()))) {
                missing.append(member);
            }
        }
    }
    return missing;
}

Result<OrderReport> reportIn(const QJsonDocument &document)
{
    return decodeReport(rootOf(document));
}

} // namespace

QCoro::Task<Result<AccountReading>> fetchAccount(RestChannel *rest, base::VenueTime at, QString quoteAsset)
{
    const PendingAnswer account = ask(rest, spot::account());
    const PendingAnswer orders = ask(rest, spot::openOrders());
    const PendingAnswer lists = ask(rest, spot::openLists());
    const HttpAnswer accountAnswer = co_await account;
    const HttpAnswer ordersAnswer = co_await orders;
    const HttpAnswer listsAnswer = co_await lists;
    AccountParts parts;
    base::Error error{base::ErrorCode::Protocol, {}};
    const bool complete = take(accountAnswer, decodeBalances, parts.balances, error) && take(ordersAnswer, decodeOpenOrders, parts.orders, error)
                          && take(listsAnswer, decodeLists, parts.lists, error);
    if (!complete) {
        co_return Result<AccountReading>(tl::unexpected<base::Error>(error));
    }
    AccountReading reading = assemble(parts, at, quoteAsset);
    const QList<ListMember> missing = missingMembers(parts).mid(0, kMostLookUps);
    for (const ListMember &member : missing) {
        const PendingAnswer pending = ask(rest, lookUpOrder(member.symbol, member.clientId));
        const HttpAnswer answer = co_await pending;
        const Result<OrderReport> report = partOf<OrderReport>(answer, reportIn);
        if (report) {
            add(reading, *report);
        } else if (report.error().code != base::ErrorCode::NotFound) {
            co_return Result<AccountReading>(tl::unexpected<base::Error>(report.error()));
        }
    }
    co_return Result<AccountReading>(reading);
}

namespace {

Result<QList<PagedRow<Fill>>> tradesPage(const HttpAnswer &answer)
{
    return pageFrom<Fill, Fill>(answer, decodeTrades, pagedFill);
}

} // namespace

namespace {

constexpr int kMostOrderPages = 10; // a symbol of ten thousand orders since the oldest unnamed fill

// The numbers of the fills whose order has no name yet, from the smallest to the largest; empty: none.
std::optional<std::pair<std::int64_t, std::int64_t>> unnamed(const QList<Fill> &fills, const OrderNames &names)
{
    std::optional<std::pair<std::int64_t, std::int64_t>> range;
    for (const Fill &fill : fills) {
        const std::int64_t id = fill.orderId.value();
        if (!names.contains(id)) {
            range = range ? std::pair(std::min(range->first, id), std::max(range->second, id)) : std::pair(id, id);
        }
    }
    return range;
}

QCoro::Task<base::Status> nameOrders(RestChannel *rest, trading::Symbol symbol, std::pair<std::int64_t, std::int64_t> range, OrderNames *names)
{
    for (int page = 0; page < kMostOrderPages && range.first <= range.second; ++page) {
        const PendingAnswer pending = ask(rest, ordersFrom(symbol, trading::VenueOrderId(range.first)));
        const HttpAnswer answer = co_await pending;
        const auto orders = partOf<QList<OrderName>>(answer, decodeOrderNames);
        if (!orders) {
            co_return base::Status(tl::unexpected<base::Error>(orders.error()));
        }
        for (const OrderName &order : *orders) {
            names->insert(order.id.value(), order.clientId);
            range.first = std::max(range.first, order.id.value() + 1);
        }
        if (orders->size() < kOrdersPage) {
            break;
        }
    }
    co_return base::Status();
}

} // namespace

QCoro::Task<Result<QList<Fill>>> fetchTrades(RestChannel *rest, trading::Symbol symbol, std::shared_ptr<TradePages> pages, base::VenueTime now, OrderNames *names)
{
    const auto question = [symbol](const TimeQuestion &asked) { return myTradesBetween(symbol, asked.from, asked.until); };
    Result<QList<Fill>> fills = co_await fetchPages<Fill>(rest, std::move(pages), now, question, tradesPage);
    if (!fills) {
        co_return fills;
    }
    if (const auto range = unnamed(*fills, *names)) {
        const base::Status named = co_await nameOrders(rest, symbol, *range, names);
        if (!named) { // whose they are is not known: no history rather than a wrong one
            co_return Result<QList<Fill>>(tl::unexpected<base::Error>(named.error()));
        }
    }
    for (Fill &fill : *fills) {
        fill.clientId = names->value(fill.orderId.value(), fill.clientId);
    }
    co_return fills;
}

namespace {

// One of the questions of the wallet, and how its answer is read.
struct MovementQuestion
{
    HttpCall call;
    std::function<Result<QList<IncomeRow>>(const QJsonDocument &)> decode;
};

QList<MovementQuestion> movementQuestions(base::VenueTime since)
{
    QList<MovementQuestion> questions{{deposits(since), decodeDeposits}, {withdrawals(since), decodeWithdrawals}};
    struct Row { QLatin1StringView type; bool cameIn; };
    constexpr Row kTransfers[] = {{QLatin1StringView("UMFUTURE_MAIN"), true}, {QLatin1StringView("MAIN_UMFUTURE"), false},
                                  {QLatin1StringView("FUNDING_MAIN"), true}, {QLatin1StringView("MAIN_FUNDING"), false}};
    for (const Row &row : kTransfers) {
        questions.append({transfers(row.type, since), [cameIn = row.cameIn](const QJsonDocument &document) { return decodeTransfers(document, cameIn); }});
    }
    return questions;
}

} // namespace

QCoro::Task<Result<QList<IncomeRow>>> fetchMovements(RestChannel *rest, base::VenueTime since)
{
    QList<IncomeRow> all;
    const QList<MovementQuestion> questions = movementQuestions(since);
    for (const MovementQuestion &question : questions) {
        const PendingAnswer pending = ask(rest, question.call);
        const HttpAnswer answer = co_await pending;
        const Result<QList<IncomeRow>> rows = partOf<QList<IncomeRow>>(answer, question.decode);
        if (!rows) {
            co_return rows;
        }
        all += *rows;
    }
    std::sort(all.begin(), all.end(), [](const IncomeRow &a, const IncomeRow &b) { return a.at < b.at; });
    co_return Result<QList<IncomeRow>>(all);
}

} // namespace bw::binance::spot
