// A whole terminal in one process over real loopback sockets: paper exchange on its thread, client and engine on the
// worker thread, journal and latch in a directory of its own.
#pragma once

#include "core/binance/binance_client.h"
#include "core/engine/local_client.h"
#include "core/paper/paper_service.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace bw::test {

inline paper::PaperConfig paperConfig(paper::Scenario scenario, const char *speed = "0")
{
    paper::PaperConfig config;
    config.scenario = scenario;
    config.speed = base::Decimal::literal(speed);
    return config;
}

class Terminal
{
public:
    // `tune` sees what engine and client are given, before they start.
    using Tune = std::function<void(engine::EngineConfig &, binance::BinanceConfig &)>;

    explicit Terminal(const paper::PaperConfig &config, safety::GuardAdopted adopted = safety::GuardAdopted::Place, Tune tune = {})
        : m_adopted(adopted), m_tune(std::move(tune))
    {
        auto started = paper::PaperService::start(config);
        if (!started) {
            qFatal("%s", qPrintable(started.error().message));
        }
        exchange = std::move(*started);
        startEngine();
    }
    ~Terminal() { endEngine(); }

    void startEngine()
    {
        auto latched = std::make_shared<base::HaltLatch>();
        const base::Status opened = latched->open(directory.filePath(QStringLiteral("latch")));
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().message));
        }
        latch = latched;
        engine::EngineConfig config;
        config.guardAdopted = m_adopted;
        engine::HostParts parts;
        parts.latch = latch;
        parts.clock = m_clock;
        parts.openJournal = [path = journalPath()] { return journal::Journal::open(path); };
        binance::BinanceConfig venue;
        venue.restUrl = QUrl(exchange->restUrl());
        venue.streamUrl = QUrl(exchange->streamUrl());
        venue.apiKey = exchange->apiKey();
        venue.apiSecret = binance::Secret(exchange->apiSecret().toUtf8());
        venue.clock = m_clock.get();
        venue.latch = latch.get();
        if (m_tune) {
            m_tune(config, venue);
        }
        parts.makePort = [venue] { return std::make_unique<binance::BinanceClient>(venue); };
        venue.accountStream = false;
        parts.makeRunnerPort = [venue] { return std::make_unique<binance::BinanceClient>(venue); };
        client = std::make_unique<engine::LocalClient>(config, std::move(parts));
        QObject::connect(client.get(), &engine_client::EngineClient::replied, client.get(),
                         [this](const engine_client::Reply &reply) { replies.append(reply); });
        client->start();
    }
    void endEngine() { client.reset(); }

    [[nodiscard]] QString journalPath() const { return directory.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] const engine_client::Snapshot &now() const { return *client->latest(); }
    [[nodiscard]] safety::TradingState state() const { return client->latest()->state.state; }
    [[nodiscard]] const engine_client::PositionRow *position(const QString &symbol) const
    {
        for (const engine_client::PositionRow &row : client->latest()->positions) {
            if (row.position.symbol.text() == symbol) {
                return &row;
            }
        }
        return nullptr;
    }
    // The newest reply to a command, or null.
    [[nodiscard]] const engine_client::Reply *replyTo(engine_client::CommandId id) const
    {
        for (auto it = replies.crbegin(); it != replies.crend(); ++it) {
            if (it->id == id) {
                return &*it;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool ended(engine_client::CommandId id) const
    {
        const auto *reply = replyTo(id);
        return reply && reply->kind != engine_client::ReplyKind::Accepted && reply->kind != engine_client::ReplyKind::Unknown;
    }

    // For the messages of failing tests.
    [[nodiscard]] QString whyRefused(engine_client::CommandId id) const
    {
        const auto *reply = replyTo(id);
        QString text = reply ? reply->message : QStringLiteral("no reply");
        if (reply && reply->verdict) {
            for (const safety::RuleFinding &finding : reply->verdict->findings) {
                text += finding.passed() ? QString() : QLatin1Char(' ') + safety::ruleName(finding.rule) + QLatin1Char(' ') + finding.code + QLatin1Char(' ') + finding.subject;
            }
        }
        return text;
    }

    QTemporaryDir directory;
    std::unique_ptr<paper::PaperService> exchange;
    std::shared_ptr<base::HaltLatch> latch;
    std::unique_ptr<engine::LocalClient> client;
    QList<engine_client::Reply> replies;

private:
    std::shared_ptr<base::SystemClock> m_clock = std::make_shared<base::SystemClock>();
    safety::GuardAdopted m_adopted;
    Tune m_tune;
};

} // namespace bw::test
