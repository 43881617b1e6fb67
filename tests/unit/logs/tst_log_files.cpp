// The files of a log: by day, by size, and how long they are kept.
#include "core/logs/log_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::logs;
using base::CivilDay;

namespace {

constexpr std::int64_t kToday = 20'784; // 2026-11-27

CivilDay day(int later = 0) { return CivilDay(kToday + later); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

} // namespace

class LogFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aFileADay()
    {
        LogFiles files(terms());
        QVERIFY(files.write("one", day()));
        QVERIFY(files.write("two", day()));
        QVERIFY(files.write("three", day(1)));
        QCOMPARE(names(), (QStringList{QStringLiteral("paper_20261127.log"), QStringLiteral("paper_20261128.log")}));
        QCOMPARE(contentOf(path("paper_20261127.log")), QByteArray("one\ntwo\n"));
        QCOMPARE(contentOf(path("paper_20261128.log")), QByteArray("three\n"));
        QCOMPARE(QFile::permissions(path("paper_20261128.log")) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        LogFiles again(terms());
        QVERIFY(again.write("four", day(1))); // another run of the same day goes on behind it
        QCOMPARE(contentOf(path("paper_20261128.log")), QByteArray("three\nfour\n"));
    }

    void aFileThatHasGrownIsSetAside()
    {
        FileTerms small = terms();
        small.fileBytes = 10;
        LogFiles files(small);
        for (const char *line : {"aaaa", "bbbb", "cccc", "dddd", "eeee", "a line that is longer than a whole file"}) {
            QVERIFY(files.write(line, day()));
        }
        QCOMPARE(names(), (QStringList{QStringLiteral("paper_20261127.1.log"), QStringLiteral("paper_20261127.2.log"), QStringLiteral("paper_20261127.3.log"), QStringLiteral("paper_20261127.log")}));
        QCOMPARE(contentOf(path("paper_20261127.1.log")), QByteArray("aaaa\nbbbb\n"));
        QCOMPARE(contentOf(path("paper_20261127.3.log")), QByteArray("eeee\n"));
        LogFiles again(small);
        QVERIFY(again.write("f", day()));
        QCOMPARE(contentOf(path("paper_20261127.4.log")), QByteArray("a line that is longer than a whole file\n"));
    }

    void oldDaysAreRemoved()
    {
        for (const char *name : {"paper_20261124.log", "paper_20261125.log", "paper_20261125.1.log", "paper_20261126.log", "testnet_20200101.log", "paper_20200101.log.gz", "notes.txt"}) {
            put(name, "x\n");
        }
        FileTerms three = terms();
        three.keepDays = 3;
        LogFiles files(three);
        QVERIFY(files.write("y", day()));
        QCOMPARE(names(), (QStringList{QStringLiteral("notes.txt"), QStringLiteral("paper_20200101.log.gz"), QStringLiteral("paper_20261125.1.log"), QStringLiteral("paper_20261125.log"),
                                       QStringLiteral("paper_20261126.log"), QStringLiteral("paper_20261127.log"), QStringLiteral("testnet_20200101.log")}));
        three.keepDays = 1;
        files.useTerms(three);
        QVERIFY(files.write("z", day()));
        QVERIFY(!QFile::exists(path("paper_20261126.log")));
        QCOMPARE(contentOf(path("paper_20261127.log")), QByteArray("y\nz\n"));
    }

    // However much is written: all of them together stay within the total, and the newest are what stays.
    void theTotalHolds()
    {
        FileTerms small = terms();
        small.fileBytes = 100;
        small.totalBytes = 350;
        LogFiles files(small);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(files.write(QByteArray::number(1'000'000 + i), day(i / 100)));
            qint64 total = 0;
            for (const QFileInfo &file : QDir(m_directory->path()).entryInfoList(QDir::Files)) {
                total += file.size();
            }
            QVERIFY2(total <= 350, qPrintable(QString::number(total)));
        }
        QByteArray all;
        for (const QString &name : names()) {
            all += contentOf(m_directory->filePath(name));
        }
        QVERIFY(all.contains("1000199") && all.contains("1000180") && !all.contains("1000150"));
    }

    void halfALineOfAProcessThatWasKilled()
    {
        put("paper_20261127.log", "{\"whole\":1}\n{\"ha");
        LogFiles files(terms());
        QVERIFY(files.write("{}", day()));
        QCOMPARE(contentOf(path("paper_20261127.log")), QByteArray("{\"whole\":1}\n{\"ha\n{}\n"));
    }

    void aFolderThatIsGone()
    {
        FileTerms gone = terms();
        gone.folder = path("later");
        LogFiles files(gone);
        const base::Status failed = files.write("x", day());
        QVERIFY(!failed && failed.error().code == base::ErrorCode::Storage && failed.error().message.contains(QStringLiteral("paper_20261127.log")));
        QVERIFY(QDir().mkpath(gone.folder));
        QVERIFY(files.write("y", day())); // nothing is wrong for ever
        QCOMPARE(contentOf(path("later/paper_20261127.log")), QByteArray("y\n"));
    }

private:
    [[nodiscard]] FileTerms terms() const { return {m_directory->path(), QStringLiteral("paper"), 1000, 10'000, 30}; }
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names() const { return QDir(m_directory->path()).entryList(QDir::Files, QDir::Name); }
    void put(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(LogFilesTest)
#include "tst_log_files.moc"
