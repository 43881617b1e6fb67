#include "ui/panels/ticket_panel.h"

#include "core/language/engine_sentences.h"
#include "ui/denial_text.h"
#include "ui/format.h"
#include "ui/presenters/ticket_confirmation.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/silence_watch.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tone_label.h"

#include <QButtonGroup>
#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>

#include <algorithm>

namespace bw::ui {

using engine_client::Reply;
using engine_client::ReplyKind;
using namespace std::chrono_literals;
using trading::OrderType;
using trading::Side;

namespace {

constexpr int kLeastWidth = 340;
constexpr base::Millis kDoublePress = 2000ms;
constexpr base::Millis kNoAnswer = 10'000ms;

const base::Clock &systemClock()
{
    static const base::SystemClock clock;
    return clock;
}

} // namespace

TicketPanel::TicketPanel(engine_client::EngineClient &client, QWidget *parent, const base::Clock *clock)
    : QWidget(parent), m_client(client), m_clock(clock ? clock : &systemClock()), m_release(new QTimer(this))
{
    m_release->setSingleShot(true);
    connect(m_release, &QTimer::timeout, this, &TicketPanel::refresh);
    build();
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &TicketPanel::refresh);
    connect(&m_client, &engine_client::EngineClient::replied, this, &TicketPanel::onReply);
    whileSilent(m_client, this, [this] { refresh(); });
    spoken(this, [this] {
        setAccessibleName(tr("Order ticket"));
        setMinimumWidth(kLeastWidth);
        refresh();
    });
}

// The list is filled again only when the exchange's own list is another one; what is typed stays.
void TicketPanel::loadSymbols()
{
    const auto snapshot = m_client.latest();
    if (snapshot->risk.instruments == m_instruments) {
        return;
    }
    m_instruments = snapshot->risk.instruments;
    QStringList watched;
    QStringList others;
    if (m_instruments) {
        for (const trading::Instrument &instrument : *m_instruments) {
            if (instrument.status == trading::InstrumentStatus::Trading) {
                (snapshot->risk.symbols.contains(instrument.symbol) ? watched : others) << instrument.symbol.text();
            }
        }
    }
    watched.sort();
    others.sort();
    const QSignalBlocker quiet(m_symbol);
    const QString typed = m_symbol->currentText();
    m_symbol->clear();
    m_symbol->addItems(watched + others);
    if (!typed.isEmpty()) {
        m_symbol->setEditText(typed);
    } else if (const int usual = m_symbol->findText(QStringLiteral("BTCUSDT")); usual >= 0) {
        m_symbol->setCurrentIndex(usual);
    }
}

trading::Symbol TicketPanel::symbol() const
{
    const base::Result<trading::Symbol> parsed = trading::parseSymbol(m_symbol->currentText().trimmed());
    return parsed ? *parsed : trading::Symbol(m_symbol->currentText().trimmed());
}

void TicketPanel::setSymbol(const trading::Symbol &symbol)
{
    const int index = m_symbol->findText(symbol.text());
    if (index >= 0) {
        m_symbol->setCurrentIndex(index);
    }
}

TicketInput TicketPanel::input() const
{
    return {symbol(),
            static_cast<Side>(m_side->checkedId()),
            static_cast<OrderType>(m_type->checkedId()),
            static_cast<SizeMode>(m_sizeMode->currentData().toInt()),
            m_size->text(),
            m_limit->text(),
            m_stop->text(),
            m_target->text()};
}

// A number never changes its meaning under the hand: 5 units do not become 5 percent.
void TicketPanel::chooseSizeMode(SizeMode mode)
{
    const bool toQuantity = mode == SizeMode::Quantity && m_view.quantity;
    m_size->setText(toQuantity ? format::typed(m_view.quantity->value()) : QString());
    refresh();
}

// The slider's end is the position limit: beyond it nothing passes anyway.
void TicketPanel::applySlider(int permille)
{
    const base::Decimal limit = m_client.latest()->risk.limits.values().positionSize.value();
    const base::Decimal percent = base::Decimal::mul(limit, base::Decimal::fromInt(100), base::Rounding::Down);
    const base::Decimal share = base::Decimal::div(base::Decimal::fromInt(permille), base::Decimal::fromInt(1000), base::Rounding::Down);
    m_size->setText(permille == 0 ? QString() : format::typed(base::Decimal::mul(percent, share, base::Rounding::Down).rounded(2, base::Rounding::Down)));
    refresh();
}

void TicketPanel::applyStopDistance(trading::Ratio distance)
{
    if (const auto stop = stopAtDistance(*m_client.latest(), input(), distance)) {
        m_stop->setText(format::typed(stop->value()));
        refresh();
    }
}

