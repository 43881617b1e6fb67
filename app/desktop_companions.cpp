#include "app/desktop_companions.h"

#include <QCoreApplication>

namespace bw::app {

ui::Companions companionsOf(const RunOptions &options, const RunSession &session)
{
    ui::Companions companions;
    companions.program = QCoreApplication::applicationFilePath();
    companions.incident = session.scenario() == toWord(paper::Scenario::Incident);
    companions.tour = options.tour;
    return companions;
}

} // namespace bw::app
