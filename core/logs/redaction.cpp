#include "core/logs/redaction.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace bw::logs {

namespace {

struct Form
{
    QRegularExpression what;
    QString instead;
};

const std::vector<Form> &forms()
{
    const auto form = [](const char *what, const char *instead) {
        return Form{QRegularExpression(QString::fromLatin1(what), QRegularExpression::CaseInsensitiveOption), QString::fromLatin1(instead)};
    };
    static const std::vector<Form> table{
        form(R"((?s)-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$))", "[private key]"),
        form(R"(\b(signature|listenkey|apikey|api_key|secret|api_secret|token|passphrase|password)(=|%3D|\\?["']?\s*:\s*\\?["']?)[^\s&"'\\,}]+)", "\\1\\2[secret]"),
        form(R"((x-mbx-apikey|authorization|x-webhook-signature)(\s*[:=]\s*)(bearer\s+|basic\s+)?[^\s"'\\,}]+)", "\\1\\2[secret]"),
        form(R"(\bbearer\s+[A-Za-z0-9._~+/=-]{8,})", "bearer [secret]"),
        form(R"((bot)?(?<!\d)\d{5,}:[A-Za-z0-9_-]{20,})", "[bot token]"),
        form(R"([A-Za-z0-9]{48,})", "[long text]"),
        form(R"([A-Za-z0-9+/]{64,}={0,2})", "[long text]"),
    };
    return table;
}

QJsonValue redactedValue(const QJsonValue &value, const std::vector<Redaction> &known)
{
    if (value.isString()) {
        return redacted(value.toString(), known);
    }
    if (value.isObject()) {
        return redacted(value.toObject(), known);
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array) {
        out.append(redactedValue(part, known));
    }
    return out;
}

} // namespace

QByteArray withoutFormsOfSecrets(QByteArray bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (const Form &form : forms()) {
        text.replace(form.what, form.instead);
    }
    return text.toUtf8();
}

QString redacted(const QString &text, const std::vector<Redaction> &known)
{
    QByteArray bytes = text.toUtf8();
    for (const Redaction &redaction : known) {
        bytes = redaction(std::move(bytes));
    }
    return QString::fromUtf8(withoutFormsOfSecrets(std::move(bytes)));
}

QJsonObject redacted(const QJsonObject &fields, const std::vector<Redaction> &known)
{
    QJsonObject out;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        out.insert(redacted(it.key(), known), redactedValue(it.value(), known));
    }
    return out;
}

} // namespace bw::logs
