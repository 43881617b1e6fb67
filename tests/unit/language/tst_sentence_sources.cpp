// Everything that the core can say to a person stands in the catalogue: its sources are searched for what reads like a sentence.
// The rule: a string literal with a blank and a word of letters is one, unless it is an argument of what speaks to developers (kForDevelopers).
// In the rooms that only pass their errors on, one without the mark of a sentence (. : ! at its end, a capital or a placeholder at its
// beginning) is a name of something in the exchange's protocol, and stays as it is. What is neither is listed with its reason.
#include "core/language/sentence_tables.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bw;

namespace {

struct Exception
{
    const char *what;    // a file, or the literal itself
    const char *reason;
};

enum class Says { Everything, SentencesOnly };

struct Room
{
    const char *path;
    Says says;
};

const Room kRooms[] = {{"core/engine", Says::Everything},        {"core/safety", Says::Everything},       {"core/ladder", Says::Everything},
                       {"core/engine_client", Says::Everything}, {"core/trading", Says::Everything},      {"core/exchange", Says::Everything},
                       {"core/binance", Says::SentencesOnly},    {"core/keychain", Says::SentencesOnly},  {"core/api/mode_step.cpp", Says::Everything},
                       {"core/alerts/command_sink.cpp", Says::Everything},  {"core/alerts/desktop_sink.cpp", Says::Everything},
                       {"core/alerts/telegram_ear.cpp", Says::Everything},  {"app/drill.cpp", Says::Everything},  {"core/alerts/webhook_sink.cpp", Says::Everything}};

const Exception kFiles[] = {
    {"core/engine/recovery.cpp", "what is wrong with a journal keeps the engine from starting: said on the command line, before any window"},
    {"core/engine/journal_codec.cpp", "as recovery.cpp"},
    {"core/engine/limits_json.cpp", "as recovery.cpp"},
    {"core/binance/hosts.cpp", "names of the exchange's own pages"},
};

const Exception kLiterals[] = {
    {"%1 %2 is a %3", "composed: both of its sentences are there"},
    {"result of the day", "composed: %1 %2 is a result of the day"},
    {"%1, approved by %2", "composed: asked by %1, approved by %2"},
    {"%1 %2 at %3: %4%5.", "composed: with and without what the exchange says of it"},
    {"WebSocket API", "a name, the same in every language"},
    {"asked by %1%2", "composed: asked by %1, was %2x"},
    {"was %1x", "composed: asked by %1, was %2x"},
    {"%1 %2 %3: %4, %5 filled%6", "composed: ... filled, and ... filled at %6"},
    {"at %1", "composed: ... filled at %6"},
    {"trigger immediately", "looked for in the exchange's words"},
    {"stop runner", "the name of a thread"},
    {"at least 1 and at most 2", "composed: at least %1 and at most %2"},
    {"at least 1 and at most 1000", "composed: at least %1 and at most %2"},
    {"at least 1 and at most 100000", "composed: at least %1 and at most %2"},
    {"at least 1 and at most 125", "composed: at least %1 and at most %2"},
    {"at least 1 and at most 3600000", "composed: at least %1 and at most %2"},
    {"at least 1 and at most 86400000", "composed: at least %1 and at most %2"},
    {"at the desktop", "behind a person's name in the records; the desktop words it (ui/operator_name)"},
    {"Duplicate order sent.", "the exchange's words, compared"},
    {"Service Unavailable.", "the exchange's words, compared"},
};

const char *const kForDevelopers = "BW_UNREACHABLE|throw|BW_MUTANT|BW_EXPECTS|BW_ENSURES|static_assert|qCritical|qWarning|qDebug|#include";

bool isException(const Exception &one, const QString &what) { return what == QLatin1String(one.what); }

template<std::size_t Size>
bool isListed(const Exception (&list)[Size], const QString &what)
{
    return std::any_of(std::begin(list), std::end(list), [&what](const Exception &one) { return isException(one, what); });
}

QString withoutComments(const QString &source)
{
    static const QRegularExpression comment(QStringLiteral("(\"(?:[^\"\\\\\\n]|\\\\.)*\")|//[^\\n]*"));
    QString out;
    qsizetype from = 0;
    for (auto it = comment.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        out += source.mid(from, match.capturedStart() - from) + match.captured(1);
        from = match.capturedEnd();
    }
    return out + source.mid(from);
}

QString unescaped(const QString &literal)
{
    QString out = literal;
    return out.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\u201c"), QStringLiteral("\u201c")).replace(QLatin1String("\\u201d"), QStringLiteral("\u201d"));
}

// Neighbours are one literal; what joins others to it is left out.
QStringList literalsOf(const QString &source)
{
    static const QRegularExpression developers(QStringLiteral("(?:%1)[^;\n]*").arg(QLatin1String(kForDevelopers)));
    static const QRegularExpression literals(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\\n]|\\\\.)*\")*"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    static const QRegularExpression joint(QStringLiteral("^[,;:. ]+|[ ]+$"));
    QString code = withoutComments(source);
    code.remove(developers);
    QStringList out;
    for (auto it = literals.globalMatch(code); it.hasNext();) {
        QString text = it.next().captured();
        text = text.mid(1, text.size() - 2);
        out.append(unescaped(text.remove(seam)).remove(joint));
    }
    return out;
}

