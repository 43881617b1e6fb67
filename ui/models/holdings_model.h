// Spot: coins that are no positions, by name. Rows keep their place while they live; only what changed is announced.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/models/exact.h"

#include <QAbstractTableModel>

namespace bw::ui {

struct HoldingLine
{
    QString asset;
    QString amount;
    QString mark;
    QString value;
    QString note;          // why it cannot be adopted; empty: it can
    bool stale = false;
    trading::Quantity exactAmount;
    std::optional<trading::Price> exactMark;
    std::optional<trading::Money> exactValue;

    friend bool operator==(const HoldingLine &, const HoldingLine &) = default;
};

class HoldingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Asset = 0, Amount, Mark, Value, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void update(const engine_client::Snapshot &snapshot);
    [[nodiscard]] const HoldingLine *line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void change(int row, const HoldingLine &now);

    QList<HoldingLine> m_lines;
};

} // namespace bw::ui
