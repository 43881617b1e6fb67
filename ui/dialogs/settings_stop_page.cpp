#include "ui/dialogs/settings_stop_page.h"

#include "ui/chord/screen_chord.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stop_trigger.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bw::ui {

SettingsStopPage::SettingsStopPage(engine_client::EngineClient &client, QWidget *parent) : QWidget(parent), m_client(client)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(7);
    m_chordTitle = new QLabel(this);
    setRole(m_chordTitle, Role::Title);
    column->addWidget(m_chordTitle);
    m_reach = new QLabel(this);
    m_reach->setObjectName(QStringLiteral("chordReach"));
    m_reach->setWordWrap(true);
    column->addWidget(m_reach);
    column->addStretch();
    if (const ScreenChord *chord = StopTrigger::of(client).chord()) {
        connect(chord, &ScreenChord::reachChanged, this, &SettingsStopPage::refreshReach);
    }
    retranslate();
}

void SettingsStopPage::retranslate()
{
    m_chordTitle->setText(tr("The key of the emergency stop"));
    refreshReach();
}

// A warning where the chord may reach nobody; otherwise plain words.
void SettingsStopPage::refreshReach()
{
    const ScreenChord *chord = StopTrigger::of(m_client).chord();
    const ChordReach reach = chord ? chord->reach() : ChordReach::WindowsOnly;
    m_reach->setText(chordSentence(reach));
    setRole(m_reach, reach == ChordReach::Taken ? Role::Warning : Role::Muted);
}

void SettingsStopPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace bw::ui
