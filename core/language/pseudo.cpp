#include "core/language/pseudo.h"

#include <QRegularExpression>
#include <QStringList>

namespace bw::language {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString dressed = QStringLiteral("áçéíñóúýÁÇÉÍÑÓÚÝ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : dressed.at(at);
}

QString accentedAll(const QString &text)
{
    QString out = text;
    for (QChar &letter : out) {
        letter = accented(letter);
    }
    return out;
}

// Words, not one long bar: a line that may wrap wraps as a real sentence would.
QString padding(qsizetype length)
{
    static const QString words = QStringLiteral(" ~~~~");
    return words.repeated(length / words.size() + 1).left(length);
}

QString longer(const QString &line)
{
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d{1,2}|n)|<[^>]+>|&[a-z]+;|&."));
    QString out;
    qsizetype from = 0;
    auto found = kept.globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        out += accentedAll(line.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    out += accentedAll(line.mid(from));
    return out + padding((line.size() * 2 + 4) / 5);
}

} // namespace

QString pseudo(const QString &text)
{
    if (text.isEmpty()) {
        return text;
    }
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    const QStringList lines = text.left(tab).split(QLatin1Char('\n'));
    QStringList out;
    for (const QString &line : lines) {
        out.append(longer(line));
    }
    return QStringLiteral("«%1»").arg(out.join(QLatin1Char('\n'))) + (tab < 0 ? QString() : text.mid(tab));
}

} // namespace bw::language
