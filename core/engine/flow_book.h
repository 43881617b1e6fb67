// Why the wallet moved, and the second sum of the day: fills, funding and other income, apart from the equity.
//   unexplained = what the wallet moved without a fill, commission, funding, liquidation or transfer behind it
//   second sum  = realised - commission of the fills since the baseline + income + change of unrealised
// Explanation and movement may come in either order. What the stream or a person said stands until the exchange's
// history confirms it; the history counts once. Source: safety contract, section 1.
// Thread: the engine's. Pure: no clock.
#pragma once

#include "core/base/time.h"
#include "core/trading/account.h"

#include <QSet>

namespace bw::engine {

enum class FlowKind { Transfer = 1, Income }; // outside the day's P&L, and inside
[[nodiscard]] QString toWord(FlowKind kind);
[[nodiscard]] std::optional<FlowKind> flowKindFromWord(const QString &word);
// Income types and account-update reasons. Empty: nobody knows what it is, or a fill is behind it.
[[nodiscard]] std::optional<FlowKind> flowKind(const QString &typeOrReason);

inline constexpr char kAdopted[] = "ADOPTED"; // the type of such a flow

struct Flow
{
    FlowKind kind = FlowKind::Transfer;
    QString type;              // as the exchange calls it, or who said so
    trading::Money amount;     // positive = into the account
    base::VenueTime at;
    QString key;               // of the income row; empty: not confirmed by the history
    base::VenueTime counted{}; // from which on; unknown: since it happened
    bool unheard = false;      // the history told it, and the stream did not yet

    [[nodiscard]] base::VenueTime from() const { return counted.isUnknown() ? at : counted; }
};

class FlowBook
{
public:
    // The wallet is read every few seconds: nothing stays unseen for longer.
    static constexpr base::Millis kLateMost{300'000};
    // Below this nothing is called a flow: roundings of the exchange.
    [[nodiscard]] static trading::Money smallest()
    {
        static const trading::Money kSmallest = trading::Money::literal("0.01");
        return kSmallest;
    }

    // --- the wallet ---
    void walletIs(trading::Money wallet, base::VenueTime at, base::SteadyTime now); // by the stream or by a reading
    // What happened before the first reading was not in the books when it was taken: the wallet is another one by so much.
    void restate(trading::Money by, base::VenueTime at);
    [[nodiscard]] bool inFirstWallet(base::VenueTime at) const { return m_wallet && at <= m_walletAt; }
    // --- what explains it ---
    void fill(const trading::Fill &fill, const QString &quote, base::SteadyTime now);
    void booked(const Flow &flow, base::SteadyTime now);            // by the stream
    // Spot: something that nobody bought became a position.
    [[nodiscard]] bool adoptedSince(base::VenueTime since) const;
    // Told before, by the stream or the history: the same amount of the same kind at the same instant. Of a transfer the history may date another instant than the stream (spot: when it was asked for, and when it was carried
    // out); each counts for one.
    [[nodiscard]] bool knows(const Flow &flow);
    // Books what was not known; answers the new ones. Other assets than the quote are not part of the wallet.
    [[nodiscard]] QList<Flow> history(const QList<trading::IncomeRow> &rows, const QString &quote);
    // A day that was begun by observation may have seen a wallet that lacked the newest of what had happened. If that is
    // what the sums lack, it counts from the beginning of the day on. Answers whether.
    [[nodiscard]] bool countLate(base::VenueTime dayFrom, trading::Money lacking);
    // A person named the unexplained amount.
    [[nodiscard]] Flow resolve(FlowKind as, const QString &by, base::VenueTime at);
    // The sums agree without it: the history explained everything.
    void allExplained();
    void restore(const Flow &flow) { m_flows.append(flow); ++m_version; } // from the journal
    void restoreUnexplained(trading::Money amount, base::SteadyTime now);

    [[nodiscard]] trading::Money unexplained() const; // zero below the smallest
    // Explained, and the wallet is not told yet. While something is unexplained nobody can say what is owed.
    [[nodiscard]] trading::Money awaited() const { return m_since.isNever() ? m_awaited : trading::Money(); }
    [[nodiscard]] base::Millis unexplainedFor(base::SteadyTime now) const;

    // --- sums since an instant ---
    [[nodiscard]] trading::Money transfersSince(base::VenueTime since) const;
    [[nodiscard]] trading::Money incomeSince(base::VenueTime since) const;   // without fills
    [[nodiscard]] trading::Money fillsSince(base::VenueTime since) const;    // realised - commission, in quote
    [[nodiscard]] trading::Money paidElsewhereSince(base::VenueTime since) const; // commission in other coins, in quote
    [[nodiscard]] std::optional<base::VenueTime> newestFill() const { return m_newestFill; }
    void forgetBefore(base::VenueTime instant);
    // Grows with every change, so that sums are worked out again only then.
    [[nodiscard]] std::uint64_t version() const { return m_version; }

private:
    struct Booked
    {
        trading::Money net;
        trading::Money elsewhere;
        base::VenueTime at;
        base::VenueTime counted{};
        [[nodiscard]] base::VenueTime from() const { return counted.isUnknown() ? at : counted; }
    };

    void explain(trading::Money amount, base::SteadyTime now);
    void set(trading::Money unexplained, base::SteadyTime now);

    std::optional<trading::Money> m_wallet;
    base::VenueTime m_walletAt;          // of the first reading: what came before is in it
    trading::Money m_moved;              // the wallet, without explanation
    trading::Money m_awaited;            // explained, the wallet has not moved yet
    base::SteadyTime m_since;            // never: nothing is unexplained
    QList<Flow> m_flows;
    QList<Booked> m_fills;
    QSet<QString> m_known;               // fills, by symbol and trade
    std::optional<base::VenueTime> m_newestFill;
    std::uint64_t m_version = 1;
};

} // namespace bw::engine
