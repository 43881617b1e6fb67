#include "core/language/engine_sentences.h"

#include "core/language/language.h"
#include "core/language/sentence_match.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <vector>

namespace bw::language {

namespace {

constexpr int kDeepest = 6;               // sentences in sentences
constexpr int kMostAttempts = 300;        // pieces of one text: whoever sends commas and full stops without end holds up nobody
constexpr qsizetype kLongest = 2'000;     // characters that are looked at
constexpr qsizetype kMostSentences = 12;  // of one text
constexpr qsizetype kRemembered = 4'096;  // texts

// How a text is made: of a template and what is put into it, of several that follow each other, or of neither.
struct Made
{
    const Template *by = nullptr;
    QString text;
    QList<Made> parts;
    bool figure = false; // where it is one, its mark is that of the language

    [[nodiscard]] bool isKnown() const { return by || !parts.isEmpty(); }
};

class Catalogue
{
public:
    Catalogue()
    {
        for (const auto table : {kernelSentences(), deskSentences(), drillSentences(), exchangeSentences(), phrases()}) {
            for (const SentenceTemplate &one : table) {
                m_templates.emplace_back(one);
            }
        }
        std::stable_sort(m_templates.begin(), m_templates.end(), [](const Template &a, const Template &b) { return a.weight() > b.weight(); });
        for (const Template &one : m_templates) {
            if (one.placeholders() == 0) {
                m_plain.insert(one.text(), &one);
            } else {
                (one.joins() ? m_joining : m_open).push_back(&one);
            }
        }
    }

    [[nodiscard]] Made made(const QString &text) const
    {
        Effort effort;
        return made(text, kDeepest, effort);
    }

private:
    using Row = std::vector<const Template *>;

    struct Effort
    {
        int left = kMostAttempts;
    };

    [[nodiscard]] Made made(const QString &text, int depth, Effort &effort) const
    {
        if (--effort.left < 0 || depth == 0 || text.isEmpty() || text.size() > kLongest) {
            return {nullptr, text, {}};
        }
        if (Made one = ofOne(text, m_open, depth, effort); one.isKnown()) {
            return one;
        }
        if (Made several = ofSeveral(text, depth, effort); several.isKnown()) {
            return several;
        }
        return ofOne(text, m_joining, depth, effort);
    }

    [[nodiscard]] Made ofOne(const QString &text, const Row &templates, int depth, Effort &effort) const
    {
        if (const Template *plain = m_plain.value(text)) {
            return {plain, text, {}};
        }
        for (const Template *one : templates) {
            if (const auto captured = one->match(text)) {
                if (Made made = with(*one, *captured, text, depth, effort); made.isKnown()) {
                    return made;
                }
            }
        }
        return {nullptr, text, {}};
    }

    // What only joins (a comma, brackets) counts only between what is known: anybody writes commas.
    [[nodiscard]] Made with(const Template &one, const QStringList &captured, const QString &text, int depth, Effort &effort) const
    {
        Made out{&one, text, {}};
        for (int number = 1; number <= one.placeholders(); ++number) {
            const QString &value = captured.at(number - 1);
            const char kind = one.kind(number);
            const Template *word = kind == 'w' ? m_plain.value(value) : nullptr;
            Made part = kind == 's' ? made(value, depth - 1, effort) : Made{word, value, {}};
            part.figure = kind == 'd' || kind == 'a';
            if ((kind == 'w' && !word) || (kind == 's' && one.joins() && !part.isKnown())) {
                return {nullptr, text, {}};
            }
            out.parts.append(std::move(part));
        }
        return out;
    }

    [[nodiscard]] static QList<qsizetype> endsOfSentences(const QString &text)
    {
        QList<qsizetype> ends;
        for (qsizetype at = 0; at + 1 < text.size() && ends.size() < kMostSentences; ++at) {
            if (text[at + 1] == QLatin1Char(' ') && QStringLiteral(".!?").contains(text[at])) {
                ends.append(at + 1);
            }
        }
        ends.append(text.size());
        return ends;
    }

    // From the left, of each beginning the longest that is known; a sentence that is not is left as it is.
    [[nodiscard]] Made ofSeveral(const QString &text, int depth, Effort &effort) const
    {
        const QList<qsizetype> ends = endsOfSentences(text);
        Made out{nullptr, text, {}};
        bool known = false;
        for (qsizetype from = 0, next = 0; next < ends.size() && ends.size() > 1;) {
            Made found{nullptr, text.mid(from, ends.at(next) - from), {}};
            qsizetype last = next;
            for (qsizetype end = ends.size() - 1; end >= next && !found.isKnown(); --end) {
                if (from == 0 && end == ends.size() - 1) {
                    continue; // the whole was looked at
                }
                const QString piece = text.mid(from, ends.at(end) - from);
                Made one = ofOne(piece, m_open, depth, effort);
                one = one.isKnown() ? one : ofOne(piece, m_joining, depth, effort);
                found = one.isKnown() ? one : found;
                last = one.isKnown() ? end : last;
            }
            known = known || found.isKnown();
            out.parts.append(found);
            from = ends.at(last) + 1;
            next = last + 1;
        }
        return known ? out : Made{nullptr, text, {}};
    }

    std::vector<Template> m_templates;
    QHash<QString, const Template *> m_plain;
    Row m_open;
    Row m_joining;
};

const Catalogue &catalogue()
{
    static const auto *const one = new Catalogue; // asked until the very end, also by other threads
    return *one;
}

std::shared_ptr<const Made> remembered(const QString &english)
{
    static auto &mutex = *new QMutex;
    static auto &known = *new QHash<QString, std::shared_ptr<const Made>>;
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.value(english)) {
            return found;
        }
    }
    auto made = std::make_shared<const Made>(catalogue().made(english));
    const QMutexLocker lock(&mutex);
    if (known.size() >= kRemembered) {
        known.clear();
    }
    known.insert(english, made);
    return made;
}

// "-12.5" and "38.5 %", as the core writes them, without groups; anything else is a name.
bool isFigure(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^-?[0-9]+\\.[0-9]+( ?%)?$"));
    return shape.match(text).hasMatch();
}

QString say(const Made &made)
{
    QStringList parts;
    for (const Made &part : made.parts) {
        parts.append(say(part));
    }
    if (made.by) {
        return filled(QCoreApplication::translate("Engine", made.by->source()), parts);
    }
    if (parts.isEmpty()) {
        return made.figure && isFigure(made.text) ? figure(made.text) : made.text;
    }
    return parts.join(QLatin1Char(' '));
}

bool isWholly(const Made &made)
{
    return made.by || (!made.parts.isEmpty() && std::all_of(made.parts.begin(), made.parts.end(), isWholly));
}

} // namespace

QString sentence(const QString &english)
{
    return english.isEmpty() ? english : isFigure(english) ? figure(english) : say(*remembered(english));
}

QString stopReason(const QString &reason, const QString &by)
{
    return by == QLatin1String("engine") ? sentence(reason) : reason;
}

bool isKnownSentence(const QString &english)
{
    return isWholly(*remembered(english));
}

} // namespace bw::language
