// A drill that is a script, in a process of its own as the real one is.
#pragma once

#include "ui/desktop_services.h"

#include <QFile>
#include <QTemporaryDir>

namespace bw::test {

class Script
{
public:
    explicit Script(const QByteArray &body)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + body) < 0) {
            qFatal("no script");
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("program")); }
    [[nodiscard]] QString record() const { return m_folder.filePath(QStringLiteral("drill.json")); }
    [[nodiscard]] QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    ui::DesktopServices services() const
    {
        ui::DesktopServices made;
        made.program = path();
        made.dataDirectory = m_folder.path();
        made.drillRecord = record();
        return made;
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray says(const QList<const char *> &lines, int code, const QByteArray &more = {})
{
    QByteArray body;
    for (const char *line : lines) {
        body += "echo '" + QByteArray(line).replace("'", "'\\''") + "'\n";
    }
    return body + more + "exit " + QByteArray::number(code) + "\n";
}

} // namespace bw::test
