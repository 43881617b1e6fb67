#include "ui/models/positions_model.h"

#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QHash>
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

const QStringList kExactNames{QStringLiteral("symbol"), QStringLiteral("side"), QStringLiteral("quantity"), QStringLiteral("entry"),
                              QStringLiteral("mark"), QStringLiteral("value"), QStringLiteral("of-balance"), QStringLiteral("pnl"),
                              QStringLiteral("stop"), QStringLiteral("to-stop"), QStringLiteral("guard"), QStringLiteral("course")};

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

// What the position gained from its entry, as a share of it.
std::optional<trading::Ratio> gainFromEntry(const PositionRow &row)
{
    if (!row.mark || !row.position.entryPrice.isPositive()) {
        return {};
    }
    const trading::Ratio moved = trading::ratioOf(*row.mark - row.position.entryPrice, row.position.entryPrice, base::Rounding::HalfEven);
    return row.position.amount.isNegative() ? -moved : moved;
}

// The spoken cell: the column, the value and, where colour or a mark says more, why.
QString spoken(PositionColumn column, const Toned &cell)
{
    const QString base = QStringLiteral("%1 %2").arg(columnTitle(column), oneLine(cell.text));
    return cell.tone == Tone::Alarm || cell.tone == Tone::Stale ? base + QStringLiteral(". ") + cell.tip : base;
}

// By guard, then by how long nothing has protected.
Exact exactGuard(const PositionRow &row)
{
    static const QHash<engine_client::GuardState, QString> kWords{{engine_client::GuardState::Protected, QStringLiteral("protected")},
                                                                  {engine_client::GuardState::Placing, QStringLiteral("placing")},
                                                                  {engine_client::GuardState::Unprotected, QStringLiteral("unprotected")},
                                                                  {engine_client::GuardState::AwaitingOperator, QStringLiteral("unprotected")},
                                                                  {engine_client::GuardState::Exiting, QStringLiteral("exiting")}};
    constexpr std::int64_t kLongest = 1'000'000'000'000; // milliseconds
    return Exact::ranked(static_cast<int>(row.guard) * kLongest + row.unprotectedFor.count(), kWords.value(row.guard));
}

} // namespace

void PositionsModel::update(const engine_client::Snapshot &snapshot, bool engineFrozen)
{
    m_courses.add(snapshot);
    QMap<Symbol, Row> ordered;
    for (const PositionRow &row : snapshot.positions) {
        Row made{row, presentPosition(row, snapshot, engineFrozen), m_courses.course(row, engineFrozen)};
        made.view.cells[static_cast<std::size_t>(PositionColumn::Course)] = m_courses.words(row, snapshot, engineFrozen);
        ordered.insert(row.position.symbol, std::move(made));
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
    static const QList<int> kAllRoles{Qt::DisplayRole, PositionsModel::LinesRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::ForegroundRole, ToneRole, BarRole, CourseRole};
    for (int r = 0; r < static_cast<int>(fresh.size()); ++r) {
        const PositionCells before = m_rows.at(r).view;
        const bool courseChanged = m_rows.at(r).course != fresh.at(r).course;
        m_rows[r] = fresh.at(r);
        for (int c = 0; c < kPositionColumns; ++c) {
            const Toned &was = before.at(columnOf(c));
            const Toned &is = fresh.at(r).view.at(columnOf(c));
            const bool barChanged = (columnOf(c) == PositionColumn::OfBalance && !(before.bar == fresh.at(r).view.bar))
                || (columnOf(c) == PositionColumn::Course && courseChanged);
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

// Of a position without a price nothing that hangs on it is known.
Exact PositionsModel::exactOf(const PositionRow &row, PositionColumn column)
{
    const auto marked = [&row](auto amount) { return row.mark ? Exact::of(amount.value()) : Exact(); };
    switch (column) {
    case PositionColumn::Symbol:
        return Exact::of(row.position.symbol.text());
    case PositionColumn::Side:
        return row.position.isLong() ? Exact::ranked(1, QStringLiteral("long")) : Exact::ranked(2, QStringLiteral("short"));
    case PositionColumn::Quantity:
        return Exact::of(row.position.amount.abs().value());
    case PositionColumn::Entry:
        return Exact::of(row.position.entryPrice.value());
    case PositionColumn::Mark:
        return Exact::of(row.mark);
    case PositionColumn::Value:
        return marked(row.value);
    case PositionColumn::OfBalance:
        return marked(row.ofBalance);
    case PositionColumn::Pnl:
        return marked(row.unrealized);
    case PositionColumn::Stop:
        return Exact::of(row.stopPrice);
    case PositionColumn::ToStop:
        return Exact::of(row.toStop);
    case PositionColumn::Course: // by what it shows: the gain from the entry
        return Exact::of(gainFromEntry(row));
    case PositionColumn::Guard:
        return exactGuard(row);
    }
    return {};
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
    case CourseRole:
        return column == PositionColumn::Course ? QVariant::fromValue(row.course) : QVariant();
    case SymbolRole:
        return row.source.position.symbol.text();
    case kExactRole:
        return QVariant::fromValue(exactOf(row.source, column));
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
    case kExactRole:
        return kExactNames.value(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isWords(column) ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace bw::ui
