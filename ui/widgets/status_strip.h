// The strip on top: mode, account, freshness, today's loss, the emergency stop, and after it the procedure.
// Screen thread. Looks four times a second on its own, so that a frozen engine is named although it says nothing.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/limit_news.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace bw::ui {

class Announcer;
class DayGauge;
class StopButton;
class StopProgressView;
class ToneLabel;
struct ProcedureView;
struct StripView;

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(engine_client::EngineClient &client, QWidget *parent = nullptr);

    [[nodiscard]] StopButton *stopButton() const { return m_stop; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clearRequested();
    void amendRequested();
    void explainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDayRows();
    void setLarge(bool large);
    void addHeaderRow(QVBoxLayout *column);
    void addFreshnessRow(QVBoxLayout *column);
    void refresh();
    void showFreshness(const StripView &view);
    void announce(const StripView &view, const ProcedureView &procedure, const engine_client::Snapshot &snapshot);

    engine_client::EngineClient &m_client;
    QLabel *m_mode = nullptr;
    QLabel *m_venue = nullptr;
    ToneLabel *m_balance = nullptr;
    QLabel *m_balanceParts = nullptr;
    ToneLabel *m_positions = nullptr;
    ToneLabel *m_danger = nullptr;
    QList<ToneLabel *> m_freshness;
    QList<QLabel *> m_freshnessNames;
    ToneLabel *m_today = nullptr;
    DayGauge *m_gauge = nullptr;
    QLabel *m_limit = nullptr;
    ToneLabel *m_words = nullptr;
    ToneLabel *m_sentence = nullptr;
    QPushButton *m_explain = nullptr;
    QStackedLayout *m_lower = nullptr;
    QWidget *m_day = nullptr;
    StopProgressView *m_progress = nullptr;
    StopButton *m_stop = nullptr;
    Announcer *m_announcer = nullptr;
    LimitNews m_limits;
    std::optional<bool> m_large;
    QString m_said;           // of the sentence, without its figures
    QStringList m_procedure;  // as it was said last
};

} // namespace bw::ui
