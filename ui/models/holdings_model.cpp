#include "ui/models/holdings_model.h"

#include "ui/format.h"
#include "ui/presenters/adoption_presenter.h"
#include "ui/theme.h"

#include <algorithm>
#include <utility>

namespace bw::ui {

using engine_client::HoldingRow;
using engine_client::Snapshot;

namespace {

HoldingLine lineOf(const HoldingRow &row, const Snapshot &snapshot)
{
    const trading::Instrument *instrument = format::find(snapshot.risk.instruments, row.symbol);
    HoldingLine line;
    line.asset = row.asset;
    line.amount = format::quantity(row.amount, nullptr);
    line.mark = row.mark ? format::price(*row.mark, instrument) : format::dash();
    line.value = row.mark ? format::money(row.value) : format::dash();
    line.note = whyNotAdopted(row, snapshot);
    line.stale = row.stale || !row.mark;
    line.exactAmount = row.amount;
    line.exactMark = row.mark;
    line.exactValue = row.mark ? std::optional(row.value) : std::nullopt;
    return line;
}

QString textOf(const HoldingLine &line, int column)
{
    switch (column) {
    case HoldingsModel::Asset: return line.asset;
    case HoldingsModel::Amount: return line.amount;
    case HoldingsModel::Mark: return line.mark;
    case HoldingsModel::Value: return line.value;
    case HoldingsModel::Note: return line.note.isEmpty() ? HoldingsModel::tr("untouched; can be adopted") : line.note;
    default: return {};
    }
}

bool greys(int column)
{
    return column == HoldingsModel::Mark || column == HoldingsModel::Value;
}

Exact exactOf(const HoldingLine &line, int column)
{
    switch (column) {
    case HoldingsModel::Asset: return Exact::of(line.asset);
    case HoldingsModel::Amount: return Exact::of(line.exactAmount.value());
    case HoldingsModel::Mark: return Exact::of(line.exactMark);
    case HoldingsModel::Value: return Exact::of(line.exactValue);
    case HoldingsModel::Note: return Exact::of(textOf(line, HoldingsModel::Note));
    default: return {};
    }
}

} // namespace

// Both lists are in the order of the names.
void HoldingsModel::update(const Snapshot &snapshot)
{
    int row = 0;
    for (const HoldingRow &holding : snapshot.holdings) {
        while (row < rowCount() && m_lines.at(row).asset < holding.asset) {
            beginRemoveRows({}, row, row);
            m_lines.removeAt(row);
            endRemoveRows();
        }
        const HoldingLine now = lineOf(holding, snapshot);
        if (row == rowCount() || m_lines.at(row).asset != holding.asset) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, now);
            endInsertRows();
        } else if (m_lines.at(row) != now) {
            change(row, now);
        }
        ++row;
    }
    if (row < rowCount()) {
        beginRemoveRows({}, row, rowCount() - 1);
        m_lines.resize(row);
        endRemoveRows();
    }
}

void HoldingsModel::change(int row, const HoldingLine &now)
{
    const HoldingLine before = std::exchange(m_lines[row], now);
    for (int column = 0; column < ColumnCount; ++column) {
        if (textOf(before, column) != textOf(now, column) || (greys(column) && before.stale != now.stale)) {
            Q_EMIT dataChanged(index(row, column), index(row, column), {Qt::DisplayRole, Qt::ToolTipRole, Qt::ForegroundRole});
        }
    }
}

const HoldingLine *HoldingsModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int HoldingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HoldingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HoldingsModel::data(const QModelIndex &index, int role) const
{
    const HoldingLine *line = index.isValid() ? this->line(index.row()) : nullptr;
    if (!line) {
        return {};
    }
    const bool number = index.column() >= Amount && index.column() <= Value;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Note ? textOf(*line, Note) : tr("A holding is never sold and never counted.");
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return number ? QVariant(Theme::figures()) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Note) {
            return Theme::palette().textMuted;
        }
        return line->stale && greys(index.column()) ? QVariant(Theme::palette().stale) : QVariant();
    case kExactRole:
        return QVariant::fromValue(exactOf(*line, index.column()));
    default:
        return {};
    }
}

QVariant HoldingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= Amount && section <= Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role == kExactRole) {
        static const QStringList kNames{QStringLiteral("coin"), QStringLiteral("held"), QStringLiteral("mark"), QStringLiteral("value"), QStringLiteral("as-a-position")};
        return kNames.value(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Coin"), tr("Held"), tr("Mark"), tr("Value"), tr("As a position")};
    return titles.value(section);
}

} // namespace bw::ui
