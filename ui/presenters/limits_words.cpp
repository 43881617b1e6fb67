#include "ui/presenters/limits_words.h"

#include <QCoreApplication>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

LimitWordsGroup sizes()
{
    return {Words::tr("Size"),
            {{"position-size", LimitKind::Share, Words::tr("Largest position"),
              Words::tr("The most that one symbol may come to, open and pending together, as a share of the balance.")},
             {"open-positions", LimitKind::Count, Words::tr("Open positions"), Words::tr("In how many symbols a position or a pending entry may be at once.")},
             {"total-exposure-reserve", LimitKind::Share, Words::tr("Reserve"), Words::tr("What share of the balance stays out of every position together.")},
             {"leverage", LimitKind::Count, Words::tr("Leverage"), Words::tr("USD-M: the most that a symbol may be set to.")},
             {"drift-alert", LimitKind::Multiple, Words::tr("Alert above"), Words::tr("A position that grew past this multiple of its limit raises an alert.")}}};
}

LimitWordsGroup losses()
{
    return {Words::tr("Loss"),
            {{"daily-loss", LimitKind::Share, Words::tr("Loss of a day"), Words::tr("At this loss the trading day ends, the cost of leaving included. Counts from 00:00 UTC.")},
             {"daily-loss-action", LimitKind::Choice, Words::tr("When the day ends"), Words::tr("What happens at the loss of a day: everything is closed, or only entries end.")},
             {"trade-risk", LimitKind::Share, Words::tr("Loss of a trade"), Words::tr("What an entry may lose at its stop, commission included, as a share of the balance.")},
             {"drawdown", LimitKind::Share, Words::tr("Fall from the peak"), Words::tr("How far equity may fall below its highest since the last clear; then the emergency stop is pulled.")},
             {"loss-streak", LimitKind::Count, Words::tr("Losses in a row"), Words::tr("After so many losing trades of one day no entry passes.")}}};
}

LimitWordsGroup entries()
{
    return {Words::tr("Entries"),
            {{"stop-distance", LimitKind::Share, Words::tr("Furthest stop"), Words::tr("How far from its price the protective stop of an entry may lie.")},
             {"price-collar", LimitKind::Share, Words::tr("Distance from the mark"), Words::tr("How far the price of an entry may lie from the mark price.")},
             {"entries-per-day", LimitKind::Count, Words::tr("Entries in a day"), Words::tr("How many entries may be sent in a trading day.")},
             {"entries-per-hour", LimitKind::Count, Words::tr("Entries in an hour"), Words::tr("How many entries may be sent within 60 minutes.")},
             {"entry-gap-ms", LimitKind::Moment, Words::tr("Gap between entries"), Words::tr("The least time between two entries.")},
             {"confirm-entry", LimitKind::Choice, Words::tr("Entries from outside"), Words::tr("Whether entries that come from scripts and the API wait for a person.")},
             {"entry-share-of-rates", LimitKind::Share, Words::tr("Share of the rate limits"),
              Words::tr("What share of the exchange's order and weight limits entries may use; the rest is for exits.")}}};
}

LimitWordsGroup estimates()
{
    return {Words::tr("Estimates"),
            {{"slippage-allowance", LimitKind::Share, Words::tr("Slippage, a side"), Words::tr("What is added to every estimate for a price that moves while an order fills.")},
             {"taker-commission", LimitKind::Share, Words::tr("Commission, a side"), Words::tr("Used in estimates until the account's own rate is read.")}}};
}

LimitWordsGroup guard()
{
    return {Words::tr("Stop guard and freshness"),
            {{"adopted-stop-distance", LimitKind::Share, Words::tr("Stop of an adopted position"), Words::tr("How far from the mark the guard places a stop where there never was one.")},
             {"guard-replace-within-ms", LimitKind::Moment, Words::tr("Replace a stop within"), Words::tr("How soon a missing stop has to be there again.")},
             {"guard-exit-after-ms", LimitKind::Moment, Words::tr("Exit without a stop after"), Words::tr("A position that cannot be protected for so long is closed.")},
             {"mark-fresh-ms", LimitKind::Moment, Words::tr("Oldest mark price"), Words::tr("An older price is stale, and entries that need it do not pass.")},
             {"account-fresh-ms", LimitKind::Moment, Words::tr("Oldest account"), Words::tr("An older picture of the account is stale, and no entry passes.")}}};
}

} // namespace

QList<LimitWordsGroup> limitWords()
{
    return {sizes(), losses(), entries(), estimates(), guard()};
}

} // namespace bw::ui
