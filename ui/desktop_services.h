// What the program offers the desktop beside the engine: where its configuration came from. All of it may be missing: a desktop
// that nobody gave anything says so. Screen thread.
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace bw::ui {

class KeyDesk;

struct ConfigurationRow
{
    QString key;          // "api.port"
    QString value;        // "" where none is
    QString origin;       // "breakwater.conf:12", "BREAKWATER_MODE", "--mode"; empty: its default
    bool atOnce = false;  // a changed file counts when it is read again; false: at the next start
};

struct ConfigurationView
{
    QString file;         // that was read, or would be
    bool fileFound = false;
    QList<ConfigurationRow> rows;
};

struct DesktopServices
{
    std::function<ConfigurationView()> configuration; // empty: not told
    KeyDesk *keys = nullptr;                          // null: keys cannot be managed here; outlives the window
};

} // namespace bw::ui
