// The engine: one deterministic machine. Events and commands go in with the time they came at, effects come out.
// No clock, no socket, no randomness, no thread. The same inputs give the same effects.
// Thread: whoever calls it, one at a time (the engine host on the worker thread; a simulator in virtual time).
// Failure: a contract violation escapes to the host, which latches the emergency stop.
#pragma once

#include "core/engine/chronicle.h"
#include "core/engine/countdown_keeper.h"
#include "core/engine/day_book.h"
#include "core/engine/effects.h"
#include "core/engine/engine_config.h"
#include "core/engine/exchange_clock.h"
#include "core/engine/ledger.h"
#include "core/engine/rate_book.h"
#include "core/engine/spot_book.h"
#include "core/engine/take_profit_keeper.h"
#include "core/engine/trouble_watch.h"
#include "core/engine_client/snapshot.h"
#include "core/safety/emergency_stop_plan.h"
#include "core/safety/gate.h"
#include "core/safety/stop_guard.h"
#include "core/safety/stop_ids.h"

#include <set>

namespace bw::engine {

class Engine
{
public:
    Engine(EngineConfig config, const RecoveredState &recovered, const base::LatchRecord &latch);

    [[nodiscard]] Effects start(base::Now now);
    [[nodiscard]] Effects onVenue(const exchange::VenueEvent &event, base::Now now);
    [[nodiscard]] Effects onCommand(const engine_client::Command &command, base::Now now);
    // The latch was engaged, on whatever thread. latchNanos: what that took there; negative = unknown.
    [[nodiscard]] Effects onLatched(const base::LatchRecord &record, std::int64_t latchNanos, base::Now now);
    [[nodiscard]] Effects onLatchCleared(const base::LatchRecord &record, base::Now now);
    [[nodiscard]] Effects onLatchClearFailed(const QString &why, base::Now now);
    [[nodiscard]] Effects onPersist(const base::Status &status, base::Now now);
    [[nodiscard]] Effects onTick(base::Now now);
    // Before an orderly end: cancels what could still open a position; names it.
    [[nodiscard]] Effects onShutdown(base::Now now);

    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> snapshot(base::Now now);
    // Good until the next input.
    [[nodiscard]] const safety::RiskView &riskView(base::Now now);
    [[nodiscard]] safety::StateView state(base::Now now) const;
    // Own entries that may still rest at the exchange, each in words; what an orderly end leaves behind.
    [[nodiscard]] QStringList restingEntries() const;
    [[nodiscard]] bool accountRead() const { return m_ledger.everRead(); }

private:
    struct Waiting { engine_client::CommandId command = 0; QString what; };
    struct HeldBack // a person's close whose quantity was held
    {
        trading::Symbol symbol;
        trading::Quantity quantity;
        engine_client::CommandId command = 0;
        base::SteadyTime since;
    };
    struct PathHealth { exchange::PathState state = exchange::PathState::Down; base::SteadyTime aliveAt; QString detail; bool told = false; };
    struct Freeing // spot: what waits until the coins of a symbol are not locked any more
    {
        std::optional<safety::ExitIntent> exit;
        std::optional<trading::Price> stop;
        engine_client::CommandId command = 0;
        QString why;
        base::SteadyTime since;
        base::SteadyTime askedAt;
    };
    struct Attached { trading::Symbol symbol; safety::AttachedStop stop; };
    enum class Drift { Inside = 1, Over, Alert };
    struct StopInFlight // not known to stand and not known to be refused
    {
        trading::Symbol symbol;
        engine_client::CommandId command = 0;
        QList<trading::ClientOrderId> replaces;
        base::SteadyTime sentAt;
        base::SteadyTime askAt;          // by its id, when no answer came
        int asked = 0;
        int notFound = 0;
    };
    struct Retiring
    {
        trading::Symbol symbol;
        std::uint64_t provedBy = 0; // the first reading that is asked for after the successor stood
        base::SteadyTime askedAt;   // never: not yet
    };
    struct SettingUnderWay
    {
        trading::SymbolSettings wanted;
        engine_client::CommandId command = 0;
        base::SteadyTime sentAt;
        base::SteadyTime readAt;    // while nothing is known of it: to be read, again and again
        bool asked = false;
    };
    // A stop where none is, one for the whole position in place of a bridge, one that a person moves.
    enum class StopTask { Guard = 1, Restore, Move };

