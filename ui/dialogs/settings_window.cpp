#include "ui/dialogs/settings_window.h"

#include "ui/dialogs/fit_screen.h"
#include "ui/dialogs/settings_looks_page.h"
#include "ui/dialogs/settings_origins_page.h"
#include "ui/dialogs/settings_quiet_page.h"
#include "ui/dialogs/settings_stop_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace bw::ui {

SettingsWindow::SettingsWindow(engine_client::EngineClient &client, const DesktopServices &services, QWidget *parent)
    : SideWindow(client, QStringLiteral("settingsWindow"), parent)
{
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(scrolled(new SettingsLooksPage, m_pages), QString());
    m_pages->addTab(scrolled(new SettingsQuietPage, m_pages), QString());
    m_pages->addTab(scrolled(new SettingsStopPage(client, m_pages), m_pages), QString());
    m_pages->addTab(new SettingsOriginsPage(services.configuration, m_pages), QString());
    body()->addWidget(m_pages, 1);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addStretch();
    body()->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    fitToScreen(*this, {860, 690}, {620, 420});
    retranslate();
    m_pages->tabBar()->setFocus();
}

void SettingsWindow::retranslate()
{
    setHeading(tr("Settings"), tr("Of this desktop, for whoever uses it. Every choice counts at once and is kept; limits are in the limits window."));
    m_pages->setTabText(0, tr("Looks"));
    m_pages->setTabText(1, tr("Sounds, quiet, lock"));
    m_pages->setTabText(2, tr("Emergency stop"));
    m_pages->setTabText(3, tr("Where the configuration came from"));
    m_close->setText(tr("Close"));
}

} // namespace bw::ui
