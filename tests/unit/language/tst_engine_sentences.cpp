// What the core says becomes what the language of now says: of every template, and of texts as they come.
#include "core/language/engine_sentences.h"
#include "core/language/language.h"
#include "core/language/sentence_match.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <ctime>
#include <thread>

using namespace bw;
using language::SentenceTemplate;

namespace {

// A language that shouts: what was found in the catalogue has no small letters, what was put in keeps its own.
class Shouting : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Engine") == 0 ? QString::fromUtf8(source).toUpper() : QString();
    }
};

QList<SentenceTemplate> everyTemplate()
{
    QList<SentenceTemplate> all;
    for (const auto table : {language::kernelSentences(), language::deskSentences(), language::drillSentences(), language::exchangeSentences(), language::phrases()}) {
        all.append(QList<SentenceTemplate>(table.begin(), table.end()));
    }
    return all;
}

int highestPlaceholder(const QString &text)
{
    int highest = 0;
    static const QRegularExpression placeholder(QStringLiteral("%([0-9]+)"));
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        highest = std::max(highest, it.next().captured(1).toInt());
    }
    return highest;
}

// Each as it could be: a symbol, a figure, a name, a person's words, what the exchange said, a word of ours.
QString sampleOf(char kind, int number)
{
    switch (kind) {
    case 'n': return QStringLiteral("Xy%1usdt").arg(number);
    case 'd': return QStringLiteral("-%1.5").arg(number);
    case 'a': return QStringLiteral("Ada B. no %1").arg(number);
    case 'p': return QStringLiteral("because, I said: so %1").arg(number);
    case 's': return QStringLiteral("Foreign words (-%1)").arg(number);
    default: return QStringLiteral("buy");
    }
}

QString said(const char *english) { return language::sentence(QString::fromUtf8(english)); }

} // namespace

