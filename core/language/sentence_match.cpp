#include "core/language/sentence_match.h"

#include <algorithm>

namespace bw::language {

namespace {

constexpr qsizetype kLongestName = 120;

int placeholderAt(QStringView text, qsizetype at)
{
    const bool is = text[at] == QLatin1Char('%') && at + 1 < text.size() && text[at + 1] >= QLatin1Char('1') && text[at + 1] <= QLatin1Char('9');
    return is ? text[at + 1].digitValue() : 0;
}

bool isNumber(QStringView value)
{
    const QStringView digits = value.startsWith(QLatin1Char('-')) || value.startsWith(QLatin1Char('+')) ? value.mid(1) : value;
    return !digits.isEmpty() && digits.front().isDigit()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(','); });
}

// 'w' is asked of the phrases by whoever matches; here it is only no sentence.
bool fits(char kind, QStringView value, bool last)
{
    const auto has = [value](char c) { return value.contains(QLatin1Char(c)); };
    switch (kind) {
    case 'n':
        return !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    case 'd':
        return isNumber(value);
    case 'a':
    case 'w':
        return !value.isEmpty() && value.size() <= kLongestName && !has(';') && !has('\n');
    default:
        return last || !value.isEmpty(); // a detail at the end may be missing
    }
}

} // namespace

Template::Template(const SentenceTemplate &from) : m_source(from.text), m_text(QString::fromUtf8(from.text)), m_kinds(from.kinds)
{
    Part part;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (const int number = placeholderAt(m_text, at); number > 0) {
            m_parts.append(part);
            part = {number, {}};
            ++at;
        } else {
            part.literal += m_text[at];
            ++m_weight;
        }
    }
    m_parts.append(part);
    m_joins = m_weight > 0 && std::none_of(m_parts.begin(), m_parts.end(), [](const Part &one) {
        return std::any_of(one.literal.begin(), one.literal.end(), [](QChar c) { return c.isLetter(); });
    });
}

std::optional<QStringList> Template::match(const QString &text) const
{
    QStringList captured(m_kinds.size());
    const QString &opening = m_parts.first().literal;
    if (!text.startsWith(opening) || !text.endsWith(m_parts.last().literal) || !matchFrom(1, QStringView(text).mid(opening.size()), captured)) {
        return std::nullopt;
    }
    return captured;
}

// The shortest that fits: what stands between is looked for from the left.
bool Template::matchFrom(qsizetype part, QStringView rest, QStringList &captured) const
{
    if (part == m_parts.size()) {
        return rest.isEmpty();
    }
    const Part &now = m_parts.at(part);
    const bool last = part + 1 == m_parts.size();
    if (last) {
        return rest.endsWith(now.literal) && take(now, rest.chopped(now.literal.size()), now.literal.isEmpty(), captured);
    }
    for (qsizetype at = rest.indexOf(now.literal); at >= 0; at = at < rest.size() ? rest.indexOf(now.literal, at + 1) : -1) {
        const QStringList before = captured;
        if (take(now, rest.first(at), false, captured) && matchFrom(part + 1, rest.mid(at + now.literal.size()), captured)) {
            return true;
        }
        captured = before;
    }
    return false;
}

bool Template::take(const Part &part, QStringView value, bool last, QStringList &captured) const
{
    QString &here = captured[part.number - 1];
    if (!fits(kind(part.number), value, last) || (!here.isNull() && here != value)) {
        return false;
    }
    here = value.toString();
    return true;
}

QString filled(const QString &text, const QStringList &arguments)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = placeholderAt(text, at);
        if (number > 0 && number <= arguments.size()) {
            out += arguments.at(number - 1);
            ++at;
        } else {
            out += text[at];
        }
    }
    return out;
}

} // namespace bw::language