    // engine.cpp
    [[nodiscard]] base::Now take(base::Now at);
    [[nodiscard]] Effects finish(base::Now now);
    [[nodiscard]] QStringList notReadyReasons(base::Now now) const;
    [[nodiscard]] QString pictureDoubt(base::Now now) const; // why positions and orders may not be as they are shown
    [[nodiscard]] trading::ClientOrderId nextId(char purpose, base::Now now);
    void reply(engine_client::CommandId id, engine_client::ReplyKind kind, const QString &message,
               std::optional<safety::Verdict> verdict = std::nullopt, const QByteArray &code = {});
    void note(engine_client::Severity severity, const QString &text, base::Now now);
    [[nodiscard]] const trading::Instrument *instrument(const trading::Symbol &symbol) const;
    [[nodiscard]] PathHealth &health(exchange::Path path);
    void requestReading(base::Now now);

    // engine_commands.cpp
    void handle(const engine_client::OpenPosition &body, const engine_client::Command &command, base::Now now);
    struct RequestName { QString id; QString asked; };
    void enter(const safety::EntryIntent &intent, const trading::ClientOrderId &id, const RequestName &request, const engine_client::Command &command, base::Now now);
    [[nodiscard]] bool askedBefore(const engine_client::OpenPosition &body, const engine_client::Command &command);
    void handle(const engine_client::CancelOrder &body, const engine_client::Command &command, base::Now now);

    [[nodiscard]] static QString describeOrder(trading::Side side, trading::Quantity quantity, const trading::Symbol &symbol,
                                               trading::OrderType type, std::optional<trading::Price> limit);

    // engine_approvals.cpp: entries from outside the desktop that wait for a person
    struct HeldEntry
    {
        trading::ClientOrderId id;
        safety::EntryIntent intent;
        RequestName request;
        engine_client::Command command;     // that asked for it
        QString text;
        base::VenueTime askedAt;
        base::SteadyTime since;
    };
    [[nodiscard]] bool needsApproval(const engine_client::Command &command) const;
    [[nodiscard]] static bool mayWait(const safety::Verdict &verdict); // it lacks nothing but the approval
    void holdForApproval(const HeldEntry &entry, base::Now now);
    void handle(const engine_client::ConfirmEntry &body, const engine_client::Command &command, base::Now now);
    void expireHeldEntries(base::Now now);
    void dropHeldEntry(const HeldEntry &entry, const QString &why, base::Now now);
    [[nodiscard]] QList<engine_client::PendingEntryRow> pendingRows(base::Now now) const;

    // engine_exits.cpp
    void handle(const engine_client::ClosePosition &body, const engine_client::Command &command, base::Now now);
    void sendExit(const safety::ExitIntent &intent, const trading::ClientOrderId &id, base::Now now,
                  engine_client::CommandId command, const QString &why);
    void exitNotSent(const safety::ExitIntent &intent, const trading::Position &position, base::Now now);
    bool freeQuantity(const trading::Symbol &symbol, base::Now now);
    bool closeLater(const Intent &intent, base::Now now);
    void sendHeldBack(base::Now now);

    // engine_stop.cpp
    void beginStop(const base::LatchRecord &record, std::int64_t latchNanos, base::Now now);
    void cancelWhatCameLate();
    void runPlan(base::Now now);
    void perform(const safety::StopAction &action, base::Now now);
    void stopFinished(base::Now now);
    void noteBan(const std::optional<base::Error> &error, base::Now now);
    [[nodiscard]] bool banned(base::Now now) const { return now.steady < m_bannedUntil; }
    [[nodiscard]] bool fatesOpen() const;
    void alertAppeared(const QList<trading::Position> &positions, base::Now now);
    void stopWhatAppeared(trading::AccountReading seen, base::Now now);
    void noticeStopOrder(const trading::ClientOrderId &id);
    void noticeStopOrders(const trading::AccountReading &reading);
    [[nodiscard]] QString clearProblem(const QString &approver, const QString &reason) const;
    [[nodiscard]] bool approverStopped(const QString &approver) const;
    void handle(const engine_client::AmendStopReason &body, const engine_client::Command &command, base::Now now);
    void handle(const engine_client::ClearStop &body, const engine_client::Command &command, base::Now now);
    [[nodiscard]] QStringList clearChecklist(base::Now now) const;

