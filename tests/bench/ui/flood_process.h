// The flood in a process of its own, so that its work is nobody else's. The process is this program again, as `flood`.
#pragma once

#include "tests/bench/market_flood.h"

#include <QProcess>
#include <QStringList>

namespace bw::bench {

class FloodProcess
{
public:
    explicit FloodProcess(FloodSize size); // ends the program when there is no flood
    ~FloodProcess();

    [[nodiscard]] const FloodSize &size() const { return m_size; }
    [[nodiscard]] QString restUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_restPort); }
    [[nodiscard]] QString streamUrl() const { return QStringLiteral("ws://127.0.0.1:%1").arg(m_streamPort); }
    void begin();

private:
    FloodSize m_size;
    QProcess m_process;
    int m_restPort = 0;
    int m_streamPort = 0;
};

// flood HELD ORDERS SECONDS: says its two ports, begins with the first line of its input and ends with that input.
int serveFlood(const QStringList &words);

} // namespace bw::bench
