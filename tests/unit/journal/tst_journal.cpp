// The journal at work: what is appended is there, whole, in order, after whatever happened to the process or the disk.
#include "tests/unit/base/disk_trouble.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QJsonArray>

using namespace bw::test;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<JournalPlace>(); }

    void emptyJournal();
    void appendsAndReadsBack();
    void bodiesSurviveExactly_data();
    void bodiesSurviveExactly();
    void sequenceGoesOnAfterReopening();
    void appendAllIsAllOrNothing();
    void kindsAreChecked_data();
    void kindsAreChecked();
    void bodiesHaveALimit();
    void forEachStopsNowhere();
    void latestIsNewestFirst();
    void latestLimits();
    void readerSeesWhatTheWriterWrote();
    void readerCannotWriteNorCreate();
    void secondWriterIsNoticed();
    void busyWriterIsAConflict();
    void fullDiskLeavesNothingHalfWritten();
    void fullDiskWhileCreating();
    void readOnlyDirectory();
    void readOnlyFile();
    void movedFileIsNoticed();
    void deletedLogIsNoticed();
    void survivesKillAfterAppend();
    void survivesKillInsideATransaction();
    void draftOfADeadProcessIsNoJournal();
    void filesArePrivate();
    void anotherThreadFailsAContract();

private:
    std::unique_ptr<JournalPlace> m_place;
};

void TestJournal::emptyJournal()
{
    {
        const auto journal = m_place->open();
        QVERIFY(journal->wasCreated());
        QCOMPARE(journal->lastSeq(), std::uint64_t(0));
        QVERIFY(journal->verify().has_value());
        QVERIFY(journal->latest(QString(), 10)->isEmpty());
        int visited = 0;
        QVERIFY(journal->forEach([&visited](const Record &) { ++visited; }).has_value());
        QCOMPARE(visited, 0);
        QCOMPARE(*journal->appendAll({}), std::uint64_t(0));
    }
    const auto again = m_place->open();
    QVERIFY(!again->wasCreated());
    QCOMPARE(again->lastSeq(), std::uint64_t(0));
}

void TestJournal::appendsAndReadsBack()
{
    const QJsonObject order{{QStringLiteral("symbol"), QStringLiteral("BTCUSDT")}, {QStringLiteral("quantity"), QStringLiteral("0.001")}};
    {
        const auto journal = m_place->open();
        QCOMPARE(*journal->append(VenueTime(kNowMs), QStringLiteral("order.sent"), order), std::uint64_t(1));
        QCOMPARE(*journal->append(VenueTime(kNowMs - 5), QStringLiteral("stop"), {}), std::uint64_t(2)); // clocks may step back
        QCOMPARE(journal->lastSeq(), std::uint64_t(2));
    }
    const auto journal = m_place->open();
    QCOMPARE(journal->lastSeq(), std::uint64_t(2));
    QList<Record> records;
    QVERIFY(journal->forEach([&records](const Record &record) { records.append(record); }).has_value());
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].seq, std::uint64_t(1));
    QCOMPARE(records[0].at.ms(), kNowMs);
    QCOMPARE(records[0].kind, QStringLiteral("order.sent"));
    QCOMPARE(records[0].body, order);
    QCOMPARE(records[1].seq, std::uint64_t(2));
    QCOMPARE(records[1].at.ms(), kNowMs - 5);
    QVERIFY(records[1].body.isEmpty());
}

