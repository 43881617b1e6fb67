#include "tests/bench/table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

namespace bw::bench {

namespace {

const QLatin1String kFloor(":floor");
constexpr int kNameWidth = -46;

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
            }
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QString machine()
{
    return QStringLiteral("%1, %2 threads, %3, Linux %4")
        .arg(processor()).arg(QThread::idealThreadCount()).arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion());
}

QString timeText(double nanos)
{
    return nanos < 1e4 ? QStringLiteral("%1 ns").arg(nanos, 0, 'f', nanos < 100 ? 1 : 0)
         : nanos < 1e7 ? QStringLiteral("%1 us").arg(nanos / 1e3, 0, 'f', 1)
                       : QStringLiteral("%1 ms").arg(nanos / 1e6, 0, 'f', 1);
}

// Of a figure that is no time: what stands in brackets at the end of its name.
QString unitOf(const QString &name)
{
    return name.endsWith(QLatin1Char(']')) ? name.mid(name.lastIndexOf(QLatin1Char('[')) + 1).chopped(1) : QString();
}

QString valueText(const QString &name, double value)
{
    const QString unit = unitOf(name);
    return unit.isEmpty() ? timeText(value) : QStringLiteral("%1 %2").arg(value, 0, 'f', value < 1e3 ? 1 : 0).arg(unit);
}

} // namespace

void Table::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.error_occurred) {
            m_failures.append(QStringLiteral("%1: %2").arg(QString::fromStdString(run.run_name.function_name), QString::fromStdString(run.error_message)));
        } else if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median") {
            m_nanos.insert(QString::fromStdString(run.run_name.function_name), run.GetAdjustedRealTime());
        }
    }
}

QString Table::text() const
{
    QString out = QStringLiteral("%1 %2 %3 %4\n").arg(QStringLiteral("figure"), kNameWidth)
                      .arg(QStringLiteral("median"), 12).arg(QStringLiteral("floor"), 12).arg(QStringLiteral("ratio"), 8);
    for (auto it = m_nanos.cbegin(); it != m_nanos.cend(); ++it) {
        if (it.key().endsWith(kFloor)) {
            continue;
        }
        const auto floor = m_nanos.constFind(it.key() + kFloor);
        const bool known = floor != m_nanos.cend() && floor.value() > 0;
        out += QStringLiteral("%1 %2 %3 %4\n").arg(it.key(), kNameWidth).arg(valueText(it.key(), it.value()), 12)
                   .arg(known ? valueText(it.key(), floor.value()) : QStringLiteral("-"), 12)
                   .arg(known ? QString::number(it.value() / floor.value(), 'f', 1) : QStringLiteral("-"), 8);
    }
    return out + QStringLiteral("machine: %1\n").arg(machine());
}

bool Table::writeJson(const QString &path) const
{
    QJsonArray figures;
    for (auto it = m_nanos.cbegin(); it != m_nanos.cend(); ++it) {
        if (it.key().endsWith(kFloor)) {
            continue;
        }
        const QString unit = unitOf(it.key());
        QJsonObject figure{{QStringLiteral("name"), it.key()}, {unit.isEmpty() ? QStringLiteral("median_ns") : QStringLiteral("median"), it.value()}};
        if (!unit.isEmpty()) {
            figure.insert(QStringLiteral("unit"), unit);
        }
        const auto floor = m_nanos.constFind(it.key() + kFloor);
        if (floor != m_nanos.cend() && floor.value() > 0) {
            figure.insert(QStringLiteral("floor_ns"), floor.value());
            figure.insert(QStringLiteral("ratio"), it.value() / floor.value());
        }
        figures.append(figure);
    }
    const QJsonObject document{{QStringLiteral("version"), QStringLiteral(BW_VERSION)},
                               {QStringLiteral("machine"), machine()}, {QStringLiteral("figures"), figures}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0;
}

} // namespace bw::bench
