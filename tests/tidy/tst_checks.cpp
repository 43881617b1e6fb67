// Every check is shown a violation that was made up for it, and something alike that is in order.
#include "tests/tidy/checks.h"
#include "tests/tidy/safety_page.h"

#include <QTest>

using namespace bw::tidy;

namespace {

struct Sample
{
    const char *check;
    const char *path;
    const char *text;
};

constexpr const char *kTable = "base:\ntrading: base\nsafety: base trading\nengine: base trading safety\nhttp: base\nui: base trading\napp: *\n";

const QList<Sample> &violations()
{
    static const QList<Sample> samples{
        {"layer-table", "tests/tidy/layers.txt", "a: b\nb: c\nc: a\n"},
        {"layer-table", "tests/tidy/layers.txt", "a: nowhere\n"},
        {"layer-include", "core/trading/x.cpp", "#include \"core/safety/gate.h\"\n"},
        {"layer-include", "core/safety/rules/x.cpp", "#include \"ui/main_window.h\"\n"},
        {"layer-include", "ui/x.cpp", "#include <core/engine/engine.h>\n"},
        {"layer-include", "core/newcomer/x.cpp", "int a;\n"},
        {"layer-include", "core/base/x.cpp", "#include \"tests/support/fake.h\"\n"},
        {"include-path", "core/base/x.cpp", "#include \"decimal.h\"\n"},
        {"include-path", "core/base/x.cpp", "#include \"../base/decimal.h\"\n"},
        {"layer-build", "core/base/CMakeLists.txt", "bw_add_room(base DEPENDS trading LINK Qt6::Core)\n"},
        {"layer-build", "core/trading/CMakeLists.txt", "bw_add_room(trading DEPENDS base\n    safety)\n"},
        {"gui-in-core", "core/engine/x.cpp", "#include <QWidget>\n"},
        {"gui-in-core", "core/engine/x.cpp", "#include <QtCharts/QChart>\n"},
        {"gui-in-core", "core/paper/x.h", "#include <QPushButton>\n"},
        {"beast", "core/binance/x.cpp", "#include <boost/beast/core.hpp>\n"},
        {"beast", "app/x.cpp", "#include <boost/beast.hpp>\n"},
        {"asio", "core/paper/x.cpp", "#include <boost/asio/steady_timer.hpp>\n"},
        {"asio-socket", "core/paper/x.cpp", "#include <boost/asio/ip/tcp.hpp>\n"},
        {"asio-socket", "core/binance_server/x.cpp", "#include <boost/asio.hpp>\n"},
        {"asio-socket", "core/binance/x.cpp", "#include <boost/asio/ssl.hpp>\n"},
        {"exact-numbers", "core/trading/x.cpp", "double price = 0;\n"},
        {"exact-numbers", "core/binance/x.cpp", "auto v = text.toDouble(&ok);\n"},
        {"exact-numbers", "core/base/x.h", "static_cast<float>(a)\n"},
        {"clock", "core/safety/x.cpp", "auto t = QDateTime::currentDateTimeUtc();\n"},
        {"clock", "core/http/x.cpp", "auto t = std::chrono::steady_clock::now();\n"},
        {"clock", "ui/x.cpp", "QElapsedTimer timer;\n"},
        {"clock", "app/x.cpp", "auto t = std::time(nullptr);\n"},
        {"random", "core/engine/x.cpp", "QRandomGenerator::global()->generate();\n"},
        {"random", "core/safety/x.cpp", "std::mt19937 dice(1);\n"},
        {"determinism", "core/engine/x.cpp", "std::mutex m;\n"},
        {"determinism", "core/safety/x.cpp", "QTimer::singleShot(1, this, [] {});\n"},
        {"determinism", "core/engine/x.cpp", "std::thread t(run);\n"},
        {"socket", "core/engine/x.cpp", "QTcpSocket socket;\n"},
        {"socket", "core/safety/x.cpp", "#include <QNetworkReply>\n"},
        {"thread", "core/binance/x.cpp", "std::thread m_worker(run);\n"},
        {"thread", "ui/x.cpp", "auto *t = new QThread(this);\n"},
        {"qcoro-enable", "core/binance/CMakeLists.txt", "qcoro_enable_coroutines()\n"},
        {"qcoro-generator", "core/binance/x.cpp", "auto l = qCoroSignalListener(o, &O::s);\n"},
        {"qcoro-generator", "tests/unit/binance/tst_x.cpp", "auto m = qCoro(socket).textMessages();\n"},
        {"qcoro-wait", "tests/unit/binance/tst_x.cpp", "QCoro::waitFor(task());\n"},
        {"co-await-temporary", "core/binance/x.cpp", "void f() {\n    co_await send(Request{id, text});\n}\n"},
        {"co-await-temporary", "core/binance/x.cpp", "void f() {\n    co_await send({.a = text});\n}\n"},
        {"co-await-temporary", "core/binance/x.cpp", "void f() {\n    co_await send([text] { return text; });\n}\n"},
        {"co-await-temporary", "core/binance/x.cpp", "void f() {\n    co_await send(fast ? a() : b());\n}\n"},
        {"co-await-temporary", "core/binance/x.cpp", "void f() {\n    auto r = fast ? co_await a() : b;\n}\n"},
        {"co-await-temporary", "core/binance/x.cpp", "void f() {\n    Pair pair{T(), (co_await y()).b};\n}\n"},
        {"switch-default", "core/safety/x.cpp",
         "void f(Mode m) {\n    switch (m) {\n    case Mode::Paper:\n        return;\n    default:\n        return;\n    }\n}\n"},
        {"sleep", "tests/unit/base/tst_x.cpp", "QTest::qWait(100);\n"},
        {"sleep", "tests/integration/tst_x.cpp", "std::this_thread::sleep_for(1s);\n"},
        {"sleep", "core/http/x.cpp", "QThread::msleep(5);\n"},
        {"sleep", "tests/gui/tst_x.cpp", "QTest::qSleep(5);\n"},
        {"sleep", "tests/gui/tst_x.cpp", "    ::sleep(1);\n"},
        {"foreign-host", "core/binance/x.cpp", "auto u = QStringLiteral(\"https://example.com/fapi\");\n"},
        {"foreign-host", "core/binance/x.cpp", "auto u = \"wss://binance.com.evil.net/ws\";\n"},
        {"foreign-host", "core/binance/x.cpp", "auto u = \"https://notbinance.com\";\n"},
        {"open-ends", "ui/x.cpp", "// TO" "DO: later\n"},
        {"open-ends", "scripts/x", "# FIX" "ME\n"},
        {"open-ends", "core/base/x.h", "// XX" "X\n"},
        {"tab", "core/base/x.cpp", "\tint a;\n"},
        {"trailing-blank", "core/base/x.cpp", "int a; \n"},
        {"header-guard", "core/base/x.h", "// What it is for.\nint a;\n"},
        {"header-guard", "core/base/x.h", "// #pragma once\nint a;\n"},
        {"header-comment", "core/base/x.h", "#pragma once\nint a;\n"},
        {"promise", "SAFETY.md", "- **S-01** One.\n"},
        {"exceptions", "tests/tidy/exceptions.txt", "clock core/base/time.cpp\n"},
        {"exceptions", "tests/tidy/exceptions.txt", "nonsense core/base/time.cpp for a reason\n"},
    };
    return samples;
}

const QList<Sample> &inOrder()
{
    static const QList<Sample> samples{
        {"layer-table", "tests/tidy/layers.txt", "a:\nb: a # below\nc: a b\n"},
        {"layer-include", "core/trading/x.cpp", "#include \"core/base/ids.h\"\n// #include \"core/safety/gate.h\"\n"},
        {"layer-include", "app/x.cpp", "#include \"core/engine/engine.h\"\n"},
        {"layer-include", "tests/unit/base/tst_x.cpp", "#include \"core/engine/engine.h\"\n"},
        {"include-path", "core/base/x.cpp", "#include <vector>\n#include \"core/base/ids.h\"\n"},
        {"layer-build", "core/trading/CMakeLists.txt", "bw_add_room(trading DEPENDS base LINK Qt6::Core)\n"},
        {"gui-in-core", "ui/x.cpp", "#include <QWidget>\n"},
        {"gui-in-core", "core/base/x.cpp", "#include <QString>\n#include <QMap>\n#include <QtEndian>\n"},
        {"beast", "core/http/x.cpp", "#include <boost/beast/core.hpp>\n"},
        {"asio", "core/http/x.cpp", "#include <boost/asio.hpp>\n"},
        {"asio-socket", "core/paper/x.cpp", "#include <boost/asio/steady_timer.hpp>\n#include <boost/asio/io_context.hpp>\n#include <boost/asio/post.hpp>\n"},
        {"exact-numbers", "core/trading/x.cpp", "// no double here\nauto s = \"double\"; int m_double_click;\n"},
        {"exact-numbers", "ui/x.cpp", "double width = 1;\n"},
        {"clock", "core/safety/x.cpp", "auto t = clock.steady(); auto d = QDateTime::fromMSecsSinceEpoch(0);\n"},
        {"random", "core/paper/x.cpp", "std::mt19937_64 seeded(seed);\n"},
        {"random", "core/engine/x.cpp", "int brand(int);\n"},
        {"determinism", "core/engine/x.cpp", "std::optional<int> threadless;\n"},
        {"thread", "core/binance/x.cpp", "#include <QThread>\nclass QThread;\nBW_EXPECTS(QThread::currentThread() == thread());\nstd::thread::id m_owner;\n"},
        {"qcoro-enable", "core/binance/CMakeLists.txt", "# not qcoro_enable_coroutines()\n"},
        {"co-await-temporary", "core/binance/x.cpp",
         "Task<> f() {\n    Request request{id, text};\n    const auto a = co_await send(std::move(request));\n"
         "    if (co_await ready()) {\n        co_await go(a, list[1]);\n    }\n}\n"},
        {"co-await-temporary", "core/binance/x.cpp",
         "QCoro::Task<int> Client::f()\n{\n    const auto r = co_await m_rest.get(list[0]);\n    while (!(co_await next(r)).ok()) {\n    }\n    co_return 1;\n}\n"},
        {"switch-default", "core/safety/x.cpp", "void f(char c) {\n    switch (c) {\n    case 'a':\n        return;\n    default:\n        return;\n    }\n}\n"},
        {"switch-default", "core/http/x.cpp",
         "void f(int e) {\n    switch (e) {\n    case QNetworkReply::NoError:\n        return;\n    default:\n        return;\n    }\n}\nX() = default;\n"},
        {"sleep", "tests/unit/base/tst_x.cpp", "QVERIFY(QTest::qWaitFor([&] { return done; }));\nfake.sleep(5);\n"},
        {"foreign-host", "core/binance/x.cpp",
         "// see https://developers.example.org\nauto u = \"https://fapi.binance.com\"; auto v = \"http://127.0.0.1:80\"; auto w = \"wss://%1/ws\"; auto s = \"https://\";\n"},
        {"open-ends", "ui/x.cpp", "auto f = \"XXXXXX\"; // mastodon\n"},
        {"trailing-blank", "core/base/x.cpp", "int a;\n\nint b;\n"},
        {"header-guard", "core/base/x.h", "// What it is for.\n#pragma once\n"},
        {"header-comment", "core/base/x.h", "// What it is for.\n#pragma once\n"},
        {"exceptions", "tests/tidy/exceptions.txt", "# words\n\nclock core/base/time.cpp the one reader\n"},
    };
    return samples;
}

// A tree with one rule, a test for each of two promises, and scenarios of the second.
ProofFacts proofFacts()
{
    ProofFacts facts;
    facts.rules = {QStringLiteral("size")};
    facts.citedByTest.insert(QStringLiteral("unit/a/tst_a"), promisesCitedIn(SourceText(QStringLiteral("tests/unit/a/tst_a.cpp"), QStringLiteral("// Proves S-01.\n"))));
    facts.citedByTest.insert(QStringLiteral("unit/a/tst_b"), {QStringLiteral("S-02")});
    facts.citedByTest.insert(QStringLiteral("unit/a/tst_c"), {});
    facts.stories = storiesIn(SourceText(QStringLiteral("tests/scenarios/tst_day.cpp"),
                                         QStringLiteral("constexpr Story kStories[] = {\n    {\"S-02 it rains\", &rain},\n    {\"S-02 snow, twice\", &snow},\n};\n")));
    return facts;
}

constexpr const char *kSoundPage = "- **S-01** One.\n- **S-02** Two.\n"
                                   "| S-01 | `size` | I1, I2, I3, I4, I5, I6 | `unit/a/tst_a` | \u2013 bytes |\n"
                                   "| S-02 | \u2013 | I7, I8, I9, I10, I11 | `unit/a/tst_b` | `day`: *it rains*, *snow, twice* |\n";

Findings judged(const QString &path, const QString &text)
{
    if (path == QLatin1String("tests/tidy/layers.txt")) {
        return checkLayerTable(parseLayers(text));
    }
    if (path == QLatin1String("tests/tidy/exceptions.txt")) {
        Findings complaints;
        (void)parseExceptions(text, complaints);
        return complaints;
    }
    if (path == QLatin1String("SAFETY.md")) {
        return checkSafetyPage(parseSafetyPage(text), proofFacts());
    }
    return checkSource(SourceText(path, text), parseLayers(QString::fromLatin1(kTable)));
}

int countOf(const Findings &findings, const QString &check)
{
    return static_cast<int>(std::count_if(findings.cbegin(), findings.cend(), [&check](const Finding &f) { return f.check == check; }));
}

void addRows(const QList<Sample> &samples)
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const Sample &sample : samples) {
        QTest::addRow("%s %d", sample.check, ++number)
            << QString::fromLatin1(sample.check) << QString::fromLatin1(sample.path) << QString::fromLatin1(sample.text);
    }
}

