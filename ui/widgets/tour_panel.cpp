#include "ui/widgets/tour_panel.h"

#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tone_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kWidth = 400;
constexpr int kRingAir = 4;
constexpr int kRingPx = 3;

QLabel *wrapped(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, 0, 2); // its own height cuts the last line's tails
    return label;
}

} // namespace

TourPanel::TourPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("tourPanel"));
    setFrameRole(this, QStringLiteral("coach"));
    setFixedWidth(kWidth);
    setFocusPolicy(Qt::StrongFocus); // while nothing can be gone on to, a stray Enter must not leave
    m_number = wrapped("tourNumber", this);
    setRole(m_number, Role::Muted);
    m_title = wrapped("tourTitle", this);
    m_title->setFont(Theme::words(1.2, QFont::DemiBold));
    m_words = wrapped("tourWords", this);
    m_keys = wrapped("tourKeys", this);
    setRole(m_keys, Role::Muted);
    m_state = new ToneLabel(this);
    m_state->setObjectName(QStringLiteral("tourState"));
    m_state->setWordWrap(true);
    m_goOn = new QPushButton(this);
    m_goOn->setObjectName(QStringLiteral("tourGoOn"));
    setRole(m_goOn, ButtonRole::Primary);
    m_leave = new QPushButton(this);
    m_leave->setObjectName(QStringLiteral("tourLeave"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_goOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_keys),
                          static_cast<QWidget *>(m_state)}) {
        column->addWidget(part);
    }
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (m_view.last) {
            Q_EMIT leaveAsked();
        } else {
            Q_EMIT goOnAsked();
        }
    });
    connect(m_leave, &QPushButton::clicked, this, &TourPanel::leaveAsked);
    spoken(this, [this] {
        setAccessibleName(tr("The incident, in two minutes"));
        m_leave->setText(tr("Leave the tour"));
        m_leave->setToolTip(tr("Nothing is undone, nothing is pressed (Esc)"));
    });
}

void TourPanel::present(const TourView &view)
{
    m_goOn->setText(view.last ? tr("Finish") : tr("Go on"));
    m_goOn->setEnabled(view.happened || view.last);
    m_leave->setVisible(!view.last);
    if (hasFocus()) {
        takeFocus();
    }
    m_number->setText(tr("The incident · %1 of %2").arg(view.number).arg(view.count));
    if (view == m_view) {
        return;
    }
    const bool news = view.number != m_view.number || view.happened != m_view.happened;
    m_view = view;
    m_title->setText(view.title);
    m_words->setText(view.words);
    m_keys->setText(view.keys);
    m_keys->setVisible(!view.keys.isEmpty());
    m_state->present({view.state.isEmpty() ? QString() : (view.happened ? QStringLiteral("✔ ") : QStringLiteral("… ")) + view.state,
                      view.happened ? Tone::Good : Tone::Muted, {}});
    m_state->setVisible(!view.state.isEmpty());
    setAccessibleDescription(QStringList{m_number->text(), view.title, view.words, view.keys, view.state}.join(QLatin1Char(' ')));
    fit();
    if (news) {
        announce();
    }
}

// As high as its words at its width: a frame that lies over others has no layout that would ask.
void TourPanel::fit()
{
    ensurePolished();
    layout()->invalidate();
    layout()->activate();
    const QMargins edge = contentsMargins(); // the line round it, which the layout does not count
    const int high = layout()->hasHeightForWidth() ? layout()->heightForWidth(kWidth - edge.left() - edge.right()) : sizeHint().height();
    resize(kWidth, high + edge.top() + edge.bottom());
}

void TourPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit(); // only now it is known how its words look
}

void TourPanel::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TourPanel::takeFocus()
{
    (m_goOn->isEnabled() ? static_cast<QWidget *>(m_goOn) : this)->setFocus(Qt::OtherFocusReason);
}

void TourPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveAsked();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        for (QPushButton *button : {m_goOn, m_leave}) {
            if (button->hasFocus()) {
                button->click(); // moves the focus: to the next of them it would be a second press
                return;
            }
        }
    }
    QFrame::keyPressEvent(event);
}

TourRing::TourRing(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("tourRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::surround(QWidget *target, const QRect &part)
{
    if (!target || !target->isVisible()) {
        hide();
        return;
    }
    QWidget *window = target->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const int out = kRingAir + kRingPx;
    const QRect around = QRect(target->mapTo(window, part.topLeft()), part.size()).adjusted(-out, -out, out, out).intersected(window->rect());
    if (geometry() != around) {
        setGeometry(around);
    }
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = kRingPx / 2.0;
    painter.setPen(QPen(Theme::palette().accent, kRingPx));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 7, 7);
}

} // namespace bw::ui
