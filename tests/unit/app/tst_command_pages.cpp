// Help, man page and completions say what the table of commands says: every command, every option, nothing else.
#include "app/command_pages.h"
#include "app/command_table.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bw::app;

namespace {

QString option(const OptionSpec &spec) { return QStringLiteral("--") + QString::fromLatin1(spec.name); }

// What bash would offer behind these words.
QStringList offered(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        quoted.append(QLatin1Char('\'') + word + QLatin1Char('\''));
    }
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), QString::fromUtf8(bashCompletion())
                                        + QStringLiteral("\nCOMP_WORDS=(%1)\nCOMP_CWORD=%2\n_breakwater\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n")
                                              .arg(quoted.join(QLatin1Char(' '))).arg(words.size() - 1)});
    bash.waitForFinished();
    if (const QByteArray errors = bash.readAllStandardError(); !errors.isEmpty()) {
        return {QString::fromUtf8(errors)};
    }
    QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

struct Outcome { int code = -1; QByteArray said; };

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

QString kept(const QTemporaryDir &dir, const char *name, const QByteArray &content)
{
    QFile file(dir.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("the temporary folder cannot be written");
    }
    return file.fileName();
}

} // namespace

class CommandPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSound()
    {
        QSet<QString> names;
        for (const CommandSpec &command : commandTable()) {
            QVERIFY2(!names.contains(QString::fromLatin1(command.name)), command.name);
            names.insert(QString::fromLatin1(command.name));
            QSet<QString> options;
            for (const OptionSpec &spec : optionsOf(command)) {
                QVERIFY2(!options.contains(option(spec)), qPrintable(option(spec)));
                options.insert(option(spec));
                QVERIFY2(QByteArray(spec.says).endsWith('.'), spec.says);
            }
            QVERIFY(options.contains(QStringLiteral("--data-dir")) && options.contains(QStringLiteral("--api-url")) && options.contains(QStringLiteral("--help")));
        }
        for (const char *expected : {"run", "status", "emergency-stop", "clear-stop", "close-position", "order", "positions", "orders", "trades", "decisions", "equity", "leverage",
                                     "margin-type", "verify-journal", "replay", "paper-exchange", "keys"}) {
            QVERIFY2(findCommand(QString::fromLatin1(expected)) != nullptr, expected);
        }
        QVERIFY(findCommand(QStringLiteral("stop")) == nullptr);
    }

    void everyOptionIsInTheHelpAndTheManPage()
    {
        const QString man = QString::fromUtf8(manPage("1.2.3")).replace(QStringLiteral("\\-"), QStringLiteral("-"));
        const QString list = overview();
        for (const CommandSpec &command : commandTable()) {
            const QString help = helpText(command);
            const qsizetype from = man.indexOf(QStringLiteral(".SS %1\n").arg(QString::fromLatin1(command.name)));
            QVERIFY2(from >= 0, command.name);
            const QString section = man.mid(from, man.indexOf(QRegularExpression(QStringLiteral("\n\\.S[SH] ")), from + 1) - from);
            for (const OptionSpec &spec : optionsOf(command)) {
                QVERIFY2(help.contains(option(spec)), qPrintable(help));
            }
            for (const OptionSpec &spec : command.options) {
                QVERIFY2(section.contains(QStringLiteral("\\fB%1\\fR").arg(option(spec))), qPrintable(option(spec) + section));
            }
            for (const ExitSpec &exit : exitsOf(command)) {
                QVERIFY(help.contains(QStringLiteral("\n  %1 ").arg(exit.code)));
            }
            QVERIFY(list.contains(QStringLiteral("  %1 ").arg(QString::fromLatin1(command.name))));
        }
        for (const OptionSpec &spec : commonOptions()) {
            QVERIFY(man.contains(QStringLiteral("\\fB%1\\fR").arg(option(spec))));
        }
    }

    void helpFitsATerminal()
    {
        for (const CommandSpec &command : commandTable()) {
            for (const QString &line : helpText(command).split(QLatin1Char('\n'))) {
                QVERIFY2(line.size() <= 120, qPrintable(line));
            }
        }
        QVERIFY(helpText(*findCommand(QStringLiteral("equity"))).contains(QStringLiteral("sqrt(365)")));
    }

    // What bash offers is asked of bash itself.
    void bashOffersExactlyTheOptions()
    {
        for (const CommandSpec &command : commandTable()) {
            const QString name = QString::fromLatin1(command.name);
            QStringList expected = acceptedOptions(command).split(QLatin1Char(' '));
            expected.sort();
            QCOMPARE(offered({QStringLiteral("breakwater"), name, QStringLiteral("--")}), expected);
        }
        QStringList names{QStringLiteral("help"), QStringLiteral("--version"), QStringLiteral("--help")};
        for (const CommandSpec &command : commandTable()) {
            names.append(QString::fromLatin1(command.name));
        }
        names.sort();
        QCOMPARE(offered({QStringLiteral("breakwater"), QString()}), names);
        QVERIFY(offered({QStringLiteral("breakwater"), QStringLiteral("--head")}).contains(QStringLiteral("--headless"))); // run's, without its name
    }

    void bashOffersValues()
    {
        QCOMPARE(offered({QStringLiteral("breakwater"), QStringLiteral("emergency-stop"), QStringLiteral("--level"), QString()}),
                 (QStringList{QStringLiteral("cancel"), QStringLiteral("flatten"), QStringLiteral("halt")}));
        QCOMPARE(offered({QStringLiteral("breakwater"), QStringLiteral("order"), QStringLiteral("BTCUSDT"), QStringLiteral("b")}), QStringList{QStringLiteral("buy")});
        QCOMPARE(offered({QStringLiteral("breakwater"), QStringLiteral("run"), QStringLiteral("--market"), QStringLiteral("s")}), QStringList{QStringLiteral("spot")});
        QVERIFY(offered({QStringLiteral("breakwater"), QStringLiteral("emergency-stop"), QStringLiteral("--reason"), QString()}).isEmpty());
        QVERIFY(offered({QStringLiteral("breakwater"), QStringLiteral("nonsense"), QStringLiteral("--")}).isEmpty());
    }

    void zshKnowsEveryOption()
    {
        const QString zsh = QString::fromUtf8(zshCompletion());
        QVERIFY(zsh.startsWith(QStringLiteral("#compdef breakwater\n")));
        for (const CommandSpec &command : commandTable()) {
            const qsizetype from = zsh.indexOf(QStringLiteral("\n        %1)\n").arg(QString::fromLatin1(command.name)));
            QVERIFY2(from >= 0, command.name);
            const QString section = zsh.mid(from, zsh.indexOf(QStringLiteral(";;"), from) - from);
            for (const OptionSpec &spec : optionsOf(command)) {
                QVERIFY2(section.contains(QStringLiteral("'*%1[").arg(option(spec))), qPrintable(option(spec)));
            }
        }
    }

    // zsh, mandoc and man come with the packages of the tests; each is the judge of its own file.
    void zshReadsIt()
    {
        const QString zsh = QStandardPaths::findExecutable(QStringLiteral("zsh"));
        QVERIFY2(!zsh.isEmpty(), "zsh is not installed; scripts/test does that");
        const QTemporaryDir dir;
        const Outcome parsed = run(zsh, {QStringLiteral("-n"), kept(dir, "_breakwater", zshCompletion())});
        QVERIFY2(parsed.code == 0 && parsed.said.isEmpty(), parsed.said.constData());
    }

    void mandocFindsNothingToSay()
    {
        const QString mandoc = QStandardPaths::findExecutable(QStringLiteral("mandoc"));
        QVERIFY2(!mandoc.isEmpty(), "mandoc is not installed; scripts/test does that");
        const QTemporaryDir dir;
        const Outcome judged = run(mandoc, {QStringLiteral("-Tlint"), QStringLiteral("-Wstyle"), kept(dir, "breakwater.1", manPage("1.2.3"))});
        QVERIFY2(judged.code == 0 && judged.said.isEmpty(), judged.said.constData());
    }
};

QTEST_GUILESS_MAIN(CommandPages)
#include "tst_command_pages.moc"
