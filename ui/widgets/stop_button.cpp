#include "ui/widgets/stop_button.h"

#include "ui/theme.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stop_trigger.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace bw::ui {

namespace {

constexpr int kRefreshMs = 250; // armed() has no signal of its own
constexpr QSize kFullSize(190, 132);
constexpr QSize kCompactSize(152, 56);
constexpr qreal kLeastPoints = 6.0;

// As large as asked for where it fits, else as large as fits: the words are never cut, in no language.
void drawWhole(QPainter &painter, const QRectF &area, QFont font, const QString &text)
{
    const auto needed = [&] { return QFontMetricsF(font).boundingRect(area, Qt::AlignCenter, text); };
    while (font.pointSizeF() > kLeastPoints && (needed().width() > area.width() || needed().height() > area.height())) {
        font.setPointSizeF(font.pointSizeF() - 0.5);
    }
    painter.setFont(font);
    painter.drawText(area, Qt::AlignCenter, text);
}

} // namespace

StopButton::StopButton(engine_client::EngineClient &client, QWidget *parent, StopButtonSize size)
    : QAbstractButton(parent)
    , m_client(client)
    , m_size(size)
{
    setObjectName(QStringLiteral("emergencyStop"));
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(size == StopButtonSize::Full ? Qt::TabFocus : Qt::NoFocus); // a dialog's Enter and Tab order stay its own
    setAttribute(Qt::WA_Hover);
    StopTrigger &stop = StopTrigger::of(client); // before our own connection: it forgets a cleared stop first
    connect(&stop, &StopTrigger::fired, this, &StopButton::refresh);
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &StopButton::refresh);
    // Assistive technology presses through clicked(); mouse and keys never get that far.
    connect(this, &QAbstractButton::clicked, this, &StopButton::trigger);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StopButton::refresh);
    timer->start(kRefreshMs);
    m_look = StopLook::Armed;
    refresh();
    spoken(this, [this] {
        setAccessibleName(tr("Emergency stop"));
        announce();
        update();
    });
}

QSize StopButton::fullSize()
{
    return kFullSize;
}

QSize StopButton::sizeHint() const
{
    return m_size == StopButtonSize::Full ? kFullSize : kCompactSize;
}

bool StopButton::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

void StopButton::trigger()
{
    StopTrigger &stop = StopTrigger::of(m_client);
    const QMetaObject::Connection once = connect(&stop, &StopTrigger::fired, this, [this](qint64 nanos) { m_lastLatchNanos = nanos; });
    stop.fire(QStringLiteral("button"));
    disconnect(once);
    refresh();
    Q_EMIT stopRequested(m_lastLatchNanos);
}

void StopButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    trigger(); // first of all
    setDown(true);
    event->accept();
}

void StopButton::mouseReleaseEvent(QMouseEvent *event)
{
    setDown(false); // never a click: the press has done it all
    event->accept();
}

void StopButton::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!presses) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) {
        trigger();
        setDown(true);
    }
    event->accept();
}

void StopButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat()) {
        setDown(false);
    }
    event->accept();
}

void StopButton::refresh()
{
    const auto snapshot = m_client.latest();
    const auto &local = StopTrigger::of(m_client).local();
    const bool latched = snapshot->stop.record.engaged || snapshot->stop.phase != safety::StopPhase::Idle
        || snapshot->state.state == safety::TradingState::Stopped || (local && local->record.engaged);
    const StopLook look = latched ? StopLook::Latched : m_client.armed() ? StopLook::Armed : StopLook::NotArmed;
    if (look != m_look) {
        m_look = look;
        announce();
        update();
    }
}

void StopButton::announce()
{
    switch (m_look) {
    case StopLook::Armed:
        setAccessibleDescription(tr("Armed. One press blocks entries, cancels orders and closes every position. Also Control Shift F12."));
        setToolTip(tr("Blocks entries, cancels every order, closes every position of this account.\nOne press, no question. Also Ctrl+Shift+F12 in every window of Breakwater."));
        break;
    case StopLook::NotArmed:
        setAccessibleDescription(tr("Not armed: there is no engine or no account that a press could stop."));
        setToolTip(tr("Not armed: there is no engine or no account that a press could stop."));
        break;
    case StopLook::Latched:
        setAccessibleDescription(tr("Stopped. Entries are blocked until a named person clears the stop."));
        setToolTip(tr("Stopped. Entries are blocked until a named person clears the stop."));
        break;
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void StopButton::paintEvent(QPaintEvent *)
{
    const Palette &p = Theme::palette();
    const bool full = m_size == StopButtonSize::Full;
    const bool armed = m_look == StopLook::Armed;
    const bool latched = m_look == StopLook::Latched;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF frame = QRectF(rect()).adjusted(2, 2, -2, -2);
    const QColor fill = armed ? (isDown() ? p.stopPressed : underMouse() ? p.stopHover : p.stop) : latched ? p.stopPressed : p.stopOff;
    QPen ring(armed ? p.stopRing : latched ? p.stop : p.border, armed ? 3.0 : 2.0);
    if (m_look == StopLook::NotArmed) {
        ring.setStyle(Qt::DashLine);
    }
    painter.setPen(ring);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 10, 10);
    if (hasFocus()) {
        painter.setPen(QPen(p.onStop, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(4, 4, -4, -4), 7, 7);
    }

    painter.setPen(m_look == StopLook::NotArmed ? p.onStopOff : p.onStop);
    const QString title = latched ? tr("STOPPED") : full ? tr("EMERGENCY\nSTOP") : tr("EMERGENCY STOP");
    const QString scope = latched ? tr("entries blocked") : armed ? tr("flatten all") : tr("not armed");
    const QRectF inner = frame.adjusted(8, 8, -8, -8);
    const qreal scopeHeight = full ? 22 : 16;
    drawWhole(painter, inner.adjusted(0, 0, 0, -scopeHeight), Theme::words(full ? 1.6 : 0.95, QFont::Bold), title);
    drawWhole(painter, QRectF(inner.left(), inner.bottom() - scopeHeight, inner.width(), scopeHeight), Theme::words(full ? 1.0 : 0.85, QFont::Medium),
              full && armed ? scope + QStringLiteral(" · Ctrl+Shift+F12") : scope);
}

} // namespace bw::ui
