// The checks of a step, one line each: mark, title, what was measured, and the sentence. Screen thread.
#pragma once

#include "ui/presenters/mode_presenter.h"

#include <QWidget>

class QGridLayout;

namespace bw::ui {

class CheckGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CheckGrid(QWidget *parent = nullptr);

    void present(const QList<CheckCells> &checks);

private:
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cells;
};

} // namespace bw::ui
