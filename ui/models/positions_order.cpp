#include "ui/models/positions_order.h"

#include "ui/models/positions_model.h"

namespace bw::ui {

PositionsOrder::PositionsOrder(PositionsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

bool PositionsOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model.lessThan(left.row(), right.row(), static_cast<PositionColumn>(left.column()));
}

} // namespace bw::ui
