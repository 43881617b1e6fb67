// Events, newest first, appended by number; bounded; never reset.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/models/exact.h"

#include <QAbstractTableModel>

#include <deque>

namespace bw::ui {

class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time = 0, Severity, Text, ColumnCount };
    static constexpr int kMostRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void update(const engine_client::Snapshot &snapshot);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::deque<engine_client::EventRow> m_rows;
};

} // namespace bw::ui
