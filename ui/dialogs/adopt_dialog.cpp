#include "ui/dialogs/adopt_dialog.h"

#include "ui/format.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/spoken.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bw::ui {

AdoptDialog::AdoptDialog(engine_client::EngineClient &client, QString asset, QWidget *parent)
    : CommandDialog(client, [asset] { return tr("Adopt %1 as a position").arg(asset); }, parent), m_asset(std::move(asset))
{
    m_holding = addWords(QStringLiteral("holding"));
    addRow(buildAmount());
    buildEffect();
    m_name = addLine(addForm(), {[] { return tr("&Name"); }, QStringLiteral("name"), [] { return tr("Name, required"); }, [] { return tr("your name (required, journalled)"); }, 64});
    addBottom(QStringLiteral("adopt"), Enter::SendsNothing, {[] { return tr("Cancel"); }, [] { return tr("It stays a holding that nobody touches (Esc)"); }, [] { return tr("It was not adopted."); }, {}});
    setMinimumWidth(520);
    if (const auto all = mostAdoptable(*latest(), m_asset)) {
        m_amount->setText(format::typed(all->value()));
    }
    refresh();
    m_amount->setFocus();
}

QWidget *AdoptDialog::buildAmount()
{
    auto *box = new QWidget(this);
    m_amount = new NumberField(QStringLiteral("amount"), [] { return tr("Amount"); }, m_asset, box);
    auto *label = spoken(new QLabel(box), [] { return tr("A&mount"); });
    label->setBuddy(m_amount->edit());
    m_all = new QPushButton(box);
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setAutoDefault(false);
    spoken(m_all, [this] {
        m_all->setText(tr("All"));
        m_all->setShortcut(QKeySequence(QStringLiteral("Alt+L"))); // a new text takes the key away
        m_all->setToolTip(tr("As much as can be sold again (%1)").arg(m_all->shortcut().toString(QKeySequence::NativeText)));
    });
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    standBeside(label, m_amount->edit());
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_amount, 0, 1);
    grid->addWidget(m_all, 0, 2, Qt::AlignTop);
    connect(m_amount, &NumberField::edited, this, &AdoptDialog::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (const auto all = mostAdoptable(*latest(), m_asset)) {
            m_amount->setText(format::typed(all->value()));
            refresh();
        }
    });
    return box;
}

void AdoptDialog::buildEffect()
{
    QGridLayout *panel = addPanel();
    m_value = addFigure(panel, [] { return tr("Value now"); }, QStringLiteral("value"));
    m_ofBalance = addFigure(panel, [] { return tr("Uses"); }, QStringLiteral("ofBalance"));
    auto *meaning = spoken(new QLabel(panel->parentWidget()), [] { return tr("It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and "
                                  "an emergency stop sells it. What is not adopted stays untouched."); });
    meaning->setObjectName(QStringLiteral("meaning"));
    meaning->setWordWrap(true);
    panel->addWidget(meaning, panel->rowCount(), 0, 1, 2);
    m_note = new QLabel(panel->parentWidget());
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    setRole(m_note, Role::Warning);
    panel->addWidget(m_note, panel->rowCount(), 0, 1, 2);
}

void AdoptDialog::refresh()
{
    m_view = presentAdoption(*latest(), m_asset, m_amount->text());
    const bool busy = isBusy();
    const bool named = !m_name->text().trimmed().isEmpty();
    m_holding->setText(m_view.holding);
    m_amount->showWords(m_view.error, QString());
    m_amount->setEnabled(!busy);
    m_all->setEnabled(!busy && m_view.open);
    m_value->present({m_view.value, Tone::Normal, {}});
    m_ofBalance->present({m_view.ofBalance, m_view.note.isEmpty() ? Tone::Normal : Tone::Warning, {}});
    m_note->setText(m_view.note);
    m_note->setVisible(!m_view.note.isEmpty());
    m_name->setEnabled(!busy);
    action()->setText(busy ? tr("Adopting …") : m_view.adoptLabel);
    action()->setEnabled(m_view.canAdopt && named && !busy);
    action()->setToolTip(!m_view.canAdopt ? m_view.error : named ? QString() : tr("A name is required."));
}

void AdoptDialog::submit()
{
    refresh();
    if (action()->isEnabled()) {
        engine_client::AdoptHolding command = m_view.command;
        command.approver = m_name->text().trimmed();
        send(command);
    }
}

} // namespace bw::ui
