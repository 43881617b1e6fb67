#include "ui/dialogs/place_stop_dialog.h"

#include "ui/dialogs/placement.h"
#include "ui/presenters/close_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"

#include <QCursor>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace bw::ui {

using engine_client::Reply;
using engine_client::ReplyKind;

PlaceStopDialog::PlaceStopDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent)
    : QDialog(parent), m_client(client), m_symbol(std::move(symbol))
{
    setWindowTitle(tr("Protective stop for %1").arg(m_symbol.text()));
    setModal(true);
    build();
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &PlaceStopDialog::refresh);
    connect(&m_client, &engine_client::EngineClient::replied, this, &PlaceStopDialog::onReply);
    refresh();
    m_trigger->setFocus();
}

void PlaceStopDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::words(1.4, QFont::DemiBold));
    m_position = new QLabel(this);
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setWordWrap(true);
    m_position->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_current = new QLabel(this);
    m_current->setObjectName(QStringLiteral("current"));
    setRole(m_position, Role::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(m_position);
    words->addWidget(m_current);
    words->addStretch();
    auto *stop = new StopButton(m_client, this, StopButtonSize::Compact);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addWidget(stop, 0, Qt::AlignTop);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 16, 18, 16);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(buildTrigger());
    all->addWidget(buildEffect());
    all->addWidget(buildBottom());
    setMinimumWidth(500);
    setTabOrder(m_place, m_cancel);
    setTabOrder(m_cancel, stop);
}

QWidget *PlaceStopDialog::buildTrigger()
{
    auto *box = new QWidget(this);
    m_trigger = new NumberField(QStringLiteral("trigger"), tr("Trigger price"), m_client.latest()->risk.quote, box);
    auto *label = new QLabel(tr("&Trigger"), box);
    label->setBuddy(m_trigger->edit());
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    auto *from = new QLabel(tr("from mark"), box);
    setRole(from, Role::Muted);
    chips->addWidget(from);
    chips->addStretch();
    const engine_client::PositionRow *row = findPosition(*m_client.latest(), m_symbol);
    const QString sign = row && !row->position.isLong() ? QStringLiteral("+") : QStringLiteral("−");
    for (int percent = 1; percent <= 3; ++percent) {
        auto *chip = new QPushButton(tr("%1%2 %").arg(sign).arg(percent), box);
        chip->setObjectName(QStringLiteral("chip%1").arg(percent));
        chip->setAccessibleName(tr("Trigger %1 percent from the mark price").arg(percent));
        chip->setAutoDefault(false);
        chip->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(percent)));
        chip->setToolTip(chip->shortcut().toString(QKeySequence::NativeText));
        const trading::Ratio distance(base::Decimal::div(base::Decimal::fromInt(percent), base::Decimal::fromInt(100), base::Rounding::Down));
        connect(chip, &QPushButton::clicked, this, [this, distance] { applyDistance(distance); });
        chips->addWidget(chip);
        m_chips.append(chip);
    }
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_trigger, 0, 1);
    grid->addLayout(chips, 1, 1);
    connect(m_trigger, &NumberField::edited, this, &PlaceStopDialog::refresh);
    return box;
}

QWidget *PlaceStopDialog::buildEffect()
{
    auto *box = new QFrame(this);
    setFrameRole(box, QStringLiteral("panel"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setColumnStretch(1, 1);
    const auto row = [&](int at, const QString &title, const QString &name) {
        auto *head = new QLabel(title, box);
        setRole(head, Role::Muted);
        auto *value = new ToneLabel(box);
        value->setObjectName(name);
        value->setAccessibleName(title);
        value->setFont(Theme::figures());
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(head, at, 0);
        grid->addWidget(value, at, 1);
        return value;
    };
    m_distance = row(0, tr("Distance"), QStringLiteral("distance"));
    m_loss = row(1, tr("Result if it is hit"), QStringLiteral("loss"));
    m_note = new QLabel(box);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    setRole(m_note, Role::Warning);
    grid->addWidget(m_note, 2, 0, 1, 2);
    return box;
}

QWidget *PlaceStopDialog::buildBottom()
{
    auto *box = new QWidget(this);
    m_message = new QLabel(box);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().height());
    m_place = new QPushButton(box);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setDefault(true);
    setRole(m_place, ButtonRole::Primary);
    m_cancel = new QPushButton(tr("Cancel"), box);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("The stop stays as it is (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_place);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_place, &QPushButton::clicked, this, &PlaceStopDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void PlaceStopDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_placed || !screen()) {
        return;
    }
    m_placed = true;
    const QRect button(m_place->mapTo(this, QPoint(0, 0)), m_place->size());
    move(placedAwayFrom(QRect(pos(), size()), button, QCursor::pos(), screen()->availableGeometry()));
}

void PlaceStopDialog::applyDistance(trading::Ratio distance)
{
    if (const auto trigger = triggerAtDistance(*m_client.latest(), m_symbol, distance)) {
        m_trigger->setText(trigger->toString());
        refresh();
    }
}

void PlaceStopDialog::refresh()
{
    m_view = presentStop(*m_client.latest(), m_symbol, m_trigger->text());
    m_position->setText(m_view.position);
    m_current->setText(m_view.current);
    setRole(m_current, m_view.unprotected ? Role::Alarm : Role::Muted);
    m_trigger->showWords(m_view.error, QString());
    m_distance->present({m_view.distance, Tone::Normal, {}});
    m_loss->present({m_view.loss, toneOfSign(m_view.lossSign), {}});
    m_note->setText(m_view.note);
    const bool busy = m_pending != 0;
    m_place->setText(busy ? tr("Placing …") : m_view.placeLabel);
    m_place->setEnabled(m_view.canPlace && !busy);
    m_trigger->setEnabled(!busy);
    for (QPushButton *chip : std::as_const(m_chips)) {
        chip->setEnabled(!busy && m_view.open);
    }
}

void PlaceStopDialog::send()
{
    refresh();
    if (m_pending != 0 || !m_view.canPlace) {
        return;
    }
    setRole(m_message, Role::Muted);
    m_message->setText(tr("Sent to the engine …"));
    m_pending = m_client.send(m_view.command);
    refresh();
}

void PlaceStopDialog::onReply(const Reply &reply)
{
    if (m_pending == 0 || reply.id != m_pending) {
        return;
    }
    switch (reply.kind) {
    case ReplyKind::Done:
    case ReplyKind::Accepted: // an accepted stop works from then on
        accept();
        return;
    case ReplyKind::Unknown:
        setRole(m_message, Role::Warning);
        m_message->setText(tr("It is not known yet whether the exchange took it. It is being looked up; nothing is sent again."));
        return;
    case ReplyKind::Refused:
    case ReplyKind::Failed:
        break;
    }
    m_pending = 0;
    setRole(m_message, Role::Alarm);
    m_message->setText(reply.message.isEmpty() ? tr("The stop was refused.") : reply.message);
    refresh();
}

} // namespace bw::ui
