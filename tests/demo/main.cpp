// The complete round trip on Binance's demo exchange, or on another one of the same protocol: target.h says how it is told.
// Exit: 0 it went well, 1 it did not, 77 there is no key (ctest: Skipped).
#include "tests/demo/round_trip.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    constexpr int kFailed = 1;
    constexpr int kSkipped = 77;
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto targets = bw::demo::readTargets();
    if (!targets) {
        out << "FAILED: " << targets.error().message << Qt::endl;
        return kFailed;
    }
    if (targets->isEmpty()) {
        out << "Skipped: set BREAKWATER_DEMO_KEY and BREAKWATER_DEMO_SECRET to a key of Binance's demo exchange to run this." << Qt::endl;
        return kSkipped;
    }
    bw::demo::Answers answers;
    bool well = true;
    for (const bw::demo::Target &target : *targets) {
        well = bw::demo::makeRoundTrip(target, answers) && well;
    }
    answers.addUnasked();
    out << '\n' << answers.table() << Qt::endl;
    return well ? 0 : kFailed;
}
