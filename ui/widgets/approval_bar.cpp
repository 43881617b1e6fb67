#include "ui/widgets/approval_bar.h"

#include "core/language/engine_sentences.h"
#include "ui/operator_name.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/spoken.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bw::ui {

namespace {

constexpr std::chrono::milliseconds kToRead{800};

} // namespace

ApprovalBar::ApprovalBar(engine_client::EngineClient &client, QWidget *parent) : QFrame(parent), m_client(client)
{
    setObjectName(QStringLiteral("approvalBar"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("approvalText"));
    m_text->setWordWrap(true);
    setRole(m_text, Role::Warning);
    m_approve = new QPushButton(this);
    m_approve->setObjectName(QStringLiteral("approve"));
    setRole(m_approve, ButtonRole::Primary);
    m_decline = new QPushButton(this);
    m_decline->setObjectName(QStringLiteral("decline"));
    for (QPushButton *button : {m_approve, m_decline}) {
        button->setAutoDefault(false);        // a stray Enter approves nothing
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_decline);
    row->addWidget(m_approve);
    connect(m_approve, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(false); });
    makeEntries();
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &ApprovalBar::refresh);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &ApprovalBar::refresh);
    spoken(this, [this] {
        m_approve->setText(tr("Approve"));
        m_decline->setText(tr("Decline"));
        m_approveEntry->setText(tr("Approve the waiting entry"));
        m_declineEntry->setText(tr("Decline the waiting entry"));
        refresh();
    });
}

// An entry waits for a minute: who trades by keys has no time to go through every field before the button.
void ApprovalBar::makeEntries()
{
    const auto make = [this](const QString &keys, bool approve) {
        auto *entry = new QAction(this);
        entry->setShortcut(QKeySequence(keys));
        connect(entry, &QAction::triggered, this, [this, approve] { answer(approve); });
        addAction(entry);
        return entry;
    };
    m_approveEntry = make(QStringLiteral("Ctrl+Alt+A"), true);
    m_declineEntry = make(QStringLiteral("Ctrl+Alt+D"), false);
}

void ApprovalBar::refresh()
{
    const auto picture = m_client.latest();
    const auto &waiting = picture->pendingEntries;
    setVisible(!waiting.isEmpty());
    if (waiting.isEmpty()) {
        m_shown = {};
        m_approveEntry->setEnabled(false);
        m_declineEntry->setEnabled(false);
        return;
    }
    const engine_client::PendingEntryRow &row = waiting.first();
    if (m_shown != row.id) {
        m_shown = row.id;
        m_settled.start(kToRead);
    }
    const QString more = waiting.size() > 1 ? tr(" (%n more wait)", nullptr, static_cast<int>(waiting.size() - 1)) : QString();
    m_text->setText(tr("%1 asks: %2. It expires in %3 s.%4").arg(row.from, language::sentence(row.text)).arg(row.expiresIn.count() / 1000).arg(more));
    const bool offered = m_shown != m_answered && !m_settled.isActive();
    m_approve->setEnabled(offered);
    m_decline->setEnabled(offered);
    m_approveEntry->setEnabled(offered);
    m_declineEntry->setEnabled(offered);
}

void ApprovalBar::answer(bool approve)
{
    if (m_shown.isEmpty() || m_shown == m_answered) {
        return;
    }
    m_answered = m_shown;
    m_client.send(engine_client::ConfirmEntry{m_shown, approve, operatorName()});
    refresh();
}

} // namespace bw::ui
