// The settings of `breakwater run` from file, environment and flags, and what they stand for among its options.
#pragma once

#include "core/engine_client/snapshot.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>

namespace bw::app {

struct RunSettings
{
    settings::Settings effective;
    QString file;                   // that was read, or would be
    bool fileAsked = false;         // --config: that one or none
    bool fileFound = false;
    settings::Layer environment;
    settings::Layer flags;
};

struct SettingsRead
{
    RunSettings settings;           // of use without problems only
    QStringList problems;           // one sentence each
};

// --config, or breakwater.conf of the data directory where there is one.
[[nodiscard]] SettingsRead readSettings(const QCommandLineParser &parser);
// The file as it is now, below the environment and the flags of the start.
[[nodiscard]] SettingsRead readSettingsAgain(const RunSettings &before);

// What file and environment set, as options of `run` for whatever no flag sets. Of the built-in exchange only where it is used.
[[nodiscard]] QStringList asOptions(const RunSettings &settings, const QCommandLineParser &parser);
// Appends to a sentence where the options come from that it names and that nobody typed.
[[nodiscard]] QString withOrigins(const QString &sentence, const RunSettings &settings);
// Which limits are not the mode's own, and where each was set.
[[nodiscard]] engine_client::LimitOrigins limitOrigins(const settings::Settings &settings, safety::Mode mode, trading::Market market);
// The same in words: "position-size 5 % -> 4 % (breakwater.conf:12)". Told at each start.
[[nodiscard]] QStringList otherLimits(const settings::Settings &settings, safety::Mode mode, trading::Market market);

} // namespace bw::app
