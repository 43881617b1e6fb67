// A file is there whole or stays as it was.
#include "tests/unit/base/disk_trouble.h"

#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bw::base;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndWrittenOver()
    {
        QVERIFY(writeWhole(m_path, QByteArray("a longer text"), FileRights::Usual).has_value());
        QVERIFY(writeWhole(m_path, QByteArray("new"), FileRights::Usual).has_value());
        QCOMPARE(content(), QByteArray("new"));
        QVERIFY(writeWhole(m_path, QByteArray(), FileRights::Usual).has_value()); // an empty one, where that is meant
        QCOMPARE(content(), QByteArray());
    }

    // Less and more than what is buffered before the disk is asked.
    void onAFullDiskTheOldOneStays_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("less than the buffer") << 10;
        QTest::newRow("more than the buffer") << 1'000'000;
    }
    void onAFullDiskTheOldOneStays()
    {
        QFETCH(int, bytes);
        QVERIFY(writeWhole(m_path, QByteArray("old"), FileRights::Usual).has_value());
        {
            const bw::test::FullDisk full;
            const Status refused = writeWhole(m_path, QByteArray(bytes, 'x'), FileRights::Usual);
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, ErrorCode::Storage);
            QCOMPARE(refused.error().message, QStringLiteral("File too large")); // so the system calls this limit
        }
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file")});
    }

    void thereIsNoFolder()
    {
        QCOMPARE(writeWhole(m_directory.filePath(QStringLiteral("no/such/file")), QByteArray("x"), FileRights::Usual).error().code, ErrorCode::Storage);
    }

    void whatIsPrivateIsReadByItsOwnerOnly()
    {
        QVERIFY(writeWhole(m_path, QByteArray("secret"), FileRights::OwnerOnly).has_value());
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

private:
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(QStringLiteral("file"));
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