bool readsLikeWords(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    return text.contains(QLatin1Char(' ')) && QString(text).remove(placeholder).contains(word);
}

bool isSentence(const QString &text)
{
    static const QRegularExpression begins(QStringLiteral("^(?:[A-Z']|%[0-9])"));
    static const QRegularExpression ends(QStringLiteral("(?:[.:!]|[.:] ?%[0-9])$"));
    return begins.match(text).hasMatch() && ends.match(text).hasMatch();
}

QStringList filesOf(const Room &room)
{
    const QString path = QStringLiteral(BW_SOURCE_DIR "/") + QLatin1String(room.path);
    if (path.endsWith(QLatin1String(".cpp"))) {
        return {path};
    }
    QStringList files;
    for (QDirIterator it(path, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        files.append(it.next());
    }
    files.sort();
    return files;
}

const QSet<QString> &catalogue()
{
    static const QSet<QString> all = [] {
        QSet<QString> texts;
        for (const auto table : {language::kernelSentences(), language::deskSentences(), language::drillSentences(), language::exchangeSentences(), language::phrases()}) {
            for (const language::SentenceTemplate &one : table) {
                texts.insert(QString::fromUtf8(one.text));
            }
        }
        return texts;
    }();
    return all;
}

QStringList missingIn(const QString &source, Says says, QSet<QString> *excused)
{
    QStringList missing;
    for (const QString &text : literalsOf(source)) {
        if (!readsLikeWords(text) || catalogue().contains(text) || (says == Says::SentencesOnly && !isSentence(text))) {
            continue;
        }
        isListed(kLiterals, text) ? void(excused->insert(text)) : missing.append(text);
    }
    return missing;
}

} // namespace

class SentenceSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInTheCatalogue()
    {
        QStringList missing;
        QSet<QString> excused;
        int files = 0;
        for (const Room &room : kRooms) {
            for (const QString &path : filesOf(room)) {
                QFile file(path);
                QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(path));
                const QString name = QDir(QStringLiteral(BW_SOURCE_DIR)).relativeFilePath(path);
                ++files;
                if (isListed(kFiles, name)) {
                    excused.insert(name);
                    continue;
                }
                for (const QString &text : missingIn(QString::fromUtf8(file.readAll()), room.says, &excused)) {
                    missing.append(QStringLiteral("%1: \"%2\"").arg(name, text));
                }
            }
        }
        for (const QString &one : missing) { // a message of QVERIFY2 is cut
            qInfo("%s", qUtf8Printable(one));
        }
        QCOMPARE(missing.size(), 0);
        QVERIFY(files > 200);
        QStringList idle; // excuses nothing any more
        for (const Exception &one : kFiles) {
            idle += excused.contains(QLatin1String(one.what)) ? QStringList() : QStringList(QLatin1String(one.what));
        }
        for (const Exception &one : kLiterals) {
            idle += excused.contains(QLatin1String(one.what)) ? QStringList() : QStringList(QLatin1String(one.what));
        }
        QCOMPARE(idle.join(QStringLiteral(" | ")), QString());
    }

    // The check itself: what is missing is seen, and only that.
    void whatIsMissingIsSeen()
    {
        QSet<QString> excused;
        const auto missing = [&excused](const char *source, Says says = Says::Everything) { return missingIn(QString::fromUtf8(source), says, &excused); };
        QCOMPARE(missing("note(QStringLiteral(\"Nobody wrote \" \"this down.\"));"), QStringList(QStringLiteral("Nobody wrote this down.")));
        QCOMPARE(missing("x(\", quite another %1\");"), QStringList(QStringLiteral("quite another %1")));
        QVERIFY(missing("reply(QStringLiteral(\"Cancel sent.\")); // \"not this one\" ").isEmpty());
        QVERIFY(missing("BW_UNREACHABLE(\"no such thing\"); x(\"one-word\", \"%1 %2 -> %3\");").isEmpty());
        QVERIFY(missing("JsonReader(value, \"position of a stream\");", Says::SentencesOnly).isEmpty());
        QCOMPARE(missing("fail(\"The exchange says %1: %2\");", Says::SentencesOnly), QStringList(QStringLiteral("The exchange says %1: %2")));
        QVERIFY(excused.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SentenceSources)
#include "tst_sentence_sources.moc"
