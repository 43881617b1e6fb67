#include "ui/widgets/number_field.h"

#include "ui/theme.h"
#include "ui/widgets/roles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bw::ui {

void standBeside(QWidget *label, QLineEdit *edit)
{
    edit->ensurePolished(); // its height is the style sheet's
    label->setMinimumHeight(edit->sizeHint().height());
}

NumberField::NumberField(const QString &objectName, const Saying &name, const QString &unit, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_unit(new QLabel(unit, this)), m_words(new QLabel(this))
{
    m_edit->setObjectName(objectName);
    spoken(m_edit, [this, name] { m_edit->setAccessibleName(name.text()); });
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_edit->setFont(Theme::figures());
    m_edit->setMaxLength(40);
    m_words->setObjectName(objectName + QStringLiteral("Words"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().height());
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFocusPolicy(Qt::NoFocus);
    setRole(m_unit, Role::Muted);
    setRole(m_words, Role::Muted);

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_edit, 1);
    line->addWidget(m_unit);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(line);
    all->addWidget(m_words);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::edited);
}

QString NumberField::words() const
{
    return m_words->text();
}

void NumberField::setText(const QString &text)
{
    if (m_edit->text() != text) {
        m_edit->setText(text); // textEdited is for the person's typing only
    }
}

void NumberField::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

int NumberField::unitWidth() const
{
    return m_unit->sizeHint().width();
}

void NumberField::setUnitWidth(int width)
{
    if (m_unit->minimumWidth() != width) { // setting it asks for another layout
        m_unit->setMinimumWidth(width);
    }
}

void NumberField::showWords(const QString &error, const QString &note)
{
    const QString words = error.isEmpty() ? note : error;
    if (m_words->text() != words) {
        m_words->setText(words);
        m_edit->setAccessibleDescription(words);
    }
    setRole(m_words, error.isEmpty() ? Role::Muted : Role::Alarm);
    setInvalid(m_edit, error.isEmpty() ? Validity::Valid : Validity::Invalid);
}

} // namespace bw::ui
