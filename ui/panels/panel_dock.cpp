#include "ui/panels/panel_dock.h"

#include "ui/dialogs/side_window.h"
#include "ui/theme.h"
#include "ui/widgets/mode_badge.h"
#include "ui/widgets/panel_title.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kGapPx = 3;
constexpr int kFramePx = 3;
constexpr int kSilenceCheckMs = 250;

// What a panel without a title is dragged by.
class Grip final : public QWidget
{
public:
    explicit Grip(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(8);
        setCursor(Qt::SizeAllCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::palette().textMuted);
        for (int dot = -3; dot <= 3; ++dot) {
            painter.drawEllipse(QPointF(width() / 2.0 + dot * 6, height() / 2.0 + 1), 1.2, 1.2);
        }
    }
};

} // namespace

PanelDock::PanelDock(engine_client::EngineClient &client, const QString &name, const Saying &title, DockHead head, QWidget *parent)
    : QDockWidget(parent), m_client(client), m_title(title)
{
    setObjectName(name);
    auto *bar = new QWidget(this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(kGapPx, head == DockHead::Title ? kGapPx : 0, kGapPx, 0); // all grips stand at one height
    column->setSpacing(0);
    column->addWidget(makeHead());
    if (head != DockHead::Title) {
        m_grip = new Grip(bar);
        column->addWidget(m_grip);
    }
    if (head != DockHead::Grip) {
        column->addSpacing(head == DockHead::Title ? 0 : kGapPx);
        column->addWidget(new PanelTitle(title));
    }
    setTitleBarWidget(bar);
    setLocked(false);
    connect(this, &QDockWidget::topLevelChanged, this, [this](bool torn) {
        m_head->setVisible(torn);
        refresh();
        nameIt();
        if (torn) { // the head must not take the room of what is below it
            const int frame = 2 * style()->pixelMetric(QStyle::PM_DockWidgetFrameWidth, nullptr, this);
            const QSize whole = m_docked + QSize(frame, titleBarWidget()->sizeHint().height() + frame);
            resize(size().expandedTo(sizeHint()).expandedTo(whole));
        }
    });
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &PanelDock::refresh);
    auto *look = new QTimer(this); // a frozen engine says nothing: its silence has to be looked for
    connect(look, &QTimer::timeout, this, &PanelDock::refresh);
    look->start(kSilenceCheckMs);
    nameIt();
}

QWidget *PanelDock::makeHead()
{
    m_head = new QWidget(this);
    m_head->setObjectName(QStringLiteral("tornOffHead"));
    m_badge = new ModeBadge(m_head);
    m_badge->setFont(Theme::words(1.0, QFont::DemiBold));
    m_asOf = new ToneLabel(m_head);
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setWordWrap(true);
    m_back = new QPushButton(m_head);
    m_back->setObjectName(QStringLiteral("backIntoWindow"));
    m_back->setAutoDefault(false);
    m_asOf->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_asOf->setMinimumHeight(2 * m_asOf->fontMetrics().height()); // a title bar does not grow with its words
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_back, 0, Qt::AlignVCenter);
    row->addWidget(new StopButton(m_client, m_head, StopButtonSize::Compact), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(10, 8, 10, 2);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_asOf);
    connect(m_back, &QPushButton::clicked, this, [this] { tearOff(false); });
    m_head->hide();
    return m_head;
}

void PanelDock::setLocked(bool locked)
{
    setFeatures(locked ? QDockWidget::NoDockWidgetFeatures : QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_back->setEnabled(!locked);
    if (m_grip) {
        m_grip->setVisible(!locked);
    }
}

void PanelDock::tearOff(bool wanted)
{
    if (!features().testFlag(QDockWidget::DockWidgetFloatable)) {
        return;
    }
    QWidget *had = QApplication::focusWidget();
    const bool mine = had && isAncestorOf(had);
    setFloating(wanted);
    if (mine) { // another window, the same field
        activateWindow();
        had->setFocus(Qt::OtherFocusReason);
    }
}

void PanelDock::refresh()
{
    if (!isFloating()) {
        return;
    }
    const auto s = m_client.latest();
    m_badge->present(s->mode);
    m_badge->setAccessibleName(tr("Mode %1").arg(m_badge->text()));
    m_asOf->present(SideWindow::asOf(*s, m_client.engineSilence()));
    nameIt();
}

// Docked beside others in one place the title is that of a tab.
void PanelDock::nameIt()
{
    m_back->setText(tr("Back into the window"));
    m_back->setToolTip(tr("The panel goes back to where it was docked"));
    const QString title = m_title.text();
    const QString wanted = isFloating() ? QStringLiteral("%1 · %2").arg(title, Theme::modeTitle(m_client.latest()->mode)) : title;
    if (windowTitle() != wanted) {
        setWindowTitle(wanted);
        update(); // the frame is of the mode, too
    }
    setAccessibleName(title);
}

void PanelDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        refresh();
    }
}

// The window manager's own close would make it vanish: there is no way back to what one does not see.
void PanelDock::closeEvent(QCloseEvent *event)
{
    if (isFloating()) {
        event->ignore();
        tearOff(false);
    } else {
        QDockWidget::closeEvent(event);
    }
}

void PanelDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    if (!isFloating() && widget()) {
        m_docked = widget()->size();
    }
}

void PanelDock::paintEvent(QPaintEvent *event)
{
    QDockWidget::paintEvent(event);
    if (isFloating()) {
        QPainter painter(this);
        painter.setPen(QPen(Theme::modeColor(m_client.latest()->mode), kFramePx));
        painter.drawRect(QRectF(rect()).adjusted(kFramePx / 2.0, kFramePx / 2.0, -kFramePx / 2.0, -kFramePx / 2.0));
    }
}

} // namespace bw::ui
