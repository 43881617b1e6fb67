#include "core/alerts/alert_service.h"

#include <QTimer>

#include <condition_variable>
#include <mutex>

namespace bw::alerts {

using engine_client::AlertReceiverRow;
using engine_client::AlertsView;

namespace {

constexpr int kTryEveryMs = 100;

} // namespace

// What more than one thread touches: the way to the engine, which may be taken away, what is to be said, and the view.
class AlertService::Shared
{
public:
    explicit Shared(EngineAccess engine) : m_engine(std::move(engine)) {}

    void detach()
    {
        const std::lock_guard lock(m_mutex);
        m_engine = {};
        m_attached = false;
    }
    // Whoever takes the way to the engine away waits until a call has come back: none takes longer than the write of a latch.
    template<typename Use>
    bool withEngine(Use use)
    {
        const std::lock_guard lock(m_mutex);
        if (m_attached) {
            use(m_engine);
        }
        return m_attached;
    }
    void show(AlertsView view)
    {
        const std::lock_guard lock(m_viewMutex);
        if (*m_view != view) {
            m_view = std::make_shared<const AlertsView>(std::move(view));
        }
    }
    [[nodiscard]] std::shared_ptr<const AlertsView> view() const
    {
        const std::lock_guard lock(m_viewMutex);
        return m_view;
    }
    void say(const Alert &alert)
    {
        const std::lock_guard lock(m_saidMutex);
        m_said.append(alert);
        m_allOut = false;
    }
    [[nodiscard]] QList<Alert> takeSaid()
    {
        const std::lock_guard lock(m_saidMutex);
        return std::exchange(m_said, {});
    }
    // What was taken is out, or is not.
    void settle(bool out)
    {
        const std::lock_guard lock(m_saidMutex);
        m_allOut = out && m_said.isEmpty();
        m_settled.notify_all();
    }
    bool waitUntilOut(base::Millis most)
    {
        std::unique_lock lock(m_saidMutex);
        return m_settled.wait_for(lock, most, [this] { return m_allOut; });
    }
    // For the chat: each asks at the moment of the call.
    [[nodiscard]] EngineAccess access()
    {
        EngineAccess out;
        out.latest = [this] { return call(&EngineAccess::latest); };
        out.engineSilence = [this] { return call(&EngineAccess::engineSilence); };
        out.latch = [this] { return call(&EngineAccess::latch); };
        out.emergencyStop = [this](base::StopLevel level, const QString &reason, const QString &by) { return call(&EngineAccess::emergencyStop, level, reason, by); };
        return out;
    }

private:
    template<typename Result, typename... Arguments>
    Result call(std::function<Result(Arguments...)> EngineAccess::*what, std::type_identity_t<Arguments>... arguments)
    {
        Result result{};
        withEngine([&](EngineAccess &engine) {
            if (engine.*what) {
                result = (engine.*what)(arguments...);
            }
        });
        return result;
    }

