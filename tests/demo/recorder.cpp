#include "tests/demo/recorder.h"

#include "core/binance/redaction.h"
#include "core/trading/words.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextStream>

namespace bw::demo {

Recorder::Recorder(const Target &target) : m_target(target) { m_since.start(); }

void Recorder::add(const QByteArray &way, const QByteArray &asked, int status, const QByteArray &answer)
{
    m_rows.append({m_since.elapsed(), way, asked, status, answer});
}

QString Recorder::clean(QByteArray text) const
{
    for (const auto &[hidden, name] : m_hidden) {
        text.replace(hidden, name);
    }
    QString kept = QString::fromUtf8(binance::redacted(std::move(text), m_target.keys.apiKey.toLatin1(), m_target.keys.secret));
    static const QRegularExpression person(QStringLiteral(R"re("(uid|accountAlias|userId)":("[^"]*"|\d+))re"));
    return kept.replace(person, QStringLiteral(R"re("\1":0)re"));
}

Recorder::~Recorder()
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject told{{QStringLiteral("at_ms"), row.atMs}, {QStringLiteral("way"), clean(row.way)}, {QStringLiteral("answer"), clean(row.answer)}};
        if (!row.asked.isEmpty()) {
            told.insert(QStringLiteral("asked"), clean(row.asked));
        }
        if (row.status > 0) {
            told.insert(QStringLiteral("status"), row.status);
        }
        rows.append(told);
    }
    const QString folder = qEnvironmentVariable("BREAKWATER_DEMO_RECORDINGS", QStringLiteral(BW_DEMO_RECORDINGS));
    QDir().mkpath(folder);
    QSaveFile file(folder + QLatin1Char('/') + toKey(m_target.market) + QStringLiteral(".json"));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0 && file.commit();
    QTextStream(stdout) << (written ? "recorded: " : "NOT RECORDED: ") << file.fileName() << ", " << rows.size() << " rows" << Qt::endl;
}

} // namespace bw::demo
