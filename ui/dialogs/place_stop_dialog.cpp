#include "ui/dialogs/place_stop_dialog.h"

#include "ui/format.h"
#include "ui/presenters/close_presenter.h"
#include "ui/presenters/position_presenter.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/spoken.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bw::ui {

PlaceStopDialog::PlaceStopDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent)
    : CommandDialog(client, [symbol] { return tr("Protective stop for %1").arg(symbol.text()); }, parent), m_symbol(std::move(symbol))
{
    m_position = addWords(QStringLiteral("position"));
    m_current = addWords(QStringLiteral("current"));
    addRow(buildTrigger());
    buildEffect();
    addBottom(QStringLiteral("place"), Enter::Sends, {[] { return tr("Cancel"); }, [] { return tr("The stop stays as it is (Esc)"); }, [] { return tr("The stop was refused."); }, {}});
    refresh();
    m_trigger->setFocus();
}

QWidget *PlaceStopDialog::buildTrigger()
{
    auto *box = new QWidget(this);
    m_trigger = new NumberField(QStringLiteral("trigger"), [] { return tr("Trigger price"); }, latest()->risk.quote, box);
    auto *label = spoken(new QLabel(box), [] { return tr("&Trigger"); });
    label->setBuddy(m_trigger->edit());
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    standBeside(label, m_trigger->edit());
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_trigger, 0, 1);
    grid->addLayout(buildChips(box), 1, 1);
    grid->addLayout(buildBreakEven(box), 2, 1);
    connect(m_trigger, &NumberField::edited, this, &PlaceStopDialog::refresh);
    return box;
}

QLayout *PlaceStopDialog::buildChips(QWidget *box)
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    auto *from = spoken(new QLabel(box), [] { return tr("from mark"); });
    setRole(from, Role::Muted);
    chips->addWidget(from);
    chips->addStretch();
    const engine_client::PositionRow *row = findPosition(*latest(), m_symbol);
    const QString sign = row && !row->position.isLong() ? QStringLiteral("+") : QStringLiteral("−");
    for (int percent = 1; percent <= 3; ++percent) {
        auto *chip = new QPushButton(box);
        chip->setObjectName(QStringLiteral("chip%1").arg(percent));
        chip->setAutoDefault(false);
        spoken(chip, [chip, sign, percent] {
            chip->setText(tr("%1%2 %").arg(sign).arg(percent));
            chip->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(percent))); // a new text takes the key away
            chip->setAccessibleName(tr("Trigger %1 percent from the mark price").arg(percent));
        });
        chip->setToolTip(chip->shortcut().toString(QKeySequence::NativeText));
        const trading::Ratio distance(base::Decimal::div(base::Decimal::fromInt(percent), base::Decimal::fromInt(100), base::Rounding::Down));
        connect(chip, &QPushButton::clicked, this, [this, distance] { applyDistance(distance); });
        chips->addWidget(chip);
        m_chips.append(chip);
    }
    return chips;
}

// One press and no trigger to type: the engine knows the figure.
QLayout *PlaceStopDialog::buildBreakEven(QWidget *box)
{
    m_breakEven = new QPushButton(box);
    m_breakEven->setObjectName(QStringLiteral("breakEven"));
    m_breakEven->setAutoDefault(false);
    spoken(m_breakEven, [this] {
        m_breakEven->setText(tr("Break-even"));
        m_breakEven->setShortcut(QKeySequence(QStringLiteral("Alt+0"))); // a new text takes the key away
    });
    m_breakEvenWords = new QLabel(box);
    m_breakEvenWords->setObjectName(QStringLiteral("breakEvenWords"));
    m_breakEvenWords->setWordWrap(true);
    setRole(m_breakEvenWords, Role::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_breakEven, 0, Qt::AlignTop);
    row->addWidget(m_breakEvenWords, 1);
    connect(m_breakEven, &QPushButton::clicked, this, &PlaceStopDialog::sendBreakEven);
    return row;
}

void PlaceStopDialog::showBreakEven(bool busy)
{
    const PositionAction action = actionsFor(findPosition(*latest(), m_symbol), *latest()).breakEven;
    const QString why = m_view.open ? action.why : m_view.position;
    m_breakEven->setEnabled(action.enabled && !busy);
    m_breakEven->setAccessibleName(action.text);
    m_breakEven->setAccessibleDescription(why);
    m_breakEven->setToolTip(m_breakEven->shortcut().toString(QKeySequence::NativeText));
    m_breakEvenWords->setText(why);
}

void PlaceStopDialog::sendBreakEven()
{
    if (isBusy()) {
        return;
    }
    refresh();
    if (m_breakEven->isEnabled()) {
        send(engine_client::BreakEvenStop{m_symbol});
    }
}

void PlaceStopDialog::buildEffect()
{
    QGridLayout *panel = addPanel();
    m_distance = addFigure(panel, [] { return tr("Distance"); }, QStringLiteral("distance"));
    m_loss = addFigure(panel, [] { return tr("Result if it is hit"); }, QStringLiteral("loss"));
    m_note = new QLabel(panel->parentWidget());
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    setRole(m_note, Role::Warning);
    panel->addWidget(m_note, panel->rowCount(), 0, 1, 2);
}

void PlaceStopDialog::applyDistance(trading::Ratio distance)
{
    if (const auto trigger = triggerAtDistance(*latest(), m_symbol, distance)) {
        m_trigger->setText(format::typed(trigger->value()));
        refresh();
    }
}

void PlaceStopDialog::refresh()
{
    m_view = presentStop(*latest(), m_symbol, m_trigger->text());
    m_position->setText(m_view.position);
    m_current->setText(m_view.current);
    setRole(m_current, m_view.unprotected ? Role::Alarm : Role::Muted);
    m_trigger->showWords(m_view.error, QString());
    m_distance->present({m_view.distance, Tone::Normal, {}});
    m_loss->present({m_view.loss, toneOfSign(m_view.lossSign), {}});
    m_note->setText(m_view.note);
    const bool busy = isBusy();
    action()->setText(busy ? tr("Placing …") : m_view.placeLabel);
    action()->setEnabled(m_view.canPlace && !busy);
    m_trigger->setEnabled(!busy);
    showBreakEven(busy);
    for (QPushButton *chip : std::as_const(m_chips)) {
        chip->setEnabled(!busy && m_view.open);
    }
}

void PlaceStopDialog::submit()
{
    refresh();
    if (m_view.canPlace) {
        send(m_view.command);
    }
}

} // namespace bw::ui
