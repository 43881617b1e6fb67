#include "core/binance/ws_api_channel.h"

#include <algorithm>
#include <utility>

namespace bw::binance {

WsApiChannel::WsApiChannel(const ChannelShared *shared, WsApiSettings settings, Handlers handlers)
    : m_shared(shared), m_settings(std::move(settings)), m_handlers(std::move(handlers))
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, [this] { renew(); });
    m_current = makeLine();
}

WsApiChannel::~WsApiChannel() = default;

WsApiChannel::Line WsApiChannel::makeLine()
{
    // The handlers need the line that they speak for, which exists only afterwards.
    const auto self = std::make_shared<WsApiLine *>(nullptr);
    WsApiLine::Handlers handlers;
    handlers.ready = [this, self] { onReady(*self); };
    handlers.down = [this, self](const QString &why) { onDown(*self, why); };
    handlers.alive = m_handlers.alive;
    handlers.observe = [this](const HttpAnswer &answer) { observe(answer); };
    handlers.event = [this](const WsApiEvent &event) { onEvent(event); };
    handlers.idle = [this, self] { release(*self); };
    auto line = std::make_unique<WsApiLine>(m_shared, &m_settings, std::move(handlers));
    *self = line.get();
    return line;
}

void WsApiChannel::start()
{
    m_current->start();
}

void WsApiChannel::shutdown()
{
    m_stopped = true;
    m_renewal.stop();
    m_current->shutdown();
    if (m_next) {
        m_next->shutdown();
    }
    for (const Line &line : m_leaving) {
        line->shutdown();
    }
}

bool WsApiChannel::isOpen() const
{
    return !m_stopped && m_current->isReady();
}

int WsApiChannel::connections() const
{
    return int(m_leaving.size()) + (m_next ? 2 : 1);
}

void WsApiChannel::send(const HttpCall &call, AnswerHandler handler)
{
    m_current->send(call, std::move(handler));
}

void WsApiChannel::probe()
{
    if (m_probing || !isOpen()) {
        return;
    }
    m_probing = true;
    HttpCall call = sessionStatus();
    call.urgency = Urgency::Essential;
    m_current->send(call, [this, line = m_current.get()](const HttpAnswer &answer) {
        m_probing = false;
        const bool full = answer.failure == CallFailure::Connection && !answer.left;
        if ((answer.failure == CallFailure::Timeout || full) && line == m_current.get()) {
            line->restart(QStringLiteral("The WebSocket API is open but answers nothing."));
        }
    });
}

// --- which connection ---

void WsApiChannel::onReady(WsApiLine *line)
{
    if (m_next.get() == line) {
        retire(std::exchange(m_current, std::move(m_next)));
    }
    m_answers = true; // the opening request was answered
    m_renewal.start(m_settings.renewAfterMs);
    tell({});
}

void WsApiChannel::onDown(WsApiLine *line, const QString &why)
{
    if (m_current.get() == line && m_next) {
        m_leaving.push_back(std::exchange(m_current, std::move(m_next)));
    }
    release(line);
    tell(why);
}

void WsApiChannel::renew()
{
    if (!m_stopped && !m_next) {
        m_next = makeLine();
        m_next->start();
    }
}

void WsApiChannel::onEvent(const WsApiEvent &event)
{
    if (announcesShutdown(event)) {
        renew();
    }
    if (m_handlers.event) {
        m_handlers.event(event);
    }
}

void WsApiChannel::retire(Line line)
{
    WsApiLine *leaving = line.get();
    m_leaving.push_back(std::move(line));
    if (leaving->inFlight() == 0) {
        release(leaving);
    }
}

// Only of a connection that is leaving. In a turn of its own, because it may be the one that is speaking.
void WsApiChannel::release(WsApiLine *line)
{
    const auto isIt = [line](const Line &one) { return one.get() == line; };
    if (std::none_of(m_leaving.begin(), m_leaving.end(), isIt)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, isIt, line] {
            const auto it = std::find_if(m_leaving.begin(), m_leaving.end(), isIt);
            if (it != m_leaving.end() && !m_stopped) {
                line->shutdown();
                m_leaving.erase(it);
            }
        },
        Qt::QueuedConnection);
}

// --- whether it answers ---

void WsApiChannel::observe(const HttpAnswer &answer)
{
    if (answer.failure == CallFailure::None) {
        m_answers = true;
    } else if (answer.failure == CallFailure::Timeout) {
        m_answers = false;
    }
    tell(answer.detail);
    if (m_handlers.observe) {
        m_handlers.observe(answer);
    }
    if (!m_answers) {
        probe();
    }
}

void WsApiChannel::tell(const QString &why)
{
    const bool up = isUp();
    if (!m_stopped && up != m_toldUp) {
        m_toldUp = up;
        m_handlers.changed(up, up ? QString() : why);
    }
}

} // namespace bw::binance
