#include "core/binance/binance_client.h"

#include "core/base/contracts.h"
#include "core/binance/client_session.h"

#include <utility>

#include <openssl/crypto.h>

namespace bw::binance {

BinanceClient::BinanceClient(BinanceConfig config) : m_config(std::move(config))
{
    BW_EXPECTS(m_config.clock && m_config.latch);
}

// The thread's own OpenSSL state goes with the last thing that signs on it: left to the end of the thread, it races with
// OpenSSL's clean-up at the end of the process.
BinanceClient::~BinanceClient()
{
    stop();
    OPENSSL_thread_stop();
}

void BinanceClient::start(Sink sink)
{
    BW_EXPECTS(!m_session);
    m_session = new ClientSession(m_config, std::move(sink));
}

void BinanceClient::stop()
{
    if (ClientSession *session = std::exchange(m_session, nullptr)) {
        session->shutdown();
        session->deleteLater();
    }
}

// Before start() and after stop() there is nobody to answer to: the calls do nothing.

void BinanceClient::watch(const QList<trading::Symbol> &symbols)
{
    if (m_session) {
        m_session->watch(symbols);
    }
}

void BinanceClient::submit(const safety::ApprovedOrder &order)
{
    if (m_session) {
        m_session->orders().submit(order);
    }
}

void BinanceClient::submitStop(const safety::ApprovedStop &stop)
{
    if (m_session) {
        m_session->orders().submitStop(stop);
    }
}

void BinanceClient::cancel(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    if (m_session) {
        m_session->orders().cancel(symbol, id);
    }
}

void BinanceClient::cancelStop(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    if (m_session) {
        m_session->orders().cancelStop(symbol, id);
    }
}

void BinanceClient::cancelAll(const trading::Symbol &symbol)
{
    if (m_session) {
        m_session->orders().cancelAll(symbol);
    }
}

void BinanceClient::armCountdown(const trading::Symbol &symbol, base::Millis countdown)
{
    if (m_session) {
        m_session->orders().armCountdown(symbol, countdown);
    }
}

void BinanceClient::setLeverage(const trading::Symbol &symbol, int leverage)
{
    if (m_session) {
        m_session->orders().setLeverage(symbol, leverage);
    }
}

void BinanceClient::setMarginType(const trading::Symbol &symbol, trading::MarginType type)
{
    if (m_session) {
        m_session->orders().setMarginType(symbol, type);
    }
}

void BinanceClient::readSettings()
{
    if (m_session) {
        m_session->readSettings();
    }
}

void BinanceClient::query(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    if (m_session) {
        m_session->orders().query(symbol, id);
    }
}

void BinanceClient::queryStop(const trading::Symbol &symbol, const trading::ClientOrderId &id)
{
    if (m_session) {
        m_session->orders().queryStop(symbol, id);
    }
}

void BinanceClient::readAccount(std::uint64_t readId)
{
    if (m_session) {
        m_session->readAccount(readId);
    }
}

void BinanceClient::readIncome(base::VenueTime since)
{
    if (m_session) {
        m_session->readIncome(since);
    }
}

void BinanceClient::readTrades(const trading::Symbol &symbol, base::VenueTime since)
{
    if (m_session) {
        m_session->readTrades(symbol, since);
    }
}

void BinanceClient::readOpenPrice(const trading::Symbol &symbol, base::VenueTime at)
{
    if (m_session) {
        m_session->readOpenPrice(symbol, at);
    }
}

} // namespace bw::binance
