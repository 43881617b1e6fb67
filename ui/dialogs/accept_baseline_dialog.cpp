#include "ui/dialogs/accept_baseline_dialog.h"

#include "ui/format.h"
#include "ui/presenters/baseline_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/spoken.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bw::ui {

AcceptBaselineDialog::AcceptBaselineDialog(engine_client::EngineClient &client, QWidget *parent)
    : CommandDialog(client, [] { return tr("The day's starting balance"); }, parent)
{
    m_why = addWords(QStringLiteral("why"));
    buildFigures();
    m_name = addLine(addForm(), {[] { return tr("&Name"); }, QStringLiteral("name"), [] { return tr("Name, required"); }, [] { return tr("your name (required, journalled)"); }, 64});
    addBottom(QStringLiteral("accept"), Enter::SendsNothing,
              {[] { return tr("Not now"); }, [] { return tr("Entries stay blocked (Esc)"); }, [] { return tr("The figure was not accepted."); }, {}});
    setMinimumWidth(560);
    refresh();
    m_name->setFocus();
}

void AcceptBaselineDialog::buildFigures()
{
    QGridLayout *panel = addPanel();
    m_figure = addFigure(panel, [] { return tr("Proposed start of the day"); }, QStringLiteral("figure"));
    m_figure->setFont(Theme::figures(1.35, QFont::DemiBold));
    m_equity = addFigure(panel, [] { return tr("Equity now"); }, QStringLiteral("equity"));
    m_limit = addFigure(panel, [] { return tr("Daily loss limit"); }, QStringLiteral("limit"));
    auto *meaning = spoken(new QLabel(panel->parentWidget()), [] { return tr("Today's loss is measured from this figure. If the true balance at 00:00 UTC was higher, the difference is "
                                  "not counted as a loss."); });
    meaning->setObjectName(QStringLiteral("meaning"));
    meaning->setWordWrap(true);
    panel->addWidget(meaning, panel->rowCount(), 0, 1, 2);
}

void AcceptBaselineDialog::withdrawNameFromOtherFigure()
{
    const auto figure = latest()->daily.proposedBaseline;
    if (!figure || figure == m_figureShown) {
        return;
    }
    if (m_figureShown) {
        m_name->clear();
        if (!isBusy()) {
            say(Role::Warning, tr("The figure changed, it was %1 until now: it needs your name again.").arg(format::money(*m_figureShown)));
        }
    }
    m_figureShown = figure;
}

void AcceptBaselineDialog::refresh()
{
    withdrawNameFromOtherFigure();
    const BaselineView view = presentBaseline(*latest());
    const bool busy = isBusy();
    if (!busy) { // between the press and its answer the proposal goes because it was accepted
        m_why->setText(view.why);
        setRole(m_why, view.open ? Role::Muted : Role::Warning);
    }
    m_figure->present({view.figure, view.open ? Tone::Normal : Tone::Stale, {}});
    m_equity->present({view.equity, Tone::Normal, {}});
    m_limit->present({view.limit, Tone::Normal, tr("Less, if money was transferred in today.")});
    const bool named = !m_name->text().trimmed().isEmpty();
    action()->setText(busy ? tr("Accepting …") : view.acceptLabel);
    action()->setEnabled(view.open && named && !busy);
    action()->setToolTip(!view.open ? tr("There is nothing to accept.") : named ? QString() : tr("A name is required."));
    m_name->setEnabled(!busy);
}

void AcceptBaselineDialog::submit()
{
    refresh(); // a figure that is gone or another one is not accepted
    if (action()->isEnabled()) {
        send(engine_client::AcceptBaseline{m_name->text().trimmed()});
    }
}

} // namespace bw::ui
