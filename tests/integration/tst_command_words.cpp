// Every command of the program: its help, what it refuses, and rows as lines, CSV and JSON.
#include "app/command_table.h"
#include "tests/support/program_stage.h"

using namespace bw;
using namespace bw::test;

class CommandWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The program accepts what the table says, for every command: no option that is asked for is missing in it either, of which
    // the parser would complain on standard error.
    void helpOfEveryCommand()
    {
        const ProgramStage stage;
        const ProgramRun list = ProgramStage::run(QStringLiteral(BW_BREAKWATER), {QStringLiteral("help")});
        for (const app::CommandSpec &command : app::commandTable()) {
            const QString name = QString::fromLatin1(command.name);
            const ProgramRun help = ProgramStage::run(QStringLiteral(BW_BREAKWATER), {name, QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QCOMPARE(QString::fromUtf8(help.out), app::helpText(command));
            QVERIFY2(help.err.isEmpty(), help.err.constData());
            QVERIFY(list.out.contains(name.toUtf8()));
            QCOMPARE(ProgramStage::run(QStringLiteral(BW_BREAKWATER), {QStringLiteral("help"), name}).out, help.out);
            const ProgramRun unknown = ProgramStage::run(QStringLiteral(BW_BREAKWATER), {name, QStringLiteral("--nonsense")});
            QCOMPARE(unknown.code, 2);
            QVERIFY2(unknown.err.contains('\'' + name.toUtf8() + '\'') && unknown.err.count('\n') == 1, unknown.err.constData()); // and says what would be accepted
            const ProgramRun stray = stage.call(QStringList{name} + QStringList(command.arguments.size() + 1, QStringLiteral("stray")));
            QCOMPARE(stray.code, 2);
        }
        QCOMPARE(ProgramStage::run(QStringLiteral(BW_BREAKWATER), {QStringLiteral("sotp")}).code, 2);
        QCOMPARE(ProgramStage::run(QStringLiteral(BW_BREAKWATER), {QStringLiteral("help"), QStringLiteral("sotp")}).code, 2);
    }

    void everyCommandAsksTheParserOnlyForWhatItKnows()
    {
        const ProgramStage stage;
        const QMap<QString, QStringList> words{{QStringLiteral("order"), {QStringLiteral("BTCUSDT"), QStringLiteral("buy")}},
                                               {QStringLiteral("close-position"), {QStringLiteral("BTCUSDT"), QStringLiteral("--reason"), QStringLiteral("x")}},
                                               {QStringLiteral("clear-stop"), {QStringLiteral("--approver"), QStringLiteral("Ada")}},
                                               {QStringLiteral("emergency-stop"), {QStringLiteral("--reason"), QStringLiteral("x")}},
                                               {QStringLiteral("leverage"), {QStringLiteral("BTCUSDT"), QStringLiteral("3")}},
                                               {QStringLiteral("margin-type"), {QStringLiteral("BTCUSDT"), QStringLiteral("cross")}}};
        const QStringList alone{QStringLiteral("replay"), QStringLiteral("verify-journal"), QStringLiteral("emergency-stop")}; // they need no engine, and find nothing here
        for (const char *asking : {"status", "positions", "orders", "trades", "decisions", "equity", "order", "close-position", "clear-stop", "leverage", "margin-type"}) {
            const ProgramRun run = stage.call(QStringList{QString::fromLatin1(asking)} + words.value(QString::fromLatin1(asking)));
            QVERIFY2(run.code == 5, asking);
            QVERIFY2(!run.err.contains("QCommandLineParser"), run.err.constData());
        }
        for (const QString &name : alone) {
            const ProgramRun run = stage.call(QStringList{name} + words.value(name));
            QVERIFY2(run.code == 1, qPrintable(name));
            QVERIFY2(!run.err.contains("QCommandLineParser"), run.err.constData());
        }
        for (const char *starting : {"run", "paper-exchange"}) {
            const ProgramRun run = stage.call({starting, "--seed", "x"});
            QVERIFY2(run.code == 2 && !run.err.contains("QCommandLineParser"), run.err.constData());
        }
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *line) { QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')); };
        for (const char *line : {"trades --limit 0", "trades --limit ten", "orders --since yesterday", "equity --json --csv", "emergency-stop", "emergency-stop --reason x --level soft",
                                 "close-position BTCUSDT", "close-position --reason x", "order BTCUSDT", "leverage BTCUSDT many", "margin-type BTCUSDT both", "clear-stop",
                                 "replay --until 2026-02-30", "status --api-url nowhere", "keys", "keys store --mode paper"}) {
            row(line);
        }
    }
    void badValuesAreRefused()
    {
        QFETCH(QStringList, words);
        const ProgramStage stage;
        const ProgramRun run = stage.call(words);
        QVERIFY2(run.code == 2, run.all().constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.out.isEmpty());
    }

    void rows()
    {
        ProgramStage stage;
        QVERIFY(stage.start());
        QTRY_COMPARE_WITH_TIMEOUT(stage.call({"status"}).code, 0, 60'000);
        const ProgramRun held = stage.call({"positions", "--csv"});
        QVERIFY2(held.out.startsWith("symbol,side,quantity,entry_price,mark_price,stop_price,unrealized_pnl\nBTCUSDT,"), held.out.constData());
        QVERIFY(stage.call({"positions", "--since", "2020-01-01"}).out.contains("BTCUSDT"));
        QCOMPARE(stage.call({"positions", "--csv", "--since", "2100-01-01"}).out.count('\n'), 1); // the history told its fill
        QCOMPARE(stage.call({"close-position", "BTCUSDT", "--reason", "a \"test\", of commas"}).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.call({"positions"}).out.contains("BTCUSDT"), 20'000);

        QVERIFY(stage.call({"trades", "--csv"}).out.startsWith("at,symbol,side,quantity,price,realized_pnl,commission,commission_asset\n"));
        QCOMPARE(stage.call({"trades", "--csv", "--limit", "1"}).out.count('\n'), 2);
        QCOMPARE(stage.call({"trades", "--csv", "--since", "2100-01-01"}).out.count('\n'), 1);
        QVERIFY(stage.call({"trades", "--json", "--since", "2100-01-01"}).json().value(QStringLiteral("trades")).toArray().isEmpty());
        QVERIFY(!stage.call({"trades", "--json", "--since", "2020-01-01"}).json().value(QStringLiteral("trades")).toArray().isEmpty());
        const ProgramRun said = stage.call({"decisions", "--csv", "--limit", "5"});
        QVERIFY2(said.out.contains(R"x("a ""test"", of commas (asked by api)")x"), said.out.constData());
        QCOMPARE(stage.call({"decisions", "--json", "--limit", "1"}).json().value(QStringLiteral("decisions")).toArray().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(stage.call({"equity"}).out.contains("total_trades 1"), 20'000);
        const ProgramRun equity = stage.call({"equity"});
        QVERIFY2(equity.out.contains("initial_capital ") && equity.out.contains("total_trades 1") && equity.out.contains("sharpe unknown"), equity.out.constData());
        QVERIFY(stage.call({"equity", "--csv"}).out.startsWith("at,equity,net_transfers,pnl\n20"));
    }

    // The API tells the engine reason and level at once; the latch file is set whoever answers.
    void aStopByCommandGoesBothWays()
    {
        ProgramStage stage;
        QVERIFY(stage.start());
        QTRY_COMPARE_WITH_TIMEOUT(stage.call({"status"}).code, 0, 60'000);
        const ProgramRun run = stage.call({"emergency-stop", "--reason", "drill", "--level", "cancel"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("carries out stop ") && run.out.contains("(cancel)"), run.all().constData());
        const QJsonObject status = stage.call({"status", "--json"}).json();   // at once: nothing is waited for
        QCOMPARE(status.value(QStringLiteral("emergency_stop_reason")).toString(), QStringLiteral("drill"));
        QCOMPARE(stage.call({"status"}).code, 3);
        QVERIFY(stage.call({"decisions"}).out.contains("drill") || stage.call({"decisions"}).out.contains("emergency"));
    }

    void aStopReachesAnEngineWithoutAnApi()
    {
        ProgramStage stage;
        QVERIFY(stage.start({QStringLiteral("--no-api")}));
        const ProgramRun run = stage.call({"emergency-stop", "--reason", "drill", "--level", "halt"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("LATCHED: entries are blocked; the running engine carries out the stop.") && run.err.contains("sees the latch file"), run.all().constData());
        QTRY_VERIFY_WITH_TIMEOUT([&stage] {
            QFile state(stage.path("paper-usdm/safety_state.json"));
            return state.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(state.readAll()).object().value(QStringLiteral("emergency_stop_reason")).toString() == QLatin1String("drill");
        }(), 20'000);
    }

    // With the address alone, as from another account's shell: nothing can be latched there, so the API has to answer.
    void aStopByAddressAlone()
    {
        ProgramStage stage;
        QVERIFY(stage.start());
        QTRY_COMPARE_WITH_TIMEOUT(stage.call({"status"}).code, 0, 60'000);
        const ProgramStage elsewhere;
        QCOMPARE(elsewhere.call({QStringLiteral("emergency-stop"), QStringLiteral("--reason"), QStringLiteral("from afar"), QStringLiteral("--level"), QStringLiteral("halt"),
                                 QStringLiteral("--api-url"), stage.url()}).code, 0);
        QCOMPARE(stage.call({"status"}).code, 3);
        stage.end();
        const ProgramRun gone = elsewhere.call({QStringLiteral("emergency-stop"), QStringLiteral("--reason"), QStringLiteral("x"), QStringLiteral("--api-url"), stage.url()});
        QVERIFY2(gone.code == 5, gone.all().constData());
    }
};

QTEST_GUILESS_MAIN(CommandWords)
#include "tst_command_words.moc"
