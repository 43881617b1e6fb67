// What the program offers the desktop beside the engine: where its configuration came from, keys, what may be started beside it, and
// what this run is; said once by whoever made the window. All of it may be missing: a desktop that nobody gave anything says so.
// Screen thread.
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
    std::function<ConfigurationView()> configuration = {}; // empty: not told
    KeyDesk *keys = nullptr;     // null: keys cannot be managed here; outlives the window
    QString program = {};        // this very executable; empty: nothing can be started from here
    bool incident = false;       // the paper account of this run began as the incident
    bool tour = false;           // walk through it at once
    QString dataDirectory = {};  // of this run; the drill keeps its record there
    QString drillRecord = {};    // the file in it
    bool dualControl = false;    // whoever stopped cannot clear it: of this run
};

} // namespace bw::ui
