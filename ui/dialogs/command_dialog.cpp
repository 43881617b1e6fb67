#include "ui/dialogs/command_dialog.h"

#include "core/language/engine_sentences.h"
#include "ui/dialogs/placement.h"
#include "ui/theme.h"
#include "ui/widgets/silence_watch.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"

#include <QCursor>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

using engine_client::EngineClient;
using engine_client::Reply;
using engine_client::ReplyKind;

CommandDialog::CommandDialog(EngineClient &client, const Saying &title, QWidget *parent) : QDialog(parent), m_client(client)
{
    spoken(this, [this, title] { setWindowTitle(title.text()); });
    setModal(true);
    setMinimumWidth(560);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(18, 16, 18, 16);
    m_rows->setSpacing(12);
    m_rows->addLayout(makeHead(title));
    connect(&m_client, &EngineClient::snapshotChanged, this, [this] { refresh(); });
    connect(&m_client, &EngineClient::replied, this, &CommandDialog::onReply);
    whileSilent(m_client, this, [this] { refresh(); });
}

std::shared_ptr<const engine_client::Snapshot> CommandDialog::latest() const
{
    return pictureNow(m_client);
}

QLayout *CommandDialog::makeHead(const Saying &title)
{
    QLabel *name = spoken(new QLabel(this), title);
    name->setWordWrap(true); // beside the stop, which never gives way
    name->setFont(Theme::words(1.4, QFont::DemiBold));
    m_head = new QVBoxLayout;
    m_head->setSpacing(4);
    m_head->addWidget(name);
    m_head->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addLayout(m_head, 1);
    head->addWidget(new StopButton(m_client, this, StopButtonSize::Compact), 0, Qt::AlignTop);
    return head;
}

QLabel *CommandDialog::addWords(const QString &name)
{
    auto *words = new QLabel(this);
    words->setObjectName(name);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRole(words, Role::Muted);
    m_head->insertWidget(m_head->count() - 1, words); // above the stretch
    return words;
}

void CommandDialog::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

QGridLayout *CommandDialog::addPanel()
{
    auto *frame = new QFrame(this);
    setFrameRole(frame, QStringLiteral("panel"));
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(14, 10, 14, 10);
    addRow(frame);
    return grid;
}

ToneLabel *CommandDialog::addFigure(QGridLayout *panel, const Saying &title, const QString &name)
{
    QLabel *head = spoken(new QLabel(panel->parentWidget()), title);
    setRole(head, Role::Muted);
    auto *value = new ToneLabel(panel->parentWidget());
    value->setObjectName(name);
    spoken(value, [value, title] { value->setAccessibleName(title.text()); });
    value->setFont(Theme::figures());
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = panel->count() / 2;
    panel->setColumnMinimumWidth(0, 110);
    panel->setColumnStretch(1, 1);
    panel->addWidget(head, row, 0, Qt::AlignTop);
    panel->addWidget(value, row, 1);
    return value;
}

QGridLayout *CommandDialog::addForm()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addRow(box);
    return grid;
}

QLineEdit *CommandDialog::addLine(QGridLayout *form, const Line &line)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setObjectName(line.name);
    spoken(edit, [edit, line] {
        edit->setAccessibleName(line.accessible.text());
        edit->setPlaceholderText(line.hint.text());
    });
    edit->setMaxLength(line.most);
    QLabel *label = spoken(new QLabel(form->parentWidget()), line.label);
    label->setBuddy(edit);
    const int row = form->count() / 2;
    form->addWidget(label, row, 0);
    form->addWidget(edit, row, 1);
    connect(edit, &QLineEdit::textEdited, this, [this] { refresh(); });
    return edit;
}

void CommandDialog::addBottom(const QString &actionName, Enter enter, const Words &words)
{
    m_words = words;
    auto *box = new QWidget(this);
    m_message = new QLabel(box);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().height());
    m_action = new QPushButton(box);
    m_action->setObjectName(actionName);
    m_action->setAutoDefault(enter == Enter::Sends);
    m_action->setDefault(enter == Enter::Sends);
    setRole(m_action, ButtonRole::Primary);
    m_cancel = new QPushButton(box);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    spoken(m_cancel, [this] {
        m_cancel->setText(m_words.cancel.text());
        m_cancel->setToolTip(m_words.cancelTip.text());
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_action);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    addRow(box);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!isBusy()) {
            submit();
        }
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool CommandDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LanguageChange && m_action) {
        refresh();
    } else if (event->type() == QEvent::LayoutRequest) { // some text became another one
        growToWords();
    }
    return taken;
}

void CommandDialog::growToWords()
{
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    const int high = std::max(height(), layout()->totalHeightForWidth(wide));
    if (isVisible() && QSize(wide, high) != size()) {
        resize(wide, high);
    }
}

void CommandDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToWords();
    if (m_placed || !screen()) {
        return;
    }
    m_placed = true;
    const QRect button(m_action->mapTo(this, QPoint(0, 0)), m_action->size());
    move(placedAwayFrom(QRect(pos(), size()), button, QCursor::pos(), screen()->availableGeometry()));
}

void CommandDialog::send(const engine_client::CommandBody &body)
{
    say(Role::Muted, tr("Sent to the engine …"));
    m_pending = m_client.send(body);
    refresh();
}

void CommandDialog::say(Role role, const QString &text)
{
    setRole(m_message, role);
    m_message->setText(text);
}

void CommandDialog::onReply(const Reply &reply)
{
    if (m_pending == 0 || reply.id != m_pending) {
        return;
    }
    switch (reply.kind) {
    case ReplyKind::Done:
        accept();
        return;
    case ReplyKind::Accepted:
        if (endsWhenAccepted()) {
            accept();
            return;
        }
        say(Role::Muted, reply.message.isEmpty() ? m_words.accepted.text() : language::sentence(reply.message));
        return;
    case ReplyKind::Waits:
        say(Role::Warning, language::sentence(reply.message));
        return;
    case ReplyKind::Unknown:
        say(Role::Warning, tr("It is not known yet whether the exchange took it. It is being looked up; nothing is sent again."));
        return;
    case ReplyKind::Refused:
    case ReplyKind::Failed:
        break;
    }
    m_pending = 0;
    const QString why = failureText(reply);
    say(Role::Alarm, why.isEmpty() ? m_words.failed.text() : why);
    refresh();
}

} // namespace bw::ui
