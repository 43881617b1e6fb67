// Every decoder of both markets against whatever may come: each sample, every truncation of it, and ten thousand seeded
// mutations of each end in a value or in one sentence. Nothing is read that does not stand there.
#include "tests/unit/binance/codec_families.h"

#include <QtTest>

#include <random>

using namespace bw::binance::testing;

namespace {

constexpr int kMutations = 10'000;
constexpr unsigned kSeed = 1213;
constexpr int kWithoutNumbers = 10; // samples that are an error, or hold no number that we read

int sampleCount()
{
    int count = 0;
    for (const CodecFamily &family : everyCodecFamily()) {
        count += int(family.samples.size());
    }
    return count;
}

// One to three changes: a bit, a byte, a digit, a piece left out, doubled, or taken from somewhere else.
class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] QByteArray mutate(QByteArray text)
    {
        const int changes = 1 + below(3);
        for (int i = 0; i < changes && !text.isEmpty(); ++i) {
            change(text);
        }
        return text;
    }

private:
    [[nodiscard]] int below(qsizetype bound) { return int(m_random() % std::uint32_t(bound)); }

    void change(QByteArray &text)
    {
        static const QByteArray kLetters("0123456789-+.eE\"{}[]:,\\ ntrufalsesXYZ");
        static const QByteArrayList kTokens{"null", "true", "-0", "1e3", "1.0", "9223372036854775808", "-9223372036854775809", "0.1234567890123456789",
                                            "\"\"", "\"1e3\"", "\"-1\"", "\"999999999999999999999999\"", "4294967496", "-4294969309", "{}", "[]", "\\u0030", "00"};
        const int at = below(text.size());
        const int length = 1 + below(std::min<qsizetype>(12, text.size() - at));
        switch (below(8)) {
        case 0: text[at] = char(text[at] ^ (1 << below(8))); break;
        case 1: text[at] = kLetters[below(kLetters.size())]; break;
        case 2: text.insert(at, kLetters[below(kLetters.size())]); break;
        case 3: text.remove(at, length); break;
        case 4: text.insert(at, text.mid(at, length)); break;
        case 5: text.insert(at, text.mid(below(text.size()), length)); break;
        case 6: text.replace(at, length, kTokens[below(kTokens.size())]); break;
        default: replaceValue(text, kTokens[below(kTokens.size())]); break;
        }
    }

    // The whole value behind a colon, so that the text often stays well formed.
    void replaceValue(QByteArray &text, const QByteArray &token)
    {
        const qsizetype colon = text.indexOf(':', below(text.size()));
        if (colon < 0) {
            return;
        }
        qsizetype end = colon + 1;
        while (end < text.size() && text[end] != ',' && text[end] != '}') {
            ++end;
        }
        text.replace(colon + 1, end - colon - 1, token);
    }

    std::mt19937 m_random;
};

// A reading or one sentence; what was read stands in the text.
QString wrongWith(const CodecFamily &family, const QByteArray &text)
{
    const Reading reading = family.read(text);
    if (!reading.problem.isEmpty()) {
        return reading.problem.endsWith(u'.') || reading.problem.contains(u':') ? QString() : QStringLiteral("no sentence: ") + reading.problem;
    }
    return contradiction(text, reading);
}

} // namespace

class TestCodecTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOracleSees()
    {
        Reading reading;
        reading.integer("a|b", 7);
        QVERIFY(contradiction(R"({"b":7})", reading).isEmpty());
        QVERIFY(contradiction(R"({"\u0062":"7.00"})", reading).isEmpty());
        for (const char *text : {R"({"c":7})", R"({"b":70})", R"({"b":"8"})", R"({"b":7.5})", R"({"b":null,"d":7})", "{}"}) {
            QVERIFY2(!contradiction(text, reading).isEmpty(), text);
        }
    }

    void samplesAndTruncations()
    {
        int values = 0;
        for (const CodecFamily &family : everyCodecFamily()) {
            for (const QByteArray &sample : family.samples) {
                const Reading reading = family.read(sample);
                values += reading.problem.isEmpty() && !reading.numbers.isEmpty();
                QVERIFY2(wrongWith(family, sample).isEmpty(), family.name);
                for (qsizetype length = 0; length < sample.size(); ++length) {
                    QVERIFY2(!family.read(sample.left(length)).problem.isEmpty(), family.name);
                }
            }
        }
        QCOMPARE(values, sampleCount() - kWithoutNumbers);
    }

    void mutations()
    {
        Mutator mutator(kSeed);
        std::int64_t values = 0;
        for (const CodecFamily &family : everyCodecFamily()) {
            for (const QByteArray &sample : family.samples) {
                for (int i = 0; i < kMutations; ++i) {
                    const QByteArray text = mutator.mutate(sample);
                    const QString wrong = wrongWith(family, text);
                    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2\n%3").arg(QString::fromLatin1(family.name), wrong, QString::fromUtf8(text))));
                    values += family.read(text).problem.isEmpty();
                }
            }
        }
        QVERIFY(values > 10'000); // many mutants are still readable: the oracle was asked
    }
};

QTEST_GUILESS_MAIN(TestCodecTorture)
#include "tst_codec_torture.moc"
