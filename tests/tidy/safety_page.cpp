#include "tests/tidy/safety_page.h"

#include <QRegularExpression>

namespace bw::tidy {

namespace {

const QString kPage = QStringLiteral("SAFETY.md");

Finding complaint(int line, const QString &message)
{
    return {kPage, line, QStringLiteral("promise"), message};
}

QStringList allMatches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        found << it.next().captured(1);
    }
    return found;
}

QList<Finding> checkIds(const SafetyPage &page)
{
    QList<Finding> findings;
    QSet<QString> promised;
    QSet<QString> proved;
    for (const Promise &promise : page.promises) {
        if (promised.contains(promise.id)) {
            findings << complaint(promise.line, QStringLiteral("%1 is promised twice").arg(promise.id));
        }
        promised.insert(promise.id);
    }
    for (const ProofRow &row : page.rows) {
        if (proved.contains(row.id)) {
            findings << complaint(row.line, QStringLiteral("%1 has two rows").arg(row.id));
        }
        if (!promised.contains(row.id)) {
            findings << complaint(row.line, QStringLiteral("nothing is promised as %1").arg(row.id));
        }
        proved.insert(row.id);
    }
    for (const Promise &promise : page.promises) {
        if (!proved.contains(promise.id)) {
            findings << complaint(promise.line, QStringLiteral("%1 has no row that says which test proves it").arg(promise.id));
        }
    }
    return findings;
}

// The link holds in both directions: the page names the test, and the test names the promise.
QList<Finding> checkTests(const SafetyPage &page, const ProofFacts &facts)
{
    QList<Finding> findings;
    QHash<QString, QSet<QString>> named;
    for (const ProofRow &row : page.rows) {
        if (row.tests.isEmpty()) {
            findings << complaint(row.line, QStringLiteral("%1 is proved by no test").arg(row.id));
        }
        for (const QString &test : row.tests) {
            named[test].insert(row.id);
            if (!facts.citedByTest.contains(test)) {
                findings << complaint(row.line, QStringLiteral("there is no test %1").arg(test));
            } else if (!facts.citedByTest.value(test).contains(row.id)) {
                findings << complaint(row.line, QStringLiteral("%1 does not say that it proves %2").arg(test, row.id));
            }
        }
    }
    for (auto it = facts.citedByTest.cbegin(); it != facts.citedByTest.cend(); ++it) {
        const QSet<QString> unnamed = it.value() - named.value(it.key());
        for (const QString &id : unnamed) {
            findings << complaint(0, QStringLiteral("%1 says that it proves %2; the page does not name it there").arg(it.key(), id));
        }
    }
    return findings;
}

// Every story is of a promise and stands in its row; every row has one, or says in a word why it has none.
QList<Finding> checkStories(const SafetyPage &page, const ProofFacts &facts)
{
    QList<Finding> findings;
    QHash<QString, QSet<QString>> told;
    for (const Story &story : facts.stories) {
        if (told[story.id].contains(story.name())) {
            findings << complaint(0, QStringLiteral("%1 is told twice").arg(story.name()));
        }
        told[story.id].insert(story.name());
    }
    for (const ProofRow &row : page.rows) {
        const QSet<QString> named(row.stories.begin(), row.stories.end());
        const QSet<QString> is = told.take(row.id);
        for (const QString &name : named - is) {
            findings << complaint(row.line, QStringLiteral("%1 has no scenario %2").arg(row.id, name));
        }
        for (const QString &name : is - named) {
            findings << complaint(row.line, QStringLiteral("%1 is a scenario of %2 and is not in its row").arg(name, row.id));
        }
        if (named.isEmpty() && row.noStory.isEmpty()) {
            findings << complaint(row.line, QStringLiteral("%1 has no scenario and does not say in one word why").arg(row.id));
        }
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        for (const QString &name : it.value()) {
            findings << complaint(0, it.key().isEmpty() ? QStringLiteral("%1 is a scenario without a number").arg(name)
                                                        : QStringLiteral("%1 is a scenario of %2, which nothing promises").arg(name, it.key()));
        }
    }
    return findings;
}

