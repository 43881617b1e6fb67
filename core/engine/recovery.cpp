#include "core/engine/recovery.h"

#include "core/base/mutants.h"

#include <functional>

namespace bw::engine {

namespace {

constexpr std::int64_t kFlowsKeptMs = 8LL * 86'400'000; // longer than the exchange's history is asked for by itself

template<typename T>
void keep(QList<T> &rows, T row)
{
    rows.append(std::move(row));
    if (rows.size() > kKeptRows) {
        rows.removeFirst();
    }
}

class Folder
{
public:
    void fold(const journal::Record &record)
    {
        m_state.lastSeq = record.seq;
        m_state.lastAt = std::max(m_state.lastAt, record.at);
        const auto handler = handlers().constFind(record.kind);
        if (handler != handlers().constEnd()) {
            (this->*handler.value())(record);
        }
    }

    [[nodiscard]] base::Result<RecoveredState> finished() const
    {
        if (!m_broken.isEmpty()) {
            return base::failure(base::ErrorCode::Corrupt, m_broken);
        }
        return m_state;
    }

private:
    using Handler = void (Folder::*)(const journal::Record &);

    static const QHash<QString, Handler> &handlers()
    {
        static const QHash<QString, Handler> kHandlers{
            {QLatin1String(kind::kStart), &Folder::start},       {QLatin1String(kind::kDecision), &Folder::decision},
            {QLatin1String(kind::kIntent), &Folder::intent},     {QLatin1String(kind::kRequest), &Folder::request},
            {QLatin1String(kind::kOutcome), &Folder::outcome},
            {QLatin1String(kind::kFill), &Folder::fill},         {QLatin1String(kind::kLatch), &Folder::latch},
            {QLatin1String(kind::kClear), &Folder::clear},       {QLatin1String(kind::kAmend), &Folder::amend},
            {QLatin1String(kind::kBaseline), &Folder::baseline},
            {QLatin1String(kind::kTrip), &Folder::trip},         {QLatin1String(kind::kEvent), &Folder::event},
            {QLatin1String(kind::kPlannedStop), &Folder::plannedStop},
            {QLatin1String(kind::kPlannedTakeProfit), &Folder::plannedTakeProfit}, {QLatin1String(kind::kFlow), &Folder::flow},
            {QLatin1String(kind::kSpotPosition), &Folder::spotPosition}, {QLatin1String(kind::kOwnOrder), &Folder::ownOrder},
            {QLatin1String(kind::kPeak), &Folder::peak},         {QLatin1String(kind::kLimits), &Folder::limits},
            {QLatin1String(kind::kEquity), &Folder::equity}, {QLatin1String(kind::kHeldBefore), &Folder::heldBefore}};
        return kHandlers;
    }

    void broken(const journal::Record &record, const QString &why)
    {
        if (m_broken.isEmpty()) {
            m_broken = QStringLiteral("Journal record %1 (%2): %3").arg(record.seq).arg(record.kind, why);
        }
    }

    void start(const journal::Record &) { m_state.runs += BW_MUTANT("run-number-forgotten") ? 0 : 1; }
    void decision(const journal::Record &record) { keep(m_state.decisions, decisionFromJson(record)); }
    void event(const journal::Record &record) { keep(m_state.events, eventFromJson(record)); }

    void intent(const journal::Record &record)
    {
        const auto intent = intentFromJson(record.body);
        if (!intent) {
            return broken(record, intent.error().message);
        }
        m_state.open.insert(intent->order.clientId, *intent);
        m_state.results.decided(*intent, record.at);
        if (intent->purpose == safety::Purpose::Entry) {
            m_state.trades.entrySent(intent->order.clientId, record.at);
        }
    }

    void request(const journal::Record &record)
    {
        const auto text = [&record](const char *key) { return record.body.value(QLatin1String(key)).toString(); };
        const QString id = text("request_id");
        if (id.isEmpty() || text("client_id").isEmpty()) {
            return broken(record, QStringLiteral("an order that was asked for by an id lacks the one or the other."));
        }
        m_state.requests.sent(id, text("asked"), trading::ClientOrderId(text("client_id")));
    }

    void outcome(const journal::Record &record)
    {
        const QString end = record.body.value(QLatin1String("end")).toString();
        if (end == toWord(IntentEnd::Unknown) || end == toWord(IntentEnd::Accepted)) {
            return;
        }
        if (end != toWord(IntentEnd::Refused) && end != toWord(IntentEnd::NeverPlaced) && end != toWord(IntentEnd::Finished)) {
            return broken(record, QStringLiteral("an order's end is not understood."));
        }
        const trading::ClientOrderId id(record.body.value(QLatin1String("client_id")).toString());
        m_state.open.remove(id);
        m_state.requests.ended(id, end == toWord(IntentEnd::Finished), record.body.value(QLatin1String("note")).toString());
        if (end != toWord(IntentEnd::Finished)) {
            m_state.trades.entryRefused(id);
        }
    }

