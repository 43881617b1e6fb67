#include "tests/bench/ui/flood_process.h"

#include <QCoreApplication>

#include <cstdio>

namespace bw::bench {

FloodProcess::FloodProcess(FloodSize size) : m_size(size)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("flood"), QString::number(size.held), QString::number(size.orders), QString::number(size.seconds)});
    if (!m_process.waitForReadyRead(30'000)) {
        qFatal("the flood did not start");
    }
    const QList<QByteArray> ports = m_process.readLine().trimmed().split(' ');
    if (ports.size() != 2) {
        qFatal("the flood has no ports");
    }
    m_restPort = ports[0].toInt();
    m_streamPort = ports[1].toInt();
}

FloodProcess::~FloodProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(10'000);
}

void FloodProcess::begin()
{
    m_process.write("begin\n");
    m_process.waitForBytesWritten();
}

int serveFlood(const QStringList &words)
{
    if (words.size() != 3) {
        return 2;
    }
    MarketFlood flood({words[0].toInt(), words[1].toInt(), words[2].toInt()});
    std::printf("%d %d\n", flood.restPort(), flood.streamPort());
    std::fflush(stdout);
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        if (c == '\n') {
            flood.begin();
        }
    }
    return 0;
}

} // namespace bw::bench
