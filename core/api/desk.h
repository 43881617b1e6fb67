// Every route: what may come in, what is asked of the engine, what is answered. Commands are answered when the engine has
// said what became of them; reading and stopping never wait for it. Lists wait in a line of their own (ListLine), nothing else does.
// A route more: a line in kRoutes, a handler, and its description in resources/api/openapi.json, without which a test fails.
// Thread: the API's. Invariants: every request is answered once; a command without an answer is answered 202 after kPatience,
//   or earlier where more than kMostWaiting wait: nothing that stops, leaves or cancels is turned away for want of room.
#pragma once

#include "core/api/access.h"
#include "core/api/door.h"
#include "core/api/event_stream.h"
#include "core/api/guess_meter.h"
#include "core/api/metrics.h"
#include "core/api/list_line.h"
#include "core/api/lists.h"
#include "core/api/pictures.h"
#include "core/api/report_pictures.h"
#include "core/api/window.h"
#include "core/api/wish.h"

#include <QMap>

namespace bw::api {

class Desk
{
public:
    static constexpr base::Millis kPatience{10'000};
    static constexpr base::Millis kFiguresWithin{2'000}; // the fills come by another way than the answer

    static constexpr qsizetype kMostWaiting = 128;

    Desk(EngineAccess engine, const base::Clock *clock, Door door, ListLine::Later later);
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void handle(const http::Request &request, const http::Responder &responder);
    void replied(const engine_client::Reply &reply);
    void tick(); // a few times a second at least

    struct RouteName { QByteArray method; QByteArray path; Needs needs; }; // "{id}" at the end of a path stands for one segment
    [[nodiscard]] static QList<RouteName> routes();

private:
    struct Visit { const http::Request &request; const http::Responder &responder; QString id = {}; }; // id: what {id} stood for
    using Handler = void (Desk::*)(const Visit &visit);
    struct Route { const char *method; const char *path; Needs needs; Handler handler; };
    struct Waiting
    {
        std::optional<http::Responder> responder;     // always there
        base::SteadyTime since;
        std::function<http::Response(const engine_client::Reply &, const engine_client::Snapshot &)> done; // empty: the message alone
        std::function<bool(const engine_client::Snapshot &)> shown; // whether a picture has the figures in it; empty: any newer one has
        QString clientOrderId;                        // of an order: what is answered is kept for the next time
        std::optional<engine_client::Reply> reply;    // waits for a picture that has it in it
        std::uint64_t pictureAtReply = 0;
        base::SteadyTime repliedAt;
    };

    static const Route kRoutes[];
    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> picture(const Visit &visit) const; // null: answered 503
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] static std::optional<QString> fits(const char *pattern, const QByteArray &path); // what {id} stands for; empty without one
    [[nodiscard]] static bool serves(const Route &route, const QByteArray &method);
    [[nodiscard]] bool admitted(const Visit &visit, Needs needs);          // false: answered
    using List = QByteArray (*)(const engine_client::Snapshot &, const Window &);
    void rows(const Visit &visit, List list, qsizetype most = kMostRows);
    [[nodiscard]] static bool sound(Wish &wish, const Visit &visit);
    Waiting &ask(const Visit &visit, const engine_client::CommandBody &body);
    void finish(engine_client::CommandId id, const http::Response &response);
    void letGo(engine_client::CommandId id);
    [[nodiscard]] http::Response outcome(const Waiting &waiting, const engine_client::Reply &reply) const;

    void status(const Visit &visit);
    void limitsAndState(const Visit &visit);
    void stopProgress(const Visit &visit);
    void emergencyStop(const Visit &visit);
    void clearStop(const Visit &visit);
    void closePosition(const Visit &visit);
    void leverage(const Visit &visit);
    void marginType(const Visit &visit);
    void orders(const Visit &visit);
    void placeOrder(const Visit &visit);
    void cancelOrder(const Visit &visit);
    void pendingOrders(const Visit &visit);
    void confirmOrder(const Visit &visit);
    // desk_modes.cpp
    struct Inquiry
    {
        http::Responder responder;
        safety::Mode from = safety::Mode::Paper;
        safety::Mode target = safety::Mode::Paper;
        QString approver;                             // of a step; empty: only asked
        std::shared_future<QList<ladder::Check>> rows;
    };
    static constexpr std::size_t kMostInquiries = 4;
    void modes(const Visit &visit);
    void modeHistory(const Visit &visit);
    void readinessCheck(const Visit &visit);
    void switchMode(const Visit &visit);
    void inquire(const Visit &visit, safety::Mode target, const QString &approver);
    void answerInquiries();
    void answerInquiry(const Inquiry &inquiry);
    void trades(const Visit &visit);
    void decisions(const Visit &visit);
    void executionLog(const Visit &visit);
    void testConnection(const Visit &visit);
    void events(const Visit &visit);
    void metrics(const Visit &visit);
    void openApi(const Visit &visit);
    void dashboard(const Visit &visit);
    void equity(const Visit &visit);
    void slippage(const Visit &visit);
    void dryRun(const safety::EntryIntent &intent, const Visit &visit) const;

    EngineAccess m_engine;
    const base::Clock *m_clock;
    Door m_door;
    GuessMeter m_guesses;
    Counters m_counters;
    EventStream m_events;
    ListLine m_lists;
    QMap<engine_client::CommandId, Waiting> m_waiting;
    std::vector<Inquiry> m_inquiries;
    struct Placed { QString asked; std::optional<http::Response> answer; };
    QHash<QString, Placed> m_placed;                  // by client_order_id
    QStringList m_placedOrder;                        // oldest first
};

} // namespace bw::api
