// What lies over a window while the program is locked: the emergency stop where the window has its own, how a stop proceeds, and the way
// out. Opaque, above everything in the window, as large as the window. Gives no key on to what is below it.
// Thread: the screen's. Deletes itself in leave().
#pragma once

#include "core/engine_client/engine_client.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bw::ui {

class LockKeeper;
class StopButton;
class StopProgressView;

class LockCover final : public QWidget
{
    Q_OBJECT

public:
    LockCover(engine_client::EngineClient &client, LockKeeper &keeper, QWidget *window);

    void rise();  // over the window, with the keyboard
    void leave(); // the window is as it was
    [[nodiscard]] bool isLeaving() const { return m_leaving; }
    [[nodiscard]] static LockCover *of(const QWidget &window); // null: it is not covered

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeForm();
    void place();
    void refresh();
    void say();
    void tryIt();

    engine_client::EngineClient &m_client;
    LockKeeper &m_keeper;
    QPointer<QWidget> m_focusBefore;
    QString m_titleBefore;
    StopButton *m_stop = nullptr;
    StopProgressView *m_progress = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_unlock = nullptr;
    QLabel *m_answer = nullptr;
    bool m_wrong = false;
    bool m_leaving = false;
};

} // namespace bw::ui
