// Reasons given before, newest first, kept in the desktop's own settings (never with keys or accounts). Screen thread.
#pragma once

#include <QStringList>

namespace bw::ui {

class ReasonMemory
{
public:
    static constexpr int kMost = 8;

    explicit ReasonMemory(const QString &group) : m_group(group) {}
    [[nodiscard]] QStringList load() const;
    void remember(const QString &reason) const;
    void forget() const;

private:
    QString m_group;
};

} // namespace bw::ui
