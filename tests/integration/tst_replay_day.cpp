// A real trading day at 600 times its speed through the whole path, feed to snapshot, with a long and a short held
// through the jump of 13:30 UTC; every figure is recomputed here from the file with an independent big-number library.
#include "tests/support/terminal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QFile>
#include <QSet>

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using safety::TradingState;
using trading::Symbol;
using Exact = boost::multiprecision::cpp_rational;

namespace {

Exact exact(const QString &text)
{
    const QString plain = QString(text).remove(QLatin1Char('-'));
    const qsizetype dot = plain.indexOf(QLatin1Char('.'));
    const QString digits = QString(plain).remove(QLatin1Char('.'));
    Exact value{boost::multiprecision::cpp_int(digits.toStdString().erase(0, std::min(digits.toStdString().find_first_not_of('0'), digits.toStdString().size() - 1)))};
    for (qsizetype i = dot < 0 ? plain.size() : dot + 1; i < plain.size(); ++i) {
        value /= 10;
    }
    return text.startsWith(QLatin1Char('-')) ? Exact(-value) : value;
}

// To so many decimals, half to even: what the terminal promises of its shares.
Exact rounded(const Exact &value, int decimals)
{
    Exact scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    const Exact scaled = abs(value) * scale;
    boost::multiprecision::cpp_int whole = numerator(scaled) / denominator(scaled);
    const Exact rest = scaled - Exact(whole);
    if (rest > Exact(1, 2) || (rest == Exact(1, 2) && (whole & 1) != 0)) {
        ++whole;
    }
    return (value < 0 ? Exact(-1) : Exact(1)) * Exact(whole) / scale;
}

// The four prices of each minute: open, the extreme nearer to it, the other extreme, close.
QStringList pricePath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the recorded day is missing");
    }
    QStringList prices;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() < 12 || cells[0] == "open_time") {
            continue;
        }
        const QString open = QString::fromLatin1(cells[1]);
        const QString high = QString::fromLatin1(cells[2]);
        const QString low = QString::fromLatin1(cells[3]);
        const bool lowFirst = exact(open) - exact(low) <= exact(high) - exact(open);
        prices << open << (lowFirst ? low : high) << (lowFirst ? high : low) << QString::fromLatin1(cells[4]);
    }
    return prices;
}

struct Held
{
    QString symbol;
    Exact amount;
    Exact entry;
};

} // namespace

class ReplayDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsRightThroughTheJump()
    {
        const QString file = QStringLiteral(BW_TEST_DATA "/BTCBUSD-1m-2022-12-13.csv");
        const QStringList path = pricePath(file);
        QCOMPARE(path.size(), 5760);
        for (const QString &price : path) {
            m_prices.insert(base::Decimal::parse(QStringView(price))->toString());
        }
        paper::PaperConfig config = paperConfig(paper::Scenario::FirstLive, "600");
        config.capital = trading::Money::literal("100000");
        config.feed = QStringLiteral("replay:%1=BTCUSDT,%1=ETHUSDT").arg(file);
        config.symbols = {Symbol(QStringLiteral("BTCUSDT")), Symbol(QStringLiteral("ETHUSDT"))};
        config.server.markIntervalMs = 0;
        Terminal terminal(config);
        QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), TradingState::Active, 10'000);
        for (const Symbol &symbol : config.symbols) { // no entry without a known price
            QTRY_VERIFY(terminal.now().risk.symbols.value(symbol).mark);
        }
        open(terminal, "BTCUSDT", trading::Side::Buy, "0.25", "17000");
        open(terminal, "ETHUSDT", trading::Side::Sell, "0.25", "17900");
        QTRY_VERIFY(terminal.position(QStringLiteral("BTCUSDT")) && terminal.position(QStringLiteral("ETHUSDT")));
        QTRY_COMPARE(terminal.position(QStringLiteral("ETHUSDT"))->guard, engine_client::GuardState::Protected);
        m_long = held(terminal, "BTCUSDT");
        m_short = held(terminal, "ETHUSDT");

        QObject::connect(terminal.client.get(), &engine_client::EngineClient::snapshotChanged, this, [&] { check(terminal.now()); });
        // Until the last price of the day stands.
        const QString last = base::Decimal::parse(QStringView(path.last()))->toString();
        QTRY_VERIFY_WITH_TIMEOUT(m_figures > 1000 && markOf(terminal, "BTCUSDT") == last && !terminal.position(QStringLiteral("ETHUSDT")), 200'000);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong));
        theStopWasHitWhereTheDayHitIt(terminal, path);
        theMoneyAddsUp(terminal);
        qInfo("%d figures compared", m_figures);
    }

