// One source of settings: what it sets, and where exactly. Sources are laid over each other in rising precedence.
// Thread: any; values only.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace bw::settings {

enum class Source { Default = 1, File, Environment, Flag };

struct Origin
{
    Source source = Source::Default;
    QString name;           // of the file, the variable or the flag ("--mode")
    int line = 0;           // of the file
};
[[nodiscard]] QString words(const Origin &origin); // "default", "breakwater.conf:12", "BREAKWATER_MODE", "--mode"

struct Setting
{
    QString text;           // in the form of normalised()
    Origin origin;
};
using Layer = QMap<QString, Setting>; // by the key's name

struct Reading
{
    Layer layer;
    QStringList problems;   // one sentence each; empty: all of it was understood
};

} // namespace bw::settings
