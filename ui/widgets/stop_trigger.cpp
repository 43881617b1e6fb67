#include "ui/widgets/stop_trigger.h"

#include "core/engine_client/persons.h"
#include "ui/chord/screen_chord.h"
#include "ui/operator_name.h"

#include <QApplication>
#include <QKeyEvent>

namespace bw::ui {

namespace {

constexpr qint64 kFailureShownMs = 10'000;

bool isStopChord(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    return key.key() == Qt::Key_F12 && held == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

StopTrigger::StopTrigger(engine_client::EngineClient &client)
    : QObject(&client)
    , m_client(client)
{
    static_cast<void>(operatorName()); // read now: a press waits for no file
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &StopTrigger::onSnapshot);
}

StopTrigger &StopTrigger::of(engine_client::EngineClient &client)
{
    if (auto *known = client.findChild<StopTrigger *>(QString(), Qt::FindDirectChildrenOnly)) {
        return *known;
    }
    return *new StopTrigger(client); // the client owns it
}

void StopTrigger::fire(const QString &way)
{
    QElapsedTimer timer;
    timer.start();
    const base::LatchRecord record = m_client.emergencyStop(base::StopLevel::Flatten, QStringLiteral("emergency stop pressed (%1)").arg(way),
                                                                engine_client::atTheDesktop(operatorName()));
    const qint64 nanos = timer.nsecsElapsed();
    if (!m_local || m_local->record.epoch != record.epoch) { // a second press keeps the first one's time
        m_local = LocalStop{record, nanos};
        m_engineSawIt = false;
    }
    m_sincePress.start();
    Q_EMIT fired(nanos);
}

void StopTrigger::watchKeys()
{
    qApp->installEventFilter(this); // installing twice moves it to the front, it is called once
    if (!m_chord) {
        m_chord = new ScreenChord(this);
        connect(m_chord, &ScreenChord::pressed, this, [this] { fire(QStringLiteral("key")); });
    }
}

bool StopTrigger::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QObject::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    if (!isStopChord(*key)) {
        return QObject::eventFilter(watched, event);
    }
    // Accepting the override keeps every shortcut away from the chord, so that the press itself arrives below.
    key->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
        fire(QStringLiteral("key"));
    }
    return true;
}

// Until the engine shows the stop, the press itself is what is known of it. After that the engine is believed: when it
// shows no stop any more, somebody cleared it.
void StopTrigger::onSnapshot()
{
    if (!m_local) {
        return;
    }
    if (!m_local->record.engaged) {
        if (m_sincePress.hasExpired(kFailureShownMs)) {
            m_local.reset();
        }
        return;
    }
    const auto snapshot = m_client.latest();
    const bool shows = snapshot->stop.phase != safety::StopPhase::Idle || snapshot->state.state == safety::TradingState::Stopped;
    if (shows) {
        m_engineSawIt = true;
    } else if (m_engineSawIt) {
        m_local.reset();
        m_engineSawIt = false;
    }
}

} // namespace bw::ui
