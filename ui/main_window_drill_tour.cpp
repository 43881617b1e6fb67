// What the window starts beside itself: the tour through the incident, and the drill.
#include "ui/main_window.h"

#include "ui/dialogs/drill_window.h"
#include "ui/dialogs/tour_offer.h"
#include "ui/tour_guide.h"

#include <QMenuBar>

namespace bw::ui {

namespace {

template<typename Window, typename Make>
void bringUp(MainWindow &owner, const Make &make)
{
    auto *window = owner.findChild<Window *>();
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

void MainWindow::addTour(QMenu *help)
{
    QAction *tour = addEntry(help, [] { return tr("&The incident, in two minutes…"); });
    tour->setObjectName(QStringLiteral("tourAction"));
    tour->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+I")));
    connect(tour, &QAction::triggered, this, &MainWindow::openTour);
    const auto offer = [this, tour] {
        const safety::Mode mode = m_client.latest()->mode;
        tour->setVisible(mode == safety::Mode::Paper || mode == safety::Mode::PaperLiveData);
        tour->setEnabled(tour->isVisible());
    };
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, tour, offer);
    offer();
}

void MainWindow::addDrill(QMenu *stop)
{
    stop->addSeparator();
    QAction *drill = addEntry(stop, [] { return tr("&Drill…"); });
    drill->setObjectName(QStringLiteral("drillAction"));
    drill->setShortcut(QKeySequence(QStringLiteral("F9")));
    connect(drill, &QAction::triggered, this, &MainWindow::openDrill);
}

void MainWindow::setServices(const DesktopServices &services)
{
    m_services = services;
    if (m_services.tour) {
        connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &MainWindow::beginTour);
    }
}

// Asked for at the start: as soon as the account is read, and once.
void MainWindow::beginTour()
{
    if (m_services.tour && isVisible() && tourObstacle(*m_client.latest()).isEmpty()) {
        m_services.tour = false;
        disconnect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &MainWindow::beginTour);
        openTour();
    }
}

void MainWindow::openTour()
{
    if (auto *running = findChild<TourGuide *>()) {
        running->takeFocus();
        return;
    }
    if (m_services.incident && tourObstacle(*m_client.latest()).isEmpty()) {
        (new TourGuide(m_client, *this))->takeFocus();
        return;
    }
    bringUp<TourOffer>(*this, [this] {
        auto *run = findChild<TourRun *>();
        return new TourOffer(m_client, run ? *run : *new TourRun(this), m_services.program, this);
    });
}

void MainWindow::openDrill()
{
    bringUp<DrillWindow>(*this, [this] { return new DrillWindow(m_client, m_services, this); });
}

} // namespace bw::ui
