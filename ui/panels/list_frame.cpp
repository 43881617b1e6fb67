#include "ui/panels/list_frame.h"

#include "core/base/whole_file.h"
#include "core/safety/limits.h"
#include "ui/models/exact.h"
#include "ui/models/list_csv.h"
#include "ui/models/list_order.h"
#include "ui/panels/list_bar.h"
#include "ui/panels/list_columns.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/waiting_rows.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kWidthStep = 20;
const char *const kFilterKeys = "Ctrl+F";
const char *const kExportKeys = "Ctrl+Shift+E";

} // namespace

ListFrame::ListFrame(engine_client::EngineClient &client, const Parts &parts, QWidget *totals, QWidget *parent)
    : QWidget(parent), m_client(client), m_parts(parts), m_bar(new ListBar(this)), m_waiting(new WaitingRows(parts.table))
{
    setObjectName(QStringLiteral("frame-") + parts.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_parts.table, 1);
    if (totals) {
        column->addWidget(totals);
    }
    column->addWidget(m_bar);
    setFocusProxy(m_parts.table);
    m_parts.table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_parts.table, &QWidget::customContextMenuRequested, this, &ListFrame::popUpMenu);
    m_parts.table->installEventFilter(this);
    m_parts.table->viewport()->installEventFilter(this);
    m_parts.table->viewport()->setMouseTracking(true);
    QHeaderView *header = m_parts.table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_parts.columns->fillMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListFrame::judgeHold, Qt::QueuedConnection); // after the order itself
    connect(m_bar, &ListBar::wordsChanged, this, [this](const QString &words) {
        m_parts.order->setWords(words);
        countRows();
    });
    connect(m_bar, &ListBar::closed, m_parts.table, [this] { m_parts.table->setFocus(Qt::OtherFocusReason); });
    connect(m_parts.columns, &ListColumns::hiddenChanged, this, [this] { m_parts.order->setHidden(m_parts.columns->hidden()); });
    m_parts.order->setHidden(m_parts.columns->hidden());
    connect(m_parts.table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListFrame::judgeHold);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_parts.order), m_parts.order->sourceModel()}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ListFrame::countSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ListFrame::countSoon);
    }
    m_parts.columns->followSort();
    makeActions();
    spoken(this, [this] {
        nameActions();
        countRows();
    });
}

QAction *ListFrame::makeAction(const QString &name, const QString &keys, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

// Ctrl+C is the table's own key, see eventFilter(); the entry only says so.
void ListFrame::makeActions()
{
    m_copyCell = makeAction(QStringLiteral("copyCell"), QStringLiteral("Ctrl+Shift+C"), [this] { copyCell(); });
    m_copyRows = makeAction(QStringLiteral("copyRows"), {}, [this] { copyRows(); });
    m_filter = makeAction(QStringLiteral("openFilter"), QString::fromLatin1(kFilterKeys), [this] { openFilter(); });
    m_onlyThis = makeAction(QStringLiteral("onlyThisSymbol"), QStringLiteral("Ctrl+Shift+F"), [this] { showOnlyThisSymbol(); });
    m_up = makeAction(QStringLiteral("sortUp"), QStringLiteral("Alt+Up"), [this] { sortBy(Qt::AscendingOrder); });
    m_down = makeAction(QStringLiteral("sortDown"), QStringLiteral("Alt+Down"), [this] { sortBy(Qt::DescendingOrder); });
    m_usual = makeAction(QStringLiteral("sortUsual"), QStringLiteral("Alt+Home"), [this] { m_parts.table->sortByColumn(-1, Qt::AscendingOrder); });
    m_left = makeAction(QStringLiteral("columnLeft"), QStringLiteral("Alt+Left"), [this] { m_parts.columns->move(currentColumn(), -1); });
    m_right = makeAction(QStringLiteral("columnRight"), QStringLiteral("Alt+Right"), [this] { m_parts.columns->move(currentColumn(), 1); });
    m_wider = makeAction(QStringLiteral("columnWider"), QStringLiteral("Alt+Shift+Right"), [this] { m_parts.columns->widen(currentColumn(), kWidthStep); });
    m_narrower = makeAction(QStringLiteral("columnNarrower"), QStringLiteral("Alt+Shift+Left"), [this] { m_parts.columns->widen(currentColumn(), -kWidthStep); });
    m_onlyThis->setVisible(symbolColumn() >= 0);
    m_export = makeAction(QStringLiteral("exportList"), QString::fromLatin1(kExportKeys), [this] { askExport(); });
}

void ListFrame::nameActions()
{
    m_copyCell->setText(tr("Copy the cell"));
    m_copyRows->setText(tr("Copy the rows") + QLatin1Char('\t') + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    const auto key = [this](const QString &keys) { return m_keysOfWindow ? QLatin1Char('\t') + QKeySequence(keys).toString(QKeySequence::NativeText) : QString(); };
    m_filter->setText(tr("Filter…") + key(QString::fromLatin1(kFilterKeys)));
    m_onlyThis->setText(tr("Only this symbol"));
    m_up->setText(tr("By this column, upwards"));
    m_down->setText(tr("By this column, downwards"));
    m_usual->setText(tr("As usual"));
    m_left->setText(tr("This column to the left"));
    m_right->setText(tr("This column to the right"));
    m_wider->setText(tr("This column wider"));
    m_narrower->setText(tr("This column narrower"));
    m_export->setText(tr("Export as CSV…") + key(QString::fromLatin1(kExportKeys)));
}

int ListFrame::currentColumn() const
{
    const QList<int> shown = m_parts.columns->shown();
    const int current = m_parts.table->currentIndex().column();
    return shown.contains(current) ? current : shown.value(0, 0);
}

void ListFrame::sortBy(Qt::SortOrder order)
{
    m_parts.table->sortByColumn(currentColumn(), order);
}

void ListFrame::showOnly(const QString &words)
{
    m_bar->setWords(words);
}

void ListFrame::openFilter()
{
    m_bar->open();
    countRows();
}

void ListFrame::showOnlyThisSymbol()
{
    const QModelIndex current = m_parts.table->currentIndex();
    if (current.isValid() && symbolColumn() >= 0) {
        showOnly(current.siblingAtColumn(symbolColumn()).data(kExactRole).value<Exact>().text);
    }
}

int ListFrame::symbolColumn() const
{
    static const QSet<QString> kNames{QStringLiteral("symbol"), QStringLiteral("coin")};
    for (int column = 0; column < m_parts.order->columnCount(); ++column) {
        if (kNames.contains(m_parts.order->headerData(column, Qt::Horizontal, kExactRole).toString())) {
            return column;
        }
    }
    return -1;
}

// Two actions with one key would be none.
void ListFrame::leaveKeysToWindow()
{
    m_keysOfWindow = true;
    m_filter->setShortcut({});
    m_export->setShortcut({});
    nameActions();
}

void ListFrame::copyCell()
{
    const QModelIndex current = m_parts.table->currentIndex();
    if (current.isValid()) {
        QGuiApplication::clipboard()->setText(current.data().toString());
    }
}

void ListFrame::copyRows() const
{
    QModelIndexList rows = m_parts.table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = m_parts.columns->shown();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void ListFrame::addToMenu(QMenu &menu)
{
    menu.addSeparator();
    menu.addActions({m_copyCell, m_copyRows});
    menu.addSeparator();
    menu.addActions({m_filter, m_onlyThis});
    QMenu *sort = menu.addMenu(tr("Sort"));
    sort->addActions({m_up, m_down, m_usual});
    QMenu *columns = menu.addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    columns->addActions({m_left, m_right, m_wider, m_narrower});
    columns->addSeparator();
    m_parts.columns->fillMenu(*columns);
    menu.addSeparator();
    menu.addAction(m_export);
}

void ListFrame::setOwnEntries(const QList<QAction *> &own)
{
    m_own = own;
}

void ListFrame::popUpMenu(const QPoint &at)
{
    const QModelIndex index = m_parts.table->indexAt(at);
    if (index.isValid()) {
        if (m_parts.table->selectionModel()->isRowSelected(index.row())) {
            m_parts.table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        } else {
            m_parts.table->setCurrentIndex(index);
        }
    }
    m_menu = new QMenu(this);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        m_menu = nullptr;
        judgeHold();
    });
    for (QAction *entry : std::as_const(m_own)) {
        if (entry) {
            m_menu->addAction(entry);
        } else {
            m_menu->addSeparator();
        }
    }
    addToMenu(*m_menu);
    judgeHold();
    m_menu->popup(m_parts.table->viewport()->mapToGlobal(at));
}

bool ListFrame::onKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        m_parts.table->clearSelection(); // and the rows are ordered again
        return true;
    }
    return false;
}

