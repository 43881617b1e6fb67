// Every limit of the run: what it is, what it comes to, where it comes from, and a field to change it. What gets tighter counts at
// once; what gets looser is named as such, and with real money asks for the name of who approves it. Nothing typed is lost by a
// refusal, a newer picture or a mistake in another field. Screen thread.
#pragma once

#include "ui/dialogs/side_window.h"
#include "ui/presenters/limits_presenter.h"
#include "ui/widgets/roles.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace bw::ui {

class LimitsWindow : public SideWindow
{
    Q_OBJECT

public:
    LimitsWindow(engine_client::EngineClient &client, QWidget *parent);
    ~LimitsWindow() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    struct Row
    {
        QString key;
        QLabel *title = nullptr;
        QLineEdit *edit = nullptr;     // of a number
        QComboBox *choice = nullptr;   // of a word; one of both
        QLabel *unit = nullptr;
        QLabel *note = nullptr;
        ToneLabel *now = nullptr;
        QLabel *origin = nullptr;
        ToneLabel *own = nullptr;
    };

    void buildRows();
    void buildRow(QGridLayout *grid, int line, const LimitRow &shown);
    void buildBottom();
    void present(const Row &row, const LimitRow &shown);
    void presentNote(const Row &row);
    void presentBottom();
    void typed(const QString &key, const QString &text);
    void leave(const QString &key);
    void undo();
    void apply();
    void say(Role role, const QString &text);
    void onReply(const engine_client::Reply &reply);

    QMap<QString, QString> m_typed;            // by key: what differs from what holds, or cannot be read
    LimitsDraft m_draft;
    engine_client::CommandId m_pending = 0;    // 0: nothing on its way
    QList<QLabel *> m_columns;
    QList<QLabel *> m_groups;
    QList<Row> m_rows;
    QLabel *m_approverLabel = nullptr;
    QLineEdit *m_approver = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bw::ui
