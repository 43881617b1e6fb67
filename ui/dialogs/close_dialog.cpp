#include "ui/dialogs/close_dialog.h"

#include "core/language/engine_sentences.h"
#include "ui/denial_text.h"
#include "ui/dialogs/reason_memory.h"
#include "ui/format.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/spoken.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>

namespace bw::ui {

using trading::OrderType;

namespace {

const ReasonMemory &reasons()
{
    static const ReasonMemory memory(QStringLiteral("close"));
    return memory;
}

} // namespace

CloseDialog::CloseDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent, int presetPercent)
    : CommandDialog(client, [symbol] { return tr("Close %1").arg(symbol.text()); }, parent), m_symbol(std::move(symbol))
{
    m_position = addWords(QStringLiteral("position"));
    addRow(buildQuantity());
    addRow(buildOrderKind());
    buildEffect();
    addBottom(QStringLiteral("close"), Enter::Sends,
              {[] { return tr("Cancel"); }, [] { return tr("Nothing is sent (Esc)"); }, [] { return tr("The close was refused."); }, tr("Accepted by the exchange; waiting for the fill …")});
    applyPercent(presetPercent);
    m_quantity->edit()->selectAll();
    m_quantity->setFocus();
}

QWidget *CloseDialog::buildQuantity()
{
    auto *box = new QWidget(this);
    const trading::Instrument *instrument = findInstrument(*latest(), m_symbol);
    m_quantity = new NumberField(QStringLiteral("quantity"), [] { return tr("Quantity to close"); }, instrument ? instrument->baseAsset : QString(), box);
    auto *label = spoken(new QLabel(box), [] { return tr("&Quantity"); });
    label->setBuddy(m_quantity->edit());
    m_slider = new QSlider(Qt::Horizontal, box);
    m_slider->setObjectName(QStringLiteral("slider"));
    spoken(m_slider, [this] { m_slider->setAccessibleName(tr("Share of the position to close, in thousandths")); });
    m_slider->setRange(0, 1000);
    m_slider->setPageStep(250);
    m_slider->setSingleStep(10);
    guardWheel(m_slider);

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    standBeside(label, m_quantity->edit());
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_quantity, 0, 1);
    grid->addLayout(buildShares(box), 1, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int permille) {
        m_followAll = permille == 1000;
        const trading::Quantity share = shareOfPosition(*latest(), m_symbol, input().type, permille);
        m_quantity->setText(share.isPositive() ? format::typed(share.value()) : QString());
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
        auto *button = new QPushButton(box);
        button->setObjectName(QStringLiteral("percent%1").arg(percent));
        button->setAutoDefault(false);
        spoken(button, [button, percent, shortcut = QKeySequence(QStringLiteral("Alt+%1").arg(key++))] {
            button->setText(tr("%1 %").arg(percent));
            button->setShortcut(shortcut); // a new text takes the key away
            button->setAccessibleName(tr("Close %1 percent of the position").arg(percent));
        });
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
    m_market = new QRadioButton(box);
    m_market->setObjectName(QStringLiteral("market"));
    m_limit = new QRadioButton(box);
    spoken(box, [this] {
        m_market->setText(tr("&Market"));
        m_limit->setText(tr("&Limit at"));
    });
    m_limit->setObjectName(QStringLiteral("limit"));
    m_market->setChecked(true);
    const QString quote = latest()->risk.quote;
    m_price = new NumberField(QStringLiteral("price"), [] { return tr("Limit price"); }, quote, box);
    m_price->setEnabled(false);
    buildReason(box);
    auto *reasonLabel = spoken(new QLabel(box), [] { return tr("&Reason"); });
    reasonLabel->setBuddy(m_reason);

    QLabel *order = spoken(new QLabel(box), [] { return tr("Order"); });
    for (QWidget *beside : {static_cast<QWidget *>(m_market), static_cast<QWidget *>(m_limit), static_cast<QWidget *>(order)}) {
        standBeside(beside, m_price->edit());
    }
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_market, 0, Qt::AlignTop);
    kinds->addSpacing(12);
    kinds->addWidget(m_limit, 0, Qt::AlignTop);
    kinds->addWidget(m_price, 1);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(1, 1);
    grid->addWidget(order, 0, 0, Qt::AlignTop);
    grid->addLayout(kinds, 0, 1);
    grid->addWidget(reasonLabel, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    connect(m_limit, &QRadioButton::toggled, this, [this](bool limit) {
        refresh();
        if (limit) {
            m_price->setFocus();
        }
    });
    connect(m_price, &NumberField::edited, this, &CloseDialog::refresh);
    return box;
}

