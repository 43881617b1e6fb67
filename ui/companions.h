// What the desktop may start beside itself, and what this run is: said once by the program that made the window.
#pragma once

#include <QString>

namespace bw::ui {

struct Companions
{
    QString program = {};        // this very executable; empty: nothing can be started from here
    bool incident = false;       // the paper account of this run began as the incident
    bool tour = false;           // walk through it at once
    QString dataDirectory = {};  // of this run; the drill keeps its record there
    QString drillRecord = {};    // the file in it
};

} // namespace bw::ui
