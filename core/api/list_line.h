// Long answers wait in line, one in each turn of the API's thread: between any two of them whatever stops, leaves or trades is
// served. The same question about the same picture is written once, whoever asks.
// Thread: the API's. Every question is answered once; what still waits when the line ends is not.
#pragma once

#include "core/engine_client/snapshot.h"
#include "core/http/server.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>

namespace bw::api {

class ListLine
{
public:
    // A connection that waits is not one that can be put out to make room: more than these would keep a stop from coming in.
    static constexpr std::size_t kMost = 64;
    static constexpr qsizetype kMostKept = 8; // answers about one picture

    using Latest = std::function<std::shared_ptr<const engine_client::Snapshot>()>;
    using Later = std::function<void(std::function<void()>)>; // runs it in a turn of its own, after those that are due
    using Answer = std::function<void(const http::Response &)>;
    using Write = std::function<QByteArray(const engine_client::Snapshot &)>;

    ListLine(Latest latest, Later later) : m_latest(std::move(latest)), m_later(std::move(later)) {}

    // `question`: two that are alike have the same answer about one picture.
    void ask(const Answer &answer, const QByteArray &question, Write write);

private:
    struct Asked
    {
        Answer answer;
        QByteArray question;
        Write write;
    };
    void serveOne();
    [[nodiscard]] QByteArray written(const std::shared_ptr<const engine_client::Snapshot> &picture, const Asked &asked);

    Latest m_latest;
    Later m_later;
    std::deque<Asked> m_waiting;
    std::shared_ptr<const engine_client::Snapshot> m_picture; // that the kept answers are about
    QHash<QByteArray, QByteArray> m_kept;
};

} // namespace bw::api
