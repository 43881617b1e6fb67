#include "core/paper/account_json.h"

#include "core/base/whole_file.h"
#include "core/paper/account_rows.h"

#include <QFile>
#include <QJsonDocument>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

// 2: what is out of the ordinary of an order, left out where it is ordinary. 3: hedge mode and isolated margin, likewise.
constexpr int kVersion = 3;
constexpr qint64 kFileLimitBytes = 64 * 1024 * 1024;
const QString kFormat = QStringLiteral("breakwater-paper-account");

template<typename Map>
QJsonArray writeValues(const Map &map)
{
    QJsonArray array;
    for (const auto &[key, value] : map) {
        array.append(write(value));
    }
    return array;
}

template<typename List>
QJsonArray writeList(const List &list)
{
    QJsonArray array;
    for (const auto &value : list) {
        array.append(write(value));
    }
    return array;
}

QJsonArray writeLeverages(const AccountState &s)
{
    QJsonArray rows;
    for (const auto &[symbol, leverage] : s.leverages) {
        rows.append(QJsonObject{{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("leverage"), leverage}});
    }
    return rows;
}

int readLeverage(const JsonReader &in)
{
    const std::int64_t leverage = in.integer("leverage");
    if (leverage < 1 || leverage > 125) {
        in.complain("leverage", "between 1 and 125");
    }
    return static_cast<int>(leverage);
}

// What the account can set; version 1 had one leverage for all symbols.
void readSettings(const JsonReader &in, AccountState &s)
{
    s.leverage = readLeverage(in);
    in.maybe("leverages", [&] { in.each("leverages", [&s](const JsonReader &row) { s.leverages[Symbol(row.text("symbol"))] = readLeverage(row); }); });
    in.maybe("isolated", [&] { in.each("isolated", [&s](const JsonReader &row) { s.isolated.insert(Symbol(row.text("symbol"))); }); });
    in.maybe("hedgeMode", [&] { s.hedgeMode = in.flag("hedgeMode"); });
    in.maybe("feeBurn", [&] { s.feeBurn = in.flag("feeBurn") ? FeeBurn::On : FeeBurn::Off; });
}

AccountState readState(const JsonReader &in)
{
    AccountState s;
    s.scenario = in.text("scenario");
    readSettings(in, s);
    s.wallet = in.amount<Money>("wallet");
    s.carriedIncome = in.amount<Money>("carriedIncome");
    s.nextOrderId = in.integer("nextOrderId");
    s.nextAlgoId = in.integer("nextAlgoId");
    s.nextTradeId = in.integer("nextTradeId");
    s.nextTranId = in.integer("nextTranId");
    s.changedAt = in.time("changedAt");
    in.each("positions", [&s](const JsonReader &row) { readPosition(row, s); });
    in.each("orders", [&s](const JsonReader &row) {
        const OrderRecord order = readOrder(row);
        const std::int64_t id = order.view.venueId.value();
        if (id >= s.nextOrderId || !s.orders.emplace(id, order).second) {
            row.complain("id", "given once, and below the next id");
        }
    });
    in.each("algoOrders", [&s](const JsonReader &row) {
        const AlgoRecord order = readAlgo(row);
        const std::int64_t id = order.view.algoId.value();
        if (id >= s.nextAlgoId || !s.algoOrders.emplace(id, order).second) {
            row.complain("id", "given once, and below the next id");
        }
    });
    in.each("trades", [&s](const JsonReader &row) { s.trades.push_back(readTrade(row)); });
    in.each("income", [&s](const JsonReader &row) { s.income.push_back(readIncome(row)); });
    in.maybe("marginMoves", [&] { in.each("marginMoves", [&s](const JsonReader &row) { s.marginMoves.push_back(readMarginMove(row)); }); });
    in.each("markets", [&s](const JsonReader &row) {
        const MarketRecord market = readMarket(row);
        s.markets[market.symbol] = market;
    });
    s.reindex();
    return s;
}

} // namespace

