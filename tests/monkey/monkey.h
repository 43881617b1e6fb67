// A seeded monkey before the real window, the real engine and the paper exchange. The same seed draws the same inputs; what
// the engine answers when is up to the machine. Fails on a warning of Qt (a crash and a hang print what they can).
#pragma once

#include "tests/monkey/hands.h"
#include "tests/support/terminal.h"
#include "ui/main_window.h"

#include <QElapsedTimer>

namespace bw::test {

class Monkey : public QObject
{
public:
    Monkey(Terminal &terminal, std::uint64_t seed, qint64 milliseconds);

    // Until the time is over or something failed; nothing when all was well.
    [[nodiscard]] QString run();
    void fail(const QString &why);
    [[nodiscard]] qint64 steps() const { return m_steps; }
    [[nodiscard]] qint64 stops() const { return m_stops; }
    [[nodiscard]] qsizetype windows() const { return m_seen.size(); }

private:
    void makeWindow();
    void step();
    void act();
    void order();
    void tidyUp();  // what would end the play: files, a lock, a latched stop, a window that went
    void leave();
    [[nodiscard]] bool putAwayFileDialogs();

    Terminal &m_terminal;
    Hands m_hands;
    qint64 m_milliseconds;
    QElapsedTimer m_clock;
    std::unique_ptr<ui::MainWindow> m_window;
    QSet<QString> m_seen; // classes of windows that were open
    QString m_failed;
    qint64 m_steps = 0;
    int m_actingLevel = 0; // of the loop in which an input is being made; 0: none
    qint64 m_stops = 0;
    qint64 m_sendAt = -1;
    qint64 m_lockedSince = -1;
    qint64 m_stoppedSince = -1;
};

} // namespace bw::test
