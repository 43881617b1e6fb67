#include "core/binance/spot/side.h"

#include "core/binance/recipe_steps.h"
#include "core/binance/spot/account_codec.h"
#include "core/binance/spot/recipes.h"
#include "core/binance/spot/requests.h"

namespace bw::binance::spot {

Side::Side(SideTools tools)
    : m_tools(std::move(tools)), m_market(m_tools.config, m_tools.jitter, m_tools.now, m_tools.emitEvent),
      m_orders(m_tools.config, m_tools.paths, m_tools.emitEvent)
{
    if (!m_tools.config->wsApiUrl.isEmpty()) {
        m_user = std::make_unique<UserStream>(m_tools.shared, wsApiSettings(*m_tools.config, m_tools.jitter), m_tools.config->asset, m_tools.emitEvent);
    }
    QObject::connect(&m_bookTimer, &QTimer::timeout, &m_bookTimer, [this] { readQuietBooks(); });
}

void Side::startAccountStream()
{
    if (m_user) {
        m_user->start();
        return;
    }
    m_tools.emitEvent(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down,
                                            QStringLiteral("Spot tells of the account on its WebSocket API only, and no address of it is known.")});
}

void Side::stop()
{
    m_bookTimer.stop();
    m_market.stop();
    if (m_user) {
        m_user->stop();
    }
}

void Side::watch(const QList<trading::Symbol> &symbols)
{
    m_market.watch(symbols);
    m_bookTimer.start(m_tools.config->bookRereadMs);
    readQuietBooks();
}

// Of a symbol that nothing was heard of: once at the start, and whenever its book stands still.
void Side::readQuietBooks()
{
    const QList<trading::Symbol> quiet = m_market.quietFor(base::Millis(m_tools.config->bookRereadMs));
    if (m_readingBooks || quiet.isEmpty()) {
        return;
    }
    m_readingBooks = true;
    const QSet<trading::Symbol> wanted(quiet.begin(), quiet.end());
    m_tools.reading->send(bookTickers(quiet), [this, wanted, at = m_tools.now()](const HttpAnswer &answer) {
        m_readingBooks = false;
        const auto ticks = partOf<QList<exchange::BookTick>>(answer, [&](const QJsonDocument &document) { return decodeBookTickers(document, wanted, at); });
        for (const exchange::BookTick &tick : ticks.value_or(QList<exchange::BookTick>())) {
            m_market.take({tick.symbol, tick.bid, tick.ask}, tick.at);
        }
    });
}

QCoro::Task<base::Result<trading::AccountReading>> Side::fetchAccount(base::VenueTime at)
{
    return spot::fetchAccount(m_tools.reading, at, m_tools.config->asset);
}

QCoro::Task<base::Result<QList<trading::IncomeRow>>> Side::fetchIncome(std::shared_ptr<IncomePages> pages, base::VenueTime)
{
    if (!m_tools.config->walletApi) {
        co_return base::Result<QList<trading::IncomeRow>>(QList<trading::IncomeRow>());
    }
    const auto rows = co_await fetchMovements(m_tools.reading, pages->since());
    co_return rows;
}

QCoro::Task<base::Result<QList<trading::Fill>>> Side::fetchTrades(const trading::Symbol &symbol, std::shared_ptr<TradePages> pages, base::VenueTime now)
{
    return spot::fetchTrades(m_tools.reading, symbol, std::move(pages), now, &m_orderNames[symbol]);
}

} // namespace bw::binance::spot
