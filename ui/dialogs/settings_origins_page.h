// Settings, third page: the configuration of the run as it counts, each value with where it was set. Nothing of it is changed here.
// Screen thread.
#pragma once

#include "ui/desktop_services.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace bw::ui {

class SettingsOriginsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsOriginsPage(std::function<ConfigurationView()> configuration, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override; // it may have been read again meanwhile

private:
    void retranslate();
    void refresh();

    std::function<ConfigurationView()> m_configuration;
    QLabel *m_words = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_setOnly = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace bw::ui