bool ListFrame::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_parts.table->viewport() && (type == QEvent::Enter || type == QEvent::MouseMove)) {
        m_pointer = static_cast<QSinglePointEvent *>(event)->position().toPoint();
        judgeHold();
    } else if (watched == m_parts.table->viewport() && (type == QEvent::Leave || type == QEvent::Hide)) {
        m_pointer.reset();
        judgeHold();
    } else if (type == QEvent::FocusIn || type == QEvent::FocusOut) {
        judgeHold();
    } else if (type == QEvent::KeyPress && watched == m_parts.table && onKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Over the empty part of a list the pointer is on no row that could be moved away from under it.
void ListFrame::judgeHold()
{
    const bool onRow = m_pointer && m_parts.table->indexAt(*m_pointer).isValid();
    const bool ordered = m_parts.kind == ListKind::State || m_parts.order->isSorted(); // keys act on what is chosen: a log may go on above it
    const bool byKeys = ordered && m_parts.table->hasFocus() && m_parts.table->selectionModel()->hasSelection();
    m_parts.order->hold(onRow || byKeys || m_menu);
    m_waiting->present(m_parts.order->waiting());
}

// Once for all the rows of a burst.
void ListFrame::countSoon()
{
    if (!m_counting) {
        m_counting = true;
        QMetaObject::invokeMethod(this, &ListFrame::countRows, Qt::QueuedConnection);
    }
}

void ListFrame::countRows()
{
    m_counting = false;
    judgeHold(); // a row may have come under the pointer, or gone from there
    m_bar->present(m_parts.order->rowCount(), m_parts.order->sourceModel()->rowCount());
    Q_EMIT rowsShownChanged();
}

void ListFrame::askExport()
{
    const auto s = m_client.latest();
    const QString name = QStringLiteral("breakwater-%1-%2-%3.csv").arg(toWord(s->mode), s->at.day().toIsoString(), m_parts.name);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(name), tr("CSV (*.csv)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

bool ListFrame::saveTo(const QString &path)
{
    const QByteArray content = listCsv(*m_parts.order, m_parts.columns->shown());
    const base::Status written = base::writeWhole(path, content, base::FileRights::Usual);
    const int rows = m_parts.order->rowCount();
    m_bar->say(written ? tr("%n row(s) written to %1.", nullptr, rows).arg(path) : tr("Nothing was written to %1: %2.").arg(path, written.error().message),
               written.has_value());
    return written.has_value();
}

} // namespace bw::ui