QString functionOf(int lines)
{
    return QStringLiteral("namespace a {\nint f(int b)\n{\n") + QStringLiteral("    b();\n").repeated(lines - 2) + QStringLiteral("}\n}\n");
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void violationIsFound_data() { addRows(violations()); }
    void violationIsFound();
    void pageThatSaysTooMuchOrTooLittle_data();
    void pageThatSaysTooMuchOrTooLittle();
    void filesAreToldApart();
    void scenariosHaveNumbers();
    void whatIsInOrderPasses_data() { addRows(inOrder()); }
    void whatIsInOrderPasses();
    void everyCheckWasSeenToFail();
    void findingNamesItsLine();
    void longFunction();
    void longFile();
    void functionsAreFoundAsTheyStand();
    void exceptionExcusesOnlyItsCheckAndPath();
    void literalsAndCommentsAreTold();
};

void ChecksTest::violationIsFound()
{
    QFETCH(QString, check);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY2(countOf(judged(path, text), check) > 0, "the planted violation was not found");
}

void ChecksTest::pageThatSaysTooMuchOrTooLittle_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *before, const char *after, const char *complaint) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(complaint);
    };
    row("sound", "", "", "");
    row("promise without row", "- **S-02** Two.\n", "- **S-02** Two.\n- **S-03** Three.\n", "S-03 has no row");
    row("row without promise", "- **S-02** Two.\n", "", "nothing is promised as S-02");
    row("promised twice", "- **S-02** Two.\n", "- **S-02** Two.\n- **S-02** Again.\n", "S-02 is promised twice");
    row("two rows", "twice* |\n", "twice* |\n| S-01 | | | `unit/a/tst_a` | \u2013 bytes |\n", "S-01 has two rows");
    row("no test", "`unit/a/tst_a`", "\u2013", "S-01 is proved by no test");
    row("test that is not there", "`unit/a/tst_a`", "`unit/a/tst_a`, `unit/a/tst_gone`", "there is no test unit/a/tst_gone");
    row("test that does not say so", "`unit/a/tst_a`", "`unit/a/tst_a`, `unit/a/tst_c`", "unit/a/tst_c does not say that it proves S-01");
    row("test that is not named", "`unit/a/tst_b`", "`unit/a/tst_a`", "unit/a/tst_b says that it proves S-02");
    row("neither scenario nor reason", "\u2013 bytes", "", "S-01 has no scenario and does not say in one word why");
    row("a dash is no reason", "\u2013 bytes", "\u2013", "S-01 has no scenario and does not say in one word why");
    row("more than one word", "\u2013 bytes", "\u2013 bytes in files", "S-01 has no scenario and does not say in one word why");
    row("scenario of another promise", "\u2013 bytes", "`day`: *it rains*", "S-01 has no scenario day: it rains");
    row("scenario that is not there", "*it rains*", "*it rains*, *it hails*", "S-02 has no scenario day: it hails");
    row("scenario of another program", "`day`", "`night`", "S-02 has no scenario night: it rains");
    row("scenario that is not named", ", *snow, twice*", "", "day: snow, twice is a scenario of S-02 and is not in its row");
    row("scenario without a row", "| S-02 |", "| S-03 |", "day: it rains is a scenario of S-02, which nothing promises");
    row("rule that is not there", "`size`", "`size`, `speed`", "there is no rule speed");
    row("rule behind nothing", "`size`", "\u2013", "the rule size stands behind no promise");
    row("invariant behind nothing", "I11", "I10", "the invariant I11 stands behind no promise");
}

