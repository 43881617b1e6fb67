// The data directory: who may write, what is found there, and how files are replaced.
#include "core/journal/data_directory.h"

#include "core/journal/journal.h"

#include "tests/unit/base/disk_trouble.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using bw::base::ErrorCode;
using bw::journal::AccountDirectory;
using bw::journal::DataDirectory;
using Access = DataDirectory::Access;

namespace {

const QString kPaper = QStringLiteral("paper");
const QString kUsdm = QStringLiteral("usdm");
constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void touch(const QString &path)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly) || file.write("x") != 1) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("data"));
    }

    void createsWhatIsMissing();
    void defaultsToTheXdgPlace();
    void readerCreatesAndLocksNothing();
    void accountNamesAreWords_data();
    void accountNamesAreWords();
    void secondEngineIsToldWhoHoldsTheLock();
    void lockDiesWithTheProcess();
    void lockOfAnotherProcessHolds();
    void accountHasItsOwnLock();
    void readOnlyDirectoryIsRefused();
    void fullDiskIsRefused();
    void fileInTheWay();
    void traces_data();
    void traces();
    void tracesAreJudgedBeforeAnythingIsMade();
    void listsAccounts();
    void setAsideLeavesANewFolder();
    void writesAtomically();
    void failedWriteKeepsTheOldContent();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDataDirectory::createsWhatIsMissing()
{
    const QString deep = m_path + QStringLiteral("/a/b");
    const auto directory = DataDirectory::open(deep, Access::Engine);
    QVERIFY(directory.has_value());
    QCOMPARE(directory->path(), deep);
    QVERIFY(directory->isLocked());
    const auto account = directory->account(kPaper, kUsdm);
    QVERIFY(account.has_value());
    QVERIFY(account->isLocked());
    QCOMPARE(account->path(), deep + QStringLiteral("/paper-usdm"));
    QCOMPARE(account->journalPath(), account->path() + QStringLiteral("/journal.sqlite"));
    QCOMPARE(account->latchPath(), account->path() + QStringLiteral("/latch"));
    QVERIFY(QFileInfo(account->logsPath()).isDir());
    for (const QString &path : {deep, account->path(), account->logsPath()}) {
        QCOMPARE(QFile::permissions(path) & kOthers, QFile::Permissions());
    }
    QVERIFY(bw::journal::Journal::open(account->journalPath()).has_value());
}

void TestDataDirectory::defaultsToTheXdgPlace()
{
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(DataDirectory::resolve(QString()), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QCOMPARE(DataDirectory::resolve(QStringLiteral("/tmp/x/../y/")), QStringLiteral("/tmp/y"));
    QVERIFY(QDir::isAbsolutePath(DataDirectory::resolve(QStringLiteral("relative"))));
}

void TestDataDirectory::readerCreatesAndLocksNothing()
{
    QCOMPARE(DataDirectory::open(m_path, Access::Reader).error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(m_path));
    const auto engine = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(engine.has_value());
    const auto reader = DataDirectory::open(m_path, Access::Reader);
    QVERIFY(reader.has_value());
    QVERIFY(!reader->isLocked());
    QCOMPARE(reader->account(kPaper, kUsdm).error().code, ErrorCode::NotFound);
    QVERIFY(engine->account(kPaper, kUsdm).has_value());
    QVERIFY(reader->account(kPaper, kUsdm).has_value());
}

void TestDataDirectory::accountNamesAreWords_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("paper") << kPaper << true;
    QTest::addRow("live") << QStringLiteral("live_limited") << true;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("parent") << QStringLiteral("..") << false;
    QTest::addRow("path") << QStringLiteral("paper/x") << false;
    QTest::addRow("upper") << QStringLiteral("Paper") << false;
    QTest::addRow("long") << QString(33, QLatin1Char('a')) << false;
}

void TestDataDirectory::accountNamesAreWords()
{
    QFETCH(QString, mode);
    QFETCH(bool, accepted);
    const auto directory = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(directory.has_value());
    QCOMPARE(directory->account(mode, kUsdm).has_value(), accepted);
    if (!accepted) {
        QCOMPARE(directory->account(kPaper, mode).error().code, ErrorCode::Malformed);
    }
}

