#include "ui/models/trades_model.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <algorithm>

namespace bw::ui {

using trading::Fill;

void TradesModel::update(const engine_client::Snapshot &snapshot)
{
    m_instruments = snapshot.risk.instruments;
    for (const Fill &fill : snapshot.fills) {
        const Key key{fill.symbol.text(), fill.tradeId.value()};
        if (!m_known.contains(key)) {
            m_known.insert(key);
            insert(fill);
        }
    }
    // The keys of removed rows stay known, because an old fill of the next snapshot is not news; but not for ever.
    if (m_known.size() > 4 * kMostRows) {
        m_known.clear();
        for (const Fill &fill : m_rows) {
            m_known.insert({fill.symbol.text(), fill.tradeId.value()});
        }
        for (const Fill &fill : snapshot.fills) {
            m_known.insert({fill.symbol.text(), fill.tradeId.value()});
        }
    }
    if (m_rows.size() > static_cast<std::size_t>(kMostRows)) {
        beginRemoveRows({}, kMostRows, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(static_cast<std::size_t>(kMostRows));
        endRemoveRows();
    }
}

void TradesModel::insert(const Fill &fill)
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&fill](const Fill &shown) { return shown.at <= fill.at; });
    const int row = static_cast<int>(at - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, fill);
    endInsertRows();
}

int TradesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TradesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TradesModel::textOf(const Fill &fill, int column) const
{
    const trading::Instrument *instrument = format::find(m_instruments, fill.symbol);
    switch (column) {
    case Time:
        return format::clock(fill.at);
    case Symbol:
        return fill.symbol.text();
    case Side:
        return fill.side == trading::Side::Buy ? tr("buy") : tr("sell");
    case Price:
        return format::price(fill.price, instrument);
    case Quantity:
        return format::quantity(fill.quantity, instrument);
    case Commission:
        return format::number(fill.commission.value(), 4) + QChar(0x00a0) + fill.commissionAsset;
    case Realized:
        // An opening fill realizes nothing: a dash is not a zero result.
        return fill.realizedPnl.isZero() ? format::dash() : format::signedMoney(fill.realizedPnl);
    case Maker:
        return fill.maker ? tr("maker") : tr("taker");
    }
    return {};
}

QVariant TradesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Fill &fill = m_rows[static_cast<std::size_t>(index.row())];
    const bool number = index.column() >= Price && index.column() <= Realized;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(fill, index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? format::dateClock(fill.at) + QStringLiteral(" UTC")
                                      : tr("Trade %1, order %2").arg(fill.tradeId.value()).arg(fill.clientId.text());
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return number || index.column() == Time ? QVariant(Theme::figures()) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Realized && !fill.realizedPnl.isZero() ? QVariant(Theme::signColor(fill.realizedPnl.sign())) : QVariant();
    default:
        return {};
    }
}

QVariant TradesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= Price && section <= Realized ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("UTC"), tr("Symbol"), tr("Side"), tr("Price"), tr("Quantity"), tr("Commission"), tr("Realized"), tr("Liquidity")};
    return titles.value(section);
}

} // namespace bw::ui