void ChecksTest::pageThatSaysTooMuchOrTooLittle()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, complaint);
    QString page = QString::fromUtf8(kSoundPage);
    QVERIFY(before.isEmpty() || page.contains(before));
    if (!before.isEmpty()) {
        page.replace(before, after);
    }
    const Findings findings = judged(QStringLiteral("SAFETY.md"), page);
    if (complaint.isEmpty()) {
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
        return;
    }
    QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [&complaint](const Finding &f) { return f.message.contains(complaint); }));
}

void ChecksTest::filesAreToldApart()
{
    const auto ruleOf = [](const char *path, const char *text) { return ruleOfFile(SourceText(QString::fromLatin1(path), QString::fromLatin1(text))); };
    const char *judging = "RuleFinding judgePositionSize(const RiskView &view)\n{\n}\n";
    QCOMPARE(ruleOf("core/safety/rules/position_size.cpp", judging), QStringLiteral("position-size"));
    QVERIFY(ruleOf("core/safety/rules/size_grid.cpp", "// RuleFinding judgeNothing\nint a;\n").isEmpty());
    QVERIFY(ruleOf("core/safety/gate.cpp", judging).isEmpty());
    QCOMPARE(testNameOf(QStringLiteral("tests/unit/engine/tst_day_book.cpp")), QStringLiteral("unit/engine/tst_day_book"));
    for (const char *path : {"tests/tidy/tst_checks.cpp", "tests/scenarios/tst_day.cpp", "tests/support/terminal.h", "core/base/decimal.cpp"}) {
        QVERIFY2(testNameOf(QString::fromLatin1(path)).isEmpty(), path);
    }
}

