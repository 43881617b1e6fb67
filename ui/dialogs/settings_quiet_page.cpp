#include "ui/dialogs/settings_quiet_page.h"

#include "ui/dialogs/reason_memory.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kIndentPx = 0;
constexpr int kBetweenGroupsPx = 12;
constexpr int kKindsInARow = 3;

ReasonMemory closingReasons() { return ReasonMemory(QStringLiteral("close")); }

QLabel *labelIn(QVBoxLayout *column, Role role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(role == Role::Muted);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

void change(const std::function<void(Preferences &)> &how)
{
    Preferences wanted = PreferenceStore::instance().now();
    how(wanted);
    PreferenceStore::instance().set(wanted);
}

} // namespace

SettingsQuietPage::SettingsQuietPage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(7);
    makeSounds(column);
    column->addSpacing(kBetweenGroupsPx);
    makeQuiet(column);
    column->addSpacing(kBetweenGroupsPx);
    makeLock(column);
    column->addSpacing(kBetweenGroupsPx);
    makeReasons(column);
    column->addStretch();
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, &SettingsQuietPage::refresh);
    retranslate();
}

void SettingsQuietPage::makeSounds(QVBoxLayout *column)
{
    m_soundsTitle = labelIn(column, Role::Title, this);
    m_sounds = new QCheckBox(this);
    m_sounds->setObjectName(QStringLiteral("sounds"));
    connect(m_sounds, &QCheckBox::clicked, this, [](bool on) { change([on](Preferences &p) { p.sounds = on; }); });
    column->addWidget(m_sounds);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(24, 0, 0, 0);
    grid->setHorizontalSpacing(26);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(kKindsInARow, 1);
    const auto place = [this, grid](QCheckBox *check, qsizetype at) { grid->addWidget(check, int(at) / kKindsInARow, int(at) % kKindsInARow); };
    for (const char *kind : {"fill", "refusal", "stop-hit", "limit-level", "disconnection"}) {
        const QString word = QLatin1String(kind);
        auto *check = new QCheckBox(this);
        check->setObjectName(QStringLiteral("sound-") + word);
        connect(check, &QCheckBox::clicked, this, [word](bool on) {
            change([&word, on](Preferences &p) { on ? void(p.mutedSounds.remove(word)) : void(p.mutedSounds.insert(word)); });
        });
        place(check, m_kinds.size());
        m_kinds.append({word, check});
    }
    m_emergency = new QCheckBox(this);
    m_emergency->setObjectName(QStringLiteral("sound-emergency"));
    m_emergency->setChecked(true);
    m_emergency->setEnabled(false);
    place(m_emergency, m_kinds.size());
    column->addLayout(grid);
}

void SettingsQuietPage::makeQuiet(QVBoxLayout *column)
{
    m_quietTitle = labelIn(column, Role::Title, this);
    m_quiet = new QCheckBox(this);
    m_quiet->setObjectName(QStringLiteral("doNotDisturb"));
    connect(m_quiet, &QCheckBox::clicked, this, [](bool on) { change([on](Preferences &p) { p.doNotDisturb = on; }); });
    column->addWidget(m_quiet);
    m_quietNote = labelIn(column, Role::Muted, this);
}

void SettingsQuietPage::makeLock(QVBoxLayout *column)
{
    m_lockTitle = labelIn(column, Role::Title, this);
    m_lockLabel = new QLabel(this);
    m_lock = new QSpinBox(this);
    m_lock->setObjectName(QStringLiteral("lockMinutes"));
    m_lock->setRange(0, kLongestLockMinutes);
    m_lock->setKeyboardTracking(false); // half a number is not a wish
    m_lockLabel->setBuddy(m_lock);
    guardWheel(m_lock);
    connect(m_lock, &QSpinBox::valueChanged, this, [](int minutes) { change([minutes](Preferences &p) { p.lockAfterMinutes = minutes; }); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kIndentPx, 0, 0, 0);
    row->addWidget(m_lockLabel);
    row->addWidget(m_lock);
    row->addStretch();
    column->addLayout(row);
    m_lockNote = labelIn(column, Role::Muted, this);
}

void SettingsQuietPage::makeReasons(QVBoxLayout *column)
{
    m_reasonsTitle = labelIn(column, Role::Title, this);
    m_reasons = labelIn(column, Role::Muted, this);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(QStringLiteral("forget"));
    m_forget->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, &SettingsQuietPage::forget);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
}

void SettingsQuietPage::forget()
{
    closingReasons().forget();
    refreshReasons();
}

void SettingsQuietPage::retranslate()
{
    m_soundsTitle->setText(tr("Sounds"));
    m_sounds->setText(tr("&Play sounds"));
    const QStringList kinds{tr("A &fill"), tr("A ref&usal"), tr("A &stop that was hit"), tr("A level of a li&mit"), tr("A &disconnection")};
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        m_kinds.at(i).check->setText(kinds.at(i));
    }
    m_emergency->setText(tr("An emergency: always"));
    m_emergency->setToolTip(tr("The sound of an emergency cannot be turned off."));
    m_quietTitle->setText(tr("Quiet"));
    m_quiet->setText(tr("Do &not disturb"));
    m_quietNote->setText(tr("No sound, no notification and no window in front, until it is turned off again. An emergency still does all of it."));
    m_lockTitle->setText(tr("Lock"));
    m_lockLabel->setText(tr("Loc&k without a key or a pointer for"));
    m_lock->setAccessibleName(tr("Minutes until the screen is locked"));
    m_lock->setSpecialValueText(tr("never"));
    m_lock->setSuffix(tr(" min"));
    m_lockNote->setText(tr("The emergency stop works while it is locked, and what happens stays visible."));
    m_reasonsTitle->setText(tr("Reasons"));
    m_forget->setText(tr("F&orget them"));
    refresh();
    refreshReasons();
}

void SettingsQuietPage::refresh()
{
    const Preferences &now = PreferenceStore::instance().now();
    m_sounds->setChecked(now.sounds);
    for (const Kind &kind : std::as_const(m_kinds)) {
        kind.check->setChecked(!now.mutedSounds.contains(kind.word));
        kind.check->setEnabled(now.sounds);
    }
    m_quiet->setChecked(now.doNotDisturb);
    m_lock->setValue(now.lockAfterMinutes);
}

void SettingsQuietPage::refreshReasons()
{
    const int kept = int(closingReasons().load().size());
    m_reasons->setText(kept == 0 ? tr("None of the reasons given for closing a position is remembered now; the next ones will be suggested.")
                                 : tr("%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.",
                                      nullptr, kept));
    m_forget->setEnabled(kept > 0);
}

void SettingsQuietPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SettingsQuietPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshReasons();
}

} // namespace bw::ui
