// Writes into the log when a window was whole on the screen for the first time: laid out, painted and handed over.
// For the first window of the program; a later one is not what a person waited for.
#pragma once

#include "app/run_log.h"

#include <QObject>

#include <optional>

namespace bw::app {

// Since the kernel began this process, to about ten milliseconds. Empty: the kernel does not say.
[[nodiscard]] std::optional<base::Millis> processAge();

class ShownNote final : public QObject
{
public:
    ShownNote(QObject &window, RunLog &log);

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    RunLog &m_log;
};

} // namespace bw::app
