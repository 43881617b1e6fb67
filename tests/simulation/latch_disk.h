// The disk under the latch file. The linker leads pwrite, fsync and fdatasync of this program through here (see
// CMakeLists.txt), so that the product's own calls meet a disk that refuses them, and a loss of power that keeps nothing
// but what was synced. Files that are not the latch are left alone.
// Thread: one run at a time, on one thread.
#pragma once

#include "tests/simulation/world.h"

#include <QString>

#include <optional>

namespace bw::simulation {

class LatchDisk
{
public:
    LatchDisk(World *world, QString path);
    ~LatchDisk();
    LatchDisk(const LatchDisk &) = delete;
    LatchDisk &operator=(const LatchDisk &) = delete;

    // What was not synced may be on the file, may be there in part, or not at all.
    void powerLost();
    // The file was damaged or removed from outside: that is on the disk now.
    void changedFromOutside();
    [[nodiscard]] bool saysStopped() const;      // engaged, or nothing that could be believed
    // The newest record was refused, or the promise to keep it: nobody can be held to it.
    [[nodiscard]] bool refusedNewest() const { return m_writeRefused || m_syncRefused; }

    // --- from the calls ---
    [[nodiscard]] static LatchDisk *of(int descriptor); // null: another file
    [[nodiscard]] std::optional<std::size_t> shortWrite(std::size_t size);
    [[nodiscard]] bool refusesSync();
    void wrote() { m_writeRefused = false; }
    void synced();

private:
    [[nodiscard]] std::optional<QByteArray> content() const;

    World *m_world;
    QString m_path;
    std::optional<QByteArray> m_synced;
    bool m_writeRefused = false;
    bool m_syncRefused = false; // until one is kept
};

} // namespace bw::simulation
