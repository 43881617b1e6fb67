// One template held against a text. Pure; thread: any.
#pragma once

#include "core/language/sentence_tables.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bw::language {

class Template
{
public:
    explicit Template(const SentenceTemplate &from);

    [[nodiscard]] const char *source() const { return m_source; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype weight() const { return m_weight; }              // characters that are no placeholder
    [[nodiscard]] bool joins() const { return m_joins; }                     // nothing but placeholders and signs between them
    [[nodiscard]] int placeholders() const { return static_cast<int>(m_kinds.size()); }
    [[nodiscard]] char kind(int number) const { return m_kinds.at(number - 1); }

    // The whole text: what stands at %1, %2, ...; nothing: it does not fit.
    [[nodiscard]] std::optional<QStringList> match(const QString &text) const;

private:
    struct Part
    {
        int number = 0;      // of the placeholder before it; 0: none
        QString literal;
    };

    [[nodiscard]] bool matchFrom(qsizetype part, QStringView rest, QStringList &captured) const;
    [[nodiscard]] bool take(const Part &part, QStringView value, bool last, QStringList &captured) const;

    const char *m_source;
    QString m_text;
    QByteArray m_kinds;
    QList<Part> m_parts;
    qsizetype m_weight = 0;
    bool m_joins = false;
};

// Puts the arguments into a text with %1 ... %9, each once looked at: a "%2" inside an argument stays.
[[nodiscard]] QString filled(const QString &text, const QStringList &arguments);

} // namespace bw::language
