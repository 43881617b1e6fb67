#include "core/binance/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace bw::binance {

OneShotBody::OneShotBody(QByteArray bytes, Permit permit, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes)), m_permit(std::move(permit))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    if (!m_asked && m_permit && !m_permit()) {
        m_blocked = true;
    }
    m_asked = true;
    if (m_blocked) {
        return -1;
    }
    const qint64 count = std::min(most, m_bytes.size() - m_position);
    if (count <= 0) {
        return -1; // the end; zero would mean "more later"
    }
    std::memcpy(data, m_bytes.constData() + m_position, std::size_t(count));
    m_position += count;
    return count;
}

} // namespace bw::binance
