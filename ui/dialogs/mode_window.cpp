#include "ui/dialogs/mode_window.h"

#include "core/language/engine_sentences.h"
#include "ui/dialogs/mode_history_table.h"
#include "ui/theme.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/tone_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bw::ui {

using engine_client::ModeLadder;
using engine_client::Readiness;
using engine_client::Reply;
using engine_client::ReplyKind;
using engine_client::StepAnswer;
using safety::Mode;

namespace {

constexpr int kMostHistory = 200;

QFrame *panel(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setFrameRole(frame, QStringLiteral("panel"));
    return frame;
}

// "Step &up" and, where a language adds the letter, "升级(&U)".
QString withoutKey(QString label)
{
    static const QRegularExpression added(QStringLiteral("\\(&.\\)"));
    return label.remove(added).remove(QLatin1Char('&'));
}

} // namespace

ModeWindow::ModeWindow(engine_client::EngineClient &client, QWidget *parent)
    : SideWindow(client, QStringLiteral("modeWindow"), parent), m_target(nextRung(client.latest()->mode))
{
    body()->addWidget(makeConfirm());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(makeLadder());
    middle->addWidget(makeStep(), 1);
    body()->addLayout(middle, 3);
    body()->addWidget(makeHistory(), 1);
    resize(1120, 820);
    setMinimumSize(860, 560);
    connect(&client, &engine_client::EngineClient::replied, this, &ModeWindow::onReply);
    if (ModeLadder *ladder = client.modes()) {
        connect(ladder, &ModeLadder::checked, this, &ModeWindow::onChecked);
        connect(ladder, &ModeLadder::stepped, this, &ModeWindow::onStepped);
    }
    retranslate();
    ask();
    refresh();
    presentHistory();
    for (QPushButton *rung : std::as_const(m_rungs)) {
        if (rung->isChecked()) {
            rung->setFocus();
        }
    }
}

QWidget *ModeWindow::makeConfirm()
{
    m_confirmPanel = new QFrame(this);
    setFrameRole(m_confirmPanel, QStringLiteral("banner"));
    auto *column = new QVBoxLayout(m_confirmPanel);
    m_confirmWords = new QLabel(m_confirmPanel);
    m_confirmWords->setObjectName(QStringLiteral("confirmWords"));
    m_confirmWords->setWordWrap(true);
    setRole(m_confirmWords, Role::Warning);
    column->addWidget(m_confirmWords);
    m_confirm = makeSignature(column, QStringLiteral("confirm"));
    setRole(m_confirm.send, ButtonRole::Danger);
    connect(m_confirm.send, &QPushButton::clicked, this, &ModeWindow::confirm);
    return m_confirmPanel;
}

