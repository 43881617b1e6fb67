#include "core/ladder/mode_history.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

namespace bw::ladder {

QJsonObject toJson(const ModeChange &change)
{
    QJsonArray checks;
    for (const Check &check : change.checks) {
        checks.append(toJson(check));
    }
    return {{QStringLiteral("at"), static_cast<qint64>(change.at.ms())}, {QStringLiteral("from"), toWord(change.from)}, {QStringLiteral("to"), toWord(change.to)},
            {QStringLiteral("approver"), change.approver},               {QStringLiteral("how"), change.how},           {QStringLiteral("made"), change.made},
            {QStringLiteral("checks"), checks}};
}

ModeHistory::ModeHistory(QString dataDirectory) : m_path(QDir(std::move(dataDirectory)).filePath(QStringLiteral("mode-history.jsonl"))) {}

base::Status ModeHistory::add(const ModeChange &change) const
{
    QFile file(m_path);
    const QByteArray line = QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact) + '\n';
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(line) == line.size() && file.flush() && ::fsync(file.handle()) == 0;
    return written ? base::Status()
                   : base::failure(base::ErrorCode::Storage, QStringLiteral("The change of mode could not be written to %1: %2.").arg(m_path, file.errorString()));
}

ModeHistory::Rows ModeHistory::read() const
{
    Rows out;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return out; // none yet
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            out.rows.append(document.object());
        } else {
            ++out.unreadable;
        }
    }
    return out;
}

} // namespace bw::ladder
