// What came of the trading.
#include "core/api/desk.h"

#include "core/api/answers.h"

namespace bw::api {

void Desk::reportOf(const Visit &visit, QByteArray (*write)(const engine_client::Snapshot &, const Window &)) const
{
    const auto window = windowOf(visit.request.query, kMostReportRows);
    if (!window) {
        return visit.responder.answer(failed(400, "malformed", window.error().message));
    }
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, write(*s, *window)));
    }
}

void Desk::equity(const Visit &visit)
{
    reportOf(visit, &equityJson);
}

void Desk::slippage(const Visit &visit)
{
    reportOf(visit, &slippageJson);
}

} // namespace bw::api
