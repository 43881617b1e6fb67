#include "core/live_market/live_source.h"

#include "core/binance/usdm/requests.h"
#include "core/binance/usdm/rest_codec.h"
#include "core/paper/market_regime.h"

namespace bw::live_market {

using namespace trading;
using binance::CallFailure;
using binance::HttpAnswer;
using paper::LiveBook;
using paper::LiveMark;
using paper::LiveTrade;

namespace {

constexpr int kDeadAfterMs = 10'000;   // neither a frame nor an answer to a ping

base::Result<QJsonDocument> documentOf(const HttpAnswer &answer)
{
    if (answer.failure != CallFailure::None) {
        return base::failure(base::ErrorCode::Network, answer.detail);
    }
    if (!answer.isSuccess()) {
        return base::failure(base::ErrorCode::Refused, QStringLiteral("It answered with status %1.").arg(answer.status));
    }
    return QJsonDocument::fromJson(answer.body);
}

LiveBook pieceOf(const exchange::BookTick &tick) { return {tick.symbol, tick.bid, tick.ask}; }
LiveMark pieceOf(const exchange::MarkPriceTick &tick) { return {tick.symbol, tick.mark, tick.index}; }

} // namespace

// The two questions of the beginning; the first that fails is the answer.
struct LiveSource::Reading
{
    std::function<void(const base::Result<QList<paper::LivePiece>> &)> answer;
    QList<paper::LivePiece> pieces;
    int open = 0;

    void fail(const base::Error &error)
    {
        if (const auto told = std::exchange(answer, nullptr)) {
            told(tl::unexpected(error));
        }
    }
    void oneDone()
    {
        if (--open == 0 && answer) {
            std::exchange(answer, nullptr)(std::move(pieces));
        }
    }
};

LiveSource::LiveSource(LiveMarketConfig config, QList<Instrument> instruments)
    : m_config(std::move(config)), m_instruments(std::move(instruments))
{
    for (const Instrument &instrument : std::as_const(m_instruments)) {
        m_symbols.insert(instrument.symbol);
    }
    m_client.streamUrl = m_config.streamUrl;
    m_client.clock = &m_clock;
    m_client.livenessMs = kDeadAfterMs;
    m_client.marketSilenceMs = m_client.bookSilenceMs = m_config.silenceMs;
    m_client.backOffFirstMs = m_config.backOffFirstMs;
    m_client.backOffCapMs = m_config.backOffCapMs;
    m_shared.baseUrl = m_config.restUrl;
    m_shared.clock = &m_clock;
    m_shared.offset = &m_offset;
    m_shared.pause = &m_pause;
    m_shared.requestTimeoutMs = m_config.startTimeoutMs;
}

LiveSource::~LiveSource()
{
    if (m_streams) {
        m_streams->stop();
    }
    if (m_rest) {
        m_rest->shutdown();
    }
}

void LiveSource::begin(std::function<void(Opened)> answer)
{
    m_rest = std::make_unique<binance::RestChannel>(&m_shared, nullptr);
    const auto reading = std::make_shared<Reading>();
    reading->answer = [this, answer = std::move(answer)](const base::Result<QList<paper::LivePiece>> &first) {
        if (first) {
            open(*first, answer);
        } else {
            answer(tl::unexpected(first.error()));
        }
    };
    reading->open = 2;
    const auto take = [reading](const auto &ticks) -> base::Status {
        if (!ticks) {
            return tl::unexpected(ticks.error());
        }
        for (const auto &tick : *ticks) {
            reading->pieces.append(pieceOf(tick));
        }
        return {};
    };
    ask(binance::usdm::bookTickers(), reading, [this, take](const QJsonDocument &json) { return take(binance::usdm::decodeBookTickers(json, m_symbols)); });
    ask(binance::usdm::premiumIndexes(), reading, [this, take](const QJsonDocument &json) { return take(binance::usdm::decodePremiumIndexes(json, m_symbols)); });
}

void LiveSource::ask(const binance::HttpCall &call, const std::shared_ptr<Reading> &reading, std::function<base::Status(const QJsonDocument &)> take)
{
    m_rest->send(call, [reading, take = std::move(take)](const HttpAnswer &answer) {
        const auto document = documentOf(answer);
        const base::Status taken = document ? take(*document) : tl::unexpected(document.error());
        if (!taken) {
            reading->fail(taken.error());
        }
        reading->oneDone();
    });
}

void LiveSource::open(const QList<paper::LivePiece> &first, const std::function<void(Opened)> &answer)
{
    Opened feed = paper::LiveFeed::open(m_instruments, first, std::chrono::milliseconds(m_config.freshForMs));
    if (feed) {
        m_feed = feed->get();
        follow();
    }
    answer(std::move(feed));
}

void LiveSource::follow()
{
    const auto random = std::make_shared<paper::SplitMix64>(m_config.seed);
    const auto jitter = [random](int bound) { return static_cast<int>(random->below(bound)); };
    m_streams = std::make_unique<binance::usdm::MarketStreams>(&m_client, jitter, [this](const exchange::VenueEvent &event) { onEvent(event); });
    m_streams->setTradeHandler([this](const binance::usdm::PublicTrade &trade) {
        tell(LiveTrade{trade.symbol, {trade.price, trade.quantity, trade.taker}});
    });
    m_streams->watch(m_symbols.values());
}

void LiveSource::onEvent(const exchange::VenueEvent &event)
{
    if (const auto *book = std::get_if<exchange::BookTick>(&event)) {
        tell(pieceOf(*book));
    } else if (const auto *mark = std::get_if<exchange::MarkPriceTick>(&event)) {
        tell(pieceOf(*mark));
    } else if (const auto *path = std::get_if<exchange::PathChanged>(&event)) {
        m_complained = false;
        m_pathDown = path->state == exchange::PathState::Up ? QString() : path->detail;
        m_feed->setOutage(m_pathDown);
    } else if (const auto *lost = std::get_if<exchange::EventsLost>(&event)) {
        m_complained = true;
        m_feed->setOutage(lost->why);
    }
}

// A full queue is one that is not looked at: the prices in it grow old, and the feed counts what it refused.
void LiveSource::tell(paper::LivePiece piece)
{
    static_cast<void>(m_feed->push(std::move(piece)));
    if (std::exchange(m_complained, false)) {
        m_feed->setOutage(m_pathDown);
    }
}

} // namespace bw::live_market
