// Runs every check over every tracked file of this tree; one row a check.
#include "tests/tidy/checks.h"
#include "tests/tidy/safety_page.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace bw::tidy;

namespace {

const QString kRoot = QStringLiteral(BW_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(kRoot + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What git tracks; without git or outside a clone, every file that is not built.
QStringList trackedFiles()
{
    QProcess git;
    git.start(QStringLiteral("git"), {QStringLiteral("-c"), QStringLiteral("safe.directory=*"), QStringLiteral("-C"), kRoot,
                                      QStringLiteral("ls-files"), QStringLiteral("-z")});
    if (git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0) {
        return QString::fromUtf8(git.readAllStandardOutput()).split(QChar(0), Qt::SkipEmptyParts);
    }
    QStringList paths;
    for (QDirIterator it(kRoot, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next().mid(kRoot.size() + 1);
        if (!path.startsWith(QLatin1String("build/")) && !path.startsWith(QLatin1Char('.'))) {
            paths << path;
        }
    }
    return paths;
}

bool isJudged(const QString &path)
{
    return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cmake"))
        || path.endsWith(QLatin1String("CMakeLists.txt")) || path.startsWith(QLatin1String("scripts/")) || path == QLatin1String(".ci/run");
}

void gather(const SourceText &source, ProofFacts &facts)
{
    if (const QString rule = ruleOfFile(source); !rule.isEmpty()) {
        facts.rules.insert(rule);
    }
    if (const QString test = testNameOf(source.path()); !test.isEmpty()) {
        facts.citedByTest.insert(test, promisesCitedIn(source));
    }
    facts.stories << storiesIn(source);
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsTidy_data();
    void everyFileIsTidy();
    void countsLongFunctions();

private:
    QList<SourceText> m_sources;
    Findings m_findings;
};

void TreeTest::initTestCase()
{
    const Layers layers = parseLayers(textOf(QStringLiteral("tests/tidy/layers.txt")));
    QVERIFY(layers.mayInclude.size() > 5);
    Findings all = checkLayerTable(layers);
    const SafetyPage page = parseSafetyPage(textOf(QStringLiteral("SAFETY.md")));
    QVERIFY(page.promises.size() > 10);
    ProofFacts facts;
    for (const QString &path : trackedFiles()) {
        if (isJudged(path) && QFile::exists(kRoot + QLatin1Char('/') + path)) {
            m_sources << SourceText(path, textOf(path));
            all << checkSource(m_sources.constLast(), layers);
            gather(m_sources.constLast(), facts);
        }
    }
    QVERIFY2(m_sources.size() > 30, "the tree was not found");
    QVERIFY2(facts.rules.size() > 5 && facts.citedByTest.size() > 30 && facts.stories.size() > 30, "neither rules nor tests nor scenarios were found");
    all << checkSafetyPage(page, facts);
    Findings complaints;
    const QList<Exception> exceptions = parseExceptions(textOf(QStringLiteral("tests/tidy/exceptions.txt")), complaints);
    m_findings = withoutExceptions(all, exceptions) + complaints;
}

void TreeTest::everyFileIsTidy_data()
{
    QTest::addColumn<QString>("check");
    for (const QString &check : checkNames()) {
        QTest::newRow(qPrintable(check)) << check;
    }
}

void TreeTest::everyFileIsTidy()
{
    QFETCH(QString, check);
    int count = 0;
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.check == check) {
            ++count;
            qCritical("%s:%d: %s: %s", qPrintable(finding.file), finding.line, qPrintable(check), qPrintable(finding.message));
        }
    }
    QVERIFY2(count == 0, qPrintable(QStringLiteral("%1 findings; each is listed above with its place").arg(count)));
}

// Not a limit, a figure to keep an eye on: functions between 60 and 80 lines.
void TreeTest::countsLongFunctions()
{
    int all = 0;
    int longOnes = 0;
    for (const SourceText &source : std::as_const(m_sources)) {
        for (const FunctionSpan &function : source.isCpp() ? functionsOf(source) : QList<FunctionSpan>()) {
            ++all;
            if (function.length > 60) {
                ++longOnes;
                qInfo("%s:%d: '%s' has %d lines", qPrintable(source.path()), function.line, qPrintable(function.name), function.length);
            }
        }
    }
    qInfo("%d of %d functions have more than 60 lines", longOnes, all);
    QVERIFY2(all > 100, "the functions of the tree were not found");
}

QTEST_GUILESS_MAIN(TreeTest)
#include "tst_tree.moc"
