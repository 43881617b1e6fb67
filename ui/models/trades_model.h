// Fills, newest first, known by symbol and trade id; bounded; never reset. A fill that arrives late takes its place by time.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/models/exact.h"

#include <QAbstractTableModel>
#include <QSet>

#include <deque>

namespace bw::ui {

class TradesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time = 0, Symbol, Side, Price, Quantity, Commission, Realized, Maker, ColumnCount };
    static constexpr int kMostRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void update(const engine_client::Snapshot &snapshot);
    [[nodiscard]] const trading::Fill *fillAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Key = std::pair<QString, std::int64_t>;

    void insert(const trading::Fill &fill);
    void renew(const std::shared_ptr<const trading::InstrumentMap> &instruments);
    [[nodiscard]] QString textOf(const trading::Fill &fill, int column) const;
    [[nodiscard]] static Exact exactOf(const trading::Fill &fill, int column);

    std::deque<trading::Fill> m_rows;
    QSet<Key> m_known;
    std::shared_ptr<const trading::InstrumentMap> m_instruments;
};

} // namespace bw::ui
