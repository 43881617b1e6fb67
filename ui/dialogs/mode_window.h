// The ladder of modes: where the account stands, what the chosen step needs, the step itself, and what was stepped before. A step
// asks for a name and for the target's word, typed; it is refused unless the account is flat. A live run that nobody confirmed is
// confirmed here. Screen thread.
#pragma once

#include "ui/dialogs/side_window.h"
#include "ui/presenters/mode_presenter.h"
#include "ui/widgets/roles.h"

#include <optional>

class QFrame;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace bw::ui {

class CheckGrid;

class ModeWindow : public SideWindow
{
    Q_OBJECT

public:
    ModeWindow(engine_client::EngineClient &client, QWidget *parent);

protected:
    void retranslate() override;
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    struct Signature // a name and a word to type, and the button that they make alive
    {
        QLabel *nameLabel = nullptr;
        QLineEdit *name = nullptr;
        QLabel *wordLabel = nullptr;
        QLineEdit *word = nullptr;
        QPushButton *send = nullptr;
        QLabel *message = nullptr;
    };

    QWidget *makeConfirm();
    QWidget *makeLadder();
    QWidget *makeStep();
    QWidget *makeHistory();
    Signature makeSignature(QLayout *into, const QString &prefix);
    void translate(const Signature &signature) const;
    void choose(safety::Mode target);
    void ask();
    void step();
    void confirm();
    void presentConfirm();
    void presentLadder();
    void presentStepForm();
    void presentReadinessOf();
    void presentHistory();
    [[nodiscard]] StepForm formOf(const Signature &signature, bool busy) const;
    static void say(QLabel *label, Role role, const QString &text);
    void onChecked(const engine_client::Readiness &readiness);
    void onStepped(const engine_client::StepAnswer &answer);
    void onReply(const engine_client::Reply &reply);

    safety::Mode m_target;
    std::optional<engine_client::Readiness> m_readiness; // of m_target
    bool m_asking = false;
    bool m_stepping = false;
    engine_client::CommandId m_confirming = 0;
    QFrame *m_confirmPanel = nullptr;
    QLabel *m_confirmWords = nullptr;
    Signature m_confirm;
    QList<QPushButton *> m_rungs;
    QLabel *m_stepTitle = nullptr;
    ToneLabel *m_summary = nullptr;
    QPushButton *m_again = nullptr;
    CheckGrid *m_checks = nullptr;
    Signature m_step;
    QLabel *m_historyTitle = nullptr;
    QTableWidget *m_history = nullptr;
};

} // namespace bw::ui
