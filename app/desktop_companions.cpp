#include "app/desktop_companions.h"

#include "app/drill.h"

#include <QCoreApplication>

namespace bw::app {

ui::Companions companionsOf(const RunOptions &options, const RunSession &session)
{
    ui::Companions companions;
    companions.program = QCoreApplication::applicationFilePath();
    companions.dataDirectory = session.dataDirectory();
    companions.drillRecord = drillRecord(session.dataDirectory());
    companions.incident = session.scenario() == toWord(paper::Scenario::Incident);
    companions.tour = options.tour;
    return companions;
}

} // namespace bw::app
