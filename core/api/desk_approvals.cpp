// Entries from outside the desktop that wait for a person (confirm-entry): the list, and the word.
#include "core/api/desk.h"

#include "core/api/answers.h"

#include <QUrlQuery>

namespace bw::api {

void Desk::pendingOrders(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, pendingOrdersJson(*s)));
    }
}

// ?approve=true|false, and who says so as ?approver=NAME; without a name it is whoever holds the token.
void Desk::confirmOrder(const Visit &visit)
{
    const QUrlQuery query(QString::fromUtf8(visit.request.query));
    const QString word = query.queryItemValue(QStringLiteral("approve"));
    if (word != QLatin1String("true") && word != QLatin1String("false")) {
        return visit.responder.answer(failed(400, "malformed", QStringLiteral("?approve=true or ?approve=false is required.")));
    }
    const QString named = query.queryItemValue(QStringLiteral("approver"), QUrl::FullyDecoded).trimmed();
    engine_client::ConfirmEntry body;
    body.id = trading::ClientOrderId(visit.id);
    body.approve = word == QLatin1String("true");
    body.approver = named.isEmpty() ? QStringLiteral("the holder of the API's token") : named;
    ask(visit, body);
}

} // namespace bw::api
