// What never stands in a log, whoever said it. Beside the secrets that a run knows by name, everything that has the form of one:
// what follows a signature, a listen key, a token or an authorization, a Telegram bot's token, a private key, and any unbroken row
// of letters and digits as long as Binance's keys, listen keys and signatures are. Source: safety contract, I11.
// Thread: any; values only.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace bw::logs {

using Redaction = std::function<QByteArray(QByteArray)>;          // takes out what it knows

[[nodiscard]] QByteArray withoutFormsOfSecrets(QByteArray text);
// Every text in it, names included, first by those who know, then by form.
[[nodiscard]] QJsonObject redacted(const QJsonObject &fields, const std::vector<Redaction> &known);
[[nodiscard]] QString redacted(const QString &text, const std::vector<Redaction> &known);

} // namespace bw::logs
