#include "ui/dialogs/close_dialog.h"

#include "ui/denial_text.h"
#include "ui/dialogs/placement.h"
#include "ui/dialogs/reason_memory.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCursor>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace bw::ui {

using engine_client::Reply;
using engine_client::ReplyKind;
using trading::OrderType;

namespace {

const ReasonMemory &reasons()
{
    static const ReasonMemory memory(QStringLiteral("close"));
    return memory;
}

} // namespace

CloseDialog::CloseDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent, int presetPercent)
    : QDialog(parent), m_client(client), m_symbol(std::move(symbol))
{
    setWindowTitle(tr("Close %1").arg(m_symbol.text()));
    setModal(true);
    build();
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &CloseDialog::refresh);
    connect(&m_client, &engine_client::EngineClient::replied, this, &CloseDialog::onReply);
    applyPercent(presetPercent);
    m_quantity->edit()->selectAll();
    m_quantity->setFocus();
}

void CloseDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::words(1.4, QFont::DemiBold));
    m_position = new QLabel(this);
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setWordWrap(true);
    m_position->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRole(m_position, Role::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(m_position);
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    auto *stop = new StopButton(m_client, this, StopButtonSize::Compact);
    top->addWidget(stop, 0, Qt::AlignTop);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 16, 18, 16);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(buildQuantity());
    all->addWidget(buildOrderKind());
    all->addWidget(buildEffect());
    all->addWidget(buildBottom());
    setMinimumWidth(500);
    setTabOrder(m_reason, m_close);
    setTabOrder(m_close, m_cancel);
    setTabOrder(m_cancel, stop); // the last of the ring, not between two fields
}

QWidget *CloseDialog::buildQuantity()
{
    auto *box = new QWidget(this);
    const trading::Instrument *instrument = findInstrument(*m_client.latest(), m_symbol);
    m_quantity = new NumberField(QStringLiteral("quantity"), tr("Quantity to close"), instrument ? instrument->baseAsset : QString(), box);
    auto *label = new QLabel(tr("&Quantity"), box);
    label->setBuddy(m_quantity->edit());
    m_slider = new QSlider(Qt::Horizontal, box);
    m_slider->setObjectName(QStringLiteral("slider"));
    m_slider->setAccessibleName(tr("Share of the position to close, in thousandths"));
    m_slider->setRange(0, 1000);
    m_slider->setPageStep(250);
    m_slider->setSingleStep(10);
    guardWheel(m_slider);

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_quantity, 0, 1);
    grid->addLayout(buildShares(box), 1, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int permille) {
        m_followAll = permille == 1000;
        const trading::Quantity share = shareOfPosition(*m_client.latest(), m_symbol, input().type, permille);
        m_quantity->setText(share.isPositive() ? share.toString() : QString());
        refresh();
    });
    connect(m_quantity, &NumberField::edited, this, [this] {
        m_followAll = false;
        refresh();
    });
    return box;
}

QLayout *CloseDialog::buildShares(QWidget *box)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_slider, 1);
    m_percents = new QButtonGroup(this);
    int key = 1;
    for (const int percent : {25, 50, 75, 100}) {
        auto *button = new QPushButton(tr("%1 %").arg(percent), box);
        button->setObjectName(QStringLiteral("percent%1").arg(percent));
        button->setAccessibleName(tr("Close %1 percent of the position").arg(percent));
        button->setAutoDefault(false);
        button->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(key++)));
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        m_percents->addButton(button, percent);
        buttons->addWidget(button);
    }
    connect(m_percents, &QButtonGroup::idClicked, this, &CloseDialog::applyPercent);
    return buttons;
}

