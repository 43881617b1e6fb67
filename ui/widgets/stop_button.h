// The emergency stop: red, at least 160 by 80, one press and no question. Acts on the press itself, not on the release,
// and measures how long the latch took. Also fits into the corner of a modal dialog, where the strip cannot be reached.
// Thread: the screen's. When nothing would happen (not armed), it does not look as if something would.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

namespace bw::ui {

enum class StopButtonSize { Full = 1, Compact }; // strip; corner of a dialog (same words, 120 by 56)

class StopButton : public QWidget
{
    Q_OBJECT

public:
    explicit StopButton(engine_client::EngineClient &client, QWidget *parent = nullptr, StopButtonSize size = StopButtonSize::Full);

    // The one way every trigger of the screen goes: latches, measures, tells stopRequested().
    void trigger(const QString &by);

    [[nodiscard]] qint64 lastLatchNanos() const { return m_lastLatchNanos; } // -1 before the first press
    [[nodiscard]] bool looksArmed() const { return m_armed; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stopRequested(qint64 latchNanos);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    engine_client::EngineClient &m_client;
    StopButtonSize m_size;
    qint64 m_lastLatchNanos = -1;
    bool m_armed = false;
    bool m_stopped = false;
    bool m_pressed = false;
    bool m_hovered = false;
};

} // namespace bw::ui
