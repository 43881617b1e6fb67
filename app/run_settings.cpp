#include "app/run_settings.h"

#include "core/alerts/alert_settings.h"
#include "core/journal/data_directory.h"
#include "core/settings/config_file.h"

#include <QFileInfo>
#include <QProcessEnvironment>

namespace bw::app {

using settings::Key;
using settings::Layer;
using settings::Setting;
using settings::Settings;
using settings::Source;

namespace {

QMap<QString, QString> variables()
{
    QMap<QString, QString> out;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("BREAKWATER_"))) { // the others may be keys, and are nobody's business here
            out.insert(name, environment.value(name));
        }
    }
    return out;
}

Layer flagsOf(const QCommandLineParser &parser)
{
    Layer layer;
    for (const Key &key : settings::allKeys()) {
        QString text;
        if (key.name == QLatin1String("run.symbols")) {
            text = (parser.values(QStringLiteral("symbol")) + parser.values(QStringLiteral("symbols"))).join(QLatin1Char(','));
        } else if (key.name == QLatin1String("api.enabled")) {
            text = parser.isSet(key.flag) ? QStringLiteral("false") : parser.isSet(QStringLiteral("api-port")) ? QStringLiteral("true") : QString();
        } else if (!key.flag.isEmpty() && parser.isSet(key.flag)) {
            text = parser.value(key.flag);
        }
        if (!text.isEmpty()) {
            const auto sound = settings::normalised(key, text); // who judges the flags says what is wrong with it
            layer.insert(key.name, Setting{sound ? *sound : text, {Source::Flag, QStringLiteral("--") + key.flag, 0}});
        }
    }
    return layer;
}

// The file's own problems and those of the whole.
SettingsRead laid(RunSettings settings, QStringList problems)
{
    Layer file;
    const auto text = settings::loadConfig(settings.file);
    settings.fileFound = text.has_value();
    if (text) {
        const settings::Reading reading = settings::readConfigText(*text, QFileInfo(settings.file).fileName());
        file = reading.layer;
        problems += reading.problems;
    } else if (settings.fileAsked || text.error().code != base::ErrorCode::NotFound) {
        problems.append(text.error().message);
    }
    Settings::Made made = Settings::make({file, settings.environment, settings.flags});
    problems += made.problems;
    settings.effective = std::move(made.settings);
    return {std::move(settings), std::move(problems)};
}

bool isOfPaper(const Key &key) { return key.name.startsWith(QLatin1String("paper.")); }

bool applies(const Key &key, const RunSettings &settings, const QCommandLineParser &parser)
{
    const QString mode = settings.effective.text(QStringLiteral("run.mode"));
    const bool paper = mode == toWord(safety::Mode::Paper);
    if (isOfPaper(key)) {
        const bool ofLivePrices = key.name == QLatin1String("paper.capital") || key.name == QLatin1String("paper.seed");
        return !parser.isSet(QStringLiteral("rest-url")) && (paper || (ofLivePrices && mode == toWord(safety::Mode::PaperLiveData)));
    }
    return key.name != QLatin1String("api.port") || settings.effective.isOn(QStringLiteral("api.enabled"));
}

} // namespace

SettingsRead readSettings(const QCommandLineParser &parser)
{
    const settings::Reading environment = settings::readEnvironment(variables(), alerts::alertSettingNames());
    RunSettings made;
    made.fileAsked = parser.isSet(QStringLiteral("config"));
    made.file = made.fileAsked ? parser.value(QStringLiteral("config"))
                               : journal::DataDirectory::resolve(parser.value(QStringLiteral("data-dir"))) + QStringLiteral("/breakwater.conf");
    made.environment = environment.layer;
    made.flags = flagsOf(parser);
    return laid(std::move(made), environment.problems);
}

SettingsRead readSettingsAgain(const RunSettings &before)
{
    return laid(before, {});
}

QStringList asOptions(const RunSettings &settings, const QCommandLineParser &parser)
{
    QStringList options;
    for (const Key &key : settings::allKeys()) {
        const Source source = settings.effective.origin(key.name).source;
        const QString text = settings.effective.text(key.name);
        if (key.flag.isEmpty() || (source != Source::File && source != Source::Environment) || !applies(key, settings, parser)) {
            continue;
        }
        if (key.name == QLatin1String("api.enabled")) {
            options += text == QLatin1String("false") ? QStringList{QStringLiteral("--no-api")} : QStringList();
        } else if (!text.isEmpty()) {
            options.append(QStringLiteral("--%1=%2").arg(key.flag, text));
        }
    }
    return options;
}

QString withOrigins(const QString &sentence, const RunSettings &settings)
{
    QStringList origins;
    for (const Key &key : settings::allKeys()) {
        const settings::Origin origin = settings.effective.origin(key.name);
        const bool elsewhere = origin.source == Source::File || origin.source == Source::Environment;
        const QString value = settings.effective.text(key.name);
        const bool quoted = !value.isEmpty() && (sentence.contains(QLatin1Char('\'') + value + QLatin1Char('\'')) || sentence.contains(QLatin1Char('"') + value + QLatin1Char('"')));
        const bool named = !key.flag.isEmpty() && (quoted || sentence.contains(QStringLiteral("--") + key.flag));
        if (elsewhere && named) {
            origins.append(QStringLiteral("%1 is set by %2").arg(key.name, words(origin)));
        }
    }
    return origins.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, origins.join(QStringLiteral(", ")));
}

engine_client::LimitOrigins limitOrigins(const settings::Settings &settings, safety::Mode mode, trading::Market market)
{
    using From = engine_client::LimitOrigin::From;
    engine_client::LimitOrigins origins;
    const QList<safety::LimitChange> changes = safety::changesBetween(safety::Limits::forMode(mode, market).values(), settings.limits(mode, market).values());
    for (const safety::LimitChange &change : changes) {
        origins.insert(change.key, {From::Configuration, words(settings.origin(QStringLiteral("limits.%1.%2").arg(toWord(mode), change.key))), {}});
    }
    return origins;
}

QStringList otherLimits(const settings::Settings &settings, safety::Mode mode, trading::Market market)
{
    QStringList told;
    const QList<safety::LimitChange> changes = safety::changesBetween(safety::Limits::forMode(mode, market).values(), settings.limits(mode, market).values());
    for (const safety::LimitChange &change : changes) {
        told.append(QStringLiteral("%1 %2 -> %3 (%4)").arg(change.key, change.from, change.to,
                                                          words(settings.origin(QStringLiteral("limits.%1.%2").arg(toWord(mode), change.key)))));
    }
    return told;
}

} // namespace bw::app