QWidget *CloseDialog::buildOrderKind()
{
    auto *box = new QWidget(this);
    m_market = new QRadioButton(tr("&Market"), box);
    m_market->setObjectName(QStringLiteral("market"));
    m_limit = new QRadioButton(tr("&Limit at"), box);
    m_limit->setObjectName(QStringLiteral("limit"));
    m_market->setChecked(true);
    const QString quote = m_client.latest()->risk.quote;
    m_price = new NumberField(QStringLiteral("price"), tr("Limit price"), quote, box);
    m_price->setEnabled(false);
    buildReason(box);
    auto *reasonLabel = new QLabel(tr("&Reason"), box);
    reasonLabel->setBuddy(m_reason);

    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_market, 0, Qt::AlignTop);
    kinds->addSpacing(12);
    kinds->addWidget(m_limit, 0, Qt::AlignTop);
    kinds->addWidget(m_price, 1);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Order"), box), 0, 0, Qt::AlignTop);
    grid->addLayout(kinds, 0, 1);
    grid->addWidget(reasonLabel, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    connect(m_limit, &QRadioButton::toggled, this, [this](bool limit) {
        m_price->setEnabled(limit && m_pending == 0);
        if (limit) {
            m_price->setFocus();
        }
        refresh();
    });
    connect(m_price, &NumberField::edited, this, &CloseDialog::refresh);
    return box;
}

void CloseDialog::buildReason(QWidget *box)
{
    m_reason = new QComboBox(box);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason, required"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    QStringList suggestions = reasons().load();
    for (const QString &usual : {tr("target reached"), tr("the idea no longer holds"), tr("less risk")}) {
        if (!suggestions.contains(usual)) {
            suggestions << usual;
        }
    }
    m_reason->addItems(suggestions);
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("why? (required, journalled)"));
    m_reason->lineEdit()->setMaxLength(160);
    guardWheel(m_reason);
    connect(m_reason, &QComboBox::editTextChanged, this, &CloseDialog::refresh);
}

QWidget *CloseDialog::buildEffect()
{
    auto *box = new QFrame(this);
    setFrameRole(box, QStringLiteral("panel"));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setColumnMinimumWidth(0, 110);
    grid->setColumnStretch(1, 1);
    const auto row = [&](int at, const QString &title, const QString &name) {
        auto *head = new QLabel(title, box);
        setRole(head, Role::Muted);
        auto *value = new ToneLabel(box);
        value->setObjectName(name);
        value->setAccessibleName(title);
        value->setFont(Theme::figures());
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(head, at, 0, Qt::AlignTop);
        grid->addWidget(value, at, 1);
        return value;
    };
    m_effectPrice = row(0, tr("Estimated price"), QStringLiteral("effectPrice"));
    m_effectPnl = row(1, tr("P&L of this part"), QStringLiteral("effectPnl"));
    m_effectLeft = row(2, tr("Then still open"), QStringLiteral("effectLeft"));
    m_effectStop = row(3, tr("Protective stop"), QStringLiteral("effectStop"));
    return box;
}

QWidget *CloseDialog::buildBottom()
{
    auto *box = new QWidget(this);
    m_message = new QLabel(box);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * m_message->fontMetrics().height());
    m_close = new QPushButton(tr("Close"), box);
    m_close->setObjectName(QStringLiteral("close"));
    setRole(m_close, ButtonRole::Primary);
    m_close->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), box);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Nothing is sent (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &CloseDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void CloseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_placed || !screen()) {
        return;
    }
    m_placed = true;
    const QRect button(m_close->mapTo(this, QPoint(0, 0)), m_close->size());
    move(placedAwayFrom(QRect(pos(), size()), button, QCursor::pos(), screen()->availableGeometry()));
}

void CloseDialog::applyPercent(int percent)
{
    m_followAll = percent >= 100;
    const trading::Quantity share = shareOfPosition(*m_client.latest(), m_symbol, input().type, percent * 10);
    m_quantity->setText(share.isPositive() ? share.toString() : QString());
    refresh();
}

CloseInput CloseDialog::input() const
{
    return {m_symbol, m_quantity->text(), m_limit && m_limit->isChecked() ? OrderType::Limit : OrderType::Market,
            m_price ? m_price->text() : QString(), m_reason ? m_reason->currentText() : QString()};
}

