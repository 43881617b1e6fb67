// Settings, second page: what may be heard, quiet, the lock, and what is remembered of reasons. Everything counts at once; the
// emergency is always heard, and its check says so by being set and out of reach. Screen thread.
#pragma once

#include "ui/preferences.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace bw::ui {

class SettingsQuietPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsQuietPage(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override; // reasons may have been given meanwhile

private:
    void makeSounds(QVBoxLayout *column);
    void makeQuiet(QVBoxLayout *column);
    void makeLock(QVBoxLayout *column);
    void makeReasons(QVBoxLayout *column);
    void retranslate();
    void refresh();
    void refreshReasons();
    void forget();

    struct Kind
    {
        QString word;  // of Preferences::mutedSounds
        QCheckBox *check = nullptr;
    };

    QLabel *m_soundsTitle = nullptr;
    QCheckBox *m_sounds = nullptr;
    QList<Kind> m_kinds;
    QCheckBox *m_emergency = nullptr;
    QLabel *m_quietTitle = nullptr;
    QCheckBox *m_quiet = nullptr;
    QLabel *m_quietNote = nullptr;
    QLabel *m_lockTitle = nullptr;
    QLabel *m_lockLabel = nullptr;
    QSpinBox *m_lock = nullptr;
    QLabel *m_lockNote = nullptr;
    QLabel *m_reasonsTitle = nullptr;
    QLabel *m_reasons = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace bw::ui
