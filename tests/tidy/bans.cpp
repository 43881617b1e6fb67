// The table of bans: which words, in which view of the text, in which files, and why.
#include "tests/tidy/checks.h"

#include <QRegularExpression>

#include <vector>

namespace bw::tidy {

namespace {

enum class View { Raw = 1, WithoutComments, Bare };

struct Ban
{
    const char *check;
    View view;
    const char *where;   // regular expression over the path
    const char *what;    // regular expression over the view
    const char *why;
};

constexpr const char *kCpp = R"(\.(cpp|h)$)";
constexpr const char *kProduct = R"(^(core|ui|app)/.*\.(cpp|h)$)";
constexpr const char *kCore = R"(^core/.*\.(cpp|h)$)";
constexpr const char *kCoreButHttp = R"(^core/(?!http/).*\.(cpp|h)$)";
constexpr const char *kProductButHttp = R"(^(core/(?!http/)|ui/|app/).*\.(cpp|h)$)";
constexpr const char *kDeterministic = R"(^core/(trading|safety|engine)/.*\.(cpp|h)$)";

constexpr const char *kGuiInclude =
    R"re(#\s*include\s*<(Qt(Widgets|Charts|Gui|Svg|SvgWidgets|OpenGL|OpenGLWidgets|PrintSupport|Quick|Qml)\b)re"
    R"re(|Q(Widget|Application|GuiApplication|MainWindow|Dialog|DialogButtonBox|MessageBox|Label|LineEdit|TextEdit|\w*Button)re"
    R"re(|Table\w+|Tree(View|Widget)\w*|ListView|ListWidget|HeaderView|\w+Layout|Layout|Dock\w*|Menu\w*|ToolBar|ToolTip|StatusBar)re"
    R"re(|SystemTrayIcon|Action\w*|Shortcut|Color|Brush|Pen|Painter\w*|Font\w*|Pixmap|Image|Icon|Palette|Style\w*|Cursor|Clipboard)re"
    R"re(|Screen|Window|KeyEvent|MouseEvent|PaintEvent|Chart\w*|LineSeries|ValueAxis|StandardItem\w*|DesktopServices|Validator)>))re";

constexpr const char *kForeignHost =
    R"re(\b(https?|wss?)://(?!(127\.0\.0\.1|localhost|\[::1\]|%\d|([\w-]+\.)*binance\.(com|vision)|([\w-]+\.)*binancefuture\.com)(?![\w.-])))re"
    R"re([^\s"'/]+)re";

const std::vector<Ban> &bans()
{
    static const std::vector<Ban> table{
        {"gui-in-core", View::WithoutComments, kCore, kGuiInclude, "the core cannot see the screen"},
        {"beast", View::WithoutComments, kProductButHttp, R"(#\s*include\s*<boost/beast)", "Boost.Beast lives in core/http only"},
        {"asio", View::WithoutComments, kProductButHttp, R"(#\s*include\s*<boost/asio)", "Boost.Asio lives in core/http"},
        {"asio-socket", View::WithoutComments, kProductButHttp,
         R"(#\s*include\s*<boost/asio(\.hpp|/(ip|ssl|local|generic|windows|posix)(/|\.)|/(read|write|connect|buffer|streambuf|signal_set|serial_port|\w*socket\w*)\w*\.hpp))",
         "timers at most: bytes are read and written in core/http only"},
        {"exact-numbers", View::Bare, kCoreButHttp, R"(\b(double|float|qreal|toDouble|toFloat|stod|stof|strtod|atof)\b)",
         "money is exact: no binary floating point in the core"},
        {"clock", View::Bare, kProduct,
         R"(\b(QDateTime::current\w+|QDate::currentDate|QTime::currentTime|QElapsedTimer|\w+_clock\s*::\s*now|gettimeofday|clock_gettime)\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\))",
         "only base::SystemClock reads a clock; take a Clock or a time"},
        {"random", View::Bare, kDeterministic,
         R"(\b(QRandomGenerator|QUuid|random_device|mt19937(_64)?|arc4random\w*|getrandom|uniform_\w+_distribution|s?rand)\b)",
         "what decides does not roll dice"},
        {"determinism", View::Bare, kDeterministic,
         R"(\b(QThread|QThreadPool|QtConcurrent|std::j?thread|std::async|pthread_\w+|QMutex|std::(recursive_|shared_)?mutex|condition_variable|QTimer|QBasicTimer|QCoreApplication|QEventLoop)\b)",
         "the state machine has no thread, no timer and no event loop"},
        {"socket", View::Bare, kDeterministic,
         R"(\b(Q(Tcp|Ssl|Udp|Web|Local)Socket|QTcpServer|QNetwork\w+)\b|<sys/socket\.h>)", "what decides does no I/O"},
        {"thread", View::Bare, kProduct, R"((?<!<)\b(QThread|QThreadPool|std::j?thread|std::async|pthread_create|QtConcurrent)\b(?!\s*::\s*(id|currentThread|isMainThread))(?!\s*;))",
         "a thread is a decision: name it in the exceptions with its reason"},
        {"qcoro-enable", View::WithoutComments, R"((CMakeLists\.txt|\.cmake)$)", R"(\bqcoro_enable_coroutines\b)",
         "it adds an option that clang 19 does not know"},
        {"qcoro-generator", View::Bare, kCpp, R"(\bqCoroSignalListener\b|\b(textMessages|binaryMessages)\s*\()",
         "QCoro 0.8's generators lose messages; use a plain handler and a bounded queue"},
        {"qcoro-wait", View::Bare, kCpp, R"(\bQCoro::waitFor\b)", "a nested event loop; wait for a signal with a deadline"},
        {"sleep", View::Bare, R"(^(core|ui|app|tests)/.*\.(cpp|h)$)",
         R"(\b(QThread::[um]?sleep|sleep_for|sleep_until|QTest::qSleep|QTest::qWait|nanosleep|usleep)\b|(?<![\w.>])sleep\s*\()",
         "wait for a condition with a deadline, or move a fake clock"},
        {"foreign-host", View::WithoutComments, kCore, kForeignHost, "the core speaks to Binance and to this machine only"},
        {"open-ends", View::Raw, R"(\.(cpp|h|cmake|sh)$|CMakeLists\.txt$|^scripts/|^\.ci/)", R"(\b(TO)(DO)\b|\b(FIX)(ME)\b|\b(XX)(X)\b)",
         "finish it or write it down where work is planned"},
        {"tab", View::Raw, R"(\.(cpp|h|cmake)$|CMakeLists\.txt$|^scripts/|^\.ci/)", R"(\t)", "blanks, not tabs"},
        {"trailing-blank", View::Raw, R"(\.(cpp|h|cmake|txt)$|^scripts/|^\.ci/)", R"((?m)[ \t\r]+$)", "blanks at the end of the line"},
    };
    return table;
}

const QString &viewOf(const SourceText &source, View view)
{
    switch (view) {
    case View::Raw:
        return source.raw();
    case View::WithoutComments:
        return source.withoutComments();
    case View::Bare:
        return source.bare();
    }
    return source.raw();
}

} // namespace

Findings checkBans(const SourceText &source)
{
    Findings findings;
    for (const Ban &ban : bans()) {
        if (!QRegularExpression(QString::fromLatin1(ban.where)).match(source.path()).hasMatch()) {
            continue;
        }
        const QRegularExpression what(QString::fromLatin1(ban.what));
        Q_ASSERT(what.isValid());
        for (auto it = what.globalMatch(viewOf(source, ban.view)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            findings << source.finding(match.capturedStart(), ban.check,
                                       QStringLiteral("'%1': %2").arg(match.captured().simplified(), QString::fromLatin1(ban.why)));
        }
    }
    return findings;
}

QStringList banNames()
{
    QStringList names;
    for (const Ban &ban : bans()) {
        names << QString::fromLatin1(ban.check);
    }
    return names;
}

} // namespace bw::tidy
