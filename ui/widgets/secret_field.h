// Where a secret is typed or pasted: shown as dots, also a private key of several lines; nothing of it can be copied out, undone back
// or read by assistive technology. Screen thread.
#pragma once

#include <QByteArray>
#include <QLineEdit>

namespace bw::ui {

class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    // What was typed; the field forgets it. Wiped by whoever takes it.
    [[nodiscard]] QByteArray take();
    // Overwritten where it stands, as far as it is the field's own.
    void wipe();
};

} // namespace bw::ui
