#include "core/paper/matching/trigger_book.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::paper::matching {

namespace {

constexpr std::int64_t kBips = 10'000;

bool turned(const Trigger &trigger, Ticks extreme, Ticks price)
{
    const base::Int128 now = base::Int128(price.value()) * kBips;
    const base::Int128 from = extreme.value();
    return trigger.side == trading::Side::Buy ? now >= from * (kBips + trigger.trailingBips) : now <= from * (kBips - trigger.trailingBips);
}

} // namespace

void TriggerBook::add(const Trigger &trigger, Ticks price)
{
    BW_EXPECTS(!contains(trigger.id) && (trigger.at || trigger.trailingBips > 0));
    if (trigger.trailingBips > 0) {
        m_trailing.push_back({trigger, !trigger.at || trigger.reachedBy(price), price});
        return;
    }
    const bool rise = trigger.direction == Direction::Rise;
    const Key key{rise ? trigger.at->value() : -trigger.at->value(), ++m_sequence};
    (rise ? m_rise : m_fall).emplace(key, trigger.id);
    m_keys.emplace(trigger.id, Place{trigger.direction, key});
}

bool TriggerBook::remove(std::int64_t id)
{
    const auto found = m_keys.find(id);
    if (found != m_keys.end()) {
        (found->second.direction == Direction::Rise ? m_rise : m_fall).erase(found->second.key);
        m_keys.erase(found);
        return true;
    }
    return std::erase_if(m_trailing, [id](const Trailing &one) { return one.trigger.id == id; }) > 0;
}

bool TriggerBook::isTrailing(std::int64_t id) const
{
    return std::any_of(m_trailing.begin(), m_trailing.end(), [id](const Trailing &one) { return one.trigger.id == id; });
}

bool TriggerBook::isTracking(std::int64_t id) const
{
    return std::any_of(m_trailing.begin(), m_trailing.end(), [id](const Trailing &one) { return one.trigger.id == id && one.tracking; });
}

void TriggerBook::onPrice(Ticks price, std::vector<std::int64_t> &due)
{
    const auto release = [&](Waiting &waiting, std::int64_t reached) {
        while (!waiting.empty() && waiting.begin()->first.distance <= reached) {
            due.push_back(waiting.begin()->second);
            m_keys.erase(waiting.begin()->second);
            waiting.erase(waiting.begin());
        }
    };
    release(m_rise, price.value());
    release(m_fall, -price.value());
    if (!m_trailing.empty()) {
        releaseTrailing(price, due);
    }
}

void TriggerBook::releaseTrailing(Ticks price, std::vector<std::int64_t> &due)
{
    std::erase_if(m_trailing, [&](Trailing &one) {
        if (!one.tracking) {
            one.tracking = one.trigger.reachedBy(price);
            one.extreme = price;
            return false;   // the price that begins the tracking is its first extreme
        }
        one.extreme = one.trigger.side == trading::Side::Buy ? std::min(one.extreme, price) : std::max(one.extreme, price);
        const bool isDue = turned(one.trigger, one.extreme, price);
        if (isDue) {
            due.push_back(one.trigger.id);
        }
        return isDue;
    });
}

} // namespace bw::paper::matching
