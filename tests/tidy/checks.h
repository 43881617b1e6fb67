// The checks of the tidy test: each takes a source text (or the table of rooms) and answers what speaks against it.
// Pure functions over texts, so that every one of them can be shown a violation that was made up for it.
#pragma once

#include "tests/tidy/source_text.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace bw::tidy {

using Findings = QList<Finding>;

// --- the table of rooms ---
struct Layers
{
    QMap<QString, QSet<QString>> mayInclude; // "*" as a member: every room
    [[nodiscard]] bool allows(const QString &from, const QString &to) const;
};

[[nodiscard]] Layers parseLayers(const QString &text);
[[nodiscard]] Findings checkLayerTable(const Layers &layers);                          // cycles, unknown names
[[nodiscard]] Findings checkIncludes(const SourceText &source, const Layers &layers);
[[nodiscard]] Findings checkBuildTable(const SourceText &cmake, const Layers &layers); // DEPENDS against the table

// --- words that must not appear somewhere ---
[[nodiscard]] Findings checkBans(const SourceText &source);
[[nodiscard]] QStringList banNames();

// --- shape of files and functions ---
struct FunctionSpan
{
    QString name;
    int line = 0;
    int length = 0; // lines from the opening to the closing brace
};
[[nodiscard]] QList<FunctionSpan> functionsOf(const SourceText &source);
[[nodiscard]] Findings checkShape(const SourceText &source);
[[nodiscard]] Findings checkSwitchDefaults(const SourceText &source);

// --- forms that g++ 12 miscompiles ---
[[nodiscard]] Findings checkCoroutines(const SourceText &source);

// --- all of it ---
[[nodiscard]] QStringList checkNames();
[[nodiscard]] Findings checkSource(const SourceText &source, const Layers &layers);

struct Exception
{
    QString check;
    QString pathPattern; // `*` does not cross a slash
    QString reason;
    int line = 0;
};
[[nodiscard]] QList<Exception> parseExceptions(const QString &text, Findings &complaints);
// What is left, plus one finding for every exception that excused nothing.
[[nodiscard]] Findings withoutExceptions(const Findings &findings, const QList<Exception> &exceptions);

} // namespace bw::tidy