private:
    static void open(Terminal &terminal, const char *symbol, trading::Side side, const char *quantity, const char *stop)
    {
        engine_client::OpenPosition body;
        body.intent.symbol = Symbol(QString::fromLatin1(symbol));
        body.intent.side = side;
        body.intent.quantity = trading::Quantity::literal(quantity);
        body.intent.stopPrice = trading::Price::literal(stop);
        const auto id = terminal.client->send(body);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.ended(id), 5'000);
        QVERIFY2(terminal.replyTo(id)->kind == ReplyKind::Done, qPrintable(terminal.replyTo(id)->message));
    }

    static Held held(const Terminal &terminal, const char *symbol)
    {
        const auto &position = terminal.position(QString::fromLatin1(symbol))->position;
        return {position.symbol.text(), exact(position.amount.toString()), exact(position.entryPrice.toString())};
    }

    static QString markOf(const Terminal &terminal, const char *symbol)
    {
        const auto *row = terminal.position(QString::fromLatin1(symbol));
        return row && row->mark ? row->mark->toString() : QString();
    }

    void compare(const QString &what, const Exact &expected, const QString &shown)
    {
        m_figures += 1;
        if (expected != exact(shown) && m_wrong.isEmpty()) {
            m_wrong = QStringLiteral("%1: shown %2, expected %3").arg(what, shown, QString::fromStdString(expected.str()));
        }
    }

    void check(const engine_client::Snapshot &snapshot)
    {
        Exact equity = exact(snapshot.risk.wallet.toString());
        for (const engine_client::PositionRow &row : snapshot.positions) {
            const Held &mine = row.position.symbol.text() == m_long.symbol ? m_long : m_short;
            if (!row.mark || !m_prices.contains(row.mark->toString())) {
                m_wrong = QStringLiteral("%1 shows a price that the day never had: %2").arg(mine.symbol, row.mark ? row.mark->toString() : QStringLiteral("none"));
                return;
            }
            const Exact mark = exact(row.mark->toString());
            const Exact pnl = (mark - mine.entry) * mine.amount;
            equity += pnl;
            compare(mine.symbol + QStringLiteral(" P&L"), pnl, row.unrealized.toString());
            compare(mine.symbol + QStringLiteral(" value"), mark * abs(mine.amount), row.value.toString());
            if (row.stopPrice) {
                compare(mine.symbol + QStringLiteral(" to stop"), rounded((exact(row.stopPrice->toString()) - mark) / mark, 18), row.toStop->toString());
            }
        }
        const Exact wallet = exact(snapshot.risk.wallet.toString());
        const Exact balance = equity < wallet ? equity : wallet;
        compare(QStringLiteral("equity"), equity, snapshot.risk.equity.toString());
        compare(QStringLiteral("balance"), balance, snapshot.risk.balance.toString());
        compare(QStringLiteral("daily P&L"), equity - 100000, snapshot.daily.pnl.toString());
        for (const engine_client::PositionRow &row : snapshot.positions) {
            const Exact value = exact(row.mark->toString()) * abs(exact(row.position.amount.toString()));
            compare(QStringLiteral("% of balance"), rounded(value / balance, 18), row.ofBalance.toString());
        }
    }

    // The first price of the day at or above 17 900 is the jump's 18 000; the child buys at the ask, one tick above.
    static void theStopWasHitWhereTheDayHitIt(const Terminal &terminal, const QStringList &path)
    {
        const auto jump = std::find_if(path.begin(), path.end(), [](const QString &price) { return exact(price) >= 17900; });
        QVERIFY(jump != path.end());
        QCOMPARE(std::distance(path.begin(), jump) / 4, 13 * 60 + 30);
        const trading::Fill exit = terminal.now().fills.last();
        QCOMPARE(exit.symbol.text(), QStringLiteral("ETHUSDT"));
        QCOMPARE(exit.side, trading::Side::Buy);
        const Exact cents = exact(*jump) * 100;
        const Exact floored = Exact(boost::multiprecision::cpp_int(numerator(cents) / denominator(cents))) / 100;
        QVERIFY(exact(exit.price.toString()) == floored + Exact(1, 100));
        QVERIFY(terminal.position(QStringLiteral("BTCUSDT")));
    }

    void theMoneyAddsUp(const Terminal &terminal) const
    {
        Exact wallet = 100000;
        for (const trading::Fill &fill : terminal.now().fills) {
            const Exact commission = rounded(exact(fill.price.toString()) * exact(fill.quantity.toString()) * Exact(5, 10000), 8);
            QVERIFY(commission == exact(fill.commission.toString()));
            wallet -= commission;
        }
        const trading::Fill exit = terminal.now().fills.last();
        wallet += (exact(exit.price.toString()) - m_short.entry) * m_short.amount;
        QCOMPARE(terminal.now().fills.size(), 3);
        QVERIFY(wallet == exact(terminal.now().risk.wallet.toString()));
    }

    QSet<QString> m_prices;
    Held m_long;
    Held m_short;
    QString m_wrong;
    int m_figures = 0;
};

QTEST_GUILESS_MAIN(ReplayDay)
#include "tst_replay_day.moc"
