// `breakwater run`: the engine with the desktop, or headless.
#include "app/account_keys.h"
#include "app/alerts.h"
#include "app/chord_news.h"
#include "app/command_line.h"
#include "app/configuration_view.h"
#include "app/desktop_attention.h"
#include "app/desktop_offer.h"
#include "app/key_service.h"
#include "app/mode_service.h"
#include "app/run_session.h"
#include "app/settings_reload.h"
#include "app/shown_note.h"
#include "app/start_checks.h"
#include "app/unix_signals.h"
#include "core/language/language.h"
#include "core/service/service_manager.h"
#include "core/trading/words.h"
#include "ui/appearance.h"
#include "ui/first_start.h"
#include "ui/language_choice.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
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
    [[nodiscard]] const settings::Settings &configuration() const { return m_reload.taken(); }

private:
    SettingsReload m_reload;
    UnixSignals m_signals;
};

base::Status readyAccount(RunOptions &options)
{
    base::Status ready = completeKeys(options);
    ready = ready ? checkAccount(options) : ready;
    return ready ? stepTo(options) : ready;
}

KeyService::Parts keyParts(const RunOptions &options)
{
    static const base::SystemClock clock;
    const auto running = options.environment && !options.ownHosts ? std::optional(std::pair(options.mode, options.market)) : std::nullopt;
    return {systemKeychain(), environmentKeys(), running, askBinance(), &clock};
}

// What a run comes to: an exit code, or another mode to go on in.
struct Outcome
{
    int code = kExitDone;
    std::optional<safety::Mode> next;
    QString approver;
};

// Ends the run in order when a step was approved.
void followModes(RunSession &session, Outcome &outcome)
{
    QObject::connect(&session.modes(), &ModeService::changeAsked, &session.client(), [&session, &outcome](safety::Mode target, const QString &approver) {
        outcome.next = target;
        outcome.approver = approver;
        session.log().tell(QStringLiteral("Going on in %1, approved by %2.").arg(toWord(target), approver));
        session.client().shutDown();
    });
}

// Options with a value that were said of the mode before, or that the next one does not know.
QStringList notOf(safety::Mode next)
{
    QStringList names{QStringLiteral("mode"), QStringLiteral("approver")};
    if (next != safety::Mode::PaperLiveData) {
        names += QStringList{QStringLiteral("live-rest-url"), QStringLiteral("live-stream-url")};
    }
    if (next != safety::Mode::Paper) {
        names += QStringList{QStringLiteral("feed"), QStringLiteral("speed")};
    }
    if (environmentOf(next)) {
        names += QStringList{QStringLiteral("scenario"), QStringLiteral("capital"), QStringLiteral("seed")};
    }
    return names;
}

// The same words in another mode.
Parsed optionsFor(const QStringList &words, const Outcome &outcome)
{
    const QStringList dropped = notOf(*outcome.next);
    QStringList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool joined = words[i].contains(QLatin1Char('='));
        const QString name = words[i].startsWith(QLatin1String("--")) ? words[i].mid(2).section(QLatin1Char('='), 0, 0) : QString();
        if (dropped.contains(name)) {
            i += joined ? 0 : 1;
        } else if (name != QLatin1String("confirm") && name != QLatin1String("fresh") && name != QLatin1String("tour")) {
            kept.append(words[i]);
        }
    }
    kept += QStringList{QStringLiteral("--mode"), toWord(*outcome.next)};
    if (isLive(*outcome.next)) {
        kept += QStringList{QStringLiteral("--confirm"), QStringLiteral("--approver"), outcome.approver};
    }
    return parseRunOptions(kept);
}

Outcome serveHeadless(RunOptions options)
{
    Outcome outcome;
    if (const base::Status ready = readyAccount(options); !ready) {
        return {complain(kExitFailed, ready.error().message), {}, {}};
    }
    auto session = RunSession::create(options);
    if (!session) {
        return {complain(codeFor(session.error()), session.error().message), {}, {}};
    }
    followModes(**session, outcome);
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
    outcome.code = QCoreApplication::exec();
    (*session)->finish();
    return outcome;
}

// Asked before the run makes folders of its own.
bool firstStart(const RunOptions &options)
{
    const QDir data(journal::DataDirectory::resolve(options.dataDir));
    const bool dataThere = !data.entryList({QStringLiteral("*-usdm"), QStringLiteral("*-spot")}, QDir::Dirs).isEmpty();
    return ui::wantsWelcome({options.configured.effective.isSet(QStringLiteral("run.mode")), dataThere});
}

Outcome serveDesktop(RunOptions options)
{
    Outcome outcome;
    const bool first = firstStart(options);
    if (const base::Status ready = readyAccount(options); !ready) {
        return {complain(kExitFailed, ready.error().message), {}, {}};
    }
    auto session = RunSession::create(options);
    if (!session) {
        return {complain(codeFor(session.error()), session.error().message), {}, {}};
    }
    followModes(**session, outcome);
    engine::LocalClient &client = (*session)->client();
    const Ending ending(options, **session);
    KeyService keys(keyParts(options));
    {
        ui::MainWindow window(client);
        QObject::connect(&window, &ui::MainWindow::left, &client, [&client] { client.shutDown(); });
        const DesktopAttention attention(client, window, attentionOfThisDesktop(alertSettingsFromEnvironment()));
        const ShownNote note(window, (*session)->log());
        tellOfChord(client, (*session)->log());
        ui::DesktopServices services = servicesOf(options, **session);
        services.configuration = [&options, &ending] { return configurationView(options, ending.configuration()); };
        services.keys = &keys;
        services.dualControl = options.configured.effective.isOn(QStringLiteral("guard.dual-control"));
        window.setServices(services);
        window.showAsItWas();
        (*session)->start();
        if (first) {
            window.welcomeOnceShown();
        }
        outcome.code = QApplication::exec();
    }
    (*session)->finish();
    return outcome;
}

// Flag and environment are of this start; before what the file says counts what was chosen in the desktop.
QString desktopLanguage(const settings::Settings &set)
{
    const QString key = QStringLiteral("language");
    const settings::Source source = set.origin(key).source;
    const bool ofThisStart = source == settings::Source::Flag || source == settings::Source::Environment;
    const QString chosen = ofThisStart ? QString() : ui::chosenLanguage();
    return chosen.isEmpty() ? set.text(key) : chosen;
}

int runFor(const QStringList &words, RunOptions options, const std::function<Outcome(RunOptions)> &serve)
{
    for (;;) {
        const Outcome outcome = serve(std::move(options));
        if (!outcome.next || outcome.code != kExitDone) {
            return outcome.code;
        }
        Parsed parsed = optionsFor(words, outcome);
        if (parsed.exitCode) {
            return *parsed.exitCode;
        }
        options = std::move(parsed.options);
    }
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
    if (parsed.options.headless) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        language::speak(parsed.options.configured.effective.text(QStringLiteral("language")));
        return runFor(words, std::move(parsed.options), serveHeadless);
    }
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the emergency stop is in every box (ui/widgets/box_stop.h)
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setQuitOnLastWindowClosed(false);
    const ui::Appearance appearance(application);
    ui::speak(desktopLanguage(parsed.options.configured.effective));
    return runFor(words, std::move(parsed.options), serveDesktop);
}

} // namespace bw::app