void ChecksTest::scenariosHaveNumbers()
{
    const auto told = [](const char *path, const char *text) {
        ProofFacts facts = proofFacts();
        facts.stories << storiesIn(SourceText(QString::fromLatin1(path), QString::fromLatin1(text)));
        QStringList messages;
        for (const Finding &finding : checkSafetyPage(parseSafetyPage(QString::fromUtf8(kSoundPage)), facts)) {
            messages << finding.message;
        }
        return messages.join(QLatin1Char('|'));
    };
    QCOMPARE(told("tests/scenarios/tst_day.cpp", "    {\"S-09 thunder\", &thunder},\n"), QStringLiteral("day: thunder is a scenario of S-09, which nothing promises"));
    QCOMPARE(told("tests/scenarios/tst_day.cpp", "    {\"thunder\", &thunder},\n"), QStringLiteral("day: thunder is a scenario without a number"));
    QCOMPARE(told("tests/scenarios/tst_day.cpp", "    {\"S-02 it rains\", &again},\n"), QStringLiteral("day: it rains is told twice"));
    QCOMPARE(told("tests/scenarios/tst_night.cpp", "    {\"S-01 stars\", &stars},\n"),
             QStringLiteral("night: stars is a scenario of S-01 and is not in its row"));
    QVERIFY(told("tests/unit/a/tst_a.cpp", "    {\"S-09 thunder\", &thunder},\n").isEmpty()); // elsewhere it is a table like any other
}

