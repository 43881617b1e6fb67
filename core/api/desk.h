// Every route: what may come in, what is asked of the engine, what is answered. Commands are answered when the engine has
// said what became of them; reading and stopping never wait for it.
// Thread: the API's. Invariant: every request is answered once; a command without an answer is answered 202 after kPatience.
#pragma once

#include "core/api/access.h"
#include "core/api/door.h"
#include "core/api/pictures.h"
#include "core/api/wish.h"

#include <QMap>
#include <QUrlQuery>

namespace bw::api {

class Desk
{
public:
    static constexpr base::Millis kPatience{10'000};
    static constexpr base::Millis kFiguresWithin{2'000}; // the fills come by another way than the answer

    Desk(EngineAccess engine, const base::Clock *clock, Door door);

    void handle(const http::Request &request, const http::Responder &responder);
    void replied(const engine_client::Reply &reply);
    void tick(); // a few times a second at least

private:
    struct Visit { const http::Request &request; const http::Responder &responder; };
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
    [[nodiscard]] static qsizetype limitOf(const http::Request &request);
    [[nodiscard]] static bool sound(Wish &wish, const Visit &visit);
    Waiting &ask(const Visit &visit, const engine_client::CommandBody &body);
    void finish(engine_client::CommandId id, const http::Response &response);
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
    void trades(const Visit &visit);
    void decisions(const Visit &visit);
    void dryRun(const safety::EntryIntent &intent, const Visit &visit) const;

    EngineAccess m_engine;
    const base::Clock *m_clock;
    Door m_door;
    QMap<engine_client::CommandId, Waiting> m_waiting;
    struct Placed { QByteArray asked; std::optional<http::Response> answer; };
    QHash<QString, Placed> m_placed;                  // by client_order_id
    QStringList m_placedOrder;                        // oldest first
};

} // namespace bw::api
