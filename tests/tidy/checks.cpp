#include "tests/tidy/checks.h"

#include <QRegularExpression>

namespace bw::tidy {

QStringList checkNames()
{
    return QStringList{QStringLiteral("layer-table"), QStringLiteral("layer-include"), QStringLiteral("include-path"),
                       QStringLiteral("layer-build"), QStringLiteral("file-size"), QStringLiteral("function-size"),
                       QStringLiteral("header-guard"), QStringLiteral("header-comment"), QStringLiteral("switch-default"),
                       QStringLiteral("co-await-temporary"), QStringLiteral("promise"), QStringLiteral("exceptions")}
        + banNames();
}

Findings checkSource(const SourceText &source, const Layers &layers)
{
    return checkIncludes(source, layers) + checkBuildTable(source, layers) + checkBans(source) + checkShape(source)
        + checkSwitchDefaults(source) + checkCoroutines(source);
}

QList<Exception> parseExceptions(const QString &text, Findings &complaints)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\S+)\s+(\S+)\s+(\S.*)$)"));
    const QStringList known = checkNames();
    QList<Exception> exceptions;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        const QRegularExpressionMatch match = form.match(line.trimmed());
        if (!match.hasMatch() || !known.contains(match.captured(1))) {
            complaints << Finding{QStringLiteral("tests/tidy/exceptions.txt"), number, QStringLiteral("exceptions"),
                                  QStringLiteral("a line is: check, path, reason; '%1' is not").arg(line)};
            continue;
        }
        exceptions << Exception{match.captured(1), match.captured(2), match.captured(3), number};
    }
    return exceptions;
}

Findings withoutExceptions(const Findings &findings, const QList<Exception> &exceptions)
{
    QSet<int> used;
    Findings left;
    for (const Finding &finding : findings) {
        bool excused = false;
        for (const Exception &exception : exceptions) {
            const QRegularExpression path(QRegularExpression::wildcardToRegularExpression(exception.pathPattern));
            if (exception.check == finding.check && path.match(finding.file).hasMatch()) {
                used.insert(exception.line);
                excused = true;
            }
        }
        if (!excused) {
            left << finding;
        }
    }
    for (const Exception &exception : exceptions) {
        if (!used.contains(exception.line)) {
            left << Finding{QStringLiteral("tests/tidy/exceptions.txt"), exception.line, QStringLiteral("exceptions"),
                            QStringLiteral("'%1' for %2 excuses nothing any more").arg(exception.check, exception.pathPattern)};
        }
    }
    return left;
}

} // namespace bw::tidy
