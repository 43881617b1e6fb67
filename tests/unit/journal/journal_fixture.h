// What the journal's tests share: a place, records, and a second pair of hands that changes the file behind its back.
#pragma once

#include "core/journal/journal.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>
#include <QtTest>

#include <memory>

namespace bw::test {

using base::ErrorCode;
using base::VenueTime;
using journal::Journal;
using journal::Record;

inline constexpr std::int64_t kNowMs = 1'795'376'736'123;

inline QJsonObject body(const QString &key, const QJsonValue &value)
{
    return QJsonObject{{key, value}};
}

inline QList<Record> someRecords(int count)
{
    QList<Record> records;
    for (int i = 1; i <= count; ++i) {
        records.append({0, VenueTime(kNowMs + i), i % 3 == 0 ? QStringLiteral("fill") : QStringLiteral("order.sent"),
                        QJsonObject{{QStringLiteral("n"), i}, {QStringLiteral("price"), QStringLiteral("97123.4%1").arg(i % 10)}}});
    }
    return records;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

// SQL on a connection of its own, as another program would.
inline void meddle(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddler"));
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("cannot open %s", qPrintable(path));
        }
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("meddler"));
}

// The definition of a trigger, to put it back after meddling: a change that leaves no other trace.
inline QString definitionOf(const QString &path, const QString &name)
{
    QString sql;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(name), database);
            sql = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return sql;
}

inline void meddleBehindTheTriggers(const QString &path, const QStringList &statements)
{
    QStringList all;
    QStringList restored;
    for (const char *name : {"records_no_update", "records_no_delete", "records_gapless"}) {
        restored.append(definitionOf(path, QString::fromLatin1(name)));
        all.append(QStringLiteral("DROP TRIGGER ") + QString::fromLatin1(name));
    }
    meddle(path, all + statements + restored);
}

class JournalPlace
{
public:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] QString directory() const { return m_dir.path(); }
    [[nodiscard]] QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    // Fails the test when it does not open.
    [[nodiscard]] std::unique_ptr<Journal> open(Journal::OpenMode mode = Journal::OpenMode::ReadWrite) const
    {
        auto journal = Journal::open(path(), mode);
        if (!journal) {
            qFatal("%s", qPrintable(journal.error().message));
        }
        return std::move(*journal);
    }
    void fill(int count) const
    {
        const auto written = open()->appendAll(someRecords(count));
        if (!written) {
            qFatal("%s", qPrintable(written.error().message));
        }
    }
    [[nodiscard]] base::Error refusal(Journal::OpenMode mode = Journal::OpenMode::ReadWrite) const
    {
        const auto journal = Journal::open(path(), mode);
        return journal ? base::Error{ErrorCode::NotFound, QStringLiteral("it opened")} : journal.error();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace bw::test
