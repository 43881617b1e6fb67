// Account > Keys: which API keys are there and what they may do; adding, checking and removing them. A secret that was sent is wiped
// from the window whether it was taken or not. Whoever waits for the keychain or the exchange can do everything else meanwhile.
// Screen thread.
#pragma once

#include "ui/dialogs/side_window.h"
#include "ui/key_desk.h"
#include "ui/widgets/roles.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace bw::ui {

class CheckGrid;
class SecretField;

class KeysWindow : public SideWindow
{
    Q_OBJECT

public:
    // `keys` may be null: then the window says that they cannot be managed here.
    KeysWindow(engine_client::EngineClient &client, KeyDesk *keys, QWidget *parent);

    void chooseFile(const QString &path); // of a private key; empty: none, the secret is typed

protected:
    void retranslate() override;
    void refresh() override {} // nothing here is of the engine's picture
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void makeForm();
    void makeBottom();
    void present();
    void presentTable();
    void presentForm();
    [[nodiscard]] const KeyRow *chosen() const;
    void send();
    void askFile();
    void askRemove();
    void onSaid(bool done, const QString &sentence);
    void say(Role role, const QString &text);

    KeyDesk *m_keys;
    QList<KeyRow> m_rows;
    QString m_file;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_trouble = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_detail = nullptr;
    CheckGrid *m_checks = nullptr;
    QLabel *m_formTitle = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLineEdit *m_apiKey = nullptr;
    QLabel *m_secretLabel = nullptr;
    SecretField *m_secret = nullptr;
    QPushButton *m_fromFile = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bw::ui
