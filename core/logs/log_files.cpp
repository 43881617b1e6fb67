#include "core/logs/log_files.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace bw::logs {

using base::CivilDay;
using base::ErrorCode;
using base::failure;

namespace {

struct Kept
{
    QString path;
    QString day;                                   // "20261127": sorts as it is
    int part = 0;
    qint64 size = 0;
};

// Oldest first; the one without a number is the newest of its day. Files with other names are nobody's business here.
QList<Kept> filesOf(const FileTerms &terms)
{
    const QRegularExpression name(QStringLiteral("^%1_(\\d{8})(?:\\.(\\d{1,6}))?\\.log$").arg(QRegularExpression::escape(terms.stem)));
    QList<Kept> files;
    const QFileInfoList entries = QDir(terms.folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        const QRegularExpressionMatch match = name.match(entry.fileName());
        if (match.hasMatch()) {
            files.append({entry.filePath(), match.captured(1), match.captured(2).isEmpty() ? 1'000'000 : match.captured(2).toInt(), entry.size()});
        }
    }
    std::sort(files.begin(), files.end(), [](const Kept &a, const Kept &b) { return std::pair(a.day, a.part) < std::pair(b.day, b.part); });
    return files;
}

QString digitsOf(CivilDay day)
{
    return day.toIsoString().remove(QLatin1Char('-'));
}

} // namespace

QString LogFiles::nameOf(const QString &stem, CivilDay day, int part)
{
    return QStringLiteral("%1_%2%3.log").arg(stem, digitsOf(day), part == 0 ? QString() : QStringLiteral(".%1").arg(part));
}

void LogFiles::useTerms(const FileTerms &terms)
{
    m_terms = terms;
    m_file.close(); // opened anew, and what is too much then removed
}

base::Status LogFiles::write(const QByteArray &line, CivilDay day)
{
    if (!m_file.isOpen() || day != m_day) {
        if (const base::Status opened = open(day); !opened) {
            return opened;
        }
    }
    if (m_file.size() > 0 && m_file.size() + line.size() + 1 > m_terms.fileBytes) {
        if (const base::Status aside = setAside(); !aside) {
            return aside;
        }
    }
    const QByteArray bytes = (m_torn ? QByteArrayLiteral("\n") : QByteArray()) + line + '\n';
    const qint64 written = m_file.write(bytes);
    if (written != bytes.size()) {
        m_torn = written > 0 || m_torn;
        const QString why = written < 0 ? m_file.errorString() : QStringLiteral("it took %1 of %2 bytes").arg(written).arg(bytes.size());
        m_file.close();
        return failure(ErrorCode::Storage, QStringLiteral("The log %1 cannot be written: %2.").arg(m_file.fileName(), why));
    }
    m_torn = false;
    return {};
}

base::Status LogFiles::open(CivilDay day)
{
    m_file.close();
    m_day = day;
    m_file.setFileName(m_terms.folder + QLatin1Char('/') + nameOf(m_terms.stem, day));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)) {
        return failure(ErrorCode::Storage, QStringLiteral("The log %1 cannot be opened: %2.").arg(m_file.fileName(), m_file.errorString()));
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    char last = '\n';
    if (m_file.size() > 0 && m_file.seek(m_file.size() - 1)) { // a process that was killed may have left half a line
        m_file.getChar(&last);
    }
    m_torn = last != '\n';
    removeOld();
    return {};
}

base::Status LogFiles::setAside()
{
    int part = 1;
    const QList<Kept> files = filesOf(m_terms);
    for (const Kept &file : files) {
        part = file.day == digitsOf(m_day) && file.part < 1'000'000 ? std::max(part, file.part + 1) : part;
    }
    m_file.close();
    const QString from = m_file.fileName();
    if (!QFile::rename(from, m_terms.folder + QLatin1Char('/') + nameOf(m_terms.stem, m_day, part))) {
        return failure(ErrorCode::Storage, QStringLiteral("The log %1 cannot be set aside.").arg(from));
    }
    return open(m_day);
}

void LogFiles::removeOld() const
{
    QList<Kept> files = filesOf(m_terms);
    const QString oldest = digitsOf(CivilDay(m_day.daysSinceEpoch() - m_terms.keepDays + 1));
    qint64 total = 0;
    for (const Kept &file : std::as_const(files)) {
        total += file.size;
    }
    // Room for the file that is begun now, so that the total holds when it is full.
    const qint64 most = m_terms.totalBytes - m_terms.fileBytes;
    for (const Kept &file : std::as_const(files)) {
        const bool isWritten = file.path == m_file.fileName();
        if (!isWritten && (file.day < oldest || total > most)) {
            total -= QFile::remove(file.path) ? file.size : 0;
        }
    }
}

} // namespace bw::logs