    void fill(const journal::Record &record)
    {
        const auto fill = fillFromJson(record.body);
        if (!fill) {
            return broken(record, fill.error().message);
        }
        if (m_state.trades.add(*fill)) {
            m_state.results.filled(*fill);
        }
        keep(m_state.fills, *fill);
        if (fill->spot) {
            m_state.spot.fills.append(*fill);
            m_state.spot.fills.removeIf([&record](const trading::Fill &old) { return record.at.ms() - old.at.ms() > kFlowsKeptMs; });
        }
    }

    void spotPosition(const journal::Record &record)
    {
        const auto lot = spotLotFromJson(record.body);
        if (!lot) {
            return broken(record, lot.error().message);
        }
        const trading::Symbol symbol(record.body.value(QLatin1String("symbol")).toString());
        if (lot->amount.isZero() || BW_MUTANT("spot-position-forgotten")) {
            m_state.spot.lots.remove(symbol);
        } else {
            m_state.spot.lots.insert(symbol, *lot);
        }
    }

    void ownOrder(const journal::Record &record)
    {
        auto &numbers = m_state.spot.orders[trading::Symbol(record.body.value(QLatin1String("symbol")).toString())];
        numbers.insert(record.body.value(QLatin1String("order_id")).toInteger(),
                       trading::ClientOrderId(record.body.value(QLatin1String("client_id")).toString()));
        if (numbers.size() > kKeptRows) {
            numbers.erase(numbers.begin());
        }
    }

    void latch(const journal::Record &record)
    {
        if (BW_MUTANT("journalled-latch-forgotten")) {
            return;
        }
        base::LatchRecord latched;
        latched.engaged = true;
        latched.epoch = static_cast<std::uint64_t>(record.body.value(QLatin1String("epoch")).toInteger());
        latched.level = base::stopLevelFromWord(record.body.value(QLatin1String("level")).toString())
                            .value_or(base::StopLevel::Flatten);
        latched.reason = record.body.value(QLatin1String("reason")).toString();
        latched.by = record.body.value(QLatin1String("by")).toString();
        latched.atMs = record.body.value(QLatin1String("at_ms")).toInteger();
        m_state.latched = latched;
        m_state.epoch = std::max(m_state.epoch, latched.epoch);
    }

    void clear(const journal::Record &record)
    {
        m_state.latched.reset();
        m_state.amendment.reset();
        m_state.peak.reset(); // the drawdown counts from here
        m_state.epoch = std::max(m_state.epoch, static_cast<std::uint64_t>(record.body.value(QLatin1String("epoch")).toInteger()) + 1);
    }

    void amend(const journal::Record &record)
    {
        if (m_state.latched) {
            m_state.amendment = StopAmendment{record.body.value(QLatin1String("reason")).toString(), record.body.value(QLatin1String("by")).toString()};
        }
    }

    void baseline(const journal::Record &record)
    {
        const auto baseline = baselineFromJson(record.body);
        if (!baseline) {
            return broken(record, baseline.error().message);
        }
        m_state.baseline = *baseline;
    }

    void trip(const journal::Record &record)
    {
        if (!record.body.value(QLatin1String("day")).isDouble()) {
            return broken(record, QStringLiteral("a hit of the daily loss limit has no day."));
        }
        m_state.trippedOn = BW_MUTANT("trip-forgotten") ? base::CivilDay() : base::CivilDay(record.body.value(QLatin1String("day")).toInteger());
        m_state.tripLimit = moneyFromJson(record.body, "limit").value_or(trading::Money());
    }

    // "open": unexplained, with its amount. "explained": by the history. Anything else is booked.
    void flow(const journal::Record &record)
    {
        const QString state = record.body.value(QLatin1String("state")).toString();
        if (state == QLatin1String("explained")) {
            m_state.unexplained.reset();
            return;
        }
        if (state == QLatin1String("open")) {
            const auto amount = moneyFromJson(record.body, "amount");
            if (!amount) {
                return broken(record, amount.error().message);
            }
            m_state.unexplained = *amount;
            return;
        }
        const auto flow = flowFromJson(record.body);
        if (!flow) {
            return broken(record, flow.error().message);
        }
        if (state == QLatin1String("resolved")) {
            m_state.unexplained.reset();
        }
        if (const auto transfers = moneyFromJson(record.body, "net_transfers")) {
            m_state.results.transfersAre(*transfers);
        }
        if (const QString symbol = record.body.value(QLatin1String("symbol")).toString(); !symbol.isEmpty()) {
            m_state.trades.addFunding(trading::Symbol(symbol), flow->amount, flow->at);
        }
        m_state.flows.append(*flow);
        m_state.flows.removeIf([&record](const Flow &old) { return record.at.ms() - old.at.ms() > kFlowsKeptMs; });
    }

