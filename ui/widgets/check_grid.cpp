#include "ui/widgets/check_grid.h"

#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tone_label.h"

#include <QGridLayout>

namespace bw::ui {

CheckGrid::CheckGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 3);
}

// Answers come seldom: the lines are made anew.
void CheckGrid::present(const QList<CheckCells> &checks)
{
    for (QWidget *cell : std::as_const(m_cells)) {
        delete cell;
    }
    m_cells.clear();
    for (int line = 0; line < checks.size(); ++line) {
        const CheckCells &check = checks.at(line);
        auto *mark = new ToneLabel(this);
        mark->setObjectName(QStringLiteral("mark%1").arg(line));
        mark->present(check.mark);
        auto *title = new QLabel(check.title, this);
        title->setObjectName(QStringLiteral("check%1").arg(line));
        auto *measured = new QLabel(check.measured, this);
        measured->setObjectName(QStringLiteral("measured%1").arg(line));
        measured->setFont(Theme::figures());
        measured->setWordWrap(true); // the sentence beside it has more to say
        auto *text = new QLabel(check.text, this);
        text->setObjectName(QStringLiteral("text%1").arg(line));
        text->setWordWrap(true);
        setRole(text, Role::Muted);
        mark->setAccessibleName(QStringLiteral("%1: %2. %3").arg(check.title, check.mark.text, check.text));
        int column = 0;
        for (QLabel *cell : {static_cast<QLabel *>(mark), title, measured, text}) {
            cell->setTextFormat(Qt::PlainText);
            m_grid->addWidget(cell, line, column++, Qt::AlignTop);
            m_cells.append(cell);
        }
    }
}

} // namespace bw::ui
