#include "tests/tidy/source_text.h"

#include <algorithm>

namespace bw::tidy {

namespace {

enum class Kind { Code = 1, Comment, Literal };

struct Piece
{
    Kind kind = Kind::Code;
    qsizetype end = 0; // one past its last character
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

qsizetype endOf(const QString &text, qsizetype from, const QString &mark)
{
    const qsizetype found = text.indexOf(mark, from);
    return found < 0 ? text.size() : found + mark.size();
}

qsizetype endOfQuoted(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\')) {
            ++i;
        } else if (text[i] == quote || text[i] == QLatin1Char('\n')) {
            return i + 1;
        }
    }
    return text.size();
}

bool opensRaw(const QString &text, qsizetype quote)
{
    if (quote == 0 || text[quote - 1] != QLatin1Char('R')) {
        return false;
    }
    return quote == 1 || !isWord(text[quote - 2]) || QStringLiteral("8uUL").contains(text[quote - 2]);
}

bool isDigitSeparator(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber()
        && QStringLiteral("0123456789abcdefABCDEF").contains(text[at - 1]);
}

Piece pieceAt(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    if (rest.startsWith(QLatin1String("//"))) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        return {Kind::Comment, end < 0 ? text.size() : end};
    }
    if (rest.startsWith(QLatin1String("/*"))) {
        return {Kind::Comment, endOf(text, at + 2, QStringLiteral("*/"))};
    }
    if (text[at] == QLatin1Char('"') && opensRaw(text, at)) {
        const qsizetype open = text.indexOf(QLatin1Char('('), at);
        const QString mark = QLatin1Char(')') + text.mid(at + 1, open - at - 1) + QLatin1Char('"');
        return {Kind::Literal, endOf(text, open, mark)};
    }
    if (text[at] == QLatin1Char('"') || (text[at] == QLatin1Char('\'') && !isDigitSeparator(text, at))) {
        return {Kind::Literal, endOfQuoted(text, at)};
    }
    return {Kind::Code, at + 1};
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] != QLatin1Char('\n')) {
            text[i] = QLatin1Char(' ');
        }
    }
}

} // namespace

SourceText::SourceText(QString path, QString text) : m_path(std::move(path)), m_raw(std::move(text))
{
    m_withoutComments = m_raw;
    if (isCpp()) {
        separate();
    } else {
        separateHashComments();
    }
}

void SourceText::separate()
{
    m_bare = m_raw;
    for (qsizetype at = 0; at < m_raw.size();) {
        const Piece piece = pieceAt(m_raw, at);
        switch (piece.kind) {
        case Kind::Code:
            break;
        case Kind::Comment:
            blank(m_withoutComments, at, piece.end);
            blank(m_bare, at, piece.end);
            break;
        case Kind::Literal:
            blank(m_bare, at + 1, piece.end - 1);
            break;
        }
        at = piece.end;
    }
}

// CMake and shell: a hash at the start of a line or after a blank opens a comment.
void SourceText::separateHashComments()
{
    for (qsizetype at = 0; at < m_raw.size(); ++at) {
        if (m_raw[at] == QLatin1Char('#') && (at == 0 || m_raw[at - 1].isSpace())) {
            const qsizetype end = m_raw.indexOf(QLatin1Char('\n'), at);
            blank(m_withoutComments, at, end < 0 ? m_raw.size() : end);
        }
    }
    m_bare = m_withoutComments;
}

QString SourceText::bareWithoutPreprocessor() const
{
    QString text = m_bare;
    bool continued = false;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        end = end < 0 ? text.size() : end;
        const QString line = text.mid(start, end - start);
        if (continued || line.trimmed().startsWith(QLatin1Char('#'))) {
            continued = line.trimmed().endsWith(QLatin1Char('\\'));
            blank(text, start, end);
        }
        start = end + 1;
    }
    return text;
}

int SourceText::lineAt(qsizetype offset) const
{
    return 1 + static_cast<int>(std::count(m_raw.cbegin(), m_raw.cbegin() + offset, QLatin1Char('\n')));
}

int SourceText::lineCount() const
{
    const int breaks = static_cast<int>(m_raw.count(QLatin1Char('\n')));
    return m_raw.isEmpty() || m_raw.endsWith(QLatin1Char('\n')) ? breaks : breaks + 1;
}

bool SourceText::isCMake() const
{
    return m_path.endsWith(QLatin1String("CMakeLists.txt")) || m_path.endsWith(QLatin1String(".cmake"));
}

Finding SourceText::finding(qsizetype offset, const char *check, QString message) const
{
    return {m_path, lineAt(offset), QString::fromLatin1(check), std::move(message)};
}

} // namespace bw::tidy
