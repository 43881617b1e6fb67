#include "core/alerts/texts.h"

#include "core/base/contracts.h"
#include "core/language/engine_sentences.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bw::alerts {

using safety::StopPhase;
using trading::Money;

namespace {

// Named as its context: lupdate takes the name itself where a member of a class asks.
struct Alerts
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace

QString Texts::percent(trading::Ratio ratio)
{
    return language::figure(base::Decimal::mul(ratio.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toFixed(2)) + QStringLiteral(" %");
}

QString Texts::amount(Money amount) const
{
    return m_hide ? QStringLiteral("•••") : language::figure(amount.toFixed(2));
}

QString Texts::others(const QString &words) const
{
    static const QRegularExpression numbers(QStringLiteral(R"(\d(?:[\d.,]*\d)?)"));
    return m_hide ? QString(words).replace(numbers, QStringLiteral("•")) : words;
}

QString Texts::began(const QString &mode, const QString &market)
{
    return Alerts::tr("Breakwater began: %1, %2.").arg(mode, market);
}

QString Texts::ended()
{
    return Alerts::tr("Breakwater ended; nothing watches the account now.");
}

QString Texts::heldBack(int count, int mostAnHour)
{
    return Alerts::tr("(%1 more are held back: at most %2 an hour.)").arg(count).arg(mostAnHour);
}

QString Texts::unprotected(const trading::Symbol &symbol, base::Millis age)
{
    return Alerts::tr("%1 has had no protective stop for %2 s.").arg(symbol.text()).arg(age.count() / 1000);
}

QString Texts::cleared()
{
    return Alerts::tr("The emergency stop was cleared: entries are possible again.");
}

QString Texts::disconnected(base::Millis age, qsizetype positions)
{
    return Alerts::tr("The exchange has not been reached for %1 s; open positions: %2.").arg(age.count() / 1000).arg(positions);
}

QString Texts::connected()
{
    return Alerts::tr("The exchange is reached again.");
}

QString Texts::engineSilent(base::Millis age)
{
    return Alerts::tr("The engine has given no sign of life for %1 s. An emergency stop works without it.").arg(age.count() / 1000);
}

QString Texts::engineAnswers()
{
    return Alerts::tr("The engine answers again.");
}

QString Texts::journalBroken()
{
    return Alerts::tr("The journal cannot be written: no entry is possible.");
}

QString Texts::foreign(const engine_client::ForeignCounts &counts)
{
    return Alerts::tr("Something did not come through Breakwater. In this run so far: orders %1, fills %2.").arg(counts.orders).arg(counts.fills);
}

QString Texts::overLimit(const engine_client::PositionRow &row, const engine_client::Snapshot &picture) const
{
    const QString limit = percent(picture.risk.limits.values().positionSize);
    if (m_hide) {
        return Alerts::tr("%1 is over its limit: %2 of the balance; the limit is %3.").arg(row.position.symbol.text(), percent(row.ofBalance), limit);
    }
    return Alerts::tr("%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.")
        .arg(row.position.symbol.text(), language::figure(row.value.toFixed(2)), picture.risk.quote, percent(row.ofBalance), limit);
}

QString Texts::dayLoss(int mark, Money lost, const engine_client::Snapshot &picture) const
{
    if (m_hide) {
        return Alerts::tr("Today's loss has reached %1 % of its limit.").arg(mark);
    }
    return Alerts::tr("Today's loss is %1 %2: %3 % of the limit of %4.").arg(language::figure(lost.toFixed(2)), picture.risk.quote).arg(mark).arg(language::figure(picture.daily.limit.toFixed(2)));
}

QString Texts::step(const safety::StopProgress &stop) const
{
    const QString counts = Alerts::tr("%1 of %2 orders cancelled, %3 of %4 positions closed")
                               .arg(stop.ordersCancelled).arg(stop.ordersToCancel).arg(stop.positionsClosed).arg(stop.positionsToClose);
    switch (stop.phase) {
    case StopPhase::Idle:
    case StopPhase::Latched:
        return Alerts::tr("entries are blocked.");
    case StopPhase::Cancelling:
        return Alerts::tr("cancelling; %1.").arg(counts);
    case StopPhase::Flattening:
        return Alerts::tr("closing; %1.").arg(counts);
    case StopPhase::Verifying:
        return Alerts::tr("verifying; %1.").arg(counts);
    case StopPhase::Done:
        return stop.verifiedFlat ? Alerts::tr("verified flat; %1.").arg(counts) : Alerts::tr("done: no entry is open; %1.").arg(counts);
    case StopPhase::LatchedNotSent:
        return Alerts::tr("LATCHED, NOT SENT: %1").arg(stop.trouble.isEmpty() ? Alerts::tr("the exchange is not reached.") : others(language::sentence(stop.trouble)));
    }
    BW_UNREACHABLE("stop phase");
}

QString Texts::stopBegins(const safety::StopProgress &stop) const
{
    return Alerts::tr("EMERGENCY STOP (%1) by %2: %3").arg(toWord(stop.record.level), stop.record.by, others(language::stopReason(stop.record.reason, stop.record.by))) + QLatin1Char('\n') + step(stop);
}

QString Texts::stopGoesOn(const safety::StopProgress &stop) const
{
    return Alerts::tr("Emergency stop: %1").arg(step(stop));
}

QString Texts::fill(const trading::Fill &fill, const QString &quote) const
{
    const bool bought = fill.side == trading::Side::Buy;
    if (m_hide) {
        return (bought ? Alerts::tr("Bought %1 at %2.") : Alerts::tr("Sold %1 at %2.")).arg(fill.symbol.text(), language::figure(fill.price.toString()));
    }
    const Money value = fill.price * fill.quantity;
    return (bought ? Alerts::tr("Bought %1 %2 at %3: %4 %5.") : Alerts::tr("Sold %1 %2 at %3: %4 %5."))
        .arg(language::figure(fill.quantity.toString()), fill.symbol.text(), language::figure(fill.price.toString()), language::figure(value.toFixed(2)), quote);
}

QString Texts::refused(int count, base::Millis within, const engine_client::DecisionRow &last) const
{
    const QString what = m_hide ? last.symbol.text() : language::sentence(last.text);
    return Alerts::tr("Refused entries in the last %1 minutes: %2; the last: %3 (%4).").arg(within.count() / 60'000).arg(count).arg(what, others(language::sentence(last.note)));
}

} // namespace bw::alerts
