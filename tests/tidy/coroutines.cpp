// Expressions around co_await that g++ 12 destroys twice or lets dangle: a temporary made with braces, a lambda, a
// conditional. The cure is always the same: name it in the line before.
#include "tests/tidy/checks.h"

#include <QRegularExpression>

namespace bw::tidy {

namespace {

bool opens(QChar c)
{
    return c == QLatin1Char('(') || c == QLatin1Char('[') || c == QLatin1Char('{');
}

bool closes(QChar c)
{
    return c == QLatin1Char(')') || c == QLatin1Char(']') || c == QLatin1Char('}');
}

// What follows co_await up to the end of its expression.
QString operandAt(const QString &text, qsizetype from)
{
    int depth = 0;
    qsizetype end = from;
    for (; end < text.size(); ++end) {
        if (opens(text[end])) {
            ++depth;
        } else if (closes(text[end]) && --depth < 0) {
            break;
        } else if (text[end] == QLatin1Char(';') && depth == 0) {
            break;
        }
    }
    return text.mid(from, end - from);
}

// Does the brace at `at` begin a block of statements? Otherwise it begins a value.
bool beginsBlock(const QString &text, qsizetype at)
{
    static const QRegularExpression before(QStringLiteral(R"((\)|;|\{|\}|:|\b(else|do|try|const|noexcept|override|mutable|final))\s*$)"));
    static const QRegularExpression trailingReturn(QStringLiteral(R"(->[^;{}]*$)"));
    const QString head = text.mid(qMax<qsizetype>(0, at - 200), qMin<qsizetype>(200, at));
    return head.trimmed().isEmpty() || before.match(head).hasMatch() || trailingReturn.match(head).hasMatch();
}

// What stands before co_await in its statement; sets insideValue when that begins inside the braces of a value.
QString prefixOf(const QString &text, qsizetype at, bool &insideValue)
{
    qsizetype start = at;
    while (start > 0 && text[start - 1] != QLatin1Char(';') && text[start - 1] != QLatin1Char('}')) {
        if (text[start - 1] == QLatin1Char('{')) {
            insideValue = !beginsBlock(text, start - 1);
            break;
        }
        --start;
    }
    return text.mid(start, at - start);
}

QString complaintAbout(const QString &prefix, const QString &operand, bool insideValue)
{
    static const QRegularExpression lambda(QStringLiteral(R"((^|[^\w\]\)\s])\s*\[[^\]]*\]\s*(\(|\{|mutable))"));
    if (insideValue) {
        return QStringLiteral("co_await inside the braces of a value");
    }
    if (lambda.match(operand).hasMatch()) {
        return QStringLiteral("a lambda made in the expression of co_await");
    }
    if (operand.contains(QLatin1Char('{'))) {
        return QStringLiteral("a value made with braces in the expression of co_await");
    }
    if (operand.contains(QLatin1Char('?')) || prefix.contains(QLatin1Char('?'))) {
        return QStringLiteral("a conditional expression around co_await");
    }
    return {};
}

} // namespace

Findings checkCoroutines(const SourceText &source)
{
    if (!source.isCpp()) {
        return {};
    }
    static const QRegularExpression await(QStringLiteral(R"(\bco_await\b)"));
    const QString text = source.bareWithoutPreprocessor();
    Findings findings;
    for (auto it = await.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        bool insideValue = false;
        const QString prefix = prefixOf(text, match.capturedStart(), insideValue);
        const QString complaint = complaintAbout(prefix, operandAt(text, match.capturedEnd()), insideValue);
        if (!complaint.isEmpty()) {
            findings << source.finding(match.capturedStart(), "co-await-temporary",
                                       complaint + QStringLiteral(": name it in a line before"));
        }
    }
    return findings;
}

} // namespace bw::tidy
