#include "ui/lock/lock_dialog.h"

#include "ui/lock/passphrase.h"
#include "ui/preferences.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace bw::ui {

namespace {

constexpr int kLongestWords = 128;
constexpr int kShortestWords = 4;

} // namespace

LockDialog::LockDialog(engine_client::EngineClient &client, QWidget *parent) : CommandDialog(client, [] { return tr("Inactivity lock"); }, parent)
{
    QLabel *words = addWords(QStringLiteral("lockExplained"));
    spoken(words, [] {
        return tr("A locked window shows how a stop proceeds and nothing else. The emergency stop works all the same; positions stay guarded.");
    });
    QGridLayout *form = addForm();
    addMinutes(form);
    if (passphrase::state() == passphrase::State::Chosen) {
        m_current = addSecret(form, {[] { return tr("&Passphrase of now"); }, QStringLiteral("currentPassphrase"), [] { return tr("Passphrase of now, required"); },
                                     [] { return tr("required to change the lock"); }, kLongestWords});
    }
    m_fresh = addSecret(form, {[] { return tr("&New passphrase"); }, QStringLiteral("newPassphrase"), [] { return tr("New passphrase"); },
                               [this] { return m_current ? tr("empty: as it is") : tr("empty: Enter unlocks"); }, kLongestWords});
    m_again = addSecret(form, {[] { return tr("The same &again"); }, QStringLiteral("againPassphrase"), [] { return tr("New passphrase, again"); }, {}, kLongestWords});
    m_none = new QCheckBox(form->parentWidget());
    m_none->setObjectName(QStringLiteral("noPassphrase"));
    spoken(m_none, [this] { m_none->setText(tr("No passphrase any &more: Enter unlocks")); });
    m_none->setVisible(m_current);
    form->addWidget(m_none, form->rowCount(), 1);
    connect(m_none, &QCheckBox::toggled, this, [this] { refresh(); });
    addBottom(QStringLiteral("keepLock"), Enter::Sends, {[] { return tr("Cancel"); }, [] { return tr("The lock stays as it is (Esc)"); }, {}, {}});
    setMinimumWidth(560);
    refresh();
    m_minutes->setFocus();
}

QLineEdit *LockDialog::addSecret(QGridLayout *form, const Line &line)
{
    QLineEdit *field = addLine(form, line);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void LockDialog::addMinutes(QGridLayout *form)
{
    m_minutes = new QSpinBox(form->parentWidget());
    m_minutes->setObjectName(QStringLiteral("lockMinutes"));
    m_minutes->setRange(0, kLongestLockMinutes);
    m_minutes->setValue(PreferenceStore::instance().now().lockAfterMinutes);
    guardWheel(m_minutes);
    spoken(m_minutes, [this] {
        m_minutes->setSpecialValueText(tr("never by itself"));
        m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
        m_minutes->setAccessibleName(tr("Minutes without a key or a pointer"));
    });
    QLabel *label = spoken(new QLabel(form->parentWidget()), [] { return tr("Lock af&ter"); });
    label->setBuddy(m_minutes);
    form->addWidget(label, 0, 0);
    form->addWidget(m_minutes, 0, 1, Qt::AlignLeft);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { refresh(); });
}

// Empty: it can be kept.
QString LockDialog::problem() const
{
    const QString fresh = m_none->isChecked() ? QString() : m_fresh->text();
    if (m_current && m_current->text().isEmpty()) {
        return tr("The passphrase of now is required.");
    }
    if (!fresh.isEmpty() && fresh.size() < kShortestWords) {
        return tr("A passphrase has %n characters at least.", nullptr, kShortestWords);
    }
    return fresh != (m_none->isChecked() ? QString() : m_again->text()) ? tr("The new passphrase is not the same both times.") : QString();
}

void LockDialog::refresh()
{
    if (!action()) { // the first value arrives before the button is there
        return;
    }
    const QString open = problem();
    m_fresh->setEnabled(!m_none->isChecked());
    m_again->setEnabled(!m_none->isChecked());
    action()->setText(tr("&Keep"));
    action()->setEnabled(open.isEmpty());
    action()->setToolTip(open);
    say(Role::Muted, open);
}

void LockDialog::submit()
{
    if (!problem().isEmpty()) {
        return;
    }
    if (m_current && !passphrase::matches(m_current->text())) {
        m_current->clear();
        m_current->setFocus();
        refresh();
        say(Role::Alarm, tr("That is not the passphrase of now."));
        return;
    }
    const QString fresh = m_none->isChecked() ? QString() : m_fresh->text();
    if (m_none->isChecked() || !fresh.isEmpty()) {
        if (const base::Status kept = passphrase::choose(fresh); !kept) {
            say(Role::Alarm, tr("The passphrase was not kept: %1").arg(kept.error().message));
            return;
        }
    }
    Preferences wanted = PreferenceStore::instance().now();
    wanted.lockAfterMinutes = m_minutes->value();
    PreferenceStore::instance().set(wanted);
    accept();
}

} // namespace bw::ui
