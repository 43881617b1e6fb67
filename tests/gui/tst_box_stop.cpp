// Boxes of Qt carry the emergency stop: whole, beside nothing that they show, and working while they wait.
#include "fake_engine_client.h"
#include "language_stage.h"
#include "scenes.h"

#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/widgets/stop_button.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

class TestBoxStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void init()
    {
        m_client = std::make_unique<FakeEngineClient>(scenes::incident());
        m_window = std::make_unique<MainWindow>(*m_client);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
    }

    void everyBox_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"a question", "a name", "a choice", "a file"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void everyBox()
    {
        QFETCH(QString, kind);
        const std::unique_ptr<QDialog> box(make(kind));
        box->open();
        QVERIFY(QTest::qWaitForWindowExposed(box.get()));
        QTRY_COMPARE(whole(*box), QString());
        shoot(*box, kind);
        QTest::mousePress(box->findChild<StopButton *>(), Qt::LeftButton);
        QCOMPARE(m_client->stops.size(), 1);
        QVERIFY(box->isVisible()); // and nothing was answered
    }

    // Qt asks by itself whether a file may be replaced.
    void theBoxOfABox()
    {
        QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("there.csv")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        QFileDialog files(m_window.get());
        files.setAcceptMode(QFileDialog::AcceptSave);
        files.setDirectory(folder.path());
        files.selectFile(there.fileName());
        files.open();
        QVERIFY(QTest::qWaitForWindowExposed(&files));
        QString wrong = QStringLiteral("it was not asked");
        auto *look = new QTimer(&files);
        connect(look, &QTimer::timeout, this, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                wrong = whole(*box);
                box->reject();
            }
        });
        look->start(10);
        files.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setFocus();
        QTest::keyClick(files.findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        QTRY_COMPARE(wrong, QString());
    }

    void theQuestionsOfTheProgram()
    {
        m_window->close();
        auto *leave = m_window->findChild<QMessageBox *>();
        QVERIFY(leave);
        QVERIFY(QTest::qWaitForWindowExposed(leave));
        QTRY_COMPARE(whole(*leave), QString());
        shoot(*leave, QStringLiteral("a leaving"));
        const QStringList cut = cutTexts(*leave);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    // What brings its own keeps its own.
    void notTwice()
    {
        m_window->openCloseDialog(scenes::symbol("ETHUSDT"));
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("bwDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChildren<StopButton *>().size(), 1);
        dialog->reject();
        m_window->openSettings();
        for (const QDialog *window : m_window->findChildren<QDialog *>()) {
            QCOMPARE(window->findChildren<StopButton *>().size(), 1);
        }
    }

private:
    static void shoot(QDialog &box, QString kind)
    {
        const QString folder = qEnvironmentVariable("BW_SHOT_DIR");
        if (!folder.isEmpty()) {
            QVERIFY(box.grab().save(folder + QStringLiteral("/box-") + kind.replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".png")));
        }
    }
    QDialog *make(const QString &kind)
    {
        if (kind == QLatin1String("a question")) {
            return new QMessageBox(QMessageBox::Warning, kind, QStringLiteral("May it?"), QMessageBox::Yes | QMessageBox::No, m_window.get());
        }
        if (kind == QLatin1String("a file")) {
            auto *files = new QFileDialog(m_window.get());
            files->setAcceptMode(QFileDialog::AcceptSave);
            return files;
        }
        auto *name = new QInputDialog(m_window.get());
        name->setLabelText(QStringLiteral("Name:"));
        if (kind == QLatin1String("a choice")) {
            name->setComboBoxItems({QStringLiteral("Day"), QStringLiteral("Night")});
        }
        return name;
    }
    // What is wrong with the stop of a box; nothing when it is there, whole, and over nothing else.
    static QString whole(const QDialog &box)
    {
        const QList<StopButton *> stops = box.findChildren<StopButton *>();
        if (stops.size() != 1 || !stops.first()->isVisible()) {
            return QStringLiteral("%1 stops").arg(stops.size());
        }
        const auto place = [&box](const QWidget *widget) { return QRect(widget->mapTo(&box, QPoint(0, 0)), widget->size()); };
        const QRect stop = place(stops.first());
        if (!box.rect().contains(stop) || stops.first()->visibleRegion().boundingRect() != stops.first()->rect()) {
            return QStringLiteral("it is cut");
        }
        for (const QWidget *other : box.findChildren<QWidget *>()) {
            const bool worked = qobject_cast<const QLabel *>(other) || qobject_cast<const QLineEdit *>(other) || qobject_cast<const QPushButton *>(other);
            if (worked && other->isVisible() && place(other).intersects(stop)) {
                return QStringLiteral("it lies over %1").arg(QLatin1String(other->metaObject()->className()));
            }
        }
        return {};
    }

    std::unique_ptr<FakeEngineClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestBoxStop)
#include "tst_box_stop.moc"
