#include "ui/widgets/stat_card.h"

#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tone_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bw::ui {

StatCard::StatCard(const QString &name, QWidget *parent) : QFrame(parent), m_title(new QLabel(this)), m_value(new ToneLabel(this)), m_below(new QLabel(this))
{
    setObjectName(name);
    setFrameRole(this, QStringLiteral("panel"));
    setFocusPolicy(Qt::StrongFocus);
    setRole(m_title, Role::Muted);
    m_value->setObjectName(name + QStringLiteral(".value"));
    m_value->setFont(Theme::figures(1.3, QFont::DemiBold));
    m_below->setObjectName(name + QStringLiteral(".below"));
    m_below->setFont(Theme::words(0.9));
    m_below->setWordWrap(true);
    setRole(m_below, Role::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_below);
    column->addStretch();
}

void StatCard::present(const StatFigure &figure)
{
    m_help = figure.help;
    m_title->setText(figure.title);
    m_value->present(figure.value);
    m_below->setText(figure.below);
    setToolTip(figure.help);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(figure.title, figure.value.text, figure.below));
    setAccessibleDescription(figure.help);
}

void StatCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    Q_EMIT looked(m_help);
}

void StatCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT looked(m_help);
}

void StatCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void StatCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::palette().accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

} // namespace bw::ui
