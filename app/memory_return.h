// What a burst needed and the allocator still holds goes back to the system: a run of days would else stay as large as its worst
// moment was. The free end of a heap goes at once, holes between what is kept once in a while.
// glibc raises by itself what may stay free at the end of each heap, up to 64 MB, as soon as one large block was freed.
// Source: mallopt(3), malloc_trim(3) of glibc; nothing happens where the program has another allocator.
// Thread: one with an event loop. Others wait for their arena meanwhile: measured 2 to 3 ms over 4,000 to 9,000 free pieces, and the
// program has some 2,000. What it sets is the process's.
#pragma once

#include "core/base/time.h"

#include <QTimer>

namespace bw::app {

class MemoryReturn
{
public:
    explicit MemoryReturn(base::Millis every = base::Millis(30'000));

private:
    QTimer m_timer;
};

} // namespace bw::app
