// Sizes of files and functions, how a header opens, and defaults in switches. Functions are found by counting braces:
// a heuristic that errs toward silence, not toward noise.
#include "tests/tidy/checks.h"

#include <QRegularExpression>

#include <vector>

namespace bw::tidy {

namespace {

constexpr int kLongestFile = 500;
constexpr int kLongestFunction = 80;

enum class Block { Outer = 1, Function, Other }; // Outer: a namespace or a type, where functions live

Block blockAfter(QString head)
{
    static const QRegularExpression label(QStringLiteral(R"(\b(public|private|protected|Q_SIGNALS)\s*(Q_SLOTS)?\s*:(?!:))"));
    static const QRegularExpression templateHead(QStringLiteral(R"(^\s*template\s*<[^{}]*?>\s*(?=(class|struct|union)\b))"));
    static const QRegularExpression outer(QStringLiteral(R"(^\s*(\[\[\w+\]\]\s*)?(inline\s+namespace|namespace|extern|class|struct|union)\b)"));
    static const QRegularExpression initializer(QStringLiteral(R"((?<![=!<>])=(?!=)\s*$|^\s*enum\b)"));
    head.remove(label).remove(templateHead);
    head.remove(QStringLiteral("Q_OBJECT"));
    if (outer.match(head).hasMatch() && !head.contains(QLatin1Char('='))) {
        return Block::Outer;
    }
    if (initializer.match(head).hasMatch() || !head.contains(QLatin1Char('('))) {
        return Block::Other;
    }
    return Block::Function;
}

QString nameIn(const QString &head)
{
    static const QRegularExpression name(QStringLiteral(R"(([\w:~]+|operator\s*\S{1,3})\s*\()"));
    const QRegularExpressionMatch match = name.match(head);
    return match.hasMatch() ? match.captured(1) : QStringLiteral("a function");
}

// The offset of the brace that closes the one at `open`, or the end of the text.
qsizetype closingBrace(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('{')) {
            ++depth;
        } else if (text[i] == QLatin1Char('}') && --depth == 0) {
            return i;
        }
    }
    return text.size();
}

qsizetype openingBraceAround(const QString &text, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (text[i] == QLatin1Char('}')) {
            ++depth;
        } else if (text[i] == QLatin1Char('{') && depth-- == 0) {
            return i;
        }
    }
    return -1;
}

void checkHeader(const SourceText &source, Findings &findings)
{
    if (!source.isHeader()) {
        return;
    }
    static const QRegularExpression guard(QStringLiteral(R"((?m)^#pragma once$)"));
    if (!guard.match(source.withoutComments()).hasMatch()) {
        findings << source.finding(0, "header-guard", QStringLiteral("a header says #pragma once"));
    }
    const QString start = source.raw().trimmed();
    if (!start.startsWith(QLatin1String("//")) && !start.startsWith(QLatin1String("/*"))) {
        findings << source.finding(0, "header-comment", QStringLiteral("a header opens with what it is for"));
    }
}

bool isForeign(const QString &label)
{
    static const QRegularExpression foreign(QStringLiteral(R"(^\s*(Q[A-Z]\w*|Qt|QtPrivate|boost|simdjson|std|QMetaType)::)"));
    return foreign.match(label).hasMatch();
}

} // namespace

QList<FunctionSpan> functionsOf(const SourceText &source)
{
    const QString text = source.bareWithoutPreprocessor();
    QList<FunctionSpan> functions;
    qsizetype headStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('{')) {
            const QString head = text.mid(headStart, i - headStart);
            const Block block = blockAfter(head);
            if (block != Block::Outer) {
                const qsizetype end = closingBrace(text, i);
                if (block == Block::Function) {
                    functions << FunctionSpan{nameIn(head), source.lineAt(i), source.lineAt(end) - source.lineAt(i) + 1};
                }
                i = end;
            }
            headStart = i + 1;
        } else if (c == QLatin1Char(';') || c == QLatin1Char('}')) {
            headStart = i + 1;
        }
    }
    return functions;
}

Findings checkShape(const SourceText &source)
{
    if (!source.isCpp()) {
        return {};
    }
    Findings findings;
    checkHeader(source, findings);
    if (source.lineCount() > kLongestFile) {
        findings << source.finding(0, "file-size", QStringLiteral("%1 lines; at most %2").arg(source.lineCount()).arg(kLongestFile));
    }
    for (const FunctionSpan &function : functionsOf(source)) {
        if (function.length > kLongestFunction) {
            findings << Finding{source.path(), function.line, QStringLiteral("function-size"),
                                QStringLiteral("'%1' has %2 lines; at most %3").arg(function.name).arg(function.length).arg(kLongestFunction)};
        }
    }
    return findings;
}

// A switch over one of our own enumerations names every value, so that a new one is a compiler error and not a surprise.
Findings checkSwitchDefaults(const SourceText &source)
{
    if (!source.isCpp() || !source.path().startsWith(QLatin1String("core/"))) {
        return {};
    }
    static const QRegularExpression defaultLabel(QStringLiteral(R"(\bdefault\s*:(?!:))"));
    static const QRegularExpression caseLabel(QStringLiteral(R"(\bcase\s+((?:\w+\s*::\s*)+\w+)\s*:)"));
    const QString text = source.bareWithoutPreprocessor();
    Findings findings;
    for (auto it = defaultLabel.globalMatch(text); it.hasNext();) {
        const qsizetype at = it.next().capturedStart();
        const qsizetype open = openingBraceAround(text, at);
        if (open < 0) {
            continue;
        }
        const QString body = text.mid(open, closingBrace(text, open) - open);
        for (auto label = caseLabel.globalMatch(body); label.hasNext();) {
            const QString name = label.next().captured(1);
            if (!isForeign(name)) {
                findings << source.finding(at, "switch-default", QStringLiteral("a default beside '%1' hides the next value of that enumeration").arg(name));
                break;
            }
        }
    }
    return findings;
}

} // namespace bw::tidy
