#include "core/paper/spot/spot_ledger.h"

#include "core/base/contracts.h"

namespace bw::paper::spot {

std::optional<int> SpotLedger::findAsset(const QString &asset) const
{
    for (std::size_t i = 0; i < m_assets.size(); ++i) {
        if (m_assets[i].name == asset) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

int SpotLedger::assetIndex(const QString &asset)
{
    if (const auto known = findAsset(asset)) {
        return *known;
    }
    m_assets.push_back({asset, {}, {}, {}});
    for (auto &account : m_accounts) {
        account.emplace_back();
    }
    return assets() - 1;
}

int SpotLedger::addAccount()
{
    m_accounts.emplace_back(m_assets.size());
    return accounts() - 1;
}

const Holding &SpotLedger::holding(int account, int asset) const
{
    return m_accounts[static_cast<std::size_t>(account)][static_cast<std::size_t>(asset)];
}

Holding &SpotLedger::at(int account, int asset)
{
    Holding &found = m_accounts[static_cast<std::size_t>(account)][static_cast<std::size_t>(asset)];
    found.touched = true;
    return found;
}

void SpotLedger::deposit(int account, int asset, Decimal amount)
{
    BW_EXPECTS(amount.isPositive());
    at(account, asset).free += amount;
    m_assets[static_cast<std::size_t>(asset)].issued += amount;
}

void SpotLedger::withdraw(int account, int asset, Decimal amount)
{
    Holding &holding = at(account, asset);
    BW_EXPECTS(amount.isPositive() && amount <= holding.free);
    holding.free -= amount;
    m_assets[static_cast<std::size_t>(asset)].issued -= amount;
}

void SpotLedger::lock(int account, int asset, Decimal amount)
{
    Holding &holding = at(account, asset);
    BW_EXPECTS(!amount.isNegative() && amount <= holding.free);
    holding.free -= amount;
    holding.locked += amount;
}

void SpotLedger::unlock(int account, int asset, Decimal amount)
{
    Holding &holding = at(account, asset);
    BW_EXPECTS(!amount.isNegative() && amount <= holding.locked);
    holding.locked -= amount;
    holding.free += amount;
}

void SpotLedger::pay(int account, int asset, Decimal amount)
{
    Holding &holding = at(account, asset);
    BW_EXPECTS(!amount.isNegative() && amount <= holding.locked);
    holding.locked -= amount;
    m_assets[static_cast<std::size_t>(asset)].strangers += amount;
}

void SpotLedger::receive(int account, int asset, Decimal amount)
{
    BW_EXPECTS(!amount.isNegative());
    at(account, asset).free += amount;
    m_assets[static_cast<std::size_t>(asset)].strangers -= amount;
}

void SpotLedger::charge(int account, int asset, Decimal amount)
{
    Holding &holding = at(account, asset);
    BW_EXPECTS(!amount.isNegative() && amount <= holding.free);
    holding.free -= amount;
    m_assets[static_cast<std::size_t>(asset)].commissions += amount;
}

AssetTotals SpotLedger::totals(int asset) const { return m_assets[static_cast<std::size_t>(asset)]; }

void SpotLedger::restore(const AssetTotals &totals) { m_assets[static_cast<std::size_t>(assetIndex(totals.name))] = totals; }

bool SpotLedger::addsUp() const
{
    for (std::size_t asset = 0; asset < m_assets.size(); ++asset) {
        Decimal sum = m_assets[asset].strangers + m_assets[asset].commissions;
        for (const auto &account : m_accounts) {
            if (account[asset].free.isNegative() || account[asset].locked.isNegative()) {
                return false;
            }
            sum += account[asset].free + account[asset].locked;
        }
        if (sum != m_assets[asset].issued) {
            return false;
        }
    }
    return true;
}

} // namespace bw::paper::spot
