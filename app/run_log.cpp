#include "app/run_log.h"

#include "core/binance/redaction.h"
#include "core/trading/words.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTextStream>

#include <unistd.h>

namespace bw::app {

using logs::Level;

namespace {

constexpr qsizetype kSecretLeast = 6;     // a shorter one would take ordinary words out of sentences
constexpr qint64 kMib = 1024 * 1024;

logs::FileTerms termsOf(const settings::Settings &set, const QString &folder, const QString &mode)
{
    logs::FileTerms terms;
    terms.folder = folder;
    terms.stem = mode;
    terms.fileBytes = set.number(QStringLiteral("log.file-mib")) * kMib;
    terms.totalBytes = set.number(QStringLiteral("log.total-mib")) * kMib;
    terms.keepDays = static_cast<int>(set.number(QStringLiteral("log.keep-days")));
    return terms;
}

Level levelOf(const settings::Settings &set)
{
    return logs::levelFromWord(set.text(QStringLiteral("log.level"))).value_or(Level::Info);
}

} // namespace

std::vector<logs::Redaction> RunLog::secretsOf(const RunOptions &options)
{
    std::vector<logs::Redaction> known;
    if (options.keys) {
        known.emplace_back([key = options.keys->apiKey.toUtf8(), secret = options.keys->secret](QByteArray text) { return binance::redacted(std::move(text), key, secret); });
    }
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        const QByteArray value = environment.value(name).trimmed().toUtf8();
        if (settings::namesSecret(name) && value.size() >= kSecretLeast && !value.contains('/')) { // a path leads to one and is none
            known.emplace_back([secret = value, instead = '[' + name.toUtf8() + ']'](QByteArray text) { return text.replace(secret, instead); });
        }
    }
    return known;
}

RunLog::RunLog(const RunOptions &options, const journal::AccountDirectory &account, std::shared_ptr<const base::Clock> clock, std::vector<logs::Redaction> secrets)
    : m_folder(account.logsPath()), m_mode(toWord(options.mode)), m_run(QString::number(clock->systemMs(), 36)), m_redactions(std::move(secrets))
{
    logs::LogParts parts;
    parts.files = termsOf(options.configured.effective, m_folder, m_mode);
    parts.level = levelOf(options.configured.effective);
    parts.clock = std::move(clock);
    parts.redactions = m_redactions;
    parts.mayWrite = [journal = account.journalPath()] { return QFile::exists(journal); };
    parts.tell = [](const QString &sentence) { QTextStream(stderr) << "breakwater: " << sentence << Qt::endl; };
    m_service = std::make_shared<logs::LogService>(std::move(parts));
    m_service->add({Level::Info, QStringLiteral("begin"), {}, {{QStringLiteral("version"), QStringLiteral(BW_VERSION)}, {QStringLiteral("mode"), m_mode},
                    {QStringLiteral("market"), toKey(options.market)}, {QStringLiteral("run"), m_run}, {QStringLiteral("pid"), static_cast<qint64>(::getpid())}}, 0});
}

RunLog::~RunLog()
{
    say(Level::Info, "end", QStringLiteral("The run ended."));
}

void RunLog::begin()
{
    m_service->begin();
}

void RunLog::say(Level level, const char *event, const QString &text)
{
    m_service->add({level, QString::fromLatin1(event), {}, {{QStringLiteral("text"), text}}, 0});
}

void RunLog::shown(base::Millis sinceStart)
{
    const qint64 ms = sinceStart.count();
    m_service->add({Level::Info, QStringLiteral("shown"), {}, {{QStringLiteral("text"), QStringLiteral("The window was there %1 ms after the start.").arg(ms)}, {QStringLiteral("ms"), ms}}, 0});
}

void RunLog::tell(const QString &sentence)
{
    QTextStream(stderr) << "breakwater: " << logs::redacted(sentence, m_redactions) << Qt::endl;
    say(Level::Info, "told", sentence);
}

void RunLog::change(const settings::Settings &settings)
{
    m_service->change(levelOf(settings), termsOf(settings, m_folder, m_mode));
}

engine::DriverWatch RunLog::watch()
{
    const auto trace = std::make_shared<logs::EngineTrace>(m_run, [service = m_service](Level level) { return service->takes(level); },
                                                           [service = m_service](logs::LogLine line) { service->add(std::move(line)); });
    engine::DriverWatch watch;
    watch.heard = [trace](const engine::HostInput &input) { trace->heard(input); };
    watch.performs = [trace](const engine::Effect &effect) { trace->performs(effect); };
    watch.handled = [trace] { trace->handled(); };
    return watch;
}

} // namespace bw::app
