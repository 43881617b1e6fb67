#include "app/quiet_desktop.h"

#include "app/quiet.h"

#include <QTimer>

namespace bw::app {

QuietDesktop::QuietDesktop(std::unique_ptr<alerts::AlertSink> desktop) : m_desktop(std::move(desktop)) {}

void QuietDesktop::send(const alerts::Outgoing &message, std::function<void(alerts::SinkAnswer)> done)
{
    if (doNotDisturb() && message.priority != alerts::Priority::Emergency) {
        QTimer::singleShot(0, &m_context, [done = std::move(done)] { done({true, {}, {}}); }); // as wanted
    } else {
        m_desktop->send(message, std::move(done));
    }
}

} // namespace bw::app
