// What the journal refuses to believe: damage, meddling, other programs' files and the future. And that it leaves what
// it refuses exactly as it found it.
// Proves S-21, S-23.
#include "core/journal/seal.h"

#include "tests/unit/base/disk_trouble.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

using namespace bw::test;

class TestJournalProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<JournalPlace>(); }

    void sealsAreUnambiguous();
    void sealIsWhatItWas();
    void notAJournal_data();
    void notAJournal();
    void anotherProgramsDatabase();
    void emptyDatabase();
    void newerVersion();
    void olderVersion();
    void everyTruncationIsFound();
    void flippedBytesAreFoundOrHarmless();
    void logWithoutItsFile();
    void damageIsLeftAsEvidence();
    void meddledRecord_data();
    void meddledRecord();
    void meddledSchema_data();
    void meddledSchema();
    void triggersRefuse_data();
    void triggersRefuse();
    void checkpointCarriesALongJournal();

private:
    std::unique_ptr<JournalPlace> m_place;
};

void TestJournalProof::sealsAreUnambiguous()
{
    using bw::journal::seal;
    const QByteArray zero(32, '\0');
    const QList<bw::journal::SealedFields> fields{
        {1, 2, "kind", "body"}, {2, 2, "kind", "body"}, {1, 3, "kind", "body"}, {1, 2, "kindb", "ody"},
        {1, 2, "kin", "dbody"}, {1, 2, "", "kindbody"}, {1, 2, "kindbody", ""}, {1, -2, "kind", "body"}};
    QSet<QByteArray> seals;
    for (const auto &each : fields) {
        QCOMPARE(seal(zero, each).size(), 32);
        seals.insert(seal(zero, each));
        seals.insert(seal(QByteArray(32, '\1'), each));
    }
    QCOMPARE(seals.size(), 2 * fields.size());
}

// Journals outlive versions: a change of the seal makes every old one unreadable, and is a new schema version.
void TestJournalProof::sealIsWhatItWas()
{
    const QByteArray input = QByteArray(32, '\0') + QByteArray::fromHex("0000000000000001" "0000000000000002" "0000000000000004")
        + "kind" + QByteArray::fromHex("0000000000000002") + "{}";
    QCOMPARE(bw::journal::seal(QByteArray(32, '\0'), {1, 2, "kind", "{}"}), QCryptographicHash::hash(input, QCryptographicHash::Sha256));
}

void TestJournalProof::notAJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::addRow("zero length") << QByteArray() << QStringLiteral("it is empty");
    QTest::addRow("one byte") << QByteArray("S") << QStringLiteral("cut short");
    QTest::addRow("511 bytes") << QByteArray(511, 'S') << QStringLiteral("cut short");
    QTest::addRow("512 bytes") << QByteArray(512, 'S') << QStringLiteral("not a database");
    QTest::addRow("text") << QByteArray("a journal, I promise\n").repeated(500) << QStringLiteral("not a database");
    QTest::addRow("zeros") << QByteArray(65'536, '\0') << QStringLiteral("not a database");
    QTest::addRow("magic only") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("cut short");
    QTest::addRow("magic and garbage") << QByteArray("SQLite format 3\0", 16) + QByteArray(8'176, 'x') << QStringLiteral("not a database");
}

void TestJournalProof::notAJournal()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    setContent(m_place->path(), content);
    for (const auto mode : {Journal::OpenMode::ReadWrite, Journal::OpenMode::ReadOnly}) {
        const auto error = m_place->refusal(mode);
        QCOMPARE(error.code, ErrorCode::Corrupt);
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QCOMPARE(contentOf(m_place->path()), content);
    }
}

void TestJournalProof::anotherProgramsDatabase()
{
    meddle(m_place->path(), {QStringLiteral("CREATE TABLE bookmarks(url TEXT)"), QStringLiteral("PRAGMA application_id = 77")});
    const QByteArray before = contentOf(m_place->path());
    const auto error = m_place->refusal();
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY(error.message.contains(QLatin1String("belongs to another program")));
    QCOMPARE(contentOf(m_place->path()), before);
}

void TestJournalProof::emptyDatabase()
{
    meddle(m_place->path(), {QStringLiteral("CREATE TABLE t(x)"), QStringLiteral("DROP TABLE t")});
    QCOMPARE(m_place->refusal().code, ErrorCode::Corrupt);
}

void TestJournalProof::newerVersion()
{
    m_place->fill(2);
    meddle(m_place->path(), {QStringLiteral("PRAGMA user_version = 2"), QStringLiteral("CREATE TABLE future(x)")});
    const QByteArray before = contentOf(m_place->path());
    for (const auto mode : {Journal::OpenMode::ReadWrite, Journal::OpenMode::ReadOnly}) {
        const auto error = m_place->refusal(mode);
        QCOMPARE(error.code, ErrorCode::TooNew);
        QVERIFY(error.message.contains(QLatin1String("newer version")));
    }
    QCOMPARE(contentOf(m_place->path()), before);
}

