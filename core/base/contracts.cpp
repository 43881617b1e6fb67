#include "core/base/contracts.h"

namespace bw::base {

ContractViolation::ContractViolation(const char *kind, const char *condition, const char *file, int line)
    : m_text(QByteArray(kind) + " failed: " + condition + " at " + file + ':' + QByteArray::number(line))
{
}

void contractFailed(const char *kind, const char *condition, const char *file, int line)
{
    throw ContractViolation(kind, condition, file, line);
}

} // namespace bw::base
