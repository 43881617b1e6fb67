#include "ui/dialogs/explain_flow_dialog.h"

#include "ui/presenters/flow_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace bw::ui {

using engine_client::FlowIs;

ExplainFlowDialog::ExplainFlowDialog(engine_client::EngineClient &client, QWidget *parent)
    : CommandDialog(client, [] { return tr("Money that nothing explains"); }, parent)
{
    m_why = addWords(QStringLiteral("why"));
    buildFigures();
    buildChoices();
    m_name = addLine(addForm(), {[] { return tr("&Name"); }, QStringLiteral("name"), [] { return tr("Name, required"); }, [] { return tr("your name (required, journalled)"); }, 64});
    addBottom(QStringLiteral("explain"), Enter::SendsNothing,
              {[] { return tr("Not now"); }, [] { return tr("Entries stay blocked (Esc)"); }, [] { return tr("It was not recorded."); }, {}});
    setMinimumWidth(580);
    refresh();
    m_transfer.button->setFocus();
}

void ExplainFlowDialog::buildFigures()
{
    QGridLayout *panel = addPanel();
    m_amount = addFigure(panel, [] { return tr("The wallet moved by"); }, QStringLiteral("amount"));
    m_amount->setFont(Theme::figures(1.35, QFont::DemiBold));
    m_since = addFigure(panel, [] { return tr("Since"); }, QStringLiteral("since"));
    m_today = addFigure(panel, [] { return tr("Today without it"); }, QStringLiteral("today"));
}

void ExplainFlowDialog::buildChoices()
{
    QGridLayout *panel = addPanel();
    m_group = new QButtonGroup(this);
    m_transfer = addChoice(panel, [] { return tr("A &transfer: money that was paid in or taken out"); }, QStringLiteral("transfer"));
    m_result = addChoice(panel, [] { return tr("A r&esult: something that was won or lost"); }, QStringLiteral("result"));
}

ExplainFlowDialog::Choice ExplainFlowDialog::addChoice(QGridLayout *panel, const Saying &text, const QString &name)
{
    Choice choice;
    choice.button = new QRadioButton(panel->parentWidget());
    spoken(choice.button, [button = choice.button, text] { button->setText(text.text()); });
    choice.button->setObjectName(name);
    choice.follows = new QLabel(panel->parentWidget());
    choice.follows->setObjectName(name + QStringLiteral("Follows"));
    choice.warning = new QLabel(panel->parentWidget());
    choice.warning->setObjectName(name + QStringLiteral("Warning"));
    setRole(choice.follows, Role::Muted);
    setRole(choice.warning, Role::Alarm);
    panel->setColumnMinimumWidth(0, 22); // below the word, not below the ring
    panel->setColumnStretch(1, 1);
    panel->addWidget(choice.button, panel->rowCount(), 0, 1, 2);
    for (QLabel *label : {choice.follows, choice.warning}) {
        label->setWordWrap(true);
        panel->addWidget(label, panel->rowCount(), 1);
    }
    m_group->addButton(choice.button);
    connect(choice.button, &QRadioButton::toggled, this, [this] { refresh(); });
    return choice;
}

std::optional<FlowIs> ExplainFlowDialog::chosen() const
{
    return m_transfer.button->isChecked() ? std::optional(FlowIs::Transfer) : m_result.button->isChecked() ? std::optional(FlowIs::Pnl) : std::nullopt;
}

void ExplainFlowDialog::forgetChoice()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_transfer.button), QSignalBlocker(m_result.button)};
    m_group->setExclusive(false); // an exclusive group keeps one checked
    m_transfer.button->setChecked(false);
    m_result.button->setChecked(false);
    m_group->setExclusive(true);
}

void ExplainFlowDialog::withdrawWordOfOtherAmount()
{
    const engine_client::DailyRow &day = latest()->daily;
    if (day.unexplained.isZero() || m_amountShown == day.unexplained) {
        return;
    }
    if (m_amountShown) {
        m_name->clear();
        forgetChoice();
        if (!isBusy()) {
            say(Role::Warning, tr("The amount changed, it was %1 until now: it needs your choice and your name again.")
                                   .arg(flowAmount(*m_amountShown, latest()->risk.quote)));
        }
    }
    m_amountShown = day.unexplained;
}

void ExplainFlowDialog::showChoice(const Choice &choice, const FlowChoice &view, bool enabled)
{
    choice.button->setEnabled(enabled);
    choice.button->setAccessibleDescription(view.warning.isEmpty() ? view.follows : view.follows + QLatin1Char(' ') + view.warning);
    choice.follows->setText(view.follows);
    choice.follows->setVisible(!view.follows.isEmpty());
    choice.warning->setText(view.warning);
    choice.warning->setVisible(!view.warning.isEmpty());
}

void ExplainFlowDialog::refresh()
{
    if (!action()) {
        return; // still being built
    }
    withdrawWordOfOtherAmount();
    const FlowView view = presentFlow(*latest());
    const bool busy = isBusy();
    if (!busy) { // between the press and its answer the amount goes because it was explained
        m_why->setText(view.why);
        setRole(m_why, view.open ? Role::Muted : Role::Warning);
    }
    m_amount->present({view.amount, view.open ? Tone::Normal : Tone::Stale, {}});
    m_since->present({view.since, Tone::Normal, tr("As long as this run of the program knows of it.")});
    m_today->present({view.today, Tone::Normal, {}});
    showChoice(m_transfer, view.transfer, view.open && !busy);
    showChoice(m_result, view.result, view.open && !busy);
    const auto choice = chosen();
    const bool named = !m_name->text().trimmed().isEmpty();
    action()->setText(busy         ? tr("Recording …")
                      : !view.open ? tr("Nothing to record")
                      : !choice    ? tr("Choose what it was")
                                   : *choice == FlowIs::Transfer ? view.transfer.label : view.result.label);
    action()->setEnabled(view.open && choice && named && !busy);
    action()->setToolTip(!view.open ? tr("There is nothing to explain.") : choice && named ? QString() : tr("A choice and a name are required."));
    m_name->setEnabled(!busy);
    growToWords();
}

void ExplainFlowDialog::submit()
{
    refresh(); // an amount that is gone or another one is not explained
    if (action()->isEnabled() && m_amountShown) {
        send(engine_client::ResolveFlow{m_name->text().trimmed(), *chosen(), m_amountShown});
    }
}

} // namespace bw::ui
