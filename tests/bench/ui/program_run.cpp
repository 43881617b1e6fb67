#include "tests/bench/ui/program_run.h"

#include "tests/bench/ui/flood_process.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace bw::bench {

namespace {

constexpr std::chrono::seconds kSettled(8), kMinute(60);
constexpr int kWaitMs = 60'000;

class Program
{
public:
    explicit Program(const QStringList &words)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BW_BREAKWATER), QStringList{QStringLiteral("run"), QStringLiteral("--data-dir"), data(), QStringLiteral("--api-port"), QStringLiteral("0")} + words);
        if (!m_process.waitForStarted()) {
            qFatal("the program did not start");
        }
    }
    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished(20'000);
    }
    // Milliseconds, as its log says.
    [[nodiscard]] double firstFrame() const
    {
        for (int waited = 0; waited < kWaitMs; waited += 50) {
            const QString line = find(QStringLiteral("*.log"), "\"event\":\"shown\"");
            if (!line.isEmpty()) {
                return QJsonDocument::fromJson(line.toUtf8()).object().value(QStringLiteral("fields")).toObject().value(QStringLiteral("ms")).toDouble();
            }
            pauseFor(std::chrono::milliseconds(50));
        }
        qFatal("the log does not say when the window was there");
    }
    [[nodiscard]] double residentMb() const
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
        const QList<QByteArray> lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).simplified().split(' ').first().toDouble() * 1024 / 1e6;
            }
        }
        qFatal("the program is gone");
    }
    // As its log says of the exchange's account; it has to be alive then.
    void awaitAccount(const FloodSize &size) const
    {
        const QByteArray wanted = QStringLiteral("%1 positions, %2 orders").arg(size.held).arg(size.orders).toUtf8();
        for (int waited = 0; waited < kWaitMs; waited += 100) {
            if (!find(QStringLiteral("*.log"), wanted.constData()).isEmpty()) {
                return;
            }
            pauseFor(std::chrono::milliseconds(100));
        }
        qFatal("the program does not hold %d positions and %d orders", size.held, size.orders);
    }

private:
    [[nodiscard]] QString data() const { return m_directory.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString find(const QString &name, const char *text) const
    {
        QDirIterator files(data(), {name}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
                const QByteArray line = file.readLine();
                if (line.contains(text)) {
                    return QString::fromUtf8(line);
                }
                if (line.isEmpty()) {
                    break;
                }
            }
        }
        return {};
    }

    QTemporaryDir m_directory;
    QProcess m_process;
};

QStringList wordsFor(const FloodProcess &flood)
{
    QStringList symbols;
    for (int i = 0; i < kSymbols; ++i) {
        symbols.append(QString::fromLatin1(MarketFlood::symbolName(i)));
    }
    return {QStringLiteral("--rest-url"), flood.restUrl(), QStringLiteral("--stream-url"), flood.streamUrl(), QStringLiteral("--symbols"), symbols.join(QLatin1Char(','))};
}

} // namespace

QJsonObject measureProgram()
{
    QJsonObject figures;
    {
        const Program paper({});
        figures.insert(QStringLiteral("firstFrame"), paper.firstFrame());
        pauseFor(kSettled);
        figures.insert(QStringLiteral("paperMb"), paper.residentMb());
    }
    FloodProcess flood({30, 500, 60});
    const Program flooded(wordsFor(flood));
    flooded.awaitAccount(flood.size());
    flood.begin();
    pauseFor(kSettled);
    figures.insert(QStringLiteral("floodMb"), flooded.residentMb());
    return figures;
}

int watchMemory(int minutes)
{
    FloodProcess flood({30, 500, minutes * 60 + 60});
    const Program program(wordsFor(flood));
    program.awaitAccount(flood.size());
    flood.begin();
    std::vector<double> mb;
    for (int minute = 0; minute <= minutes; ++minute) {
        pauseFor(minute == 0 ? kSettled : kMinute);
        mb.push_back(program.residentMb());
        std::printf("minute %d: %.1f MB\n", minute, mb.back());
        std::fflush(stdout);
    }
    const std::size_t settled = std::size_t(std::min(10, minutes / 6));
    std::printf("from minute %zu to %d: %+.1f MB\n", settled, minutes, mb.back() - mb[settled]);
    return 0;
}

} // namespace bw::bench
