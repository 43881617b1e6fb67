// The emergency stop: red, at least 160 by 80, one press and no question. Acts on the press itself, not on the release.
// Also fits into the corner of a modal dialog, where the strip cannot be reached.
// Thread: the screen's. When nothing would happen (not armed), it does not look as if something would.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QAbstractButton>

namespace bw::ui {

enum class StopButtonSize { Full = 1, Compact }; // strip; corner of a dialog (same words, 152 by 56)
enum class StopLook { Armed = 1, NotArmed, Latched };

class StopButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StopButton(engine_client::EngineClient &client, QWidget *parent = nullptr, StopButtonSize size = StopButtonSize::Full);

    // Press to latch, of the last press: -1 before the first.
    [[nodiscard]] qint64 lastLatchNanos() const { return m_lastLatchNanos; }
    [[nodiscard]] StopLook look() const { return m_look; }
    [[nodiscard]] static QSize fullSize();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stopRequested(qint64 latchNanos);

protected:
    bool hitButton(const QPoint &pos) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void trigger();
    void refresh();
    void announce();

    engine_client::EngineClient &m_client;
    StopButtonSize m_size;
    qint64 m_lastLatchNanos = -1;
    StopLook m_look = StopLook::NotArmed;
};

} // namespace bw::ui
