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
    }
    ~LiveMarket() override
    {
        m_thread.quit();   // the source is deleted on its own thread, at its end
        m_thread.wait();
    }
    LiveMarket(const LiveMarket &) = delete;
    LiveMarket &operator=(const LiveMarket &) = delete;

    // Once.
    base::Status open()
    {
        const auto told = std::make_shared<std::promise<LiveSource::Opened>>();
        QObject::connect(&m_thread, &QThread::started, m_source, [source = m_source, told] {
            source->begin([told](LiveSource::Opened opened) { told->set_value(std::move(opened)); });
        });
        m_thread.start();
        LiveSource::Opened opened = told->get_future().get();
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_feed = std::move(*opened);
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
    if (const base::Status opened = market->open(); !opened) {
        return base::failure(base::ErrorCode::Network, QStringLiteral("No prices from %1: %2").arg(where, opened.error().message));
    }
    return paper::BuiltFeed{std::move(market), paper::FeedReport{{}, where}};
}

paper::LiveOpener liveOpener(const LiveMarketConfig &config)
{
    return [config](const QList<Instrument> &instruments) { return openLiveMarket(config, instruments); };
}

} // namespace bw::live_market