void TestDataDirectory::secondEngineIsToldWhoHoldsTheLock()
{
    const auto first = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(first.has_value());
    const auto second = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().message,
             QStringLiteral("The data directory %1 is in use by process %2.").arg(m_path).arg(QCoreApplication::applicationPid()));
}

void TestDataDirectory::lockDiesWithTheProcess()
{
    QVERIFY(bw::test::diesAfter([this] {
        auto directory = DataDirectory::open(m_path, Access::Engine);
        if (!directory || !directory->account(kPaper, kUsdm)) {
            ::_exit(2);
        }
        new DataDirectory(std::move(*directory)); // still held when the process is killed
        ::kill(::getpid(), SIGKILL);
    }));
    QVERIFY(QFileInfo::exists(m_path + QStringLiteral("/lock"))); // the file stays, the lock does not
    const auto directory = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(directory.has_value());
    QVERIFY(directory->account(kPaper, kUsdm).has_value());
}

void TestDataDirectory::lockOfAnotherProcessHolds()
{
    int ready[2] = {};
    int done[2] = {};
    QVERIFY(::pipe(ready) == 0 && ::pipe(done) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto directory = DataDirectory::open(m_path, Access::Engine);
        char byte = directory ? 'y' : 'n';
        static_cast<void>(!::write(ready[1], &byte, 1) || !::read(done[0], &byte, 1));
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
    const auto refused = DataDirectory::open(m_path, Access::Engine);
    QCOMPARE(::write(done[1], &byte, 1), ssize_t(1));
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QCOMPARE(byte, 'y');
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.contains(QStringLiteral("process %1.").arg(child)), qPrintable(refused.error().message));
    QVERIFY(DataDirectory::open(m_path, Access::Engine).has_value());
    for (const int fd : {ready[0], ready[1], done[0], done[1]}) {
        ::close(fd);
    }
}

void TestDataDirectory::accountHasItsOwnLock()
{
    auto directory = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(directory.has_value());
    const auto account = directory->account(kPaper, kUsdm);
    QVERIFY(account.has_value());
    QCOMPARE(directory->account(kPaper, kUsdm).error().code, ErrorCode::Conflict);
    QVERIFY(directory->account(QStringLiteral("testnet"), kUsdm).has_value());
}

void TestDataDirectory::readOnlyDirectoryIsRefused()
{
    QVERIFY(QDir().mkpath(m_path));
    bw::test::setMode(m_dir->path(), 0755);
    bw::test::setMode(m_path, 0555);
    const bw::test::OrdinaryUser user;
    const auto here = DataDirectory::open(m_path, Access::Engine);
    QCOMPARE(here.error().code, ErrorCode::Storage);
    QCOMPARE(here.error().message, QStringLiteral("The data directory %1 cannot be written: Permission denied.").arg(m_path));
    const auto below = DataDirectory::open(m_path + QStringLiteral("/new"), Access::Engine);
    QCOMPARE(below.error().message, QStringLiteral("The directory %1/new cannot be created: Permission denied.").arg(m_path));
}

void TestDataDirectory::fullDiskIsRefused()
{
    const bw::test::FullDisk full;
    QCOMPARE(DataDirectory::open(m_path, Access::Engine).error().code, ErrorCode::Storage);
}

void TestDataDirectory::fileInTheWay()
{
    touch(m_path);
    QCOMPARE(DataDirectory::open(m_path, Access::Engine).error().message, QStringLiteral("%1 is not a directory.").arg(m_path));
    QCOMPARE(DataDirectory::open(m_path + QStringLiteral("/x"), Access::Engine).error().code, ErrorCode::Storage);
}

void TestDataDirectory::traces_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("traces");
    QTest::addRow("nothing") << QStringList() << false;
    QTest::addRow("latch") << QStringList{QStringLiteral("latch")} << true;
    QTest::addRow("safety state") << QStringList{QStringLiteral("safety_state.json")} << true;
    QTest::addRow("state") << QStringList{QStringLiteral("state.json")} << true;
    QTest::addRow("log") << QStringList{QStringLiteral("logs/paper_20261122.log")} << true;
    QTest::addRow("hidden log") << QStringList{QStringLiteral("logs/.paper")} << true;
    QTest::addRow("write-ahead log") << QStringList{QStringLiteral("journal.sqlite-wal")} << true;
    QTest::addRow("lock only") << QStringList{QStringLiteral("lock")} << false;
    QTest::addRow("journal") << QStringList{QStringLiteral("journal.sqlite")} << false;
    QTest::addRow("journal and latch") << QStringList{QStringLiteral("journal.sqlite"), QStringLiteral("latch")} << false;
}

