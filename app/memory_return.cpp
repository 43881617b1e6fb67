#include "app/memory_return.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bw::app {

namespace {

constexpr int kMostFreeAtTheEnd = 1 << 20;
constexpr int kOwnMapping = 4 << 20; // larger blocks are the system's at once; pictures and books of orders are smaller

} // namespace

MemoryReturn::MemoryReturn(base::Millis every)
{
#ifdef __GLIBC__
    ::mallopt(M_TRIM_THRESHOLD, kMostFreeAtTheEnd);
    ::mallopt(M_MMAP_THRESHOLD, kOwnMapping);
#endif
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [] {
#ifdef __GLIBC__
        static_cast<void>(::malloc_trim(0));
#endif
    });
    m_timer.start(std::chrono::milliseconds(every.count()));
}

} // namespace bw::app
