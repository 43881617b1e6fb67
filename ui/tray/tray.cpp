#include "ui/tray/tray.h"

#include "ui/lock/lock_keeper.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/tray/tray_icon.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stop_trigger.h"

#include <QMenu>
#include <QTimer>

namespace bw::ui {

namespace {

constexpr int kRefreshMs = 500; // a silent engine and a tray that went away have no signal; a tip is read at leisure

} // namespace

Tray::Tray(engine_client::EngineClient &client, MainWindow &window, std::unique_ptr<TrayPlace> place)
    : m_client(client), m_window(window), m_place(std::move(place)), m_menu(std::make_unique<QMenu>())
{
    makeMenu();
    m_place->setMenu(m_menu.get());
    m_window.guardFromTray([this] { return m_place->isThere(); });
    connect(m_place.get(), &TrayPlace::pressed, this, &Tray::bringUp);
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &Tray::onPicture);
    connect(&StopTrigger::of(client), &StopTrigger::fired, this, &Tray::refresh);
    connect(m_window.lock(), &LockKeeper::changed, this, &Tray::refresh);
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, &Tray::refresh);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Tray::refresh);
    timer->start(kRefreshMs);
    spoken(m_menu.get(), [this] { say(); });
}

Tray::~Tray()
{
    m_window.guardFromTray({});
}

void Tray::makeMenu()
{
    m_state = m_menu->addAction(QString());
    m_state->setEnabled(false);
    m_menu->addSeparator();
    m_show = m_menu->addAction(QString(), this, &Tray::bringUp);
    m_stop = m_menu->addAction(QString(), this, [this] { StopTrigger::of(m_client).fire(QStringLiteral("tray")); });
    m_stop->setIcon(trayIcon(TrayLook::Stopped));
    m_menu->addSeparator();
    m_quiet = m_menu->addAction(QString());
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, [](bool quiet) {
        Preferences wanted = PreferenceStore::instance().now();
        wanted.doNotDisturb = quiet;
        PreferenceStore::instance().set(wanted);
    });
    m_quit = m_menu->addAction(QString(), this, [this] {
        if (m_window.isHidden()) {
            m_window.comeForward(); // the question whether to leave is asked in it
        }
        m_window.close();
    });
}

void Tray::say()
{
    m_show->setText(tr("Show Breakwater"));
    m_quiet->setText(tr("Do not disturb (an emergency always does)"));
    m_quit->setText(tr("Quit…"));
    m_view.reset();
    refresh();
}

TrayView Tray::viewOfNow() const
{
    TrayView view = presentTray(*m_client.latest(), m_client.engineSilence(), m_window.lock()->locked() ? Privacy::Locked : Privacy::Open);
    const auto &pressed = StopTrigger::of(m_client).local();
    if (pressed && pressed->record.engaged) {
        view.look = TrayLook::Stopped; // the engine will say so; the latch is there already
    }
    return view;
}

// Twenty a second: another state is shown at once, another figure with the next look.
void Tray::onPicture()
{
    if (!m_view || viewOfNow().state != m_view->state) {
        refresh();
    }
}

void Tray::refresh()
{
    const bool locked = m_window.lock()->locked();
    m_stop->setText(m_client.armed() ? tr("EMERGENCY STOP: flatten all") : tr("EMERGENCY STOP (not armed)"));
    m_quiet->setChecked(PreferenceStore::instance().now().doNotDisturb);
    m_quiet->setEnabled(!locked);
    m_quit->setEnabled(!locked);
    if (m_window.isHidden() && m_window.isInTray() && !m_place->isThere()) {
        m_window.comeForward();
    }
    const TrayView view = viewOfNow();
    if (!m_view || view.look != m_view->look) {
        m_place->showIcon(trayIcon(view.look));
    }
    if (view != m_view) {
        m_state->setText(view.state);
        m_place->showTip(view.tip);
        m_view = view;
    }
}

void Tray::bringUp()
{
    m_window.comeForward();
}

// On a locked screen nobody reads figures, but of an emergency.
void Tray::notify(const QString &title, const QString &text, Urgency urgency)
{
    const bool critical = urgency == Urgency::Critical;
    if (m_place->isThere() && (critical || !PreferenceStore::instance().now().doNotDisturb)) {
        m_place->notify(title, m_window.lock()->locked() && !critical ? tr("There is something to look at. Unlock Breakwater to read it.") : text, urgency);
    }
}

} // namespace bw::ui
