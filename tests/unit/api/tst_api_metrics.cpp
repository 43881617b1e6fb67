// /metrics, read by a strict parser of Prometheus' text format 0.0.4, and what it says of what is not known.
#include "api_stage.h"

#include <QRegularExpression>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

// Throws nothing and forgives nothing: what is not a line of the format, in its place, is the problem.
class Exposition
{
public:
    explicit Exposition(const QByteArray &text)
    {
        if (!text.endsWith('\n')) {
            problem = QStringLiteral("the last line does not end");
        }
        for (const QByteArray &line : text.chopped(1).split('\n')) {
            read(QString::fromUtf8(line));
        }
        if (!m_name.isEmpty() && m_type.isEmpty()) {
            problem = m_name + QStringLiteral(" has no type");
        }
    }

    QString problem;
    QMap<QString, QString> samples; // name{labels}: value
    QMap<QString, QString> types;

private:
    void read(const QString &line)
    {
        static const QRegularExpression help(QStringLiteral(R"(^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ([^\\]|\\\\|\\n)+$)"));
        static const QRegularExpression type(QStringLiteral(R"(^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)$)"));
        static const QRegularExpression sample(QStringLiteral(
            R"re(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*"(,[a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*")*\})? (-?[0-9]+(\.[0-9]+)?)$)re"));
        if (const auto match = help.match(line); match.hasMatch()) {
            complain(types.contains(match.captured(1)) || (!m_name.isEmpty() && m_type.isEmpty()), line);
            m_name = match.captured(1);
            m_type.clear();
        } else if (const auto typed = type.match(line); typed.hasMatch()) {
            complain(typed.captured(1) != m_name || !m_type.isEmpty(), line);
            m_type = typed.captured(2);
            types.insert(m_name, m_type);
            complain((m_type == QLatin1String("counter")) != m_name.endsWith(QLatin1String("_total")), line);
        } else if (const auto value = sample.match(line); value.hasMatch()) {
            const QString key = value.captured(1) + value.captured(2);
            complain(value.captured(1) != m_name || m_type.isEmpty() || samples.contains(key), line);
            samples.insert(key, value.captured(6));
        } else {
            complain(true, line);
        }
    }
    void complain(bool wrong, const QString &line)
    {
        if (wrong && problem.isEmpty()) {
            problem = line;
        }
    }

    QString m_name;
    QString m_type;
};

Exposition metricsOf(const Stage &stage)
{
    const Answer answer = stage.raw("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.port) + "\r\nConnection: close\r\n\r\n");
    Exposition parsed(answer.body);
    if (answer.status != 200 || !answer.head.contains("text/plain; version=0.0.4")) {
        parsed.problem = QString::fromUtf8(answer.head);
    }
    return parsed;
}

} // namespace

class ApiMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParserIsStrict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no help") << QByteArray("# TYPE a gauge\na 1\n");
        QTest::newRow("no type") << QByteArray("# HELP a b\na 1\n");
        QTest::newRow("twice") << QByteArray("# HELP a b\n# TYPE a gauge\na 1\na 1\n");
        QTest::newRow("again") << QByteArray("# HELP a b\n# TYPE a gauge\na 1\n# HELP a b\n# TYPE a gauge\n");
        QTest::newRow("no end") << QByteArray("# HELP a b\n# TYPE a gauge\na 1");
        QTest::newRow("null") << QByteArray("# HELP a b\n# TYPE a gauge\na null\n");
        QTest::newRow("label") << QByteArray("# HELP a b\n# TYPE a gauge\na{b=\"c\"d\"} 1\n");
        QTest::newRow("counter") << QByteArray("# HELP a b\n# TYPE a counter\na 1\n");
    }

    void theParserIsStrict()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Exposition(text).problem.isEmpty());
    }

    void figures()
    {
        Stage stage;
        engine_client::Snapshot s = known();
        s.positions[0].unprotectedFor = base::Millis(1'250);
        s.freshness.rest = {exchange::PathState::Up, base::Millis(40), {}};
        stage.show(s);
        QCOMPARE(stage.get("status").status, 200);
        QCOMPARE(stage.get("nothing").status, 404);
        const Exposition parsed = metricsOf(stage);
        QCOMPARE(parsed.problem, QString());
        const auto value = [&](const char *key) { return parsed.samples.value(QLatin1String(key)); };
        QCOMPARE(value("breakwater_balance"), QStringLiteral("10620.05"));
        QCOMPARE(value("breakwater_daily_pnl"), QStringLiteral("-5"));
        QCOMPARE(value("breakwater_position_value{symbol=\"BTCUSDT\"}"), QStringLiteral("337"));
        QCOMPARE(value("breakwater_position_unprotected_seconds{symbol=\"BTCUSDT\"}"), QStringLiteral("1.25"));
        QCOMPARE(value("breakwater_state{state=\"ACTIVE\"}"), QStringLiteral("1"));
        QCOMPARE(value("breakwater_state{state=\"STOPPED\"}"), QStringLiteral("0"));
        QCOMPARE(value("breakwater_path_up{path=\"rest\"}"), QStringLiteral("1"));
        QCOMPARE(value("breakwater_path_up{path=\"market\"}"), QStringLiteral("0"));
        QCOMPARE(value("breakwater_up"), QStringLiteral("1"));
        QCOMPARE(value("breakwater_api_requests_total{method=\"GET\",route=\"/api/unified/status\"}"), QStringLiteral("1"));
        QCOMPARE(value("breakwater_api_refused_total{status=\"404\"}"), QStringLiteral("1"));
        QCOMPARE(stage.post("emergency-stop", R"({"reason":"x"})").status, 200);
        const Exposition stopped = metricsOf(stage);
        QCOMPARE(stopped.samples.value(QStringLiteral("breakwater_state{state=\"STOPPED\"}")), QStringLiteral("1"));
        QCOMPARE(stopped.samples.value(QStringLiteral("breakwater_emergency_stop_active")), QStringLiteral("1"));
    }

    void whatIsNotKnownHasNoSample()
    {
        Stage stage;
        stage.show(engine_client::Snapshot{});
        const Exposition parsed = metricsOf(stage);
        QCOMPARE(parsed.problem, QString());
        QVERIFY(parsed.types.contains(QStringLiteral("breakwater_balance")));
        for (const char *key : {"breakwater_wallet", "breakwater_equity", "breakwater_balance", "breakwater_daily_pnl", "breakwater_drawdown",
                                "breakwater_exchange_round_trip_seconds", "breakwater_path_age_seconds{path=\"rest\"}"}) {
            QVERIFY2(!parsed.samples.contains(QLatin1String(key)), key);
        }
        stage.showNothing();
        const Exposition none = metricsOf(stage);
        QCOMPARE(none.problem, QString());
        QCOMPARE(none.samples.value(QStringLiteral("breakwater_up")), QStringLiteral("0"));
        QCOMPARE(none.samples.value(QStringLiteral("breakwater_emergency_stop_active")), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(ApiMetrics)
#include "tst_api_metrics.moc"
