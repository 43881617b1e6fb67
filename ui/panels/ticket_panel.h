// The order ticket. Every rule is judged live over the newest snapshot, by the very functions that the gate uses; what
// would be refused cannot be sent, and the panel says what would pass. The engine judges again: this is a mirror of
// the gate, not the gate. Two presses within two seconds are one order, and one answer: what asks to be confirmed
// (presenters/ticket_confirmation.h) is asked in its place, and a double press does not answer it. Screen thread.
#pragma once

#include "core/base/time.h"
#include "core/engine_client/engine_client.h"
#include "ui/presenters/ticket_presenter.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QSlider;
class QTimer;

namespace bw::ui {

class NumberField;
class SettingRow;
class ToneLabel;

class TicketPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPanel(engine_client::EngineClient &client, QWidget *parent = nullptr,
                         const base::Clock *clock = nullptr);

    void setSymbol(const trading::Symbol &symbol);   // e.g. from a click on a position; unknown symbols are ignored
    [[nodiscard]] trading::Symbol symbol() const;
    [[nodiscard]] const TicketView &view() const { return m_view; } // of the newest picture that it was shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct RuleRow
    {
        ToneLabel *mark = nullptr;
        ToneLabel *title = nullptr;
        ToneLabel *measured = nullptr;
        ToneLabel *limit = nullptr;
        ToneLabel *headroom = nullptr;
    };

    void build();
    QWidget *buildWhat();
    QLayout *buildKinds(QWidget *box);
    QWidget *buildSize();
    QWidget *buildPrices();
    QWidget *buildRules();
    QWidget *buildSend();
    void fitWidth();
    void fitHeight();
    void alignLabels();
    void loadSymbols();
    void chooseSizeMode(SizeMode mode);
    void applySlider(int permille);
    void applyStopDistance(trading::Ratio distance);
    void useLargest();
    void refresh();
    void showFields();
    void addRuleRow();
    void showRules();
    void showSend();
    void send();
    [[nodiscard]] bool askedFirst();
    void forgetQuestion();
    [[nodiscard]] bool isAsked() const;
    void onReply(const engine_client::Reply &reply);
    [[nodiscard]] TicketInput input() const;
    [[nodiscard]] bool insideDoublePress() const;
    [[nodiscard]] bool waitingForAnswer() const;
    template<typename Action>
    void onKey(const QKeySequence &key, Action action);

    engine_client::EngineClient &m_client;
    const base::Clock *m_clock;
    TicketView m_view;
    std::shared_ptr<const trading::InstrumentMap> m_instruments; // what the symbol list shows
    engine_client::CommandId m_order = 0;    // the last one sent; 0: none yet
    bool m_waiting = false;                  // nothing was answered to it yet
    std::optional<safety::EntryIntent> m_asked; // the order that the next press confirms
    QString m_question;
    QString m_sentSize;
    base::SteadyTime m_sentAt;
    QTimer *m_release = nullptr;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;            // what scrolls
    QWidget *m_belowRules = nullptr;         // less than a row: where the next rule would be cut
    QWidget *m_foot = nullptr;
    QList<QGridLayout *> m_fields;           // label beside field, each box apart
    QComboBox *m_symbol = nullptr;
    QLabel *m_symbolError = nullptr;
    QLabel *m_mark = nullptr;
    QButtonGroup *m_side = nullptr;
    QButtonGroup *m_type = nullptr;
    QComboBox *m_sizeMode = nullptr;
    NumberField *m_size = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_limitLabel = nullptr;
    NumberField *m_limit = nullptr;
    NumberField *m_stop = nullptr;
    NumberField *m_target = nullptr;
    QList<QPushButton *> m_chips;
    SettingRow *m_settings = nullptr;
    QGridLayout *m_rules = nullptr;
    QList<RuleRow> m_rows;
    QPushButton *m_largest = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_send = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace bw::ui