    // engine_guard.cpp
    void guardPositions(base::Now now);
    void guard(const trading::Position &position, base::Now now);
    void dropOrphanStops(base::Now now);
    void forgetFlat(const trading::Symbol &symbol);
    void tellGuard(const trading::Symbol &symbol, const std::optional<safety::GuardAnswer> &before, base::Now now);
    void askAboutStops(base::Now now);
    [[nodiscard]] bool mayGive(const trading::AlgoOrderView &old, const QList<trading::AlgoOrderView> &rest, std::uint64_t provedBy);
    void retireStops(base::Now now);
    void rememberOver(const trading::ClientOrderId &id, base::Now now);
    [[nodiscard]] trading::AccountReading withoutOver(trading::AccountReading reading) const;
    void stopStands(const trading::ClientOrderId &id, base::Now now);
    void stopFailed(const trading::ClientOrderId &id, const std::optional<base::Error> &error, base::Now now);
    [[nodiscard]] bool stopOnItsWay(const trading::Symbol &symbol, base::Now now) const;
    [[nodiscard]] QList<trading::AlgoOrderView> protectors() const;
    [[nodiscard]] QList<trading::AlgoOrderView> lastingConditionals() const; // without those that are being cancelled
    [[nodiscard]] trading::Position mayBecome(const trading::Symbol &symbol) const;
    [[nodiscard]] std::optional<trading::Price> freshMark(const trading::Symbol &symbol, base::Now now) const;
    void sendStop(const trading::Position &position, trading::Price trigger, safety::StopCover cover, StopTask task, base::Now now,
                  engine_client::CommandId command);
    void moveStop(const trading::Symbol &symbol, std::optional<trading::Price> trigger, engine_client::CommandId command, base::Now now);
    void handle(const engine_client::PlaceStop &body, const engine_client::Command &command, base::Now now);
    void handle(const engine_client::BreakEvenStop &body, const engine_client::Command &command, base::Now now);
    void handle(const exchange::AlgoOutcome &event, base::Now now);
    [[nodiscard]] QString stopMoveProblem(const trading::Position &position, trading::Price trigger) const;
    [[nodiscard]] QString tradeRiskProblem(const trading::Position &position, trading::Price trigger) const;

    // engine_venue.cpp
    void handle(const exchange::OrderOutcome &event, base::Now now);
    void handle(const exchange::CancelOutcome &event, base::Now now);
    void handle(const exchange::ReadingOutcome &event, base::Now now);
    void handle(const exchange::IncomeOutcome &event, base::Now now);
    void handle(const exchange::CountdownOutcome &event, base::Now now);
    void handle(const exchange::TradesOutcome &event, base::Now now);
    void handle(const exchange::OpenPriceOutcome &event, base::Now now);
    void handle(const exchange::InstrumentsLoaded &event, base::Now now);
    void handle(const exchange::MarkPriceTick &event, base::Now now);
    void handle(const exchange::BookTick &event, base::Now now);
    void handle(const exchange::OrderUpdate &event, base::Now now);
    void handle(const exchange::FillUpdate &event, base::Now now);
    void handle(const exchange::AlgoUpdate &event, base::Now now);
    void handle(const exchange::AccountUpdate &event, base::Now now);
    void applyAccount(const exchange::AccountUpdate &update, base::Now now);
    void handle(const exchange::BalanceChange &event, base::Now now);
    void handle(const exchange::PathChanged &event, base::Now now);
    void handle(const exchange::PathAlive &event, base::Now now);
    void handle(const exchange::RestMeasured &event, base::Now now);
    void handle(const exchange::RequestsPaused &event, base::Now now);
    void handle(const exchange::ClockMeasured &event, base::Now now);
    void handle(const exchange::AccountDoubted &event, base::Now now);
    void handle(const exchange::EventsLost &event, base::Now now);
    void takeOverRecovered(base::Now now);
    void orderProgressed(const trading::OrderView &view, base::Now now);
    void orderEnded(const trading::ClientOrderId &id, IntentEnd end, const QString &note, base::Now now);
    void accepted(const exchange::OrderOutcome &event, base::Now now);
    void refused(const exchange::OrderOutcome &event, base::Now now);
    void notFound(const exchange::OrderOutcome &event, base::Now now);

