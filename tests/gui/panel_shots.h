// What every widget test of the panels needs: the theme, and pictures of what was tested where BW_SHOT_DIR asks for them.
#pragma once

#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <QSettings>
#include <QTest>
#include <QWidget>

namespace bw::test {

// The suggestions that dialogs remember go into a folder of this run, never into the home of who runs the tests.
inline void useOwnSettings(const QTemporaryDir &dir)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, dir.path());
}

inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::Theme::apply(*qApp, scheme);
        QCoreApplication::processEvents();
        const QString suffix = scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY2(widget.grab().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name, suffix))), "the picture was not written");
    }
}

template<typename T>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found) {
        qFatal("there is no %s", name);
    }
    return found;
}

inline void type(QWidget *edit, const char *text)
{
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, QString::fromUtf8(text));
}

// Narrow and no-break blanks read as blanks, so that a test's text can be typed.
inline QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace bw::test
