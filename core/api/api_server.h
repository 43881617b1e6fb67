// The local API as a running thing: a thread of its own with the HTTP server of core/http and the desk behind it.
// Thread: start(), stop() and the destructor on any one other thread; replied() on any; EngineAccess is called on this one's.
// Failure: start() answers one sentence (Conflict: the port is taken). Loopback only.
#pragma once

#include "core/api/access.h"

#include <memory>

namespace bw::api {

struct ApiTerms
{
    base::Millis requestWithin{10'000}; // of its first byte, or of the answer before it
    int connections = 512;              // more take the place of the one that has been silent the longest
};

class ApiServer
{
public:
    ApiServer(EngineAccess engine, std::shared_ptr<const base::Clock> clock, QByteArray token, ApiTerms terms = {});
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
