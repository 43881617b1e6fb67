#include "core/paper/zip_reader.h"

#include <QtEndian>

#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>

#include <algorithm>
#include <array>

namespace bw::paper {

namespace {

constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kCentralEntry = 0x02014b50;
constexpr quint32 kEndOfDirectory = 0x06054b50;
constexpr qint64 kEndSize = 22;
constexpr qint64 kEntrySize = 46;
constexpr qint64 kLocalSize = 30;
constexpr quint32 kInZip64 = 0xFFFFFFFF;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;

template<typename T>
T at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

tl::unexpected<base::Error> damaged()
{
    return base::failure(base::ErrorCode::Corrupt, QStringLiteral("the zip file is damaged or of a kind that is not read here."));
}

// Exactly so many bytes from there, or none.
QByteArray bytesAt(QIODevice &device, qint64 offset, qint64 size)
{
    QByteArray bytes = offset >= 0 && device.seek(offset) ? device.read(size) : QByteArray();
    return bytes.size() == size ? bytes : QByteArray();
}

struct Entry
{
    quint16 method = 0;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    qint64 start = 0;   // of the packed bytes
};

// Where the directory's end stands: it may be followed by a comment of up to 64 KiB.
qint64 findEnd(QIODevice &device)
{
    const qint64 lowest = std::max<qint64>(0, device.size() - kEndSize - 65'535);
    const QByteArray tail = bytesAt(device, lowest, device.size() - lowest);
    for (qsizetype i = tail.size() - kEndSize; i >= 0; --i) {
        if (at<quint32>(tail, i) == kEndOfDirectory) {
            return lowest + i;
        }
    }
    return -1;
}

base::Result<Entry> onlyEntry(QIODevice &device)
{
    const qint64 endAt = findEnd(device);
    const QByteArray end = bytesAt(device, endAt, kEndSize);
    if (end.isEmpty()) {
        return damaged();
    }
    if (const auto files = at<quint16>(end, 10); files > 1) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("the zip holds %1 files; a replay takes zips of one file.").arg(files));
    }
    const qint64 directoryAt = at<quint32>(end, 16);
    const QByteArray central = directoryAt + kEntrySize <= endAt ? bytesAt(device, directoryAt, kEntrySize) : QByteArray();
    if (central.isEmpty() || at<quint32>(central, 0) != kCentralEntry) {
        return damaged();
    }
    const auto flags = at<quint16>(central, 8);
    const auto packed = at<quint32>(central, 20);
    const auto size = at<quint32>(central, 24);
    Entry entry{at<quint16>(central, 10), at<quint32>(central, 16), packed, size, 0};
    if (packed == kInZip64 || size == kInZip64) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("the file in the zip is larger than 4 GiB; unpack it and replay the CSV."));
    }
    const qint64 localAt = at<quint32>(central, 42);
    const QByteArray local = localAt + kLocalSize <= directoryAt ? bytesAt(device, localAt, kLocalSize) : QByteArray();
    if ((flags & 1U) != 0 || (entry.method != kStored && entry.method != kDeflated) || local.isEmpty() || at<quint32>(local, 0) != kLocalHeader) {
        return damaged();
    }
    entry.start = localAt + kLocalSize + at<quint16>(local, 26) + at<quint16>(local, 28);
    if (entry.start + entry.packed > directoryAt || (entry.method == kStored && entry.packed != entry.size)) {
        return damaged();
    }
    return entry;
}

class ZipSource final : public ByteSource
{
public:
    ZipSource(std::unique_ptr<QIODevice> device, const Entry &entry) : m_device(std::move(device)), m_entry(entry), m_packedLeft(entry.packed)
    {
        m_inflate.reset(15);
    }

    base::Result<qsizetype> read(char *into, qsizetype most) override
    {
        if (m_over) {
            return 0;
        }
        const base::Result<qsizetype> count = m_entry.method == kStored ? stored(into, most) : inflated(into, most);
        if (!count) {
            m_over = true;
            return count;
        }
        m_crc.process_bytes(into, static_cast<std::size_t>(*count));
        m_given += *count;
        const bool ended = m_ended || (m_entry.method == kStored && m_packedLeft == 0);
        if (m_given > m_entry.size || (ended && !addsUp())) {
            m_over = true;
            return damaged();
        }
        m_over = ended;
        return count;
    }

private:
    [[nodiscard]] bool addsUp() const
    {
        return m_given == m_entry.size && m_packedLeft == 0 && m_z.avail_in == 0 && m_crc.checksum() == m_entry.crc;
    }

    base::Result<qsizetype> stored(char *into, qsizetype most)
    {
        const qint64 count = m_packedLeft == 0 ? 0 : m_device->read(into, std::min<qint64>(most, m_packedLeft));
        if (count < 0 || (count == 0 && m_packedLeft > 0)) {
            return damaged();
        }
        m_packedLeft -= count;
        return count;
    }

    bool refill()
    {
        const qint64 count = m_device->read(m_packed.data(), std::min<qint64>(static_cast<qint64>(m_packed.size()), m_packedLeft));
        if (count <= 0) {
            return false;
        }
        m_packedLeft -= count;
        m_z.next_in = m_packed.data();
        m_z.avail_in = static_cast<std::size_t>(count);
        return true;
    }

    base::Result<qsizetype> inflated(char *into, qsizetype most)
    {
        namespace zlib = boost::beast::zlib;
        m_z.next_out = into;
        m_z.avail_out = static_cast<std::size_t>(most);
        while (!m_ended && m_z.avail_out == static_cast<std::size_t>(most)) {
            if (m_z.avail_in == 0 && m_packedLeft > 0 && !refill()) {
                return damaged();
            }
            const std::size_t before = m_z.avail_in;   // none left: the last codes may still be in the stream's own bits
            boost::beast::error_code error;
            m_inflate.write(m_z, zlib::Flush::none, error);
            m_ended = error == zlib::error::end_of_stream;
            const bool stuck = m_z.avail_in == before && m_z.avail_out == static_cast<std::size_t>(most);
            if (!m_ended && (stuck || (error && error != zlib::error::need_buffers))) {
                return damaged();
            }
        }
        return most - static_cast<qsizetype>(m_z.avail_out);
    }

    std::unique_ptr<QIODevice> m_device;
    Entry m_entry;
    qint64 m_packedLeft;
    qint64 m_given = 0;
    bool m_ended = false;   // the deflate stream
    bool m_over = false;
    boost::crc_32_type m_crc;
    boost::beast::zlib::inflate_stream m_inflate;
    boost::beast::zlib::z_params m_z{};
    std::array<char, 65'536> m_packed{};
};

} // namespace

bool isZip(const QByteArray &firstBytes)
{
    return firstBytes.size() >= 4 && at<quint32>(firstBytes, 0) == kLocalHeader;
}

base::Result<std::unique_ptr<ByteSource>> openZip(std::unique_ptr<QIODevice> device)
{
    const auto entry = onlyEntry(*device);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!device->seek(entry->start)) {
        return damaged();
    }
    return std::make_unique<ZipSource>(std::move(device), *entry);
}

} // namespace bw::paper
