// Today's loss against its limit: filled so far, hatched what is at risk at the stops, marks at 50, 75 and 90 %.
// Screen thread; colour is never alone: the words beside it say the same.
#pragma once

#include "ui/presenters/day_presenter.h"

#include <QWidget>

#include <optional>

namespace bw::ui {

class DayGauge : public QWidget
{
    Q_OBJECT

public:
    explicit DayGauge(QWidget *parent = nullptr);

    void present(const DayView &view);
    [[nodiscard]] QSize sizeHint() const override { return {420, 40}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 40}; }
    // Where a share of the limit lies, in pixels from the left: used by tests too.
    [[nodiscard]] qreal positionOf(double share) const;
    // Today's loss as percent of its limit, at least 0 and at most 100; nothing while it is unknown.
    [[nodiscard]] std::optional<double> usedPercent() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DayView m_view;
};

} // namespace bw::ui
