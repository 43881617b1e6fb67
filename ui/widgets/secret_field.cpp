#include "ui/widgets/secret_field.h"

namespace bw::ui {

namespace {

constexpr int kMostCharacters = 8192;

// The text is one buffer, shared with the field: written through, or a detached copy would leave the original behind.
void overwrite(const QString &text)
{
    auto *at = reinterpret_cast<volatile char16_t *>(const_cast<QChar *>(text.constData()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        at[i] = u'0';
    }
}

} // namespace

SecretField::SecretField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(kMostCharacters);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QByteArray SecretField::take()
{
    QByteArray taken;
    {
        const QString typed = text();
        taken = typed.toUtf8();
    }
    wipe();
    return taken;
}

void SecretField::wipe()
{
    overwrite(text());
    setText(QString()); // unlike clear(), this forgets what could be undone
}

} // namespace bw::ui
