// breakwater_bench [--json=FILE] [Google Benchmark's own options]
#include "tests/bench/bench.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

namespace bw::bench {

namespace {

QString takeJsonPath(std::vector<char *> &arguments)
{
    const QByteArray prefix("--json=");
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const QByteArray argument(arguments[i]);
        if (argument.startsWith(prefix)) {
            arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(i));
            return QFile::decodeName(argument.mid(prefix.size()));
        }
    }
    return {};
}

int run(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    const QString json = takeJsonPath(arguments);
    QByteArray repetitions("--benchmark_repetitions=5");
    arguments.insert(arguments.begin() + 1, repetitions.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) {
        return 2;
    }
    registerDecimal();
    registerLatch();
    registerGate();
    registerEngine();
    registerJournal();
    registerPaper();
    registerUsdm();
    registerServer();
    registerClient();
    registerMarket();
    registerApi();
    registerUi();
    Table table;
    benchmark::RunSpecifiedBenchmarks(&table);
    for (const QString &failure : table.failures()) {
        std::fprintf(stderr, "%s\n", qPrintable(failure));
    }
    if (table.isEmpty() && table.failures().isEmpty()) {
        std::fprintf(stderr, "No benchmark has such a name: decimal, latch, gate, engine, journal, paper, usdm, server, client, market, api or ui.\n");
        return 2;
    }
    std::fputs(table.text().toUtf8().constData(), stdout);
    if (!json.isEmpty() && !table.writeJson(json)) {
        std::fprintf(stderr, "The figures could not be written to %s.\n", qPrintable(json));
        return 1;
    }
    return table.failures().isEmpty() ? 0 : 1;
}

} // namespace

QString scratchFile(const QString &name)
{
    static const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    static int number = 0;
    return folder.filePath(QStringLiteral("%1-%2").arg(++number).arg(name));
}

} // namespace bw::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bw::bench::run(argc, argv);
}
