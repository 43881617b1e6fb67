// Collects the medians and prints them as a table: figure, floor, ratio, machine. Writes the same as JSON.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <benchmark/benchmark.h>

namespace bw::bench {

class Table final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override;

    [[nodiscard]] bool isEmpty() const { return m_nanos.isEmpty(); }
    // What could not be measured, and why. No figure stands for it.
    [[nodiscard]] const QStringList &failures() const { return m_failures; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool writeJson(const QString &path) const;

private:
    QMap<QString, double> m_nanos; // median time of one iteration
    QStringList m_failures;
};

} // namespace bw::bench
