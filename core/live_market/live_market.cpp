#include "core/live_market/live_market.h"

#include "core/live_market/live_source.h"

#include <QThread>

#include <future>

namespace bw::live_market {

using namespace trading;

namespace {

// The feed with the thread that fills it.
class LiveMarket final : public paper::PriceFeed
{
public:
    LiveMarket(const LiveMarketConfig &config, const QList<Instrument> &instruments) : m_source(new LiveSource(config, instruments))
    {
        m_source->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("live market"));
        QObject::connect(&m_thread, &QThread::finished, m_source, &QObject::deleteLater);
        m_thread.start();
    }
    ~LiveMarket() override
    {
        m_thread.quit();   // the source is deleted on its own thread, at its end
        m_thread.wait();
    }
    LiveMarket(const LiveMarket &) = delete;
    LiveMarket &operator=(const LiveMarket &) = delete;

    base::Status open(const LiveMarketConfig &config, const QList<Instrument> &instruments)
    {
        const auto told = std::make_shared<std::promise<LiveSource::Opening>>();
        QMetaObject::invokeMethod(m_source, [this, told] {
            m_source->readOpening([told](LiveSource::Opening opening) { told->set_value(std::move(opening)); });
        });
        const LiveSource::Opening opening = told->get_future().get();
        if (!opening) {
            return tl::unexpected(opening.error());
        }
        auto feed = paper::LiveFeed::open(instruments, *opening, std::chrono::milliseconds(config.freshForMs));
        if (!feed) {
            return tl::unexpected(feed.error());
        }
        m_feed = std::move(*feed);
        QMetaObject::invokeMethod(m_source, [this] { m_source->follow(m_feed.get()); });
        return {};
    }

    QList<paper::FeedTick> opening() const override { return m_feed->opening(); }
    QList<paper::FeedTick> advance(paper::FeedTime by) override { return m_feed->advance(by); }
    bool atEnd() const override { return m_feed->atEnd(); }
    bool isInRealTime() const override { return m_feed->isInRealTime(); }
    std::set<Symbol> silent() const override { return m_feed->silent(); }
    QString problem() const override { return m_feed->problem(); }

private:
    std::unique_ptr<paper::LiveFeed> m_feed;   // before the thread: it ends first
    QThread m_thread;
    LiveSource *m_source;
};

} // namespace

base::Result<paper::BuiltFeed> openLiveMarket(const LiveMarketConfig &config, const QList<Instrument> &instruments)
{
    auto market = std::make_unique<LiveMarket>(config, instruments);
    const QString where = config.restUrl.toString(QUrl::RemoveUserInfo);
    if (const base::Status opened = market->open(config, instruments); !opened) {
        return base::failure(base::ErrorCode::Network, QStringLiteral("No prices from %1: %2").arg(where, opened.error().message));
    }
    return paper::BuiltFeed{std::move(market), paper::FeedReport{{}, where}};
}

paper::LiveOpener liveOpener(const LiveMarketConfig &config)
{
    return [config](const QList<Instrument> &instruments) { return openLiveMarket(config, instruments); };
}

} // namespace bw::live_market
