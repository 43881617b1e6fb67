#include "ui/lock/lock_keeper.h"

#include "ui/lock/lock_cover.h"
#include "ui/lock/passphrase.h"
#include "ui/preferences.h"
#include "ui/widgets/stop_trigger.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace bw::ui {

using base::Millis;

namespace {

constexpr int kLookMs = 250;
constexpr int kLongestWaitSeconds = 60;

constexpr std::array kUse{QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::MouseMove, QEvent::Wheel, QEvent::TouchBegin, QEvent::TouchUpdate, QEvent::TabletPress, QEvent::TabletMove};

// What else a person does to a widget, and what shows more of it.
constexpr std::array kHandling{QEvent::KeyRelease, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick, QEvent::ContextMenu,
                               QEvent::TouchEnd, QEvent::TabletRelease, QEvent::NativeGesture, QEvent::Gesture, QEvent::DragEnter, QEvent::DragMove,
                               QEvent::Drop, QEvent::HoverEnter, QEvent::HoverMove, QEvent::InputMethod, QEvent::ToolTip, QEvent::WhatsThis};

bool isUse(QEvent::Type type)
{
    return std::find(kUse.begin(), kUse.end(), type) != kUse.end();
}

bool isHandling(QEvent::Type type)
{
    return isUse(type) || std::find(kHandling.begin(), kHandling.end(), type) != kHandling.end();
}

} // namespace

LockKeeper::LockKeeper(engine_client::EngineClient &client, std::shared_ptr<const base::Clock> clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(std::move(clock)), m_active(m_clock->steady())
{
    qApp->installEventFilter(this);
    StopTrigger::of(client).watchKeys(); // in front of us: its chord is heard before anything is kept out
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, [this] { m_active = m_clock->steady(); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LockKeeper::look);
    timer->start(kLookMs);
}

void LockKeeper::look()
{
    const int minutes = PreferenceStore::instance().now().lockAfterMinutes;
    if (!m_locked && minutes > 0 && m_clock->steady().since(m_active) >= Millis(std::int64_t(minutes) * 60'000)) {
        lock();
    }
}

void LockKeeper::lock()
{
    if (m_locked) {
        return;
    }
    m_locked = true;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close()) {
            popup->hide();
        }
    }
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible()) {
            cover(window);
        }
    }
    Q_EMIT changed();
}

void LockKeeper::cover(QWidget *window)
{
    if (window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup) {
        QTimer::singleShot(0, window, &QWidget::hide); // not while it is being shown
    } else if (window->windowType() != Qt::Desktop && !LockCover::of(*window)) {
        (new LockCover(m_client, *this, window))->rise();
    }
}

LockKeeper::Answer LockKeeper::unlock(const QString &passphrase)
{
    if (!m_locked) {
        return Answer::Opened;
    }
    if (untilNextTry() > Millis(0)) {
        return Answer::TooSoon;
    }
    if (passphrase::state() != passphrase::State::None && !passphrase::matches(passphrase)) {
        m_wrong += 1;
        m_wrongAt = m_clock->steady();
        return Answer::Wrong;
    }
    m_locked = false;
    m_wrong = 0;
    m_active = m_clock->steady();
    uncoverAll();
    Q_EMIT changed();
    return Answer::Opened;
}

// 1, 2, 4 … 60 seconds after the last wrong one.
Millis LockKeeper::untilNextTry() const
{
    if (m_wrong == 0) {
        return Millis(0);
    }
    const int seconds = m_wrong > 6 ? kLongestWaitSeconds : std::min(1 << (m_wrong - 1), kLongestWaitSeconds);
    return std::max(Millis(0), Millis(seconds * 1000) - m_clock->steady().since(m_wrongAt));
}

void LockKeeper::uncoverAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (LockCover *cover = LockCover::of(*window)) {
            cover->leave();
        }
    }
}

void LockKeeper::noteActivity(const QEvent &event)
{
    if (event.spontaneous() && isUse(event.type())) {
        m_active = m_clock->steady();
    }
}

// The cover and what is on it; and whatever only hands an event on.
bool LockKeeper::isOpenToAll(const QObject *watched)
{
    if (!watched->isWidgetType()) {
        return true;
    }
    for (const QObject *one = watched; one; one = one->parent()) {
        if (qobject_cast<const LockCover *>(one)) {
            return true;
        }
    }
    return false;
}

bool LockKeeper::keepsOut(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
        cover(static_cast<QWidget *>(watched));
        return false;
    }
    if (type == QEvent::ShortcutOverride) { // a shortcut that nobody may press is not even looked for
        event->accept();
        return true;
    }
    if (type == QEvent::Close && event->spontaneous()) { // by the window's frame
        event->ignore();
        return true;
    }
    return type == QEvent::Shortcut || (isHandling(type) && !isOpenToAll(watched));
}

bool LockKeeper::eventFilter(QObject *watched, QEvent *event)
{
    noteActivity(*event);
    return (m_locked && keepsOut(watched, event)) || QObject::eventFilter(watched, event);
}

} // namespace bw::ui
