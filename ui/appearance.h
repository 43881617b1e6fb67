// Keeps the looks of the program as the person chose them (ui/preferences.h), and as the desktop session is where that was chosen.
// One for the life of the program, made before anything else gives it a palette. Screen thread.
#pragma once

#include "ui/desktop_scheme.h"
#include "ui/preferences.h"

class QApplication;

namespace bw::ui {

[[nodiscard]] Scheme schemeFor(SchemeChoice choice, Scheme desktop);

class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

private:
    void apply();

    QApplication &m_application;
    DesktopScheme m_desktop;
    std::optional<std::pair<Scheme, GainHues>> m_applied;
};

// Chooses, for good, the one that is not shown now.
void chooseOtherScheme();

} // namespace bw::ui
