// A window beside the main one: not modal, with the mode as a badge, as its frame and in its title, the emergency stop in its
// corner, and a line that says how old what it shows is. Closes with Escape; the main window remembers nothing of it.
// Screen thread. Words: retranslate() is called by whoever derives, at the end of its constructor, and with every change of language.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/tone.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace bw::ui {

class ModeBadge;
class ToneLabel;

class SideWindow : public QDialog
{
    Q_OBJECT

public:
    // How old what is shown is, in one line.
    [[nodiscard]] static Toned asOf(const engine_client::Snapshot &snapshot, base::Millis silence);

protected:
    SideWindow(engine_client::EngineClient &client, const QString &name, QWidget *parent);

    virtual void retranslate() = 0;
    virtual void refresh() = 0;       // the newest picture onto the screen

    void setHeading(const QString &title, const QString &words);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] engine_client::EngineClient &client() const { return m_client; }
    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> latest() const { return m_client.latest(); }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void refreshHead();

    engine_client::EngineClient &m_client;
    QString m_title;
    ModeBadge *m_badge = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_words = nullptr;
    ToneLabel *m_asOf = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace bw::ui
