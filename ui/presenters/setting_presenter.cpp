#include "ui/presenters/setting_presenter.h"

#include "core/trading/words.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingPresenter)
};

QString marginWord(trading::MarginType type)
{
    return type == trading::MarginType::Cross ? Words::tr("cross") : Words::tr("isolated");
}

bool hasOrders(const engine_client::Snapshot &snapshot, const trading::Symbol &symbol)
{
    const auto resting = [&symbol](const engine_client::OrderRow &row) { return row.order.symbol == symbol; };
    const auto waiting = [&symbol](const trading::AlgoOrderView &order) { return order.symbol == symbol; };
    return std::any_of(snapshot.orders.begin(), snapshot.orders.end(), resting)
           || std::any_of(snapshot.conditionals.begin(), snapshot.conditionals.end(), waiting);
}

// The engine judges again, and by more: this is what a person sees coming.
QString whyNot(const engine_client::Snapshot &snapshot, const trading::Symbol &symbol, const safety::SymbolRisk &risk)
{
    if (risk.settingUnderWay) {
        return Words::tr("A setting of %1 is under way.").arg(symbol.text());
    }
    if (snapshot.state.state == safety::TradingState::Stopped) {
        return Words::tr("Nothing is set while stopped.");
    }
    if (!risk.position.isFlat()) {
        return Words::tr("Only while flat: %1 has a position.").arg(symbol.text());
    }
    return hasOrders(snapshot, symbol) ? Words::tr("Only without orders: %1 has an open one.").arg(symbol.text()) : QString();
}

} // namespace

SettingView presentSettings(const engine_client::Snapshot &snapshot, const trading::Symbol &symbol)
{
    SettingView view;
    view.shown = snapshot.market != trading::toWord(trading::Market::Spot) && format::find(snapshot.risk.instruments, symbol);
    if (!view.shown) {
        return view;
    }
    const safety::SymbolRisk risk = snapshot.risk.symbols.value(symbol);
    const QString leverage = risk.leverage ? Words::tr("%1x").arg(*risk.leverage) : Words::tr("unknown");
    const QString type = risk.marginType ? marginWord(*risk.marginType) : Words::tr("unknown");
    view.state = risk.settingUnderWay            ? Words::tr("being set …")
                 : risk.leverage || risk.marginType ? Words::tr("%1 · %2").arg(leverage, type)
                                                    : Words::tr("unknown");
    const int limit = snapshot.risk.limits.values().leverage;
    if (risk.leverage && *risk.leverage > limit) {
        view.leverage = limit;
        view.leverageLabel = Words::tr("Set %1 to %2x").arg(symbol.text()).arg(limit);
    }
    if (risk.marginType) {
        view.other = *risk.marginType == trading::MarginType::Cross ? trading::MarginType::Isolated : trading::MarginType::Cross;
        view.otherLabel = Words::tr("Set %1").arg(marginWord(*view.other));
    }
    view.why = whyNot(snapshot, symbol, risk);
    return view;
}

} // namespace bw::ui
