#include "ui/widgets/day_gauge_accessible.h"

#include "ui/widgets/day_gauge.h"

#include <QAccessibleWidget>

#include <limits>

namespace bw::ui {

namespace {

class AccessibleGauge final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleGauge(DayGauge *gauge) : QAccessibleWidget(gauge, QAccessible::ProgressBar), m_gauge(gauge) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    // No number while the loss is unknown: any would be taken for it.
    QVariant currentValue() const override { return m_gauge->usedPercent().value_or(std::numeric_limits<double>::quiet_NaN()); }
    void setCurrentValue(const QVariant &) override {}
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override { return 100.0; }
    QVariant minimumStepSize() const override { return 0.0; }

private:
    DayGauge *m_gauge;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *gauge = qobject_cast<DayGauge *>(object);
    return gauge ? new AccessibleGauge(gauge) : nullptr;
}

} // namespace

void makeDayGaugesAccessible()
{
    QAccessible::installFactory(make);
}

} // namespace bw::ui
