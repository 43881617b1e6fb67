// What the tests of recovery and of the day book share.
#pragma once

#include "core/engine/chronicle.h"
#include "core/engine/day_book.h"
#include "core/engine/recovery.h"
#include "tests/support/engine_harness.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::engine;
using namespace bw::test;
using trading::ClientOrderId;

namespace bw::test::recovery_stage {

constexpr std::int64_t kNoonMs = EngineHarness::kNoon;

inline QString str(const char *text) { return QString::fromLatin1(text); }

inline journal::Record recordOf(const char *kind, const QJsonObject &body)
{
    journal::Record record;
    record.seq = 7;
    record.at = base::VenueTime(kNoonMs);
    record.kind = str(kind);
    record.body = body;
    return record;
}

inline Intent intentOf(const char *id, trading::Side side = trading::Side::Buy)
{
    Intent intent;
    intent.order = restingOrder(kBtc, id, side, "0.004", "84000.5");
    intent.stop = Price::literal("82400");
    return intent;
}

inline QJsonObject outcomeOf(const char *id, IntentEnd end)
{
    return {{str("client_id"), str(id)}, {str("end"), toWord(end)}, {str("note"), str("")}};
}

inline QJsonObject plannedOf(const char *symbol, const char *trigger)
{
    return {{str("symbol"), str(symbol)}, {str("trigger"), str(trigger)}};
}

inline base::LatchRecord latchOf(std::uint64_t epoch)
{
    return {epoch, true, base::StopLevel::Cancel, kNoonMs, str("a reason"), str("key")};
}

inline trading::Fill fillOf(const Symbol &symbol, trading::Side side, const char *quantity)
{
    trading::Fill fill;
    fill.symbol = symbol;
    fill.side = side;
    fill.quantity = Quantity::literal(quantity);
    return fill;
}

inline trading::IncomeRow income(const char *type, const char *amount, const char *asset = "USDT")
{
    trading::IncomeRow row;
    row.type = str(type);
    row.amount = Money::literal(amount);
    row.asset = str(asset);
    return row;
}

// A journal on the disk, closed and opened again before it is read.
class Place
{
public:
    void write(const QList<journal::Record> &records)
    {
        auto journal = journal::Journal::open(path());
        QVERIFY2(journal.has_value(), journal ? "" : qPrintable(journal.error().message));
        const auto written = (*journal)->appendAll(records);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    }
    [[nodiscard]] base::Result<RecoveredState> recovered() const
    {
        const auto journal = journal::Journal::open(path());
        return journal ? recover(**journal) : base::Result<RecoveredState>(tl::unexpected<base::Error>(journal.error()));
    }

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("journal.sqlite")); }
    QTemporaryDir m_dir;
};

struct Day // long 0.1 BTC from 84 000, mark 84 500, spread 2
{
    Ledger ledger;
    DayBook book;
    safety::LimitValues limits = safety::Limits::forMode(safety::Mode::Paper).values();
    base::SteadyTime steady = base::SteadyTime::fromNanos(1'000'000'000);
    base::VenueTime noon{kNoonMs};

    explicit Day(const char *wallet, const QList<trading::AlgoOrderView> &stops = {})
    {
        static_cast<void>(ledger.setReading(readingOf(wallet, {position(kBtc, "0.1", "84000")}, stops), steady));
        ledger.applyMark({kBtc, Price::literal("84500"), noon}, steady);
        ledger.applyBook({kBtc, Price::literal("84499"), Price::literal("84501"), noon});
        book.setBaseline({noon.day(), Money::literal("10000"), str("observed")});
    }
    [[nodiscard]] engine_client::DailyRow row() const { return book.row(ledger, ledger.conditionals(), limits, noon); }
};

} // namespace bw::test::recovery_stage
