#include "core/binance/usdm/side.h"

#include "core/binance/recipe_steps.h"
#include "core/binance/usdm/recipes.h"
#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"

namespace bw::binance::usdm {

Side::Side(SideTools tools)
    : m_tools(std::move(tools)), m_user(m_tools.config, m_tools.reading, m_tools.jitter, m_tools.emitEvent, nullptr),
      m_market(m_tools.config, m_tools.jitter, m_tools.emitEvent), m_orders(m_tools.config, m_tools.paths, m_tools.emitEvent)
{
}

void Side::stop()
{
    m_user.stop();
    m_market.stop();
}

QCoro::Task<base::Result<trading::AccountReading>> Side::fetchAccount(base::VenueTime at)
{
    return usdm::fetchAccount(m_tools.reading, at, m_tools.config->asset);
}

QCoro::Task<base::Result<QList<trading::IncomeRow>>> Side::fetchIncome(std::shared_ptr<IncomePages> pages, base::VenueTime now)
{
    return usdm::fetchIncome(m_tools.reading, std::move(pages), now);
}

QCoro::Task<base::Result<QList<trading::Fill>>> Side::fetchTrades(const trading::Symbol &symbol, std::shared_ptr<TradePages> pages, base::VenueTime now)
{
    return usdm::fetchTrades(m_tools.reading, symbol, std::move(pages), now);
}

// An answer that a setting overtook may be older than it: asked again.
void Side::readSettings()
{
    m_tools.reading->send(symbolConfigs(), [this, moves = m_orders.settingMoves()](const HttpAnswer &answer) {
        if (moves != m_orders.settingMoves()) {
            return readSettings();
        }
        if (const auto stated = partOf<exchange::LeverageStated>(answer, decodeSymbolConfigs)) {
            m_tools.emitEvent(*stated);
        }
    });
}

} // namespace bw::binance::usdm
