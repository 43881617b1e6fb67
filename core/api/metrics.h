// /metrics in Prometheus' text format 0.0.4: a HELP and a TYPE line for each name, exact numbers. What is not known has no
// sample: it is never zero. Pure.
#pragma once

#include "core/api/pictures.h"

#include <map>

namespace bw::api {

class Counters // of the API itself, since it began
{
public:
    void asked(const char *method, const char *route) { ++m_asked[{method, route}]; }
    void refused(int status) { ++m_refused[status]; }

    int listeners = 0;
    qsizetype waiting = 0;           // commands that the engine has not answered

    using Asked = std::map<std::pair<QByteArray, QByteArray>, std::uint64_t>;
    using Refused = std::map<int, std::uint64_t>;
    [[nodiscard]] const Asked &asked() const { return m_asked; }
    [[nodiscard]] const Refused &refused() const { return m_refused; }

private:
    Asked m_asked;
    Refused m_refused;
};

// s null: the engine has not started yet.
[[nodiscard]] QByteArray metricsText(const engine_client::Snapshot *s, const Moment &moment, const Counters &counters);

} // namespace bw::api
