// Sorting of the positions by their exact values. Screen thread.
#pragma once

#include <QSortFilterProxyModel>

namespace bw::ui {

class PositionsModel;

class PositionsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PositionsOrder(PositionsModel &model, QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PositionsModel &m_model;
};

} // namespace bw::ui