void CloseDialog::refresh()
{
    if (!m_close) {
        return; // still being built
    }
    if (m_followAll && m_pending == 0) {
        const trading::Quantity whole = shareOfPosition(*m_client.latest(), m_symbol, input().type, 1000);
        m_quantity->setText(whole.isPositive() ? whole.toString() : QString());
    }
    m_view = presentClose(*m_client.latest(), input());
    showView();
}

void CloseDialog::showView()
{
    m_position->setText(m_view.position);
    m_quantity->showWords(m_view.quantityError, m_view.quantityNote);
    m_price->showWords(m_view.limitError, m_view.limitNote);
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setSingleStep(m_view.permilleStep);
        m_slider->setValue(m_view.permille);
    }
    m_effectPrice->present({m_view.price, Tone::Normal, {}});
    m_effectPnl->present({m_view.pnl, toneOfSign(m_view.pnlSign), {}});
    m_effectLeft->present({m_view.left, Tone::Normal, {}});
    m_effectStop->present({m_view.stop, m_view.staysBare ? Tone::Alarm : Tone::Normal, {}});
    if (m_pending == 0) {
        m_close->setText(m_view.closeLabel);
        m_close->setEnabled(m_view.canClose);
        m_close->setToolTip(m_view.canClose ? tr("Sends the exit (Enter)") : m_view.reasonError);
    }
}

void CloseDialog::send()
{
    refresh(); // what is sent is what the newest picture allows, and the label says the same number
    if (m_pending != 0 || !m_view.canClose) {
        return;
    }
    reasons().remember(m_view.command.reason);
    setBusy(Busy::Yes);
    setRole(m_message, Role::Muted);
    m_message->setText(tr("Sent to the engine …"));
    m_pending = m_client.send(m_view.command);
}

void CloseDialog::setBusy(Busy busy)
{
    const bool free = busy == Busy::No;
    for (QWidget *widget : {static_cast<QWidget *>(m_quantity), static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_market),
                            static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_reason)}) {
        widget->setEnabled(free);
    }
    for (QAbstractButton *button : m_percents->buttons()) {
        button->setEnabled(free);
    }
    m_price->setEnabled(free && m_limit->isChecked());
    m_close->setEnabled(free && m_view.canClose);
    m_close->setText(free ? m_view.closeLabel : tr("Closing …"));
    m_cancel->setText(free ? tr("Cancel") : tr("Hide"));
    m_cancel->setToolTip(free ? tr("Nothing is sent (Esc)") : tr("Hides this window; the order goes on (Esc)"));
}

void CloseDialog::onReply(const Reply &reply)
{
    if (m_pending == 0 || reply.id != m_pending) {
        return;
    }
    switch (reply.kind) {
    case ReplyKind::Done:
        accept();
        return;
    case ReplyKind::Accepted:
        if (m_view.command.type == OrderType::Limit) {
            accept(); // it rests; the orders list shows it from here
            return;
        }
        setRole(m_message, Role::Muted);
        m_message->setText(reply.message.isEmpty() ? tr("Accepted by the exchange; waiting for the fill …") : reply.message);
        return;
    case ReplyKind::Unknown:
        setRole(m_message, Role::Warning);
        m_message->setText(tr("It is not known yet whether the exchange took it. It is being looked up; nothing is sent again."));
        return;
    case ReplyKind::Refused:
    case ReplyKind::Failed:
        break;
    }
    m_pending = 0;
    setBusy(Busy::No);
    const QString verdict = reply.verdict ? denialText(*reply.verdict, denialContext(m_client.latest()->risk, m_symbol)) : QString();
    QStringList parts{reply.message, verdict};
    parts.removeAll(QString());
    setRole(m_message, Role::Alarm);
    m_message->setText(parts.isEmpty() ? tr("The close was refused.") : parts.join(QLatin1Char(' ')));
    refresh();
}

} // namespace bw::ui