void TicketPanel::useLargest()
{
    if (!m_view.largest) {
        return;
    }
    const QString quantity = format::typed(m_view.largest->value());
    m_sizeMode->setCurrentIndex(m_sizeMode->findData(static_cast<int>(SizeMode::Quantity)));
    m_size->setText(quantity);
    refresh();
}

void TicketPanel::refresh()
{
    if (!m_send) {
        return; // still being built
    }
    loadSymbols();
    m_view = presentTicket(*pictureNow(m_client), input()); // an entry for a silent engine would pass on what was fresh before
    showFields();
    m_settings->present(symbol());
    showRules();
    showSend();
}

void TicketPanel::showFields()
{
    const TicketInput now = input();
    const bool limit = now.type == OrderType::Limit;
    QAbstractButton *sell = m_side->button(static_cast<int>(Side::Sell)); // an entry; leaving is Close
    sell->setEnabled(!engine_client::isSpot(*m_client.latest()));
    sell->setToolTip(sell->isEnabled() ? QString() : tr("On spot nothing can be sold short; a position is left with Close."));
    const QString quote = m_client.latest()->risk.quote;
    const QString base = m_view.instrument ? m_view.instrument->baseAsset : QString();
    m_mark->setText(m_view.markText);
    m_symbolError->setText(m_view.symbolError);
    m_symbolError->setVisible(!m_view.symbolError.isEmpty());
    m_limit->setVisible(limit);
    m_limitLabel->setVisible(limit);
    m_limit->setUnit(quote);
    m_stop->setUnit(quote);
    m_target->setUnit(quote);
    m_size->setUnit(now.sizeMode == SizeMode::Quantity ? base : now.sizeMode == SizeMode::Quote ? quote : QStringLiteral("%"));
    m_size->showWords(m_view.sizeError, m_view.sizeMeaning);
    m_limit->showWords(m_view.limitError, m_view.limitMeaning);
    m_stop->showWords(m_view.stopError, m_view.stopMeaning);
    m_target->showWords(m_view.targetError, m_view.targetMeaning);
    m_slider->setVisible(now.sizeMode == SizeMode::BalancePercent);
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_view.sizePermille);
    }
    const QString sign = now.side == Side::Buy ? QStringLiteral("−") : QStringLiteral("+");
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setText(tr("%1%2 %").arg(sign).arg(i + 1));
    }
}

