// The log of a run: lines from any thread, written by one of its own. Nobody ever waits for it: what does not fit into the queue, or
// what the disk does not take, is dropped, counted, and the count is the next thing that is written.
// Thread: made, begun and destroyed by one; add() and change() by any. What is told is told on the writer's thread.
// Needs a QCoreApplication. Failure: none to the caller; a disk that does not take a line is told once, and again when it does.
#pragma once

#include "core/base/time.h"
#include "core/logs/log_files.h"
#include "core/logs/log_line.h"
#include "core/logs/redaction.h"

#include <functional>
#include <memory>
#include <vector>

namespace bw::logs {

struct LogParts
{
    FileTerms files;
    Level level = Level::Info;                          // and above
    std::shared_ptr<const base::Clock> clock;
    std::vector<Redaction> redactions;                  // those who know the run's secrets; called on the writer's thread
    std::function<bool()> mayWrite;                     // until it says so lines wait in the queue; empty: at once
    std::function<void(const QString &)> tell;          // may be empty
    std::size_t capacity = 10'000;                      // lines
    std::function<void()> beforeWriting;                // tests: hold the writer up; may be empty
};

class LogService
{
public:
    explicit LogService(LogParts parts);
    ~LogService();                                      // writes what waits
    LogService(const LogService &) = delete;
    LogService &operator=(const LogService &) = delete;

    void begin();                                       // the writer's thread starts; lines are taken before already
    void add(LogLine line);
    void change(Level level, const FileTerms &terms);
    [[nodiscard]] bool takes(Level level) const;        // whether it would be written: spares the making of a line

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace bw::logs
