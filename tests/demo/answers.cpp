#include "tests/demo/answers.h"

#include <algorithm>
#include <array>

namespace bw::demo {

namespace {

struct Unasked
{
    int number;
    const char *question;
    const char *why;
};

// Asked by the probes, unless a market was left out, or for ever out of reach of a key of the demo exchange.
constexpr std::array<Unasked, kQuestions> kUnasked{{
    {1, "does the countdown cancel conditional orders?", "usdm only"},
    {2, "does cancel-all touch conditional orders?", "usdm only"},
    {3, "Ed25519 keys on futures REST", "usdm only"},
    {4, "spot's ORDERS limits", "spot only"},
    {5, "host of demo's futures streams", "only on Binance's own addresses"},
    {6, "futures WebSocket API on demo", "usdm only"},
    {7, "HTTP status of refusals", "not reached"},
    {8, "envelope of /private/stream", "usdm only"},
    {9, "does a change of the position mode emit an event?", "usdm only"},
    {10, "order of the events of a fill", "not reached"},
    {11, "ACCOUNT_UPDATE of a transfer", "demo has no transfers; needs a production key and 1 USDT"},
    {12, "characters of spot's client ids", "spot only"},
    {13, "route of the futures aggTrade stream", "usdm only"},
    {14, "change logs after autumn 2026", "a document, not an exchange"},
    {15, "spot: what a resting stop locks, and its least notional", "spot only"},
    {16, "meaning of -4425, -4408, TRADING_HALT, TRADING_CANCEL_ONLY", "a document, not an exchange"},
    {17, "tradingAuthorityExpirationTime of a key", "the wallet API is on production only"},
    {18, "Retry-After of futures with 429 and 418", "would need a ban"},
}};

QString word(Agrees agrees)
{
    switch (agrees) {
    case Agrees::Yes: return QStringLiteral("yes");
    case Agrees::No: return QStringLiteral("NO");
    case Agrees::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString cell(QString text) { return text.replace(QLatin1Char('|'), QLatin1Char('/')).simplified(); }

} // namespace

void Answers::addUnasked()
{
    for (const Unasked &unasked : kUnasked) {
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const Answer &row) { return row.number == unasked.number; })) {
            add({unasked.number, QString::fromLatin1(unasked.question), QStringLiteral("not asked: %1").arg(QLatin1String(unasked.why)), QStringLiteral("–"), QStringLiteral("–"), Agrees::Unknown});
        }
    }
}

QString Answers::table() const
{
    QList<Answer> rows = m_rows;
    std::stable_sort(rows.begin(), rows.end(), [](const Answer &a, const Answer &b) { return a.number < b.number; });
    QString text = QStringLiteral("| # | question | asked how | answered | assumed | agrees |\n|---|---|---|---|---|---|\n");
    for (const Answer &row : rows) {
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n").arg(QString::number(row.number), cell(row.question), cell(row.how), cell(row.answered), cell(row.assumption), word(row.agrees));
    }
    return text;
}

} // namespace bw::demo
