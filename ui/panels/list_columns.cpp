#include "ui/panels/list_columns.h"

#include "ui/models/exact.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kLeast = 40;
constexpr int kMost = 2000;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
}

QString keyOf(const QString &list)
{
    return QStringLiteral("lists/%1/columns").arg(list);
}

QString sortKeyOf(const QString &list)
{
    return QStringLiteral("lists/%1/sorted").arg(list);
}

} // namespace

ListColumns::ListColumns(const QString &name, QTableView *table, LastColumn last) : QObject(table), m_name(name), m_table(table), m_last(last)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying) {
            fitLast();
            keep();
        }
    });
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int, int width) {
        const bool stretched = header->stretchLastSection() && !shown().isEmpty() && shown().last() == column;
        if (!m_applying && !stretched && width > 0) {
            m_own.insert(column, width);
            keep();
        }
    });
    m_applying = false;
}

QString ListColumns::nameOf(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal, kExactRole).toString();
}

int ListColumns::columnOf(const QString &name) const
{
    int column = m_table->horizontalHeader()->count() - 1;
    while (column >= 0 && nameOf(column) != name) {
        --column;
    }
    return column;
}

// "price", "-price" from the largest to the smallest; empty: the list's own order was chosen. No word, or one of another time: as usual.
void ListColumns::followSort()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QVariant kept = settings().value(sortKeyOf(m_name));
    const QString word = kept.toString();
    const bool falling = word.startsWith(QLatin1Char('-'));
    const int column = columnOf(word.mid(falling ? 1 : 0));
    if (kept.isValid() && (word.isEmpty() || column >= 0)) {
        m_table->sortByColumn(word.isEmpty() ? -1 : column, falling ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int by, Qt::SortOrder order) {
        settings().setValue(sortKeyOf(m_name), by < 0 ? QString() : (order == Qt::DescendingOrder ? QStringLiteral("-") : QString()) + nameOf(by));
    });
}

int ListColumns::widthOf(int column) const
{
    return m_own.value(column, m_usual.value(column, m_table->columnWidth(column)));
}

void ListColumns::apply(int column, int width)
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    m_table->setColumnWidth(column, width);
}

void ListColumns::setUsual(const QList<int> &widths)
{
    m_usual = widths;
    for (int column = 0; column < widths.size(); ++column) {
        apply(column, widthOf(column));
    }
    fitLast();
}

void ListColumns::fitLast()
{
    const QList<int> columns = shown();
    if (m_last == LastColumn::AsIts || columns.isEmpty()) {
        return;
    }
    for (const int column : columns) { // the one that was last before is what it was
        apply(column, widthOf(column));
    }
    const int last = columns.last();
    apply(last, std::max(widthOf(last), m_table->viewport()->width() - m_table->horizontalHeader()->sectionPosition(last)));
}

QList<int> ListColumns::shown() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (!header->isSectionHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QSet<int> ListColumns::hidden() const
{
    const QList<int> columns = shown();
    QSet<int> rest;
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column) {
        if (!columns.contains(column)) {
            rest.insert(column);
        }
    }
    return rest;
}

void ListColumns::show(int column, bool wanted)
{
    if (wanted != m_table->isColumnHidden(column) || (!wanted && shown().size() < 2)) {
        return;
    }
    {
        const QScopedValueRollback<bool> guard(m_applying, true);
        m_table->setColumnHidden(column, !wanted);
    }
    apply(column, widthOf(column));
    fitLast();
    keep();
    Q_EMIT hiddenChanged();
}

void ListColumns::move(int column, int by)
{
    const QList<int> columns = shown();
    const qsizetype to = columns.indexOf(column) + by;
    if (columns.contains(column) && to >= 0 && to < columns.size()) {
        QHeaderView *header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(column), header->visualIndex(columns.at(to)));
    }
}

void ListColumns::widen(int column, int by)
{
    m_own.insert(column, std::clamp(widthOf(column) + by, kLeast, kMost));
    apply(column, widthOf(column));
    fitLast();
    keep();
}

void ListColumns::reset()
{
    {
        const QScopedValueRollback<bool> guard(m_applying, true);
        QHeaderView *header = m_table->horizontalHeader();
        m_own.clear();
        for (int column = 0; column < header->count(); ++column) {
            m_table->setColumnHidden(column, false);
            header->moveSection(header->visualIndex(column), column);
        }
    }
    setUsual(m_usual);
    settings().remove(keyOf(m_name));
    Q_EMIT hiddenChanged();
}

void ListColumns::fillMenu(QMenu &menu)
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
        QAction *entry = menu.addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setObjectName(QStringLiteral("column-") + nameOf(column));
        entry->setCheckable(true);
        entry->setChecked(!header->isSectionHidden(column));
        entry->setEnabled(header->isSectionHidden(column) || shown().size() > 1);
        connect(entry, &QAction::triggered, this, [this, column](bool wanted) { show(column, wanted); });
    }
    menu.addSeparator();
    menu.addAction(tr("As usual"), this, &ListColumns::reset)->setObjectName(QStringLiteral("usualColumns"));
}

// From left to right: "price", "price=140" where a person chose the width, "-price" where it is hidden.
void ListColumns::keep() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList words;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        const QString width = m_own.contains(column) ? QStringLiteral("=%1").arg(m_own.value(column)) : QString();
        words.append((header->isSectionHidden(column) ? QStringLiteral("-") : QString()) + nameOf(column) + width);
    }
    settings().setValue(keyOf(m_name), words);
}

// A column that is not named stays where it usually is; a name that is not known says nothing.
void ListColumns::restore()
{
    QHeaderView *header = m_table->horizontalHeader();
    QHash<QString, int> columns;
    for (int column = 0; column < header->count(); ++column) {
        columns.insert(nameOf(column), column);
    }
    int at = 0;
    const QStringList words = settings().value(keyOf(m_name)).toStringList();
    for (const QString &word : words) {
        const bool hidden = word.startsWith(QLatin1Char('-'));
        const QString name = word.mid(hidden ? 1 : 0).section(QLatin1Char('='), 0, 0);
        const int width = word.section(QLatin1Char('='), 1, 1).toInt();
        if (!columns.contains(name)) {
            continue;
        }
        const int column = columns.take(name);
        header->moveSection(header->visualIndex(column), at++);
        if (width >= kLeast && width <= kMost) {
            m_own.insert(column, width);
        }
        m_table->setColumnHidden(column, hidden && header->hiddenSectionCount() + 1 < header->count());
    }
}

} // namespace bw::ui
