#include "ui/widgets/stop_progress.h"

#include "ui/theme.h"
#include "ui/widgets/spoken.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

QString stepMark(StepState state)
{
    switch (state) {
    case StepState::Waiting: return QStringLiteral("○");
    case StepState::Running: return QStringLiteral("…");
    case StepState::Done: return QStringLiteral("✔");
    case StepState::Failed: return QStringLiteral("✖");
    }
    return {};
}

QLabel *addLabel(QVBoxLayout *column, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, Theme::palette().onAlarm);
    label->setPalette(colors);
    column->addWidget(label);
    return label;
}

} // namespace

StopProgressView::StopProgressView(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("stopProgress"));
    setProperty("role", QStringLiteral("alarm-banner"));
    spoken(this, [this] { setAccessibleName(tr("Emergency stop progress")); });
    auto *row = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    m_headline = addLabel(column, "stopHeadline");
    m_steps = addLabel(column, "stopSteps");
    m_remainder = addLabel(column, "stopRemainder");
    m_ban = addLabel(column, "stopBan");
    m_note = addLabel(column, "stopNote");
    for (QLabel *maybe : {m_remainder, m_ban, m_note}) {
        maybe->hide(); // nothing to say takes no room
    }
    setLarge(false);
    row->addLayout(column, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    m_amend = addButton(buttons, QStringLiteral("amendReason"), [] { return tr("Reason…"); },
                        [] { return tr("Asks why it was stopped, and for the name of who stopped."); });
    m_clear = addButton(buttons, QStringLiteral("clearStop"), [] { return tr("Clear…"); },
                        [] { return tr("Shows the checklist and asks for an approver and a reason."); });
    buttons->addStretch(1);
    row->addLayout(buttons);
    connect(m_amend, &QPushButton::clicked, this, &StopProgressView::amendRequested);
    connect(m_clear, &QPushButton::clicked, this, &StopProgressView::clearRequested);
}

QPushButton *StopProgressView::addButton(QVBoxLayout *column, const QString &name, const Saying &text, const Saying &what)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    spoken(button, [button, text, what] {
        button->setText(text.text());
        button->setAccessibleDescription(what.text());
        button->setToolTip(what.text());
    });
    button->setAutoDefault(false);
    column->addWidget(button);
    return button;
}

void StopProgressView::setLarge(bool large)
{
    layout()->setContentsMargins(14, large ? 5 : 8, 14, large ? 5 : 8);
    m_headline->setFont(Theme::words(large ? 1.3 : 1.15, QFont::Bold));
    m_steps->setFont(Theme::words(large ? 1.2 : 1.05, QFont::Medium));
    m_remainder->setFont(Theme::words(large ? 1.35 : 1.15, QFont::Bold));
    m_ban->setFont(Theme::figures(1.05, QFont::DemiBold));
    m_note->setFont(Theme::words());
}

QString StopProgressView::stepsText() const
{
    return m_steps->text();
}

void StopProgressView::present(const ProcedureView &view)
{
    if (view == m_view) {
        return;
    }
    const bool news = view.spoken() != m_view.spoken(); // a countdown is no news: it would be read out every second
    m_view = view;
    QStringList steps;
    for (const StopStep &step : view.steps) {
        steps.append(step.text + QChar(0x00a0) + stepMark(step.state));
    }
    m_headline->setText(view.headline);
    m_steps->setText(steps.join(QStringLiteral("  ·  ")));
    m_remainder->setText(view.remainder);
    m_remainder->setVisible(!view.remainder.isEmpty());
    m_ban->setText(view.banLeft.isEmpty() ? view.ban : QStringLiteral("%1 · %2").arg(view.ban, view.banLeft));
    m_ban->setVisible(!view.ban.isEmpty());
    m_note->setText(view.note);
    m_note->setVisible(!view.note.isEmpty());
    m_amend->setVisible(view.canAmend);
    m_clear->setVisible(view.canClear);
    const QString role = view.finished && view.remainder.isEmpty() ? QStringLiteral("stopped-banner") : QStringLiteral("alarm-banner");
    if (property("role").toString() != role) { // calmer once all is flat
        setProperty("role", role);
        style()->unpolish(this);
        style()->polish(this);
    }
    if (!news) {
        return;
    }
    setAccessibleDescription(view.spoken());
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

} // namespace bw::ui
