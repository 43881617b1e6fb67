// The halt latch on one thread and its file: engaging, clearing, epochs, levels, what survives, what is disbelieved.
// Proves S-11, S-25.
#include "core/base/halt_latch.h"

#include "tests/unit/base/disk_trouble.h"

#include <QTemporaryDir>
#include <QtTest>

using bw::base::ErrorCode;
using bw::base::HaltLatch;
using bw::base::LatchRecord;
using bw::base::StopLevel;

namespace {

constexpr std::int64_t kNowMs = 1'795'376'736'123;
const QString kButton = QStringLiteral("button");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

class TestHaltLatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsOfLevels();
    void freshLatchPermitsItsEpochOnly();
    void engagingWithdrawsEveryPermission();
    void secondEngagementRaisesTheLevelOnly();
    void clearingBeginsANewEpoch();
    void clearingAClearLatchIsHarmless();
    void raisedEpochsStay();
    void fileSurvivesReopening();
    void clearedFileSurvivesReopening();
    void engagedBeforeThereIsAFile();
    void fileIsPreallocatedAndReadable();
    void reasonsAreCutBetweenCharacters_data();
    void reasonsAreCutBetweenCharacters();
    void controlCharactersStayOnOneLine();
    void readFileAnswers();
    void everyShorterFileIsDisbelieved();
    void everyFlippedByteIsDisbelieved();
    void foreignContentIsDisbelieved_data();
    void foreignContentIsDisbelieved();
    void damagedFileIsLeftUntilAPersonClears();
    void unopenableFileEngages();
    void readOnlyFileEngages();
    void writeErrorKeepsTheSwitchOn();
    void nextEngagementRepairsAFailedWrite();
    void failedClearStaysStopped();
    void unopenedFileCannotBeCleared();
    void killedRightAfterEngaging();

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHaltLatch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("latch"));
}

void TestHaltLatch::wordsOfLevels()
{
    QCOMPARE(toWord(StopLevel::Halt), QStringLiteral("halt"));
    QCOMPARE(toWord(StopLevel::Cancel), QStringLiteral("cancel"));
    QCOMPARE(toWord(StopLevel::Flatten), QStringLiteral("flatten"));
    for (const StopLevel level : {StopLevel::Halt, StopLevel::Cancel, StopLevel::Flatten}) {
        QVERIFY(*bw::base::stopLevelFromWord(toWord(level)) == level);
    }
    for (const char *word : {"", "Halt", "flatten ", "stop", "1"}) {
        const auto level = bw::base::stopLevelFromWord(QString::fromLatin1(word));
        QVERIFY(!level.has_value());
        QCOMPARE(level.error().code, ErrorCode::Malformed);
    }
}

void TestHaltLatch::freshLatchPermitsItsEpochOnly()
{
    HaltLatch latch;
    QVERIFY(!latch.engaged());
    QVERIFY(latch.fileHealthy());
    QCOMPARE(latch.epoch(), std::uint64_t(1));
    QVERIFY(latch.permits(1));
    QVERIFY(!latch.permits(0));
    QVERIFY(!latch.permits(2));
}

void TestHaltLatch::engagingWithdrawsEveryPermission()
{
    HaltLatch latch;
    const LatchRecord record = latch.engage(StopLevel::Flatten, QStringLiteral("too fast"), kButton, kNowMs);
    QVERIFY(latch.engaged());
    QVERIFY(!latch.permits(1));
    QVERIFY(!latch.permits(latch.epoch())); // engaged permits nothing, not even its own epoch
    QVERIFY(record.engaged);
    QCOMPARE(record.epoch, std::uint64_t(2));
    QCOMPARE(latch.epoch(), record.epoch);
    QVERIFY(record.level == StopLevel::Flatten);
    QCOMPARE(record.reason, QStringLiteral("too fast"));
    QCOMPARE(record.by, kButton);
    QCOMPARE(record.atMs, kNowMs);
}

void TestHaltLatch::secondEngagementRaisesTheLevelOnly()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    latch.engage(StopLevel::Cancel, QStringLiteral("first"), kButton, kNowMs);
    const LatchRecord lower = latch.engage(StopLevel::Halt, QStringLiteral("second"), QStringLiteral("tray"), kNowMs + 5);
    QVERIFY(lower.level == StopLevel::Cancel);
    const LatchRecord higher = latch.engage(StopLevel::Flatten, QStringLiteral("third"), QStringLiteral("key"), kNowMs + 9);
    QVERIFY(higher.level == StopLevel::Flatten);
    QCOMPARE(higher.reason, QStringLiteral("first"));
    QCOMPARE(higher.by, kButton);
    QCOMPARE(higher.atMs, kNowMs);
    QCOMPARE(higher.epoch, std::uint64_t(3)); // what was queued under the level of before is of before
    const auto stored = HaltLatch::readFile(m_path);
    QVERIFY(stored.has_value());
    QVERIFY(stored->level == StopLevel::Flatten);
    QCOMPARE(stored->reason, QStringLiteral("first"));
}

