#include "ui/appearance.h"

#include <QApplication>

namespace bw::ui {

Scheme schemeFor(SchemeChoice choice, Scheme desktop)
{
    switch (choice) {
    case SchemeChoice::Dark: return Scheme::Dark;
    case SchemeChoice::Light: return Scheme::Light;
    case SchemeChoice::AsTheDesktop: break;
    }
    return desktop;
}

Appearance::Appearance(QApplication &application) : m_application(application), m_desktop(QApplication::palette())
{
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, &Appearance::apply);
    connect(&m_desktop, &DesktopScheme::changed, this, &Appearance::apply);
    apply();
}

// Every widget is polished anew, so only where something is different.
void Appearance::apply()
{
    const Preferences &wanted = PreferenceStore::instance().now();
    const std::pair next{schemeFor(wanted.scheme, m_desktop.now()), wanted.hues};
    if (m_applied != next) {
        m_applied = next;
        Theme::apply(m_application, next.first, next.second);
    }
}

void chooseOtherScheme()
{
    Preferences wanted = PreferenceStore::instance().now();
    wanted.scheme = Theme::scheme() == Scheme::Dark ? SchemeChoice::Light : SchemeChoice::Dark;
    PreferenceStore::instance().set(wanted);
}

} // namespace bw::ui
