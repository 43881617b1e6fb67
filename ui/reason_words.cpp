#include "ui/reason_words.h"

#include "core/language/engine_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

} // namespace

QString reasonWords(const QString &reason)
{
    const QHash<QString, QString> words{ // in the language of now
        {QStringLiteral("start-up"), Words::tr("starting up, the account is being read")},
        {QStringLiteral("exchange-time"), Words::tr("the exchange has not said yet what time it is")},
        {QStringLiteral("resync"), Words::tr("reconciling with the exchange")},
        {QStringLiteral("stale-account"), Words::tr("account data is stale")},
        {QStringLiteral("stale-mark"), Words::tr("prices are stale")},
        {QStringLiteral("market-silent"), Words::tr("no price has come for too long")},
        {QStringLiteral("daily-loss"), Words::tr("daily loss")},
        {QStringLiteral("account-stream-down"), Words::tr("the account stream is down")},
        {QStringLiteral("baseline-unproven"), Words::tr("the day's starting balance cannot be proved (accept it by name: Emergency menu or Ctrl+Alt+B)")},
        {QStringLiteral("baseline-pending"), Words::tr("the day's starting balance is being worked out")},
        {QStringLiteral("journal-failed"), Words::tr("the journal cannot be written")},
        {QStringLiteral("position-mode"), Words::tr("the account is in hedge mode")},
        {QStringLiteral("emergency-stop"), Words::tr("emergency stop")},
        {QStringLiteral("clock-skew"), Words::tr("this machine's clock is off")},
        {QStringLiteral("unexplained-flow"), Words::tr("the wallet moved and nothing explains it")},
        {QStringLiteral("ledger-mismatch"), Words::tr("the two sums of the day do not agree")},
        {QStringLiteral("unconfirmed"), Words::tr("this run with real money is not confirmed yet")},
        {QStringLiteral("engine-silent"), Words::tr("the engine does not answer")},
        {QStringLiteral("paused"), Words::tr("the exchange asked for a pause")},
        {QStringLiteral("banned"), Words::tr("the exchange banned this address for a while")},
        {QStringLiteral("exchange-trouble-orders"), Words::tr("the exchange fails on orders")},
        {QStringLiteral("exchange-trouble-stops"), Words::tr("the exchange fails on stops")},
        {QStringLiteral("exchange-trouble-cancels"), Words::tr("the exchange fails on cancels")},
        {QStringLiteral("exchange-trouble-readings"), Words::tr("the account cannot be read, again and again")},
        {QStringLiteral("exchange-trouble-history"), Words::tr("the history cannot be read, again and again")},
    };
    const auto it = words.constFind(reason);
    return it != words.constEnd() ? *it : QString(reason).replace(QLatin1Char('-'), QLatin1Char(' '));
}

QString accountTrouble(const engine_client::Snapshot &snapshot)
{
    if (snapshot.freshness.accountKnown) {
        return {};
    }
    for (const engine_client::PathView *path : {&snapshot.freshness.user, &snapshot.freshness.rest}) {
        if (path->state == exchange::PathState::Down && !path->detail.isEmpty()) {
            QString said = language::sentence(path->detail);
            if (said.endsWith(QLatin1Char('.')) || said.endsWith(QChar(0x3002))) {
                said.chop(1);
            }
            return Words::tr("the account cannot be read (%1)").arg(said);
        }
    }
    return {};
}

} // namespace bw::ui
