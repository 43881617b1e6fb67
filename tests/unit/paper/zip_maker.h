// Makes the zips that the tests read: one file, or several, stored or deflated by zlib (through qCompress), so that the
// reader is checked against another implementation of the format.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace bw::paper::testing {

inline quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
        }
    }
    return ~crc;
}

template<typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian<T>(value, bytes.data());
    return bytes;
}

enum class ZipMethod : quint16 { Stored = 0, Deflated = 8 };

// `after` stands behind the packed bytes and is counted among them.
inline QByteArray zipOf(const QByteArray &content, ZipMethod method = ZipMethod::Deflated, int files = 1, const QByteArray &after = {})
{
    // qCompress: four bytes of length, two of zlib's header, the deflate stream, four of its checksum.
    const QByteArray packed = (method == ZipMethod::Stored ? content : qCompress(content).sliced(6).chopped(4)) + after;
    const QByteArray name = "a.csv";
    QByteArray out, directory;
    for (int i = 0; i < files; ++i) {
        const QByteArray common = little<quint16>(20) + little<quint16>(0) + little<quint16>(static_cast<quint16>(method)) + little<quint32>(0)
            + little<quint32>(crcOf(content)) + little<quint32>(static_cast<quint32>(packed.size()))
            + little<quint32>(static_cast<quint32>(content.size())) + little<quint16>(static_cast<quint16>(name.size())) + little<quint16>(0);
        directory += little<quint32>(0x02014b50) + little<quint16>(20) + common + QByteArray(10, '\0') + little<quint32>(static_cast<quint32>(out.size())) + name;
        out += little<quint32>(0x04034b50) + common + name + packed;
    }
    const auto count = static_cast<quint16>(files);
    return out + directory + little<quint32>(0x06054b50) + QByteArray(4, '\0') + little<quint16>(count) + little<quint16>(count)
        + little<quint32>(static_cast<quint32>(directory.size())) + little<quint32>(static_cast<quint32>(out.size())) + little<quint16>(0);
}

} // namespace bw::paper::testing
