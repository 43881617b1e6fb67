// The zips of Binance's dumps, read as a stream: against zlib's own packing, damaged in every place, and refused kinds.
#include "tests/unit/paper/feed_fixture.h"
#include "tests/unit/paper/zip_maker.h"

#include "core/paper/zip_reader.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::base::ErrorCode;

namespace {

bw::base::Result<QByteArray> unzipped(const QByteArray &archive, qsizetype piece = 1000)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(archive);
    (void)device->open(QIODevice::ReadOnly);
    auto source = openZip(std::move(device));
    if (!source) {
        return tl::unexpected(source.error());
    }
    QByteArray out, part(piece, '\0');
    while (true) {
        const auto count = (*source)->read(part.data(), piece);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return out;
        }
        out += part.first(*count);
    }
}

QByteArray manyRows()
{
    QByteArray rows;
    std::uint64_t state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        rows += aggTrade(i + 1, QByteArray::number(10'000 + (state >> 33U) % 9'000).constData(), "0.5", 1'670'889'600'000 + i * 7, (state >> 60U) % 2 == 0);
    }
    return rows;
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Packed by the zip program; one file a.csv with two klines.
    void aZipOfTheZipProgram()
    {
        const QByteArray archive = QByteArray::fromBase64(
            "UEsDBBQAAAAIAAAAjVVxyAu4SAAAAJgAAAAFAAAAYS5jc3ZdjEsKwDAIRPc9SxBH4u/+F2tiIpSOmzfCG5hzRBrvDLhACFJgpLqBgyI+MHAdzZ"
            "XV+dzTf+stTpq5QZxk9kSBGJV7Hcdv6wVQSwECFAMUAAAACAAAAI1VccgLuEgAAACYAAAABQAAAAAAAAAAAAAAgAEAAAAAYS5jc3ZQSwUGAAAA"
            "AAEAAQAzAAAAawAAAAAA");
        QVERIFY(isZip(archive.first(4)));
        const auto content = unzipped(archive);
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().message));
        QCOMPARE(content->count('\n'), 2);
        QVERIFY(content->startsWith("1670889600000,17212.12,"));
    }

    void largerThanEveryBuffer_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<qsizetype>("piece");
        for (const qsizetype piece : {qsizetype(61), qsizetype(4096), qsizetype(1'000'000)}) {
            QTest::addRow("deflated, %lld at a time", static_cast<long long>(piece)) << int(ZipMethod::Deflated) << piece;
            QTest::addRow("stored, %lld at a time", static_cast<long long>(piece)) << int(ZipMethod::Stored) << piece;
        }
    }

    void largerThanEveryBuffer()
    {
        QFETCH(int, method);
        QFETCH(qsizetype, piece);
        const QByteArray rows = manyRows();
        const QByteArray archive = zipOf(rows, static_cast<ZipMethod>(method));
        QVERIFY(archive.size() > 2 * 65'536);   // several fillings of the packed buffer
        const auto content = unzipped(archive, piece);
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().message));
        QVERIFY(*content == rows);
    }

    // Cut anywhere or altered anywhere in its data, it never reads to its end.
    void damage()
    {
        for (const ZipMethod method : {ZipMethod::Deflated, ZipMethod::Stored}) {
            const QByteArray rows = kline(1000, "100", "101", "90", "95").repeated(3);
            const QByteArray archive = zipOf(rows, method);
            QVERIFY(unzipped(archive).has_value());
            for (qsizetype size = 0; size < archive.size(); ++size) {
                QVERIFY(!unzipped(archive.first(size)).has_value());
            }
            const qsizetype data = 30 + 5;   // after the local header and its name
            const qsizetype end = archive.indexOf("PK\x01\x02");
            for (qsizetype i = data; i < end; ++i) {
                QByteArray altered = archive;
                altered[i] = static_cast<char>(altered.at(i) ^ 4);
                QVERIFY2(!unzipped(altered).has_value(), qPrintable(QString::number(i)));
            }
        }
    }

    void refusedKinds_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const QByteArray good = zipOf("1,2,3\n");
        const qsizetype central = good.indexOf("PK\x01\x02");
        const auto with = [&](qsizetype at, const QByteArray &bytes) { return QByteArray(good).replace(central + at, bytes.size(), bytes); };
        QTest::newRow("two files") << zipOf("1,2,3\n", ZipMethod::Stored, 2) << int(ErrorCode::Malformed) << "2 files";
        QTest::newRow("no file") << zipOf("1,2,3\n", ZipMethod::Stored, 0) << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("encrypted") << with(8, QByteArray("\1", 1)) << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("another packing") << with(10, QByteArray("\x0C", 1)) << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("zip64") << with(24, QByteArray(4, '\xFF')) << int(ErrorCode::OutOfRange) << "4 GiB";
        QTest::newRow("longer than it says") << with(24, QByteArray("\2\0\0\0", 4)) << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("shorter than it says") << with(24, QByteArray("\x7F\0\0\0", 4)) << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("something after its end") << zipOf("1,2,3\n", ZipMethod::Deflated, 1, "x") << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("much after its end") << zipOf("1,2,3\n", ZipMethod::Deflated, 1, QByteArray(200'000, 'x')) << int(ErrorCode::Corrupt) << "damaged";
        QTest::newRow("another sum") << with(16, QByteArray(4, '\0')) << int(ErrorCode::Corrupt) << "damaged";
    }

    void refusedKinds()
    {
        QFETCH(QByteArray, archive);
        QFETCH(int, code);
        QFETCH(QString, words);
        const auto content = unzipped(archive);
        QVERIFY(!content.has_value());
        QCOMPARE(int(content.error().code), code);
        QVERIFY2(content.error().message.contains(words), qPrintable(content.error().message));
    }

    // What says that it is small and is not stops where it passes its own figure, not where a disk is full.
    void aBombStopsAtItsOwnFigure()
    {
        QByteArray archive = zipOf(QByteArray(2'000'000, '0'));
        QVERIFY(archive.size() < 100'000);
        archive.replace(archive.indexOf("PK\x01\x02") + 24, 4, QByteArray("\0\x10\0\0", 4));   // 4096 bytes
        auto device = std::make_unique<QBuffer>();
        device->setData(archive);
        QVERIFY(device->open(QIODevice::ReadOnly));
        const auto source = openZip(std::move(device));
        QVERIFY(source.has_value());
        QByteArray part(1024, '\0');
        for (int i = 0; i < 4; ++i) {
            const auto count = (*source)->read(part.data(), part.size());
            QVERIFY(count && *count == 1024);
        }
        QVERIFY(!(*source)->read(part.data(), part.size()).has_value());
        const auto after = (*source)->read(part.data(), part.size());
        QVERIFY(after && *after == 0);
    }

    void aZippedDayIsADay()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(s("BTCUSDT-aggTrades-2022-12-13.zip"));
        const QByteArray rows = manyRows();
        QVERIFY(write(path, zipOf(rows)));
        const auto zipped = readFile(path);
        QVERIFY2(zipped.has_value(), zipped ? "" : qPrintable(zipped.error().message));
        const auto plain = parsed(rows);
        QCOMPARE(zipped->summary.goodRows, 20'000);
        QCOMPARE(pricesOf(*zipped), pricesOf(*plain));
        // Damaged in its last byte: found by the survey, before anything is played, and named.
        QByteArray altered = zipOf(rows, ZipMethod::Stored);
        const qsizetype last = altered.indexOf("PK\x01\x02") - 1;
        altered[last] = ' ';
        QVERIFY(write(path, altered));
        const auto found = surveyMarketDataFile(path);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().message.startsWith(s("BTCUSDT-aggTrades-2022-12-13.zip: ")), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
