#include "ui/tray/tray_presenter.h"

#include "ui/presenters/day_presenter.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace bw::ui {

using engine_client::Snapshot;
using exchange::PathState;
using safety::TradingState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrayPresenter)
};

bool isReached(const Snapshot &s)
{
    const auto &f = s.freshness;
    const bool orders = f.rest.state == PathState::Up || (f.wsApi && f.wsApi->state == PathState::Up);
    return orders && f.market.state == PathState::Up && f.user.state == PathState::Up;
}

bool isStopped(const Snapshot &s)
{
    return s.stop.record.engaged || s.stop.phase != safety::StopPhase::Idle || s.state.state == TradingState::Stopped;
}

std::pair<TrayLook, QString> stateOf(const Snapshot &s, bool frozen)
{
    if (s.stop.phase == safety::StopPhase::LatchedNotSent && !frozen) {
        return {TrayLook::Stopped, Words::tr("LATCHED, NOT SENT: no path to the exchange")};
    }
    if (isStopped(s)) {
        return {TrayLook::Stopped, frozen ? Words::tr("STOPPED, the engine does not answer") : Words::tr("STOPPED: entries blocked")};
    }
    if (frozen) {
        return {TrayLook::Stale, Words::tr("THE ENGINE DOES NOT ANSWER")};
    }
    if (!isReached(s)) {
        return {TrayLook::Stale, Words::tr("Offline: the exchange is not reached")};
    }
    switch (s.state.state) {
    case TradingState::Active:
        return {TrayLook::Normal, Words::tr("Trading")};
    case TradingState::ReduceOnly:
        return {TrayLook::ReduceOnly, Words::tr("Reduce only: entries blocked")};
    case TradingState::NotReady:
    case TradingState::Stopped:
        break;
    }
    return {TrayLook::Stale, Words::tr("Not ready: entries blocked")};
}

} // namespace

TrayView presentTray(const Snapshot &s, base::Millis engineSilence, Privacy privacy)
{
    const auto [look, state] = stateOf(s, engineFrozen(engineSilence));
    QStringList lines{QStringLiteral("Breakwater · %1").arg(Theme::modeTitle(s.mode)), state};
    if (privacy == Privacy::Locked) {
        lines.append(Words::tr("Locked"));
    } else {
        lines.append(Words::tr("Today %1").arg(presentDay(s, engineSilence).today.text));
        lines.append(s.risk.accountKnown ? Words::tr("%n open position(s)", nullptr, static_cast<int>(s.positions.size())) : Words::tr("Open positions: not known"));
    }
    return {look, state, lines.join(QLatin1Char('\n'))};
}

} // namespace bw::ui
