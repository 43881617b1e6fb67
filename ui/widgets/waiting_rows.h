// Over the end of a list that is held still: how many new rows stand below what was there. Lets the pointer through. Screen thread.
#pragma once

#include <QLabel>

class QAbstractScrollArea;

namespace bw::ui {

class WaitingRows : public QLabel
{
    Q_OBJECT

public:
    explicit WaitingRows(QAbstractScrollArea *list);

    void present(int rows); // none: it is not there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractScrollArea *m_list = nullptr;
};

} // namespace bw::ui
