#include "ui/lock/lock_cover.h"

#include "ui/lock/lock_keeper.h"
#include "ui/lock/passphrase.h"
#include "ui/presenters/stop_progress_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_progress.h"
#include "ui/widgets/stop_trigger.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kRefreshMs = 250;
constexpr int kEdgePx = 14;
constexpr int kFramePx = 4;
constexpr int kWidestFormPx = 460;
constexpr int kLowestWithWordsPx = 300; // a small question has room for the way out alone

// The window's own emergency stop stays where it is, also while it cannot be reached.
const StopButton *ownStop(const QWidget &window)
{
    const QList<StopButton *> stops = window.findChildren<StopButton *>();
    const auto found = std::find_if(stops.begin(), stops.end(), [&window](const StopButton *one) { return one->window() == &window && one->isVisibleTo(&window); });
    return found == stops.end() ? nullptr : *found;
}

StopButtonSize sizeOf(const StopButton *own, const QWidget &window)
{
    const QSize full = StopButton::fullSize();
    const bool large = own ? own->width() >= full.width() : window.width() >= 900 && window.height() >= 500;
    return large ? StopButtonSize::Full : StopButtonSize::Compact;
}

} // namespace

LockCover::LockCover(engine_client::EngineClient &client, LockKeeper &keeper, QWidget *window)
    : QWidget(window), m_client(client), m_keeper(keeper), m_focusBefore(window->focusWidget()), m_titleBefore(window->windowTitle())
{
    setObjectName(QStringLiteral("lockCover"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_NoMousePropagation);
    m_progress = new StopProgressView(this);
    makeForm();
    m_stop = new StopButton(client, this, sizeOf(ownStop(*window), *window));
    window->installEventFilter(this);
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &LockCover::refresh);
    connect(&StopTrigger::of(client), &StopTrigger::fired, this, &LockCover::refresh);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LockCover::refresh);
    timer->start(kRefreshMs);
    spoken(this, [this] { say(); });
    window->setWindowTitle(tr("Breakwater · locked"));
}

void LockCover::makeForm()
{
    m_form = new QWidget(this);
    m_rows = new QVBoxLayout(m_form);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    m_title = new QLabel(m_form);
    m_title->setFont(Theme::words(1.6, QFont::DemiBold));
    m_words = new QLabel(m_form);
    m_words->setObjectName(QStringLiteral("lockWords"));
    m_words->setWordWrap(true);
    setRole(m_words, Role::Muted);
    m_field = new QLineEdit(m_form);
    m_field->setObjectName(QStringLiteral("lockPassphrase"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_unlock = new QPushButton(m_form);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setAutoDefault(false);
    setRole(m_unlock, ButtonRole::Primary);
    m_answer = new QLabel(m_form);
    m_answer->setObjectName(QStringLiteral("lockAnswer"));
    m_answer->setWordWrap(true);
    setRole(m_answer, Role::Alarm);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_unlock);
    m_rows->addWidget(m_title);
    m_rows->addWidget(m_words);
    m_rows->addLayout(row);
    m_rows->addWidget(m_answer);
    const bool asks = passphrase::state() != passphrase::State::None;
    m_field->setVisible(asks);
    row->setAlignment(m_unlock, asks ? Qt::Alignment() : Qt::AlignLeft);
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::tryIt);
}

void LockCover::say()
{
    const bool unreadable = passphrase::state() == passphrase::State::Unreadable;
    setAccessibleName(tr("Breakwater is locked"));
    m_title->setText(tr("Locked"));
    m_words->setText(tr("Positions stay guarded. The emergency stop works at once: its button or Ctrl+Shift+F12.")
                     + (m_field->isHidden() ? QLatin1Char(' ') + tr("Press Enter to unlock.") : QString()));
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setPlaceholderText(tr("passphrase"));
    m_unlock->setText(m_field->isHidden() ? tr("Unlock (Enter)") : tr("Unlock"));
    if (unreadable) {
        m_words->setText(tr("The passphrase cannot be read, so nothing opens this lock. End Breakwater, delete %1 and start again.").arg(passphrase::path()));
        setRole(m_words, Role::Alarm);
    }
    m_field->setEnabled(!unreadable);
    m_unlock->setEnabled(!unreadable);
    refresh();
}

void LockCover::rise()
{
    place();
    show();
    raise();
    QWidget *first = m_field->isHidden() ? static_cast<QWidget *>(m_unlock) : m_field;
    first->setFocus(Qt::OtherFocusReason);
}

