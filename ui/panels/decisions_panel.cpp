#include "ui/panels/decisions_panel.h"

#include "core/language/engine_sentences.h"
#include "ui/models/decisions_model.h"
#include "ui/models/list_order.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/list_table.h"

#include <QVBoxLayout>

namespace bw::ui {

namespace {

// What a decision can be of, in the words of now: the column holds each of them.
QString subjects()
{
    QStringList words;
    for (const char *subject : {"entry", "exit", "stop", "take-profit", "limit", "setting", "flow", "emergency-stop", "clear-stop"}) {
        words.append(language::sentence(QLatin1String(subject)));
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

DecisionsPanel::DecisionsPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_model(new DecisionsModel(this))
{
    auto *table = new ListTable([] { return tr("Decisions"); }, [] { return tr("No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers."); }, this);
    m_table = table;
    auto *order = new ListOrder(*m_model, this);
    m_table->setModel(order);
    table->sizeColumns(QStringLiteral("decisions"), [] { return QStringList{QStringLiteral("00:00:00"), DecisionsModel::tr("✔ allowed") + QLatin1Char('\n') + DecisionsModel::tr("✖ refused"), subjects(), QStringLiteral("1000PEPEUSDT"),
                        QStringLiteral("buy 0.010 BTCUSDT at market"), tr("Position size: it would be 9.41 %; the limit is 5 %.")}; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_frame = new ListFrame(m_client, {QStringLiteral("decisions"), ListKind::Log, m_table, order, table->columns()}, nullptr, this);
    layout->addWidget(m_frame);
    setFocusProxy(m_table);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &DecisionsPanel::refresh);
    spoken(this, [this] {
        setAccessibleName(tr("Decisions"));
        m_model->sayAgain(*m_client.latest());
        refresh();
    });
}

void DecisionsPanel::refresh()
{
    m_model->update(*m_client.latest());
}

void DecisionsPanel::showOf(const trading::Symbol &symbol, base::VenueTime by, const trading::ClientOrderId &order)
{
    m_frame->showOnly(symbol.text());
    m_table->clearSelection();
    const ListOrder *shown = m_frame->order();
    int byTime = -1;
    for (int row = 0; row < shown->rowCount(); ++row) {
        const engine_client::DecisionRow *decision = m_model->decisionAt(shown->mapToSource(shown->index(row, 0)).row());
        if (!order.isEmpty() && decision->orders.contains(order)) {
            m_table->setCurrentIndex(shown->index(row, DecisionsModel::Time));
            return;
        }
        if (byTime < 0 && !by.isUnknown() && decision->at <= by) {
            byTime = row;
        }
    }
    if (byTime >= 0) {
        m_table->setCurrentIndex(shown->index(byTime, DecisionsModel::Time));
    }
}

} // namespace bw::ui
