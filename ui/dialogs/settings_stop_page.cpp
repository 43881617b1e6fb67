#include "ui/dialogs/settings_stop_page.h"

#include "ui/chord/screen_chord.h"
#include "ui/widgets/operator_field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stop_trigger.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kBetweenGroupsPx = 12;

} // namespace

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
    column->addSpacing(kBetweenGroupsPx);
    makeOperator(column);
    column->addStretch();
    if (const ScreenChord *chord = StopTrigger::of(client).chord()) {
        connect(chord, &ScreenChord::reachChanged, this, &SettingsStopPage::refreshReach);
    }
    retranslate();
}

void SettingsStopPage::makeOperator(QVBoxLayout *column)
{
    m_operatorTitle = new QLabel(this);
    setRole(m_operatorTitle, Role::Title);
    column->addWidget(m_operatorTitle);
    m_operatorLabel = new QLabel(this);
    auto *name = new OperatorField(this);
    m_operatorLabel->setBuddy(name);
    auto *row = new QHBoxLayout;
    row->addWidget(m_operatorLabel);
    row->addWidget(name);
    row->addStretch();
    column->addLayout(row);
    m_operatorNote = new QLabel(this);
    m_operatorNote->setWordWrap(true);
    setRole(m_operatorNote, Role::Muted);
    column->addWidget(m_operatorNote);
}

void SettingsStopPage::retranslate()
{
    m_chordTitle->setText(tr("The key of the emergency stop"));
    m_operatorTitle->setText(tr("Operator"));
    m_operatorLabel->setText(tr("Your &name"));
    m_operatorNote->setText(tr("A stop that is pressed at this desktop is recorded with it, and so is an entry that you approve. Under dual control the same name "
                               "cannot clear that stop. Empty: the name of the desktop's user."));
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
