// One source file, seen three ways: as it is, without comments, and without comments and the contents of literals.
// All three have the same length, so that an offset means the same place in each. Plain value.
#pragma once

#include <QString>
#include <QStringList>

namespace bw::tidy {

struct Finding
{
    QString file;
    int line = 0;      // 1-based
    QString check;
    QString message;
};

class SourceText
{
public:
    SourceText(QString path, QString text);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &raw() const { return m_raw; }
    [[nodiscard]] const QString &withoutComments() const { return m_withoutComments; }
    [[nodiscard]] const QString &bare() const { return m_bare; }   // neither comments nor contents of literals
    [[nodiscard]] QString bareWithoutPreprocessor() const;
    [[nodiscard]] int lineAt(qsizetype offset) const;
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] QStringList lines() const { return m_raw.split(QLatin1Char('\n')); }
    [[nodiscard]] bool isCpp() const { return isHeader() || m_path.endsWith(QLatin1String(".cpp")); }
    [[nodiscard]] bool isHeader() const { return m_path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isCMake() const;

    [[nodiscard]] Finding finding(qsizetype offset, const char *check, QString message) const;

private:
    void separate();
    void separateHashComments();

    QString m_path;
    QString m_raw;
    QString m_withoutComments;
    QString m_bare;
};

} // namespace bw::tidy
