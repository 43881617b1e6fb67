#include "ui/presenters/alerts_presenter.h"

#include "core/language/engine_sentences.h"

#include <QCoreApplication>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertsPresenter)
};

QString fate(const engine_client::AlertReceiverRow &row)
{
    if (!row.failure.isEmpty()) {
        return Words::tr("%1 is not reached, %n waiting: %2", nullptr, row.waiting).arg(language::sentence(row.name), language::sentence(row.failure));
    }
    if (!row.deafness.isEmpty()) {
        return Words::tr("%1 cannot be heard: %2").arg(language::sentence(row.name), language::sentence(row.deafness));
    }
    if (row.deliveredAt.isUnknown()) {
        return Words::tr("%1: nothing sent yet").arg(language::sentence(row.name));
    }
    return Words::tr("%1: confirmed %2 UTC").arg(language::sentence(row.name), row.deliveredAt.toIsoString().mid(11, 8));
}

} // namespace

Toned presentAlerts(const engine_client::AlertsView *view)
{
    if (!view || view->receivers.isEmpty()) {
        return {};
    }
    QStringList parts;
    bool trouble = false;
    for (const engine_client::AlertReceiverRow &row : view->receivers) {
        parts.append(fate(row));
        trouble = trouble || !row.failure.isEmpty() || !row.deafness.isEmpty();
    }
    return {Words::tr("Alerts: %1").arg(parts.join(QStringLiteral(" · "))), trouble ? Tone::Alarm : Tone::Muted, {}};
}

} // namespace bw::ui
