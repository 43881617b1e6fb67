#include "core/alerts/alert_service.h"

#include <QSemaphore>
#include <QTimer>

#include <mutex>

namespace bw::alerts {

using engine_client::AlertReceiverRow;
using engine_client::AlertsView;

namespace {

constexpr int kTryEveryMs = 100;

} // namespace

// What more than one thread touches: the way to the engine, which may be taken away, and the view.
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
    void say(const Alert &alert)
    {
        for (const auto &receiver : m_receivers) {
            add(*receiver, alert);
        }
        work();
    }
    [[nodiscard]] bool idle() const
    {
        return std::all_of(m_receivers.begin(), m_receivers.end(), [](const auto &one) { return one->desk.state().waiting == 0; });
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
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->begin(); }, Qt::QueuedConnection);
}

AlertService::~AlertService()
{
    m_thread.quit();
    m_thread.wait();
}

void AlertService::say(const Alert &alert)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, alert] { worker->say(alert); }, Qt::QueuedConnection);
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
    const auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, done] {
        auto *watch = new QTimer(worker);
        QObject::connect(watch, &QTimer::timeout, worker, [worker, watch, done] {
            if (worker->idle()) {
                done->release();
                watch->deleteLater();
                watch->stop();
            }
        });
        watch->start(10);
    }, Qt::QueuedConnection);
    return done->tryAcquire(1, static_cast<int>(most.count()));
}

} // namespace bw::alerts
