// Every sentence is a template that can be translated, and none shows an amount where balances are hidden.
#include "core/alerts/alert_watch.h"
#include "core/alerts/chat_desk.h"
#include "core/language/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace bw;
using namespace bw::alerts;
using engine_client::Snapshot;
using safety::StopPhase;
using trading::Money;

namespace {

constexpr std::int64_t kNoonMs = 1'795'348'800'000;

// Answers for context "Alerts" only, with a mark in front.
class Marking final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1String(context) == QLatin1String("Alerts") ? QStringLiteral("§") + QString::fromUtf8(source) : QString();
    }
    bool isEmpty() const override { return false; }
};

// What the engine says, and nothing else, in capitals.
class Shouting final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1String(context) == QLatin1String("Engine") ? QString::fromUtf8(source).toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

// An hour in which everything happens; each amount in it is one of kAmounts.
const QStringList kAmounts{QStringLiteral("7654"), QStringLiteral("8765.43"), QStringLiteral("321.09"), QStringLiteral("0.3579"), QStringLiteral("6420"), QStringLiteral("5987")};

Snapshot troubled(StopPhase phase)
{
    Snapshot s;
    s.at = base::VenueTime(kNoonMs);
    s.market = QStringLiteral("USD-M");
    s.risk.accountKnown = true;
    s.risk.balance = Money::literal("7654");
    s.risk.equity = Money::literal("8765.43");
    s.daily.known = true;
    s.daily.limit = Money::literal("321.09");
    s.daily.left = Money::literal("321.09");
    s.daily.pnl = Money::literal("-321.09");
    s.daily.closeOutPnl = Money::literal("-321.09");
    s.daily.pnlRatio = trading::Ratio::literal("-0.0123");
    engine_client::PositionRow row;
    row.position.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
    row.position.amount = trading::Quantity::literal("0.3579");
    row.position.entryPrice = trading::Price::literal("84000");
    row.mark = trading::Price::literal("84100");
    row.value = Money::literal("6420");
    row.unrealized = Money::literal("5987");
    row.ofBalance = trading::Ratio::literal("0.0941");
    row.overLimit = true;
    row.unprotectedFor = base::Millis(8'000);
    s.positions = {row};
    trading::Fill fill;
    fill.symbol = row.position.symbol;
    fill.price = trading::Price::literal("84000");
    fill.quantity = trading::Quantity::literal("0.3579");
    fill.at = base::VenueTime(kNoonMs + 5);
    fill.side = phase == StopPhase::Latched ? trading::Side::Buy : trading::Side::Sell;
    fill.tradeId = trading::TradeId(static_cast<int>(phase));
    s.fills = {fill};
    engine_client::DecisionRow refused;
    refused.number = static_cast<std::uint64_t>(phase);
    refused.subject = QStringLiteral("entry");
    refused.symbol = row.position.symbol;
    refused.text = QStringLiteral("buy 0.3579 BTCUSDT at market, stop 82400");
    refused.note = QStringLiteral("position-size: 6420 where 5987 are allowed");
    s.decisions = {refused};
    s.stop.record = {7, true, base::StopLevel::Flatten, kNoonMs, QStringLiteral("daily loss of 321.09 on 7654"), QStringLiteral("engine")};
    s.stop.phase = phase;
    s.stop.trouble = QStringLiteral("-2019: 6420 are needed.");
    s.foreign = {static_cast<int>(phase), 0};
    s.journalHealthy = phase != StopPhase::Latched;
    return s;
}

QStringList everything(bool hide)
{
    WatchTerms terms;
    terms.hideBalances = hide;
    terms.fillFrom = Money::literal("1");
    AlertWatch watch(terms);
    QStringList out{Texts::began(QStringLiteral("paper"), QStringLiteral("USD-M")), Texts::ended(), Texts::heldBack(3, 12)};
    std::int64_t ms = 1;
    const auto take = [&](const QList<Alert> &alerts) {
        for (const Alert &one : alerts) {
            out.append(one.text);
        }
    };
    take(watch.look(Snapshot(), base::SteadyTime::fromNanos(1)));
    for (const StopPhase phase : {StopPhase::Latched, StopPhase::Cancelling, StopPhase::Flattening, StopPhase::Verifying, StopPhase::Done, StopPhase::LatchedNotSent}) {
        ms += 700'000;
        take(watch.look(troubled(phase), base::SteadyTime::fromNanos(ms * 1'000'000)));
    }
    Snapshot calm;
    calm.freshness.rest.state = calm.freshness.market.state = calm.freshness.user.state = exchange::PathState::Up;
    take(watch.look(calm, base::SteadyTime::fromNanos(ms * 1'000'000)));
    take(watch.engine(base::Millis(9'000)));
    take(watch.engine(base::Millis(0)));
    return out;
}

QStringList answers(bool hide)
{
    EngineAccess engine;
    base::HaltLatch latch;
    engine.latest = [] { return std::make_shared<const Snapshot>(troubled(StopPhase::Latched)); };
    engine.engineSilence = [] { return base::Millis(3'000); };
    engine.latch = [&latch] { return latch.record(); };
    engine.emergencyStop = [&latch](base::StopLevel level, const QString &reason, const QString &by) { return latch.engage(level, reason, by, kNoonMs); };
    ChatDesk desk({QStringLiteral("42"), base::VenueTime(kNoonMs), {}, {}, hide}, engine);
    QStringList out;
    std::int64_t update = 0;
    for (const char *text : {"/help", "/status", "/positions", "/clear", "/stop", "/stop I lost 7654", "/stop again", "/what", "/status"}) {
        out.append(desk.hear({++update, QStringLiteral("42"), QString::fromLatin1(text), base::VenueTime(kNoonMs + 1)}));
    }
    return out;
}

} // namespace

class AlertTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsATemplate()
    {
        const QStringList plain = everything(false) + answers(false);
        QVERIFY2(plain.size() >= 30, qPrintable(plain.join(u'\n')));
        Marking marking;
        QVERIFY(QCoreApplication::installTranslator(&marking));
        const QStringList marked = everything(false) + answers(false) + everything(true) + answers(true);
        QCoreApplication::removeTranslator(&marking);
        for (const QString &text : marked) {
            for (const QString &line : text.split(u'\n')) {
                QVERIFY2(line.startsWith(u'§') || text.startsWith(QStringLiteral("§/status")), qPrintable(text)); // the help is one template of several lines
            }
        }
    }
    void noAmountWhereBalancesAreHidden()
    {
        QString shown = (everything(false) + answers(false)).join(u'\n');
        for (const QString &amount : kAmounts) {
            QVERIFY2(shown.contains(amount), qPrintable(amount)); // each of them would be seen
        }
        const QStringList hidden = everything(true) + answers(true);
        for (const QString &text : hidden) {
            for (const QString &amount : kAmounts) {
                QVERIFY2(!text.contains(amount), qPrintable(text));
            }
        }
        const QString all = hidden.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("9.41 % of the balance")), qPrintable(all)); // what is no amount stays
        QVERIFY2(all.contains(QStringLiteral("100 % of its limit")), qPrintable(all));
    }

    // What the engine worded goes out in the same language as the template around it; a person's reason as it was typed.
    void whatTheEngineWordedIsTranslatedToo()
    {
        Shouting shouting;
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        engine_client::DecisionRow row;
        row.text = QStringLiteral("buy 0.010 BTCUSDT at market, no stop");
        row.note = QStringLiteral("asked by api");
        QVERIFY(Texts().refused(2, base::Millis(60'000), row).contains(QStringLiteral("BUY 0.010 BTCUSDT AT MARKET, NO STOP (ASKED BY api)")));
        safety::StopProgress stop;
        stop.phase = StopPhase::LatchedNotSent;
        stop.record.reason = QStringLiteral("internal error");
        stop.record.by = QStringLiteral("engine");
        stop.trouble = QStringLiteral("ETHUSDT: The exchange did not answer in time.");
        const QString own = Texts().stopBegins(stop);
        QVERIFY2(own.contains(QStringLiteral("by engine: INTERNAL ERROR\n")) && own.contains(QStringLiteral("ETHUSDT: THE EXCHANGE DID NOT ANSWER IN TIME.")), qPrintable(own));
        stop.record.by = QStringLiteral("Ada");
        QVERIFY(Texts().stopBegins(stop).contains(QStringLiteral("by Ada: internal error\n")));
        QCoreApplication::removeTranslator(&shouting);
    }

    // A message with both marks could be read in two ways.
    void figuresHaveTheMarkOfTheLanguage()
    {
        const QRegularExpression point(QStringLiteral("[0-9]\\.[0-9]"));
        QVERIFY((everything(false) + answers(false)).join(u'\n').contains(point));
        language::speak(QStringLiteral("de"));
        QString german = (everything(false) + answers(false)).join(u'\n');
        german.remove(QStringLiteral("daily loss of 321.09 on 7654")); // as it was worded
        language::speak(QStringLiteral("en"));
        QVERIFY2(!german.contains(point), qPrintable(german));
        QVERIFY2(german.contains(QStringLiteral("9,41 %")), qPrintable(german));
    }
};

QTEST_GUILESS_MAIN(AlertTextsTest)
#include "tst_alert_texts.moc"
