// The settings of a run: file, environment and flags laid over the defaults, judged as a whole before anything starts.
// Thread: any; values only.
#pragma once

#include "core/settings/layer.h"
#include "core/settings/setting_keys.h"

namespace bw::settings {

// From variables that begin with BREAKWATER_; others are not looked at. One that is no key, and none of those that somebody
// else reads, is a problem: a limit that was misspelt would otherwise not be there, and nobody would know.
[[nodiscard]] Reading readEnvironment(const QMap<QString, QString> &variables, const QStringList &readByOthers = {});

class Settings
{
public:
    struct Made;
    // Layers in rising precedence. Every limit of every mode has to make sense, also of those that do not run now; with
    // real money a file or a variable may only tighten (contract, section 3: loosening needs a name, and is journalled).
    [[nodiscard]] static Made make(const QList<Layer> &layers);

    [[nodiscard]] QString text(const QString &key) const { return setting(key).text; }
    [[nodiscard]] Origin origin(const QString &key) const { return setting(key).origin; }
    [[nodiscard]] bool isSet(const QString &key) const { return m_set.contains(key); }
    [[nodiscard]] std::int64_t number(const QString &key) const { return text(key).toLongLong(); }
    [[nodiscard]] bool isOn(const QString &key) const { return text(key) == QLatin1String("true"); }
    [[nodiscard]] QStringList list(const QString &key) const { return text(key).split(QLatin1Char(','), Qt::SkipEmptyParts); }
    [[nodiscard]] safety::Limits limits(safety::Mode mode, trading::Market market) const;
    // Which keys have another value in the other settings, in the order of allKeys().
    [[nodiscard]] QStringList changedTo(const Settings &other) const;

private:
    [[nodiscard]] Setting setting(const QString &key) const;
    [[nodiscard]] safety::LimitValues limitValues(safety::Mode mode, trading::Market market) const;
    void judgeLimits(safety::Mode mode, QStringList &problems) const;

    Layer m_set;
};

struct Settings::Made
{
    Settings settings;      // of use without problems only
    QStringList problems;
};

} // namespace bw::settings