void TestJournal::bodiesSurviveExactly_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("text") << QJsonValue(QStringLiteral("a reason with 'quotes', \"more\" and \\"));
    QTest::addRow("markup") << QJsonValue(QStringLiteral("'); DROP TABLE records; --"));
    QTest::addRow("unicode") << QJsonValue(QStringLiteral("größer 币安人生USDT 😀 \u202e"));
    QTest::addRow("nul") << QJsonValue(QStringLiteral("a%1b").arg(QChar(0)));
    QTest::addRow("control") << QJsonValue(QStringLiteral("a\tb\nc\r\u0001"));
    QTest::addRow("large id") << QJsonValue(qint64(9'007'199'254'740'993));
    QTest::addRow("largest id") << QJsonValue(std::numeric_limits<qint64>::max());
    QTest::addRow("money") << QJsonValue(QStringLiteral("170141183460469231731.687303715884105727"));
    QTest::addRow("null") << QJsonValue();
    QTest::addRow("nested") << QJsonValue(QJsonArray{1, QJsonObject{{QStringLiteral("a"), QJsonArray{}}}, false});
    QTest::addRow("long") << QJsonValue(QString(1'000'000, QLatin1Char('x')));
}

void TestJournal::bodiesSurviveExactly()
{
    QFETCH(QJsonValue, value);
    const QJsonObject sent = body(QStringLiteral("v"), value);
    QVERIFY(m_place->open()->append(VenueTime(kNowMs), QStringLiteral("k"), sent).has_value());
    const auto journal = m_place->open();
    const auto records = journal->latest(QString(), 1);
    QVERIFY(records.has_value());
    QCOMPARE(records->first().body, sent);
    QCOMPARE(records->first().body.value(QStringLiteral("v")).toInteger(-1), value.toInteger(-1));
    QVERIFY(journal->verify().has_value());
}

void TestJournal::sequenceGoesOnAfterReopening()
{
    for (std::uint64_t expected = 1; expected <= 5; ++expected) {
        QCOMPARE(*m_place->open()->append(VenueTime(kNowMs), QStringLiteral("start"), {}), expected);
    }
    QVERIFY(m_place->open()->verify().has_value());
}

void TestJournal::appendAllIsAllOrNothing()
{
    const auto journal = m_place->open();
    QCOMPARE(*journal->appendAll(someRecords(7)), std::uint64_t(7));
    QList<Record> records = someRecords(3);
    records[2].kind = QStringLiteral("no good");
    const auto refused = journal->appendAll(records);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Malformed);
    QCOMPARE(journal->lastSeq(), std::uint64_t(7));
    QCOMPARE(journal->latest(QString(), 100)->size(), 7);
    records = someRecords(2);
    records[0].seq = 99; // the journal gives the numbers
    QCOMPARE(*journal->appendAll(records), std::uint64_t(9));
    QVERIFY(journal->verify().has_value());
}

void TestJournal::kindsAreChecked_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("word") << QStringLiteral("order") << true;
    QTest::addRow("dotted") << QStringLiteral("order.sent") << true;
    QTest::addRow("all of them") << QStringLiteral("aZ09._:-") << true;
    QTest::addRow("64") << QString(64, QLatin1Char('k')) << true;
    QTest::addRow("65") << QString(65, QLatin1Char('k')) << false;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("blank") << QStringLiteral("a b") << false;
    QTest::addRow("nul") << QStringLiteral("a%1").arg(QChar(0)) << false;
    QTest::addRow("letter of another script") << QStringLiteral("örder") << false;
    QTest::addRow("slash") << QStringLiteral("a/b") << false;
}

void TestJournal::kindsAreChecked()
{
    QFETCH(QString, kind);
    QFETCH(bool, accepted);
    const auto journal = m_place->open();
    const auto seq = journal->append(VenueTime(kNowMs), kind, {});
    QCOMPARE(seq.has_value(), accepted);
    QCOMPARE(journal->lastSeq(), std::uint64_t(accepted ? 1 : 0));
    if (accepted) {
        QCOMPARE(journal->latest(kind, 1)->first().kind, kind);
    } else {
        QCOMPARE(seq.error().code, ErrorCode::Malformed);
    }
}

void TestJournal::bodiesHaveALimit()
{
    const auto journal = m_place->open();
    const QString tooLong(Journal::kMaxBodyBytes, QLatin1Char('x'));
    const auto refused = journal->append(VenueTime(kNowMs), QStringLiteral("k"), body(QStringLiteral("v"), tooLong));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QCOMPARE(*journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}), std::uint64_t(1));
}

