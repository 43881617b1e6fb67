// The fixture of the original report as an account's journal: a hundred round trips with their fills, commission and funding, a
// sample of equity at the end of each, and the report's own difference of 0.75 as an entry with a name.
#pragma once

#include "core/engine/journal_codec.h"
#include "core/journal/data_directory.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace bw::test {

using trading::Money;

struct ReportTrade
{
    base::VenueTime closedAt;
    trading::Symbol symbol;
    Money realised;
    Money commission;
    Money funding;
};

inline constexpr std::int64_t kHeldMs = 3'600'000; // each for an hour, funding in the middle

inline QList<ReportTrade> reportTrades()
{
    QFile file(QStringLiteral(BW_TEST_DATA "/original_report.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the fixture is missing");
    }
    QList<ReportTrade> trades;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList cells = line.split(',');
        if (cells.size() == 5 && cells.first() != "closed_at_ms") {
            trades.append({base::VenueTime(cells[0].toLongLong()), trading::Symbol(QString::fromLatin1(cells[1])), Money::literal(cells[2].constData()),
                           Money::literal(cells[3].constData()), Money::literal(cells[4].constData())});
        }
    }
    return trades;
}

inline journal::Record journalRecord(base::VenueTime at, const char *kind, const QJsonObject &body)
{
    journal::Record record;
    record.at = at;
    record.kind = QString::fromLatin1(kind);
    record.body = body;
    return record;
}

// Bought at 100, sold so that it comes to the fixture's result; commission half and half, in cents that add up.
inline QList<journal::Record> recordsOf(const ReportTrade &trade, int number)
{
    trading::Fill bought;
    bought.symbol = trade.symbol;
    bought.tradeId = trading::TradeId(2 * number + 1);
    bought.side = trading::Side::Buy;
    bought.price = trading::Price::literal("100");
    bought.quantity = trading::Quantity::literal("1");
    bought.commission = Money(base::Decimal::div(trade.commission.value(), base::Decimal::fromInt(2), base::Rounding::HalfEven));
    bought.commissionInQuote = bought.commission;
    bought.commissionAsset = QStringLiteral("USDT");
    bought.at = base::VenueTime(trade.closedAt.ms() - kHeldMs);
    trading::Fill sold = bought;
    sold.tradeId = trading::TradeId(2 * number + 2);
    sold.side = trading::Side::Sell;
    sold.price = trading::Price(bought.price.value() + trade.realised.value());
    sold.realizedPnl = trade.realised;
    sold.commission = trade.commission - bought.commission;
    sold.commissionInQuote = sold.commission;
    sold.at = trade.closedAt;
    QList<journal::Record> records{journalRecord(bought.at, engine::kind::kFill, engine::toJson(bought))};
    if (!trade.funding.isZero()) {
        const engine::Flow flow{engine::FlowKind::Income, QStringLiteral("FUNDING_FEE"), trade.funding, base::VenueTime(trade.closedAt.ms() - kHeldMs / 2), {}};
        QJsonObject body = engine::toJson(flow);
        body.insert(QStringLiteral("state"), QStringLiteral("booked"));
        body.insert(QStringLiteral("symbol"), trade.symbol.text());
        records.append(journalRecord(flow.at, engine::kind::kFlow, body));
    }
    records.append(journalRecord(sold.at, engine::kind::kFill, engine::toJson(sold)));
    return records;
}

// DIR/paper-usdm/journal.sqlite, begun with 10 000.
inline void writeReportJournal(const QString &dataDir)
{
    const QList<ReportTrade> trades = reportTrades();
    Money equity = Money::literal("10000");
    const base::VenueTime begun(trades.first().closedAt.ms() - 2 * kHeldMs);
    QList<journal::Record> records{journalRecord(begun, engine::kind::kStart, {{QStringLiteral("run"), 1}, {QStringLiteral("mode"), QStringLiteral("paper")}}),
                                   journalRecord(begun, engine::kind::kEquity, engine::toJson(report::EquityPoint{begun, equity, {}}))};
    for (int i = 0; i < trades.size(); ++i) {
        records += recordsOf(trades[i], i);
        equity += trades[i].realised - trades[i].commission + trades[i].funding;
        records.append(journalRecord(trades[i].closedAt, engine::kind::kEquity, engine::toJson(report::EquityPoint{trades[i].closedAt, equity, {}})));
    }
    const base::VenueTime last(trades.last().closedAt.ms() + 60'000);
    const engine::Flow difference{engine::FlowKind::Income, QStringLiteral("DIFFERENCE_OF_THE_ORIGINAL_REPORT"), Money::literal("-0.75"), last, {}};
    QJsonObject body = engine::toJson(difference);
    body.insert(QStringLiteral("state"), QStringLiteral("booked"));
    records.append(journalRecord(last, engine::kind::kFlow, body));
    equity += difference.amount;
    records.append(journalRecord(last, engine::kind::kEquity, engine::toJson(report::EquityPoint{last, equity, {}})));
    QVERIFY(QDir().mkpath(dataDir + QStringLiteral("/paper-usdm")));
    auto journal = journal::Journal::open(dataDir + QStringLiteral("/paper-usdm/journal.sqlite"));
    QVERIFY2(journal.has_value(), journal ? "" : qPrintable(journal.error().message));
    QVERIFY((*journal)->appendAll(records).has_value());
}

} // namespace bw::test
