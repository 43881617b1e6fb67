// The inactivity lock: after so long without a key or a pointer (PreferenceStore), or when somebody asks, every window of the program is
// covered. Nothing can be read then but how a stop proceeds, and nothing pressed but the emergency stop, which works at once. What opens it
// is the passphrase, or Enter where none was chosen; wrong tries are heard ever more rarely.
// It hides the program from who passes by. Against somebody who may use this account of the machine only the desktop's own lock helps.
// Thread: the screen's. One for each program.
#pragma once

#include "core/base/time.h"
#include "core/engine_client/engine_client.h"

#include <QObject>

#include <memory>

namespace bw::ui {

class LockKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class Answer { Opened = 1, Wrong, TooSoon };

    LockKeeper(engine_client::EngineClient &client, std::shared_ptr<const base::Clock> clock, QObject *parent);

    [[nodiscard]] bool locked() const { return m_locked; }
    void lock();
    [[nodiscard]] Answer unlock(const QString &passphrase);
    [[nodiscard]] base::Millis untilNextTry() const; // zero: it is heard at once
    void look();                                     // whether it is time; also four times a second by itself

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteActivity(const QEvent &event);
    [[nodiscard]] static bool isOpenToAll(const QObject *watched);
    [[nodiscard]] bool keepsOut(QObject *watched, QEvent *event);
    void cover(QWidget *window);
    void uncoverAll();

    engine_client::EngineClient &m_client;
    std::shared_ptr<const base::Clock> m_clock;
    base::SteadyTime m_active;  // the last key or pointer
    bool m_locked = false;
    int m_wrong = 0;            // tries since the last right one
    base::SteadyTime m_wrongAt;
};

} // namespace bw::ui