void TestJournalProof::olderVersion()
{
    m_place->fill(1);
    meddle(m_place->path(), {QStringLiteral("PRAGMA user_version = 0")});
    QCOMPARE(m_place->refusal().code, ErrorCode::Corrupt);
}

void TestJournalProof::everyTruncationIsFound()
{
    m_place->fill(300);
    const QByteArray good = contentOf(m_place->path());
    QVERIFY(good.size() > 40'000);
    for (qsizetype size = good.size() - 1; size >= 0; size -= 1'777) {
        setContent(m_place->path(), good.first(size));
        const auto error = m_place->refusal();
        QVERIFY2(error.code == ErrorCode::Corrupt, qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(error.message)));
        QCOMPARE(contentOf(m_place->path()).size(), size);
    }
}

// A changed byte is either found at opening, or lies where nothing is stored: then every record is still the same.
void TestJournalProof::flippedBytesAreFoundOrHarmless()
{
    m_place->fill(100);
    const QByteArray good = contentOf(m_place->path());
    const auto textOf = [](const Journal &journal) {
        QString text;
        for (const QString &kind : {QString(), QStringLiteral("fill"), QStringLiteral("order.sent")}) { // by table and by index
            const auto records = journal.latest(kind, 100);
            for (const Record &record : records.value_or(QList<Record>())) {
                text += QStringLiteral("%1 %2 %3 %4\n").arg(record.seq).arg(record.at.ms()).arg(record.kind,
                    QString::fromUtf8(QJsonDocument(record.body).toJson()));
            }
        }
        return text;
    };
    const QString truth = textOf(*m_place->open(Journal::OpenMode::ReadOnly));
    QCOMPARE(truth.count(QStringLiteral("97123")), 200);
    int found = 0;
    for (qsizetype i = 101; i < good.size(); i += 397) { // before it: counters of SQLite's own
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x15);
        setContent(m_place->path(), bad);
        const auto journal = Journal::open(m_place->path(), Journal::OpenMode::ReadOnly);
        if (journal) {
            QCOMPARE(textOf(**journal), truth);
        } else {
            QCOMPARE(journal.error().code, ErrorCode::Corrupt);
            ++found;
        }
    }
    QVERIFY2(found > 10, qPrintable(QString::number(found)));
}

void TestJournalProof::logWithoutItsFile()
{
    setContent(m_place->path() + QStringLiteral("-wal"), "what is left");
    const auto error = m_place->refusal();
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(m_place->path()));
    QCOMPARE(contentOf(m_place->path() + QStringLiteral("-wal")), QByteArray("what is left"));
}

// Closing a database that was opened for writing would move the log into it and delete it.
void TestJournalProof::damageIsLeftAsEvidence()
{
    const QString wal = m_place->path() + QStringLiteral("-wal");
    m_place->fill(50);
    QVERIFY(diesAfter([this] {
        auto journal = Journal::open(m_place->path());
        if (!journal || !(*journal)->appendAll(someRecords(5))) {
            ::_exit(2);
        }
        journal->release(); // the log stays behind
    }));
    QByteArray main = contentOf(m_place->path());
    const qsizetype place = main.indexOf("97123.45");
    QVERIFY(place > 0);
    main[place] = '1';
    setContent(m_place->path(), main);
    const QByteArray log = contentOf(wal);
    QVERIFY(!log.isEmpty());
    QCOMPARE(m_place->refusal().code, ErrorCode::Corrupt);
    QCOMPARE(contentOf(m_place->path()), main);
    QCOMPARE(contentOf(wal), log);
}

void TestJournalProof::meddledRecord_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *statement, const char *finding) {
        QTest::addRow("%s", name) << QString::fromLatin1(statement) << QString::fromLatin1(finding);
    };
    row("body", "UPDATE records SET body = replace(body, '97123', '17123') WHERE seq = 4", "record 4 does not match its seal");
    row("one blank", "UPDATE records SET body = body || ' ' WHERE seq = 4", "record 4 does not match its seal");
    row("time", "UPDATE records SET at_ms = at_ms + 1 WHERE seq = 1", "record 1 does not match its seal");
    row("kind", "UPDATE records SET kind = 'Fill' WHERE seq = 3", "record 3 does not match its seal");
    row("seal", "UPDATE records SET hash = zeroblob(32) WHERE seq = 10", "record 10 does not match its seal");
    row("no seal", "UPDATE records SET hash = x'' WHERE seq = 2", "record 2 does not match its seal");
    row("removed inside", "DELETE FROM records WHERE seq = 5", "record 5 is missing");
    row("removed at the start", "DELETE FROM records WHERE seq = 1", "record 1 is missing");
    row("removed and renumbered", "DELETE FROM records WHERE seq = 10; ", "");
    row("moved", "UPDATE records SET seq = 11 WHERE seq = 5", "record 5 is missing");
    row("negative number", "INSERT INTO records VALUES(-1, 1, 'k', '{}', zeroblob(32))", "record 1 is missing");
    row("appended without a seal", "INSERT INTO records VALUES(11, 1, 'k', '{}', zeroblob(32))", "record 11 does not match its seal");
    row("swapped", "UPDATE records SET body = (SELECT body FROM records r WHERE r.seq = 11 - records.seq) WHERE seq IN (5, 6)",
        "record 5 does not match its seal");
}

