#include "core/paper/byte_source.h"

#include "core/paper/zip_reader.h"

#include <QFile>
#include <QFileInfo>

namespace bw::paper {

namespace {

class PlainFile final : public ByteSource
{
public:
    explicit PlainFile(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    base::Result<qsizetype> read(char *into, qsizetype most) override
    {
        const qint64 count = m_file->read(into, most);
        if (count < 0) {
            return base::failure(base::ErrorCode::Storage, QStringLiteral("it cannot be read to its end: %1.").arg(m_file->errorString()));
        }
        return count;
    }

private:
    std::unique_ptr<QFile> m_file;
};

} // namespace

base::Result<std::unique_ptr<ByteSource>> openByteSource(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("The replay file %1 cannot be read: %2.").arg(path, file->errorString()));
    }
    if (!isZip(file->peek(4))) {
        return std::make_unique<PlainFile>(std::move(file));
    }
    auto zip = openZip(std::move(file));
    if (!zip) {
        return base::failure(zip.error().code, QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), zip.error().message));
    }
    return zip;
}

} // namespace bw::paper
