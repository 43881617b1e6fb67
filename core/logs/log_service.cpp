#include "core/logs/log_service.h"

#include "core/base/bounded_queue.h"
#include "core/base/contracts.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <optional>

namespace bw::logs {

namespace {

constexpr std::size_t kDrainMost = 500;
constexpr int kLookEveryMs = 200; // for the permission to begin, and for what was dropped

} // namespace

class LogService::Writer final : public QObject
{
public:
    explicit Writer(LogParts parts)
        : m_parts(std::move(parts)), m_queue(m_parts.capacity), m_level(static_cast<int>(m_parts.level)), m_files(m_parts.files), m_timer(this)
    {
        BW_EXPECTS(m_parts.clock);
        m_timer.setInterval(kLookEveryMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { write(); });
        m_thread.setObjectName(QStringLiteral("log"));
    }

    void begin()
    {
        moveToThread(&m_thread);
        m_thread.start();
        m_begun = true;
        wake();
    }

    void end()
    {
        if (!m_begun) {
            return;
        }
        m_ending = true;
        wake();
        m_thread.wait();
    }

    [[nodiscard]] bool takes(Level level) const { return static_cast<int>(level) >= m_level.load(std::memory_order_relaxed); }

    void add(LogLine line)
    {
        if (!takes(line.level)) {
            return;
        }
        line.atMs = m_parts.clock->systemMs();
        if (m_queue.push(std::move(line)) && m_begun && !m_awake.exchange(true)) {
            wake();
        }
    }

    void change(Level level, const FileTerms &terms)
    {
        m_level = static_cast<int>(level);
        const std::lock_guard lock(m_mutex);
        m_newTerms = terms;
    }

protected:
    // The event itself says nothing: what is to be done stands in the members.
    void customEvent(QEvent *) override
    {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
        write();
        if (m_ending) {
            m_timer.stop();
            m_thread.quit();
        }
    }

private:
    void wake() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

    void takeTerms()
    {
        const std::lock_guard lock(m_mutex);
        if (const auto terms = std::exchange(m_newTerms, std::nullopt)) {
            m_files.useTerms(*terms);
        }
    }

    void write()
    {
        m_awake.store(false);
        takeTerms();
        if (!m_mayWrite && m_parts.mayWrite && !m_parts.mayWrite()) {
            return;
        }
        m_mayWrite = true;
        for (std::vector<LogLine> lines = m_queue.drain(kDrainMost); !lines.empty(); lines = m_queue.drain(kDrainMost)) {
            if (m_parts.beforeWriting) {
                m_parts.beforeWriting();
            }
            for (LogLine &line : lines) {
                put(line);
            }
        }
        tellLost();
    }

    // Older than what came in while the queue was full, newer than what was in it: their place is between the two.
    void tellLost()
    {
        const std::size_t refused = m_queue.refused();
        if (refused == m_refusedSeen && m_unwritten == 0) {
            return;
        }
        LogLine line{Level::Warning, QStringLiteral("log-lost"), {}, {}, m_parts.clock->systemMs()};
        line.fields = {{QStringLiteral("queue_full"), static_cast<qint64>(refused - m_refusedSeen)}, {QStringLiteral("disk"), static_cast<qint64>(m_unwritten)}};
        if (putOne(line)) {
            m_refusedSeen = refused;
            m_unwritten = 0;
        }
    }

    void put(const LogLine &line)
    {
        if (m_unwritten != 0) {
            tellLost();
        }
        m_unwritten += putOne(line) ? 0u : 1u;
    }

    bool putOne(LogLine line)
    {
        line.fields = redacted(line.fields, m_parts.redactions);
        const base::Status written = m_files.write(toJson(line), base::VenueTime(line.atMs).day());
        if (written.has_value() == m_failing && m_parts.tell) {
            m_parts.tell(written ? QStringLiteral("The log can be written again.") : written.error().message + QStringLiteral(" What it does not take is counted."));
        }
        m_failing = !written;
        return written.has_value();
    }

    LogParts m_parts;
    base::BoundedQueue<LogLine> m_queue;
    std::atomic<int> m_level;
    std::atomic<bool> m_awake{false};
    std::atomic<bool> m_begun{false};
    std::atomic<bool> m_ending{false};
    std::mutex m_mutex;
    std::optional<FileTerms> m_newTerms;     // under the mutex
    LogFiles m_files;
    QTimer m_timer;
    QThread m_thread;
    std::size_t m_refusedSeen = 0;
    std::size_t m_unwritten = 0;
    bool m_mayWrite = false;
    bool m_failing = false;
};

LogService::LogService(LogParts parts) : m_writer(std::make_unique<Writer>(std::move(parts))) {}

LogService::~LogService()
{
    m_writer->end();
}

void LogService::begin()
{
    m_writer->begin();
}

void LogService::add(LogLine line)
{
    m_writer->add(std::move(line));
}

void LogService::change(Level level, const FileTerms &terms)
{
    m_writer->change(level, terms);
}

bool LogService::takes(Level level) const
{
    return m_writer->takes(level);
}

} // namespace bw::logs
