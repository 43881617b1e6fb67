// What was said on the wire, kept for new fixtures: without key, secret, signature, listen key or the number of the user.
#pragma once

#include "tests/demo/target.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace bw::demo {

class Recorder
{
public:
    explicit Recorder(const Target &target);
    ~Recorder(); // writes build/demo-recordings/MARKET.json (or BREAKWATER_DEMO_RECORDINGS/MARKET.json)
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    // Never to be seen again in what is written; also in what was added before.
    void hide(const QByteArray &text, const QByteArray &name) { m_hidden.append({text, name}); }
    // `way`: "REST", or the address of a stream. Status 0: none, as on a stream.
    void add(const QByteArray &way, const QByteArray &asked, int status, const QByteArray &answer);

private:
    struct Row { qint64 atMs; QByteArray way, asked; int status; QByteArray answer; };

    [[nodiscard]] QString clean(QByteArray text) const;

    Target m_target;
    QElapsedTimer m_since;
    QList<QPair<QByteArray, QByteArray>> m_hidden;
    QList<Row> m_rows;
};

} // namespace bw::demo
