// The table of what was stepped before: made once, filled anew after each step. Screen thread.
#pragma once

#include "ui/presenters/mode_presenter.h"

class QTableWidget;
class QWidget;

namespace bw::ui {

[[nodiscard]] QTableWidget *makeModeHistoryTable(QWidget *parent);
void translateModeHistory(QTableWidget *table);
void showModeHistory(QTableWidget *table, const QList<ModeHistoryCells> &rows);

} // namespace bw::ui
