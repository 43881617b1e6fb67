#include "ui/dialogs/clear_stop_dialog.h"

#include "core/engine_client/persons.h"
#include "core/language/engine_sentences.h"
#include "ui/format.h"
#include "ui/operator_name.h"
#include "ui/presenters/clear_checklist.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace bw::ui {

namespace {

QString stoppedText(const engine_client::Snapshot &snapshot)
{
    const base::LatchRecord &record = snapshot.stop.record;
    if (!snapshot.risk.stopped) {
        return ClearStopDialog::tr("The emergency stop is not latched.");
    }
    const QString reason = record.reason.isEmpty() ? ClearStopDialog::tr("no reason was given") : whyStopped(record.reason, record.by);
    return ClearStopDialog::tr("Stopped by %1 at %2 UTC, epoch %3: %4.")
        .arg(record.by.isEmpty() ? ClearStopDialog::tr("unknown") : stoppedBy(record.by), format::dateClock(base::VenueTime(record.atMs)))
        .arg(record.epoch)
        .arg(reason);
}

} // namespace

ClearStopDialog::ClearStopDialog(engine_client::EngineClient &client, QWidget *parent)
    : CommandDialog(client, [] { return tr("Clear the emergency stop"); }, parent)
{
    m_stopped = addWords(QStringLiteral("stopped"));
    m_checks = addPanel();
    m_checks->setHorizontalSpacing(14);
    m_checks->setColumnStretch(1, 2);
    m_checks->setColumnStretch(2, 3);
    QGridLayout *form = addForm();
    m_approver = addLine(form, {[] { return tr("&Approver"); }, QStringLiteral("approver"), [] { return tr("Approver, required"); }, [] { return tr("your name (required, journalled)"); }, 64});
    m_reason = addLine(form, {[] { return tr("&Reason"); }, QStringLiteral("reason"), [] { return tr("Reason, required"); }, [] { return tr("why trading may go on (required, journalled)"); }, 160});
    addBottom(QStringLiteral("clear"), Enter::SendsNothing, {[] { return tr("Keep stopped"); }, [] { return tr("Nothing changes (Esc)"); }, [] { return tr("The stop was not cleared."); }, {}});
    setMinimumWidth(600);
    refresh();
    m_approver->setFocus();
}

void ClearStopDialog::showChecks()
{
    const QList<CheckLine> checks = clearChecklist(*latest());
    while (m_marks.size() < checks.size()) {
        const int row = static_cast<int>(m_marks.size());
        auto *mark = new QLabel(this);
        mark->setObjectName(QStringLiteral("mark%1").arg(row));
        auto *title = new QLabel(this);
        title->setObjectName(QStringLiteral("check%1").arg(row));
        title->setWordWrap(true);
        auto *detail = new QLabel(this);
        detail->setObjectName(QStringLiteral("detail%1").arg(row));
        detail->setWordWrap(true);
        m_checks->addWidget(mark, row, 0, Qt::AlignTop);
        m_checks->addWidget(title, row, 1, Qt::AlignTop);
        m_checks->addWidget(detail, row, 2);
        m_marks.append(mark);
        m_titles.append(title);
        m_details.append(detail);
    }
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const CheckLine &check = checks.at(i);
        m_marks.at(i)->setText(check.green ? tr("✔ yes") : tr("✖ no"));
        setRole(m_marks.at(i), check.green ? Role::Good : Role::Alarm);
        m_titles.at(i)->setText(check.title);
        m_details.at(i)->setText(check.detail);
        setRole(m_details.at(i), check.green ? Role::Muted : Role::Plain);
    }
    m_notGreen = static_cast<int>(std::count_if(checks.cbegin(), checks.cend(), [](const CheckLine &c) { return !c.green; }));
}

void ClearStopDialog::refresh()
{
    const auto snapshot = latest();
    m_stopped->setText(stoppedText(*snapshot));
    showChecks();
    const bool theirOwn = refuseTheirOwn(snapshot->stop.record);
    const bool complete = !m_approver->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty();
    const bool busy = isBusy();
    action()->setText(busy              ? tr("Clearing …")
                      : m_notGreen == 0 ? tr("&Clear the stop")
                                        : tr("&Clear although %1 not green").arg(m_notGreen == 1 ? tr("1 point is") : tr("%1 points are").arg(m_notGreen)));
    setRole(action(), m_notGreen == 0 ? ButtonRole::Primary : ButtonRole::Danger);
    action()->setEnabled(complete && !busy && !theirOwn && snapshot->risk.stopped);
    action()->setToolTip(!snapshot->risk.stopped ? tr("Nothing is stopped.") : complete ? QString() : tr("An approver and a reason are required."));
    m_approver->setEnabled(!busy);
    m_reason->setEnabled(!busy);
}

// The engine refuses it too, also where somebody else's name was added to the stop later.
bool ClearStopDialog::refuseTheirOwn(const base::LatchRecord &record)
{
    const QString approver = m_approver->text().trimmed();
    const bool theirOwn = m_dualControl && !approver.isEmpty() && approver.compare(engine_client::personOf(record.by), Qt::CaseInsensitive) == 0;
    if (theirOwn) {
        say(Role::Warning, tr("%1 pulled this stop; under dual control somebody else has to approve the clear.").arg(approver));
    } else if (m_refusedTheirOwn) {
        say(Role::Muted, {});
    }
    m_refusedTheirOwn = theirOwn;
    return theirOwn;
}

void ClearStopDialog::setDualControl(bool on)
{
    m_dualControl = on;
    refresh();
}

void ClearStopDialog::submit()
{
    send(engine_client::ClearStop{m_approver->text().trimmed(), m_reason->text().trimmed()});
}

} // namespace bw::ui
