#include "tests/gallery/gallery_ladder.h"

#include "core/ladder/readiness.h"
#include "tests/gui/scenes.h"

#include <QTimer>

namespace bw::test {

using engine_client::CheckAnswer;
using safety::Mode;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

ladder::Facts facts()
{
    const auto passed = [](const char *name, const char *text) {
        return ladder::Check{QString::fromLatin1(name), ladder::Answer::Pass, {}, {}, QString::fromLatin1(text)};
    };
    ladder::Facts known;
    known.from = Mode::Testnet;
    known.flat = true;
    known.stopped = false;
    known.now = base::VenueTime(scenes::kNowMs);
    known.account = {passed("clock", "The clock here is 3 ms behind the exchange's (round trip 13 ms)."),
                     passed("permissions", "The key may read and trade, and nothing else."),
                     passed("position-mode", "The account is in one-way mode.")};
    ladder::History history;
    history.mode = Mode::Testnet;
    history.days = 12;
    history.trades.trades = 100;
    history.trades.wins = 55;
    history.trades.losses = 45;
    history.trades.winRate = trading::Ratio::literal("0.55");
    history.trades.profitFactor = trading::Ratio::literal("2.75");
    history.drawdown = trading::Ratio::literal("0.01");
    known.history = history;
    known.drillPassedAt = base::VenueTime(scenes::kNowMs - 2 * kDayMs);
    return known;
}

engine_client::Readiness readinessOf(Mode target)
{
    const ladder::Facts known = facts();
    const QList<ladder::Check> rows = ladder::readiness(target, known);
    engine_client::Readiness out{known.from, target, ladder::isStepDown(known.from, target), ladder::isReady(rows), {}, known.now};
    for (const ladder::Check &row : rows) {
        out.checks.append({row.name, static_cast<CheckAnswer>(row.answer), row.measured, row.needed, row.text});
    }
    return out;
}

} // namespace

GalleryLadder::GalleryLadder()
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    kept = {{base::VenueTime(scenes::kNowMs - 12 * kDayMs), text("paper_live_data"), text("testnet"), text("Ada"), text("desktop"), true, {}},
            {base::VenueTime(scenes::kNowMs - 13 * kDayMs), text("paper_live_data"), text("testnet"), text("Ada"), text("api"), false, {text("flat")}},
            {base::VenueTime(scenes::kNowMs - 20 * kDayMs), text("paper"), text("paper_live_data"), text("Ada"), text("desktop"), true, {}}};
}

void GalleryLadder::check(Mode target)
{
    FakeModeLadder::check(target);
    QTimer::singleShot(0, this, [this, target] { answer(readinessOf(target)); });
}

} // namespace bw::test
