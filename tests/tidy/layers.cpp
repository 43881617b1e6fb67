#include "tests/tidy/checks.h"

#include <QRegularExpression>

namespace bw::tidy {

namespace {

// The room of a path, empty where there is none: tests and scripts may see everything.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() >= 3 && parts[0] == QLatin1String("core")) {
        return parts[1];
    }
    if (parts.size() >= 2 && (parts[0] == QLatin1String("ui") || parts[0] == QLatin1String("app"))) {
        return parts[0];
    }
    return {};
}

bool reaches(const Layers &layers, const QString &from, const QString &goal, QSet<QString> &seen)
{
    for (const QString &next : layers.mayInclude.value(from)) {
        if (next == goal) {
            return true;
        }
        if (!seen.contains(next)) {
            seen.insert(next);
            if (reaches(layers, next, goal, seen)) {
                return true;
            }
        }
    }
    return false;
}

Finding aboutTable(const char *check, const QString &message)
{
    return {QStringLiteral("tests/tidy/layers.txt"), 1, QString::fromLatin1(check), message};
}

} // namespace

bool Layers::allows(const QString &from, const QString &to) const
{
    const QSet<QString> allowed = mayInclude.value(from);
    return from == to || allowed.contains(to) || allowed.contains(QStringLiteral("*"));
}

Layers parseLayers(const QString &text)
{
    Layers layers;
    for (QString line : text.split(QLatin1Char('\n'))) {
        line = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const QStringList names = line.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        layers.mayInclude.insert(line.section(QLatin1Char(':'), 0, 0).trimmed(), QSet<QString>(names.cbegin(), names.cend()));
    }
    return layers;
}

Findings checkLayerTable(const Layers &layers)
{
    Findings findings;
    for (auto room = layers.mayInclude.cbegin(); room != layers.mayInclude.cend(); ++room) {
        for (const QString &other : room.value()) {
            if (other != QLatin1String("*") && !layers.mayInclude.contains(other)) {
                findings << aboutTable("layer-table", QStringLiteral("'%1' names '%2', which is no room").arg(room.key(), other));
            }
        }
        QSet<QString> seen;
        if (reaches(layers, room.key(), room.key(), seen)) {
            findings << aboutTable("layer-table", QStringLiteral("'%1' can reach itself").arg(room.key()));
        }
    }
    return findings;
}

Findings checkIncludes(const SourceText &source, const Layers &layers)
{
    const QString room = roomOf(source.path());
    if (room.isEmpty() || !source.isCpp()) {
        return {};
    }
    Findings findings;
    if (!layers.mayInclude.contains(room)) {
        findings << source.finding(0, "layer-include", QStringLiteral("room '%1' is not in the table").arg(room));
    }
    static const QRegularExpression include(QStringLiteral(R"(^[ ]*#[ ]*include[ ]*(["<])([^">]+)[">])"),
                                            QRegularExpression::MultilineOption);
    for (auto it = include.globalMatch(source.withoutComments()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString target = match.captured(2);
        const QString other = roomOf(target);
        if (!other.isEmpty() && !layers.allows(room, other)) {
            findings << source.finding(match.capturedStart(), "layer-include",
                                       QStringLiteral("'%1' may not include '%2' (%3)").arg(room, other, target));
        } else if (target.startsWith(QLatin1String("tests/"))) {
            findings << source.finding(match.capturedStart(), "layer-include",
                                       QStringLiteral("the product may not include the tests (%1)").arg(target));
        } else if (match.captured(1) == QLatin1String("\"") && other.isEmpty() && !target.endsWith(QLatin1String(".moc"))) {
            findings << source.finding(match.capturedStart(), "include-path",
                                       QStringLiteral("write the path from the top of the tree, not '%1'").arg(target));
        }
    }
    return findings;
}

Findings checkBuildTable(const SourceText &cmake, const Layers &layers)
{
    if (!cmake.isCMake()) {
        return {};
    }
    static const QRegularExpression room(QStringLiteral(R"(bw_add_room\(\s*(\w+)([^)]*)\))"));
    Findings findings;
    for (auto it = room.globalMatch(cmake.withoutComments()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString depends = match.captured(2).section(QStringLiteral("DEPENDS"), 1).section(QStringLiteral("LINK"), 0, 0).section(QStringLiteral("ALONE"), 0, 0);
        for (const QString &other : depends.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!layers.allows(match.captured(1), other)) {
                findings << cmake.finding(match.capturedStart(), "layer-build",
                                          QStringLiteral("'%1' links '%2', which the table does not allow").arg(match.captured(1), other));
            }
        }
    }
    return findings;
}

} // namespace bw::tidy
