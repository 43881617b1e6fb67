// What only reads: the picture, lists of it, and pages.
#include "core/api/desk.h"

#include "core/api/answers.h"
#include "core/api/pages.h"

#include <QUrlQuery>

namespace bw::api {

void Desk::status(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, statusJson(*s, moment())));
    }
}

void Desk::limitsAndState(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, safetyJson(*s, moment())));
    }
}

// ?id=: of that stop; where it is not the newest, nothing is known of it here.
void Desk::stopProgress(const Visit &visit)
{
    const auto s = m_engine.latest();
    const Moment now = moment();
    const QString id = QUrlQuery(QString::fromUtf8(visit.request.query)).queryItemValue(QStringLiteral("id"));
    bool whole = false;
    const std::uint64_t asked = id.toULongLong(&whole);
    if (!id.isEmpty() && !whole) {
        return visit.responder.answer(failed(400, "malformed", QStringLiteral("\"id\" has to be the number that the stop was answered with.")));
    }
    if (!id.isEmpty() && asked != now.latch.epoch) {
        return visit.responder.answer(failed(404, "no-such-stop", QStringLiteral("Only the newest stop is followed here; it has the id %1.").arg(now.latch.epoch)));
    }
    visit.responder.answer(answered(200, stopJson(s ? *s : engine_client::Snapshot(), now)));
}

void Desk::orders(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, ordersJson(*s)));
    }
}

void Desk::rows(const Visit &visit, List list, qsizetype most)
{
    const auto window = windowOf(visit.request.query, most);
    if (!window) {
        return visit.responder.answer(failed(400, "malformed", window.error().message));
    }
    m_lists.ask([responder = visit.responder](const http::Response &response) { responder.answer(response); },
                visit.request.path + '?' + visit.request.query, [list, asked = *window](const engine_client::Snapshot &s) { return list(s, asked); });
}

void Desk::trades(const Visit &visit)
{
    rows(visit, tradesJson);
}

void Desk::decisions(const Visit &visit)
{
    rows(visit, decisionsJson);
}

void Desk::executionLog(const Visit &visit)
{
    rows(visit, executionLogJson);
}

void Desk::equity(const Visit &visit)
{
    rows(visit, equityJson, kMostReportRows);
}

void Desk::slippage(const Visit &visit)
{
    rows(visit, slippageJson, kMostReportRows);
}

void Desk::testConnection(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, connectionJson(*s)));
    }
}

void Desk::events(const Visit &visit)
{
    if (!m_events.open(visit.request, visit.responder, m_clock->steady())) {
        visit.responder.answer(failed(429, "too-many-listeners", QStringLiteral("%1 listen already; that is the most.").arg(EventStream::kMostListeners)));
    }
}

void Desk::metrics(const Visit &visit)
{
    const auto s = m_engine.latest();
    m_counters.listeners = m_events.listeners();
    m_counters.waiting = m_waiting.size();
    http::Response response = answered(200, metricsText(s.get(), moment(), m_counters));
    response.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
    visit.responder.answer(response);
}

void Desk::openApi(const Visit &visit)
{
    visit.responder.answer(openApiPage());
}

void Desk::dashboard(const Visit &visit)
{
    visit.responder.answer(dashboardPage());
}

} // namespace bw::api