    // engine_take_profit.cpp
    void planTakeProfit(const trading::Symbol &symbol, trading::Price target, base::Now now);
    void endTakeProfit(const trading::Symbol &symbol, base::Now now);
    void keepTakeProfits(base::Now now);
    void placeTakeProfit(const trading::Symbol &symbol, trading::Price target, base::Now now);
    [[nodiscard]] bool hearTakeProfit(const exchange::AlgoOutcome &event, base::Now now);
    void takeProfitOver(const trading::AlgoOrderView &order, base::Now now);
    [[nodiscard]] bool takeProfitRests(const trading::Symbol &symbol) const;
    bool cancelTakeProfit(const engine_client::CancelOrder &body, const engine_client::Command &command, base::Now now);

    // engine_checks.cpp: the continuous checks, after every input
    void watchSymbols();
    void keepCountdowns(base::Now now);
    void expectOldCountdowns(base::Now now);
    void lookUpUnknown(base::Now now);
    void keepReading(base::Now now);
    void checkDrift(base::Now now);
    void noteDrift(const trading::Symbol &symbol, Drift drift, trading::Money value, trading::Money balance, base::Now now);
    void watchSilence(base::Now now);

    // engine_day.cpp: the trading day by the exchange's time
    void checkDay(base::Now now);
    void beginDay(base::CivilDay today, base::Now now);
    void warnOfLoss(const safety::DailyView &daily, base::Now now);
    void tripIfLost(const safety::DailyView &daily, base::Now now);
    void measureOvershoot(const safety::DailyView &daily, base::Now now);
    [[nodiscard]] bool heldMarksAreFresh(base::Now now) const;
    void proveBaseline(base::Now now);
    [[nodiscard]] base::VenueTime historyFrom() const;
    [[nodiscard]] bool askForPricesThen(base::Now now);
    void historyRead(base::Now now);
    void setBaseline(const Baseline &baseline, base::Now now);

    // engine_flows.cpp: why the wallet moved, the second sum, the drawdown
    bool takeFill(trading::Fill fill, base::Now now);
    void takeWalletChange(const exchange::AccountUpdate &event, base::Now now);
    void takeReading(const trading::AccountReading &reading, base::Now now);
    [[nodiscard]] bool historyIsAhead() const;
    void countLate(base::Now now);
    void bookHistory(base::Now now);
    void bookTransfer(const Flow &flow, base::Now now);
    void syncDay();
    void checkFlows(base::Now now);
    void checkLedgers(base::Now now);
    [[nodiscard]] std::optional<trading::Money> secondSum() const;
    [[nodiscard]] std::optional<trading::Money> sumsApart(base::Now now, trading::Money unexplained) const;
    void checkDrawdown(base::Now now);
    void writePeak(base::Now now);
    void noteForeign(const trading::OrderView &order, base::Now now);
    void trouble(Errand errand, const std::optional<base::Error> &error, base::Now now);

    // engine_results.cpp
    enum class HeardBy { Stream = 1, History }; // the stream's, or a person's: the last sample cannot hold it
    void sampleEquity(base::Now now);
    void countTransfer(const Flow &flow, HeardBy by, QJsonObject &body);
    void keepDecision(Intent &intent, base::Now now);
    void keepHeld(const trading::Symbol &symbol, trading::Quantity amount, base::Now now);

    // engine_persons.cpp: what a named person decides
    void handle(const engine_client::AcceptBaseline &body, const engine_client::Command &command, base::Now now);
    void handle(const engine_client::ResolveFlow &body, const engine_client::Command &command, base::Now now);
    void handle(const engine_client::SetLimits &body, const engine_client::Command &command, base::Now now);
    void handle(const engine_client::ConfirmLive &body, const engine_client::Command &command, base::Now now);

