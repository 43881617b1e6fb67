#include "core/engine/flow_book.h"

#include "core/base/mutants.h"

#include <algorithm>

namespace bw::engine {

using base::SteadyTime;
using base::VenueTime;
using trading::Money;

namespace {

template<typename T, typename Pick>
Money sumSince(const QList<T> &all, VenueTime since, Pick pick)
{
    Money sum;
    for (const T &one : all) {
        if (one.from() >= since) {
            sum += pick(one);
        }
    }
    return sum;
}

QString keyOf(const trading::IncomeRow &row)
{
    return QStringList{row.type, QString::number(row.tranId), row.asset, row.symbol.text()}.join(u'|');
}

} // namespace

QString toWord(FlowKind kind)
{
    return kind == FlowKind::Transfer ? QStringLiteral("transfer") : QStringLiteral("pnl");
}

std::optional<FlowKind> flowKindFromWord(const QString &word)
{
    return word == QLatin1String("transfer") ? std::optional(FlowKind::Transfer)
           : word == QLatin1String("pnl")    ? std::optional(FlowKind::Income)
                                             : std::nullopt;
}

std::optional<FlowKind> flowKind(const QString &word)
{
    static const QSet<QString> kTransfers{
        QStringLiteral("TRANSFER"), QStringLiteral("INTERNAL_TRANSFER"), QStringLiteral("CROSS_COLLATERAL_TRANSFER"),
        QStringLiteral("STRATEGY_UMFUTURES_TRANSFER"), QStringLiteral("DEPOSIT"), QStringLiteral("WITHDRAW"), QStringLiteral("WITHDRAW_REJECT"),
        QStringLiteral("ADMIN_DEPOSIT"), QStringLiteral("ADMIN_WITHDRAW"), QStringLiteral("ASSET_TRANSFER"),
        QStringLiteral("HOLDING_EXCHANGE"), QStringLiteral("ADOPTED"), QStringLiteral("COIN_SWAP_DEPOSIT"), QStringLiteral("COIN_SWAP_WITHDRAW"), QStringLiteral("AUTO_EXCHANGE")};
    static const QSet<QString> kIncome{
        QStringLiteral("FUNDING_FEE"), QStringLiteral("SPECIAL_FUNDING_FEE"), QStringLiteral("INSURANCE_CLEAR"),
        QStringLiteral("DELIVERED_SETTELMENT"), QStringLiteral("POSITION_LIMIT_INCREASE_FEE"), QStringLiteral("COMMISSION_REBATE"),
        QStringLiteral("REFERRAL_KICKBACK"), QStringLiteral("API_REBATE"), QStringLiteral("FEE_RETURN"), QStringLiteral("CONTEST_REWARD"),
        QStringLiteral("WELCOME_BONUS"), QStringLiteral("BFUSD_REWARD"), QStringLiteral("OPTIONS_PREMIUM_FEE"),
        QStringLiteral("OPTIONS_SETTLE_PROFIT")};
    if (kTransfers.contains(word)) {
        return BW_MUTANT("transfer-counted-as-profit") ? FlowKind::Income : FlowKind::Transfer;
    }
    return kIncome.contains(word) ? std::optional(FlowKind::Income) : std::nullopt;
}

void FlowBook::walletIs(Money wallet, VenueTime at, SteadyTime now)
{
    if (!m_wallet) {
        m_wallet = wallet;
        m_walletAt = at;
        return;
    }
    const Money moved = wallet - *m_wallet;
    m_wallet = wallet;
    if (moved.isZero()) {
        return; // what is awaited is still awaited
    }
    const Money left = m_moved + moved - m_awaited;
    m_awaited = Money();
    set(left, now);
}

void FlowBook::restate(Money by, VenueTime at)
{
    if (inFirstWallet(at)) {
        *m_wallet += by;
    }
}

void FlowBook::fill(const trading::Fill &fill, const QString &quote, SteadyTime now)
{
    const QString key = fill.symbol.text() + u'|' + QString::number(fill.tradeId.value());
    if (m_known.contains(key)) {
        return;
    }
    m_known.insert(key);
    ++m_version;
    const Money commission = BW_MUTANT("commission-left-out") ? Money() : fill.commissionInQuote.value_or(fill.commission);
    const Money fromWallet = fill.spot ? fill.spot->commissionFromWallet : fill.commissionAsset == quote ? commission : Money();
    m_fills.append({fill.realizedPnl - commission, commission - fromWallet, fill.at});
    m_newestFill = std::max(m_newestFill.value_or(fill.at), fill.at);
    if (m_wallet && fill.at > m_walletAt) {
        explain(fill.realizedPnl - fromWallet, now);
    }
}

void FlowBook::booked(const Flow &flow, SteadyTime now)
{
    m_flows.append(flow);
    ++m_version;
    explain(flow.amount, now);
}

bool FlowBook::adoptedSince(base::VenueTime since) const
{
    return std::any_of(m_flows.begin(), m_flows.end(), [since](const Flow &flow) { return flow.type == QLatin1String(kAdopted) && flow.at >= since; });
}

bool FlowBook::knows(const Flow &flow)
{
    const auto same = [&flow](const Flow &known) { return known.kind == flow.kind && known.amount == flow.amount; };
    if (flow.at.isUnknown()) {
        return false;
    }
    if (std::any_of(m_flows.begin(), m_flows.end(), [&](const Flow &known) { return same(known) && known.at == flow.at; })) {
        return true;
    }
    const auto told = std::find_if(m_flows.begin(), m_flows.end(), [&](const Flow &known) {
        return same(known) && known.unheard && std::abs(known.at.ms() - flow.at.ms()) <= kLateMost.count();
    });
    if (flow.kind != FlowKind::Transfer || told == m_flows.end()) {
        return false;
    }
    told->unheard = false;
    return true;
}

void FlowBook::explain(Money amount, SteadyTime now)
{
    if (!m_wallet || amount.isZero()) {
        return;
    }
    ++m_version;
    m_awaited += amount;
    const bool answers = m_moved.sign() == m_awaited.sign() && m_awaited.abs() <= m_moved.abs();
    if (answers) {
        const Money left = m_moved - m_awaited;
        m_awaited = Money();
        set(left, now);
    }
}

QList<Flow> FlowBook::history(const QList<trading::IncomeRow> &rows, const QString &quote)
{
    QSet<QString> confirmed;
    for (const Flow &flow : std::as_const(m_flows)) {
        confirmed.insert(flow.key);
    }
    QList<Flow> fresh;
    for (const trading::IncomeRow &row : rows) {
        const auto kind = flowKind(row.type);
        const QString key = keyOf(row);
        if (!kind || row.asset != quote || confirmed.contains(key)) {
            continue;
        }
        confirmed.insert(key);
        const auto said = std::find_if(m_flows.begin(), m_flows.end(), [&](const Flow &flow) {
            return flow.key.isEmpty() && flow.kind == *kind && flow.amount == row.amount;
        });
        if (said != m_flows.end() && !BW_MUTANT("transfer-counted-twice")) {
            said->key = key;
            continue;
        }
        fresh.append(Flow{*kind, row.type, row.amount, row.at, key, {}, true});
    }
    m_flows += fresh;
    ++m_version;
    return fresh;
}

bool FlowBook::countLate(VenueTime dayFrom, Money lacking)
{
    struct Late { VenueTime at; Money moved; VenueTime *counted; };
    QList<Late> late;
    const auto isLate = [dayFrom](const auto &one) { return one.from() < dayFrom && one.at.ms() >= dayFrom.ms() - kLateMost.count(); };
    for (Flow &flow : m_flows) {
        if (isLate(flow)) {
            late.append({flow.at, flow.amount, &flow.counted});
        }
    }
    for (Booked &fill : m_fills) {
        if (isLate(fill)) {
            late.append({fill.at, fill.net + fill.elsewhere, &fill.counted});
        }
    }
    std::reverse(late.begin(), late.end()); // of one instant, what was told last was late
    std::stable_sort(late.begin(), late.end(), [](const Late &a, const Late &b) { return a.at > b.at; });
    for (qsizetype newest = 0; newest < late.size() && lacking.abs() >= smallest(); ++newest) {
        lacking -= late[newest].moved;
        if (lacking.abs() >= smallest()) {
            continue;
        }
        std::for_each_n(late.begin(), newest + 1, [dayFrom](Late &one) { *one.counted = dayFrom; });
        ++m_version;
        return true;
    }
    return false;
}

Flow FlowBook::resolve(FlowKind as, const QString &by, VenueTime at)
{
    const Flow flow{as, by, m_moved, at, {}};
    m_flows.append(flow);
    allExplained();
    return flow;
}

void FlowBook::allExplained()
{
    ++m_version;
    m_moved = m_awaited = Money();
    m_since = SteadyTime();
}

void FlowBook::restoreUnexplained(Money amount, SteadyTime now)
{
    set(amount, now);
}

void FlowBook::set(Money unexplained, SteadyTime now)
{
    ++m_version;
    m_moved = unexplained;
    const bool is = m_moved.abs() >= smallest();
    m_since = !is ? SteadyTime() : m_since.isNever() ? now : m_since;
}

Money FlowBook::unexplained() const
{
    return m_since.isNever() ? Money() : m_moved;
}

base::Millis FlowBook::unexplainedFor(SteadyTime now) const
{
    return m_since.isNever() ? base::Millis(0) : now.since(m_since);
}

Money FlowBook::transfersSince(VenueTime since) const
{
    return sumSince(m_flows, since, [](const Flow &flow) { return flow.kind == FlowKind::Transfer ? flow.amount : Money(); });
}

Money FlowBook::incomeSince(VenueTime since) const
{
    return sumSince(m_flows, since, [](const Flow &flow) { return flow.kind == FlowKind::Income ? flow.amount : Money(); });
}

Money FlowBook::fillsSince(VenueTime since) const
{
    return sumSince(m_fills, since, [](const Booked &fill) { return fill.net; });
}

Money FlowBook::paidElsewhereSince(VenueTime since) const
{
    return sumSince(m_fills, since, [](const Booked &fill) { return fill.elsewhere; });
}

// Fills keep their keys: one that comes again is not new.
void FlowBook::forgetBefore(VenueTime instant)
{
    ++m_version;
    m_fills.removeIf([instant](const Booked &fill) { return fill.from() < instant; });
    m_flows.removeIf([instant](const Flow &flow) { return flow.from() < instant; });
}

} // namespace bw::engine
