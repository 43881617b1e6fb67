#include "core/binance/usdm/recipes.h"

#include "core/binance/recipe_steps.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

namespace bw::binance::usdm {

using base::Result;
using trading::AccountReading;
using trading::Fill;
using trading::IncomeRow;

namespace {


struct AccountAnswers
{
    HttpAnswer balances, positions, orders, stops, mode;
};

Result<AccountReading> assemble(const AccountAnswers &answers, base::VenueTime at, const QString &asset)
{
    AccountReading reading;
    base::Error error{base::ErrorCode::Protocol, {}};
    const auto wallet = [&asset](const QJsonDocument &document) { return decodeWallet(document, asset); };
    reading.at = at;
    const bool complete = take(answers.balances, wallet, reading.wallet, error)
                          && take(answers.positions, decodePositions, reading.positions, error)
                          && take(answers.orders, decodeOrders, reading.openOrders, error)
                          && take(answers.stops, decodeAlgoOrders, reading.openAlgoOrders, error)
                          && take(answers.mode, decodePositionMode, reading.mode, error);
    if (!complete) {
        return tl::unexpected<base::Error>(error);
    }
    return reading;
}

} // namespace

QCoro::Task<Result<AccountReading>> fetchAccount(RestChannel *rest, base::VenueTime at, QString asset)
{
    const PendingAnswer balances = ask(rest, usdm::balances());
    const PendingAnswer positions = ask(rest, usdm::positions());
    const PendingAnswer orders = ask(rest, usdm::openOrders());
    const PendingAnswer stops = ask(rest, usdm::openStops());
    const PendingAnswer mode = ask(rest, usdm::positionMode());
    AccountAnswers answers;
    answers.balances = co_await balances;
    answers.positions = co_await positions;
    answers.orders = co_await orders;
    answers.stops = co_await stops;
    answers.mode = co_await mode;
    co_return assemble(answers, at, asset);
}

namespace {

Result<QList<PagedRow<IncomeRow>>> incomePage(const HttpAnswer &answer)
{
    return pageFrom<IncomeRow, IncomeEntry>(answer, decodeIncome, [](const IncomeEntry &entry) { return PagedRow<IncomeRow>{entry.row, entry.row.at, entry.key}; });
}

Result<QList<PagedRow<Fill>>> tradesPage(const HttpAnswer &answer)
{
    return pageFrom<Fill, Fill>(answer, decodeTrades, pagedFill);
}

} // namespace

QCoro::Task<Result<QList<IncomeRow>>> fetchIncome(RestChannel *rest, std::shared_ptr<IncomePages> pages, base::VenueTime now)
{
    const auto question = [](const TimeQuestion &asked) { return income(asked.from, asked.until); };
    return fetchPages<IncomeRow>(rest, std::move(pages), now, question, incomePage);
}

QCoro::Task<Result<QList<Fill>>> fetchTrades(RestChannel *rest, const trading::Symbol &symbol, std::shared_ptr<TradePages> pages, base::VenueTime now)
{
    const auto question = [symbol](const TimeQuestion &asked) { return userTrades(symbol, asked.from, asked.until); };
    return fetchPages<Fill>(rest, std::move(pages), now, question, tradesPage);
}

} // namespace bw::binance::usdm