    // engine_settings.cpp
    void handle(const engine_client::SetLeverage &body, const engine_client::Command &command, base::Now now);
    void handle(const engine_client::SetMarginType &body, const engine_client::Command &command, base::Now now);
    void handle(const exchange::SettingOutcome &event, base::Now now);
    void handle(const exchange::LeverageStated &event, base::Now now);
    void change(const trading::Symbol &symbol, const trading::SymbolSettings &wanted, const QString &impossible,
                const engine_client::Command &command, base::Now now);
    [[nodiscard]] QString settingProblem(const trading::Symbol &symbol, base::Now now) const;
    void takePushed(exchange::LeverageStated event);
    void settingEnded(const trading::Symbol &symbol, bool done, const QString &outcome, base::Now now);
    void readSettingsAgain(base::Now now);

    // engine_spot.cpp: what the exchange does not know on spot. Each leaves USD-M as it is
    [[nodiscard]] base::Result<trading::AccountReading> shown(const base::Result<trading::AccountReading> &reading) const;
    [[nodiscard]] trading::AccountReading completed(trading::AccountReading reading, base::Now now);
    [[nodiscard]] exchange::AccountUpdate completed(exchange::AccountUpdate update);
    [[nodiscard]] trading::Fill booked(const trading::Fill &fill, base::Now now);
    void tellPosition(const trading::Symbol &symbol, base::VenueTime at, base::Now now);
    [[nodiscard]] bool mayBeOurs(const trading::Fill &fill) const;
    void bookTrades(QList<trading::Fill> &fills, base::Now now);
    void noteOrder(const trading::OrderView &order, base::Now now);
    void noteOrder(const trading::AlgoOrderView &order, base::Now now);
    [[nodiscard]] QSet<trading::Symbol> tradedSymbols() const;
    [[nodiscard]] QList<trading::IncomeRow> rolledBack() const;
    [[nodiscard]] bool booksComplete(base::Now now) const;
    void askForFills(base::Now now);
    void noteLostStops(const trading::AccountReading &reading);
    void recoverSpot(const RecoveredState &recovered);
    [[nodiscard]] QList<engine_client::HoldingRow> holdingRows(base::Now now) const;
    void takeTrades(const trading::Symbol &symbol, const QList<trading::Fill> &fills, base::Now now);
    void keepBook(base::Now now);
    void handle(const engine_client::AdoptHolding &body, const engine_client::Command &command, base::Now now);

