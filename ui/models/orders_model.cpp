#include "ui/models/orders_model.h"
#include "core/safety/spot_entry.h"
#include "core/trading/words.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace bw::ui {

using engine_client::OrderRow;
using engine_client::OrderState;
using engine_client::Snapshot;
using trading::AlgoOrderView;

namespace {

QString stateWord(const OrderRow &row)
{
    switch (row.state) {
    case OrderState::InFlight:
        return OrdersModel::tr("on its way");
    case OrderState::Unknown:
        return OrdersModel::tr("fate unknown, being looked up");
    case OrderState::Working:
        break;
    }
    return row.order.executed.isPositive() ? OrdersModel::tr("partly filled") : OrdersModel::tr("working");
}

OrderLine lineOf(const OrderRow &row, const Snapshot &snapshot)
{
    const trading::Instrument *instrument = format::find(snapshot.risk.instruments, row.order.symbol);
    const trading::OrderView &o = row.order;
    OrderLine line;
    line.symbol = o.symbol;
    line.clientId = o.clientId;
    line.exit = o.reduceOnly;
    line.foreign = row.foreign;
    line.side = o.side;
    line.kind = o.type == trading::OrderType::Limit ? OrdersModel::tr("limit") : OrdersModel::tr("market");
    line.quantity = format::quantity(o.quantity, instrument);
    line.filled = format::quantity(o.executed, instrument);
    line.price = o.price.isPositive() ? format::price(o.price, instrument) : format::dash();
    line.state = stateWord(row);
    line.purpose = safety::isAttachedTakeProfit(o.clientId) ? OrdersModel::tr("take-profit") : o.reduceOnly ? OrdersModel::tr("exit") : OrdersModel::tr("entry");
    line.updated = format::clock(o.updatedAt);
    line.exactQuantity = o.quantity;
    line.exactFilled = o.executed;
    line.exactPrice = o.price.isPositive() ? std::optional(o.price) : std::nullopt;
    line.updatedAt = o.updatedAt;
    line.exactKind = toWord(o.type);
    line.exactState = row.state == OrderState::Working ? toWord(o.status) : row.state == OrderState::InFlight ? QStringLiteral("on-its-way") : QStringLiteral("unknown");
    line.exactPurpose = safety::isAttachedTakeProfit(o.clientId) ? QStringLiteral("take-profit") : o.reduceOnly ? QStringLiteral("exit") : QStringLiteral("entry");
    return line;
}

OrderLine lineOf(const AlgoOrderView &o, const Snapshot &snapshot)
{
    const trading::Instrument *instrument = format::find(snapshot.risk.instruments, o.symbol);
    OrderLine line;
    line.symbol = o.symbol;
    line.clientId = o.clientId;
    line.conditional = true;
    line.exit = o.isExit();
    line.side = o.side;
    const bool stop = o.type == trading::ConditionalType::StopMarket;
    line.kind = stop ? OrdersModel::tr("stop, market") : OrdersModel::tr("take profit, market");
    line.quantity = o.closePosition ? OrdersModel::tr("whole position") : format::quantity(o.quantity, instrument);
    line.filled = format::dash();
    line.price = format::price(o.triggerPrice, instrument);
    line.state = o.status == trading::AlgoStatus::Triggering ? OrdersModel::tr("triggering") : OrdersModel::tr("working");
    line.purpose = !o.isExit() ? OrdersModel::tr("entry") : stop ? OrdersModel::tr("protective stop") : OrdersModel::tr("take-profit");
    line.updated = format::clock(o.updatedAt);
    line.exactQuantity = o.closePosition ? std::nullopt : std::optional(o.quantity);
    line.exactPrice = o.triggerPrice;
    line.updatedAt = o.updatedAt;
    line.exactKind = toWord(o.type);
    line.exactState = toWord(o.status);
    line.exactPurpose = !o.isExit() ? QStringLiteral("entry") : stop ? QStringLiteral("protective-stop") : QStringLiteral("take-profit");
    return line;
}

QList<OrderLine> linesOf(const Snapshot &snapshot)
{
    QList<OrderLine> lines;
    for (const OrderRow &row : snapshot.orders) {
        if (row.order.isOpen()) {
            lines.append(lineOf(row, snapshot));
        }
    }
    for (const AlgoOrderView &order : snapshot.conditionals) {
        if (trading::isWorking(order.status)) {
            lines.append(lineOf(order, snapshot));
        }
    }
    return lines;
}

// Conditional orders have an id space of their own.
using OrderKey = std::pair<QString, std::pair<trading::Symbol, trading::ClientOrderId>>;

OrderKey keyOf(const OrderLine &line)
{
    return {line.conditional ? QStringLiteral("conditional") : QString(), {line.symbol, line.clientId}};
}

QHash<OrderKey, qsizetype> placesOf(const QList<OrderLine> &lines)
{
    QHash<OrderKey, qsizetype> places;
    places.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!places.contains(keyOf(lines.at(i)))) {
            places.insert(keyOf(lines.at(i)), i);
        }
    }
    return places;
}