QList<Finding> checkCover(const SafetyPage &page, const ProofFacts &facts)
{
    QList<Finding> findings;
    QSet<QString> rules;
    QSet<QString> invariants;
    for (const ProofRow &row : page.rows) {
        for (const QString &rule : row.rules) {
            rules.insert(rule);
            if (!facts.rules.contains(rule)) {
                findings << complaint(row.line, QStringLiteral("there is no rule %1").arg(rule));
            }
        }
        invariants.unite(QSet<QString>(row.invariants.begin(), row.invariants.end()));
    }
    for (const QString &rule : facts.rules - rules) {
        findings << complaint(0, QStringLiteral("the rule %1 stands behind no promise").arg(rule));
    }
    for (int number = 1; number <= kInvariants; ++number) {
        const QString name = QStringLiteral("I%1").arg(number);
        if (!invariants.contains(name)) {
            findings << complaint(0, QStringLiteral("the invariant %1 stands behind no promise").arg(name));
        }
    }
    return findings;
}

} // namespace

namespace {

// `truth`: *a title*, *another*; `day`: *a third*
QStringList storiesNamed(const QString &cell)
{
    static const QRegularExpression part(QStringLiteral(R"(`([a-z_]+)`|\*([^*]+)\*)"));
    QStringList names;
    QString program;
    for (auto it = part.globalMatch(cell); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(2).isEmpty()) {
            program = match.captured(1);
        } else {
            names << program + QStringLiteral(": ") + match.captured(2);
        }
    }
    return names;
}

} // namespace

SafetyPage parseSafetyPage(const QString &text)
{
    static const QRegularExpression promise(QStringLiteral(R"(^- \*\*(S-\d\d)\*\*)"));
    static const QRegularExpression row(QStringLiteral(R"(^\| (S-\d\d) \|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$)"));
    static const QRegularExpression oneWord(QStringLiteral(R"(^ – ([a-z]+) $)"));
    SafetyPage page;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (const auto match = promise.match(line); match.hasMatch()) {
            page.promises << Promise{match.captured(1), number};
        } else if (const auto cells = row.match(line); cells.hasMatch()) {
            const QString codeSpan = QStringLiteral("`([^`]+)`");
            page.rows << ProofRow{cells.captured(1), allMatches(cells.captured(2), codeSpan),
                                  allMatches(cells.captured(3), QStringLiteral(R"(\b(I\d+)\b)")),
                                  allMatches(cells.captured(4), codeSpan), storiesNamed(cells.captured(5)),
                                  oneWord.match(cells.captured(5)).captured(1), number};
        }
    }
    return page;
}

QString ruleOfFile(const SourceText &source)
{
    static const QRegularExpression file(QStringLiteral(R"(^core/safety/rules/([a-z_]+)\.cpp$)"));
    const bool judges = source.bare().contains(QLatin1String("RuleFinding judge"));
    return judges ? file.match(source.path()).captured(1).replace(QLatin1Char('_'), QLatin1Char('-')) : QString();
}

QSet<QString> promisesCitedIn(const SourceText &source)
{
    const QStringList cited = allMatches(source.raw(), QStringLiteral(R"(\b(S-\d\d)\b)"));
    return {cited.begin(), cited.end()};
}

QString testNameOf(const QString &path)
{
    static const QRegularExpression file(QStringLiteral(R"(^tests/((?:[a-z_]+/)+tst_[a-z_0-9]+)\.cpp$)"));
    const QString name = file.match(path).captured(1);
    return name.startsWith(QLatin1String("tidy/")) || name.startsWith(QLatin1String("scenarios/")) ? QString() : name;
}

QList<Story> storiesIn(const SourceText &source)
{
    static const QRegularExpression file(QStringLiteral(R"(^tests/scenarios/tst_([a-z_]+)\.cpp$)"));
    static const QRegularExpression entry(QStringLiteral(R"re(\{"(?:(S-\d\d) )?([^"]+)", &)re"));
    const QString program = file.match(source.path()).captured(1);
    QList<Story> stories;
    for (auto it = entry.globalMatch(source.raw()); it.hasNext() && !program.isEmpty();) {
        const auto match = it.next();
        stories << Story{match.captured(1), program, match.captured(2)};
    }
    return stories;
}

QList<Finding> checkSafetyPage(const SafetyPage &page, const ProofFacts &facts)
{
    return checkIds(page) + checkTests(page, facts) + checkStories(page, facts) + checkCover(page, facts);
}

} // namespace bw::tidy
