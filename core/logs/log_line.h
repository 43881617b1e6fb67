// One line of the log: what happened, to which command it belongs, and its figures. JSON, one object a line:
// {"time":"2026-11-27T20:15:04.123Z","level":"info","event":"send-order","correlation":"m3x9k2-7","fields":{...}}
// Thread: any; values only.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace bw::logs {

enum class Level { Debug = 1, Info, Warning, Error };
[[nodiscard]] QString toWord(Level level);                        // "debug", "info", "warning", "error"
[[nodiscard]] base::Result<Level> levelFromWord(QStringView word);

struct LogLine
{
    Level level = Level::Info;
    QString event;            // a-z and dashes
    QString correlation;      // of the command or the stop that it belongs to; empty: of none
    QJsonObject fields;
    std::int64_t atMs = 0;    // workstation time, ms since the Unix epoch; given by the service
};

[[nodiscard]] QByteArray toJson(const LogLine &line);             // without the end of the line

} // namespace bw::logs