    // engine_spot_orders.cpp: exits and stops on spot, where what is open locks the coins
    // Whether a take-profit beside its stop counts: its coins are those that the stop covers.
    enum class TakeProfits { Count = 1, Ignored };
    [[nodiscard]] trading::Quantity beingSold(const trading::Symbol &symbol, TakeProfits counted) const;
    [[nodiscard]] trading::Position sellable(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::Position guarded(const trading::Symbol &symbol) const;
    [[nodiscard]] trading::Quantity lockedByOthers(const trading::Symbol &symbol) const;
    [[nodiscard]] QList<std::pair<trading::ClientOrderId, bool>> locking(const trading::Symbol &symbol) const;
    [[nodiscard]] bool freeFirst(const trading::Symbol &symbol, Freeing task, base::Now now);
    void askToFree(const trading::Symbol &symbol, Freeing &task, base::Now now);
    void advanceFreeing(base::Now now);
    void carryOut(const trading::Symbol &symbol, const Freeing &task, base::Now now);
    [[nodiscard]] QString spotExitProblem(const safety::ExitIntent &intent, base::Now now) const;
    [[nodiscard]] QString spotStopProblem(const trading::Symbol &symbol, trading::Price trigger, base::Now now) const;
    [[nodiscard]] bool stopMayStand(const trading::Symbol &symbol) const;
    [[nodiscard]] const TrackedOrder *claiming(const trading::Symbol &symbol) const;
    [[nodiscard]] bool awaitsList(const trading::Symbol &symbol, base::Now now);
    void guardRest(const trading::Position &held, base::Now now);
    [[nodiscard]] trading::Position uncovered(const trading::Position &position) const;
    bool mergeStops(const trading::Symbol &symbol, trading::Price trigger, base::Now now);
    void cancelRestOfEntry(const trading::Symbol &symbol, base::Now now);
    void expectAttachedStop(const safety::ApprovedOrder &entry, base::Now now);
    void attachedEntryEnded(const trading::ClientOrderId &entry, trading::Quantity executed, base::Now now);

    // engine_view.cpp
    void viewAccount(base::Now now);
    void viewEverything();
    void viewAges(base::Now now);
    void viewPrice(safety::SymbolRisk &risk, const trading::Symbol &symbol) const;
    [[nodiscard]] safety::SymbolRisk symbolRisk(const trading::Symbol &symbol, const QList<trading::AlgoOrderView> &conditionals) const;
    [[nodiscard]] safety::DailyView dailyView(base::Now now) const;

    // engine_snapshot.cpp
    [[nodiscard]] engine_client::PositionRow positionRow(const trading::Position &position, const safety::RiskView &view, base::Now now) const;
    [[nodiscard]] engine_client::FreshnessView freshness(base::Now now) const;
    void fillDayRow(engine_client::DailyRow &row, base::Now now) const;
    [[nodiscard]] engine_client::DrawdownRow drawdownRow() const;

    EngineConfig m_config;
    Ledger m_ledger;
    std::optional<SpotBook> m_spot;                             // on spot only: the positions that the exchange does not know
    base::VenueTime m_ranUntil;                                 // the newest record of the run before
    QSet<trading::Symbol> m_cancelAgain;                        // spot: once the stops that are on their way are decided
    base::VenueTime m_spotTold;                                 // what was told of them last
    base::VenueTime m_spotSince;                                // of the run before: what it saw last
    QMap<trading::Symbol, Freeing> m_freeing;
    QMap<trading::ClientOrderId, Attached> m_attached;          // by the entry that it left with
    QMap<trading::Symbol, base::SteadyTime> m_claimedUntil;     // awaitsList(): then the entry is cancelled
    QSet<trading::ClientOrderId> m_restCancelled;               // entries whose first fill was too small to be protected
    QMap<trading::ClientOrderId, trading::Symbol> m_lostStops;  // gone from a reading, and nobody told why
    QSet<trading::Symbol> m_notCaughtUp;                        // what was traded there while no process ran is not booked yet
    base::VenueTime m_caughtUpFrom;
    base::SteadyTime m_behindSince;
    base::SteadyTime m_fillsAskedAt;
    DayBook m_day;
    FlowBook m_flows;
    Drawdown m_drawdown;
    TroubleWatch m_trouble;
    ExchangeClock m_exchangeClock;
    TradeBook m_trades;
    RequestBook m_requests;
    PerformanceBook m_results;
    RateBook m_rates;
    Chronicle m_chronicle;
    safety::StopGuard m_guard;
    safety::EmergencyStopPlan m_plan;
    base::LatchRecord m_latch;
    safety::RiskView m_view;                                    // as of the last question, see riskView
    bool m_viewIncomplete = true;                               // symbols to show came
    std::shared_ptr<const trading::InstrumentMap> m_instruments;
    Effects m_out;

    bool m_confirmed = true;                                    // live modes: by a person, for this run
    std::int64_t m_run = 0;
    std::int64_t m_counter = 0;
    QMap<trading::ClientOrderId, Intent> m_intents;            // ours, not finished
    QMap<trading::ClientOrderId, Intent> m_recovered;          // of the run before, to be looked up
    QMap<trading::ClientOrderId, Waiting> m_waiting;           // commands that wait for an order's end
    QList<HeldBack> m_heldBack;
    QList<HeldEntry> m_heldEntries;
    QSet<trading::ClientOrderId> m_secondTries;                // exits that were held back before
    QMap<trading::ClientOrderId, StopInFlight> m_stopsInFlight;
    QMap<trading::Symbol, SettingUnderWay> m_settings;          // sent, and what became of it is not known
    QMap<trading::ClientOrderId, base::SteadyTime> m_orphanSince; // own stops without a position
    QSet<trading::ClientOrderId> m_stopCancelsSent;
    QMap<trading::ClientOrderId, base::SteadyTime> m_over;        // conditional orders whose end became known lately
    QMap<trading::ClientOrderId, Retiring> m_retiring;            // stops whose successor stands
    QMap<trading::Symbol, safety::GuardAnswer> m_guardAnswers;
    QSet<trading::Symbol> m_ownSymbols;                         // opened through us
    QMap<trading::Symbol, Drift> m_drift;
    QSet<trading::Symbol> m_watched;
    std::optional<trading::Symbol> m_commissionCoin;            // watched, to value commission paid in another coin
    std::optional<engine_client::CommandId> m_clearing;
    QString m_clearApprover;
    safety::StopIds m_stopIds;
    std::optional<StopAmendment> m_amendment;                   // of the stop that is latched
    bool m_latchRecorded = false;                               // at the start: the journal knows of the stop that is latched
    base::SteadyTime m_bannedUntil;

    PathHealth m_rest, m_market, m_user, m_wsApi;
    CountdownKeeper m_countdowns;
    TakeProfitKeeper m_takeProfits;                             // usdm; on spot they leave with their entry
    std::optional<std::int64_t> m_roundTripMicros;
    std::optional<std::int64_t> m_clockOffsetMs;
    int m_usedWeight = 0;
    int m_weightLimit = 0;

    std::uint64_t m_readId = 0;
    std::uint64_t m_readProved = 0;                             // the latest that nothing overtook
    bool m_reading = false;
    bool m_resync = true;                                       // the picture is not proved since the last gap
    bool m_readWanted = false;                                  // an answer was not used: ask again
    bool m_changedSinceRead = false;
    base::SteadyTime m_readAt;
    base::SteadyTime m_readAgainAt;

    enum class BaselineStep { None = 1, Income, Trades, Prices, Unproven };
    BaselineStep m_baselineStep = BaselineStep::None;
    base::CivilDay m_baselineDay;
    QList<trading::IncomeRow> m_income;
    QMap<trading::Symbol, QList<trading::Fill>> m_dayTrades;
    std::set<trading::Symbol> m_tradesWanted;
    QMap<trading::Symbol, trading::Price> m_pricesThen;         // at the start of m_pricesDay, of what was held through it
    std::set<trading::Symbol> m_pricesWanted;
    QSet<trading::Symbol> m_pricesMissing;                      // the exchange has none, or never answered
    base::CivilDay m_pricesDay;
    base::SteadyTime m_pricesBy;
    base::VenueTime m_historyFrom;                              // asked from there on
    base::CivilDay m_historyFor;                                // read and booked
    bool m_historyWanted = false;                               // again, although it was read today
    base::SteadyTime m_historyAskedAt;
    base::VenueTime m_peakRecovered;                            // transfers since then may have missed the peak
    std::optional<trading::Money> m_proposedBaseline;
    std::optional<trading::Money> m_proposedUnrealised;         // of it
    base::VenueTime m_proposedAt;
    std::uint64_t m_accountChanges = 0;
    std::uint64_t m_accountChangesAtRead = 0;
    std::uint64_t m_accountChangesAtIncome = 0;
    base::VenueTime m_walletAt;                                 // what happened until then is in the wallet
    int m_lossMark = 0;                                         // highest warning given today: 50, 75, 90
    base::CivilDay m_lastDay;
    trading::Money m_tripLimit;
    trading::Money m_overshoot;
    bool m_overshootWritten = false;
    std::uint64_t m_syncedVersion = 0;                          // of the flow book
    trading::Money m_booked;                                    // fills and income since the baseline
    std::optional<trading::Money> m_openFlow;                   // as last written
    int m_flowAsked = 0;
    bool m_flowNeedsPerson = false;
    bool m_ledgerMismatch = false;
    bool m_drawdownHit = false;
    engine_client::ForeignCounts m_foreign;
    QSet<trading::ClientOrderId> m_foreignTold;
    QJsonObject m_configuredLimits;
    std::shared_ptr<const engine_client::LimitOrigins> m_limitOrigins;
    bool m_guardCalm = false;                                   // every position is covered and nothing about stops is under way
    bool m_onlyPrice = false;                                   // the present input says nothing but a price
    bool m_marketSilent = false;
    bool m_clockSkewed = false;
    base::Now m_uncorrected;                                    // as it came in

    bool m_journalHealthy = true;
    QString m_journalTrouble;
    std::uint64_t m_snapshotNumber = 0;
};

} // namespace bw::engine