void TestJournal::forEachStopsNowhere()
{
    m_place->fill(2'500);
    const auto journal = m_place->open();
    std::uint64_t next = 1;
    bool inOrder = true;
    QVERIFY(journal->forEach([&](const Record &record) {
        inOrder = inOrder && record.seq == next && record.body.value(QStringLiteral("n")).toInteger() == static_cast<qint64>(next);
        ++next;
    }).has_value());
    QVERIFY(inOrder);
    QCOMPARE(next, std::uint64_t(2'501));
}

void TestJournal::latestIsNewestFirst()
{
    m_place->fill(10); // every third is a fill: 3, 6, 9
    const auto journal = m_place->open();
    const auto seqs = [](const auto &records) {
        QList<int> list;
        for (const Record &record : *records) {
            list.append(static_cast<int>(record.seq));
        }
        return list;
    };
    QCOMPARE(seqs(journal->latest(QString(), 3)), (QList<int>{10, 9, 8}));
    QCOMPARE(seqs(journal->latest(QStringLiteral("fill"), 2)), (QList<int>{9, 6}));
    QCOMPARE(seqs(journal->latest(QStringLiteral("fill"), 100)), (QList<int>{9, 6, 3}));
    QVERIFY(journal->latest(QStringLiteral("none"), 100)->isEmpty());
    QVERIFY(journal->latest(QStringLiteral("FILL"), 100)->isEmpty());
}

void TestJournal::latestLimits()
{
    const auto journal = m_place->open();
    for (const int limit : {0, -1, Journal::kMaxLatest + 1}) {
        QCOMPARE(journal->latest(QString(), limit).error().code, ErrorCode::OutOfRange);
    }
    QVERIFY(journal->latest(QString(), Journal::kMaxLatest).has_value());
}

void TestJournal::readerSeesWhatTheWriterWrote()
{
    const auto writer = m_place->open();
    QVERIFY(writer->appendAll(someRecords(3)).has_value());
    const auto reader = m_place->open(Journal::OpenMode::ReadOnly);
    QCOMPARE(reader->latest(QString(), 10)->size(), 3);
    QVERIFY(writer->appendAll(someRecords(2)).has_value());
    QCOMPARE(reader->latest(QString(), 10)->size(), 5);
    QVERIFY(reader->verify().has_value());
}

void TestJournal::readerCannotWriteNorCreate()
{
    QCOMPARE(m_place->refusal(Journal::OpenMode::ReadOnly).code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_place->path()));
    m_place->fill(1);
    const auto reader = m_place->open(Journal::OpenMode::ReadOnly);
    const auto refused = reader->append(VenueTime(kNowMs), QStringLiteral("k"), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QCOMPARE(m_place->open()->lastSeq(), std::uint64_t(1));
}

void TestJournal::secondWriterIsNoticed()
{
    const auto first = m_place->open();
    const auto second = m_place->open(); // the account's lock forbids it; the journal does not rely on that
    QVERIFY(second->append(VenueTime(kNowMs), QStringLiteral("k"), {}).has_value());
    for (int i = 0; i < 2; ++i) {
        const auto refused = first->append(VenueTime(kNowMs), QStringLiteral("k"), {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
    }
    QVERIFY(second->append(VenueTime(kNowMs), QStringLiteral("k"), {}).has_value());
    QVERIFY(second->verify().has_value());
    QCOMPARE(second->lastSeq(), std::uint64_t(2));
}

void TestJournal::busyWriterIsAConflict()
{
    const auto journal = m_place->open();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("busy"));
        other.setDatabaseName(m_place->path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto refused = journal->append(VenueTime(kNowMs), QStringLiteral("k"), {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("busy"));
    QCOMPARE(*journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}), std::uint64_t(1));
}

void TestJournal::fullDiskLeavesNothingHalfWritten()
{
    const auto journal = m_place->open();
    QVERIFY(journal->appendAll(someRecords(5)).has_value());
    for (const rlim_t bytes : {rlim_t(0), rlim_t(30'000), rlim_t(60'000)}) {
        const FullDisk full(bytes);
        QList<Record> records = someRecords(200); // larger than what the disk still takes: it fails half-way
        for (Record &record : records) {
            record.body.insert(QStringLiteral("text"), QString(2'000, QLatin1Char('x')));
        }
        const auto refused = journal->appendAll(records);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(journal->lastSeq(), std::uint64_t(5));
        QCOMPARE(journal->latest(QString(), 100)->size(), 5);
    }
    QCOMPARE(*journal->append(VenueTime(kNowMs), QStringLiteral("after"), {}), std::uint64_t(6)); // space again
    QVERIFY(journal->verify().has_value());
    QCOMPARE(m_place->open(Journal::OpenMode::ReadOnly)->lastSeq(), std::uint64_t(6));
}

void TestJournal::fullDiskWhileCreating()
{
    for (const rlim_t bytes : {rlim_t(0), rlim_t(4'096), rlim_t(12'000)}) {
        const FullDisk full(bytes);
        QCOMPARE(m_place->refusal().code, ErrorCode::Storage);
        QVERIFY(!QFile::exists(m_place->path())); // no half-made journal
    }
    QVERIFY(m_place->open()->wasCreated());
}

void TestJournal::readOnlyDirectory()
{
    setMode(m_place->directory(), 0555);
    {
        const OrdinaryUser user;
        const auto error = m_place->refusal();
        QCOMPARE(error.code, ErrorCode::Storage);
        QVERIFY(error.message.contains(QLatin1String("Permission denied")));
    }
    QVERIFY(!QFile::exists(m_place->path()));
}

void TestJournal::readOnlyFile()
{
    m_place->fill(1);
    setMode(m_place->directory(), 0777);
    setMode(m_place->path(), 0444);
    const OrdinaryUser user;
    QCOMPARE(m_place->refusal().code, ErrorCode::Storage);
}

void TestJournal::movedFileIsNoticed()
{
    const auto journal = m_place->open();
    QVERIFY(journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}).has_value());
    QVERIFY(QFile::rename(m_place->path(), m_place->file("elsewhere")));
    const auto refused = journal->append(VenueTime(kNowMs), QStringLiteral("k"), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY(QFile::rename(m_place->file("elsewhere"), m_place->path()));
    QCOMPARE(*journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}), std::uint64_t(2));
}

void TestJournal::deletedLogIsNoticed()
{
    const auto journal = m_place->open();
    QVERIFY(journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}).has_value());
    QVERIFY(QFile::remove(m_place->file("journal.sqlite-wal")));
    const auto refused = journal->append(VenueTime(kNowMs), QStringLiteral("k"), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Storage);
}

void TestJournal::survivesKillAfterAppend()
{
    for (std::uint64_t round = 1; round <= 5; ++round) {
        QVERIFY(diesAfter([this] {
            auto journal = Journal::open(m_place->path());
            if (!journal || !(*journal)->append(VenueTime(kNowMs), QStringLiteral("last-word"), {})) {
                ::_exit(2);
            }
            journal->release(); // nothing is tidied away: that is the point
        }));
        const auto journal = m_place->open();
        QVERIFY(!journal->wasCreated());
        QCOMPARE(journal->lastSeq(), round);
        QVERIFY(journal->verify().has_value());
    }
}

void TestJournal::survivesKillInsideATransaction()
{
    m_place->fill(3);
    const QString path = m_place->path();
    QVERIFY(diesAfter([&path] {
        auto *database = new QSqlDatabase(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dying")));
        database->setDatabaseName(path);
        QSqlQuery query(database->open() ? *database : QSqlDatabase());
        if (!query.exec(QStringLiteral("PRAGMA cache_size = 1")) || !query.exec(QStringLiteral("BEGIN IMMEDIATE"))) {
            ::_exit(2);
        }
        for (int i = 4; i < 200; ++i) { // spills into the log before it is committed
            if (!query.exec(QStringLiteral("INSERT INTO records VALUES(%1, 1, 'k', '%2', x'00')").arg(i).arg(QString(3'000, QLatin1Char('x'))))) {
                ::_exit(2);
            }
        }
        ::kill(::getpid(), SIGKILL);
    }));
    const auto journal = m_place->open();
    QCOMPARE(journal->lastSeq(), std::uint64_t(3));
    QVERIFY(journal->verify().has_value());
}

void TestJournal::draftOfADeadProcessIsNoJournal()
{
    setContent(m_place->path() + QStringLiteral(".new"), "half a journal");
    setContent(m_place->path() + QStringLiteral(".new-journal"), "half a journal");
    const auto journal = m_place->open();
    QVERIFY(journal->wasCreated());
    QVERIFY(!QFile::exists(m_place->path() + QStringLiteral(".new")));
}

void TestJournal::filesArePrivate()
{
    const auto journal = m_place->open();
    QVERIFY(journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}).has_value());
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_place->path()) & kOthers, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_place->file("journal.sqlite-wal")) & kOthers, QFile::Permissions());
}

void TestJournal::anotherThreadFailsAContract()
{
    const auto journal = m_place->open();
    bool thrown = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            static_cast<void>(journal->append(VenueTime(kNowMs), QStringLiteral("k"), {}));
        } catch (const std::exception &) {
            thrown = true;
        }
    }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(thrown);
    QCOMPARE(journal->latest(QString(), 1)->size(), 0);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
