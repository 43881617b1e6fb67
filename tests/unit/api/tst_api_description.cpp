// The description (OpenAPI) and the server say the same: every route is described, every described one answers, and with
// a status that is described. tests/interop/openapi_test.py checks the document against OpenAPI's own schema, and answers
// of the running program against it.
#include "api_stage.h"

#include "core/api/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

QJsonObject described(const Stage &stage)
{
    return stage.get("openapi.json").json();
}

QByteArray raw(const QByteArray &method, const QByteArray &path, quint16 port, const QByteArray &body = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nAuthorization: Bearer " + kToken
           + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QJsonObject operation(const QJsonObject &document, const QByteArray &method, const QByteArray &path)
{
    return document.value(QStringLiteral("paths")).toObject().value(QString::fromUtf8(path)).toObject().value(QString::fromUtf8(method.toLower())).toObject();
}

// What "$ref": "#/a/b/c" names; what has none is itself.
QJsonObject resolved(const QJsonObject &document, const QJsonObject &node)
{
    const QString reference = node.value(QStringLiteral("$ref")).toString();
    if (reference.isEmpty()) {
        return node;
    }
    QJsonObject at = document;
    for (const QString &part : reference.mid(2).split(QLatin1Char('/'))) {
        at = at.value(part).toObject();
    }
    return at;
}

void collectReferences(const QJsonValue &node, QStringList &out)
{
    if (node.isArray()) {
        for (const QJsonValue &each : node.toArray()) {
            collectReferences(each, out);
        }
    }
    const QJsonObject object = node.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("$ref")) {
            out.append(it.value().toString());
        } else {
            collectReferences(it.value(), out);
        }
    }
}

} // namespace

class ApiDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsDescribed()
    {
        Stage stage;
        const QJsonObject document = described(stage);
        QCOMPARE(document.value(QStringLiteral("openapi")).toString(), QStringLiteral("3.0.3"));
        QSet<QString> ids;
        for (const api::Desk::RouteName &route : api::Desk::routes()) {
            const QJsonObject op = operation(document, route.method, route.path);
            QVERIFY2(!op.isEmpty(), (route.method + ' ' + route.path).constData());
            QCOMPARE(op.contains(QStringLiteral("security")), route.needs == api::Needs::Token);
            const QString id = op.value(QStringLiteral("operationId")).toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
            ids.insert(id);
        }
    }

    void everyDescribedRouteIsServed()
    {
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Done."));
        const QJsonObject document = described(stage);
        const QJsonObject paths = document.value(QStringLiteral("paths")).toObject();
        QVERIFY(paths.size() >= 17);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method) {
                const QByteArray name = method.key().toUpper().toUtf8() + ' ' + path.key().toUtf8();
                const QJsonObject content = method.value().toObject().value(QStringLiteral("requestBody")).toObject().value(QStringLiteral("content")).toObject();
                const QJsonObject example = content.value(QStringLiteral("application/json")).toObject().value(QStringLiteral("example")).toObject();
                QVERIFY2(!method.value().toObject().contains(QStringLiteral("requestBody")) || !example.isEmpty(), name.constData());
                if (path.key().endsWith(QLatin1String("/events"))) {
                    continue; // has no end; tst_api_events listens to it
                }
                const QByteArray target = path.key().toUtf8().replace("{id}", "bw-e-1-1");
                const QByteArray body = example.isEmpty() ? QByteArray() : QJsonDocument(example).toJson();
                const Answer answer = stage.raw(raw(method.key().toUpper().toUtf8(), target, stage.port, body));
                QVERIFY2(answer.code() != QLatin1String("no-such-route") && answer.status != 405 && answer.status != 0, name.constData());
                const QJsonObject responses = method.value().toObject().value(QStringLiteral("responses")).toObject();
                QVERIFY2(responses.contains(QString::number(answer.status)), (name + ": " + QByteArray::number(answer.status) + ' ' + answer.body).constData());
                const QJsonObject types = resolved(document, responses.value(QString::number(answer.status)).toObject()).value(QStringLiteral("content")).toObject();
                QVERIFY2(types.size() == 1 && answer.head.contains("Content-Type: " + types.keys().first().toUtf8()), answer.head.constData());
            }
        }
    }

    void everyReferenceLeadsSomewhere()
    {
        Stage stage;
        const QJsonObject document = described(stage);
        QStringList references;
        collectReferences(document, references);
        QVERIFY(references.size() > 100);
        for (const QString &reference : references) {
            QVERIFY2(!resolved(document, {{QStringLiteral("$ref"), reference}}).isEmpty(), qPrintable(reference));
        }
    }

    // Every error that the sources can answer is described, and none else.
    void everyErrorIsDescribed()
    {
        static const QRegularExpression call(QStringLiteral(R"re((failed\(\s*\d{3}|\{false, (?:true|false)),\s*"([a-z-]+)")re")); // an answer, the outcome of a step
        QSet<QString> used;
        const QDir folder(QStringLiteral(BW_SOURCE_DIR "/core/api"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto it = call.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
                used.insert(it.next().captured(2));
            }
        }
        for (const char *other : {"too-slow", "too-large", "header-too-large", "busy", "not-possible", "protective-stop", "id-used"}) { // by other ways
            used.insert(QLatin1String(other));
        }
        Stage stage;
        const QJsonObject schemas = described(stage).value(QStringLiteral("components")).toObject().value(QStringLiteral("schemas")).toObject();
        const QJsonObject error = schemas.value(QStringLiteral("Error")).toObject().value(QStringLiteral("properties")).toObject().value(QStringLiteral("error")).toObject();
        QSet<QString> words;
        for (const QJsonValue &word : error.value(QStringLiteral("properties")).toObject().value(QStringLiteral("code")).toObject().value(QStringLiteral("enum")).toArray()) {
            words.insert(word.toString());
        }
        QCOMPARE(used - words, QSet<QString>());
        QCOMPARE(words - used, QSet<QString>());
    }

    void theDashboardLoadsNothing()
    {
        Stage stage;
        const Answer page = stage.raw(raw("GET", "/dashboard", stage.port));
        QCOMPARE(page.status, 200);
        static const QRegularExpression policy(QStringLiteral(
            R"(Content-Security-Policy: default-src 'none'; script-src 'sha256-[A-Za-z0-9+/]{43}='; style-src 'sha256-[A-Za-z0-9+/]{43}='; connect-src 'self'; img-src data:; )"
            R"(base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n)"));
        QVERIFY2(policy.match(QString::fromUtf8(page.head)).hasMatch(), page.head.constData());
        QVERIFY(page.head.contains("X-Frame-Options: DENY"));
        const QByteArray body = page.body;
        QVERIFY(!body.contains("http://") && !body.contains("https://") && !body.contains("//cdn"));
        QCOMPARE(body.count("<script"), 1);
        QCOMPARE(body.count("<style>"), 1);
        QVERIFY(!body.contains(" src=") && !body.contains("innerHTML") && !body.contains(" style=") && !body.contains("onclick"));
        const Answer head = stage.raw(raw("HEAD", "/dashboard", stage.port));
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ApiDescription)
#include "tst_api_description.moc"
