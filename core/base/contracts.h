// Contract checks that stay on in release builds: the fourth answer of the error model, "we are wrong".
// A failed check throws ContractViolation; only the loop boundary of a thread catches it, trips the halt latch,
// journals it and keeps the screen alive. Nothing else may throw it or catch it.
#pragma once

#include <QString>

#include <exception>

namespace bw::base {

class ContractViolation final : public std::exception
{
public:
    ContractViolation(const char *kind, const char *condition, const char *file, int line);
    [[nodiscard]] const char *what() const noexcept override { return m_text.constData(); }

private:
    QByteArray m_text;
};

[[noreturn]] void contractFailed(const char *kind, const char *condition, const char *file, int line);

} // namespace bw::base

#define BW_EXPECTS(condition) \
    ((condition) ? void(0) : ::bw::base::contractFailed("precondition", #condition, __FILE__, __LINE__))
#define BW_ENSURES(condition) \
    ((condition) ? void(0) : ::bw::base::contractFailed("postcondition", #condition, __FILE__, __LINE__))
#define BW_UNREACHABLE(reason) ::bw::base::contractFailed("unreachable", reason, __FILE__, __LINE__)
