// The local API as a running thing: a thread of its own with the HTTP server of core/http and the desk behind it.
// Thread: start(), stop() and the destructor on any one other thread; replied() on any; EngineAccess is called on this one's.
// Failure: start() answers one sentence (Conflict: the port is taken). Loopback only.
#pragma once

#include "core/api/access.h"

#include <memory>

namespace bw::api {

class ApiServer
{
public:
    ApiServer(EngineAccess engine, std::shared_ptr<const base::Clock> clock, QByteArray token);
    ~ApiServer();
    ApiServer(const ApiServer &) = delete;
    ApiServer &operator=(const ApiServer &) = delete;

    [[nodiscard]] base::Result<quint16> start(quint16 port); // 0 picks one; answers it
    void stop();
    void replied(const engine_client::Reply &reply);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace bw::api
