// Settings, first page: dark or light, the hues of gain and loss, the language. What is chosen counts at once: the program itself is
// the preview. Screen thread.
#pragma once

#include "ui/preferences.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace bw::ui {

class SettingsLooksPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsLooksPage(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSchemes(QVBoxLayout *column);
    void makeHues(QVBoxLayout *column);
    void makeLanguage(QVBoxLayout *column);
    void retranslate();
    void refresh();

    QLabel *m_schemeTitle = nullptr;
    QLabel *m_hueTitle = nullptr;
    QLabel *m_hueNote = nullptr;
    QLabel *m_languageTitle = nullptr;
    QButtonGroup *m_schemes = nullptr; // ids of SchemeChoice
    QButtonGroup *m_hues = nullptr;    // ids of GainHues
    QComboBox *m_language = nullptr;
};

} // namespace bw::ui