void ChecksTest::whatIsInOrderPasses()
{
    QFETCH(QString, check);
    QFETCH(QString, path);
    QFETCH(QString, text);
    for (const Finding &finding : judged(path, text)) {
        QVERIFY2(finding.check != check, qPrintable(finding.message));
    }
}

void ChecksTest::everyCheckWasSeenToFail()
{
    QStringList seen{QStringLiteral("function-size"), QStringLiteral("file-size")}; // longFunction(), longFile()
    for (const Sample &sample : violations()) {
        seen << QString::fromLatin1(sample.check);
    }
    for (const QString &check : checkNames()) {
        QVERIFY2(seen.contains(check), qPrintable(check));
    }
}

void ChecksTest::findingNamesItsLine()
{
    const Findings findings = judged(QStringLiteral("core/base/x.cpp"), QStringLiteral("int a;\n/* two\n lines */\ndouble b;\n"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].file, QStringLiteral("core/base/x.cpp"));
    QCOMPARE(findings[0].line, 4);
}

void ChecksTest::longFunction()
{
    const QString check = QStringLiteral("function-size");
    QCOMPARE(countOf(judged(QStringLiteral("ui/x.cpp"), functionOf(80)), check), 0);
    QCOMPARE(countOf(judged(QStringLiteral("ui/x.cpp"), functionOf(81)), check), 1);
}

