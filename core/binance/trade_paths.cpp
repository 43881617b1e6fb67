#include "core/binance/trade_paths.h"

#include "core/binance/outcome.h"

#include <memory>
#include <optional>
#include <utility>

namespace bw::binance {

using exchange::Fate;
using exchange::Path;
using trading::ClientOrderId;

namespace {

// Orders whose fate stays open are few; past this, only the choice of path for a lookup is forgotten.
constexpr qsizetype kMostCarriers = 1000;

// A cancel that is under way on both paths.
class Race
{
public:
    explicit Race(AnswerHandler handler) : m_handler(std::move(handler)) {}

    void take(const HttpAnswer &answer)
    {
        --m_open;
        if (!m_handler) {
            return;
        }
        if (!m_best || worth(answer) > worth(*m_best)) {
            m_best = answer;
        }
        if (worth(answer) >= kDefinite || m_open == 0) {
            std::exchange(m_handler, nullptr)(*m_best);
        }
    }

private:
    static constexpr int kDefinite = 2;

    // Done; the venue knows no such order (any more); it may have been done; this path did not do it.
    static int worth(const HttpAnswer &answer)
    {
        const Ruling ruling = ruleOn(answer, Asked::Cancel);
        if (ruling.fate == Fate::Accepted) {
            return 3;
        }
        if (ruling.fate == Fate::Refused && ruling.error->code == base::ErrorCode::NotFound) {
            return kDefinite;
        }
        return ruling.fate == Fate::Unknown ? 1 : 0;
    }

    AnswerHandler m_handler;
    std::optional<HttpAnswer> m_best;
    int m_open = 2;
};

} // namespace

TradePaths::TradePaths(Channels channels, const base::HaltLatch *latch, std::function<bool()> restIsUp)
    : m_channels(channels), m_latch(latch), m_restIsUp(std::move(restIsUp))
{}

bool TradePaths::byWsApi(const HttpCall &call) const
{
    return m_channels.wsApi && !call.wsMethod.isEmpty() && m_channels.wsApi->isUp();
}

void TradePaths::place(const HttpCall &call, const ClientOrderId &id, AnswerHandler handler)
{
    if (m_carriers.size() >= kMostCarriers) {
        m_carriers.clear();
    }
    const bool wsApi = byWsApi(call);
    m_carriers.insert(id, wsApi ? Path::WsApi : Path::Rest);
    if (wsApi) {
        m_channels.wsApi->send(call, std::move(handler));
    } else {
        m_channels.trading->send(call, std::move(handler));
    }
}

void TradePaths::cancel(const HttpCall &call, AnswerHandler handler)
{
    const bool open = m_channels.wsApi && !call.wsMethod.isEmpty() && m_channels.wsApi->isOpen();
    if (open && m_latch->engaged()) {
        cancelOnBoth(call, std::move(handler));
    } else if (byWsApi(call)) {
        m_channels.wsApi->send(call, std::move(handler));
    } else {
        m_channels.trading->send(call, std::move(handler));
    }
}

void TradePaths::cancelOnBoth(const HttpCall &call, AnswerHandler handler)
{
    const auto race = std::make_shared<Race>(std::move(handler));
    m_channels.wsApi->send(call, [race](const HttpAnswer &answer) { race->take(answer); });
    m_channels.trading->send(call, [race](const HttpAnswer &answer) { race->take(answer); });
}

void TradePaths::cancelAll(const HttpCall &call, AnswerHandler handler)
{
    m_channels.stopping->send(call, std::move(handler));
}

void TradePaths::byRest(const HttpCall &call, AnswerHandler handler)
{
    m_channels.trading->send(call, std::move(handler));
}

void TradePaths::lookUp(const HttpCall &call, const ClientOrderId &id, AnswerHandler handler)
{
    const auto carrier = m_carriers.constFind(id);
    const bool carriedByRest = carrier != m_carriers.constEnd() && *carrier == Path::Rest;
    if (byWsApi(call) && (carriedByRest || !m_restIsUp())) {
        m_channels.wsApi->send(call, std::move(handler));
    } else {
        m_channels.reading->send(call, std::move(handler));
    }
}

} // namespace bw::binance