void CloseDialog::buildReason(QWidget *box)
{
    m_reason = new QComboBox(box);
    m_reason->setObjectName(QStringLiteral("reason"));
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
    spoken(m_reason, [this] { // the suggestions stay: one of them may be chosen already
        m_reason->setAccessibleName(tr("Reason, required"));
        m_reason->lineEdit()->setPlaceholderText(tr("why? (required, journalled)"));
    });
    m_reason->lineEdit()->setMaxLength(160);
    guardWheel(m_reason);
    connect(m_reason, &QComboBox::editTextChanged, this, &CloseDialog::refresh);
}

void CloseDialog::buildEffect()
{
    QGridLayout *panel = addPanel();
    m_effectPrice = addFigure(panel, [] { return tr("Estimated price"); }, QStringLiteral("effectPrice"));
    m_effectPnl = addFigure(panel, [] { return tr("P&L of this part"); }, QStringLiteral("effectPnl"));
    m_effectLeft = addFigure(panel, [] { return tr("Then still open"); }, QStringLiteral("effectLeft"));
    m_effectStop = addFigure(panel, [] { return tr("Protective stop"); }, QStringLiteral("effectStop"));
}

void CloseDialog::applyPercent(int percent)
{
    m_followAll = percent >= 100;
    const trading::Quantity share = shareOfPosition(*latest(), m_symbol, input().type, percent * 10);
    m_quantity->setText(share.isPositive() ? format::typed(share.value()) : QString());
    refresh();
}

CloseInput CloseDialog::input() const
{
    return {m_symbol, m_quantity->text(), m_limit && m_limit->isChecked() ? OrderType::Limit : OrderType::Market,
            m_price ? m_price->text() : QString(), m_reason ? m_reason->currentText() : QString()};
}

void CloseDialog::refresh()
{
    if (!action()) {
        return; // still being built
    }
    if (m_followAll && !isBusy()) {
        const trading::Quantity whole = shareOfPosition(*latest(), m_symbol, input().type, 1000);
        m_quantity->setText(whole.isPositive() ? format::typed(whole.value()) : QString());
    }
    m_view = presentClose(*latest(), input());
    showView();
    showBusy();
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
    m_effectPrice->present({m_view.price, m_view.pnlStale ? Tone::Stale : Tone::Normal, {}});
    m_effectPnl->present({m_view.pnl, m_view.pnlStale ? Tone::Stale : toneOfSign(m_view.pnlSign), {}});
    m_effectLeft->present({m_view.left, Tone::Normal, {}});
    m_effectStop->present({m_view.stop, m_view.staysBare ? Tone::Alarm : Tone::Normal, {}});
}

void CloseDialog::showBusy()
{
    const bool free = !isBusy();
    for (QWidget *widget : {static_cast<QWidget *>(m_quantity), static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_market),
                            static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_reason)}) {
        widget->setEnabled(free);
    }
    for (QAbstractButton *button : m_percents->buttons()) {
        button->setEnabled(free);
    }
    m_price->setEnabled(free && m_limit->isChecked());
    action()->setEnabled(free && m_view.canClose);
    action()->setText(free ? m_view.closeLabel : tr("Closing …"));
    action()->setToolTip(m_view.canClose ? tr("Sends the exit (Enter)") : m_view.reasonError);
    cancel()->setText(free ? tr("Cancel") : tr("Hide"));
    cancel()->setToolTip(free ? tr("Nothing is sent (Esc)") : tr("Hides this window; the order goes on (Esc)"));
}

void CloseDialog::submit()
{
    refresh(); // what is sent is what the newest picture allows, and the label says the same number
    if (m_view.canClose) {
        reasons().remember(m_view.command.reason);
        send(m_view.command);
    }
}

bool CloseDialog::endsWhenAccepted() const
{
    return m_view.command.type == OrderType::Limit;
}

QString CloseDialog::failureText(const engine_client::Reply &reply) const
{
    const QString verdict = reply.verdict ? denialText(*reply.verdict, denialContext(latest()->risk, m_symbol)) : QString();
    QStringList parts{language::sentence(reply.message), verdict};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace bw::ui
