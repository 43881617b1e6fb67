// The configuration: what is read, what is refused and how, what counts before what, and the one example.
#include "core/settings/config_file.h"
#include "core/settings/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace bw;
using namespace bw::settings;

namespace {

constexpr int kMutations = 4'000;

Reading read(const char *text)
{
    return readConfigText(QByteArray(text), QStringLiteral("a.conf"));
}

Settings::Made madeOf(const char *file, const QMap<QString, QString> &environment = {}, const Layer &flags = {})
{
    const Reading read = readConfigText(QByteArray(file), QStringLiteral("a.conf"));
    const Reading variables = readEnvironment(environment, {QStringLiteral("BREAKWATER_TELEGRAM_URL")});
    Settings::Made made = Settings::make({read.layer, variables.layer, flags});
    made.problems = read.problems + variables.problems + made.problems;
    return made;
}

QByteArray example()
{
    QFile file(QStringLiteral(BW_RESOURCES "/breakwater.conf.example"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray exampleWithEverythingSet()
{
    QString text = QString::fromUtf8(example());
    return text.replace(QRegularExpression(QStringLiteral("^#(?=[a-z])"), QRegularExpression::MultilineOption), QString()).toUtf8();
}

const QByteArray kPlanted = "Planted0123456789Planted0123456789Planted0123456789Planted012345";

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSet()
    {
        const auto made = madeOf("[run]\nmode = \"testnet\"\nsymbols = [\"btc/usdt\", \"ETHUSDT\"]\n[api]\nenabled = false\nport = 0\n\n[limits.testnet]\n"
                                 "position-size = \"4.5 %\"\nentries-per-hour = 7\nloss-streak = \"off\"\ndrift-alert = 1.123456789012345678 # a bit later\nmark-fresh-ms = 3000\n");
        QCOMPARE(made.problems, QStringList());
        const Settings &settings = made.settings;
        QCOMPARE(settings.text(QStringLiteral("run.mode")), QStringLiteral("testnet"));
        QCOMPARE(settings.list(QStringLiteral("run.symbols")), (QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")}));
        QVERIFY(!settings.isOn(QStringLiteral("api.enabled")));
        QCOMPARE(settings.number(QStringLiteral("api.port")), 0);
        QCOMPARE(words(settings.origin(QStringLiteral("api.port"))), QStringLiteral("a.conf:6"));
        QCOMPARE(words(settings.origin(QStringLiteral("log.level"))), QStringLiteral("default"));
        const safety::LimitValues limits = settings.limits(safety::Mode::Testnet, trading::Market::UsdM).values();
        QCOMPARE(limits.positionSize.toString(), QStringLiteral("0.045")); // exact: never through a binary number
        QCOMPARE(limits.driftAlert.toString(), QStringLiteral("1.123456789012345678")); // likewise
        QVERIFY(limits.entriesPerHour == 7 && !limits.lossStreak && limits.markFresh == base::Millis(3000));
        QCOMPARE(settings.limits(safety::Mode::Paper, trading::Market::UsdM).values().positionSize.toString(), QStringLiteral("0.05"));
        QCOMPARE(settings.limits(safety::Mode::Paper, trading::Market::Spot).values().takerCommission.toString(), QStringLiteral("0.001"));
    }

    void whatCountsBeforeWhat()
    {
        const QMap<QString, QString> environment{{QStringLiteral("BREAKWATER_API_PORT"), QStringLiteral("2")},
                                                 {QStringLiteral("BREAKWATER_LOG_LEVEL"), QStringLiteral("debug")},
                                                 {QStringLiteral("BREAKWATER_LIMITS_PAPER_DAILY_LOSS"), QStringLiteral("1 %")},
                                                 {QStringLiteral("BREAKWATER_TELEGRAM_URL"), QStringLiteral("http://127.0.0.1:1")},
                                                 {QStringLiteral("HOME"), QStringLiteral("/root")}};
        const Layer flags{{QStringLiteral("api.port"), {QStringLiteral("3"), {Source::Flag, QStringLiteral("--api-port"), 0}}}};
        const auto made = madeOf("[api]\nport = 1\n[log]\nlevel = \"error\"\nkeep-days = 5\n", environment, flags);
        QCOMPARE(made.problems, QStringList());
        const auto is = [&](const char *key, const char *text, const char *from) {
            QCOMPARE(made.settings.text(QLatin1String(key)), QLatin1String(text));
            QCOMPARE(words(made.settings.origin(QLatin1String(key))), QLatin1String(from));
        };
        is("api.port", "3", "--api-port");
        is("log.level", "debug", "BREAKWATER_LOG_LEVEL");
        is("log.keep-days", "5", "a.conf:5");
        is("limits.paper.daily-loss", "1 %", "BREAKWATER_LIMITS_PAPER_DAILY_LOSS");
        is("run.market", "usdm", "default");
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *file, const char *says) { QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(says); };
        row("unknown key", "[api]\n\nprot = 1\n", "a.conf:3: 'api.prot' is not a key; did you mean api.port?");
        row("unknown key, nothing near", "[api]\nwhatever = 1\n", "a.conf:2: 'api.whatever' is not a key; [api] takes enabled, port.");
        row("unknown section", "[network]\nx = 1\n", "a.conf:1: 'network' is not a key; the sections are run, api, paper, entries, guard, log and limits.MODE.");
        row("key without a section", "color = 1\n", "a.conf:1: 'color' is not a key");
        row("limits without a mode", "[limits]\nposition-size = \"1 %\"\n", "a.conf:2: 'limits.position-size' is not a key");
        row("a section as a value", "api = 3\n", "a.conf:1: 'api' is not a key");
        row("a value as a section", "[api.port]\nx = 1\n", "a.conf:1: api.port takes a whole number from 0 to 65535.");
        row("a port too large", "[api]\nport = 65536\n", "a.conf:2: '65536' is no value for api.port, which takes a whole number from 0 to 65535.");
        row("a port with a fraction", "[api]\nport = 80.5\n", "a.conf:2: '80.5' is no value for api.port");
        row("a port in another base", "[api]\nport = 0x1F\n", "a.conf:2: api.port takes a whole number from 0 to 65535.");
        row("a word that is none", "[run]\nmode = \"live\"\n", "which takes paper, paper_live_data, testnet, live_limited or live_full.");
        row("a switch as a text", "[api]\nenabled = \"yes\"\n", "a.conf:2: api.enabled takes true or false.");
        row("a share without its sign", "[limits.paper]\ndaily-loss = 1\n", "a.conf:2: '1' is no value for limits.paper.daily-loss, which takes a percentage with its sign, like \"2 %\".");
        row("a share as a fraction", "[limits.paper]\ndaily-loss = \"0.01\"\n", "a percentage with its sign");
        row("a share beyond all", "[limits.paper]\ndaily-loss = \"101 %\"\n", "a.conf:2: in paper daily-loss must be above 0 and at most 1 (100 %), not 1.01.");
        row("a share of nothing", "[limits.paper]\nposition-size = \"0 %\"\n", "a.conf:2: in paper position-size must be above 0");
        row("two that do not fit", "[limits.paper]\nstop-distance = \"2 %\"\n", "a.conf:2: in paper adopted-stop-distance (0.03) must not exceed stop-distance (0.02).");
        row("off where there is no off", "[limits.paper]\nposition-size = \"off\"\n", "a.conf:2: 'off' is no value");
        row("leverage too high", "[limits.paper]\nleverage = 126\n", "a.conf:2: in paper leverage must be at least 1 and at most 125, not 126.");
        row("looser with real money", "[limits.live_limited]\nposition-size = \"6 %\"\n",
            "a.conf:2: limits.live_limited.position-size loosens position-size from 5 % to 6 %. With real money a configuration only tightens");
        row("twice", "[api]\nport = 1\nport = 2\n", "a.conf:3: this is no TOML");
        row("torn", "[api]\nport = \n", "a.conf:2: this is no TOML");
        row("a text without its end", "[run]\nmode = \"paper\n", "a.conf:2: this is no TOML");
        row("symbols that are none", "[run]\nsymbols = [\"BTC USDT\"]\n", "a.conf:2: 'BTC USDT' is no value for run.symbols");
        row("numbers for symbols", "[run]\nsymbols = [1]\n", "a.conf:2: run.symbols takes symbols");
        row("total below two files", "[log]\nfile-mib = 100\ntotal-mib = 150\n", "a.conf:3: log.total-mib has to be at least twice log.file-mib.");
        row("bytes that are no text", "[api]\nport = 1 # \xff\xfe\n", "no TOML");
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto made = madeOf(file.constData());
        QVERIFY2(made.problems.size() == 1 && made.problems.first().contains(says), qPrintable(made.problems.join(QLatin1Char('\n'))));
        QVERIFY(!made.problems.first().contains(QLatin1Char('\n')));
    }

    void variablesThatAreRefused()
    {
        const auto says = [](const char *name, const QByteArray &value) { return readEnvironment({{QString::fromLatin1(name), QString::fromUtf8(value)}}).problems.join(QLatin1Char('\n')); };
        QVERIFY(says("BREAKWATER_API_PROT", "1").startsWith(QStringLiteral("BREAKWATER_API_PROT: no setting has that name")));
        QVERIFY(says("BREAKWATER_API_PORT", "x").startsWith(QStringLiteral("BREAKWATER_API_PORT: 'x' is no value for api.port")));
        QVERIFY(says("BREAKWATER_API_KEY", kPlanted).contains(QStringLiteral("breakwater keys store")));
        QVERIFY(!says("BREAKWATER_RUN_MODE", kPlanted).contains(QString::fromLatin1(kPlanted)));
        QCOMPARE(says("OTHER_API_PROT", "1"), QString());
    }

    // A secret is recognised by its name and by its form; it is said where it goes, and it is not repeated.
    void aSecretIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *name, const QByteArray &file) { QTest::newRow(name) << file; };
        row("key", "[exchange]\nx = 1\n");
        row("api_key", "api_key = \"" + kPlanted + "\"\n");
        row("api-secret in a section", "[api]\nsecret = \"" + kPlanted + "\"\n");
        row("its own section", "[telegram]\nbot_token = \"123456:" + kPlanted.left(35) + "\"\n");
        row("a section named so", "[secrets]\nx = \"" + kPlanted + "\"\n");
        row("under a good key", "[paper]\nfeed = \"" + kPlanted + "\"\n");
        row("a token under a good key", "[paper]\nfeed = \"123456789:" + kPlanted.left(35) + "\"\n");
        row("as a name", kPlanted + " = 1\n");
        row("torn", "[api]\nkey = \"" + kPlanted + "\n");
        row("bare", "api_secret = " + kPlanted + "\n");
        row("private key", "private_key = '''-----BEGIN PRIVATE KEY-----\n" + kPlanted + "\n-----END PRIVATE KEY-----'''\n");
    }
    void aSecretIsRefused()
    {
        QFETCH(QByteArray, file);
        const Reading reading = read(file.constData());
        QCOMPARE(reading.problems.size(), 1);
        QVERIFY(reading.layer.isEmpty());
        QVERIFY2(!reading.problems.first().contains(QLatin1String(kPlanted.left(20))), qPrintable(reading.problems.first()));
        const bool torn = reading.problems.first().contains(QLatin1String("no TOML"));
        const bool named = reading.problems.first().contains(QLatin1String("TELEGRAM_CHAT_ID"));
        const bool other = QByteArray(QTest::currentDataTag()) == "key";
        QVERIFY2(torn || named || other, qPrintable(reading.problems.first()));
    }

    void noKeyOfOursLooksLikeASecret()
    {
        QSet<QString> variables;
        for (const Key &key : allKeys()) {
            QVERIFY2(!namesSecret(key.name) && !looksLikeSecret(key.name), qPrintable(key.name));
            QVERIFY2(!variables.contains(environmentName(key)), qPrintable(key.name));
            variables.insert(environmentName(key));
            const auto same = normalised(key, key.standard);
            QVERIFY2(key.standard.isEmpty() || (same && *same == key.standard), qPrintable(key.name));
        }
        QVERIFY(allKeys().size() > 130);
    }

    // Every key stands in the example, once, with what it is when nothing is set.
    void theExampleIsWhole()
    {
        const Reading asItIs = readConfigText(example(), QStringLiteral("example"));
        QCOMPARE(asItIs.problems, QStringList());
        QVERIFY(asItIs.layer.isEmpty());
        const Reading all = readConfigText(exampleWithEverythingSet(), QStringLiteral("example"));
        QCOMPARE(all.problems, QStringList());
        for (const Key &key : allKeys()) {
            QVERIFY2(all.layer.contains(key.name), qPrintable(key.name));
            QCOMPARE(all.layer.value(key.name).text, key.standard);
        }
        QCOMPARE(all.layer.size(), allKeys().size());
        QCOMPARE(Settings::make({all.layer}).problems, QStringList());
    }

    // Whatever becomes of the example's bytes: settings that make sense, or sentences that each name a line.
    void mutationsEndInAValueOrASentence()
    {
        const QByteArray whole = exampleWithEverythingSet();
        const QByteArray alphabet = "\"'[]{}=#.,%-_ \n\r\t\\0123456789abcxyzTZ\xc3\xa4\xf0\x9f\xff";
        std::mt19937 dice(1213);
        const auto below = [&dice](qsizetype bound) { return static_cast<qsizetype>(dice() % static_cast<unsigned>(bound)); };
        int sound = 0;
        int refused = 0;
        for (int i = 0; i < kMutations; ++i) {
            QByteArray text = whole.mid(0, 3000 + below(2000));
            for (qsizetype n = 1 + below(3); n > 0; --n) {
                const qsizetype at = below(text.size());
                switch (below(4)) {
                case 0: text[at] = alphabet.at(below(alphabet.size())); break;
                case 1: text.insert(at, alphabet.at(below(alphabet.size()))); break;
                case 2: text.remove(at, 1 + below(20)); break;
                default: text.insert(at, text.mid(below(text.size()), below(60))); break;
                }
            }
            const Reading reading = readConfigText(text, QStringLiteral("m"));
            for (const QString &problem : reading.problems) {
                QVERIFY2(QRegularExpression(QStringLiteral("^m:[1-9][0-9]*: .+[.?]")).match(problem).hasMatch() && problem.size() < 700, qPrintable(problem));
            }
            const auto made = Settings::make({reading.layer});
            if (!reading.problems.isEmpty() || !made.problems.isEmpty()) {
                ++refused;
                continue;
            }
            ++sound;
            for (const safety::Mode mode : {safety::Mode::Paper, safety::Mode::LiveFull}) {
                QVERIFY(safety::Limits::create(made.settings.limits(mode, trading::Market::Spot).values()).has_value());
            }
        }
        QVERIFY2(sound > 200 && refused > 200, qPrintable(QStringLiteral("%1 %2").arg(sound).arg(refused)));
    }

    void depthAndSizeAreBounded()
    {
        QVERIFY(!read(("x = " + QByteArray(100'000, '[')).constData()).problems.isEmpty());
        QCOMPARE(readConfigText(QByteArray(kConfigMost + 1, '#'), QStringLiteral("big")).problems.size(), 1);
    }

    void whereItIsReadFrom()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("breakwater.conf"));
        QCOMPARE(loadConfig(path).error().code, base::ErrorCode::NotFound);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[api]\n") == 6);
        file.close();
        QCOMPARE(*loadConfig(path), QByteArray("[api]\n"));
        QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOther));
        QVERIFY(loadConfig(path).error().message.contains(QStringLiteral("chmod o-w")));
        QVERIFY(loadConfig(directory.path()).error().message.contains(QStringLiteral("it is no file")));
    }

    void whatChanged()
    {
        const auto before = madeOf("[log]\nlevel = \"info\"\n");
        const auto after = madeOf("[log]\nlevel = \"debug\"\n[api]\nport = 9\n");
        QCOMPARE(before.settings.changedTo(after.settings), (QStringList{QStringLiteral("api.port"), QStringLiteral("log.level")}));
        QVERIFY(findKey(QStringLiteral("log.level"))->takes == Takes::AtOnce && findKey(QStringLiteral("api.port"))->takes == Takes::Restart);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