// Every field by its name: one that is added does not compile until it is compared.
bool same(const OrderRow &a, const OrderRow &b)
{
    const auto all = [](const OrderRow &row) {
        const auto &[order, state, foreign] = row;
        const auto &[symbol, clientId, venueId, side, type, status, reduceOnly, quantity, executed, price, averagePrice, updatedAt, list] = order;
        return std::tie(state, foreign, side, type, status, reduceOnly, quantity, executed, price, averagePrice, updatedAt, list, venueId, clientId, symbol);
    };
    return all(a) == all(b);
}

bool same(const AlgoOrderView &a, const AlgoOrderView &b)
{
    const auto all = [](const AlgoOrderView &order) {
        const auto &[symbol, clientId, algoId, side, type, status, quantity, triggerPrice, closePosition, reduceOnly, updatedAt, list] = order;
        return std::tie(side, type, status, quantity, triggerPrice, closePosition, reduceOnly, updatedAt, list, algoId, clientId, symbol);
    };
    return all(a) == all(b);
}

template<typename Row>
bool sameRows(const QList<Row> &a, const QList<Row> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Row &left, const Row &right) { return same(left, right); });
}

} // namespace

// Most pictures are of prices: no order moved in them, and nothing of hundreds of lines has to be worded again.
void OrdersModel::update(const Snapshot &snapshot)
{
    if (m_worded && m_instruments == snapshot.risk.instruments && sameRows(m_orders, snapshot.orders) && sameRows(m_conditionals, snapshot.conditionals)) {
        return;
    }
    m_orders = snapshot.orders;
    m_conditionals = snapshot.conditionals;
    m_instruments = snapshot.risk.instruments;
    m_worded = true;
    show(linesOf(snapshot));
}

void OrdersModel::show(const QList<OrderLine> &now)
{
    const QHash<OrderKey, qsizetype> places = placesOf(now);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const qsizetype at = places.value(keyOf(m_lines.at(row)), -1);
        if (at < 0) {
            beginRemoveRows({}, row, row);
            m_lines.removeAt(row);
            endRemoveRows();
        } else if (m_lines.at(row) != now.at(at)) {
            change(row, now.at(at));
        }
    }
    const QHash<OrderKey, qsizetype> known = placesOf(m_lines);
    for (const OrderLine &line : now) {
        if (!known.contains(keyOf(line))) {
            beginInsertRows({}, 0, 0);
            m_lines.prepend(line);
            endInsertRows();
        }
    }
}

void OrdersModel::change(int row, const OrderLine &now)
{
    const OrderLine before = m_lines.at(row);
    m_lines[row] = now;
    for (int column = 0; column < ColumnCount; ++column) {
        if (textOf(before, column) != textOf(now, column)) {
            Q_EMIT dataChanged(index(row, column), index(row, column), {Qt::DisplayRole, Qt::ToolTipRole});
        }
    }
}

const OrderLine *OrdersModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrdersModel::textOf(const OrderLine &line, int column) const
{
    switch (column) {
    case Updated:
        return line.updated;
    case Symbol:
        return line.symbol.text();
    case Purpose:
        return line.foreign ? tr("%1 (foreign)").arg(line.purpose) : line.purpose;
    case Kind:
        return line.kind;
    case Side:
        return line.side == trading::Side::Buy ? tr("buy") : tr("sell");
    case Quantity:
        return line.quantity;
    case Filled:
        return line.filled;
    case Price:
        return line.price;
    case State:
        return line.state;
    case Id:
        return line.clientId.text();
    }
    return {};
}

Exact OrdersModel::exactOf(const OrderLine &line, int column)
{
    switch (column) {
    case Updated:
        return Exact::of(line.updatedAt);
    case Symbol:
        return Exact::of(line.symbol.text());
    case Purpose:
        return Exact::of(line.foreign ? line.exactPurpose + QStringLiteral(" foreign") : line.exactPurpose);
    case Kind:
        return Exact::of(line.exactKind);
    case Side:
        return Exact::of(toWord(line.side));
    case Quantity:
        return line.exactQuantity ? Exact::of(line.exactQuantity) : Exact::of(QStringLiteral("all"));
    case Filled:
        return Exact::of(line.exactFilled);
    case Price:
        return Exact::of(line.exactPrice);
    case State:
        return Exact::of(line.exactState);
    case Id:
        return Exact::of(line.clientId.text());
    }
    return {};
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    const OrderLine *at = index.isValid() ? line(index.row()) : nullptr;
    if (!at) {
        return {};
    }
    const bool number = index.column() >= Quantity && index.column() <= Filled;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(*at, index.column());
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole:
        return number || index.column() == Updated ? QVariant(Theme::figures()) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Id ? QVariant(Theme::palette().textMuted) : QVariant();
    case kExactRole:
        return QVariant::fromValue(exactOf(*at, index.column()));
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section >= Quantity && section <= Filled ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role == kExactRole) {
        static const QStringList kNames{QStringLiteral("symbol"), QStringLiteral("purpose"), QStringLiteral("side"), QStringLiteral("quantity"), QStringLiteral("price"),
                                        QStringLiteral("filled"), QStringLiteral("state"),   QStringLiteral("kind"), QStringLiteral("updated"),  QStringLiteral("id")};
        return kNames.value(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{tr("Symbol"), tr("Purpose"), tr("Side"), tr("Quantity"), tr("Price / trigger"),
                             tr("Filled"), tr("State"),   tr("Kind"), tr("UTC"),      tr("Id")};
    return titles.value(section);
}

} // namespace bw::ui
