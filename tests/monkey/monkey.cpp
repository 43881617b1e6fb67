#include "tests/monkey/monkey.h"

#include "tests/monkey/last_inputs.h"
#include "ui/lock/lock_keeper.h"

#include <QApplication>
#include <QFileDialog>
#include <QScopedValueRollback>
#include <QThread>
#include <QTimer>

namespace bw::test {

namespace {

constexpr qint64 kLockedSteps = 25;
constexpr qint64 kJudgedSteps = 15;
constexpr qint64 kStoppedSteps = 30;

} // namespace

Monkey::Monkey(Terminal &terminal, std::uint64_t seed, qint64 milliseconds)
    : m_terminal(terminal)
    , m_hands(seed)
    , m_milliseconds(milliseconds)
{
}

QString Monkey::run()
{
    makeWindow();
    if (!QTest::qWaitFor([this] { return m_terminal.state() == safety::TradingState::Active; }, 20'000)) {
        return QStringLiteral("the engine never became active");
    }
    m_clock.start();
    QTimer::singleShot(0, this, &Monkey::step);
    QApplication::exec();
    m_window.reset();
    return m_failed;
}

void Monkey::fail(const QString &why)
{
    if (m_failed.isEmpty()) {
        m_failed = why;
    }
}

void Monkey::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_terminal.client);
    m_window->resize(1560, 920);
    m_window->show();
}

// Each step asks for the next one before it acts: an input that opens a loop of its own is played on in there.
void Monkey::step()
{
    if (!m_failed.isEmpty() || m_clock.elapsed() > m_milliseconds) {
        leave();
        return;
    }
    QTimer::singleShot(1, this, &Monkey::step);
    const int level = QThread::currentThread()->loopLevel();
    if (level == m_actingLevel) {
        return; // in the middle of an input, which only lets its events be heard
    }
    const QScopedValueRollback acting(m_actingLevel, level);
    ++m_steps;
    tidyUp();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (window->isVisible()) {
            m_seen.insert(QLatin1String(window->metaObject()->className()));
        }
    }
    if (!putAwayFileDialogs()) {
        act();
    }
}

// All loops: the ones of open dialogs and menus too.
void Monkey::leave()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    QApplication::exit();
}

void Monkey::act()
{
    if (m_steps <= m_sendAt) { // hands off, as a person's who reads what the rules say
        if (m_steps == m_sendAt) {
            (void)m_hands.press(m_window.get(), "send");
        }
        return;
    }
    const int what = m_hands.below(100);
    if (what < 34) {
        m_hands.click();
    } else if (what < 54) {
        m_hands.key();
    } else if (what < 66) {
        m_hands.type();
    } else if (what < 72) {
        m_hands.wheel();
    } else if (what < 75) {
        m_hands.resize();
    } else if (what < 78) {
        m_hands.focus();
    } else if (what < 83) {
        m_hands.triggerAction(m_window.get());
    } else if (what < 84) {
        m_hands.triggerAction(m_window.get(), "languageMenu");
    } else {
        order();
    }
}

// Left to chance alone hardly an order would be whole. What is written here may pass or not.
void Monkey::order()
{
    const QString size = QStringLiteral("0.00%1").arg(m_hands.below(7) + 1);
    if (m_hands.fill(m_window.get(), "symbol", QStringLiteral("BTCUSDT")) && m_hands.fill(m_window.get(), "size", size) && m_hands.fill(m_window.get(), "stopPrice", QString::number(82'000 + m_hands.below(2'000)))) {
        m_sendAt = m_steps + kJudgedSteps;
    }
}

// A file dialog reaches out of the program, into files that are not the monkey's.
bool Monkey::putAwayFileDialogs()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *files = qobject_cast<QFileDialog *>(window);
        if (files && files->isVisible()) {
            last_inputs::note(QStringLiteral("reject the file dialog"));
            files->reject();
            return true;
        }
    }
    return false;
}

void Monkey::tidyUp()
{
    if (!m_window->isVisible()) {
        m_window->comeForward();
    }
    const bool locked = m_window->lock()->locked();
    m_lockedSince = !locked ? -1 : m_lockedSince < 0 ? m_steps : m_lockedSince;
    if (locked && m_steps - m_lockedSince > kLockedSteps && m_window->lock()->unlock(QString()) != ui::LockKeeper::Answer::Opened
        && !QApplication::activePopupWidget() && !QApplication::activeModalWidget()) {
        last_inputs::note(QStringLiteral("another window, for nobody knows the passphrase"));
        makeWindow();
    }
    const bool stopped = m_terminal.state() == safety::TradingState::Stopped && m_terminal.now().stop.verifiedFlat;
    m_stops += stopped && m_stoppedSince < 0 ? 1 : 0;
    m_stoppedSince = !stopped ? -1 : m_stoppedSince < 0 ? m_steps : m_stoppedSince;
    if (stopped && (m_steps - m_stoppedSince) % kStoppedSteps == kStoppedSteps - 1) {
        last_inputs::note(QStringLiteral("the stop is cleared"));
        (void)m_terminal.client->send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("the monkey goes on")});
    }
}

} // namespace bw::test
