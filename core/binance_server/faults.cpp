#include "core/binance_server/faults.h"

#include <QRegularExpression>

namespace bw::binance_server {

WirePath wirePathOf(const QByteArray &requestPath)
{
    if (requestPath.startsWith("/ws-api/") || requestPath.startsWith("/ws-fapi/"))
        return WirePath::WsApi;
    if (requestPath.startsWith("/private"))
        return WirePath::User;
    for (const char *prefix : {"/public", "/market", "/ws", "/stream"}) {
        const qsizetype length = qsizetype(qstrlen(prefix));
        if (requestPath.startsWith(prefix) && (requestPath.size() == length || requestPath.at(length) == '/'))
            return WirePath::Market;
    }
    return WirePath::Rest;
}

// By text, so that every other byte stays as it was. Single letters are those of market events: p, P and i of a mark price,
// b and a of a book ticker, o, h, l and c of candles and tickers.
QByteArray withZeroPrices(const QByteArray &json)
{
    static const QRegularExpression price(QStringLiteral(
        R"re("(p|i|P|b|a|o|h|l|c|w|price|markPrice|indexPrice|estimatedSettlePrice|bidPrice|askPrice|lastPrice|openPrice|highPrice|lowPrice)":"-?[0-9]+(\.[0-9]+)?")re"));
    return QString::fromUtf8(json).replace(price, QStringLiteral(R"("\1":"0.00000000")")).toUtf8();
}

} // namespace bw::binance_server
