// What the tour says: one thing, how it is done by keyboard, and whether the engine's picture shows it. A part of the window, over
// the panels, never over the strip; it presses nothing. Escape in it leaves. Screen thread.
#pragma once

#include "ui/presenters/tour_presenter.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bw::ui {

class ToneLabel;

class TourPanel : public QFrame
{
    Q_OBJECT

public:
    explicit TourPanel(QWidget *parent);

    void present(const TourView &view);
    void takeFocus();

Q_SIGNALS:
    void goOnAsked();
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void announce();
    void fit();

    TourView m_view;
    QLabel *m_number = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_keys = nullptr;
    ToneLabel *m_state = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_leave = nullptr;
};

// A ring round the control that is to be used. Takes no press and no focus: what is in it works as ever.
class TourRing : public QWidget
{
    Q_OBJECT

public:
    explicit TourRing(QWidget *parent);

    // A part of the target; null: nowhere. In the window of the target, also where that is a dialog.
    void surround(QWidget *target, const QRect &part);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bw::ui
