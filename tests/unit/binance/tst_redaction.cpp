// What an answer repeats of a request loses its keys, and nothing else.
#include "core/binance/redaction.h"

#include <QTest>

using namespace bw::binance;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTakenOut_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("nothing to hide") << QByteArray("Margin is insufficient.") << QByteArray("Margin is insufficient.");
        QTest::newRow("key") << QByteArray("Invalid API-key KEYkeyKEYkey1234, twice KEYkeyKEYkey1234")
                             << QByteArray("Invalid API-key [key], twice [key]");
        QTest::newRow("secret") << QByteArray("<h1>SECRETsecretSECRET99</h1>") << QByteArray("<h1>[secret]</h1>");
        QTest::newRow("signature") << QByteArray("GET /a?symbol=B&signature=0aF9&x=1 and signature=beef")
                                   << QByteArray("GET /a?symbol=B&signature=[signature]&x=1 and signature=[signature]");
        QTest::newRow("signature without a value") << QByteArray("signature=") << QByteArray("signature=[signature]");
        QTest::newRow("signature in base64") << QByteArray("signature=aB%2F9%2Bz%3D%3D&x=1 or signature=aB/9+z==")
                                             << QByteArray("signature=[signature]&x=1 or signature=[signature]");
        QTest::newRow("signature in JSON") << QByteArray("{\"signature\":\"aB/9+z==\",\"symbol\":\"B\"}")
                                           << QByteArray("{\"signature\":\"[signature]\",\"symbol\":\"B\"}");
        QTest::newRow("a word that only begins alike") << QByteArray("signatures are hard") << QByteArray("signatures are hard");
    }

    void keysAreTakenOut()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, kept);
        const Secret secret(QByteArrayView("SECRETsecretSECRET99"));
        QCOMPARE(redacted(said, QByteArray("KEYkeyKEYkey1234"), secret), kept);
        QCOMPARE(redacted(QString::fromUtf8(said), QByteArray("KEYkeyKEYkey1234"), secret), QString::fromUtf8(kept));
    }

    void withoutKeysNothingIsReplaced()
    {
        QCOMPARE(redacted(QByteArray("ab"), QByteArray(), Secret()), QByteArray("ab"));
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
