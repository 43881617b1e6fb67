#include "ui/widgets/setting_row.h"

#include "core/language/engine_sentences.h"
#include "ui/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/spoken.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bw::ui {

using engine_client::Reply;
using engine_client::ReplyKind;

SettingRow::SettingRow(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_state(new QLabel(this)), m_leverage(new QPushButton(this)), m_marginType(new QPushButton(this)),
      m_answer(new QLabel(this))
{
    m_state->setObjectName(QStringLiteral("settings"));
    m_state->setFont(Theme::figures());
    m_leverage->setObjectName(QStringLiteral("setLeverage"));
    m_marginType->setObjectName(QStringLiteral("setMarginType"));
    m_answer->setObjectName(QStringLiteral("settingAnswer"));
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto *title = spoken(new QLabel(this), [] { return tr("Leverage"); });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 62);
    grid->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_state, 1);
    row->addWidget(m_marginType);
    grid->addWidget(title, 0, 0);
    grid->addLayout(row, 0, 1);
    grid->addWidget(m_leverage, 1, 1); // below: beside the other one the ticket would be too wide
    grid->addWidget(m_answer, 2, 0, 1, 2);
    connect(m_leverage, &QPushButton::clicked, this, [this] {
        if (m_view.leverage) {
            set(engine_client::SetLeverage{m_symbol, *m_view.leverage});
        }
    });
    connect(m_marginType, &QPushButton::clicked, this, [this] {
        if (m_view.other) {
            set(engine_client::SetMarginType{m_symbol, *m_view.other});
        }
    });
    connect(&m_client, &engine_client::EngineClient::replied, this, &SettingRow::onReply);
}

void SettingRow::present(const trading::Symbol &symbol)
{
    if (symbol != m_symbol) {
        m_symbol = symbol;
        m_answer->hide(); // it was about another symbol
    }
    m_view = presentSettings(*m_client.latest(), symbol);
    setVisible(m_view.shown);
    m_state->setText(m_view.state);
    setRole(m_state, m_view.leverage ? Role::Alarm : Role::Muted);
    m_state->setAccessibleName(tr("Leverage and margin type of %1: %2").arg(symbol.text(), m_view.state));
    offer(m_leverage, m_view.leverageLabel);
    offer(m_marginType, m_view.otherLabel);
}

void SettingRow::offer(QPushButton *button, const QString &label)
{
    button->setText(label);
    button->setVisible(!label.isEmpty());
    button->setEnabled(m_view.why.isEmpty() && m_command == 0);
    button->setToolTip(m_view.why.isEmpty() ? tr("Sets it at the exchange for %1, for the whole account.").arg(m_symbol.text()) : m_view.why);
}

void SettingRow::set(const engine_client::CommandBody &body)
{
    if (m_command != 0 || !m_view.why.isEmpty()) {
        return;
    }
    m_command = m_client.send(body);
    setRole(m_answer, Role::Muted);
    m_answer->setText(tr("Sent to the engine …"));
    m_answer->show();
    present(m_symbol);
}

void SettingRow::onReply(const Reply &reply)
{
    if (m_command == 0 || reply.id != m_command) {
        return;
    }
    const bool open = reply.kind == ReplyKind::Unknown || reply.kind == ReplyKind::Accepted;
    const bool bad = reply.kind == ReplyKind::Failed || reply.kind == ReplyKind::Refused;
    m_command = open ? m_command : 0;
    setRole(m_answer, bad ? Role::Alarm : open ? Role::Warning : Role::Good);
    m_answer->setText(language::sentence(reply.message));
    present(m_symbol);
}

} // namespace bw::ui
