#include "ui/models/trades_model.h"

#include "core/trading/words.h"
#include "ui/format.h"
#include "ui/presenters/shown_sign.h"
#include "ui/theme.h"

#include <algorithm>
#include <utility>

namespace bw::ui {

using trading::Fill;

void TradesModel::update(const engine_client::Snapshot &snapshot)
{
    renew(snapshot.risk.instruments);
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

// The exchange may say anew how finely a symbol is priced.
void TradesModel::renew(const std::shared_ptr<const trading::InstrumentMap> &instruments)
{
    const auto before = std::exchange(m_instruments, instruments);
    if (before == instruments) {
        return;
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Fill &fill = m_rows[row];
        const trading::Instrument *was = format::find(before, fill.symbol);
        const trading::Instrument *is = format::find(instruments, fill.symbol);
        const auto told = [this, row](int column) { Q_EMIT dataChanged(index(static_cast<int>(row), column), index(static_cast<int>(row), column), {Qt::DisplayRole}); };
        if (format::price(fill.price, was) != format::price(fill.price, is)) {
            told(Price);
        }
        if (format::quantity(fill.quantity, was) != format::quantity(fill.quantity, is)) {
            told(Quantity);
        }
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

const Fill *TradesModel::fillAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
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

Exact TradesModel::exactOf(const Fill &fill, int column)
{
    switch (column) {
    case Time:
        return Exact::of(fill.at);
    case Symbol:
        return Exact::of(fill.symbol.text());
    case Side:
        return Exact::of(toWord(fill.side));
    case Price:
        return Exact::of(fill.price.value());
    case Quantity:
        return Exact::of(fill.quantity.value());
    case Commission:
        return {fill.commission.value(), fill.commission.toString() + QLatin1Char(' ') + fill.commissionAsset};
    case Realized:
        return Exact::of(fill.realizedPnl.value());
    case Maker:
        return Exact::of(fill.maker ? QStringLiteral("maker") : QStringLiteral("taker"));
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
        return index.column() == Realized && shownSign(fill.realizedPnl) != 0 ? QVariant(Theme::signColor(shownSign(fill.realizedPnl))) : QVariant();
    case kExactRole:
        return QVariant::fromValue(exactOf(fill, index.column()));
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
    if (role == kExactRole) {
        static const QStringList kNames{QStringLiteral("time"),     QStringLiteral("symbol"),     QStringLiteral("side"),     QStringLiteral("price"),
                                        QStringLiteral("quantity"), QStringLiteral("commission"), QStringLiteral("realised"), QStringLiteral("liquidity")};
        return kNames.value(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("UTC"), tr("Symbol"), tr("Side"), tr("Price"), tr("Quantity"), tr("Commission"), tr("Realized"), tr("Liquidity")};
    return titles.value(section);
}

} // namespace bw::ui
