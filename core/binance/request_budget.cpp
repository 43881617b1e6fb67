#include "core/binance/request_budget.h"

#include <algorithm>

namespace bw::binance {

using exchange::RateKind;

namespace {

constexpr std::int64_t kRememberMs = 10 * 60'000; // a day's count is the exchange's to tell
constexpr std::size_t kRememberMost = 20'000;

std::int64_t beginOf(std::int64_t lengthMs, std::int64_t venueMs)
{
    return venueMs - venueMs % lengthMs;
}

int costIn(RateKind kind, const RequestCost &cost)
{
    return kind == RateKind::Weight ? cost.weight : cost.orders;
}

} // namespace

void RequestBudget::learn(const QList<exchange::RateWindow> &limits)
{
    QList<Window> windows;
    for (const exchange::RateWindow &limit : limits) {
        if (limit.limit <= 0 || limit.window.count() <= 0) {
            continue;
        }
        Window window{limit.kind, limit.window.count(), limit.limit};
        for (const Window &known : std::as_const(m_windows)) {
            if (known.kind == window.kind && known.lengthMs == window.lengthMs) {
                window = known;
                window.limit = limit.limit;
            }
        }
        windows.append(window);
    }
    m_windows = windows;
}

void RequestBudget::sent(const RequestCost &cost, std::int64_t venueMs)
{
    m_spent.push_back({venueMs, cost});
    while (!m_spent.empty() && (venueMs - m_spent.front().atMs > kRememberMs || m_spent.size() > kRememberMost)) {
        m_spent.pop_front();
    }
}

void RequestBudget::told(int usedWeight, const QList<std::pair<int, int>> &orderCounts, std::int64_t askedMs, std::int64_t venueMs)
{
    for (Window &window : m_windows) {
        if (window.kind == RateKind::Weight && window.lengthMs == 60'000 && usedWeight >= 0) {
            hear(window, usedWeight, askedMs, venueMs);
        }
        for (const auto &[seconds, count] : orderCounts) {
            if (window.kind == RateKind::Orders && window.lengthMs == std::int64_t(seconds) * 1000) {
                hear(window, count, askedMs, venueMs);
            }
        }
    }
}

// A count of a window that is over says nothing; of two of one window the one that was asked for later counts.
void RequestBudget::hear(Window &window, int count, std::int64_t askedMs, std::int64_t venueMs)
{
    const std::int64_t begin = beginOf(window.lengthMs, venueMs);
    if (askedMs < begin || (window.toldFor == begin && window.toldAsked > askedMs)) {
        return;
    }
    window.told = count;
    window.toldFor = begin;
    window.toldAsked = askedMs;
}

int RequestBudget::used(const Window &window, std::int64_t venueMs) const
{
    const std::int64_t begin = beginOf(window.lengthMs, venueMs);
    const bool isTold = window.toldFor == begin;
    int ours = 0;
    for (auto spent = m_spent.rbegin(); spent != m_spent.rend() && spent->atMs >= begin; ++spent) {
        const bool counted = isTold && spent->atMs <= window.toldAsked;
        ours += counted ? 0 : costIn(window.kind, spent->cost);
    }
    return ours + (isTold ? window.told : 0);
}

int RequestBudget::used(RateKind kind, base::Millis window, std::int64_t venueMs) const
{
    for (const Window &known : m_windows) {
        if (known.kind == kind && known.lengthMs == window.count()) {
            return used(known, venueMs);
        }
    }
    return 0;
}

std::optional<base::Millis> RequestBudget::mustWait(const RequestCost &cost, Urgency urgency, std::int64_t venueMs) const
{
    const int percent = urgency == Urgency::Essential ? kEssentialPercent : kRoutinePercent;
    std::int64_t wait = 0;
    for (const Window &window : m_windows) {
        const int wanted = costIn(window.kind, cost);
        const std::int64_t most = std::int64_t(window.limit) * percent / 100;
        if (wanted > 0 && used(window, venueMs) + wanted > most) {
            wait = std::max(wait, beginOf(window.lengthMs, venueMs) + window.lengthMs - venueMs);
        }
    }
    return wait > 0 ? std::optional(base::Millis(wait)) : std::nullopt;
}

} // namespace bw::binance
