// breakwater-sim-mutants: the product's own sources with planted defects, one at a time. Every one has to be found
// within a bounded number of seeds; without any, the same seeds find nothing.
#include "tests/simulation/mutants.h"

#include "tests/simulation/simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QTextStream>

#include <cstring>

namespace {

const char *g_planted = nullptr;

void quiet(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

namespace bw::base {

[[nodiscard]] bool isPlanted(const char *defect);
bool isPlanted(const char *defect)
{
    return g_planted && std::strcmp(g_planted, defect) == 0;
}

} // namespace bw::base

namespace bw::simulation {

void plantMutant(const char *name)
{
    g_planted = name;
}

const QList<Mutant> &mutants()
{
    static const QList<Mutant> all{
        {"pending-not-counted", "resting, in-flight and unknown entries are not in the exposure"},
        {"limit-not-rescaled", "the position limit is a share of the balance at the start, not of today's"},
        {"stale-mark-believed", "an entry is judged on a mark of any age"},
        {"entered-symbols-not-counted", "a symbol with an entry but no position does not count as open"},
        {"verdict-ignored", "the gate approves whatever the rules say"},
        {"guard-asleep", "the guard calls every position protected"},
        {"stop-cancelled-too-early", "the emergency stop cancels protective stops before their position is flat"},
        {"resting-entries-left", "the emergency stop does not cancel what rests"},
        {"latch-not-persisted", "the latch is set in memory only"},
        {"run-number-forgotten", "a restart does not count, so its ids begin again"},
        {"journalled-latch-forgotten", "a lost latch file is a free one, whatever the journal says"},
        {"trip-forgotten", "a restart forgets that the day's loss limit was hit"},
        {"entry-without-record", "an entry leaves although its intent could not be written"},
        {"stop-not-carried-out", "the latch is set, and nothing is cancelled or closed"},
        {"reading-not-adopted", "a read does not correct the positions"},
        {"unknown-forgotten", "an order of unknown fate is dropped instead of counted"},
        {"wallet-not-updated", "the stream's wallet is ignored until the next read"},
        {"transfer-counted-as-profit", "deposits and withdrawals are part of the day's P&L"},
        {"clear-without-a-name", "a stop can be cleared by nobody"},
        {"exit-blocked-by-stop", "while stopped, an operator's exit is refused"},
        {"difference-not-journalled", "what a read corrected is not written down"},
        {"refusals-not-journalled", "refused entries leave no record"},
        {"own-symbol-not-counted", "one position more than allowed: the order's own symbol is forgotten"},
        {"stop-at-any-distance", "an entry needs a stop, however far away"},
        {"risk-without-commission", "the commission of both trades is left out of what a trade risks"},
        {"only-this-order-at-its-stop", "the day's loss at the stops counts this order only"},
        {"exposure-of-others-left-out", "the total exposure is that of the order's own symbol"},
        {"baseline-reset-on-restart", "a restart begins the day anew, with the equity of that moment"},
        {"changed-limits-forgotten", "a restart brings back the limits that a person had tightened"},
        {"day-by-the-workstation", "the day begins and ends by the workstation's clock"},
        {"latch-not-synced", "the latch file is written and never synced"},
        {"transfer-counted-twice", "a transfer that the stream told is booked again from the history"},
        {"funding-counted-twice", "what the stream tells of funding is booked twice"},
        {"commission-left-out", "commission is no part of the day's second sum, nor of what explains the wallet"},
        {"daily-loss-not-tripped", "the day's loss limit keeps entries out and does nothing else"},
        {"baseline-accepted-by-nobody", "a baseline can be accepted without a name"},
        {"flow-resolved-by-nobody", "a flow can be called explained without a name"},
        {"loosened-by-nobody", "a limit can be loosened for real money without a name"},
        {"live-confirmed-by-nobody", "a run with real money can be confirmed without a name"},
        {"stop-moved-away", "a person may move a stop away from safety without bounds"},
        {"break-even-on-the-losing-side", "break-even leaves the commission on the wrong side of the entry price"},
        {"hedge-mode-not-read", "a read does not take over that the account is in hedge mode"},
        {"stop-not-grown", "any stop counts as cover, however small, and none is made larger"},
        {"one-round-only", "the emergency stop is not repeated for what is left after its first round"},
        {"conditional-entries-left", "the emergency stop forgets entries that wait for a price"},
        {"stops-left-behind", "protective stops are not cancelled once their position is flat"},
        {"rest-called-dust", "what two rounds of the emergency stop left over is called dust"},
        {"one-read-proves", "flat is called verified after one read"},
        {"retry-instead-of-look-up", "an order without an answer is sent again", ClientDefect::ResendsUnknown},
        {"latch-not-asked-at-the-socket", "an entry approved before the stop leaves after it", ClientDefect::AsksNoLatch},
        {"exit-without-reduce-only", "an exit is a plain order of the other side", ClientDefect::PlainExits},
    };
    return all;
}

const QList<Mutant> &spotMutants()
{
    static const QList<Mutant> all{
        {"coin-commission-left-in", "what the commission took of the coin is still in the position, at its cost"},
        {"coin-of-the-commission-ignored", "a commission in BNB costs nothing"},
        {"fill-counted-twice", "a fill that the stream and the history tell is booked by each"},
        {"strangers-buy-is-a-position", "what was bought elsewhere is a position"},
        {"stranger-sells-the-position", "a stranger's sell takes from the position, and the holding stays"},
        {"sold-holding-is-profit", "quote that a sold holding brings is part of the day's P&L"},
        {"adopted-for-nothing", "an adopted holding has no cost"},
        {"adoption-is-profit", "what an adoption adds to the wallet is part of the day's P&L"},
        {"holding-sold-with-the-position", "an exit sells all of the coin"},
        {"unknown-sell-forgotten", "the coins of a sell whose fate is open are sold and covered again"},
        {"spot-sold-before-the-cancel", "the emergency stop sells while protective stops still lock the coins"},
        {"sold-before-the-history", "a restart sells what may have been sold while nothing ran"},
        {"list-not-awaited", "what a list bought in part gets a stop beside the list's own"},
        {"lost-stop-replaced", "a stop that a reading does not show is replaced, although it may have sold"},
        {"strangers-stop-covers", "a stranger's stop for a holding is believed to cover the position"},
        {"stop-for-all-of-the-coin", "a stop covers the holding as well"},
        {"stops-without-bounds", "every fill gets a stop of its own, also where the exchange takes no further one"},
        {"dust-never-given-up", "the emergency stop goes on for what nobody can sell"},
        {"spot-position-forgotten", "a restart forgets the positions"},
    };
    return all;
}

namespace {

struct Found
{
    Outcome outcome;
    Script script;
    std::uint64_t seeds = 0;
};

QString profileOf(std::uint64_t seed)
{
    return profileNames().at(static_cast<qsizetype>(seed % static_cast<std::uint64_t>(profileNames().size())));
}

bool failsAnyway(const Script &script)
{
    plantMutant(nullptr);
    return runScript(script).violation.has_value();
}

// The first seed whose run fails with the defect and not without it.
Found find(const Mutant &mutant, const QString &market, std::uint64_t most)
{
    Found found;
    while (!found.outcome.violation && found.seeds < most) {
        ++found.seeds;
        found.script = makeScript(found.seeds, profileOf(found.seeds), market);
        plantMutant(mutant.name);
        found.outcome = runScript(found.script, mutant.client);
        if (found.outcome.violation && failsAnyway(found.script)) {
            found.outcome = Outcome();
        }
    }
    plantMutant(mutant.name);
    return found;
}

void print(QTextStream &out, const Mutant &mutant, const Found &found, bool markdown)
{
    const QString invariant = found.outcome.violation ? found.outcome.violation->invariant : QStringLiteral("NOT FOUND");
    if (!markdown) {
        out << mutant.name << ": " << invariant << " after " << found.seeds << " seeds\n";
    } else {
        const QString text = found.outcome.violation ? found.outcome.violation->text : QString();
        out << "| `" << mutant.name << "` | " << mutant.what << " | " << invariant << ": " << QString(text).replace(QLatin1Char('|'), QLatin1Char('/'))
            << " | " << found.seeds << " |\n";
    }
    out.flush();
}

} // namespace

} // namespace bw::simulation

int main(int argc, char **argv)
{
    using namespace bw::simulation;
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(quiet);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("most"), QStringLiteral("seeds to try for each defect"), QStringLiteral("N"), QStringLiteral("600")},
                       {QStringLiteral("market"), QStringLiteral("whose defects"), QStringLiteral("NAME"), QStringLiteral("usdm")},
                       {QStringLiteral("only"), QStringLiteral("one defect, shrunk"), QStringLiteral("NAME")},
                       {QStringLiteral("markdown"), QStringLiteral("print a table, with what gave each one away")}});
    parser.process(application);
    const QString only = parser.value(QStringLiteral("only"));
    const bool markdown = parser.isSet(QStringLiteral("markdown"));
    QTextStream out(stdout);
    int planted = 0;
    int missed = 0;
    out << (markdown ? "| defect | the mistake | what gave it away | seeds |\n| --- | --- | --- | --- |\n" : "");
    const QString market = parser.value(QStringLiteral("market"));
    for (const Mutant &mutant : market == QLatin1String("spot") ? spotMutants() : mutants()) {
        if (!only.isEmpty() && only != QLatin1String(mutant.name)) {
            continue;
        }
        const Found found = find(mutant, market, parser.value(QStringLiteral("most")).toULongLong());
        ++planted;
        missed += found.outcome.violation ? 0 : 1;
        print(out, mutant, found, markdown);
        if (!only.isEmpty() && found.outcome.violation) {
            out << found.outcome.violation->text << '\n' << shrunk(found.script, found.outcome.violation->invariant, mutant.client).toString();
        }
    }
    out << (markdown ? "\n" : "") << planted - missed << " of " << planted << " planted defects found.\n";
    return planted > 0 && missed == 0 ? 0 : 1;
}
