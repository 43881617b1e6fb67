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

constexpr int kMostIncomePages = 100;

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

// Pages overlap in the millisecond of their seam: rows are told apart by their key.
class IncomePages
{
public:
    explicit IncomePages(base::VenueTime since) : m_from(since) {}

    [[nodiscard]] base::VenueTime from() const { return m_from; }
    [[nodiscard]] const QList<IncomeRow> &rows() const { return m_rows; }

    // True when there may be more.
    [[nodiscard]] Result<bool> add(const HttpAnswer &answer)
    {
        QList<IncomeEntry> page;
        base::Error error{base::ErrorCode::Protocol, {}};
        if (!take(answer, decodeIncome, page, error)) {
            return tl::unexpected<base::Error>(error);
        }
        base::VenueTime last = m_from;
        for (const IncomeEntry &entry : page) {
            last = std::max(last, entry.row.at);
            if (!m_known.contains(entry.key)) {
                m_known.insert(entry.key);
                m_rows.append(entry.row);
            }
        }
        const bool full = page.size() >= kIncomePage;
        if (full && last == m_from) {
            return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The income history has more rows in one millisecond than a page holds."));
        }
        m_from = last;
        return full;
    }

private:
    base::VenueTime m_from;
    QList<IncomeRow> m_rows;
    QSet<QString> m_known;
};

} // namespace

QCoro::Task<Result<QList<IncomeRow>>> fetchIncome(RestChannel *rest, base::VenueTime since)
{
    IncomePages pages(since);
    for (int page = 0; page < kMostIncomePages; ++page) {
        const PendingAnswer pending = ask(rest, income(pages.from()));
        const HttpAnswer answer = co_await pending;
        const Result<bool> more = pages.add(answer);
        if (!more) {
            co_return Result<QList<IncomeRow>>(tl::unexpected<base::Error>(more.error()));
        }
        if (!*more) {
            co_return Result<QList<IncomeRow>>(pages.rows());
        }
    }
    const Result<QList<IncomeRow>> tooLong = base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The income history is longer than can be read at once."));
    co_return tooLong;
}

QCoro::Task<Result<QList<trading::Fill>>> fetchTrades(RestChannel *rest, trading::Symbol symbol, base::VenueTime since)
{
    QList<trading::Fill> fills;
    HttpCall next = userTradesSince(symbol, since);
    for (int page = 0; page < kMostIncomePages; ++page) {
        const PendingAnswer pending = ask(rest, next);
        const HttpAnswer answer = co_await pending;
        QList<trading::Fill> rows;
        base::Error error{base::ErrorCode::Protocol, {}};
        if (!take(answer, decodeTrades, rows, error)) {
            co_return Result<QList<trading::Fill>>(tl::unexpected<base::Error>(error));
        }
        fills += rows;
        if (rows.size() < kTradesPage) {
            co_return Result<QList<trading::Fill>>(fills);
        }
        const trading::TradeId after(rows.last().tradeId.value() + 1);
        next = userTradesFrom(symbol, after);
    }
    const Result<QList<trading::Fill>> tooLong = base::failure(base::ErrorCode::OutOfRange, QStringLiteral("The trade history is longer than can be read at once."));
    co_return tooLong;
}

} // namespace bw::binance::usdm