void TestJournalProof::meddledRecord()
{
    QFETCH(QString, statement);
    QFETCH(QString, finding);
    m_place->fill(10);
    meddleBehindTheTriggers(m_place->path(), {statement});
    if (finding.isEmpty()) { // the last record alone leaves no gap: what is left is a sound, shorter journal
        QCOMPARE(m_place->open()->lastSeq(), std::uint64_t(9));
        return;
    }
    for (const auto mode : {Journal::OpenMode::ReadWrite, Journal::OpenMode::ReadOnly}) {
        const auto error = m_place->refusal(mode);
        QCOMPARE(error.code, ErrorCode::Corrupt);
        QVERIFY2(error.message.contains(finding), qPrintable(error.message));
    }
}

void TestJournalProof::meddledSchema_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addRow("trigger dropped") << QStringLiteral("DROP TRIGGER records_no_update");
    QTest::addRow("trigger replaced") << QStringLiteral("CREATE TRIGGER extra AFTER INSERT ON records BEGIN SELECT 1; END");
    QTest::addRow("column added") << QStringLiteral("ALTER TABLE records ADD COLUMN extra TEXT");
    QTest::addRow("table added") << QStringLiteral("CREATE TABLE extra(x)");
    QTest::addRow("table dropped") << QStringLiteral("DROP TABLE meta");
    QTest::addRow("index dropped") << QStringLiteral("DROP INDEX records_kind");
    QTest::addRow("view added") << QStringLiteral("CREATE VIEW extra AS SELECT * FROM records");
    QTest::addRow("owner changed") << QStringLiteral("PRAGMA application_id = 1");
}

void TestJournalProof::meddledSchema()
{
    QFETCH(QString, statement);
    m_place->fill(3);
    QVERIFY(m_place->open()->verify().has_value());
    meddle(m_place->path(), {statement});
    QCOMPARE(m_place->refusal().code, ErrorCode::Corrupt);
}

void TestJournalProof::triggersRefuse_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement : {"UPDATE records SET body = '{}' WHERE seq = 1", "DELETE FROM records", "DELETE FROM records WHERE seq = 3",
                                  "INSERT OR REPLACE INTO records VALUES(2, 1, 'k', '{}', x'00')",
                                  "INSERT INTO records VALUES(5, 1, 'k', '{}', x'00')",
                                  "INSERT INTO records VALUES('x', 1, 'k', '{}', x'00')",
                                  "INSERT INTO records VALUES(4, NULL, 'k', '{}', x'00')",
                                  "UPDATE OR IGNORE records SET seq = 9", "REPLACE INTO records VALUES(1, 1, 'k', '{}', x'00')"}) {
        QTest::addRow("%s", statement) << QString::fromLatin1(statement);
    }
}

void TestJournalProof::triggersRefuse()
{
    QFETCH(QString, statement);
    m_place->fill(3);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tester"));
        database.setDatabaseName(m_place->path());
        QVERIFY(database.open());
        QVERIFY(!QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tester"));
    const auto journal = m_place->open();
    QCOMPARE(journal->lastSeq(), std::uint64_t(3));
    QVERIFY(journal->verify().has_value());
}

// Beyond 200 000 records the start proves the tail from a checkpoint; verify() always proves everything.
void TestJournalProof::checkpointCarriesALongJournal()
{
    {
        const auto journal = m_place->open();
        QList<Record> records(50'000, Record{0, VenueTime(kNowMs), QStringLiteral("k"), {}});
        for (int batch = 0; batch < 4; ++batch) {
            QVERIFY(journal->appendAll(records).has_value());
        }
        QCOMPARE(*journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}), std::uint64_t(200'001));
    }
    QVERIFY(m_place->open()->append(VenueTime(kNowMs), QStringLiteral("k"), {}).has_value()); // proves all, leaves a checkpoint
    meddleBehindTheTriggers(m_place->path(), {QStringLiteral("UPDATE records SET at_ms = 1 WHERE seq = 1000")});
    {
        const auto journal = m_place->open(); // the tail is sound
        QCOMPARE(journal->lastSeq(), std::uint64_t(200'002));
        const auto verdict = journal->verify();
        QVERIFY(!verdict.has_value());
        QVERIFY(verdict.error().message.contains(QLatin1String("record 1000 does not match its seal")));
        QVERIFY(!journal->forEach([](const Record &) {}).has_value());
    }
    meddleBehindTheTriggers(m_place->path(), {QStringLiteral("UPDATE records SET at_ms = 1 WHERE seq = 200002")});
    QVERIFY(m_place->refusal().message.contains(QLatin1String("record 200002 does not match its seal")));
    meddleBehindTheTriggers(m_place->path(), {QStringLiteral("UPDATE records SET hash = zeroblob(32) WHERE seq = 200001")});
    QVERIFY(m_place->refusal().message.contains(QLatin1String("record 200001 does not match its checkpoint")));
}

QTEST_GUILESS_MAIN(TestJournalProof)
#include "tst_journal_proof.moc"
