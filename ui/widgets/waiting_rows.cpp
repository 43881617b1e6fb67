#include "ui/widgets/waiting_rows.h"

#include "ui/widgets/roles.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace bw::ui {

namespace {

constexpr int kGapPx = 6;

} // namespace

// Of the list and not of its viewport, which takes along what is in it when it scrolls.
WaitingRows::WaitingRows(QAbstractScrollArea *list) : QLabel(list), m_list(list)
{
    setObjectName(QStringLiteral("waitingRows"));
    setRole(this, Role::Floating);
    setAttribute(Qt::WA_TransparentForMouseEvents); // else the pointer would have left the list
    list->viewport()->installEventFilter(this);
    hide();
}

void WaitingRows::present(int rows)
{
    if (rows > 0) {
        setText(tr("%n new below", nullptr, rows));
        place();
    }
    setVisible(rows > 0);
}

void WaitingRows::place()
{
    adjustSize();
    const QRect area = m_list->viewport()->geometry();
    move(area.center().x() - width() / 2, area.bottom() - height() - kGapPx);
}

bool WaitingRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace bw::ui
