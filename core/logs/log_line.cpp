#include "core/logs/log_line.h"

#include "core/base/contracts.h"
#include "core/base/time.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace bw::logs {

namespace {

constexpr std::array kLevels{Level::Debug, Level::Info, Level::Warning, Level::Error};

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QString toWord(Level level)
{
    switch (level) {
    case Level::Debug:
        return QStringLiteral("debug");
    case Level::Info:
        return QStringLiteral("info");
    case Level::Warning:
        return QStringLiteral("warning");
    case Level::Error:
        return QStringLiteral("error");
    }
    BW_UNREACHABLE("level");
}

base::Result<Level> levelFromWord(QStringView word)
{
    for (const Level level : kLevels) {
        if (word == toWord(level)) {
            return level;
        }
    }
    return base::failure(base::ErrorCode::Malformed, QStringLiteral("'%1' is no level; there are debug, info, warning and error.").arg(word.left(40)));
}

QByteArray toJson(const LogLine &line)
{
    QByteArray out = "{\"time\":\"" + base::VenueTime(line.atMs).toIsoString().toLatin1() + "\",\"level\":\"" + toWord(line.level).toLatin1()
                     + "\",\"event\":" + quoted(line.event);
    if (!line.correlation.isEmpty()) {
        out += ",\"correlation\":" + quoted(line.correlation);
    }
    return out + ",\"fields\":" + QJsonDocument(line.fields).toJson(QJsonDocument::Compact) + '}';
}

} // namespace bw::logs
