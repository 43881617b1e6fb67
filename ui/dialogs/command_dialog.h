// What every dialog that asks something of the engine has in common: words on top with the emergency stop in the corner,
// at most one command on its way, and what became of it in words. Modal; follows the snapshots while it is open.
// Stays open with the reason when the command is refused or fails; closes when it is done. Its button never appears under
// the pointer that opened it. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "core/language/engine_sentences.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/spoken.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bw::ui {

class ToneLabel;

class CommandDialog : public QDialog
{
    Q_OBJECT

protected:
    enum class Enter { Sends = 1, SendsNothing };

    struct Words
    {
        Saying cancel;
        Saying cancelTip; // what leaving means
        Saying failed;    // where the engine gives no reason
        Saying accepted;  // where the engine says no more than that
    };

    struct Line // a field for a few words
    {
        Saying label;
        QString name;
        Saying accessible;
        Saying hint;
        int most = 64;     // characters
    };

    CommandDialog(engine_client::EngineClient &client, const Saying &title, QWidget *parent);

    // From top to bottom; addBottom comes last, and Tab walks in the same order.
    QLabel *addWords(const QString &name);
    void addRow(QWidget *row);
    QGridLayout *addPanel();
    static ToneLabel *addFigure(QGridLayout *panel, const Saying &title, const QString &name);
    QGridLayout *addForm();
    QLineEdit *addLine(QGridLayout *form, const Line &line);
    void addBottom(const QString &actionName, Enter enter, const Words &words);

    // The newest picture, and whether a command is on its way, onto the screen.
    virtual void refresh() = 0;
    // The button was pressed and nothing is on its way: sends what the newest picture allows, or nothing.
    virtual void submit() = 0;
    [[nodiscard]] virtual bool endsWhenAccepted() const { return false; }
    [[nodiscard]] virtual QString failureText(const engine_client::Reply &reply) const { return language::sentence(reply.message); }

    void send(const engine_client::CommandBody &body);
    void say(Role role, const QString &text); // above the buttons, where the engine's answers stand
    [[nodiscard]] bool isBusy() const { return m_pending != 0; }
    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> latest() const; // aged while the engine is silent
    [[nodiscard]] QPushButton *action() const { return m_action; } // null until addBottom
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }

    // As large as its words need, which a language or a warning may have made longer; never smaller again.
    void growToWords();

    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override; // another language: refresh(), after everything below it was said anew

private:
    QLayout *makeHead(const Saying &title);
    void onReply(const engine_client::Reply &reply);

    engine_client::EngineClient &m_client;
    engine_client::CommandId m_pending = 0; // 0: nothing on its way
    bool m_placed = false;
    Words m_words;
    QVBoxLayout *m_head = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bw::ui
