// One figure with its name and a line below it. Takes the focus, so that its formula can be read without a pointer. Screen thread.
#pragma once

#include "ui/presenters/statistics_presenter.h"

#include <QFrame>

class QLabel;

namespace bw::ui {

class ToneLabel;

class StatCard : public QFrame
{
    Q_OBJECT

public:
    explicit StatCard(const QString &name, QWidget *parent = nullptr);

    void present(const StatFigure &figure);

Q_SIGNALS:
    void looked(const QString &help); // the pointer or the focus came here

protected:
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_help;
    QLabel *m_title = nullptr;
    ToneLabel *m_value = nullptr;
    QLabel *m_below = nullptr;
};

} // namespace bw::ui
