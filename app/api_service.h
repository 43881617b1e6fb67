// The local API beside an engine of this process: the token, the port, and where commands find it.
#pragma once

#include "core/api/api_server.h"
#include "core/engine/local_client.h"
#include "core/journal/data_directory.h"

namespace bw::app {

struct ApiWish
{
    bool wanted = true;          // --no-api
    quint16 port = 8000;
    bool portAsked = false;      // --api-port: that one or none. The usual one gives way to a free one
};

class ApiService
{
public:
    // Makes the token where there is none. Conflict: the port that was asked for is taken.
    [[nodiscard]] static base::Result<std::unique_ptr<ApiService>> start(const ApiWish &wish, engine::LocalClient &client,
                                                                         std::shared_ptr<const base::Clock> clock, std::shared_ptr<base::HaltLatch> latch,
                                                                         const journal::DataDirectory &directory, api::ModeAccess modes);
    ~ApiService(); // before the engine's client goes

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    ApiService() = default;

    std::shared_ptr<api::ApiServer> m_server;
    QMetaObject::Connection m_replies;
    quint16 m_port = 0;
};

} // namespace bw::app
