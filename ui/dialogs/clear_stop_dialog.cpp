#include "ui/dialogs/clear_stop_dialog.h"

#include "ui/format.h"
#include "ui/presenters/clear_checklist.h"
#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stop_button.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

using engine_client::Reply;
using engine_client::ReplyKind;

namespace {

QString stoppedText(const engine_client::Snapshot &snapshot)
{
    const base::LatchRecord &record = snapshot.stop.record;
    if (!snapshot.risk.stopped) {
        return ClearStopDialog::tr("The emergency stop is not latched.");
    }
    const QString reason = record.reason.isEmpty() ? ClearStopDialog::tr("no reason was given") : record.reason;
    return ClearStopDialog::tr("Stopped by %1 at %2 UTC, epoch %3: %4.")
        .arg(record.by.isEmpty() ? ClearStopDialog::tr("unknown") : record.by, format::dateClock(base::VenueTime(record.atMs)))
        .arg(record.epoch)
        .arg(reason);
}

} // namespace

ClearStopDialog::ClearStopDialog(engine_client::EngineClient &client, QWidget *parent) : QDialog(parent), m_client(client)
{
    setWindowTitle(tr("Clear the emergency stop"));
    setModal(true);
    build();
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &ClearStopDialog::refresh);
    connect(&m_client, &engine_client::EngineClient::replied, this, &ClearStopDialog::onReply);
    refresh();
    m_approver->setFocus();
}

void ClearStopDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::words(1.4, QFont::DemiBold));
    m_stopped = new QLabel(this);
    m_stopped->setObjectName(QStringLiteral("stopped"));
    m_stopped->setWordWrap(true);
    m_stopped->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRole(m_stopped, Role::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(m_stopped);
    words->addStretch();
    auto *stop = new StopButton(m_client, this, StopButtonSize::Compact);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addWidget(stop, 0, Qt::AlignTop);

    auto *frame = new QFrame(this);
    setFrameRole(frame, QStringLiteral("panel"));
    m_checks = new QGridLayout(frame);
    m_checks->setContentsMargins(14, 10, 14, 10);
    m_checks->setHorizontalSpacing(14);
    m_checks->setColumnStretch(2, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 16, 18, 16);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(frame);
    all->addWidget(buildForm());
    setMinimumWidth(560);
    setTabOrder(m_approver, m_reason);
    setTabOrder(m_reason, m_clear);
    setTabOrder(m_clear, m_cancel);
    setTabOrder(m_cancel, stop);
}

QWidget *ClearStopDialog::buildForm()
{
    auto *box = new QWidget(this);
    const auto edit = [&](const QString &name, const QString &accessible, const QString &hint, int most) {
        auto *line = new QLineEdit(box);
        line->setObjectName(name);
        line->setAccessibleName(accessible);
        line->setPlaceholderText(hint);
        line->setMaxLength(most);
        connect(line, &QLineEdit::textEdited, this, &ClearStopDialog::refresh);
        return line;
    };
    m_approver = edit(QStringLiteral("approver"), tr("Approver, required"), tr("your name (required, journalled)"), 64);
    m_reason = edit(QStringLiteral("reason"), tr("Reason, required"), tr("why trading may go on (required, journalled)"), 160);
    auto *approver = new QLabel(tr("&Approver"), box);
    approver->setBuddy(m_approver);
    auto *reason = new QLabel(tr("&Reason"), box);
    reason->setBuddy(m_reason);
    m_message = new QLabel(box);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().height());
    m_clear = new QPushButton(box);
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clear->setAutoDefault(false); // Enter in a field must not clear a stop
    setRole(m_clear, ButtonRole::Primary);
    m_cancel = new QPushButton(tr("Keep stopped"), box);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Nothing changes (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_clear);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(approver, 0, 0);
    grid->addWidget(m_approver, 0, 1);
    grid->addWidget(reason, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->addWidget(m_message, 2, 0, 1, 2);
    grid->addLayout(buttons, 3, 0, 1, 2);
    connect(m_clear, &QPushButton::clicked, this, &ClearStopDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void ClearStopDialog::showChecks()
{
    const QList<CheckLine> checks = clearChecklist(*m_client.latest());
    while (m_marks.size() < checks.size()) {
        const int row = static_cast<int>(m_marks.size());
        auto *mark = new QLabel(this);
        mark->setObjectName(QStringLiteral("mark%1").arg(row));
        auto *title = new QLabel(this);
        title->setObjectName(QStringLiteral("check%1").arg(row));
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
    const auto snapshot = m_client.latest();
    m_stopped->setText(stoppedText(*snapshot));
    showChecks();
    const bool complete = !m_approver->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty();
    const bool busy = m_pending != 0;
    m_clear->setText(busy              ? tr("Clearing …")
                     : m_notGreen == 0 ? tr("&Clear the stop")
                                       : tr("&Clear although %1 not green").arg(m_notGreen == 1 ? tr("1 point is") : tr("%1 points are").arg(m_notGreen)));
    setRole(m_clear, m_notGreen == 0 ? ButtonRole::Primary : ButtonRole::Danger);
    m_clear->setEnabled(complete && !busy && snapshot->risk.stopped);
    m_clear->setToolTip(!snapshot->risk.stopped ? tr("Nothing is stopped.") : complete ? QString() : tr("An approver and a reason are required."));
    m_approver->setEnabled(!busy);
    m_reason->setEnabled(!busy);
}

void ClearStopDialog::send()
{
    if (m_pending != 0 || !m_clear->isEnabled()) {
        return;
    }
    setRole(m_message, Role::Muted);
    m_message->setText(tr("Sent to the engine …"));
    m_pending = m_client.send(engine_client::ClearStop{m_approver->text().trimmed(), m_reason->text().trimmed()});
    refresh();
}

void ClearStopDialog::onReply(const Reply &reply)
{
    if (m_pending == 0 || reply.id != m_pending) {
        return;
    }
    switch (reply.kind) {
    case ReplyKind::Done:
        accept();
        return;
    case ReplyKind::Accepted:
    case ReplyKind::Unknown:
        m_message->setText(reply.message);
        return;
    case ReplyKind::Refused:
    case ReplyKind::Failed:
        break;
    }
    m_pending = 0;
    setRole(m_message, Role::Alarm);
    m_message->setText(reply.message.isEmpty() ? tr("The stop was not cleared.") : reply.message);
    refresh();
}

} // namespace bw::ui
