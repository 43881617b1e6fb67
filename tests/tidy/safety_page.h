// SAFETY.md held against the tree: every promise is proved by a test that says so itself and told as a numbered story, or
// it says in one word why it is none; every rule and every invariant stands behind a promise. Pure functions over texts.
#pragma once

#include "tests/tidy/source_text.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace bw::tidy {

struct Promise
{
    QString id;         // "S-07"
    int line = 0;
};

// One story of tests/scenarios: | "S-07 looked up" of tst_truth.cpp | as `truth`: *looked up* |
struct Story
{
    QString id;         // empty where its name begins with none
    QString program;    // "truth"
    QString title;

    [[nodiscard]] QString name() const { return program + QStringLiteral(": ") + title; }
};

// A row of the page's last table: | S-07 | `rule`, ... | I5, ... | `unit/engine/tst_x`, ... | `truth`: *looked up*, ... |
struct ProofRow
{
    QString id;
    QStringList rules;
    QStringList invariants;
    QStringList tests;       // below tests/, without the ending
    QStringList stories{};   // names
    QString noStory{};       // the one word that stands in their place: "– bytes"
    int line = 0;
};

struct SafetyPage
{
    QList<Promise> promises;
    QList<ProofRow> rows;
};
[[nodiscard]] SafetyPage parseSafetyPage(const QString &text);

// What the tree holds.
struct ProofFacts
{
    QSet<QString> rules;                        // "position-size": one file of core/safety/rules each
    QHash<QString, QSet<QString>> citedByTest;  // "unit/engine/tst_x" -> the promises that its text names
    QList<Story> stories;
};
[[nodiscard]] QString ruleOfFile(const SourceText &source);        // empty where the file judges nothing
[[nodiscard]] QSet<QString> promisesCitedIn(const SourceText &source);
[[nodiscard]] QString testNameOf(const QString &path);             // empty where the file is no test program of this kind
[[nodiscard]] QList<Story> storiesIn(const SourceText &source);    // of tests/scenarios; none elsewhere

inline constexpr int kInvariants = 11;                             // I1 to I11 of the safety contract

[[nodiscard]] QList<Finding> checkSafetyPage(const SafetyPage &page, const ProofFacts &facts);

} // namespace bw::tidy