void TestDataDirectory::traces()
{
    QFETCH(QStringList, files);
    QFETCH(bool, traces);
    for (const QString &file : files) {
        touch(m_path + QStringLiteral("/paper-usdm/") + file);
    }
    const auto directory = DataDirectory::open(m_path, Access::Engine);
    QVERIFY(directory.has_value());
    QCOMPARE(directory->account(kPaper, kUsdm)->hasTracesWithoutJournal(), traces);
    QVERIFY(!directory->account(QStringLiteral("testnet"), kUsdm)->hasTracesWithoutJournal()); // of its own account only
}

void TestDataDirectory::tracesAreJudgedBeforeAnythingIsMade()
{
    const auto directory = DataDirectory::open(m_path, Access::Engine);
    const auto account = directory->account(kPaper, kUsdm);
    touch(account->latchPath()); // this run's own
    QVERIFY(!account->hasTracesWithoutJournal());
}

void TestDataDirectory::listsAccounts()
{
    touch(m_path + QStringLiteral("/testnet-usdm/journal.sqlite"));
    touch(m_path + QStringLiteral("/paper-usdm/latch"));
    touch(m_path + QStringLiteral("/themes/dark.json"));
    touch(m_path + QStringLiteral("/engine.json"));
    const auto directory = DataDirectory::open(m_path, Access::Reader);
    QCOMPARE(directory->accountNames(), (QStringList{QStringLiteral("paper-usdm"), QStringLiteral("testnet-usdm")}));
}

void TestDataDirectory::setAsideLeavesANewFolder()
{
    const auto directory = DataDirectory::open(m_path, Access::Engine);
    for (int round = 1; round <= 2; ++round) {
        auto account = directory->account(kPaper, kUsdm);
        QVERIFY(account.has_value());
        for (const char *name : {"journal.sqlite", "latch", "state.json", "logs/x.log"}) {
            touch(account->filePath(QString::fromLatin1(name)));
        }
        QVERIFY(account->setAside().has_value());
        QVERIFY(!QFileInfo::exists(account->journalPath()) && !QFileInfo::exists(account->latchPath()));
        QVERIFY(account->isLocked());
        const QString aside = account->filePath(QStringLiteral("discarded-%1").arg(round));
        QVERIFY(QFileInfo::exists(aside + QStringLiteral("/journal.sqlite")) && QFileInfo::exists(aside + QStringLiteral("/logs/x.log")));
    }
    QVERIFY(!directory->account(kPaper, kUsdm)->hasTracesWithoutJournal());
    auto reader = DataDirectory::open(m_path, Access::Reader)->account(kPaper, kUsdm);
    QCOMPARE(reader->setAside().error().code, ErrorCode::Conflict);
}

void TestDataDirectory::writesAtomically()
{
    const QString path = m_dir->filePath(QStringLiteral("engine.json"));
    QVERIFY(bw::journal::writeAtomically(path, QJsonObject{{QStringLiteral("pid"), 7}}).has_value());
    QVERIFY(bw::journal::writeAtomically(path, QJsonObject{{QStringLiteral("pid"), 8}}).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("pid")).toInt(), 8);
    QCOMPARE(QFile::permissions(path) & kOthers, QFile::Permissions());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing is left lying about
}

void TestDataDirectory::failedWriteKeepsTheOldContent()
{
    const QString path = m_dir->filePath(QStringLiteral("state.json"));
    QVERIFY(bw::journal::writeAtomically(path, QByteArray("old")).has_value());
    {
        const bw::test::FullDisk full;
        const auto written = bw::journal::writeAtomically(path, QByteArray("new and longer"));
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Storage);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(bw::journal::writeAtomically(m_dir->filePath(QStringLiteral("no/such/file")), QByteArray("x")).error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_data_directory.moc"
