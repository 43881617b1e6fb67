// Decisions, newest first, appended by number; bounded; never reset, so that selection and scroll position survive.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/models/exact.h"

#include <QAbstractTableModel>

#include <deque>

namespace bw::ui {

class DecisionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time = 0, Verdict, Subject, Symbol, Text, Why, ColumnCount };
    static constexpr int kMostRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void update(const engine_client::Snapshot &snapshot);
    // The reasons that are kept as words, in the language of now. Who shows them says that every cell changed.
    void sayAgain(const engine_client::Snapshot &snapshot);

    [[nodiscard]] const engine_client::DecisionRow *decisionAt(int row) const; // null: there is none; until the next change

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        engine_client::DecisionRow decision;
        QString why;
    };

    void change(std::size_t at, const engine_client::DecisionRow &decision, const engine_client::Snapshot &snapshot);
    [[nodiscard]] static Exact exactOf(const Row &row, int column);
    void renew(Row &row, const engine_client::DecisionRow &decision, const engine_client::Snapshot &snapshot) const;
    [[nodiscard]] QString textOf(const Row &row, int column) const;

    std::deque<Row> m_rows;
};

} // namespace bw::ui
