// breakwater-monkey [--minutes N | --seconds N] [--seed N] [--prove order|warning]: see monkey.h. Ends with 1 on a finding, and
// prints the seed and the last inputs with it. --prove makes one, to show that it is noticed.
#include "tests/monkey/approval_audit.h"
#include "tests/monkey/last_inputs.h"
#include "tests/monkey/monkey.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <random>

using namespace bw;
using namespace bw::test;

namespace {

Monkey *g_monkey = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    // The offscreen platform says so of everything that only a desktop can do.
    const bool ofThePlatform = text.startsWith(QLatin1String("This plugin does not support"));
    if (g_monkey && !ofThePlatform && (type == QtWarningMsg || type == QtCriticalMsg)) {
        g_monkey->fail(QStringLiteral("a warning: %1").arg(text));
    }
}

// Behind the gate's back.
void smuggle(paper::PaperService &service)
{
    service.call([](paper::PaperExchange &exchange) {
        binance_server::NewOrder order;
        order.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        order.side = trading::Side::Buy;
        order.type = trading::OrderType::Market;
        order.quantity = trading::Quantity::literal("0.001");
        order.clientId = trading::ClientOrderId(QStringLiteral("smuggled-1"));
        if (const auto placed = exchange.placeOrder(order); !placed) {
            qFatal("%s", qPrintable(placed.error().message));
        }
    });
}

struct Wish
{
    std::uint64_t seed = 0;
    qint64 milliseconds = 0;
    QString prove;
};

Wish readWish(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("minutes"), QStringLiteral("How long."), QStringLiteral("n"), QStringLiteral("30")},
                       {QStringLiteral("seconds"), QStringLiteral("How long, instead."), QStringLiteral("n")},
                       {QStringLiteral("seed"), QStringLiteral("What to draw; without it another one each time."), QStringLiteral("n")},
                       {QStringLiteral("prove"), QStringLiteral("Make a finding: order or warning."), QStringLiteral("what")}});
    parser.process(application);
    Wish wish;
    wish.seed = parser.isSet(QStringLiteral("seed")) ? parser.value(QStringLiteral("seed")).toULongLong() : std::random_device()();
    wish.milliseconds = parser.isSet(QStringLiteral("seconds")) ? parser.value(QStringLiteral("seconds")).toLongLong() * 1000
                                                                : parser.value(QStringLiteral("minutes")).toLongLong() * 60'000;
    wish.prove = parser.value(QStringLiteral("prove"));
    return wish;
}

int play(const Wish &wish)
{
    paper::PaperConfig config = paperConfig(paper::Scenario::Incident, "10");
    config.seed = wish.seed;
    config.history.account = 1'000'000; // the audit wants every order
    Terminal terminal(config);
    ApprovalAudit audit(*terminal.exchange);
    Monkey monkey(terminal, wish.seed, wish.milliseconds);
    g_monkey = &monkey;
    if (wish.prove == QLatin1String("warning")) {
        QTimer::singleShot(wish.milliseconds / 2, qApp, [] { qWarning("smuggled"); });
    }
    QString failed = monkey.run();
    if (wish.prove == QLatin1String("order")) {
        smuggle(*terminal.exchange);
    }
    terminal.endEngine();
    g_monkey = nullptr;
    const QStringList findings = audit.findings(terminal.journalPath());
    failed = failed.isEmpty() ? findings.join(QStringLiteral("; ")) : failed;
    const AuditCount &count = audit.count();
    QTextStream(stdout) << QStringLiteral("seed %1: %2 steps in %3 kinds of windows, %4 stops; %5 orders, of them %6 entries that were approved, and %7 conditional ones")
                               .arg(wish.seed).arg(monkey.steps()).arg(monkey.windows()).arg(monkey.stops()).arg(count.orders).arg(count.entries).arg(count.conditionals)
                        << Qt::endl;
    if (!failed.isEmpty()) {
        last_inputs::print(failed);
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home; // what a person would keep is kept here
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwater"));
    QApplication::setQuitOnLastWindowClosed(false);
    const Wish wish = readWish(application);
    last_inputs::begin(wish.seed);
    qInstallMessageHandler(onMessage);
    ui::Theme::apply(application, ui::Scheme::Dark);
    return play(wish);
}
