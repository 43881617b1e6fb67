#include "app/mode_service.h"

#include "app/account_checks.h"
#include "app/account_keys.h"
#include "app/alerts.h"
#include "app/drill.h"
#include "core/engine/recovery.h"
#include "core/journal/data_directory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <QThread>

namespace bw::app {

using ladder::Check;
using safety::Mode;

namespace {

std::optional<ladder::History> historyOf(Mode mode, trading::Market market, const QString &dataDirectory)
{
    const QString path = dataDirectory + QLatin1Char('/') + accountName(mode, market) + QStringLiteral("/journal.sqlite");
    if (!QFile::exists(path)) {
        return std::nullopt;
    }
    const auto journal = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly);
    const auto state = journal ? engine::recover(**journal) : base::Result<engine::RecoveredState>(tl::unexpected(journal.error()));
    if (!state) {
        return std::nullopt; // it proves nothing
    }
    engine::PerformanceBook results = state->results;
    const auto performance = results.picture(state->trades);
    ladder::History history;
    history.mode = mode;
    history.trades = performance->trades;
    history.drawdown = performance->drawdown ? std::optional(performance->drawdown->ratio) : std::nullopt;
    QSet<std::int64_t> days;
    for (const trading::RoundTrip &trip : performance->trips) {
        days.insert(trip.closedAt.ms() / (24 * 3'600'000));
    }
    history.days = static_cast<int>(days.size());
    return history;
}

} // namespace

Mode lastMode(const QString &dataDirectory)
{
    const QList<QJsonObject> rows = ladder::ModeHistory(dataDirectory).read().rows;
    for (auto it = rows.crbegin(); it != rows.crend(); ++it) {
        const auto mode = safety::modeFromWord(it->value(QStringLiteral("to")).toString());
        if (it->value(QStringLiteral("made")).toBool() && mode) {
            return *mode;
        }
    }
    return Mode::Paper;
}

// Whether the stop of that account is latched, by its journal. Empty: it cannot be read.
static std::optional<bool> stoppedIn(Mode mode, trading::Market market, const QString &dataDirectory)
{
    const QString path = dataDirectory + QLatin1Char('/') + accountName(mode, market) + QStringLiteral("/journal.sqlite");
    if (!QFile::exists(path)) {
        return false; // nothing ever ran there
    }
    const auto journal = journal::Journal::open(path, journal::Journal::OpenMode::ReadOnly);
    const auto state = journal ? engine::recover(**journal) : base::Result<engine::RecoveredState>(tl::unexpected(journal.error()));
    return state ? std::optional(state->latched.has_value()) : std::nullopt;
}

// The nearest to the market that has closed trades; else the nearest that was run at all.
ladder::Facts withHistory(ladder::Facts facts, Mode target, trading::Market market, const QString &dataDirectory)
{
    const QList<Mode> proving = ladder::provingModes(target);
    for (const Mode mode : proving) {
        const auto history = historyOf(mode, market, dataDirectory);
        if (history && (!facts.history || facts.history->trades.trades == 0)) {
            facts.history = history->trades.trades > 0 || !facts.history ? history : facts.history;
        }
    }
    facts.drillPassedAt = drillPassedAt(dataDirectory);
    facts.now = base::VenueTime(base::SystemClock().systemMs());
    return facts;
}

// The account was checked just before, row by row.
base::Status stepTo(const RunOptions &options)
{
    const QString directory = journal::DataDirectory::resolve(options.dataDir);
    const Mode from = lastMode(directory);
    if (from == options.mode) {
        return {};
    }
    ladder::Facts facts;
    facts.from = from;
    facts.leavesPlayMoney = !isLive(from); // from one live mode to another only over the API, where the account is seen
    facts.stopped = stoppedIn(from, options.market, directory);
    facts.account = {{QStringLiteral("account"), ladder::Answer::Pass, {}, {}, QStringLiteral("The account was checked.")}};
    facts.alertsConfigured = alertsAreConfigured();
    const QList<Check> rows = ladder::readiness(options.mode, withHistory(facts, options.mode, options.market, directory));
    const bool ready = ladder::isReady(rows);
    QTextStream errors(stderr);
    QStringList failed;
    for (const Check &row : rows) {
        if (row.answer != ladder::Answer::Pass) {
            errors << "breakwater: " << row.name << ' ' << toWord(row.answer) << ": " << row.text << " Needed: " << row.needed << ".\n";
        }
        if (row.answer == ladder::Answer::Fail) {
            failed.append(row.name);
        }
    }
    errors.flush();
    QDir().mkpath(directory);
    const base::Status kept = ladder::ModeHistory(directory).add({base::VenueTime(base::SystemClock().systemMs()), from, options.mode, options.approver, QStringLiteral("command line"), ready, rows});
    if (!ready) {
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("not started in %1: %2 failed.").arg(toWord(options.mode), failed.join(QStringLiteral(", "))));
    }
    return kept;
}

ModeService::ModeService(RunOptions options, QString dataDirectory) : m_options(std::move(options)), m_directory(std::move(dataDirectory)) {}

ModeService::~ModeService()
{
    for (QThread *reader : std::as_const(m_readers)) {
        reader->wait();
        delete reader;
    }
}

api::ModeAccess ModeService::access()
{
    api::ModeAccess access;
    access.check = [this](Mode target, const ladder::Facts &seen) {
        const auto promise = std::make_shared<std::promise<QList<Check>>>();
        QMetaObject::invokeMethod(this, [this, target, seen, promise] { begin(target, seen, promise); }, Qt::QueuedConnection);
        return promise->get_future().share();
    };
    access.history = [directory = m_directory] { return ladder::ModeHistory(directory).read().rows; };
    access.keep = [directory = m_directory](const ladder::ModeChange &change) { return ladder::ModeHistory(directory).add(change); };
    access.change = [this](Mode target, const QString &approver) {
        QMetaObject::invokeMethod(this, [this, target, approver] { Q_EMIT changeAsked(target, approver); }, Qt::QueuedConnection);
    };
    return access;
}

void ModeService::begin(Mode target, const ladder::Facts &seen, const Promise &promise)
{
    if (!environmentOf(target) || ladder::isStepDown(seen.from, target)) {
        return finish(target, seen, promise);
    }
    RunOptions asked = m_options;
    asked.mode = target;
    asked.environment = environmentOf(target);
    checkAccountOf(asked, this, [this, target, seen, promise](const QList<Check> &rows, const QString &problem) {
        ladder::Facts facts = seen;
        facts.account = rows;
        facts.accountProblem = problem;
        finish(target, facts, promise);
    });
}

// Journals may be long: read on a thread of its own.
void ModeService::finish(Mode target, const ladder::Facts &facts, const Promise &promise)
{
    m_readers.removeIf([](QThread *one) {
        const bool ended = one->isFinished();
        if (ended) {
            delete one;
        }
        return ended;
    });
    QThread *reader = QThread::create([=, market = m_options.market, directory = m_directory] {
        promise->set_value(ladder::readiness(target, withHistory(facts, target, market, directory)));
    });
    m_readers.append(reader);
    reader->start();
}

} // namespace bw::app
