#include "ui/panels/positions_panel.h"

#include "core/language/engine_sentences.h"
#include "ui/delegates/positions_delegate.h"
#include "ui/models/list_order.h"
#include "ui/models/positions_model.h"
#include "ui/panels/list_columns.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/positions_table.h"
#include "ui/panels/totals_row.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/presenters/totals.h"
#include "ui/reason_words.h"
#include "ui/theme.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

using engine_client::PositionRow;
using trading::Symbol;

namespace {

constexpr int kSamePressMs = 2000;
constexpr int kSilenceCheckMs = 500;

QString emptyTextFor(const engine_client::Snapshot &s)
{
    if (const QString trouble = accountTrouble(s); !trouble.isEmpty()) {
        return PositionsPanel::tr("Positions are not known: %1.\nUntil it is read no entry passes.").arg(trouble);
    }
    if (!s.risk.accountKnown) {
        return PositionsPanel::tr("Positions are not known yet: the account is being read.\nUntil then no entry passes.");
    }
    if (s.stop.phase == safety::StopPhase::Done && s.stop.verifiedFlat) {
        return PositionsPanel::tr("Flat: two reads of the account agree that nothing is open.");
    }
    return PositionsPanel::tr("No open position.\nThe ticket on the right opens one; every entry carries its stop.");
}

// What the remark speaks of; once it is mended the remark would be false.
bool needsAPerson(const engine_client::Snapshot &s)
{
    return std::any_of(s.positions.cbegin(), s.positions.cend(),
                       [](const PositionRow &row) { return row.overLimit || row.guard != engine_client::GuardState::Protected; });
}

QPushButton *makeButton(const char *name, QHBoxLayout *row)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void offer(QPushButton *button, QAction *action, const PositionAction &what)
{
    if (button) {
        button->setText(what.text);
        button->setEnabled(what.enabled);
        button->setToolTip(what.why);
        button->setAccessibleDescription(what.why);
    }
    action->setText(what.text);
    action->setEnabled(what.enabled);
    action->setToolTip(what.why);
    action->setStatusTip(what.why);
}

} // namespace

PositionsPanel::PositionsPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(new PositionsModel(this))
    , m_order(new ListOrder(*m_model, this))
{
    setObjectName(QStringLiteral("positionsPanel"));
    makeActions();
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBanner());
    m_totals = new TotalsRow(m_table);
    m_frame = new ListFrame(m_client, {QStringLiteral("positions"), ListKind::State, m_table, m_order, m_table->columns()}, m_totals);
    m_frame->setOwnEntries({m_closeAction, m_closeHalfAction, m_trimAction, nullptr, m_placeStopAction, m_breakEvenAction, nullptr, m_journalAction});
    connect(m_frame, &ListFrame::rowsShownChanged, this, &PositionsPanel::showTotals);
    column->addWidget(m_frame, 1);
    column->addWidget(makeActionBar());

    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &PositionsPanel::refresh);
    connect(&client, &engine_client::EngineClient::replied, this, &PositionsPanel::onReply);
    auto *timer = new QTimer(this); // a frozen engine sends nothing, and its numbers must turn grey all the same
    connect(timer, &QTimer::timeout, this, &PositionsPanel::refresh);
    timer->start(kSilenceCheckMs);
    spoken(this, [this] {
        m_copyAction->setText(tr("Copy"));
        m_journalAction->setText(tr("Show in decisions"));
        refresh();
    });
}

