// The limits of a mode, all in percent of the current balance, as types that cannot hold nonsense.
// Source: safety contract, section 3. Limits::create refuses what makes no sense; there is no other way to make one.
// Every limit has one stable key; a file, a refusal and the journal use the same.
#pragma once

#include "core/base/time.h"
#include "core/trading/account.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace bw::safety {

using base::Millis;
using trading::Ratio;

enum class Mode { Paper = 1, PaperLiveData, Testnet, LiveLimited, LiveFull };
[[nodiscard]] QString toWord(Mode mode);                         // "paper", "paper_live_data", ...
[[nodiscard]] constexpr bool isLive(Mode mode) { return mode == Mode::LiveLimited || mode == Mode::LiveFull; } // real money
[[nodiscard]] base::Result<Mode> modeFromWord(QStringView word);

enum class ConfirmEntry { Off = 1, OutsideDesktop };
enum class LossAction { Stop = 1, ReduceOnly }; // what the daily loss limit does at 100 %

struct LimitValues
{
    Ratio positionSize = Ratio::literal("0.05");        // position-size: exposure per symbol / balance
    int openPositions = 3;                              // open-positions
    Ratio stopDistance = Ratio::literal("0.10");        // stop-required: furthest stop from the entry price
    Ratio dailyLoss = Ratio::literal("0.02");           // daily-loss: close-out loss / daily balance
    Ratio totalExposureReserve = Ratio::literal("0.20"); // total-exposure: what stays of the balance, R
    Ratio tradeRisk = Ratio::literal("0.01");           // trade-risk: loss at the stop and commission / balance, K
    Ratio priceCollar = Ratio::literal("0.02");         // price-collar: distance from the mark, C
    Ratio drawdown = Ratio::literal("0.10");            // below the peak of equity since the last clear, Y
    Ratio driftAlert = Ratio::literal("1.02");          // alert above this multiple of position-size
    Ratio entryShareOfRates = Ratio::literal("0.5");    // order-rate: the rest of the exchange's limits is for exits
    int leverage = 5;                                   // leverage: usdm, of the symbol
    std::optional<int> entriesPerDay = 20;              // trade-rate; empty: off
    std::optional<int> entriesPerHour;
    std::optional<Millis> entryGap;
    std::optional<int> lossStreak = 5;                  // loss-streak; empty: off
    ConfirmEntry confirmEntry = ConfirmEntry::Off;
    LossAction dailyLossAction = LossAction::Stop;
    Ratio slippageAllowance = Ratio::literal("0.001");  // a side
    Ratio takerCommission = Ratio::literal("0.0005");   // used in estimates until the account's own rate is read
    Ratio adoptedStopDistance = Ratio::literal("0.03"); // G of the stop guard
    Millis markFresh{5000};
    Millis accountFresh{30000};
    Millis guardReplaceWithin{2000};
    Millis guardExitAfter{5000};
};

class Limits
{
public:
    [[nodiscard]] static base::Result<Limits> create(const LimitValues &values);
    // The table of the contract, with the commission that the market takes of everyone.
    [[nodiscard]] static Limits forMode(Mode mode, trading::Market market = trading::Market::UsdM);
    [[nodiscard]] const LimitValues &values() const { return m_values; }

private:
    explicit Limits(const LimitValues &values) : m_values(values) {}
    LimitValues m_values;
};

// Every key, in the order of LimitValues: "position-size", "entries-per-day", ...
[[nodiscard]] QStringList limitKeys();
// One limit in words: "5 %", "3", "off", "5000 ms". Empty for a key that is none.
[[nodiscard]] QString limitWord(const LimitValues &values, QStringView key);

// The same so that it can be read back: "0.05", "3", "stop". Empty: off, or a key that is none.
[[nodiscard]] QString limitText(const LimitValues &values, QStringView key);
// Sets one limit from such a text. NotFound: no such key. Malformed: the text is not of its kind; nothing changed then.
// Whether the number makes sense is judged by Limits::create.
[[nodiscard]] base::Status setLimit(LimitValues &values, QStringView key, QStringView text);

struct LimitChange
{
    QString key;
    QString from;         // in words
    QString to;
    bool loosens = false; // in a live mode that asks for a named approver; what gets tighter asks nothing
};
[[nodiscard]] QList<LimitChange> changesBetween(const LimitValues &from, const LimitValues &to);

} // namespace bw::safety
