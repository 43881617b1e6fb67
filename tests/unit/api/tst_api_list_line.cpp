// Long answers wait in line: one in a turn, each question once for one picture, and never so many that nobody else comes in.
#include "api_stage.h"

#include "core/api/list_line.h"

using namespace bw;
using namespace bw::test::api_stage;
using api::ListLine;
using engine_client::Snapshot;

namespace {

// The line, its turns taken by hand.
struct Line
{
    std::shared_ptr<const Snapshot> picture = std::make_shared<const Snapshot>(known());
    std::deque<std::function<void()>> turns;
    ListLine line{[this] { return picture; }, [this](std::function<void()> turn) { turns.push_back(std::move(turn)); }};
    QList<http::Response> answers;
    int writes = 0;

    void ask(const QByteArray &question)
    {
        line.ask([this](const http::Response &response) { answers.append(response); }, question, [this, question](const Snapshot &s) {
            ++writes;
            return question + QByteArray::number(qulonglong(s.number));
        });
    }
    void turn()
    {
        const auto next = turns.front();
        turns.pop_front();
        next();
    }
    void turnAll()
    {
        while (!turns.empty()) {
            turn();
        }
    }
};

} // namespace

class ApiListLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneInEachTurn()
    {
        Line l;
        for (const char *question : {"a", "b", "c"}) {
            l.ask(question);
        }
        QCOMPARE(l.answers.size(), 0); // not in the turn in which it is asked
        for (qsizetype served = 1; served <= 3; ++served) {
            QCOMPARE(l.turns.size(), std::size_t(1));
            l.turn();
            QCOMPARE(l.answers.size(), served);
        }
        QCOMPARE(l.turns.size(), std::size_t(0));
        QCOMPARE(l.answers[0].body, QByteArray("a1"));
        QCOMPARE(l.answers[2].body, QByteArray("c1"));
        l.ask("d"); // the line begins again
        l.turnAll();
        QCOMPARE(l.answers.size(), 4);
    }
    void theSameQuestionIsWrittenOnce()
    {
        Line l;
        for (int i = 0; i < 10; ++i) {
            l.ask("a");
        }
        l.turnAll();
        QCOMPARE(l.answers.size(), 10);
        QCOMPARE(l.writes, 1);
    }
    void anotherPictureIsWrittenAnew()
    {
        Line l;
        l.ask("a");
        l.turnAll();
        Snapshot next = known();
        next.number = 2;
        l.ask("a");
        l.picture = std::make_shared<const Snapshot>(next); // while it waits: it is told of the newest
        l.turnAll();
        QCOMPARE(l.answers[1].body, QByteArray("a2"));
    }
    void whatIsKeptHasAnEnd()
    {
        Line l;
        for (int i = 0; i <= ListLine::kMostKept; ++i) {
            l.ask(QByteArray::number(i) + '-');
        }
        l.turnAll();
        l.ask("0-"); // fell out of what is kept
        l.turnAll();
        QCOMPARE(l.writes, int(ListLine::kMostKept) + 2);
        QCOMPARE(l.answers.last().body, QByteArray("0-1"));
    }
    void aFullLineTurnsAway()
    {
        Line l;
        for (std::size_t i = 0; i < ListLine::kMost; ++i) {
            l.ask("a");
        }
        QCOMPARE(l.answers.size(), 0);
        l.ask("a");
        QCOMPARE(l.answers.size(), 1);
        QCOMPARE(l.answers[0].status, 429);
        QVERIFY(l.answers[0].body.contains("too-many-lists"));
        l.turnAll();
        QCOMPARE(l.answers.size(), qsizetype(ListLine::kMost) + 1);
        QCOMPARE(l.answers.last().status, 200);
    }
    void withoutAPictureItIsSaid()
    {
        Line l;
        l.picture = nullptr;
        l.ask("a");
        l.turnAll();
        QCOMPARE(l.answers[0].status, 503);
    }
};

QTEST_GUILESS_MAIN(ApiListLine)
#include "tst_api_list_line.moc"