void PositionsPanel::makeActions()
{
    const auto make = [this](const QString &keys) {
        auto *action = new QAction(this); // what it would do is its name: refreshActions()
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a key for money works only where one looks
        addAction(action);
        return action;
    };
    m_closeAction = make(QStringLiteral("Ctrl+Shift+X"));
    m_closeHalfAction = make(QStringLiteral("Ctrl+Shift+H"));
    m_trimAction = make(QStringLiteral("Ctrl+Shift+T"));
    m_placeStopAction = make(QStringLiteral("Ctrl+Shift+S"));
    m_breakEvenAction = make(QStringLiteral("Ctrl+Shift+B"));
    m_copyAction = make(QStringLiteral("Ctrl+C"));
    m_journalAction = make(QStringLiteral("Ctrl+J"));
    connect(m_closeAction, &QAction::triggered, this, [this] { Q_EMIT closeRequested(selected()); });
    connect(m_placeStopAction, &QAction::triggered, this, [this] { Q_EMIT placeStopRequested(selected()); });
    connect(m_closeHalfAction, &QAction::triggered, this, [this] { run(currentActions().closeHalf, tr("Close half of %1")); });
    connect(m_trimAction, &QAction::triggered, this, [this] { run(currentActions().trim, tr("Trim to limit of %1")); });
    connect(m_breakEvenAction, &QAction::triggered, this, [this] { run(currentActions().breakEven, tr("Stop to break-even of %1")); });
    connect(m_copyAction, &QAction::triggered, this, [this] { m_frame->copyRows(); });
    connect(m_journalAction, &QAction::triggered, this, [this] { Q_EMIT journalRequested(selected()); });
}

void PositionsPanel::makeTable()
{
    m_table = new PositionsTable;
    m_table->setModel(m_order);
    m_table->setItemDelegate(new PositionsDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(PositionColumn::Symbol), Qt::AscendingOrder);
    m_table->sizeColumns();
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_closeAction->trigger(); });
    connect(m_table, &PositionsTable::enterPressed, m_closeAction, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        refreshActions();
        Q_EMIT selectionMoved(selected());
    });
}

QWidget *PositionsPanel::makeBanner()
{
    m_banner = new QFrame;
    m_banner->setObjectName(QStringLiteral("noticeBanner"));
    m_banner->setProperty("role", QStringLiteral("banner"));
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(12, 6, 12, 6);
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setProperty("role", QStringLiteral("warning"));
    row->addWidget(m_notice, 1);
    m_banner->hide();
    return m_banner;
}

QWidget *PositionsPanel::makeActionBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 8, 10, 10);
    row->setSpacing(8);
    m_message = new ToneLabel;
    m_message->setObjectName(QStringLiteral("positionsMessage"));
    m_message->setWordWrap(true);
    row->addWidget(m_message, 1);
    m_trim = makeButton("trim", row);
    m_placeStop = makeButton("placeStop", row);
    m_closeHalf = makeButton("closeHalf", row);
    m_close = makeButton("close", row);
    m_close->setProperty("role", QStringLiteral("primary"));
    connect(m_trim, &QPushButton::clicked, m_trimAction, &QAction::trigger);
    connect(m_placeStop, &QPushButton::clicked, m_placeStopAction, &QAction::trigger);
    connect(m_closeHalf, &QPushButton::clicked, m_closeHalfAction, &QAction::trigger);
    connect(m_close, &QPushButton::clicked, m_closeAction, &QAction::trigger);
    return bar;
}

QList<QAction *> PositionsPanel::positionActions() const
{
    return {m_closeAction, m_closeHalfAction, m_trimAction, m_placeStopAction, m_breakEvenAction, m_copyAction, m_journalAction};
}

Symbol PositionsPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? Symbol() : Symbol(rows.first().data(PositionsModel::SymbolRole).toString());
}

void PositionsPanel::select(const Symbol &symbol)
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        if (index.data(PositionsModel::SymbolRole).toString() == symbol.text()) {
            m_table->setCurrentIndex(index);
            return;
        }
    }
}

PositionActions PositionsPanel::currentActions() const
{
    return actionsFor(m_model->find(selected()), *m_client.latest());
}

