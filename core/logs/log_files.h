// The files of a log: FOLDER/STEM_YYYYMMDD.log by UTC day. One that has grown too large is set aside as STEM_YYYYMMDD.N.log, the higher
// N the newer; what is older than the days to keep, or beyond the total, is removed, oldest first.
// Thread: one. Failure: Storage, one sentence; nothing is kept for later, the next call tries again.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace bw::logs {

struct FileTerms
{
    QString folder;
    QString stem;                                  // the mode
    qint64 fileBytes = 16 * 1024 * 1024;           // a file is set aside once it has as many
    qint64 totalBytes = 512ll * 1024 * 1024;       // of all of them; at least two files
    int keepDays = 30;                             // the day that is written counts as one
};

class LogFiles
{
public:
    explicit LogFiles(FileTerms terms) : m_terms(std::move(terms)) {}

    [[nodiscard]] base::Status write(const QByteArray &lineWithoutEnd, base::CivilDay day);
    void useTerms(const FileTerms &terms);         // from the next line on
    [[nodiscard]] const FileTerms &terms() const { return m_terms; }
    [[nodiscard]] static QString nameOf(const QString &stem, base::CivilDay day, int part = 0); // 0: the one that is written

private:
    [[nodiscard]] base::Status open(base::CivilDay day);
    [[nodiscard]] base::Status setAside();
    void removeOld() const;

    FileTerms m_terms;
    QFile m_file;
    base::CivilDay m_day;
    bool m_torn = false;                           // the last write stopped within a line
};

} // namespace bw::logs
