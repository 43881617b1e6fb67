// The first start: what this is and paper now, in one press; or keys and a mode; then where alerts are set up. A window beside the
// main one, whose engine already runs on paper: nothing waits for it, and the emergency stop is in it. Screen thread.
#pragma once

#include "ui/dialogs/side_window.h"
#include "ui/key_desk.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace bw::ui {

class ToneLabel;

enum class AsksName { No = 1, Yes };

class WelcomeWindow : public SideWindow
{
    Q_OBJECT

public:
    // `keys` may be null. Under dual control it asks for the name of whoever works here.
    WelcomeWindow(engine_client::EngineClient &client, KeyDesk *keys, QWidget *parent, AsksName asksName = AsksName::No);

Q_SIGNALS:
    void keysRequested();
    void modesRequested();

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget *makePaperPage();
    void addName(QVBoxLayout *column, QWidget *page);
    QWidget *makeKeysPage();
    QWidget *makeAlertsPage();
    QPushButton *addButton(const QString &name, QWidget *page);
    QLabel *addWords(const QString &name, QWidget *page);
    void go(int page);
    void presentPaper();
    void presentKeys();

    KeyDesk *m_keys;
    AsksName m_asksName;
    QLabel *m_name = nullptr;        // null: not asked
    QLabel *m_nameNote = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_step = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_safe = nullptr;
    QPushButton *m_paper = nullptr;
    QLabel *m_paperNote = nullptr;
    QPushButton *m_setUp = nullptr;
    QLabel *m_keyWords = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_openKeys = nullptr;
    QLabel *m_modeWords = nullptr;
    QPushButton *m_openModes = nullptr;
    QLabel *m_alertWords = nullptr;
    ToneLabel *m_alerts = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace bw::ui
