#include "core/alerts/chat_desk.h"

#include "core/language/engine_sentences.h"
#include "core/language/language.h"

#include <QCoreApplication>

namespace bw::alerts {

using engine_client::PositionRow;
using engine_client::Snapshot;

namespace {

constexpr base::Millis kEngineHangs{2'000};
constexpr qsizetype kMostPositions = 20;

// Named as its context: lupdate takes the name itself where a member of a class asks.
struct Alerts
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString clockTime(base::VenueTime at)
{
    return at.toIsoString().mid(11, 8) + QStringLiteral(" UTC");
}

} // namespace

ChatDesk::ChatDesk(ChatTerms terms, EngineAccess engine) : m_terms(std::move(terms)), m_engine(std::move(engine)), m_texts(m_terms.hideBalances)
{
    m_terms.began = base::VenueTime(m_terms.began.ms() / 1000 * 1000); // a message knows whole seconds only
}

bool ChatDesk::isNew(const ChatMessage &message)
{
    if (m_known.contains(message.update) || m_terms.stopsBefore.contains(message.update)) {
        return false;
    }
    m_known.insert(message.update);
    m_knownOrder.append(message.update);
    if (m_knownOrder.size() > kKnown) {
        m_known.remove(m_knownOrder.takeFirst());
    }
    return true;
}

QString ChatDesk::hear(const ChatMessage &message)
{
    if (!isNew(message)) {
        return {};
    }
    if (message.chat != m_terms.chat || m_terms.chat.isEmpty()) {
        m_strangers += message.chat.isEmpty() ? 0 : 1;
        return {};
    }
    const QString text = message.text.simplified();
    if (!text.startsWith(QLatin1Char('/'))) {
        return {};
    }
    const QString command = text.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('@'), 0, 0).toLower(); // in groups: /stop@name_of_the_bot
    const QString rest = text.section(QLatin1Char(' '), 1);
    if (command == QLatin1String("/stop")) {
        return stop(message, rest);
    }
    if (!message.at.isUnknown() && message.at < m_terms.began) {
        return {};
    }
    if (command == QLatin1String("/status")) {
        return status();
    }
    if (command == QLatin1String("/positions")) {
        return positions();
    }
    if (command == QLatin1String("/clear")) {
        return Alerts::tr("A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: "
                         "in the desktop, or by breakwater clear-stop --approver NAME.");
    }
    return help();
}

QString ChatDesk::help()
{
    return Alerts::tr("/status – state, balance and today's result\n/positions – what is open, and its stops\n"
                     "/stop REASON – emergency stop: blocks entries, cancels them, closes every position\n/help – this\n"
                     "A stop is not cleared from here.");
}

QString ChatDesk::stop(const ChatMessage &message, const QString &reason)
{
    if (reason.isEmpty()) {
        return Alerts::tr("Nothing was stopped: a reason is needed. /stop REASON");
    }
    const base::LatchRecord before = m_engine.latch();
    const base::LatchRecord record = m_engine.emergencyStop(base::StopLevel::Flatten, reason.left(kLongestReason), QStringLiteral("telegram"));
    if (!record.engaged) {
        return Alerts::tr("THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.");
    }
    m_terms.stopsBefore.append(message.update);
    while (m_terms.stopsBefore.size() > kRemembered) {
        m_terms.stopsBefore.removeFirst();
    }
    if (m_terms.remember) {
        m_terms.remember(m_terms.stopsBefore);
    }
    QString answer = before.engaged ? Alerts::tr("It was stopped already, by %1: %2. Nothing is looser than before.").arg(record.by, m_texts.others(language::stopReason(record.reason, record.by)))
                                    : Alerts::tr("STOPPED: no entry leaves; cancelling and closing begin. Reason: %1").arg(m_texts.others(language::stopReason(record.reason, record.by)));
    if (!message.at.isUnknown() && message.at < m_terms.began) {
        answer += QLatin1Char('\n') + Alerts::tr("You wrote it at %1; this run began at %2.").arg(clockTime(message.at), clockTime(m_terms.began));
    }
    return answer;
}

QString ChatDesk::freshness(const Snapshot &picture) const
{
    const base::Millis silence = m_engine.engineSilence();
    return silence < kEngineHangs ? QString()
                                  : Alerts::tr("The engine has been silent for %1 s; this is of %2.").arg(silence.count() / 1000).arg(clockTime(picture.at)) + QLatin1Char('\n');
}

QString ChatDesk::status() const
{
    const auto picture = m_engine.latest();
    if (!picture) {
        return Alerts::tr("The engine has not started yet.");
    }
    const Snapshot &s = *picture;
    const base::LatchRecord latch = m_engine.latch();
    QStringList lines;
    const QString state = latch.engaged ? toWord(safety::TradingState::Stopped) : toWord(s.state.state);
    const QStringList reasons = latch.engaged ? QStringList{m_texts.others(language::stopReason(latch.reason, latch.by))} : s.state.reasons;
    lines.append(Alerts::tr("%1, %2: %3").arg(toWord(s.mode), s.market, state) + (reasons.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(reasons.join(QStringLiteral(", ")))));
    if (!s.risk.accountKnown) {
        lines.append(Alerts::tr("The account is not known."));
    } else if (!m_texts.hides()) {
        lines.append(Alerts::tr("Balance %1 %2, equity %3").arg(m_texts.amount(s.risk.balance), s.risk.quote, m_texts.amount(s.risk.equity)));
    }
    if (!s.daily.known) {
        lines.append(Alerts::tr("Today's result is not known."));
    } else if (m_texts.hides()) {
        lines.append(Alerts::tr("Today %1").arg(Texts::percent(s.daily.pnlRatio)));
    } else {
        lines.append(Alerts::tr("Today %1 (%2); left of the day's loss limit: %3").arg(m_texts.amount(s.daily.pnl), Texts::percent(s.daily.pnlRatio), m_texts.amount(s.daily.left)));
    }
    lines.append(Alerts::tr("Open positions: %1").arg(s.positions.size()));
    return freshness(s) + lines.join(QLatin1Char('\n'));
}

QString ChatDesk::positions() const
{
    const auto picture = m_engine.latest();
    if (!picture) {
        return Alerts::tr("The engine has not started yet.");
    }
    QStringList lines;
    for (const PositionRow &row : picture->positions) {
        if (lines.size() == kMostPositions) {
            lines.append(Alerts::tr("and %1 more").arg(picture->positions.size() - kMostPositions));
            break;
        }
        const QString side = row.position.isLong() ? Alerts::tr("long") : Alerts::tr("short");
        const QString mark = row.mark ? language::figure(row.mark->toString()) : Alerts::tr("unknown");
        const QString stop = row.guard == engine_client::GuardState::Protected && row.stopPrice ? Alerts::tr("stop %1").arg(language::figure(row.stopPrice->toString()))
                                                                                               : Alerts::tr("NO STOP for %1 s").arg(row.unprotectedFor.count() / 1000);
        const QString share = row.mark ? Texts::percent(row.ofBalance) : Alerts::tr("unknown");
        QString line = m_texts.hides() ? Alerts::tr("%1 %2, mark %3, %4 of balance, %5").arg(row.position.symbol.text(), side, mark, share, stop)
                                       : Alerts::tr("%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8")
                                             .arg(row.position.symbol.text(), side, language::figure(row.position.amount.abs().toString()), language::figure(row.position.entryPrice.toString()), mark, share,
                                                  row.mark ? m_texts.amount(row.unrealized) : Alerts::tr("unknown"), stop);
        lines.append(line);
    }
    return freshness(*picture) + (lines.isEmpty() ? Alerts::tr("No position is open.") : lines.join(QLatin1Char('\n')));
}

} // namespace bw::alerts