QWidget *ModeWindow::makeLadder()
{
    auto *frame = panel(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 10, 10, 10);
    auto *group = new QButtonGroup(this);
    const QList<Rung> rungs = presentRungs(latest()->mode);
    for (const Rung &rung : rungs) {
        auto *button = new QPushButton(frame);
        button->setObjectName(QStringLiteral("rung.%1").arg(toWord(rung.mode)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumSize(270, 58);
        button->setChecked(rung.mode == m_target);
        group->addButton(button);
        column->addWidget(button);
        m_rungs.append(button);
        connect(button, &QPushButton::clicked, this, [this, mode = rung.mode] { choose(mode); });
    }
    column->addStretch();
    return frame;
}

QWidget *ModeWindow::makeStep()
{
    auto *frame = panel(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    m_stepTitle = new QLabel(frame);
    m_stepTitle->setObjectName(QStringLiteral("stepTitle"));
    m_stepTitle->setFont(Theme::words(1.15, QFont::DemiBold));
    m_again = new QPushButton(frame);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ask();
        refresh();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_stepTitle, 1);
    head->addWidget(m_again);
    m_summary = new ToneLabel(frame);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    auto *content = new QWidget;
    auto *inset = new QVBoxLayout(content);
    inset->setContentsMargins(0, 0, 6, 0);
    m_checks = new CheckGrid(content);
    inset->addWidget(m_checks);
    inset->addStretch();
    auto *scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(scroll, 1);
    m_step = makeSignature(column, QStringLiteral("step"));
    connect(m_step.send, &QPushButton::clicked, this, &ModeWindow::step);
    return frame;
}

QWidget *ModeWindow::makeHistory()
{
    auto *frame = panel(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(10, 8, 10, 8);
    m_historyTitle = new QLabel(frame);
    setRole(m_historyTitle, Role::Title);
    m_history = makeModeHistoryTable(frame);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history, 1);
    return frame;
}

ModeWindow::Signature ModeWindow::makeSignature(QLayout *into, const QString &prefix)
{
    Signature made;
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    made.name = new QLineEdit(box);
    made.name->setObjectName(prefix + QStringLiteral("Approver"));
    made.name->setMaxLength(64);
    made.nameLabel = new QLabel(box);
    made.nameLabel->setBuddy(made.name);
    made.word = new QLineEdit(box);
    made.word->setObjectName(prefix + QStringLiteral("Word"));
    made.word->setMaxLength(40);
    made.wordLabel = new QLabel(box);
    made.wordLabel->setBuddy(made.word);
    made.send = new QPushButton(box);
    made.send->setObjectName(prefix);
    made.send->setAutoDefault(false); // Enter in a field steps nowhere
    made.message = new QLabel(box);
    made.message->setObjectName(prefix + QStringLiteral("Message"));
    made.message->setWordWrap(true);
    made.message->setMinimumHeight(2 * made.message->fontMetrics().height());
    grid->addWidget(made.nameLabel, 0, 0);
    grid->addWidget(made.name, 0, 1);
    grid->addWidget(made.wordLabel, 0, 2);
    grid->addWidget(made.word, 0, 3);
    auto *end = new QHBoxLayout;
    end->addWidget(made.message, 1);
    end->addWidget(made.send);
    grid->addLayout(end, 1, 0, 1, 4);
    grid->setColumnStretch(1, 5); // its hint is longer than the word
    grid->setColumnStretch(3, 2);
    into->addWidget(box);
    connect(made.name, &QLineEdit::textEdited, this, [this] { refresh(); });
    connect(made.word, &QLineEdit::textEdited, this, [this] { refresh(); });
    return made;
}

void ModeWindow::translate(const Signature &signature) const
{
    signature.nameLabel->setText(tr("Approver"));
    signature.name->setAccessibleName(tr("Approver, required"));
    signature.name->setPlaceholderText(tr("your name (required, journalled)"));
    signature.word->setAccessibleName(tr("The mode's word, typed to confirm"));
}

void ModeWindow::retranslate()
{
    setHeading(tr("Modes"), tr("From play money to real money, one step at a time. A step up needs every check; a step down is always there. Either is taken "
                               "only while nothing is held and no entry rests."));
    translate(m_confirm);
    translate(m_step);
    m_confirm.send->setText(tr("&Confirm this run"));
    m_again->setText(tr("Check &again"));
    m_historyTitle->setText(tr("What was stepped before"));
    translateModeHistory(m_history);
    presentReadinessOf();
}

void ModeWindow::changeEvent(QEvent *event)
{
    SideWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_history) {
        presentHistory(); // the colours of another scheme
    }
}

void ModeWindow::choose(Mode target)
{
    if (m_stepping) {
        return presentLadder();
    }
    const bool other = target != m_target;
    m_target = target;
    if (other) {
        m_step.word->clear(); // it was typed for another one
        say(m_step.message, Role::Muted, {});
        ask();
    }
    refresh();
}

void ModeWindow::ask()
{
    m_readiness.reset();
    m_asking = false;
    if (ModeLadder *ladder = client().modes(); ladder && m_target != latest()->mode) {
        m_asking = true;
        ladder->check(m_target);
    }
    presentReadinessOf();
}

void ModeWindow::refresh()
{
    presentConfirm();
    presentLadder();
    presentStepForm();
}

StepForm ModeWindow::formOf(const Signature &signature, bool busy) const
{
    return {signature.name->text(), signature.word->text(), busy, client().modes() != nullptr};
}

void ModeWindow::presentConfirm()
{
    const auto s = latest();
    const bool wanted = asksForConfirmation(*s);
    m_confirmPanel->setVisible(wanted);
    if (!wanted) {
        return;
    }
    const QString word = toWord(s->mode);
    m_confirmWords->setText(tr("This run trades with real money and nobody has confirmed it: no entry passes. Exits and stops work."));
    m_confirm.wordLabel->setText(tr("Type %1").arg(word));
    const bool busy = m_confirming != 0;
    const QString missing = confirmationMissing(*s, formOf(m_confirm, busy));
    m_confirm.send->setEnabled(missing.isEmpty());
    m_confirm.send->setToolTip(missing);
    m_confirm.name->setEnabled(!busy);
    m_confirm.word->setEnabled(!busy);
}

void ModeWindow::presentLadder()
{
    const QList<Rung> rungs = presentRungs(latest()->mode);
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        QPushButton *button = m_rungs.at(i);
        const Rung &rung = rungs.at(i);
        const QString title = rung.here ? QStringLiteral("● %1").arg(rung.title) : rung.title;
        button->setText(QStringLiteral("%1\n%2").arg(title, rung.note));
        button->setAccessibleName(QStringLiteral("%1, %2").arg(rung.title, rung.note));
        button->setChecked(rung.mode == m_target);
    }
}