void PositionsPanel::refresh()
{
    const auto snapshot = m_client.latest();
    const base::Millis silence = m_client.engineSilence();
    if (engineFrozen(silence)) {
        m_model->update(agedBy(*snapshot, silence), true);
    } else {
        m_model->update(*snapshot, false);
    }
    const bool filtered = m_model->rowCount() > 0 && m_order->rowCount() == 0;
    m_table->setEmptyText(filtered ? tr("No position has the words of the filter. Esc in the filter shows every one again.") : emptyTextFor(*snapshot));
    showTotals();
    if (const QString notice = language::sentence(snapshot->notice); m_notice->text() != notice) {
        m_notice->setText(notice);
    }
    m_banner->setVisible(!snapshot->notice.isEmpty() && needsAPerson(*snapshot));
    refreshActions();
}

void PositionsPanel::refreshActions()
{
    const PositionActions actions = currentActions();
    const bool any = !selected().isEmpty();
    offer(m_trim, m_trimAction, actions.trim);
    offer(m_placeStop, m_placeStopAction, actions.placeStop);
    offer(nullptr, m_breakEvenAction, actions.breakEven);
    offer(m_closeHalf, m_closeHalfAction, actions.closeHalf);
    offer(m_close, m_closeAction, actions.close);
    m_copyAction->setEnabled(any);
    m_journalAction->setEnabled(any);
}

void PositionsPanel::run(const PositionAction &action, const QString &name)
{
    const Symbol symbol = selected();
    if (!action.enabled || !action.command) {
        return;
    }
    const QString full = name.arg(symbol.text());
    if (full == m_lastName && m_sinceLast.isValid() && !m_sinceLast.hasExpired(kSamePressMs)) {
        return; // a double click is one press
    }
    m_lastName = full;
    m_sinceLast.start();
    m_pending.insert(m_client.send(*action.command), full);
    m_message->present({tr("%1: sent…").arg(full), Tone::Muted, {}});
}

void PositionsPanel::onReply(const engine_client::Reply &reply)
{
    const auto it = m_pending.constFind(reply.id);
    if (it == m_pending.constEnd()) {
        return;
    }
    const QString what = *it;
    const auto say = [&](const QString &word, Tone tone) {
        const QString text = reply.message.isEmpty() ? word : QStringLiteral("%1. %2").arg(word, language::sentence(reply.message));
        m_message->present({QStringLiteral("%1: %2").arg(what, text), tone, text});
    };
    switch (reply.kind) {
    case engine_client::ReplyKind::Accepted:
        say(tr("accepted by the exchange"), Tone::Muted);
        return; // its end is still to come
    case engine_client::ReplyKind::Done:
        say(tr("done"), Tone::Good);
        break;
    case engine_client::ReplyKind::Refused:
        say(tr("refused"), Tone::Alarm);
        break;
    case engine_client::ReplyKind::Failed:
        say(tr("failed"), Tone::Alarm);
        break;
    case engine_client::ReplyKind::Waits:
    case engine_client::ReplyKind::Unknown:
        say(tr("fate unknown, being looked up"), Tone::Warning);
        return;
    }
    m_pending.erase(it);
}

// Of what is shown, and its words say of how many that is.
void PositionsPanel::showTotals()
{
    QList<PositionRow> shown;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        shown.append(*m_model->rowAt(m_order->mapToSource(m_order->index(row, 0)).row()));
    }
    const PositionTotals sums = totalOf(shown, *m_client.latest(), engineFrozen(m_client.engineSilence()));
    const int all = m_model->rowCount();
    const QString title = shown.size() < all ? tr("%1 of %n position(s)", nullptr, all).arg(shown.size()) : tr("%n position(s)", nullptr, all);
    m_totals->present(title, {{static_cast<int>(PositionColumn::Value), sums.value},
                              {static_cast<int>(PositionColumn::OfBalance), sums.ofBalance},
                              {static_cast<int>(PositionColumn::Pnl), sums.pnl}});
    m_totals->setVisible(!shown.isEmpty());
}

} // namespace bw::ui
