#include "core/engine/request_book.h"

namespace bw::engine {

void RequestBook::sent(const QString &requestId, const QString &asked, const trading::ClientOrderId &order)
{
    if (requestId.isEmpty() || m_entries.contains(requestId)) {
        return;
    }
    m_entries.insert(requestId, Entry{asked, order});
    m_byOrder.insert(order, requestId);
    m_oldestFirst.append(requestId);
    while (m_oldestFirst.size() > kMostKept) {
        m_byOrder.remove(m_entries.take(m_oldestFirst.takeFirst()).order);
    }
}

void RequestBook::ended(const trading::ClientOrderId &order, bool placed, const QString &note)
{
    const auto entry = m_entries.find(m_byOrder.value(order));
    if (entry != m_entries.end()) {
        entry->ended = true;
        entry->placed = placed;
        entry->note = note;
    }
}

std::optional<RequestBook::Entry> RequestBook::find(const QString &requestId) const
{
    const auto entry = m_entries.constFind(requestId);
    return requestId.isEmpty() || entry == m_entries.constEnd() ? std::nullopt : std::optional(*entry);
}

} // namespace bw::engine
