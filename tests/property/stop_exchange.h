// A tiny exchange for the stop plan: positions in lots, two order books, requests that are lost, late or doubled, and
// reads whose parts come from different instants.
#pragma once

#include "core/safety/emergency_stop_plan.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace bw::test {

using safety::EmergencyStopPlan;
using safety::StopAction;
using trading::ClientOrderId;
using trading::Symbol;

inline int drawn(int from, int to) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to)); }
inline bool chance(int percent) { return drawn(0, 100) < percent; }

class StopExchange
{
public:
    enum class Kind { Entry = 1, TakeProfit, Stop };
    struct Order { ClientOrderId id; Symbol symbol; Kind kind = Kind::Entry; bool conditional = false; };
    struct Request { StopAction action; ClientOrderId id; int lots = 0; };

    std::map<Symbol, int> positions;
    std::vector<Order> orders;
    bool faults = true;
    int wronglyCancelled = 0; // protective stops of a position that was open

    static StopExchange drawn()
    {
        StopExchange exchange;
        int number = 0;
        for (const char *name : {"BTCUSDT", "ETHUSDT", "XRPUSDT"}) {
            const Symbol symbol(QString::fromLatin1(name));
            exchange.positions[symbol] = chance(60) ? test::drawn(-9, 10) : 0;
            for (int i = test::drawn(0, 4); i > 0; --i) {
                const Kind kind = static_cast<Kind>(test::drawn(1, 4));
                exchange.orders.push_back({ClientOrderId(QStringLiteral("o%1").arg(++number)), symbol, kind, kind == Kind::Stop || chance(50)});
            }
        }
        return exchange;
    }

    [[nodiscard]] bool flat() const
    {
        return std::all_of(positions.begin(), positions.end(), [](const auto &entry) { return entry.second == 0; });
    }
    [[nodiscard]] bool entryOpen() const
    {
        return std::any_of(orders.begin(), orders.end(), [](const Order &order) { return order.kind == Kind::Entry; });
    }

    // What the market does meanwhile: an entry fills, a stop triggers.
    void live()
    {
        for (std::size_t i = 0; i < orders.size(); ++i) {
            if (!chance(8)) {
                continue;
            }
            int &position = positions[orders[i].symbol];
            if (orders[i].kind == Kind::Entry) {
                position += chance(50) ? 1 : -1;
            } else {
                position = 0;
            }
            orders.erase(orders.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }

    void cancelAll(const Symbol &symbol)
    {
        std::erase_if(orders, [&symbol](const Order &order) { return order.symbol == symbol && !order.conditional; });
    }

    void cancel(const ClientOrderId &id)
    {
        for (const Order &order : orders) {
            wronglyCancelled += order.id == id && order.kind == Kind::Stop && positions[order.symbol] != 0 ? 1 : 0;
        }
        std::erase_if(orders, [&id](const Order &order) { return order.id == id; });
    }

    // A reduce-only market order of so many lots: refused where nothing is left or a take-profit reserves the quantity.
    [[nodiscard]] std::optional<base::Error> exit(const Symbol &symbol, int lots)
    {
        int &position = positions[symbol];
        const bool reserved = std::any_of(orders.begin(), orders.end(), [&symbol](const Order &order) {
            return order.symbol == symbol && order.kind == Kind::TakeProfit && !order.conditional;
        });
        if (position == 0 || lots == 0 || (lots > 0) != (position > 0) || reserved) {
            return base::Error{base::ErrorCode::Refused, QStringLiteral("ReduceOnly Order is rejected."), -2022, 400};
        }
        const int most = std::min(std::abs(lots), std::abs(position));
        const int filled = faults && most > 1 ? test::drawn(1, most + 1) : most;
        position += position > 0 ? -filled : filled;
        return std::nullopt;
    }

    // The positions first; the market goes on before the books are read.
    [[nodiscard]] trading::AccountReading read()
    {
        trading::AccountReading reading;
        for (const auto &[symbol, lots] : positions) {
            if (lots != 0) {
                trading::Position position;
                position.symbol = symbol;
                position.amount = trading::Quantity(base::Decimal::fromInt(lots));
                reading.positions.append(position);
            }
        }
        if (faults) {
            live();
        }
        for (const Order &order : orders) {
            add(reading, order);
        }
        return reading;
    }

private:
    static void add(trading::AccountReading &reading, const Order &order)
    {
        if (!order.conditional) {
            trading::OrderView view;
            view.symbol = order.symbol;
            view.clientId = order.id;
            view.reduceOnly = order.kind != Kind::Entry;
            reading.openOrders.append(view);
            return;
        }
        trading::AlgoOrderView view;
        view.symbol = order.symbol;
        view.clientId = order.id;
        view.closePosition = order.kind != Kind::Entry;
        view.type = order.kind == Kind::TakeProfit ? trading::ConditionalType::TakeProfitMarket : trading::ConditionalType::StopMarket;
        reading.openAlgoOrders.append(view);
    }
};

} // namespace bw::test
