#include "ui/models/positions_model.h"

#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QMap>

#include <algorithm>

namespace bw::ui {

using engine_client::PositionRow;
using trading::Symbol;

namespace {

PositionColumn columnOf(int column)
{
    return static_cast<PositionColumn>(column);
}

bool isWords(PositionColumn column)
{
    return column == PositionColumn::Symbol || column == PositionColumn::Side || column == PositionColumn::Guard;
}

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

// The spoken cell: the column, the value and, where colour or a mark says more, why.
QString spoken(PositionColumn column, const Toned &cell)
{
    const QString base = QStringLiteral("%1 %2").arg(columnTitle(column), oneLine(cell.text));
    return cell.tone == Tone::Alarm || cell.tone == Tone::Stale ? base + QStringLiteral(". ") + cell.tip : base;
}

} // namespace

void PositionsModel::update(const engine_client::Snapshot &snapshot, bool engineFrozen)
{
    QMap<Symbol, Row> ordered;
    for (const PositionRow &row : snapshot.positions) {
        ordered.insert(row.position.symbol, {row, presentPosition(row, snapshot, engineFrozen)});
    }
    const QList<Row> fresh = ordered.values();
    removeGone(fresh);
    insertNew(fresh);
    updateCells(fresh);
}

void PositionsModel::removeGone(const QList<Row> &fresh)
{
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const Symbol &symbol = m_rows.at(i).source.position.symbol;
        const bool stays = std::any_of(fresh.begin(), fresh.end(), [&](const Row &row) { return row.source.position.symbol == symbol; });
        if (!stays) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
}

// Afterwards both lists hold the same symbols in the same order.
void PositionsModel::insertNew(const QList<Row> &fresh)
{
    for (int i = 0; i < static_cast<int>(fresh.size()); ++i) {
        if (i < m_rows.size() && m_rows.at(i).source.position.symbol == fresh.at(i).source.position.symbol) {
            continue;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(i, fresh.at(i));
        endInsertRows();
    }
}

void PositionsModel::updateCells(const QList<Row> &fresh)
{
    static const QList<int> kTextRoles{Qt::DisplayRole, PositionsModel::LinesRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    static const QList<int> kAllRoles{Qt::DisplayRole, PositionsModel::LinesRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::ForegroundRole, ToneRole, BarRole};
    for (int r = 0; r < static_cast<int>(fresh.size()); ++r) {
        const PositionCells before = m_rows.at(r).view;
        m_rows[r] = fresh.at(r);
        for (int c = 0; c < kPositionColumns; ++c) {
            const Toned &was = before.at(columnOf(c));
            const Toned &is = fresh.at(r).view.at(columnOf(c));
            const bool barChanged = columnOf(c) == PositionColumn::OfBalance && !(before.bar == fresh.at(r).view.bar);
            if (was != is || barChanged) {
                Q_EMIT dataChanged(index(r, c), index(r, c), was.tone == is.tone && !barChanged ? kTextRoles : kAllRoles);
            }
        }
    }
}

const PositionRow *PositionsModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).source : nullptr;
}

const PositionRow *PositionsModel::find(const Symbol &symbol) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.source.position.symbol == symbol; });
    return it == m_rows.end() ? nullptr : &it->source;
}

bool PositionsModel::lessThan(int left, int right, PositionColumn column) const
{
    const PositionRow &a = m_rows.at(left).source;
    const PositionRow &b = m_rows.at(right).source;
    const auto optionalLess = [](const auto &x, const auto &y) { return x && (!y || *x < *y); };
    switch (column) {
    case PositionColumn::Symbol:
        break;
    case PositionColumn::Side:
        return a.position.isLong() && !b.position.isLong();
    case PositionColumn::Quantity:
        return a.position.amount.abs() < b.position.amount.abs();
    case PositionColumn::Entry:
        return a.position.entryPrice < b.position.entryPrice;
    case PositionColumn::Mark:
        return optionalLess(a.mark, b.mark);
    case PositionColumn::Value:
        return a.value < b.value;
    case PositionColumn::OfBalance:
        return a.ofBalance < b.ofBalance;
    case PositionColumn::Pnl:
        return a.unrealized < b.unrealized;
    case PositionColumn::Stop:
        return optionalLess(a.stopPrice, b.stopPrice);
    case PositionColumn::ToStop:
        return optionalLess(a.toStop, b.toStop);
    case PositionColumn::Guard:
        return a.guard != b.guard ? a.guard < b.guard : a.unprotectedFor < b.unprotectedFor;
    }
    return a.position.symbol < b.position.symbol;
}

int PositionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PositionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPositionColumns;
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const PositionColumn column = columnOf(index.column());
    const Toned &cell = row.view.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(cell.text);
    case LinesRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? oneLine(cell.text) : cell.tip;
    case Qt::AccessibleTextRole:
        return spoken(column, cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isWords(column) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        return isWords(column) ? Theme::words(1.0, column == PositionColumn::Symbol ? QFont::DemiBold : QFont::Normal) : Theme::figures();
    case Qt::ForegroundRole:
        return toneColor(cell.tone);
    case ToneRole:
        return static_cast<int>(cell.tone);
    case BarRole:
        return column == PositionColumn::OfBalance ? QVariant::fromValue(row.view.bar) : QVariant();
    case SymbolRole:
        return row.source.position.symbol.text();
    default:
        return {};
    }
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kPositionColumns) {
        return {};
    }
    const PositionColumn column = columnOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return columnTip(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isWords(column) ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace bw::ui