void TestHaltLatch::clearingBeginsANewEpoch()
{
    HaltLatch latch;
    latch.engage(StopLevel::Halt, QStringLiteral("r"), kButton, kNowMs);
    const std::uint64_t before = latch.epoch();
    QVERIFY(latch.clear().has_value());
    QVERIFY(!latch.engaged());
    QCOMPARE(latch.epoch(), before + 1);
    QVERIFY(!latch.permits(1));      // approved before the stop
    QVERIFY(!latch.permits(before)); // approved during the stop
    QVERIFY(latch.permits(before + 1));
    const LatchRecord again = latch.engage(StopLevel::Halt, QStringLiteral("again"), kButton, kNowMs + 1);
    QCOMPARE(again.epoch, before + 2);
    QCOMPARE(again.reason, QStringLiteral("again")); // a new stop has its own reason
}

void TestHaltLatch::clearingAClearLatchIsHarmless()
{
    HaltLatch latch;
    QVERIFY(latch.clear().has_value());
    QVERIFY(!latch.engaged());
    QVERIFY(!latch.permits(1));
    QVERIFY(latch.permits(2));
}

void TestHaltLatch::raisedEpochsStay()
{
    {
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
        QVERIFY(latch.raiseEpoch(40).has_value());
        QVERIFY(latch.raiseEpoch(7).has_value()); // never down
        QCOMPARE(latch.epoch(), std::uint64_t(40));
        QVERIFY(!latch.permits(1) && latch.permits(40) && !latch.engaged());
        QCOMPARE(latch.engage(StopLevel::Halt, QStringLiteral("r"), kButton, kNowMs).epoch, std::uint64_t(41));
        QVERIFY(latch.raiseEpoch(50).has_value());
        QVERIFY(latch.engaged() && latch.record().reason == QLatin1String("r"));
    }
    QCOMPARE(HaltLatch::readFile(m_path)->epoch, std::uint64_t(50));
    setContent(m_path, "garbage");
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QVERIFY(latch.raiseEpoch(60).has_value());
    QCOMPARE(contentOf(m_path), QByteArray("garbage"));
    QVERIFY(latch.clear().has_value());
    QCOMPARE(latch.epoch(), std::uint64_t(61));
}

void TestHaltLatch::fileSurvivesReopening()
{
    {
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
        QVERIFY(!latch.engaged());
        latch.engage(StopLevel::Cancel, QStringLiteral("größer als gedacht"), QStringLiteral("command"), kNowMs);
        QVERIFY(latch.sync().has_value());
    }
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QVERIFY(latch.engaged());
    QVERIFY(latch.fileHealthy());
    const LatchRecord record = latch.record();
    QVERIFY(record.level == StopLevel::Cancel);
    QCOMPARE(record.epoch, std::uint64_t(2));
    QCOMPARE(record.reason, QStringLiteral("größer als gedacht"));
    QCOMPARE(record.by, QStringLiteral("command"));
    QCOMPARE(record.atMs, kNowMs);
    QCOMPARE(latch.epoch(), std::uint64_t(2));
}

void TestHaltLatch::clearedFileSurvivesReopening()
{
    {
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
        latch.engage(StopLevel::Flatten, QStringLiteral("r"), kButton, kNowMs);
        QVERIFY(latch.clear().has_value());
    }
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QVERIFY(!latch.engaged());
    QCOMPARE(latch.epoch(), std::uint64_t(3)); // epochs go on: what was approved before can never fit again
}

void TestHaltLatch::engagedBeforeThereIsAFile()
{
    {
        HaltLatch earlier;
        QVERIFY(earlier.open(m_path).has_value());
    }
    HaltLatch latch;
    latch.engage(StopLevel::Flatten, QStringLiteral("early"), kButton, kNowMs);
    QVERIFY(latch.open(m_path).has_value());
    QVERIFY(latch.engaged());
    QVERIFY(HaltLatch::readFile(m_path)->engaged);
    const QString fresh = m_dir->filePath(QStringLiteral("fresh"));
    HaltLatch other;
    other.engage(StopLevel::Flatten, QStringLiteral("early"), kButton, kNowMs);
    QVERIFY(other.open(fresh).has_value());
    QVERIFY(HaltLatch::readFile(fresh)->engaged);
}

