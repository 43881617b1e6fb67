// The reader of the journal: any file, and any body in a sound file. It answers sound or not; it never believes half.
// The first byte chooses: even, the rest is a file; odd, the rest is a line of kind and JSON for each record.
#include "core/engine/recovery.h"
#include "tests/fuzz/byte_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace bw;
using fuzz::require;

namespace {

void readRecovered(const journal::Journal &journal)
{
    const auto state = engine::recover(journal);
    require(state || !state.error().message.isEmpty(), "a refusal has its sentence");
}

void openBytes(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "the scratch file");
    file.write(bytes.data(), bytes.size());
    file.close();
    const auto journal = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly);
    if (!journal) {
        require(!journal.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    readRecovered(**journal);
}

void appendBodies(const QString &path, const QByteArray &text)
{
    auto journal = journal::Journal::open(path);
    require(journal.has_value(), "a new journal");
    std::uint64_t written = 0;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QJsonObject body = QJsonDocument::fromJson(line.mid(space + 1)).object();
        const auto appended = (*journal)->append(base::VenueTime(1), QString::fromUtf8(line.left(std::max<qsizetype>(space, 0))), body);
        written += appended ? 1 : 0;
        require(!appended || *appended == written, "numbers without a gap");
    }
    require((*journal)->verify().has_value(), "what was written is sound");
    readRecovered(**journal);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv); // the database driver is a plugin
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QTemporaryDir scratch(QStringLiteral("/dev/shm/bw-fuzz-XXXXXX"));
    require(scratch.isValid(), "the scratch folder");
    const QByteArrayView rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QString path = scratch.filePath(QStringLiteral("journal.sqlite"));
    if (data[0] % 2 == 0) {
        openBytes(path, rest);
    } else {
        appendBodies(path, rest.toByteArray());
    }
    return 0;
}
