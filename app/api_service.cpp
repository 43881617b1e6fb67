#include "app/api_service.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

namespace bw::app {

namespace {

constexpr qsizetype kTokenBytes = 32;

base::Result<QByteArray> tokenIn(const journal::DataDirectory &directory)
{
    QFile file(directory.apiTokenPath());
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray kept = file.read(4096).trimmed();
        const bool whole = kept.size() == 2 * kTokenBytes && QByteArray::fromHex(kept).toHex() == kept;
        const bool ours = (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0;
        if (whole && ours) {
            return kept;
        }
        file.close(); // torn, or others could have read it: a new one
    }
    QByteArray bytes(kTokenBytes, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    const QByteArray token = bytes.toHex();
    if (const base::Status written = journal::writeAtomically(directory.apiTokenPath(), token + '\n'); !written) {
        return tl::unexpected(written.error());
    }
    return token;
}

api::EngineAccess accessTo(engine::LocalClient &client, std::shared_ptr<base::HaltLatch> latch)
{
    api::EngineAccess access;
    access.latest = [&client] { return client.host().mailbox().newest(); };
    access.send = [&client](const engine_client::CommandBody &body) { return client.sendAs(QStringLiteral("api"), body); };
    access.emergencyStop = [&client](base::StopLevel level, const QString &reason, const QString &by) { return client.emergencyStop(level, reason, by); };
    access.latch = [latch = std::move(latch)] { return latch->record(); };
    access.alerts = [&client] { return client.alerts(); };
    access.engineSilence = [&client] { return client.engineSilence(); };
    return access;
}

} // namespace

base::Result<std::unique_ptr<ApiService>> ApiService::start(const ApiWish &wish, engine::LocalClient &client, std::shared_ptr<const base::Clock> clock,
                                                            std::shared_ptr<base::HaltLatch> latch, const journal::DataDirectory &directory, api::ModeAccess modes)
{
    const auto token = tokenIn(directory);
    if (!token) {
        return tl::unexpected(token.error());
    }
    std::unique_ptr<ApiService> service(new ApiService);
    api::EngineAccess access = accessTo(client, std::move(latch));
    access.modes = std::move(modes);
    service->m_server = std::make_shared<api::ApiServer>(std::move(access), std::move(clock), *token);
    auto bound = service->m_server->start(wish.port);
    if (!bound && !wish.portAsked) {
        bound = service->m_server->start(0);
        QTextStream(stderr) << "breakwater: port " << wish.port << " is taken; the local API is on another one, see engine.json." << Qt::endl;
    }
    if (!bound) {
        return tl::unexpected(bound.error());
    }
    service->m_port = *bound;
    // On the engine's thread: the screen may be busy.
    service->m_replies = QObject::connect(&client.host(), &engine::EngineHost::replied, &client.host(),
                                          [server = service->m_server](const engine_client::Reply &reply) { server->replied(reply); }, Qt::DirectConnection);
    return service;
}

ApiService::~ApiService()
{
    QObject::disconnect(m_replies);
    m_server->stop();
}

} // namespace bw::app
