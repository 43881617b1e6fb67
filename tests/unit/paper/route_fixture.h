// The routes over the real paper exchange, without sockets and signatures: what a client's request does to the account.
#pragma once

#include "core/binance_server/listen_key.h"
#include "core/binance_server/routes.h"
#include "tests/unit/paper/paper_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <boost/asio/io_context.hpp>

namespace bw::paper::testing {

struct Desk
{
    explicit Desk(const char *wallet = "10000", ExchangeRules rules = {}) : bench(wallet, rules) {}

    // The JSON of the answer; a refusal is {"code":-1234,"msg":"..."} as it goes out.
    QJsonDocument call(const char *method, const char *path, const QByteArray &parameters = {})
    {
        const Route *route = findRoute(method, QByteArray("/fapi/v1/") + path);
        if (!route) {
            route = findRoute(method, path);
        }
        if (!route) {
            qFatal("no such route: %s %s", method, path);
        }
        const auto parsed = Parameters::parse(parameters, {});
        const Body body = parsed ? route->handle(Call{*parsed, bench.exchange, bench.exchange, config, key}) : tl::unexpected(parsed.error());
        if (!body) {
            return QJsonDocument(QJsonObject{{QStringLiteral("code"), body.error().code}, {QStringLiteral("msg"), body.error().message}});
        }
        return QJsonDocument::fromJson(*body);
    }
    QJsonObject object(const char *method, const char *path, const QByteArray &parameters = {}) { return call(method, path, parameters).object(); }
    QJsonArray array(const char *method, const char *path, const QByteArray &parameters = {}) { return call(method, path, parameters).array(); }
    // 0: not refused.
    int code(const char *method, const char *path, const QByteArray &parameters = {})
    {
        return object(method, path, parameters).value(QLatin1String("code")).toInt();
    }

    Bench bench;
    binance_server::ServerConfig config;
    boost::asio::io_context io;
    binance_server::ListenKey key{io, std::chrono::hours(1)};
};

inline QString str(const QJsonValue &value, const char *name) { return value.toObject().value(QLatin1String(name)).toVariant().toString(); }

} // namespace bw::paper::testing
