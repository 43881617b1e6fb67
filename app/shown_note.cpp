#include "app/shown_note.h"

#include <QEvent>
#include <QFile>

#include <unistd.h>

namespace bw::app {

namespace {

constexpr qsizetype kStartedAt = 19; // of the words behind the program's name. Source: proc_pid_stat(5)

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<base::Millis> processAge()
{
    const QByteArray self = textOf(QStringLiteral("/proc/self/stat"));
    const QList<QByteArray> words = self.mid(self.lastIndexOf(')') + 2).split(' ');
    const QList<QByteArray> up = textOf(QStringLiteral("/proc/uptime")).split(' ').first().split('.'); // seconds and their hundredths
    const long ticks = ::sysconf(_SC_CLK_TCK);
    if (words.size() <= kStartedAt || up.size() != 2 || ticks <= 0) {
        return std::nullopt;
    }
    const std::int64_t upMs = up[0].toLongLong() * 1000 + up[1].toLongLong() * 10;
    return base::Millis(upMs - words[kStartedAt].toLongLong() * 1000 / ticks);
}

ShownNote::ShownNote(QObject &window, RunLog &log) : m_log(log)
{
    static bool first = true;
    if (std::exchange(first, false)) {
        window.installEventFilter(this);
    }
}

// The window is painted before what lies in it, all in one turn of the loop: in the next one everything is on the screen.
bool ShownNote::eventFilter(QObject *window, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        window->removeEventFilter(this);
        QMetaObject::invokeMethod(this, [this] {
            if (const auto age = processAge()) {
                m_log.shown(*age);
            }
        }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(window, event);
}

} // namespace bw::app
