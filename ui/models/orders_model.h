// Working orders, regular and conditional, as one list. Rows keep their place while they live; only what changed is
// announced; never reset.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/models/exact.h"

#include <QAbstractTableModel>

namespace bw::ui {

struct OrderLine
{
    trading::Symbol symbol;
    trading::ClientOrderId clientId;
    bool conditional = false;
    bool exit = false;
    bool foreign = false;
    trading::Side side = trading::Side::Buy;
    QString kind;       // "limit", "stop-market"
    QString quantity;   // "0.005" or "whole position"
    QString filled;
    QString price;      // limit price or trigger
    QString state;      // "working", "on its way", "fate unknown"
    QString purpose;    // "entry", "exit", "protective stop"
    QString updated;
    std::optional<trading::Quantity> exactQuantity; // empty: the whole position
    std::optional<trading::Quantity> exactFilled;
    std::optional<trading::Price> exactPrice;
    base::VenueTime updatedAt;
    QString exactKind, exactState, exactPurpose;    // in no language

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

class OrdersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Symbol = 0, Purpose, Side, Quantity, Price, Filled, State, Kind, Updated, Id, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void update(const engine_client::Snapshot &snapshot);
    void forgetWords() { m_worded = false; } // the language is another one: the next update() words every line
    [[nodiscard]] const OrderLine *line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show(const QList<OrderLine> &now);
    void change(int row, const OrderLine &now);
    [[nodiscard]] QString textOf(const OrderLine &line, int column) const;
    [[nodiscard]] static Exact exactOf(const OrderLine &line, int column);

    QList<OrderLine> m_lines;
    // What they were made of.
    QList<engine_client::OrderRow> m_orders;
    QList<trading::AlgoOrderView> m_conditionals;
    std::shared_ptr<const trading::InstrumentMap> m_instruments;
    bool m_worded = false;
};

} // namespace bw::ui
