// A process that once needed much is small again, although what it kept lies between what it freed.
#include "app/memory_return.h"

#include <QFile>
#include <QTest>

#include <latch>
#include <memory>
#include <thread>
#include <vector>
#include <unistd.h>

using namespace bw;

class MemoryReturnTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kMegabyte = 1'000'000;

    static qint64 residentBytes()
    {
        QFile statm(QStringLiteral("/proc/self/statm"));
        return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
    }

private Q_SLOTS:
    // At once, although a large block was freed before: of that glibc learns to keep as much at the end of every heap.
    void whatAThreadNeededGoesBack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer brings an allocator of its own");
#endif
        const app::MemoryReturn memory;
        QByteArray(qsizetype(30 * kMegabyte), 'x').clear();
        const qint64 before = residentBytes();
        std::latch needed(1), seen(1), freed(1), done(1);
        std::thread thread([&] {
            std::vector<QByteArray> burst;
            burst.reserve(1'400); // else its own memory would lie above what it holds
            for (int i = 0; i < 1'400; ++i) {
                burst.emplace_back(40'000, 'x');
            }
            needed.count_down();
            seen.wait();
            burst.clear();
            freed.count_down();
            done.wait(); // it goes on living, as an engine's does
        });
        needed.wait();
        const qint64 most = residentBytes();
        seen.count_down();
        freed.wait();
        const qint64 after = residentBytes();
        done.count_down();
        thread.join();
        QVERIFY(most > before + 50 * kMegabyte);
        QVERIFY2(after < before + 5 * kMegabyte, qPrintable(QString::number((after - before) / kMegabyte)));
    }

    // Also what lies below something that is kept.
    void whatABurstNeededGoesBack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer brings an allocator of its own");
#endif
        const qint64 before = residentBytes();
        std::vector<std::unique_ptr<QByteArray>> burst, kept;
        for (int i = 0; i < 1'600; ++i) {
            burst.push_back(std::make_unique<QByteArray>(40'000, 'x'));
            kept.push_back(std::make_unique<QByteArray>(16, 'x')); // above it nothing can be given back from the end of the heap
        }
        burst.clear();
        QVERIFY(residentBytes() > before + 50 * kMegabyte); // held for the next burst
        const app::MemoryReturn memory(base::Millis(10));
        QTRY_VERIFY(residentBytes() < before + 20 * kMegabyte);
    }
};

QTEST_GUILESS_MAIN(MemoryReturnTest)
#include "tst_memory_return.moc"