void TestHaltLatch::fileIsPreallocatedAndReadable()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QCOMPARE(contentOf(m_path).size(), 512);
    latch.engage(StopLevel::Flatten, QStringLiteral("why"), kButton, kNowMs);
    const QByteArray content = contentOf(m_path);
    QCOMPARE(content.size(), 512);
    QVERIFY(content.startsWith("breakwater-latch-1\t2\tengaged\tflatten\t1795376736123\tbutton\twhy\t"));
    QVERIFY(content.endsWith('\n'));
    QCOMPARE(content.count('\n'), 1);
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void TestHaltLatch::reasonsAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("kept");
    const QString a159(159, QLatin1Char('a'));
    QTest::addRow("just fits") << a159 + QLatin1Char('b') << a159 + QLatin1Char('b');
    QTest::addRow("one too many") << a159 + QStringLiteral("bc") << a159 + QLatin1Char('b');
    QTest::addRow("two-byte character at the edge") << a159 + QStringLiteral("é") << a159;
    QTest::addRow("two-byte character inside") << a159.left(158) + QStringLiteral("éx") << a159.left(158) + QStringLiteral("é");
    QTest::addRow("three-byte character at the edge") << a159.left(158) + QStringLiteral("あ") << a159.left(158);
    QTest::addRow("four-byte character at the edge") << a159.left(157) + QStringLiteral("😀") << a159.left(157);
    QTest::addRow("very long") << QString(100'000, QLatin1Char('z')) << QString(160, QLatin1Char('z'));
    QTest::addRow("empty") << QString() << QString();
}

void TestHaltLatch::reasonsAreCutBetweenCharacters()
{
    QFETCH(QString, reason);
    QFETCH(QString, kept);
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    latch.engage(StopLevel::Halt, reason, QString(500, QLatin1Char('y')), kNowMs);
    const auto stored = HaltLatch::readFile(m_path);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->reason, kept);
    QCOMPARE(stored->by, QString(64, QLatin1Char('y')));
}

void TestHaltLatch::controlCharactersStayOnOneLine()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    latch.engage(StopLevel::Halt, QStringLiteral("a\tb\nc\rd\tengaged"), QStringLiteral("x\ty"), kNowMs);
    const auto stored = HaltLatch::readFile(m_path);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->reason, QStringLiteral("a b c d engaged"));
    QCOMPARE(stored->by, QStringLiteral("x y"));
}

void TestHaltLatch::readFileAnswers()
{
    QCOMPARE(HaltLatch::readFile(m_path).error().code, ErrorCode::NotFound);
    setContent(m_path, "garbage");
    QCOMPARE(HaltLatch::readFile(m_path).error().code, ErrorCode::Corrupt);
    QCOMPARE(HaltLatch::readFile(m_dir->path()).error().code, ErrorCode::Storage); // a directory
}

// Engaged, said to be unproven, and told apart from a file that a person stopped.
#define VERIFY_UNPROVEN(latch) \
    QVERIFY((latch).engaged()); \
    QVERIFY(!(latch).permits((latch).epoch())); \
    QVERIFY((latch).record().reason.startsWith(QLatin1String("state-unproven"))); \
    QVERIFY(!(latch).fileHealthy())

void TestHaltLatch::everyShorterFileIsDisbelieved()
{
    {
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value()); // the file says clear: the dangerous direction
    }
    const QByteArray good = contentOf(m_path);
    for (qsizetype size = 0; size < good.size(); ++size) {
        setContent(m_path, good.first(size));
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
        VERIFY_UNPROVEN(latch);
        QCOMPARE(contentOf(m_path).size(), size); // evidence is not tidied away
    }
}

void TestHaltLatch::everyFlippedByteIsDisbelieved()
{
    {
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
    }
    const QByteArray good = contentOf(m_path);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        setContent(m_path, bad);
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
        VERIFY_UNPROVEN(latch);
    }
}

void TestHaltLatch::foreignContentIsDisbelieved_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("zeros") << QByteArray(512, '\0');
    QTest::addRow("blanks") << QByteArray(512, ' ');
    QTest::addRow("text") << QByteArray("engaged\n");
    QTest::addRow("tabs") << QByteArray(512, '\t');
    QTest::addRow("huge") << QByteArray(100'000, 'x');
    QTest::addRow("binary") << QByteArray::fromHex("00ff00ff7f454c46").repeated(64);
}

void TestHaltLatch::foreignContentIsDisbelieved()
{
    QFETCH(QByteArray, content);
    setContent(m_path, content);
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    VERIFY_UNPROVEN(latch);
    QCOMPARE(HaltLatch::readFile(m_path).error().code, ErrorCode::Corrupt);

    HaltLatch maker;
    const QString longer = m_dir->filePath(QStringLiteral("longer"));
    QVERIFY(maker.open(longer).has_value());
    setContent(longer, contentOf(longer) + content); // a good record with something behind it
    HaltLatch other;
    QVERIFY(other.open(longer).has_value());
    VERIFY_UNPROVEN(other);
}