void ChecksTest::longFile()
{
    const QString check = QStringLiteral("file-size");
    QCOMPARE(countOf(judged(QStringLiteral("tests/x.cpp"), QStringLiteral("int a;\n").repeated(500)), check), 0);
    QCOMPARE(countOf(judged(QStringLiteral("tests/x.cpp"), QStringLiteral("int a;\n").repeated(501)), check), 1);
}

void ChecksTest::functionsAreFoundAsTheyStand()
{
    const SourceText source(QStringLiteral("ui/x.cpp"), QStringLiteral(
        "#define M(x) { x\n"
        "namespace a {\n"
        "const QList<int> kTable{1, 2};\n"
        "class C final : public B\n{\npublic:\n    explicit C(int a) : m_a(a) {}\n    int get() const\n    {\n        return '{' + m_a;\n    }\n"
        "    int m_a{0};\n};\n"
        "template<typename T>\nstruct S\n{\n    void run() { const auto f = [] { return \"}\"; }; f(); }\n};\n"
        "enum class E { A = 1, B };\n"
        "int C::late(int x)\n{\n    if (x) {\n        return 1'000;\n    }\n    return 2;\n}\n"
        "}\n"));
    QStringList names;
    QList<int> lengths;
    for (const FunctionSpan &function : functionsOf(source)) {
        names << function.name;
        lengths << function.length;
    }
    QCOMPARE(names, (QStringList{QStringLiteral("C"), QStringLiteral("get"), QStringLiteral("run"), QStringLiteral("C::late")}));
    QCOMPARE(lengths, (QList<int>{1, 3, 1, 6}));
}

void ChecksTest::exceptionExcusesOnlyItsCheckAndPath()
{
    Findings complaints;
    const QList<Exception> exceptions = parseExceptions(
        QStringLiteral("clock core/base/t*.cpp the reader\nthread core/http/* a server has a thread\n"), complaints);
    QVERIFY(complaints.isEmpty());
    const Findings given{{QStringLiteral("core/base/time.cpp"), 1, QStringLiteral("clock"), {}},
                         {QStringLiteral("core/base/time.cpp"), 2, QStringLiteral("thread"), {}},
                         {QStringLiteral("core/base/deeper/time.cpp"), 3, QStringLiteral("clock"), {}}};
    const Findings left = withoutExceptions(given, exceptions);
    QCOMPARE(left.size(), 3);
    QCOMPARE(left[0].line, 2);
    QCOMPARE(left[1].line, 3);
    QCOMPARE(left[2].check, QStringLiteral("exceptions")); // the one for core/http excused nothing
}

void ChecksTest::literalsAndCommentsAreTold()
{
    const SourceText source(QStringLiteral("core/base/x.cpp"), QStringLiteral(
        "auto a = \"x // y\"; // z\nauto b = R\"(raw \" double)\"; int c = 1'000; auto d = '\\''; /* e */ auto g = \"\\\"f\";\n"));
    QCOMPARE(source.bare().size(), source.raw().size());
    QVERIFY(source.withoutComments().contains(QLatin1String("x // y")));
    QVERIFY(!source.withoutComments().contains(QLatin1Char('z')));
    QVERIFY(!source.bare().contains(QLatin1String("double")));
    QVERIFY(source.bare().contains(QLatin1String("1'000")));
    QVERIFY(source.bare().contains(QLatin1String("auto g")));
    QVERIFY(!source.bare().contains(QLatin1Char('f')));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
