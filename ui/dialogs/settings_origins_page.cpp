#include "ui/dialogs/settings_origins_page.h"

#include "ui/widgets/roles.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bw::ui {

SettingsOriginsPage::SettingsOriginsPage(std::function<ConfigurationView()> configuration, QWidget *parent)
    : QWidget(parent), m_configuration(std::move(configuration))
{
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("originWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // the path is wanted elsewhere
    setRole(m_words, Role::Muted);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("originSearch"));
    m_search->setClearButtonEnabled(true);
    m_setOnly = new QCheckBox(this);
    m_setOnly->setObjectName(QStringLiteral("originSetOnly"));
    m_table = new QTableWidget(0, 4, this);
    m_table->setObjectName(QStringLiteral("origins"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_none = new QLabel(this);
    m_none->setObjectName(QStringLiteral("originNone"));
    setRole(m_none, Role::Muted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_setOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_none);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsOriginsPage::refresh);
    connect(m_setOnly, &QCheckBox::toggled, this, &SettingsOriginsPage::refresh);
    retranslate();
}

void SettingsOriginsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search keys, values and origins"));
    m_search->setAccessibleName(tr("Search the configuration"));
    m_setOnly->setText(tr("Only &what was set"));
    m_table->setAccessibleName(tr("Configuration of this run"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Value"), tr("From"), tr("A change counts")});
    refresh();
}

void SettingsOriginsPage::refresh()
{
    const ConfigurationView view = m_configuration ? m_configuration() : ConfigurationView();
    if (!m_configuration) {
        m_words->setText(tr("Where the configuration came from is not known here."));
    } else {
        m_words->setText((view.fileFound ? tr("Read from %1, then the environment, then the flags of the start; the last one counts.")
                                         : tr("There is no %1; what counts are the environment, then the flags of the start."))
                             .arg(view.file)
                         + QLatin1Char(' ') + tr("Limits changed in the running program are in the limits window. Keys and passwords are never part of it."));
    }
    const QString wanted = m_search->text().trimmed();
    const QString standard = tr("default");
    m_table->setRowCount(0);
    for (const ConfigurationRow &row : view.rows) {
        const QString origin = row.origin.isEmpty() ? standard : row.origin;
        const QStringList cells{row.key, row.value.isEmpty() ? QStringLiteral("—") : row.value, origin, row.atOnce ? tr("when read again") : tr("at the next start")};
        const bool found = wanted.isEmpty() || cells.filter(wanted, Qt::CaseInsensitive).size() > 0;
        if (!found || (m_setOnly->isChecked() && row.origin.isEmpty())) {
            continue;
        }
        const int line = m_table->rowCount();
        m_table->insertRow(line);
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setToolTip(cells.at(column));
            m_table->setItem(line, column, cell);
        }
    }
    m_none->setVisible(m_table->rowCount() == 0);
    m_none->setText(view.rows.isEmpty() ? QString() : wanted.isEmpty() ? tr("Nothing was set; the defaults count.") : tr("Nothing matches."));
}

void SettingsOriginsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SettingsOriginsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace bw::ui