void TestHaltLatch::damagedFileIsLeftUntilAPersonClears()
{
    setContent(m_path, "garbage");
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    QVERIFY(!latch.pollFile());
    VERIFY_UNPROVEN(latch);
    const LatchRecord raised = latch.engage(StopLevel::Flatten, QStringLiteral("now"), kButton, kNowMs);
    QVERIFY(raised.level == StopLevel::Flatten);
    QVERIFY(HaltLatch::readFile(m_path)->engaged); // a stop repairs the file
    QVERIFY(latch.clear().has_value());
    QVERIFY(latch.fileHealthy());
    QVERIFY(!HaltLatch::readFile(m_path)->engaged);
}

void TestHaltLatch::unopenableFileEngages()
{
    for (const QString &path : {m_dir->path(), m_dir->filePath(QStringLiteral("missing/latch"))}) {
        HaltLatch latch;
        const auto opened = latch.open(path);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::Storage);
        VERIFY_UNPROVEN(latch);
        latch.engage(StopLevel::Flatten, QStringLiteral("r"), kButton, kNowMs);
        QVERIFY(latch.engaged());
        QVERIFY(!latch.fileHealthy());
    }
}

void TestHaltLatch::readOnlyFileEngages()
{
    {
        HaltLatch latch;
        QVERIFY(latch.open(m_path).has_value());
    }
    bw::test::setMode(m_dir->path(), 0755);
    bw::test::setMode(m_path, 0444);
    const bw::test::OrdinaryUser user;
    HaltLatch latch;
    const auto opened = latch.open(m_path);
    QVERIFY(!opened.has_value());
    QVERIFY(opened.error().message.contains(QLatin1String("Permission denied")));
    VERIFY_UNPROVEN(latch);
}

void TestHaltLatch::writeErrorKeepsTheSwitchOn()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    {
        const bw::test::FullDisk full;
        latch.engage(StopLevel::Flatten, QStringLiteral("r"), kButton, kNowMs);
    }
    QVERIFY(latch.engaged());
    QVERIFY(!latch.permits(1));
    QVERIFY(!latch.permits(latch.epoch()));
    QVERIFY(!latch.fileHealthy());
    QVERIFY(!latch.pollFile()); // the file still says clear, and that changes nothing
    QVERIFY(latch.engaged());
}

void TestHaltLatch::nextEngagementRepairsAFailedWrite()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    {
        const bw::test::FullDisk full;
        latch.engage(StopLevel::Flatten, QStringLiteral("r"), kButton, kNowMs);
    }
    QVERIFY(!HaltLatch::readFile(m_path)->engaged);
    latch.engage(StopLevel::Halt, QStringLiteral("again"), kButton, kNowMs + 1);
    QVERIFY(latch.fileHealthy());
    const auto stored = HaltLatch::readFile(m_path);
    QVERIFY(stored->engaged);
    QVERIFY(stored->level == StopLevel::Flatten);
    QCOMPARE(stored->reason, QStringLiteral("r"));
}

void TestHaltLatch::failedClearStaysStopped()
{
    HaltLatch latch;
    QVERIFY(latch.open(m_path).has_value());
    latch.engage(StopLevel::Flatten, QStringLiteral("r"), kButton, kNowMs);
    {
        const bw::test::FullDisk full;
        const auto cleared = latch.clear();
        QVERIFY(!cleared.has_value());
        QCOMPARE(cleared.error().code, ErrorCode::Storage);
    }
    QVERIFY(latch.engaged());
    QVERIFY(latch.record().engaged);
    QCOMPARE(latch.epoch(), std::uint64_t(2));
    QVERIFY(HaltLatch::readFile(m_path)->engaged);
    QVERIFY(latch.clear().has_value());
    QVERIFY(!latch.engaged());
}

void TestHaltLatch::unopenedFileCannotBeCleared()
{
    HaltLatch latch;
    QVERIFY(!latch.open(m_dir->path()).has_value());
    QVERIFY(!latch.clear().has_value());
    QVERIFY(latch.engaged());
}

void TestHaltLatch::killedRightAfterEngaging()
{
    for (int round = 0; round < 20; ++round) {
        const QString path = m_dir->filePath(QStringLiteral("latch-%1").arg(round));
        QVERIFY(bw::test::diesAfter([&path] {
            HaltLatch latch;
            if (!latch.open(path)) {
                ::_exit(2);
            }
            latch.engage(StopLevel::Flatten, QStringLiteral("dying"), kButton, kNowMs);
        }));
        HaltLatch latch;
        QVERIFY(latch.open(path).has_value());
        QVERIFY(latch.engaged());
        QVERIFY(latch.fileHealthy());
        QCOMPARE(latch.record().reason, QStringLiteral("dying"));
    }
}

QTEST_GUILESS_MAIN(TestHaltLatch)
#include "tst_halt_latch.moc"
