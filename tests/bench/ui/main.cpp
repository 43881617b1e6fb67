// breakwater_bench_ui desk|program|memory MINUTES|flood HELD ORDERS SECONDS
// Figures as JSON on standard output. On an X server and a window manager of its own, or where QT_QPA_PLATFORM says.
#include "tests/bench/ui/desk_load.h"
#include "tests/bench/ui/flood_process.h"
#include "tests/bench/ui/program_run.h"
#include "tests/screen/x_server.h"
#include "ui/appearance.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace bw::bench {

namespace {

int print(const QJsonObject &figures)
{
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

int run(int argc, char **argv)
{
    const QString what = QString::fromLocal8Bit(argv[1]);
    if (what == QLatin1String("flood")) {
        const QCoreApplication application(argc, argv);
        return serveFlood(QCoreApplication::arguments().mid(2));
    }
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        qputenv(name, QFile::encodeName(home.path()));
    }
    std::optional<test::XServer> server;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        server.emplace();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
    }
    QApplication application(argc, argv);
    if (what == QLatin1String("program")) {
        return print(measureProgram());
    }
    if (what == QLatin1String("memory")) {
        return watchMemory(argc > 2 ? atoi(argv[2]) : 60);
    }
    const ui::Appearance appearance(application);
    return print(measureDesk());
}

} // namespace

} // namespace bw::bench

int main(int argc, char **argv)
{
    return argc < 2 ? 2 : bw::bench::run(argc, argv);
}