void ModeWindow::presentStepForm()
{
    const auto s = latest();
    const bool here = m_target == s->mode;
    const StepView view = presentStep(*s, m_target, m_readiness ? &*m_readiness : nullptr, formOf(m_step, m_stepping));
    m_stepTitle->setText(here ? tr("It runs in %1").arg(Theme::modeTitle(m_target)) : withoutKey(view.label));
    m_step.send->setText(view.label);
    m_step.send->setVisible(!here);
    m_step.send->setEnabled(view.why.isEmpty());
    m_step.send->setToolTip(view.why);
    setRole(m_step.send, view.toRealMoney ? ButtonRole::Danger : ButtonRole::Primary);
    m_step.wordLabel->setText(tr("Type %1").arg(toWord(m_target)));
    for (QWidget *field : {static_cast<QWidget *>(m_step.nameLabel), static_cast<QWidget *>(m_step.name), static_cast<QWidget *>(m_step.wordLabel),
                           static_cast<QWidget *>(m_step.word)}) {
        field->setVisible(!here);
        field->setEnabled(!m_stepping);
    }
    m_again->setVisible(!here && client().modes());
    m_again->setEnabled(!m_stepping && !m_asking);
    if (m_step.message->text().isEmpty() || m_step.message->property("why").toBool()) {
        say(m_step.message, Role::Muted, here ? QString() : view.why); // said, not only hinted at by a grey button
        m_step.message->setProperty("why", true);
    }
}

void ModeWindow::presentReadinessOf()
{
    if (!m_readiness) {
        m_checks->present({});
        m_summary->present(m_target == latest()->mode ? Toned{tr("Choose another mode to see what a step there needs."), Tone::Muted, {}}
                           : !client().modes()        ? Toned{tr("No step is taken from here."), Tone::Muted, {}}
                                                      : Toned{tr("Checking …"), Tone::Muted, {}});
        return;
    }
    m_checks->present(presentChecks(*m_readiness));
    m_summary->present(presentReadiness(*m_readiness));
}

void ModeWindow::presentHistory()
{
    const ModeLadder *ladder = client().modes();
    showModeHistory(m_history, presentModeHistory(ladder ? ladder->history(kMostHistory) : QList<engine_client::ModeChangeRow>()));
}

void ModeWindow::say(QLabel *label, Role role, const QString &text)
{
    label->setProperty("why", false);
    setRole(label, role);
    label->setText(text);
}

void ModeWindow::step()
{
    const auto s = latest();
    if (!presentStep(*s, m_target, m_readiness ? &*m_readiness : nullptr, formOf(m_step, m_stepping)).why.isEmpty()) {
        return refresh();
    }
    m_stepping = true;
    say(m_step.message, Role::Muted, tr("The checks are made once more, then the step is taken …"));
    client().modes()->step(m_target, m_step.name->text().trimmed());
    refresh();
}

void ModeWindow::confirm()
{
    const auto s = latest();
    if (!asksForConfirmation(*s) || !confirmationMissing(*s, formOf(m_confirm, m_confirming != 0)).isEmpty()) {
        return refresh();
    }
    say(m_confirm.message, Role::Muted, tr("Sent to the engine …"));
    m_confirming = client().send(engine_client::ConfirmLive{m_confirm.name->text().trimmed()});
    refresh();
}

void ModeWindow::onChecked(const Readiness &readiness)
{
    if (readiness.target != m_target) {
        return;
    }
    m_asking = false;
    m_readiness = readiness;
    presentReadinessOf();
    refresh();
}

void ModeWindow::onStepped(const StepAnswer &answer)
{
    m_stepping = false;
    m_step.word->clear(); // typed for one step
    say(m_step.message, answer.made ? Role::Good : Role::Alarm, language::sentence(answer.message));
    presentHistory();
    refresh();
}

void ModeWindow::onReply(const Reply &reply)
{
    if (m_confirming == 0 || reply.id != m_confirming) {
        return;
    }
    m_confirming = 0;
    m_confirm.word->clear();
    const bool done = reply.kind == ReplyKind::Done;
    say(m_confirm.message, done ? Role::Good : Role::Alarm, language::sentence(reply.message));
    refresh();
}

} // namespace bw::ui
