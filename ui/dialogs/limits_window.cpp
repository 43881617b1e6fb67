#include "ui/dialogs/limits_window.h"

#include "core/language/engine_sentences.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bw::ui {

using engine_client::Reply;
using engine_client::ReplyKind;

namespace {

enum Column { Title = 0, Value, Unit, Now, Origin, Own, Note, ColumnCount };

} // namespace

LimitsWindow::LimitsWindow(engine_client::EngineClient &client, QWidget *parent) : SideWindow(client, QStringLiteral("limitsWindow"), parent)
{
    buildRows();
    buildBottom();
    resize(1300, 860);
    setMinimumSize(900, 480);
    connect(&client, &engine_client::EngineClient::replied, this, &LimitsWindow::onReply);
    retranslate();
    refresh();
    m_close->setFocus(); // a key pressed by chance changes no limit
}

// A field that loses the focus while the window goes would still tell of it.
LimitsWindow::~LimitsWindow()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.edit) {
            row.edit->disconnect(this);
        }
    }
}

void LimitsWindow::buildRows()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(Value, 120);
    grid->setColumnStretch(Note, 1);
    for (int column = 0; column < ColumnCount; ++column) {
        auto *head = new QLabel(content);
        setRole(head, Role::Muted);
        grid->addWidget(head, 0, column);
        m_columns.append(head);
    }
    int line = 1;
    const QList<LimitGroup> groups = presentLimits(*latest());
    for (const LimitGroup &group : groups) {
        auto *title = new QLabel(content);
        title->setContentsMargins(0, line == 1 ? 0 : 10, 0, 2);
        setRole(title, Role::Title);
        grid->addWidget(title, line++, 0, 1, ColumnCount);
        m_groups.append(title);
        for (const LimitRow &shown : group.rows) {
            buildRow(grid, line++, shown);
        }
    }
    grid->setRowStretch(line, 1);
    auto *frame = new QFrame(this);
    setFrameRole(frame, QStringLiteral("panel"));
    auto *inset = new QVBoxLayout(frame);
    inset->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    inset->addWidget(scroll);
    body()->addWidget(frame, 1);
}

void LimitsWindow::buildRow(QGridLayout *grid, int line, const LimitRow &shown)
{
    Row row;
    row.key = shown.key;
    QWidget *field = nullptr;
    if (shown.choices.isEmpty()) {
        field = row.edit = new QLineEdit;
        row.edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.edit->setFont(Theme::figures());
        row.edit->setMaxLength(40);
        connect(row.edit, &QLineEdit::textEdited, this, [this, key = row.key](const QString &text) { typed(key, text); });
        connect(row.edit, &QLineEdit::editingFinished, this, [this, key = row.key] { leave(key); });
    } else {
        field = row.choice = new QComboBox;
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row.choice->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        guardWheel(row.choice);
        connect(row.choice, &QComboBox::activated, this, [this, key = row.key, choice = row.choice] {
            typed(key, choice->currentData().toString());
            leave(key);
        });
    }
    field->setObjectName(shown.key);
    row.title = new QLabel;
    row.title->setBuddy(field);
    row.unit = new QLabel;
    row.note = new QLabel;
    row.note->setObjectName(shown.key + QStringLiteral(".note"));
    row.note->setWordWrap(true);
    row.note->setMinimumWidth(140);
    row.now = new ToneLabel;
    row.now->setObjectName(shown.key + QStringLiteral(".now"));
    row.origin = new QLabel;
    row.origin->setObjectName(shown.key + QStringLiteral(".origin"));
    row.own = new ToneLabel;
    row.own->setObjectName(shown.key + QStringLiteral(".own"));
    setRole(row.unit, Role::Muted);
    setRole(row.origin, Role::Muted);
    row.now->setFont(Theme::figures());
    row.own->setFont(Theme::figures());
    grid->addWidget(row.title, line, Title);
    grid->addWidget(field, line, Value);
    grid->addWidget(row.unit, line, Unit);
    grid->addWidget(row.now, line, Now);
    grid->addWidget(row.origin, line, Origin);
    grid->addWidget(row.own, line, Own);
    grid->addWidget(row.note, line, Note);
    m_rows.append(row);
}

void LimitsWindow::buildBottom()
{
    m_approver = new QLineEdit(this);
    m_approver->setObjectName(QStringLiteral("approver"));
    m_approver->setMaxLength(64);
    m_approverLabel = new QLabel(this);
    m_approverLabel->setBuddy(m_approver);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_apply = new QPushButton(this);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("close"));
    for (QPushButton *button : {m_undo, m_apply, m_close}) {
        button->setAutoDefault(false); // Enter in a field changes nothing
    }
    auto *name = new QHBoxLayout;
    name->addWidget(m_approverLabel);
    name->addWidget(m_approver, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_apply);
    body()->addLayout(name);
    body()->addLayout(buttons);
    connect(m_approver, &QLineEdit::textEdited, this, [this] { presentBottom(); });
    connect(m_undo, &QPushButton::clicked, this, &LimitsWindow::undo);
    connect(m_apply, &QPushButton::clicked, this, &LimitsWindow::apply);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void LimitsWindow::retranslate()
{
    setHeading(tr("Limits"), tr("All in percent of the balance as it is now. What gets tighter counts at once; what gets looser is journalled, and with real "
                                "money needs the name of who approves it."));
    const QStringList columns{tr("Limit"), tr("Value"), QString(), tr("Now"), tr("Where it comes from"), tr("The mode's own"), QString()};
    for (int column = 0; column < ColumnCount; ++column) {
        m_columns.at(column)->setText(columns.at(column));
    }
    m_approverLabel->setText(tr("&Approver"));
    m_approver->setAccessibleName(tr("Approver, required to loosen a limit with real money"));
    m_approver->setPlaceholderText(tr("your name (required to loosen, journalled)"));
    m_undo->setText(tr("&Undo changes"));
    m_close->setText(tr("Close"));
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice) {
            row.choice->clear(); // filled again in the new language
        }
    }
}

