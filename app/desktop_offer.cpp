#include "app/desktop_offer.h"

#include "app/drill.h"

#include <QCoreApplication>

namespace bw::app {

ui::DesktopServices servicesOf(const RunOptions &options, const RunSession &session)
{
    ui::DesktopServices services;
    services.program = QCoreApplication::applicationFilePath();
    services.dataDirectory = session.dataDirectory();
    services.drillRecord = drillRecord(session.dataDirectory());
    services.incident = session.scenario() == toWord(paper::Scenario::Incident);
    services.tour = options.tour;
    return services;
}

} // namespace bw::app
