// What the translators wrote: nothing missing, nothing unfinished, every placeholder there. What is wrong is named.
#include "ts_file.h"

#include "core/language/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

constexpr qsizetype kNamed = 40; // of the offenders; the rest is counted

// %1, %n, %L2 ... in the order of their names: a language may turn them round.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

QString named(const QStringList &offenders)
{
    return QStringLiteral("%1:\n  %2%3").arg(offenders.size()).arg(offenders.mid(0, kNamed).join(QStringLiteral("\n  ")),
                                                                   offenders.size() > kNamed ? QStringLiteral("\n  ...") : QString());
}

QString quoted(const Message &message)
{
    return QStringLiteral("%1: \"%2\"").arg(message.context, message.source);
}

QStringList offendersIn(const QList<Message> &messages, const std::function<bool(const Message &)> &wrong)
{
    QStringList offenders;
    for (const Message &message : messages) {
        if (wrong(message)) {
            offenders.append(quoted(message));
        }
    }
    return offenders;
}

bool isMissing(const Message &message)
{
    return message.unfinished || message.forms.isEmpty() || message.forms.contains(QString());
}

// In a form for one thing %n may be the word "one".
bool losesPlaceholder(const Message &message)
{
    const QStringList wanted = placeholders(message.source);
    QStringList withoutCount = wanted;
    withoutCount.removeAll(QStringLiteral("%n"));
    return !isMissing(message) && std::any_of(message.forms.begin(), message.forms.end(), [&](const QString &form) {
        const QStringList has = placeholders(form);
        return has != wanted && !(message.plural && has == withoutCount);
    });
}

bool hasKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("&[^ &]"));
    return QString(text).remove(QLatin1String("P&L")).contains(key); // which is no key
}

bool losesKey(const Message &message)
{
    return !isMissing(message) && hasKey(message.source) != hasKey(message.forms.first());
}

bool losesLines(const Message &message)
{
    return !isMissing(message) && message.source.count(QLatin1Char('\n')) != message.forms.first().count(QLatin1Char('\n'));
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("path");
        for (const language::Language &one : language::languages()) {
            if (one.word != QLatin1String("en")) {
                QTest::newRow(qPrintable(one.word)) << QStringLiteral(BW_TRANSLATIONS "/breakwater_%1.ts").arg(one.word);
            }
        }
    }
    static void check(bool (*wrong)(const Message &))
    {
        QFETCH(QString, path);
        const QList<Message> messages = readTs(path);
        QVERIFY2(messages.size() > 500, "the file cannot be read");
        const QStringList offenders = offendersIn(messages, wrong);
        QVERIFY2(offenders.isEmpty(), qPrintable(named(offenders)));
    }

private Q_SLOTS:
    void nothingIsMissing_data() { everyLanguage(); }
    void nothingIsMissing() { check(isMissing); }
    void everyPlaceholderIsThere_data() { everyLanguage(); }
    void everyPlaceholderIsThere() { check(losesPlaceholder); }
    void menusKeepTheirKeys_data() { everyLanguage(); }
    void menusKeepTheirKeys() { check(losesKey); }
    void linesStayLines_data() { everyLanguage(); }
    void linesStayLines() { check(losesLines); }

    // The checks themselves: what is wrong is seen.
    void whatIsWrongIsSeen()
    {
        const Message sound{QStringLiteral("A"), QStringLiteral("&Close %1\nat %2"), {QStringLiteral("Zu %2\n%1 sc&hließen")}, false, false};
        QVERIFY(!isMissing(sound) && !losesPlaceholder(sound) && !losesKey(sound) && !losesLines(sound));
        Message other = sound;
        other.unfinished = true;
        QVERIFY(isMissing(other));
        other = sound;
        other.forms = {QString()};
        QVERIFY(isMissing(other));
        other.forms = {QStringLiteral("Zu %2\n%2 sc&hließen")};
        QVERIFY(losesPlaceholder(other));
        other.forms = {QStringLiteral("%1 %2 schließen")};
        QVERIFY(losesKey(other) && losesLines(other) && !losesPlaceholder(other));
        const Message plural{QStringLiteral("A"), QStringLiteral("%n of %1"), {QStringLiteral("einer von %1"), QStringLiteral("%n von %1")}, true, false};
        QVERIFY(!losesPlaceholder(plural));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
