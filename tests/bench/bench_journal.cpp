// One record on the disk. Floor: the same bytes appended to a plain file and synced.
#include "core/journal/journal.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QJsonDocument>

#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <unistd.h>

namespace bw::bench {

namespace {

QJsonObject someRecord()
{
    return {{QStringLiteral("symbol"), QStringLiteral("BTCUSDT")},   {QStringLiteral("side"), QStringLiteral("buy")},
            {QStringLiteral("quantity"), QStringLiteral("0.005")},   {QStringLiteral("price"), QStringLiteral("84120.5")},
            {QStringLiteral("stop"), QStringLiteral("82400")},       {QStringLiteral("client_id"), QStringLiteral("bw-1732305600-000123")},
            {QStringLiteral("purpose"), QStringLiteral("entry")},    {QStringLiteral("epoch"), 7}};
}

void append(benchmark::State &state)
{
    auto journal = journal::Journal::open(scratchFile(QStringLiteral("journal.sqlite")));
    if (!journal) {
        state.SkipWithError("the journal cannot be opened");
        return;
    }
    const QJsonObject body = someRecord();
    const QString kind = QStringLiteral("order.sent");
    std::int64_t at = 1;
    for (auto _ : state) {
        if (!(*journal)->append(base::VenueTime(++at), kind, body)) {
            state.SkipWithError("the journal refused a record");
            return;
        }
    }
}

void appendFloor(benchmark::State &state)
{
    const int file = ::open(QFile::encodeName(scratchFile(QStringLiteral("plain"))).constData(),
                            O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray bytes = QJsonDocument(someRecord()).toJson(QJsonDocument::Compact);
    for (auto _ : state) {
        const ssize_t written = ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (written != bytes.size() || ::fdatasync(file) != 0) {
            state.SkipWithError("the plain file cannot be written");
            break;
        }
    }
    ::close(file);
}

} // namespace

void registerJournal()
{
    benchmark::RegisterBenchmark("journal/append a record", append)->Iterations(300)->UseRealTime();
    benchmark::RegisterBenchmark("journal/append a record:floor", appendFloor)->Iterations(300)->UseRealTime();
}

} // namespace bw::bench
