// breakwater-sim: runs seeds, prints one line for each failure and how to replay it, shrinks the first ones.
#include "tests/simulation/simulation.h"

#include "commit.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHashFunctions>
#include <QTextStream>

#include <functional>

using namespace bw;
using namespace bw::simulation;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

// What the engine says about its own errors is in the journal of the run; here it would only hide the result.
void quiet(QtMsgType, const QMessageLogContext &, const QString &) {}

struct Totals
{
    std::uint64_t seeds = 0, failures = 0, events = 0, ticks = 0, entries = 0, fills = 0, crashes = 0, stops = 0;
    std::int64_t simulatedMs = 0;

    void add(const Outcome &outcome)
    {
        seeds += 1;
        failures += outcome.violation ? 1 : 0;
        events += outcome.figures.events;
        ticks += outcome.figures.ticks;
        entries += outcome.figures.entries;
        fills += outcome.figures.fills;
        crashes += outcome.figures.crashes;
        stops += outcome.figures.stops;
        simulatedMs += outcome.simulatedMs;
    }
};

void printTotals(const Totals &totals, std::int64_t realMs)
{
    out() << "seeds " << totals.seeds << ", failures " << totals.failures << ", events " << totals.events << ", ticks " << totals.ticks
          << ", entries " << totals.entries << ", fills " << totals.fills << ", crashes " << totals.crashes << ", stops " << totals.stops
          << ", simulated " << totals.simulatedMs / 1000 << " s in " << realMs / 1000 << " s: "
          << totals.simulatedMs / std::max<std::int64_t>(realMs, 1) << " s a second, commit " << BW_COMMIT << '\n';
    out().flush();
}

QString marketOf(const QCommandLineParser &parser)
{
    return parser.value(QStringLiteral("market"));
}

void printFailure(const Script &script, const QString &profile, const Outcome &outcome)
{
    out() << "FAILED seed " << script.setting.seed << " profile " << profile << " commit " << BW_COMMIT << ": " << outcome.violation->invariant << " at "
          << outcome.violation->atMs << " ms: " << outcome.violation->text << "\n  replay: breakwater-sim --market " << script.setting.market << " --seed " << script.setting.seed
          << " --fault-profile " << profile << "\n";
    out().flush();
}

int runOne(const Script &script, const QString &profile, bool trace)
{
    QElapsedTimer real;
    real.start();
    const Outcome outcome = Simulation(script, trace ? KeepTrace::Yes : KeepTrace::No).run();
    const std::int64_t realMs = real.elapsed();
    for (const QByteArray &line : outcome.trace) {
        out() << line << '\n';
    }
    out() << "trace " << QString::number(outcome.hash, 16) << '\n';
    if (outcome.violation) {
        printFailure(script, profile, outcome);
        out() << shrunk(script, outcome.violation->invariant).toString();
    }
    Totals totals;
    totals.add(outcome);
    printTotals(totals, realMs);
    return outcome.violation ? 1 : 0;
}

struct Range { std::uint64_t from = 1, to = 0; };

base::Result<Range> rangeOf(const QString &text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    bool good = ends.size() == 2;
    bool number = false;
    Range range;
    range.from = ends.value(0).toULongLong(&number);
    good = good && number;
    range.to = ends.value(1).toULongLong(&number);
    if (!good || !number || range.from > range.to) {
        return base::failure(base::ErrorCode::Malformed, QStringLiteral("--seeds takes two numbers: 1..2000."));
    }
    return range;
}

int runMany(const QCommandLineParser &parser, const std::function<QString(std::uint64_t)> &profileOf)
{
    const auto range = rangeOf(parser.value(QStringLiteral("seeds")));
    if (!range) {
        out() << range.error().message << '\n';
        return 2;
    }
    const qint64 until = parser.value(QStringLiteral("minutes")).toLongLong() * 60'000;
    QElapsedTimer real;
    real.start();
    Totals totals;
    int toShrink = parser.isSet(QStringLiteral("no-shrink")) ? 0 : 3;
    for (std::uint64_t seed = range->from; seed <= range->to || real.elapsed() < until; ++seed) {
        const Script script = makeScript(seed, profileOf(seed), marketOf(parser));
        const Outcome outcome = runScript(script);
        totals.add(outcome);
        if (!outcome.violation) {
            continue;
        }
        printFailure(script, profileOf(seed), outcome);
        if (toShrink-- > 0) {
            out() << shrunk(script, outcome.violation->invariant).toString();
            out().flush();
        }
    }
    printTotals(totals, real.elapsed());
    return totals.failures == 0 ? 0 : 1;
}

int replay(const QCommandLineParser &parser)
{
    QFile file(parser.value(QStringLiteral("script")));
    const auto script = file.open(QIODevice::ReadOnly) ? Script::parse(QString::fromUtf8(file.readAll()))
                                                       : base::failure(base::ErrorCode::NotFound, QStringLiteral("The script cannot be read."));
    if (!script) {
        out() << script.error().message << '\n';
        return 2;
    }
    return runOne(*script, QStringLiteral("script"), parser.isSet(QStringLiteral("trace")));
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // what the engine keeps in hashes must come out in one order
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(quiet);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Breakwater's simulator: the real engine against a faulty world, in virtual time."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("market"), QStringLiteral("%1 (default usdm)").arg(marketNames().join(QStringLiteral(" or "))), QStringLiteral("NAME"),
                        QStringLiteral("usdm")},
                       {QStringLiteral("seeds"), QStringLiteral("run these seeds, A..B"), QStringLiteral("A..B"), QStringLiteral("1..100")},
                       {QStringLiteral("seed"), QStringLiteral("run one seed, and shrink its failure"), QStringLiteral("N")},
                       {QStringLiteral("minutes"), QStringLiteral("go on with further seeds for that long"), QStringLiteral("N")},
                       {QStringLiteral("fault-profile"), QStringLiteral("%1, or all in turn").arg(profileNames().join(QStringLiteral(", "))),
                        QStringLiteral("NAME"), QStringLiteral("all")},
                       {QStringLiteral("script"), QStringLiteral("replay a script"), QStringLiteral("FILE")},
                       {QStringLiteral("trace"), QStringLiteral("print what happened, with --seed or --script")},
                       {QStringLiteral("no-shrink"), QStringLiteral("print failures only")}});
    parser.process(application);
    const QString profile = parser.value(QStringLiteral("fault-profile"));
    if (profile != QLatin1String("all") && !profileNames().contains(profile)) {
        out() << "There is no profile '" << profile << "': " << profileNames().join(QStringLiteral(", ")) << ", all.\n";
        return 2;
    }
    if (!marketNames().contains(marketOf(parser))) {
        out() << "There is no market '" << marketOf(parser) << "': " << marketNames().join(QStringLiteral(", ")) << ".\n";
        return 2;
    }
    const auto profileOf = [&profile](std::uint64_t seed) {
        return profile == QLatin1String("all") ? profileNames().at(static_cast<qsizetype>(seed % static_cast<std::uint64_t>(profileNames().size()))) : profile;
    };
    if (parser.isSet(QStringLiteral("script"))) {
        return replay(parser);
    }
    if (parser.isSet(QStringLiteral("seed"))) {
        const std::uint64_t seed = parser.value(QStringLiteral("seed")).toULongLong();
        return runOne(makeScript(seed, profileOf(seed), marketOf(parser)), profileOf(seed), parser.isSet(QStringLiteral("trace")));
    }
    return runMany(parser, profileOf);
}
