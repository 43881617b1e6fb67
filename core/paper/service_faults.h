// What is wrong with a running paper exchange, in one sentence. Thread: any.
#pragma once

#include <QString>

#include <mutex>
#include <utility>

namespace bw::paper {

class ServiceFaults
{
public:
    void set(const QString &fault)                 // stays
    {
        const std::lock_guard lock(m_mutex);
        m_fault = fault;
    }
    // True where it changed. Empty: nothing is wrong with the prices.
    [[nodiscard]] bool setOfPrices(const QString &problem)
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_ofPrices, problem) != problem;
    }
    [[nodiscard]] QString text() const
    {
        const std::lock_guard lock(m_mutex);
        return m_fault.isEmpty() ? m_ofPrices : m_fault;
    }

private:
    mutable std::mutex m_mutex;
    QString m_fault;
    QString m_ofPrices;
};

} // namespace bw::paper