QByteArray toJson(const AccountState &s)
{
    QJsonArray positions;
    for (const auto &[key, position] : s.positions) {
        positions.append(write(key, position));
    }
    QJsonObject root{{QStringLiteral("format"), kFormat},
                           {QStringLiteral("version"), kVersion},
                           {QStringLiteral("scenario"), s.scenario},
                           {QStringLiteral("leverage"), s.leverage},
                           {QStringLiteral("wallet"), text(s.wallet)},
                           {QStringLiteral("carriedIncome"), text(s.carriedIncome)},
                           {QStringLiteral("nextOrderId"), number(s.nextOrderId)},
                           {QStringLiteral("nextAlgoId"), number(s.nextAlgoId)},
                           {QStringLiteral("nextTradeId"), number(s.nextTradeId)},
                           {QStringLiteral("nextTranId"), number(s.nextTranId)},
                           {QStringLiteral("changedAt"), number(s.changedAt.ms())},
                           {QStringLiteral("positions"), positions},
                           {QStringLiteral("orders"), writeValues(s.orders)},
                           {QStringLiteral("algoOrders"), writeValues(s.algoOrders)},
                           {QStringLiteral("trades"), writeList(s.trades)},
                           {QStringLiteral("income"), writeList(s.income)},
                           {QStringLiteral("markets"), writeValues(s.markets)}};
    if (!s.leverages.empty()) {
        root.insert(QStringLiteral("leverages"), writeLeverages(s));
    }
    if (!s.isolated.empty()) {
        QJsonArray rows;
        for (const Symbol &symbol : s.isolated) {
            rows.append(QJsonObject{{QStringLiteral("symbol"), symbol.text()}});
        }
        root.insert(QStringLiteral("isolated"), rows);
    }
    if (!s.marginMoves.empty()) {
        root.insert(QStringLiteral("marginMoves"), writeList(s.marginMoves));
    }
    if (s.hedgeMode) {
        root.insert(QStringLiteral("hedgeMode"), true);
    }
    if (s.feeBurn == FeeBurn::On) {
        root.insert(QStringLiteral("feeBurn"), true);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

base::Result<AccountState> accountFromJson(const QByteArray &bytes)
{
    const auto corrupt = [](const QString &what) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The stored paper account is damaged: %1.").arg(what));
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return corrupt(QStringLiteral("it is not complete JSON (byte %1)").arg(error.offset));
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != kFormat) {
        return corrupt(QStringLiteral("it does not say that it is a %1").arg(kFormat));
    }
    QString fault;
    const JsonReader in(root, {}, &fault);
    const std::int64_t version = in.integer("version");
    if (version > kVersion) {
        return base::failure(base::ErrorCode::TooNew,
                             QStringLiteral("The stored paper account has version %1 and this program reads up to %2: use the newer program.")
                                 .arg(version).arg(kVersion));
    }
    AccountState state = readState(in);
    if (!fault.isEmpty()) {
        return corrupt(fault);
    }
    if (!state.addsUp()) {
        return corrupt(QStringLiteral("its income rows do not sum to its wallet of %1 USDT").arg(state.wallet.toString()));
    }
    return state;
}

base::Status writeAccountFile(const QString &path, const AccountState &state, const QByteArray &spot, const QByteArray &accounts)
{
    QByteArray bytes = toJson(state);
    if (!spot.isEmpty()) {
        bytes = bytes.chopped(1) + ",\"spot\":" + spot + '}';
    }
    if (!accounts.isEmpty()) {
        bytes = bytes.chopped(1) + ",\"accounts\":" + accounts + '}';
    }
    const base::Status written = base::writeWhole(path, bytes, base::FileRights::Usual);
    return written ? written : base::failure(written.error().code, QStringLiteral("The paper account could not be written to %1: %2.").arg(path, written.error().message));
}

base::Result<AccountState> readAccountFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no paper account at %1.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorCode::Storage, QStringLiteral("The paper account at %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    if (file.size() > kFileLimitBytes) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The file %1 is too large to be a paper account.").arg(path));
    }
    auto state = accountFromJson(file.readAll());
    if (!state) {
        base::Error error = state.error();
        error.message += QStringLiteral(" File: %1.").arg(path);
        return tl::unexpected(error);
    }
    return state;
}

} // namespace bw::paper
