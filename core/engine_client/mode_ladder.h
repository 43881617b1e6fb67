// The ladder of modes as a screen sees it: what a step needs, the step itself, and what was stepped before.
// Thread: the screen's, answers included. What cannot be found out is Unknown, and then the step is not ready.
#pragma once

#include "core/base/time.h"
#include "core/safety/limits.h"

#include <QObject>
#include <QStringList>

namespace bw::engine_client {

enum class CheckAnswer { Pass = 1, Warn, Fail, Unknown };

struct ReadinessCheck
{
    QString name;         // "history-days"
    CheckAnswer answer = CheckAnswer::Unknown;
    QString measured;     // "12"; empty: not known
    QString needed;       // "at least 14"
    QString text;         // one sentence
};

struct Readiness
{
    safety::Mode from = safety::Mode::Paper;
    safety::Mode target = safety::Mode::Paper;
    bool stepDown = false;
    bool ready = false;   // no check failed, and none is unknown
    QList<ReadinessCheck> checks;
    base::VenueTime at;   // by the workstation's clock
};

struct ModeChangeRow
{
    base::VenueTime at;
    QString from;         // the modes' words, also of a mode that is no more
    QString to;
    QString approver;
    QString how;          // "command line", "api", "desktop"
    bool made = false;    // false: refused
    QStringList failed;   // names of the checks that did not pass
};

struct StepAnswer
{
    safety::Mode target = safety::Mode::Paper;
    bool made = false;    // the program ends in order now and goes on in the target
    QString message;      // one sentence
};

class ModeLadder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Answered by checked(): of each target the newest question counts.
    virtual void check(safety::Mode target) = 0;
    // Checks again and then steps, or does not; answered by stepped(). The attempt is written down either way.
    virtual void step(safety::Mode target, const QString &approver) = 0;
    // Newest first, at most `most`. A row that cannot be read is left out.
    [[nodiscard]] virtual QList<ModeChangeRow> history(int most) const = 0;

Q_SIGNALS:
    void checked(const bw::engine_client::Readiness &readiness);
    void stepped(const bw::engine_client::StepAnswer &answer);
};

} // namespace bw::engine_client
