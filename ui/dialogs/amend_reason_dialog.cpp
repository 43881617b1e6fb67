#include "ui/dialogs/amend_reason_dialog.h"

#include "core/language/engine_sentences.h"
#include "ui/format.h"
#include "ui/operator_name.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bw::ui {

AmendReasonDialog::AmendReasonDialog(engine_client::EngineClient &client, QWidget *parent)
    : CommandDialog(client, [] { return tr("Why it was stopped"); }, parent)
{
    m_stopped = addWords(QStringLiteral("stopped"));
    QGridLayout *form = addForm();
    m_reason = addLine(form, {[] { return tr("&Reason"); }, QStringLiteral("reason"), [] { return tr("Reason, required"); }, [] { return tr("why it was stopped (required, journalled)"); }, 160});
    m_name = addLine(form, {[] { return tr("&Name"); }, QStringLiteral("name"), [] { return tr("Name of who stopped, required"); }, [] { return tr("who stopped (required, journalled)"); }, 64});
    addBottom(QStringLiteral("amend"), Enter::SendsNothing, {[] { return tr("Leave it"); }, [] { return tr("The reason stays as it is (Esc)"); }, [] { return tr("The reason was not recorded."); }, {}});
    setMinimumWidth(560);
    refresh();
    m_reason->setFocus();
}

void AmendReasonDialog::withdrawWordsOfOtherStop()
{
    const base::LatchRecord &record = latest()->stop.record;
    if (!record.engaged || m_epochShown == record.epoch) {
        return;
    }
    if (m_epochShown) {
        m_reason->clear();
        m_name->clear();
        if (!isBusy()) {
            say(Role::Warning, tr("This is another stop than the one before: it needs a reason and a name of its own."));
        }
    }
    m_epochShown = record.epoch;
}

void AmendReasonDialog::refresh()
{
    withdrawWordsOfOtherStop();
    const base::LatchRecord &record = latest()->stop.record;
    const bool busy = isBusy();
    const bool open = record.engaged;
    m_stopped->setText(!open ? tr("The emergency stop was cleared: there is no reason left to amend.")
                             : tr("Stopped by %1 at %2 UTC. Reason so far: %3.")
                                   .arg(record.by.isEmpty() ? tr("somebody unnamed") : stoppedBy(record.by), format::dateClock(base::VenueTime(record.atMs)),
                                        record.reason.isEmpty() ? tr("none given") : whyStopped(record.reason, record.by)));
    setRole(m_stopped, open ? Role::Muted : Role::Warning);
    const bool complete = !m_reason->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty();
    action()->setText(busy ? tr("Recording …") : tr("R&ecord the reason"));
    action()->setEnabled(open && complete && !busy);
    action()->setToolTip(!open ? tr("Nothing is stopped.") : complete ? QString() : tr("A reason and a name are required."));
    m_reason->setEnabled(!busy);
    m_name->setEnabled(!busy);
}

void AmendReasonDialog::submit()
{
    refresh(); // a stop that was cleared, or another one, is not amended
    if (action()->isEnabled()) {
        send(engine_client::AmendStopReason{m_reason->text().trimmed(), m_name->text().trimmed()});
    }
}

} // namespace bw::ui