    void peak(const journal::Record &record)
    {
        const auto peak = peakFromJson(record.body);
        if (!peak) {
            return broken(record, peak.error().message);
        }
        m_state.peak = *peak;
    }

    void equity(const journal::Record &record)
    {
        const auto point = equityFromJson(record);
        if (!point) {
            return broken(record, point.error().message);
        }
        m_state.results.sampled(*point);
        const QJsonValue limit = record.body.value(QLatin1String("daily_loss")); // none in an older journal
        if (!limit.isUndefined()) {
            const auto share = base::Decimal::parse(QStringView(limit.toString()));
            if (!share) {
                return broken(record, QStringLiteral("the day's limit beside a sample of equity is not a number."));
            }
            m_state.results.limitIs(trading::Ratio(*share), record.at.day());
        }
    }

    void heldBefore(const journal::Record &record)
    {
        const auto amount = base::Decimal::parse(QStringView(record.body.value(QLatin1String("amount")).toString()));
        if (!amount) {
            return broken(record, QStringLiteral("a position of before has no proper amount."));
        }
        m_state.trades.heldBefore(trading::Symbol(record.body.value(QLatin1String("symbol")).toString()), trading::Quantity(*amount), record.at.day());
    }

    void limits(const journal::Record &record)
    {
        const auto values = limitsFromJson(record.body.value(QLatin1String("to")).toObject());
        if (!values) {
            return broken(record, values.error().message);
        }
        const QJsonObject configured = record.body.value(QLatin1String("configured")).toObject();
        const bool goesOn = m_state.limits && m_state.limits->configured == configured;
        ChangedLimits changed{configured, *values, goesOn ? m_state.limits->origins : engine_client::LimitOrigins()};
        if (const auto from = limitsFromJson(record.body.value(QLatin1String("from")).toObject())) {
            setOrigins(changed.origins, safety::changesBetween(*from, *values),
                       limitOrigin(record.body.value(QLatin1String("approver")).toString(), record.body.value(QLatin1String("by")).toString(), record.at));
        }
        m_state.limits = changed;
        if (!record.at.isUnknown()) {
            m_state.results.limitIs(values->dailyLoss, record.at.day());
        }
    }

    void plannedStop(const journal::Record &record)
    {
        const trading::Symbol symbol(record.body.value(QLatin1String("symbol")).toString());
        const auto price = base::Decimal::parse(QStringView(record.body.value(QLatin1String("trigger")).toString()));
        if (!price) {
            return broken(record, QStringLiteral("a planned stop has no proper price."));
        }
        m_state.plannedStops.insert(symbol, trading::Price(*price));
    }

    void plannedTakeProfit(const journal::Record &record)
    {
        const trading::Symbol symbol(record.body.value(QLatin1String("symbol")).toString());
        const QJsonValue target = record.body.value(QLatin1String("target"));
        if (target.isNull()) {
            m_state.takeProfits.remove(symbol);
            return;
        }
        const auto price = base::Decimal::parse(QStringView(target.toString()));
        if (!price) {
            return broken(record, QStringLiteral("a planned take-profit has no proper price."));
        }
        m_state.takeProfits.insert(symbol, trading::Price(*price));
    }

    RecoveredState m_state;
    QString m_broken;
};

} // namespace

base::Result<RecoveredState> recover(const journal::Journal &journal)
{
    Folder folder;
    const base::Status read = journal.forEach([&folder](const journal::Record &record) { folder.fold(record); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return folder.finished();
}

base::Result<RecoveredState> recover(const journal::Journal &journal, base::VenueTime until)
{
    Folder folder;
    const base::Status read = journal.forEach([&folder, until](const journal::Record &record) {
        if (record.at <= until) {
            folder.fold(record);
        }
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return folder.finished();
}

base::Result<RecoveredState> recover(const QList<journal::Record> &records)
{
    Folder folder;
    for (const journal::Record &record : records) {
        folder.fold(record);
    }
    return folder.finished();
}

} // namespace bw::engine
