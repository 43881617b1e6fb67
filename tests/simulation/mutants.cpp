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
        {"retry-instead-of-look-up", "an order without an answer is sent again", ClientDefect::ResendsUnknown},
        {"latch-not-asked-at-the-socket", "an entry approved before the stop leaves after it", ClientDefect::AsksNoLatch},
        {"exit-without-reduce-only", "an exit is a plain order of the other side", ClientDefect::PlainExits},
    };
    return all;
}

namespace {

bool failsAnyway(const Script &script)
{
    plantMutant(nullptr);
    return runScript(script).violation.has_value();
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
                       {QStringLiteral("only"), QStringLiteral("one defect, shrunk"), QStringLiteral("NAME")}});
    parser.process(application);
    const std::uint64_t most = parser.value(QStringLiteral("most")).toULongLong();
    QTextStream out(stdout);
    int missed = 0;
    out << "| defect | the mistake | found by | seeds needed |\n| --- | --- | --- | --- |\n";
    for (const Mutant &mutant : mutants()) {
        const bool only = parser.isSet(QStringLiteral("only"));
        if (only && parser.value(QStringLiteral("only")) != QLatin1String(mutant.name)) {
            continue;
        }
        plantMutant(mutant.name);
        Outcome outcome;
        std::uint64_t seed = 0;
        Script script;
        while (!outcome.violation && seed < most) {
            ++seed;
            script = makeScript(seed, profileNames().at(static_cast<qsizetype>(seed % static_cast<std::uint64_t>(profileNames().size()))));
            outcome = runScript(script, mutant.client);
            if (outcome.violation && failsAnyway(script)) {
                outcome = Outcome(); // the same without the defect: no evidence
            }
            plantMutant(mutant.name);
        }
        missed += outcome.violation ? 0 : 1;
        out << "| " << mutant.name << " | " << mutant.what << " | " << (outcome.violation ? outcome.violation->invariant : QStringLiteral("NOT FOUND"))
            << " | " << seed << " |\n";
        out.flush();
        if (only && outcome.violation) {
            out << outcome.violation->text << '\n' << shrunk(script, outcome.violation->invariant, mutant.client).toString();
        }
    }
    return missed == 0 ? 0 : 1;
}