void LimitsWindow::refresh()
{
    const QList<LimitGroup> groups = presentLimits(*latest());
    m_draft = judgeLimits(*latest(), m_typed);
    qsizetype at = 0;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        m_groups.at(group)->setText(groups.at(group).title);
        for (const LimitRow &shown : groups.at(group).rows) {
            present(m_rows.at(at++), shown);
        }
    }
    presentBottom();
}

void LimitsWindow::present(const Row &row, const LimitRow &shown)
{
    row.title->setText(shown.title);
    row.title->setToolTip(QStringLiteral("%1\n%2").arg(shown.help, shown.key));
    row.unit->setText(shown.unit);
    row.now->present(shown.now);
    row.origin->setText(shown.origin);
    row.own->present(shown.own);
    const QString text = m_typed.value(shown.key, shown.value);
    const QString name = shown.unit.isEmpty() ? shown.title : tr("%1 in %2").arg(shown.title, shown.unit);
    if (row.edit) {
        if (row.edit->text() != text) {
            row.edit->setText(text);
        }
        row.edit->setAccessibleName(name);
        row.edit->setToolTip(shown.help);
        row.edit->setEnabled(m_pending == 0);
    } else {
        for (qsizetype i = row.choice->count(); i < shown.choices.size(); ++i) {
            row.choice->addItem(shown.choices.at(i).title, shown.choices.at(i).word);
        }
        row.choice->setCurrentIndex(row.choice->findData(text));
        row.choice->setAccessibleName(name);
        row.choice->setToolTip(shown.help);
        row.choice->setEnabled(m_pending == 0);
    }
    presentNote(row);
}

void LimitsWindow::presentNote(const Row &row)
{
    const LimitEdit edit = m_draft.edits.value(row.key);
    const bool wrong = !edit.error.isEmpty();
    const QString words = wrong ? edit.error : edit.note;
    setRole(row.note, wrong ? Role::Alarm : edit.loosens ? Role::Warning : Role::Good);
    row.note->setText(words);
    QWidget *field = row.edit ? static_cast<QWidget *>(row.edit) : row.choice;
    field->setAccessibleDescription(words);
    setInvalid(field, wrong ? Validity::Invalid : Validity::Valid);
}

void LimitsWindow::presentBottom()
{
    const int changes = m_draft.tighter + m_draft.looser;
    const bool named = !m_draft.needsName || !m_approver->text().trimmed().isEmpty();
    const bool busy = m_pending != 0;
    m_approver->setVisible(m_draft.needsName);
    m_approverLabel->setVisible(m_draft.needsName);
    m_approver->setEnabled(!busy);
    m_undo->setEnabled(!m_typed.isEmpty() && !busy);
    m_apply->setEnabled(m_draft.sound && changes > 0 && named && !busy);
    m_apply->setText(busy                  ? tr("Changing …")
                     : m_draft.looser == 0 ? (changes == 0 ? tr("&Apply") : tr("&Tighten %n limit(s)", nullptr, changes))
                     : m_draft.tighter == 0 ? tr("&Loosen %n limit(s)", nullptr, m_draft.looser)
                                            : tr("Change %n limit(s), some &looser", nullptr, changes));
    m_apply->setToolTip(!m_draft.sound ? tr("A value cannot be taken: see beside its field.")
                        : !named       ? tr("Loosening a limit with real money needs the name of who approves it.")
                                       : QString());
    setRole(m_apply, m_draft.looser > 0 ? ButtonRole::Danger : ButtonRole::Primary);
}

void LimitsWindow::typed(const QString &key, const QString &text)
{
    m_typed.insert(key, text);
    say(Role::Muted, {});
    m_draft = judgeLimits(*latest(), m_typed);
    for (const Row &row : std::as_const(m_rows)) {
        presentNote(row);
    }
    presentBottom();
}

// What was left as it is, is no wish to keep it so: somebody else may change it.
void LimitsWindow::leave(const QString &key)
{
    const LimitEdit edit = m_draft.edits.value(key);
    if (edit.error.isEmpty() && !edit.changed && m_typed.remove(key) > 0) {
        refresh();
    }
}

void LimitsWindow::undo()
{
    m_typed.clear();
    say(Role::Muted, {});
    refresh();
}

void LimitsWindow::apply()
{
    const auto snapshot = latest();
    m_draft = judgeLimits(*snapshot, m_typed);
    const QString approver = m_approver->text().trimmed();
    if (m_pending != 0 || !m_draft.sound || m_draft.tighter + m_draft.looser == 0 || (m_draft.needsName && approver.isEmpty())) {
        return refresh();
    }
    say(Role::Muted, tr("Sent to the engine …"));
    m_pending = client().send(engine_client::SetLimits{m_draft.values, m_draft.needsName ? approver : QString(), snapshot->risk.limits.values()});
    refresh();
}

void LimitsWindow::say(Role role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
}

void LimitsWindow::onReply(const Reply &reply)
{
    if (m_pending == 0 || reply.id != m_pending) {
        return;
    }
    const bool done = reply.kind == ReplyKind::Done;
    m_pending = 0;
    if (done) {
        m_typed.clear();
        m_approver->clear(); // a name stands for one change
    }
    say(done ? Role::Good : Role::Alarm, reply.message.isEmpty() && !done ? tr("The limits were not changed.") : language::sentence(reply.message));
    refresh();
}

} // namespace bw::ui
