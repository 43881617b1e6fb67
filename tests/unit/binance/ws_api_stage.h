// A WebSocket API channel with everything it shares, quick enough for tests.
// Thread: the test's, which must run an event loop.
#pragma once

#include "core/binance/ws_api_channel.h"
#include "tests/support/fake_ws_api.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

namespace bw::binance::testing {

inline const QByteArray kSecret = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";

class FakeClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override
    {
        return base::SteadyTime::fromNanos(m_real.steady().nanos() + skippedMs * 1'000'000);
    }
    [[nodiscard]] std::int64_t systemMs() const override { return 1'795'000'000'000; }
    std::int64_t skippedMs = 0;

private:
    base::SystemClock m_real;
};

class CountingSigner final : public Signer
{
public:
    [[nodiscard]] KeyKind kind() const override { return KeyKind::Hmac; }
    [[nodiscard]] base::Result<QByteArray> sign(QByteArrayView) const override
    {
        ++signatures;
        return QByteArray("signature");
    }
    mutable int signatures = 0;
};

inline std::unique_ptr<Signer> ed25519Signer()
{
    const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, '\x42');
    auto signer = makeSigner(Secret("-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n"));
    if (!signer) {
        qFatal("%s", qPrintable(signer.error().message));
    }
    return std::move(*signer);
}

struct WsBench
{
    explicit WsBench(const test::FakeWsApi &venue, std::unique_ptr<Signer> key = nullptr, int renewAfterMs = 3'600'000)
        : signer(key ? std::move(key) : signerOrRefusal(Secret(kSecret)))
    {
        shared.apiKey = "test-key";
        shared.signer = signer.get();
        shared.clock = &clock;
        shared.offset = &offset;
        shared.pause = &pause;
        shared.requestTimeoutMs = 500;
        WsApiSettings settings;
        settings.url = venue.url().resolved(QUrl(QStringLiteral("/ws-fapi/v1")));
        settings.timings.pingIntervalMs = 40;
        settings.timings.deadAfterMs = 1'000;
        settings.timings.connectTimeoutMs = 2'000;
        settings.timings.backOffFirstMs = 10;
        settings.timings.backOffCapMs = 40;
        settings.jitter = [this](int) {
            ++attempts;
            return 0;
        };
        settings.renewAfterMs = renewAfterMs;
        settings.maxMessageBytes = 1'000'000;
        WsApiChannel::Handlers handlers;
        handlers.changed = [this](bool up, const QString &why) { changes.append(up ? QStringLiteral("up") : why); };
        handlers.alive = [this] { ++alive; };
        handlers.observe = [this](const HttpAnswer &) { ++observed; };
        handlers.event = [this](const WsApiEvent &event) { events.append(event); };
        channel = std::make_unique<WsApiChannel>(&shared, settings, handlers);
        channel->start();
    }
    ~WsBench() { channel->shutdown(); }

    HttpAnswer ask(const HttpCall &call)
    {
        std::optional<HttpAnswer> got;
        channel->send(call, [&got](const HttpAnswer &answer) { got = answer; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000)) {
            qFatal("no answer");
        }
        return *got;
    }

    std::unique_ptr<Signer> signer;
    FakeClock clock;
    ClockOffset offset;
    RequestPause pause;
    ChannelShared shared;
    QStringList changes;
    QList<WsApiEvent> events;
    int alive = 0, observed = 0, attempts = 0; // attempts that failed
    std::unique_ptr<WsApiChannel> channel; // goes first
};

inline HttpCall anOrder()
{
    HttpCall call;
    call.wsMethod = QLatin1StringView("order.place");
    call.security = Security::Signed;
    call.parameters.add(QLatin1StringView("symbol"), QStringLiteral("BTCUSDT"))
        .add(QLatin1StringView("newClientOrderId"), QStringLiteral("bw:a/1"));
    return call;
}

inline HttpCall aLookup()
{
    HttpCall call;
    call.wsMethod = QLatin1StringView("order.status");
    call.security = Security::Signed;
    call.parameters.add(QLatin1StringView("symbol"), QStringLiteral("BTCUSDT"));
    return call;
}

inline HttpCall aCancel()
{
    HttpCall call = aLookup();
    call.wsMethod = QLatin1StringView("order.cancel");
    call.urgency = Urgency::Essential;
    return call;
}

} // namespace bw::binance::testing
