#include "ui/tour_guide.h"

#include "ui/main_window.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/panels/ticket_panel.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tour_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <array>

namespace bw::ui {

namespace {

constexpr int kAir = 16;
constexpr int kLookMs = 200; // controls move and dialogs open without a picture

bool isEmpty(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        return line->text().trimmed().isEmpty();
    }
    const auto *box = qobject_cast<const QComboBox *>(field);
    return box && box->currentText().trimmed().isEmpty();
}

} // namespace

QPoint placedBeside(const QRect &target, const QSize &panel, const QRect &area)
{
    const auto inside = [&](QPoint at) {
        return QPoint(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() + 1 - panel.width())),
                      std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom() + 1 - panel.height())));
    };
    const int low = target.bottom() + 1 + kAir;
    const int high = target.top() - kAir - panel.height();
    const int left = target.left() - kAir - panel.width();
    const int right = target.right() + 1 + kAir;
    const int alignedRight = target.right() + 1 - panel.width();
    const std::array<QPoint, 5> wishes{QPoint(left, target.top()), QPoint(right, target.top()), QPoint(alignedRight, low), QPoint(target.left(), low),
                                       QPoint(alignedRight, high)};
    QPoint best = inside(wishes.front());
    qint64 least = -1;
    for (const QPoint &wish : wishes) {
        const QPoint at = inside(wish);
        const QRect covered = QRect(at, panel).intersected(target);
        const qint64 loss = covered.isEmpty() ? 0 : qint64(covered.width()) * covered.height();
        if (least < 0 || loss < least) {
            least = loss;
            best = at;
        }
    }
    return best;
}

TourGuide::TourGuide(engine_client::EngineClient &client, MainWindow &window)
    : QObject(&window), m_client(client), m_window(window), m_tour(*client.latest()), m_panel(new TourPanel(&window)), m_ring(new TourRing(&window))
{
    connect(m_panel, &TourPanel::goOnAsked, this, &TourGuide::goOn);
    connect(m_panel, &TourPanel::leaveAsked, this, &TourGuide::leave);
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &TourGuide::look);
    window.installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TourGuide::place);
    timer->start(kLookMs);
    window.positions()->select(m_tour.symbol());
    show();
    m_panel->show();
    place();
}

TourGuide::~TourGuide()
{
    delete m_panel;
    delete m_ring;
}

void TourGuide::takeFocus()
{
    m_panel->takeFocus();
}

void TourGuide::leave()
{
    m_panel->hide();
    delete m_ring;
    m_window.removeEventFilter(this);
    m_client.disconnect(this);
    deleteLater();
}

void TourGuide::look()
{
    const auto *ticket = m_window.findChild<TicketPanel *>();
    m_tour.look(*m_client.latest(), ticket ? &ticket->view() : nullptr);
    if (m_tour.isOver()) {
        leave();
        return;
    }
    show();
}

void TourGuide::goOn()
{
    if (m_tour.goOn()) {
        look();
        place();
        m_panel->takeFocus();
    }
}

void TourGuide::show()
{
    m_panel->present(m_tour.view(*m_client.latest()));
}

TourGuide::Spot TourGuide::whole(QWidget *widget)
{
    return {widget, widget ? widget->rect() : QRect()};
}

TourGuide::Spot TourGuide::control(TourControl which) const
{
    switch (which) {
    case TourControl::Positions: {
        QTableView *table = m_window.positions()->table();
        const QRect row = table->visualRect(table->currentIndex());
        return {table->viewport(), QRect(0, row.top(), table->viewport()->width(), row.height())};
    }
    case TourControl::Ticket: return whole(m_window.findChild<TicketPanel *>());
    case TourControl::CloseButton: return whole(m_window.positions()->findChild<QPushButton *>(QStringLiteral("close")));
    case TourControl::EmergencyStop: return whole(m_window.strip()->stopButton());
    case TourControl::ClearButton: return whole(m_window.strip()->findChild<QPushButton *>(QStringLiteral("clearStop")));
    }
    return {};
}

// The first field that has to be filled, and then the button.
TourGuide::Spot TourGuide::inDialog(TourControl which, const QWidget &dialog)
{
    QStringList fields;
    if (which == TourControl::CloseButton) {
        fields = {QStringLiteral("reason"), QStringLiteral("close")};
    } else if (which == TourControl::ClearButton) {
        fields = {QStringLiteral("approver"), QStringLiteral("reason"), QStringLiteral("clear")};
    }
    for (const QString &name : std::as_const(fields)) {
        auto *field = dialog.findChild<QWidget *>(name);
        if (field && (isEmpty(field) || name == fields.last())) {
            return whole(field);
        }
    }
    return {};
}

// Where to look stays ringed; what was used is not asked for again.
TourGuide::Spot TourGuide::ringed() const
{
    const TourView view = m_tour.view(*m_client.latest());
    if (!view.control || (view.happened && m_tour.step() != TourStep::Flag)) {
        return {};
    }
    const QDialog *dialog = openDialog();
    return dialog ? inDialog(*view.control, *dialog) : control(*view.control);
}

QDialog *TourGuide::openDialog() const
{
    const auto dialogs = m_window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible() && dialog->isModal(); });
    return found == dialogs.end() ? nullptr : *found;
}

// In the window. A dialog that is open lies over everything: beside it is where one can read.
QRect TourGuide::besideWhat(const QRect &area) const
{
    if (const QDialog *dialog = openDialog()) {
        return dialog->frameGeometry().translated(-m_window.mapToGlobal(QPoint()));
    }
    const TourView view = m_tour.view(*m_client.latest());
    const Spot spot = view.control ? control(*view.control) : Spot();
    const bool seen = spot.widget && spot.widget->isVisible();
    return seen ? QRect(spot.widget->mapTo(&m_window, spot.part.topLeft()), spot.part.size()) : QRect(area.center(), QSize(1, 1));
}

// Never over the strip and its emergency stop: the panel keeps to what is below.
void TourGuide::place()
{
    if (!m_ring) {
        m_ring = new TourRing(&m_window);
    }
    const Spot ring = ringed();
    m_ring->surround(ring.widget, ring.part);
    const int top = m_window.strip()->mapTo(&m_window, QPoint(0, m_window.strip()->height())).y();
    const QRect area = m_window.rect().adjusted(kAir, top + kAir, -kAir, -kAir);
    const QPoint where = placedBeside(besideWhat(area), m_panel->size(), area);
    if (m_panel->pos() != where) {
        m_panel->move(where);
    }
    m_panel->raise();
}

bool TourGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    } else if (event->type() == QEvent::LanguageChange) {
        QTimer::singleShot(0, this, &TourGuide::show);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bw::ui
