#include "core/paper/zip_reader.h"

#include <QtEndian>

#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>

namespace bw::paper {

namespace {

constexpr quint32 kLocalHeader = 0x04034b50;
constexpr quint32 kCentralEntry = 0x02014b50;
constexpr quint32 kEndOfDirectory = 0x06054b50;
constexpr qsizetype kEndSize = 22;
constexpr qsizetype kEntrySize = 46;
constexpr qsizetype kLocalSize = 30;

template<typename T>
T at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

tl::unexpected<base::Error> damaged()
{
    return base::failure(base::ErrorCode::Corrupt, QStringLiteral("the zip file is damaged or of a kind that is not read here."));
}

// The directory's end may be followed by a comment of up to 64 KiB.
qsizetype findEnd(const QByteArray &bytes)
{
    const qsizetype lowest = std::max<qsizetype>(0, bytes.size() - kEndSize - 65'535);
    for (qsizetype i = bytes.size() - kEndSize; i >= lowest; --i) {
        if (at<quint32>(bytes, i) == kEndOfDirectory) {
            return i;
        }
    }
    return -1;
}

base::Result<QByteArray> inflated(QByteArrayView packed, qsizetype size)
{
    QByteArray out(size, '\0');
    boost::beast::zlib::inflate_stream stream;
    stream.reset(15);
    boost::beast::zlib::z_params z;
    z.next_in = packed.data();
    z.avail_in = static_cast<std::size_t>(packed.size());
    z.next_out = out.data();
    z.avail_out = static_cast<std::size_t>(size);
    boost::beast::error_code error;
    stream.write(z, boost::beast::zlib::Flush::finish, error);
    const bool ended = !error || error == boost::beast::zlib::error::end_of_stream;
    if (!ended || z.total_out != static_cast<std::size_t>(size)) {
        return damaged();
    }
    return out;
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.size() >= 4 && at<quint32>(bytes, 0) == kLocalHeader;
}

base::Result<QByteArray> firstFileOfZip(const QByteArray &bytes, qint64 limitBytes)
{
    const qsizetype end = findEnd(bytes);
    if (end < 0) {
        return damaged();
    }
    const auto entry = static_cast<qsizetype>(at<quint32>(bytes, end + 16));
    if (entry + kEntrySize > end || at<quint32>(bytes, entry) != kCentralEntry) {
        return damaged();
    }
    const auto flags = at<quint16>(bytes, entry + 8);
    const auto method = at<quint16>(bytes, entry + 10);
    const auto crc = at<quint32>(bytes, entry + 16);
    const auto packedSize = static_cast<qsizetype>(at<quint32>(bytes, entry + 20));
    const auto size = static_cast<qsizetype>(at<quint32>(bytes, entry + 24));
    const auto local = static_cast<qsizetype>(at<quint32>(bytes, entry + 42));
    if ((flags & 1U) != 0 || (method != 0 && method != 8) || local + kLocalSize > entry || at<quint32>(bytes, local) != kLocalHeader) {
        return damaged();
    }
    if (size > limitBytes) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("the file in the zip is larger than %1 bytes.").arg(limitBytes));
    }
    const qsizetype start = local + kLocalSize + at<quint16>(bytes, local + 26) + at<quint16>(bytes, local + 28);
    if (start + packedSize > entry || (method == 0 && packedSize != size)) {
        return damaged();
    }
    const QByteArrayView packed = QByteArrayView(bytes).sliced(start, packedSize);
    const base::Result<QByteArray> out = method == 0 ? base::Result<QByteArray>(packed.toByteArray()) : inflated(packed, size);
    if (!out) {
        return out;
    }
    boost::crc_32_type check;
    check.process_bytes(out->constData(), static_cast<std::size_t>(out->size()));
    return check.checksum() == crc ? out : base::Result<QByteArray>(damaged());
}

} // namespace bw::paper
