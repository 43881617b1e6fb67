// Says to assistive technology what happens, wherever its user is in the window: an alert whose name is the newest sentence. Nothing to be
// seen and nothing to be reached by keys. Screen thread.
#pragma once

#include <QWidget>

namespace bw::ui {

class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void announce(const QString &text);

Q_SIGNALS:
    void announced(const QString &text);
};

} // namespace bw::ui
