// A ticket before a scripted engine, with a clock that a test moves by hand.
#pragma once

#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "core/safety/rules/rules.h"
#include "core/safety/sums.h"
#include "ui/panels/ticket_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace bw::test {

using engine_client::OpenPosition;
using engine_client::ReplyKind;
using engine_client::Snapshot;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Side;
using trading::Symbol;

class HandClock final : public base::Clock
{
public:
    base::SteadyTime steady() const override { return m_now; }
    std::int64_t systemMs() const override { return m_now.nanos() / 1'000'000; }
    void advance(base::Millis by) { m_now = m_now + by; }

private:
    base::SteadyTime m_now = base::SteadyTime::fromNanos(1'000'000'000);
};

// ETHUSDT is watched and flat, its mark 2855.2; 5 % of 10615.58 are 530.779.
inline Snapshot withEth()
{
    Snapshot s = scenes::calm();
    safety::SymbolRisk eth;
    eth.mark = Price::literal("2855.2");
    eth.markAge = base::Millis(200);
    eth.leverage = 5;
    eth.position.symbol = Symbol(QStringLiteral("ETHUSDT"));
    s.risk.symbols[eth.position.symbol] = eth;
    safety::recomputeTotals(s.risk);
    return s;
}

struct Stage
{
    explicit Stage(Snapshot snapshot = withEth()) : client(std::move(snapshot)), panel(client, nullptr, &clock)
    {
        panel.resize(400, 860);
        panel.show();
        choose("ETHUSDT");
    }

    void choose(const char *symbol) { panel.setSymbol(Symbol(QString::fromLatin1(symbol))); }
    void fill(const char *size, const char *stop)
    {
        type(edit("size"), size);
        type(edit("stopPrice"), stop);
    }
    QLineEdit *edit(const char *name) { return child<QLineEdit>(panel, name); }
    QPushButton *button(const char *name) { return child<QPushButton>(panel, name); }
    QPushButton *send() { return button("send"); }
    QString text(const char *name) { return plain(child<QLabel>(panel, name)->text()); }
    QString rule(int row, const char *what) { return text(qPrintable(QStringLiteral("rule%1%2").arg(QString::fromLatin1(what)).arg(row))); }
    void mode(ui::SizeMode wanted)
    {
        auto *combo = child<QComboBox>(panel, "sizeMode");
        combo->setCurrentIndex(combo->findData(static_cast<int>(wanted)));
    }
    // The second press of an order that asks to be confirmed, when a double press is over.
    void confirm()
    {
        clock.advance(base::Millis(2000));
        client.publish(*client.latest());
        QVERIFY(send()->text().startsWith(QStringLiteral("Yes: ")));
        QTest::mouseClick(send(), Qt::LeftButton);
    }
    void enter() { QTest::keyClick(edit("stopPrice"), Qt::Key_Return); }

    HandClock clock;
    FakeEngineClient client;
    ui::TicketPanel panel;
};

constexpr int kRuleSize = 5; // place of position-size in the verdict
constexpr int kRuleStop = 8;

} // namespace bw::test