class EngineSentences : public QObject
{
    Q_OBJECT

private:
    Shouting m_shouting;

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_shouting)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_shouting); }

    void everyTemplateIsSound_data() { roundTrip_data(); }
    void everyTemplateIsSound()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QCOMPARE(kinds.size(), highestPlaceholder(text));
        static const QRegularExpression known(QStringLiteral("^[ndapsw]*$"));
        QVERIFY(known.match(kinds).hasMatch());
        QVERIFY2(text == text.trimmed(), "blanks belong to what joins");
    }

    void noTemplateStandsTwice()
    {
        QSet<QString> seen;
        for (const SentenceTemplate &one : everyTemplate()) {
            const QString text = QString::fromUtf8(one.text);
            QVERIFY2(!seen.contains(text), one.text);
            seen.insert(text);
        }
        QVERIFY(seen.size() > 400);
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        for (const SentenceTemplate &one : everyTemplate()) {
            QTest::newRow(one.text) << QString::fromUtf8(one.text) << QString::fromLatin1(one.kinds);
        }
    }
    void roundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        const bool joins = !text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}"))); // then what it joins has to be known
        QStringList arguments, shouted;
        for (int i = 0; i < kinds.size(); ++i) {
            const bool known = kinds.at(i) == QLatin1Char('w') || (joins && kinds.at(i) == QLatin1Char('s'));
            arguments.append(known ? QStringLiteral("buy") : sampleOf(kinds.at(i).toLatin1(), i + 1));
            shouted.append(known ? QStringLiteral("BUY") : arguments.last());
        }
        const QString english = language::filled(text, arguments);
        QCOMPARE(language::sentence(english), language::filled(text.toUpper(), shouted));
        QVERIFY(language::isKnownSentence(english));
    }

    void asTheyCome_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *english, const char *expected) { QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(expected); };
        // sentences in sentences, the exchange's own words and a person's as they are
        row("Order bw-e-1-2 was refused: The exchange answered -2019: Margin is insufficient.", "ORDER bw-e-1-2 WAS REFUSED: THE EXCHANGE ANSWERED -2019: Margin is insufficient.");
        row("Order bw-e-1-2 was refused: the journal cannot be written, so no entry leaves.", "ORDER bw-e-1-2 WAS REFUSED: THE JOURNAL CANNOT BE WRITTEN, SO NO ENTRY LEAVES.");
        row("A protective stop for ETHUSDT was refused: no reason given", "A PROTECTIVE STOP FOR ETHUSDT WAS REFUSED: NO REASON GIVEN");
        row("An entry waits for approval: buy 0.010 BTCUSDT at market, stop 82400, take-profit 90000 (asked by api).",
            "AN ENTRY WAITS FOR APPROVAL: BUY 0.010 BTCUSDT AT MARKET, STOP 82400, TAKE-PROFIT 90000 (ASKED BY api).");
        row("buy 0.010 BTCUSDT at 83500, no stop", "BUY 0.010 BTCUSDT AT 83500, NO STOP");
        row("sell 0.1 ETHUSDT: partially-filled, 0.05 filled at 3000.5", "SELL 0.1 ETHUSDT: PARTIALLY-FILLED, 0.05 FILLED AT 3000.5");
        row("asked by api, approved by Anna B.; A take-profit at 5 is no gain: it has to lie above 6, the price of XRPUSDT that counts.",
            "ASKED BY api, APPROVED BY Anna B.; A TAKE-PROFIT AT 5 IS NO GAIN: IT HAS TO LIE ABOVE 6, THE PRICE OF XRPUSDT THAT COUNTS.");
        row("Limits changed: position-size 5 % -> 6 %, leverage 3 -> 5 (loosened (position-size, leverage), approved by Ada).",
            "LIMITS CHANGED: position-size 5 % -> 6 %, leverage 3 -> 5 (LOOSENED (position-size, leverage), APPROVED BY Ada).");
        row("Not green: the data are not fresh; the stop is still at work.", "NOT GREEN: THE DATA ARE NOT FRESH; THE STOP IS STILL AT WORK.");
        row("Leverage of BTCUSDT: 5x, set at the exchange. Entries are refused above 3x.", "LEVERAGE OF BTCUSDT: 5X, SET AT THE EXCHANGE. ENTRIES ARE REFUSED ABOVE 3X.");
        row("ETHUSDT: The exchange did not answer in time. Nothing was sent.", "ETHUSDT: THE EXCHANGE DID NOT ANSWER IN TIME. NOTHING WAS SENT.");
        row("The market stream is down: ", "THE MARKET STREAM IS DOWN: ");
        row("BTCUSDT is not open for trading now; XYZUSDT is not traded here, or its filters make no sense.",
            "BTCUSDT IS NOT OPEN FOR TRADING NOW; XYZUSDT IS NOT TRADED HERE, OR ITS FILTERS MAKE NO SENSE.");
        // a person's words are nobody's to translate, even where they are ours
        row("Emergency stop (flatten) by Ada B.: Cancel sent. no stop", "EMERGENCY STOP (FLATTEN) BY Ada B.: Cancel sent. no stop");
        row("Emergency stop (halt) by engine: daily loss 12.5 of 10 USDT", "EMERGENCY STOP (HALT) BY ENGINE: DAILY LOSS 12.5 OF 10 USDT");
        row("Cancel sent. (asked by api)", "Cancel sent. (ASKED BY api)");
        // what is none of ours
        row("Hello, world", "Hello, world");
        row("canceled by Ada, limit", "canceled by Ada, limit");
        row("Everybody sell: now", "Everybody sell: now");
        row("It is. Not ours. At all.", "It is. Not ours. At all.");
        row("Margin is insufficient. (-2019)", "Margin is insufficient. (-2019)");
        // one foreign sentence between ours
        row("Cancel sent. Never heard of it. It is a position now.", "CANCEL SENT. Never heard of it. IT IS A POSITION NOW.");
        // a placeholder swallows no sentence: what is no symbol is none
        row("Cancel sent. BTCUSDT is closed.", "CANCEL SENT. BTCUSDT IS CLOSED.");
        row("Something of theirs is closed.", "Something of theirs is closed.");
        row("five entries wait for approval already; nothing was sent.", "five entries wait for approval already; nothing was sent.");
        // what looks like a placeholder in an argument is put in as it is
        row("The reason of the emergency stop, by %2: 100 %1", "THE REASON OF THE EMERGENCY STOP, BY %2: 100 %1");
        row("", "");
    }
    void asTheyCome()
    {
        QFETCH(QString, english);
        QFETCH(QString, expected);
        QCOMPARE(language::sentence(english), expected);
    }

    void ofAStop()
    {
        QCOMPARE(language::stopReason(QStringLiteral("internal error"), QStringLiteral("engine")), QStringLiteral("INTERNAL ERROR"));
        QCOMPARE(language::stopReason(QStringLiteral("internal error"), QStringLiteral("Ada")), QStringLiteral("internal error"));
    }

    // What is remembered is how a text is made, not what it was called in another language.
    void anotherLanguageIsHeardAtOnce()
    {
        QCOMPARE(said("Cancel sent."), QStringLiteral("CANCEL SENT."));
        QCoreApplication::removeTranslator(&m_shouting);
        QCOMPARE(said("Cancel sent."), QStringLiteral("Cancel sent."));
    }

    void thousandsOfTextsAndTwoThreads()
    {
        const auto many = [](int from) {
            for (int i = from; i < from + 6'000; ++i) {
                const QString english = QStringLiteral("Order bw-e-%1 was never placed.").arg(i);
                if (language::sentence(english) != QStringLiteral("ORDER bw-e-%1 WAS NEVER PLACED.").arg(i)) {
                    return false;
                }
            }
            return true;
        };
        bool other = false;
        std::thread thread([&] { other = many(3'000); });
        const bool mine = many(0);
        thread.join();
        QVERIFY(mine && other);
    }

    // Whoever floods an error with commas, brackets and full stops holds up nobody.
    void hostileTextsEnd()
    {
        for (const char *unit : {", ", ". ", "; ", "buy, ", " (1)", "The exchange refused: ", "%1 %2 ", "a was not sent: ", " Asked by "}) {
            const QString text = QString::fromLatin1(unit).repeated(400);
            const std::clock_t before = std::clock(); // of the processor: what else the machine does is not ours
            static_cast<void>(language::sentence(text));
            QVERIFY2(std::clock() - before < CLOCKS_PER_SEC, unit);
        }
        const QString huge = QStringLiteral("Cancel sent. ").repeated(1'000);
        QCOMPARE(language::sentence(huge), huge);
    }
};

QTEST_GUILESS_MAIN(EngineSentences)
#include "tst_engine_sentences.moc"