    std::mutex m_mutex;
    EngineAccess m_engine;
    bool m_attached = true;
    std::mutex m_saidMutex;
    std::condition_variable m_settled;
    QList<Alert> m_said;
    bool m_allOut = true;
    mutable std::mutex m_viewMutex;
    std::shared_ptr<const AlertsView> m_view = std::make_shared<const AlertsView>();
};

class AlertService::Worker final : public QObject
{
public:
    Worker(ServiceParts parts, std::shared_ptr<Shared> shared)
        : m_parts(std::move(parts)), m_shared(std::move(shared)), m_engine(m_shared->access()), m_watch(m_parts.terms), m_chat(m_parts.chat, m_engine), m_timer(this)
    {
        m_timer.setInterval(kTryEveryMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
    }

    void begin()
    {
        for (std::unique_ptr<AlertSink> &sink : m_parts.makeSinks()) {
            m_receivers.push_back(std::make_unique<Receiver>());
            Receiver &receiver = *m_receivers.back();
            receiver.sink = std::move(sink);
            receiver.listens = receiver.sink->listen({[this, &receiver](const ChatMessage &message) { return heard(receiver, message); },
                                                      [this, &receiver](const QString &why) { deaf(receiver, why); }});
        }
        m_timer.start();
        work();
    }

private:
    struct Receiver
    {
        std::unique_ptr<AlertSink> sink;
        AlertDesk desk = {};
        QString told = {};          // of its last failure
        base::VenueTime deliveredAt = {};
        bool listens = false;
        QString deafness = {};
    };

    void add(Receiver &receiver, Alert alert)
    {
        alert.text = clean(alert.text);
        receiver.desk.add(alert, m_parts.clock->steady());
    }
    [[nodiscard]] QString clean(const QString &text) const { return m_parts.clean ? m_parts.clean(text) : text; }

    void work()
    {
        look();
        for (const auto &receiver : m_receivers) {
            if (const auto next = receiver->desk.next(m_parts.clock->steady())) {
                receiver->sink->send(*next, [this, to = receiver.get(), number = next->number](const SinkAnswer &answer) { hear(*to, number, answer); });
            }
        }
        show();
    }

    void look()
    {
        QList<Alert> news;
        if (const auto picture = m_engine.latest()) {
            news = m_watch.engine(m_engine.engineSilence());
            if (picture != m_seen) {
                m_seen = picture;
                news += m_watch.look(*picture, m_parts.clock->steady());
            }
        }
        news += m_shared->takeSaid();
        for (const Alert &alert : std::as_const(news)) {
            for (const auto &receiver : m_receivers) {
                add(*receiver, alert);
            }
        }
    }

    bool heard(Receiver &from, const ChatMessage &message)
    {
        if (!m_shared->withEngine([](const EngineAccess &) {})) {
            return false;
        }
        if (const QString answer = m_chat.hear(message); !answer.isEmpty()) {
            add(from, {QStringLiteral("answer %1").arg(message.update), Priority::Alarm, answer, {}, true});
        }
        work();
        return true;
    }

    void deaf(Receiver &from, const QString &why)
    {
        from.deafness = clean(why);
        tell(why.isEmpty() ? QStringLiteral("What is written to %1 is heard again.").arg(from.sink->name())
                           : QStringLiteral("What is written to %1 is not heard: %2").arg(from.sink->name(), why));
        show();
    }

    void hear(Receiver &from, std::uint64_t number, const SinkAnswer &answer)
    {
        const base::SteadyTime now = m_parts.clock->steady();
        if (answer.delivered) {
            from.desk.delivered(number, now);
            from.deliveredAt = base::VenueTime(m_parts.clock->systemMs());
        } else {
            from.desk.failed(number, clean(answer.why), answer.retryAfter, now);
        }
        const QString failure = from.desk.state().failure;
        if (failure != from.told) {
            tell(failure.isEmpty() ? QStringLiteral("Alerts reach %1 again.").arg(from.sink->name())
                                   : QStringLiteral("Alerts do not reach %1: %2").arg(from.sink->name(), failure));
        }
        from.told = failure;
        work();
    }

    void tell(const QString &sentence) const
    {
        if (m_parts.tell) {
            m_parts.tell(clean(sentence));
        }
    }

    void show()
    {
        AlertsView view;
        for (const auto &receiver : m_receivers) {
            const DeskState state = receiver->desk.state();
            view.receivers.append(AlertReceiverRow{receiver->sink->name(), state.waiting, state.delivered, state.givenUp, state.heldBack, state.failure, receiver->deliveredAt,
                                                   receiver->listens, receiver->deafness, receiver->listens ? m_chat.strangers() : 0});
        }
        m_shared->settle(std::all_of(view.receivers.cbegin(), view.receivers.cend(), [](const AlertReceiverRow &row) { return row.waiting == 0; }));
        m_shared->show(std::move(view));
    }

    ServiceParts m_parts;
    std::shared_ptr<Shared> m_shared;
    EngineAccess m_engine;             // through m_shared
    AlertWatch m_watch;
    ChatDesk m_chat;
    std::vector<std::unique_ptr<Receiver>> m_receivers;
    std::shared_ptr<const engine_client::Snapshot> m_seen;
    QTimer m_timer;
};

AlertService::AlertService(ServiceParts parts) : m_shared(std::make_shared<Shared>(std::exchange(parts.engine, {}))), m_worker(new Worker(std::move(parts), m_shared))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("alerts"));
    QObject::connect(&m_thread, &QThread::started, m_worker, [worker = m_worker] { worker->begin(); });
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

AlertService::~AlertService()
{
    m_thread.quit();
    m_thread.wait();
}

void AlertService::say(const Alert &alert)
{
    m_shared->say(alert); // the worker looks for it as often as it tries to deliver
}

void AlertService::detach()
{
    m_shared->detach();
}

std::shared_ptr<const AlertsView> AlertService::view() const
{
    return m_shared->view();
}

bool AlertService::flush(base::Millis most)
{
    return m_shared->waitUntilOut(most);
}

} // namespace bw::alerts
