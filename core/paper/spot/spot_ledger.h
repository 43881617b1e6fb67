// Who owns what: every account's free and locked amount of every asset, what the strangers of the synthetic books hold
// (below zero where they sold), and the commissions.
// Invariant (addsUp): per asset, accounts + strangers + commissions == deposits - withdrawals, to the last digit.
// Thread: a value. Failure: a lock, payment or fee beyond what is there is a broken contract; callers ask first.
#pragma once

#include "core/paper/spot/spot_values.h"

namespace bw::paper::spot {

struct Holding
{
    Decimal free, locked;
    bool touched = false;                       // it was held once: queries show it even when it is zero
};

struct AssetTotals { QString name; Decimal issued, strangers, commissions; };

class SpotLedger
{
public:
    int assetIndex(const QString &asset);       // listed if it is not
    [[nodiscard]] std::optional<int> findAsset(const QString &asset) const;
    [[nodiscard]] const QString &assetName(int asset) const { return m_assets[static_cast<std::size_t>(asset)].name; }
    [[nodiscard]] int assets() const { return static_cast<int>(m_assets.size()); }
    [[nodiscard]] int accounts() const { return static_cast<int>(m_accounts.size()); }
    int addAccount();                           // its index, from 0

    [[nodiscard]] const Holding &holding(int account, int asset) const;
    [[nodiscard]] Decimal commissions(int asset) const { return m_assets[static_cast<std::size_t>(asset)].commissions; }

    void deposit(int account, int asset, Decimal amount);
    void withdraw(int account, int asset, Decimal amount);          // from what is free
    void lock(int account, int asset, Decimal amount);
    void unlock(int account, int asset, Decimal amount);
    void pay(int account, int asset, Decimal amount);               // from what is locked, to the other side
    void receive(int account, int asset, Decimal amount);           // from the other side
    void charge(int account, int asset, Decimal amount);            // commission, from what is free

    [[nodiscard]] bool addsUp() const;

    // What was kept of an earlier run; addsUp() says whether it is whole.
    [[nodiscard]] AssetTotals totals(int asset) const;
    void restore(const AssetTotals &totals);
    void restore(int account, int asset, const Holding &holding) { at(account, asset) = holding; }

private:
    [[nodiscard]] Holding &at(int account, int asset);

    std::vector<AssetTotals> m_assets;
    std::vector<std::vector<Holding>> m_accounts;
};

} // namespace bw::paper::spot
