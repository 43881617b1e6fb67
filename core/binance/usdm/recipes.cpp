#include "core/binance/usdm/recipes.h"

#include "core/binance/outcome.h"
#include "core/binance/pending_answer.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

#include <QSet>

namespace bw::binance::usdm {

using base::Result;
using trading::AccountReading;
using trading::IncomeRow;

namespace {

PendingAnswer ask(RestChannel *rest, const HttpCall &call)
{
    PendingAnswer pending;
    rest->send(call, pending.handler());
    return pending;
}

// Fills one part of the reading; false with the error kept.
template<typename Part, typename Decode>
bool take(const HttpAnswer &answer, Decode decode, Part &part, base::Error &error)
{
    const auto document = jsonOf(answer);
    if (!document) {
        error = document.error();
        return false;
    }
    auto decoded = decode(*document);
    if (!decoded) {
        error = decoded.error();
        return false;
    }
    part = std::move(*decoded);
    return true;
}

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
    QList<IncomeEntry> entries;
    base::Error error{base::ErrorCode::Protocol, {}};
    if (!take(answer, decodeIncome, entries, error)) {
        return tl::unexpected<base::Error>(error);
    }
    QList<PagedRow<IncomeRow>> page;
    for (const IncomeEntry &entry : std::as_const(entries)) {
        page.append({entry.row, entry.row.at, entry.key});
    }
    return page;
}

Result<QList<PagedRow<trading::Fill>>> tradesPage(const HttpAnswer &answer)
{
    QList<trading::Fill> fills;
    base::Error error{base::ErrorCode::Protocol, {}};
    if (!take(answer, decodeTrades, fills, error)) {
        return tl::unexpected<base::Error>(error);
    }
    QList<PagedRow<trading::Fill>> page;
    for (const trading::Fill &fill : std::as_const(fills)) {
        page.append({fill, fill.at, QString::number(fill.tradeId.value())});
    }
    return page;
}

} // namespace

QCoro::Task<Result<QList<IncomeRow>>> fetchIncome(RestChannel *rest, std::shared_ptr<IncomePages> pages, base::VenueTime now)
{
    pages->again();
    for (auto question = pages->next(now); question; question = pages->next(now)) {
        const PendingAnswer pending = ask(rest, income(question->from, question->until));
        const HttpAnswer answer = co_await pending;
        const auto page = incomePage(answer);
        if (!page) {
            co_return Result<QList<IncomeRow>>(tl::unexpected<base::Error>(page.error()));
        }
        if (const base::Status added = pages->add(*page, now); !added) {
            co_return Result<QList<IncomeRow>>(tl::unexpected<base::Error>(added.error()));
        }
    }
    co_return Result<QList<IncomeRow>>(pages->rows());
}

QCoro::Task<Result<QList<trading::Fill>>> fetchTrades(RestChannel *rest, trading::Symbol symbol, std::shared_ptr<TradePages> pages, base::VenueTime now)
{
    pages->again();
    for (auto question = pages->next(now); question; question = pages->next(now)) {
        const PendingAnswer pending = ask(rest, userTrades(symbol, question->from, question->until));
        const HttpAnswer answer = co_await pending;
        const auto page = tradesPage(answer);
        if (!page) {
            co_return Result<QList<trading::Fill>>(tl::unexpected<base::Error>(page.error()));
        }
        if (const base::Status added = pages->add(*page, now); !added) {
            co_return Result<QList<trading::Fill>>(tl::unexpected<base::Error>(added.error()));
        }
    }
    co_return Result<QList<trading::Fill>>(pages->rows());
}

} // namespace bw::binance::usdm
