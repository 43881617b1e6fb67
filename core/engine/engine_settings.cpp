// Leverage and margin type of a symbol: set at the exchange by a person, only while nothing of the symbol is open there.
// Until the exchange has said what became of it, neither is known, and the rules judge it so.
#include "core/engine/engine.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;
using exchange::Fate;
using trading::Symbol;
using trading::SymbolSettings;

namespace {

constexpr int kHighestLeverage = 125; // Source: USD-M, POST /fapi/v1/leverage: 1 to 125; a symbol's brackets may allow less
// A request that is older than its window (5 s) is not carried out any more: what is read then is what became of it.
constexpr base::Millis kSettled{7'000};
constexpr base::Millis kReadAgain{5'000};

QString words(const Symbol &symbol, const SymbolSettings &settings)
{
    return settings.leverage ? QStringLiteral("leverage of %1: %2x").arg(symbol.text()).arg(*settings.leverage)
                             : QStringLiteral("margin type of %1: %2").arg(symbol.text(), toWord(*settings.marginType));
}

// The answer speaks of what was wanted, and this is whether it is so.
std::optional<bool> fulfilled(const SymbolSettings &wanted, const Symbol &symbol, const exchange::LeverageStated &stated)
{
    if (wanted.leverage) {
        const auto it = stated.leverage.constFind(symbol);
        return it == stated.leverage.constEnd() ? std::nullopt : std::optional(it.value() == *wanted.leverage);
    }
    const auto it = stated.marginTypes.constFind(symbol);
    return it == stated.marginTypes.constEnd() ? std::nullopt : std::optional(it.value() == *wanted.marginType);
}

} // namespace

void Engine::handle(const engine_client::SetLeverage &body, const Command &command, Now now)
{
    const bool possible = body.leverage >= 1 && body.leverage <= kHighestLeverage;
    change(body.symbol, {body.leverage, {}}, possible ? QString() : QStringLiteral("A leverage is a whole number from 1 to %1.").arg(kHighestLeverage),
           command, now);
}

void Engine::handle(const engine_client::SetMarginType &body, const Command &command, Now now)
{
    change(body.symbol, {{}, body.marginType}, {}, command, now);
}

void Engine::change(const Symbol &symbol, const SymbolSettings &wanted, const QString &impossible, const Command &command, Now now)
{
    const QString problem = impossible.isEmpty() ? settingProblem(symbol, now) : impossible;
    DecisionRow row;
    row.subject = QStringLiteral("setting");
    row.allowed = problem.isEmpty();
    row.symbol = symbol;
    row.text = words(symbol, wanted);
    const std::optional<int> leverage = m_ledger.settings(symbol).leverage;
    const QString was = wanted.leverage && leverage ? QStringLiteral(", was %1x").arg(*leverage) : QString();
    row.note = row.allowed ? QStringLiteral("asked by %1%2").arg(command.from, was) : QStringLiteral("%1 Asked by %2.").arg(problem, command.from);
    m_chronicle.decide(row, now.venue);
    if (!row.allowed) {
        reply(command.id, ReplyKind::Failed, problem);
        return;
    }
    m_settings.insert(symbol, SettingUnderWay{wanted, command.id, now.steady, now.steady + kSettled, false});
    m_ledger.touchSettings();
    m_out.append(ChangeSetting{symbol, wanted});
}

// The contract's list of what is allowed while stopped has no settings in it. Flat is only what is proved to be.
QString Engine::settingProblem(const Symbol &symbol, Now now) const
{
    if (m_config.market != trading::Market::UsdM) {
        return QStringLiteral("Spot has neither leverage nor margin type.");
    }
    if (!instrument(symbol)) {
        return QStringLiteral("The exchange does not list %1.").arg(symbol.text());
    }
    if (m_latch.engaged) {
        return QStringLiteral("The emergency stop is engaged: nothing is set until a person clears it.");
    }
    if (const QString reason = pictureDoubt(now); !reason.isEmpty()) {
        return QStringLiteral("Whether %1 is flat is not known now (%2).").arg(symbol.text(), reason);
    }
    if (!m_journalHealthy) {
        return QStringLiteral("The journal cannot be written, so nothing is set.");
    }
    if (m_settings.contains(symbol)) {
        return QStringLiteral("Another setting of %1 is under way.").arg(symbol.text());
    }
    const trading::Position held = m_ledger.position(symbol);
    if (!held.isFlat()) {
        return QStringLiteral("%1 has a position of %2: it is set only while flat.").arg(symbol.text(), held.amount.toString());
    }
    const bool stopUnderWay = std::any_of(m_stopsInFlight.begin(), m_stopsInFlight.end(), [&](const StopInFlight &stop) { return stop.symbol == symbol; });
    if (m_ledger.activeSymbols().contains(symbol) || stopUnderWay) {
        return QStringLiteral("%1 has an open order: it is set only while there is none.").arg(symbol.text());
    }
    return {};
}

void Engine::handle(const exchange::SettingOutcome &event, Now now)
{
    const auto it = m_settings.find(event.symbol);
    if (it == m_settings.end()) {
        return;
    }
    const QString why = event.error ? event.error->message : QString();
    switch (event.fate) {
    case Fate::Accepted: {
        exchange::LeverageStated stated;
        if (event.wanted.leverage) {
            stated.leverage.insert(event.symbol, *event.wanted.leverage);
        } else {
            stated.marginTypes.insert(event.symbol, *event.wanted.marginType);
        }
        m_ledger.applyLeverage(stated);
        settingEnded(event.symbol, true, QStringLiteral("set at the exchange"), now);
        return;
    }
    case Fate::Refused:
        settingEnded(event.symbol, false, QStringLiteral("not set. %1").arg(why), now);
        m_readWanted = true; // the exchange may know of a position or an order that we do not
        return;
    case Fate::Unknown:
        note(Severity::Warning, QStringLiteral("It is not known whether the exchange took the %1; it is read again. %2").arg(words(event.symbol, it->wanted), why), now);
        reply(it->command, ReplyKind::Unknown, QStringLiteral("Not known whether the exchange took the %1; it is being read again.").arg(words(event.symbol, it->wanted)));
        return;
    }
}

// Of a symbol whose setting is under way only an answer counts that was asked for after it was settled.
void Engine::handle(const exchange::LeverageStated &event, Now now)
{
    if (event.pushed) {
        takePushed(event);
        return;
    }
    m_ledger.applyLeverage(event);
    const QList<Symbol> underWay = m_settings.keys();
    for (const Symbol &symbol : underWay) {
        const SettingUnderWay setting = m_settings.value(symbol);
        const auto done = fulfilled(setting.wanted, symbol, event);
        if (setting.asked && done) {
            settingEnded(symbol, *done, *done ? QStringLiteral("read again: it is set") : QStringLiteral("read again: it was not set"), now);
        }
    }
}

// A message can be older than an answer: the higher leverage is believed until it has been read again.
void Engine::takePushed(exchange::LeverageStated event)
{
    bool news = !event.marginTypes.isEmpty();
    for (auto it = event.leverage.begin(); it != event.leverage.end(); ++it) {
        const int known = m_ledger.settings(it.key()).leverage.value_or(it.value());
        news = news || known != it.value();
        it.value() = std::max(known, it.value());
    }
    m_ledger.applyLeverage(event);
    if (news) {
        m_out.append(ReadSettings{});
    }
}

void Engine::settingEnded(const Symbol &symbol, bool done, const QString &outcome, Now now)
{
    const SettingUnderWay setting = m_settings.take(symbol);
    m_ledger.touchSettings();
    DecisionRow row;
    row.subject = QStringLiteral("setting");
    row.allowed = done;
    row.symbol = symbol;
    row.text = words(symbol, setting.wanted);
    row.note = outcome;
    m_chronicle.decide(row, now.venue);
    const int limit = m_config.limits.values().leverage;
    const QString beyond = done && setting.wanted.leverage.value_or(0) > limit
                               ? QStringLiteral(" Entries are refused above %1x.").arg(limit) : QString();
    QString sentence = QStringLiteral("%1, %2").arg(row.text, outcome);
    sentence[0] = sentence[0].toUpper();
    reply(setting.command, done ? ReplyKind::Done : ReplyKind::Failed, (sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.')) + beyond);
}

void Engine::readSettingsAgain(Now now)
{
    bool ask = false;
    for (auto it = m_settings.begin(); it != m_settings.end(); ++it) {
        if (now.steady >= it->readAt && !banned(now)) {
            it->asked = ask = true;
            it->readAt = now.steady + kReadAgain;
        }
    }
    if (ask) {
        m_out.append(ReadSettings{});
    }
}

} // namespace bw::engine
