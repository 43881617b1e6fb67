#include "core/journal/seal.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace bw::journal {

namespace {

void addNumber(QCryptographicHash &hash, std::uint64_t value)
{
    const quint64 bigEndian = qToBigEndian<quint64>(value);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

void addBytes(QCryptographicHash &hash, const QByteArray &bytes)
{
    addNumber(hash, static_cast<std::uint64_t>(bytes.size()));
    hash.addData(bytes);
}

} // namespace

QByteArray seal(const QByteArray &previous, const SealedFields &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    addNumber(hash, fields.seq);
    addNumber(hash, static_cast<std::uint64_t>(fields.atMs));
    addBytes(hash, fields.kind);
    addBytes(hash, fields.body);
    return hash.result();
}

} // namespace bw::journal
