// The limits of a mode, all in percent of the current balance, as types that cannot hold nonsense.
// Source: safety contract, section 3. Limits::create refuses what makes no sense; there is no other way to make one.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"

namespace bw::safety {

using base::Millis;
using trading::Ratio;

enum class Mode { Paper = 1, PaperLiveData, Testnet, LiveLimited, LiveFull };
[[nodiscard]] QString toWord(Mode mode);                         // "paper", "paper_live_data", ...
[[nodiscard]] base::Result<Mode> modeFromWord(QStringView word);

struct LimitValues
{
    Ratio positionSize = Ratio::literal("0.05");        // position-size: exposure per symbol / balance
    int openPositions = 3;                              // open-positions
    Ratio stopDistance = Ratio::literal("0.10");        // stop-required: furthest stop from the entry price
    Ratio dailyLoss = Ratio::literal("0.02");           // daily-loss: close-out loss / daily balance
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
    [[nodiscard]] static Limits forMode(Mode mode);     // the table of the contract
    [[nodiscard]] const LimitValues &values() const { return m_values; }

private:
    explicit Limits(const LimitValues &values) : m_values(values) {}
    LimitValues m_values;
};

} // namespace bw::safety