// One that leaves is still there for a moment; locked again within it, the window gets another.
LockCover *LockCover::of(const QWidget &window)
{
    const QList<LockCover *> covers = window.findChildren<LockCover *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(covers.begin(), covers.end(), [](const LockCover *one) { return !one->isLeaving(); });
    return found == covers.end() ? nullptr : *found;
}

void LockCover::leave()
{
    m_leaving = true;
    QWidget *window = parentWidget();
    window->removeEventFilter(this);
    if (window->windowTitle() == tr("Breakwater · locked")) {
        window->setWindowTitle(m_titleBefore);
    }
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    deleteLater();
}

void LockCover::place()
{
    const QWidget &window = *parentWidget();
    setGeometry(window.rect());
    const StopButton *own = ownStop(window);
    const QPoint corner(width() - m_stop->width() - kEdgePx, kEdgePx);
    m_stop->move(own && own != m_stop ? own->mapTo(&window, QPoint()) : corner);
    const bool roomy = height() >= kLowestWithWordsPx;
    m_words->setVisible(roomy);
    m_rows->setSpacing(roomy ? 10 : 4);
    const int wide = std::max(120, m_stop->x() - 2 * kEdgePx);
    const int high = std::max(m_stop->height(), m_progress->heightForWidth(wide));
    m_progress->setGeometry(kEdgePx, m_stop->y(), wide, high);
    const int below = roomy ? std::max(m_stop->geometry().bottom(), m_progress->isHidden() ? 0 : m_progress->geometry().bottom()) + kEdgePx : kEdgePx;
    const int formWide = std::min(kWidestFormPx, roomy ? width() - 2 * kEdgePx : wide);
    const int formHigh = m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(formWide) : m_form->sizeHint().height();
    const int top = roomy ? std::max(below, (height() - formHigh) / 2) : kEdgePx;
    m_form->setGeometry(roomy ? (width() - formWide) / 2 : kEdgePx, top, formWide, formHigh);
}

void LockCover::refresh()
{
    if (m_leaving) {
        return;
    }
    ProcedureView procedure = presentProcedure(*m_client.latest(), StopTrigger::of(m_client).local(), m_client.engineSilence(), m_client.runnerProgress().get());
    procedure.canClear = false;
    procedure.canAmend = false;
    m_progress->present(procedure);
    m_progress->setVisible(procedure.active && parentWidget()->height() >= kLowestWithWordsPx);
    const base::Millis wait = m_keeper.untilNextTry();
    const auto seconds = static_cast<int>((wait.count() + 999) / 1000);
    m_answer->setText(wait > base::Millis(0) ? tr("That is not it. The next try is heard in %n s.", nullptr, seconds)
                          : m_wrong          ? tr("That is not it.")
                                             : QString());
    place();
}

void LockCover::tryIt()
{
    const QString words = m_field->text();
    const LockKeeper::Answer answer = m_keeper.unlock(words);
    if (answer == LockKeeper::Answer::TooSoon) {
        return; // what was typed stays for when it is heard
    }
    m_field->clear();
    m_wrong = answer == LockKeeper::Answer::Wrong;
    refresh();
}

void LockCover::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // a dialog below would take Enter for its own button, and Escape for its end
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        tryIt();
    }
}

void LockCover::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}

// Tab goes round among the stop, the field and the button; never below the cover.
bool LockCover::focusNextPrevChild(bool next)
{
    QList<QWidget *> stations{m_stop};
    for (QWidget *one : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_unlock)}) {
        if (!one->isHidden() && one->isEnabled()) {
            stations.append(one);
        }
    }
    const qsizetype at = std::max<qsizetype>(0, stations.indexOf(window()->focusWidget()));
    stations.at((at + (next ? 1 : stations.size() - 1)) % stations.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_leaving) {
        return QWidget::eventFilter(watched, event);
    }
    if (type == QEvent::Resize || type == QEvent::LayoutRequest) {
        place();
    } else if (type == QEvent::ChildPolished || type == QEvent::Show) { // something new in the window would lie on top
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::palette().window);
    painter.setPen(QPen(Theme::modeColor(m_client.latest()->mode), kFramePx)); // the mode is no secret
    painter.drawRect(QRectF(rect()).adjusted(kFramePx / 2.0, kFramePx / 2.0, -kFramePx / 2.0, -kFramePx / 2.0));
}

} // namespace bw::ui
