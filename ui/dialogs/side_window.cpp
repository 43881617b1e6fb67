#include "ui/dialogs/side_window.h"

#include "ui/format.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/mode_badge.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kFramePx = 3;
constexpr int kSilenceCheckMs = 250;

} // namespace

SideWindow::SideWindow(engine_client::EngineClient &client, const QString &name, QWidget *parent) : QDialog(parent, Qt::Window), m_client(client)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kFramePx, kFramePx, kFramePx, kFramePx);
    auto *inner = new QWidget(this);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(18, 14, 18, 14);
    m_body->setSpacing(12);
    column->addWidget(inner);
    makeHead();
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, [this] {
        refreshHead();
        refresh();
    });
    auto *look = new QTimer(this); // a frozen engine says nothing: its silence has to be looked for
    connect(look, &QTimer::timeout, this, &SideWindow::refreshHead);
    look->start(kSilenceCheckMs);
}

void SideWindow::makeHead()
{
    m_badge = new ModeBadge(this);
    m_badge->setObjectName(QStringLiteral("mode"));
    m_badge->setFont(Theme::words(1.0, QFont::DemiBold));
    m_heading = new QLabel(this);
    m_heading->setFont(Theme::words(1.4, QFont::DemiBold));
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setWordWrap(true);
    setRole(m_words, Role::Muted);
    m_asOf = new ToneLabel(this);
    m_asOf->setObjectName(QStringLiteral("asOf"));
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_badge);
    title->addWidget(m_heading);
    title->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addLayout(title);
    left->addWidget(m_words);
    left->addWidget(m_asOf);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(left, 1);
    head->addWidget(new StopButton(m_client, this, StopButtonSize::Compact), 0, Qt::AlignTop);
    m_body->addLayout(head);
}

void SideWindow::setHeading(const QString &title, const QString &words)
{
    m_title = title;
    m_heading->setText(title);
    m_words->setText(words);
    setAccessibleName(title);
    refreshHead();
}

void SideWindow::refreshHead()
{
    const auto s = latest();
    m_badge->present(s->mode);
    m_badge->setAccessibleName(tr("Mode %1").arg(m_badge->text()));
    setWindowTitle(QStringLiteral("%1 · %2").arg(m_title, Theme::modeTitle(s->mode)));
    m_asOf->present(asOf(*s, m_client.engineSilence()));
}

Toned SideWindow::asOf(const engine_client::Snapshot &s, base::Millis silence)
{
    if (engineFrozen(silence)) {
        return {tr("The engine has not answered for %1: nothing shown here is live.").arg(format::age(silence)), Tone::Alarm, {}};
    }
    if (!s.risk.accountKnown) {
        return {tr("The account has not been read yet."), Tone::Warning, {}};
    }
    if (s.risk.accountAge > s.risk.limits.values().accountFresh) {
        return {tr("Stale: the account was read %1 ago.").arg(format::age(s.risk.accountAge)), Tone::Stale, {}};
    }
    return {tr("As of %1 UTC").arg(format::dateClock(s.at)), Tone::Muted, {}};
}

void SideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void SideWindow::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(Theme::modeColor(latest()->mode), kFramePx));
    painter.drawRect(QRectF(rect()).adjusted(kFramePx / 2.0, kFramePx / 2.0, -kFramePx / 2.0, -kFramePx / 2.0));
}

} // namespace bw::ui
