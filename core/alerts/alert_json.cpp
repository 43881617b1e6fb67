#include "core/alerts/alert_sink.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bw::alerts {

QByteArray alertJson(const Outgoing &message, const QString &run)
{
    const QJsonObject body{{QStringLiteral("id"), QStringLiteral("%1-%2").arg(run).arg(message.number)},
                           {QStringLiteral("key"), message.key},
                           {QStringLiteral("priority"), toWord(message.priority)},
                           {QStringLiteral("text"), message.text},
                           {QStringLiteral("at"), message.at.isUnknown() ? QJsonValue(QJsonValue::Null) : QJsonValue(message.at.toIsoString())},
                           {QStringLiteral("attempt"), message.attempt}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace bw::alerts