void TicketPanel::addRuleRow()
{
    const int at = static_cast<int>(m_rows.size()) + 1;
    RuleRow row;
    int column = 0;
    for (ToneLabel **cell : {&row.mark, &row.title, &row.measured, &row.limit, &row.headroom}) {
        *cell = new ToneLabel(this);
        (*cell)->setFont(column >= 2 ? Theme::figures(0.95) : Theme::words(0.95));
        (*cell)->setAlignment(column >= 2 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        m_rules->addWidget(*cell, at, column++);
    }
    row.mark->setObjectName(QStringLiteral("ruleMark%1").arg(at - 1));
    row.title->setObjectName(QStringLiteral("ruleTitle%1").arg(at - 1));
    row.measured->setObjectName(QStringLiteral("ruleNow%1").arg(at - 1));
    row.limit->setObjectName(QStringLiteral("ruleLimit%1").arg(at - 1));
    row.headroom->setObjectName(QStringLiteral("ruleLeft%1").arg(at - 1));
    m_rows.append(row);
}

void TicketPanel::showRules()
{
    while (m_rows.size() < m_view.rules.size()) {
        addRuleRow();
    }
    for (qsizetype i = 0; i < m_view.rules.size(); ++i) {
        const RuleLine &line = m_view.rules.at(i);
        const RuleRow &row = m_rows.at(i);
        const bool denied = line.state == RuleState::Deny;
        const Tone tone = denied ? Tone::Alarm : line.state == RuleState::Pass ? Tone::Good : Tone::Muted;
        const QString mark = denied ? tr("✖ no") : line.state == RuleState::Pass ? tr("✔ ok") : tr("… open");
        row.mark->present({mark, tone, line.sentence});
        row.title->present({line.title, denied ? Tone::Alarm : Tone::Normal, line.sentence});
        row.measured->present({line.measured, denied ? Tone::Alarm : Tone::Normal, line.sentence});
        row.limit->present({line.limit, Tone::Muted, line.sentence});
        row.headroom->present({line.headroom, denied ? Tone::Alarm : Tone::Normal, line.sentence});
        row.title->setAccessibleDescription(line.sentence);
    }
}

bool TicketPanel::insideDoublePress() const
{
    return !m_sentAt.isNever() && m_clock->steady().since(m_sentAt) < kDoublePress;
}

bool TicketPanel::waitingForAnswer() const
{
    return m_waiting && m_clock->steady().since(m_sentAt) < kNoAnswer;
}

void TicketPanel::showSend()
{
    m_largest->setText(m_view.largestText);
    m_largest->setEnabled(m_view.largest.has_value());
    const bool asked = isAsked();
    m_why->setText(asked ? m_question + QLatin1Char(' ') + tr("Press again to send it; Esc lets it be.") : m_view.why);
    setRole(m_why, asked ? Role::Warning : m_view.intent && !m_view.canSend ? Role::Alarm : Role::Muted);
    const bool busy = waitingForAnswer() || insideDoublePress();
    m_send->setText(waitingForAnswer() ? tr("Sent, waiting for the answer …") : asked ? tr("Yes: %1").arg(m_view.sendLabel) : m_view.sendLabel);
    m_send->setEnabled(m_view.canSend && !busy);
    m_send->setToolTip(m_view.canSend ? tr("Sends this order (Enter)") : m_view.why);
    if (m_waiting && !waitingForAnswer()) {
        setRole(m_answer, Role::Warning);
        m_answer->setText(tr("No answer for 10 s. Look at the orders and decisions before sending again."));
    }
}

bool TicketPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) { // some text in it became another one
        alignLabels();
        fitWidth();
    }
    // After it the layout has placed what fitHeight() measures.
    if (m_scroll && (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::LayoutRequest)) {
        QMetaObject::invokeMethod(this, &TicketPanel::fitHeight, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void TicketPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter in the symbol's field chooses a symbol; a key held down is one press.
    if (enter && !event->isAutoRepeat() && !m_symbol->hasFocus() && !m_symbol->lineEdit()->hasFocus()) {
        send();
        return;
    }
    if (event->key() == Qt::Key_Escape && isAsked()) {
        forgetQuestion();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TicketPanel::isAsked() const
{
    return m_asked && m_view.canSend && isSameOrder(*m_asked, *m_view.intent);
}

void TicketPanel::forgetQuestion()
{
    m_asked.reset();
    refresh();
}

// In place of the press: the button then says yes, and is dead for as long as a double press takes.
bool TicketPanel::askedFirst()
{
    if (isAsked()) {
        m_asked.reset();
        return false;
    }
    m_question = whyConfirm(*m_client.latest(), m_view, m_order == 0 ? OrderOfRun::First : OrderOfRun::Later);
    if (m_question.isEmpty()) {
        return false;
    }
    m_asked = m_view.intent;
    m_sentAt = m_clock->steady();
    m_release->start(kDoublePress);
    refresh();
    return true;
}

void TicketPanel::send()
{
    refresh(); // judged over the newest picture, at the very press
    if (!m_view.canSend || waitingForAnswer() || insideDoublePress()) {
        return;
    }
    if (askedFirst()) {
        return;
    }
    m_sentAt = m_clock->steady();
    m_sentSize = m_size->text();
    setRole(m_answer, Role::Muted);
    m_answer->setText(tr("Sent to the engine …"));
    m_waiting = true;
    m_order = m_client.send(engine_client::OpenPosition{*m_view.intent});
    m_release->start(kDoublePress);
    refresh();
}

void TicketPanel::onReply(const Reply &reply)
{
    if (m_order == 0 || reply.id != m_order) {
        return;
    }
    m_waiting = false;
    QString text = language::sentence(reply.message);
    Role role = Role::Good;
    switch (reply.kind) {
    case ReplyKind::Accepted:
    case ReplyKind::Done:
        text = text.isEmpty() ? tr("The exchange took the order.") : text;
        if (!m_sentSize.isEmpty() && m_size->text() == m_sentSize) {
            m_size->setText(QString()); // a stray Enter finds an empty ticket
            m_target->setText(QString());
        }
        m_sentSize.clear();
        break;
    case ReplyKind::Refused:
        role = Role::Alarm;
        if (reply.verdict) {
            text = denialText(*reply.verdict, denialContext(m_client.latest()->risk, symbol()));
        }
        text = text.isEmpty() ? tr("The order was refused.") : text;
        break;
    case ReplyKind::Failed:
        role = Role::Alarm;
        text = text.isEmpty() ? tr("The order failed.") : text;
        break;
    case ReplyKind::Waits:
        role = Role::Warning;
        break;
    case ReplyKind::Unknown:
        role = Role::Warning;
        text = tr("It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.");
        break;
    }
    setRole(m_answer, role);
    m_answer->setText(text);
    refresh();
}

} // namespace bw::ui
