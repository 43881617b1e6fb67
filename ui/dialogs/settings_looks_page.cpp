#include "ui/dialogs/settings_looks_page.h"

#include "core/language/language.h"
#include "ui/language_choice.h"
#include "ui/widgets/hue_sample.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/wheel_guard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kIndentPx = 0;
constexpr int kBetweenGroupsPx = 14;

QLabel *titleIn(QVBoxLayout *column, QWidget *parent)
{
    auto *title = new QLabel(parent);
    setRole(title, Role::Title);
    column->addWidget(title);
    return title;
}

template<typename Choice>
QRadioButton *addChoice(QButtonGroup *group, Choice choice, const QString &name, QWidget *parent)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(name);
    group->addButton(button, static_cast<int>(choice));
    return button;
}

} // namespace

SettingsLooksPage::SettingsLooksPage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    makeSchemes(column);
    column->addSpacing(kBetweenGroupsPx);
    makeHues(column);
    column->addSpacing(kBetweenGroupsPx);
    makeLanguage(column);
    column->addStretch();
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, &SettingsLooksPage::refresh);
    retranslate();
    refresh();
}

void SettingsLooksPage::makeSchemes(QVBoxLayout *column)
{
    m_schemeTitle = titleIn(column, this);
    m_schemes = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kIndentPx, 0, 0, 0);
    row->setSpacing(22);
    row->addWidget(addChoice(m_schemes, SchemeChoice::AsTheDesktop, QStringLiteral("schemeDesktop"), this));
    row->addWidget(addChoice(m_schemes, SchemeChoice::Dark, QStringLiteral("schemeDark"), this));
    row->addWidget(addChoice(m_schemes, SchemeChoice::Light, QStringLiteral("schemeLight"), this));
    row->addStretch();
    column->addLayout(row);
    connect(m_schemes, &QButtonGroup::idClicked, this, [](int id) {
        Preferences wanted = PreferenceStore::instance().now();
        wanted.scheme = static_cast<SchemeChoice>(id);
        PreferenceStore::instance().set(wanted);
    });
}

void SettingsLooksPage::makeHues(QVBoxLayout *column)
{
    m_hueTitle = titleIn(column, this);
    m_hues = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(kIndentPx, 0, 0, 0);
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    const QList<std::pair<GainHues, QString>> choices{{GainHues::GreenRed, QStringLiteral("huesGreenRed")},
                                                      {GainHues::RedGreen, QStringLiteral("huesRedGreen")},
                                                      {GainHues::BlueOrange, QStringLiteral("huesBlueOrange")}};
    for (const auto &[hues, name] : choices) {
        const int line = grid->rowCount();
        grid->addWidget(addChoice(m_hues, hues, name, this), line, 0);
        grid->addWidget(new HueSample(hues, this), line, 1);
    }
    column->addLayout(grid);
    m_hueNote = new QLabel(this);
    m_hueNote->setWordWrap(true);
    setRole(m_hueNote, Role::Muted);
    column->addWidget(m_hueNote);
    connect(m_hues, &QButtonGroup::idClicked, this, [](int id) {
        Preferences wanted = PreferenceStore::instance().now();
        wanted.hues = static_cast<GainHues>(id);
        PreferenceStore::instance().set(wanted);
    });
}

void SettingsLooksPage::makeLanguage(QVBoxLayout *column)
{
    m_languageTitle = titleIn(column, this);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    guardWheel(m_language);
    m_language->addItem(QString(), QStringLiteral("system"));
    for (const language::Language &one : language::languages()) {
        m_language->addItem(one.name, one.word);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kIndentPx, 0, 0, 0);
    row->addWidget(m_language);
    row->addStretch();
    column->addLayout(row);
    connect(m_language, &QComboBox::activated, this, [this](int index) { chooseLanguage(m_language->itemData(index).toString()); });
}

void SettingsLooksPage::retranslate()
{
    m_schemeTitle->setText(tr("Dark or light"));
    m_schemes->button(static_cast<int>(SchemeChoice::AsTheDesktop))->setText(tr("As the des&ktop"));
    m_schemes->button(static_cast<int>(SchemeChoice::Dark))->setText(tr("&Dark"));
    m_schemes->button(static_cast<int>(SchemeChoice::Light))->setText(tr("&Light"));
    m_hueTitle->setText(tr("Gain and loss"));
    m_hues->button(static_cast<int>(GainHues::GreenRed))->setText(tr("&Green and red"));
    m_hues->button(static_cast<int>(GainHues::RedGreen))->setText(tr("&Red and green"));
    m_hues->button(static_cast<int>(GainHues::BlueOrange))->setText(tr("&Blue and orange"));
    m_hueNote->setText(tr("Gains first. Signs and arrows stay the same, and nothing is told by colour alone. Warnings and the emergency stop keep their colours."));
    m_languageTitle->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("As the desktop"));
    refresh();
}

void SettingsLooksPage::refresh()
{
    const Preferences &now = PreferenceStore::instance().now();
    m_schemes->button(static_cast<int>(now.scheme))->setChecked(true);
    m_hues->button(static_cast<int>(now.hues))->setChecked(true);
    m_language->setCurrentIndex(m_language->findData(language::asked()));
}

void SettingsLooksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace bw::ui
