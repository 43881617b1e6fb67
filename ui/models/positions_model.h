// The positions as a table. A new picture changes exactly the cells whose text or tone changed; rows come and go one by
// one, so that selection, scrolling and an open menu survive. Rows are ordered by symbol. Screen thread.
#pragma once

#include "ui/models/exact.h"
#include "ui/presenters/course_presenter.h"
#include "ui/presenters/position_presenter.h"

#include <QAbstractTableModel>

namespace bw::ui {

class PositionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 1, BarRole, SymbolRole, LinesRole, CourseRole };

    using QAbstractTableModel::QAbstractTableModel;

    void update(const engine_client::Snapshot &snapshot, bool engineFrozen);
    [[nodiscard]] const engine_client::PositionRow *rowAt(int row) const;
    [[nodiscard]] const engine_client::PositionRow *find(const trading::Symbol &symbol) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        engine_client::PositionRow source;
        PositionCells view;
        Course course;
    };

    [[nodiscard]] static Exact exactOf(const engine_client::PositionRow &row, PositionColumn column);
    void removeGone(const QList<Row> &fresh);
    void insertNew(const QList<Row> &fresh);
    void updateCells(const QList<Row> &fresh);

    QList<Row> m_rows;
    CoursePresenter m_courses;
};

} // namespace bw::ui

Q_DECLARE_METATYPE(bw::ui::ShareBar)
Q_DECLARE_METATYPE(bw::ui::Course)
