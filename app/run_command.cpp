// `breakwater run`: the engine with the desktop, or headless.
#include "app/command_line.h"
#include "app/run_session.h"
#include "app/settings_reload.h"
#include "app/start_checks.h"
#include "app/unix_signals.h"
#include "core/service/service_manager.h"
#include "core/trading/words.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTextStream>

namespace bw::app {

namespace {

int codeFor(const base::Error &error)
{
    return error.code == base::ErrorCode::Malformed ? kExitUsage : kExitFailed;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BW_VERSION));
}

QString endSentence(const engine::EndReport &report)
{
    if (!report.accountRead) {
        return QStringLiteral("ended before the account could be read; what rests at the exchange is not known.");
    }
    if (!report.entriesLeft.isEmpty()) {
        return QStringLiteral("ended; these entries could not be cancelled and may still fill: %1. Positions keep their stops at the exchange.")
            .arg(report.entriesLeft.join(QStringLiteral(", ")));
    }
    return QStringLiteral("ended in order; no entry rests, positions keep their stops at the exchange.");
}

// Ends in order on SIGINT, SIGTERM or the end of the desktop, and reads the configuration again where a signal asks for it.
class Ending final : public QObject
{
public:
    Ending(const RunOptions &options, RunSession &session)
        : m_reload(options, session.client(), [&session](const QString &sentence) { session.log().tell(sentence); },
                   [&session](const settings::Settings &changed) { session.log().change(changed); })
    {
        engine::LocalClient &client = session.client();
        connect(&m_signals, &UnixSignals::reloadAsked, &m_reload, &SettingsReload::readAgain);
        connect(&m_signals, &UnixSignals::endAsked, this, [&client] { client.shutDown(); });
        connect(&client, &engine::LocalClient::ended, this, [&session](const engine::EndReport &report) {
            session.log().tell(endSentence(report));
            QCoreApplication::exit(kExitDone);
        });
        connect(&client, &engine::LocalClient::failed, this, [&session](const QString &sentence) {
            session.log().say(logs::Level::Error, "failed", sentence);
            QCoreApplication::exit(complain(kExitFailed, sentence));
        });
    }

    [[nodiscard]] const UnixSignals &unixSignals() const { return m_signals; }

private:
    SettingsReload m_reload;
    UnixSignals m_signals;
};

base::Status readyAccount(RunOptions &options)
{
    const base::Status keys = completeKeys(options);
    return keys ? checkAccount(options) : keys;
}

int runHeadless(int &argc, char **argv, RunOptions options)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    if (const base::Status ready = readyAccount(options); !ready) {
        return complain(kExitFailed, ready.error().message);
    }
    auto session = RunSession::create(options);
    if (!session) {
        return complain(codeFor(session.error()), session.error().message);
    }
    engine::LocalClient &client = (*session)->client();
    const Ending ending(options, **session);
    service::ServiceManager manager([&client] { return client.engineSilence(); });
    QObject::connect(&ending.unixSignals(), &UnixSignals::endAsked, &manager, &service::ServiceManager::stopping);
    QObject context;
    QObject::connect(&client, &engine_client::EngineClient::snapshotChanged, &context, [&, api = (*session)->apiUrl(), told = false]() mutable {
        const auto picture = client.latest();
        if (!told && picture->risk.accountKnown) {
            told = true;
            (*session)->log().say(logs::Level::Info, "ready", QStringLiteral("The account is known."));
            manager.ready(QStringLiteral("%1, %2.").arg(toWord(options.mode), toWord(options.market)));
            QTextStream(stdout) << R"({"ready":true,"api":)" << (api.isEmpty() ? QStringLiteral("null") : QLatin1Char('"') + api + QLatin1Char('"')) << R"(,"mode":")" << toWord(options.mode) << "\"}" << Qt::endl;
        }
    });
    (*session)->start();
    const int code = QCoreApplication::exec();
    (*session)->finish();
    return code;
}

int runDesktop(int &argc, char **argv, RunOptions options)
{
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setQuitOnLastWindowClosed(false);
    if (const base::Status ready = readyAccount(options); !ready) {
        return complain(kExitFailed, ready.error().message);
    }
    auto session = RunSession::create(options);
    if (!session) {
        return complain(codeFor(session.error()), session.error().message);
    }
    engine::LocalClient &client = (*session)->client();
    const Ending ending(options, **session);
    ui::Theme::apply(application, ui::Scheme::Dark);
    int code = kExitDone;
    {
        ui::MainWindow window(client);
        QObject::connect(&application, &QApplication::lastWindowClosed, &client, [&client] { client.shutDown(); });
        window.show();
        (*session)->start();
        code = QApplication::exec();
    }
    (*session)->finish();
    return code;
}

} // namespace

int runCommand(int &argc, char **argv, const QStringList &words)
{
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    UnixSignals::ignoreReload();
    Parsed parsed = parseRunOptions(words);
    if (parsed.exitCode) {
        return *parsed.exitCode;
    }
    return parsed.options.headless ? runHeadless(argc, argv, std::move(parsed.options)) : runDesktop(argc, argv, std::move(parsed.options));
}

} // namespace bw::app
