// `breakwater config check|show|example|reload`: what a run would take, where each value comes from, and the commented example.
// check and show take the options of `run` too, so that its flags can be tried with it.
#include "app/command_line.h"
#include "app/run_options.h"
#include "core/journal/data_directory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <csignal>

namespace bw::app {

namespace {

const QString kUsage = QStringLiteral("'config' is followed by check [FILE], show, example or reload.");

int example()
{
    QFile file(QStringLiteral(":/breakwater/breakwater.conf.example"));
    if (!file.open(QIODevice::ReadOnly)) {
        return complain(kExitFailed, QStringLiteral("The example is not in this program."));
    }
    QTextStream(stdout) << QString::fromUtf8(file.readAll());
    return kExitDone;
}

int check(const QStringList &words)
{
    QCommandLineParser parser;
    // The first word that is no option, if there is one, is the file.
    QStringList options = words;
    if (!options.isEmpty() && !options.first().startsWith(QLatin1Char('-'))) {
        options = QStringList{QStringLiteral("--config"), options.first()} + options.mid(1);
    }
    const Parsed parsed = parseWithoutKeys(parser, options, QStringLiteral("config"));
    if (parsed.exitCode) {
        return *parsed.exitCode;
    }
    const RunSettings &settings = parsed.options.configured;
    QTextStream out(stdout);
    out << (settings.fileFound ? QStringLiteral("%1 is sound.\n").arg(settings.file) : QStringLiteral("There is no %1; what counts is what is set elsewhere, and the defaults.\n").arg(settings.file));
    const QStringList limits = otherLimits(settings.effective, parsed.options.mode, parsed.options.market);
    for (const QString &limit : limits) {
        out << "limit of " << toWord(parsed.options.mode) << ": " << limit << "\n";
    }
    return kExitDone;
}

// Of the limits those of the mode, and what somebody set.
bool isShown(const settings::Key &key, const RunOptions &options)
{
    return key.kind != settings::Kind::Limit || key.mode == options.mode || options.configured.effective.isSet(key.name);
}

int show(const QStringList &words)
{
    QCommandLineParser parser;
    const Parsed parsed = parseWithoutKeys(parser, words, QStringLiteral("config"));
    if (parsed.exitCode) {
        return *parsed.exitCode;
    }
    const settings::Settings &effective = parsed.options.configured.effective;
    QTextStream out(stdout);
    QJsonArray rows;
    for (const settings::Key &key : settings::allKeys()) {
        const QString from = settings::words(effective.origin(key.name));
        if (parser.isSet(QStringLiteral("json"))) {
            rows.append(QJsonObject{{QStringLiteral("key"), key.name}, {QStringLiteral("value"), effective.text(key.name)}, {QStringLiteral("from"), from},
                                    {QStringLiteral("default"), key.standard}, {QStringLiteral("environment"), environmentName(key)},
                                    {QStringLiteral("reload"), key.takes == settings::Takes::AtOnce}});
        } else if (isShown(key, parsed.options)) {
            out << QStringLiteral("%1 = %2").arg(key.name, effective.text(key.name)).leftJustified(56) << "  # " << from << "\n";
        }
    }
    if (parser.isSet(QStringLiteral("json"))) {
        out << QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)) << "\n";
    }
    return kExitDone;
}

// The process that holds the data directory's lock, as engine.json names it; 0: none.
qint64 engineOf(const QString &directory)
{
    QFile file(directory + QStringLiteral("/engine.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const qint64 pid = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("pid")).toInteger();
    const auto lock = journal::FileLock::take(directory + QStringLiteral("/lock"), QStringLiteral("The data directory"));
    // A number that was left behind may be anybody's by now: only whoever holds the lock is told.
    return !lock && lock.error().message.contains(QStringLiteral("process %1.").arg(pid)) ? pid : 0;
}

int reload(const QStringList &words)
{
    QCommandLineParser parser;
    const Parsed parsed = parseWithoutKeys(parser, words, QStringLiteral("config"));
    if (parsed.exitCode) {
        return *parsed.exitCode; // what is not sound is refused here, where somebody looks
    }
    const qint64 pid = engineOf(journal::DataDirectory::resolve(parsed.options.dataDir));
    if (pid <= 0) {
        return complain(kExitNoEngine, QStringLiteral("No engine runs in %1.").arg(journal::DataDirectory::resolve(parsed.options.dataDir)));
    }
    if (::kill(static_cast<pid_t>(pid), SIGUSR1) != 0) {
        return complain(kExitFailed, QStringLiteral("The engine, process %1, could not be told.").arg(pid));
    }
    QTextStream(stdout) << "The engine, process " << pid << ", reads its configuration again; its log says what counts at once.\n";
    return kExitDone;
}

} // namespace

int configCommand(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    const QString which = words.value(0);
    if (which == QLatin1String("example") && words.size() == 1) {
        return example();
    }
    if (which == QLatin1String("check")) {
        return check(words.mid(1));
    }
    if (which == QLatin1String("show")) {
        return show(words.mid(1));
    }
    if (which == QLatin1String("reload")) {
        return reload(words.mid(1));
    }
    if (which == QLatin1String("--help") || which == QLatin1String("-h")) {
        QCommandLineParser parser;
        return parse(parser, words, QStringLiteral("config")).value_or(kExitDone);
    }
    return complain(kExitUsage, which.isEmpty() ? kUsage : QStringLiteral("'%1' is not understood. %2").arg(words.value(which == QLatin1String("example") ? 1 : 0), kUsage));
}

} // namespace bw::app
