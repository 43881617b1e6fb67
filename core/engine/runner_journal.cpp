#include "core/engine/runner_journal.h"

#include <QFile>

namespace bw::engine {

namespace {

const QString kTakenOver = QStringLiteral("runner-taken-over");

// Of the file: when it began, and how much is in it.
QJsonObject markOf(const QList<journal::Record> &records)
{
    return {{QStringLiteral("from"), static_cast<qint64>(records.first().at.ms())}, {QStringLiteral("to"), static_cast<qint64>(records.last().at.ms())},
            {QStringLiteral("records"), static_cast<qint64>(records.size())}};
}

} // namespace

base::Status takeOverRunnerJournal(journal::Journal &journal, const QString &runnerPath)
{
    if (!QFile::exists(runnerPath)) {
        return {};
    }
    QList<journal::Record> records;
    {
        const auto written = journal::Journal::open(runnerPath, journal::Journal::OpenMode::ReadOnly);
        if (!written) {
            return tl::unexpected(written.error());
        }
        if (const base::Status read = (*written)->forEach([&records](const journal::Record &record) { records.append(record); }); !read) {
            return read;
        }
    }
    if (!records.isEmpty()) {
        const QJsonObject mark = markOf(records);
        const auto before = journal.latest(kTakenOver, 1);
        if (!before) {
            return tl::unexpected(before.error());
        }
        if (before->isEmpty() || before->first().body != mark) {
            journal::Record taken;
            taken.at = records.last().at;
            taken.kind = kTakenOver;
            taken.body = mark;
            records.append(taken);
            if (const auto appended = journal.appendAll(records); !appended) {
                return tl::unexpected(appended.error());
            }
        }
    }
    forgetRunnerJournal(runnerPath);
    return {};
}

void forgetRunnerJournal(const QString &runnerPath)
{
    if (runnerPath.isEmpty()) {
        return;
    }
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(runnerPath + QLatin1String(suffix));
    }
}

} // namespace bw::engine
