// The exchange of a soak, in a process of its own, so that its memory is its own: this program again with --serve. It is
// told by lines on its standard input and answers each with one line on standard output.
//   ports                  "SPOT USDM VENUE_MS MACHINE_MS": where it listens, and what its clock said when the machine's said that
//   memory                 "RESIDENT_KB IN_USE_BYTES", once what is free has gone back to the system
//   kept                   how much it remembers, and of how much at most
//   sound                  "yes", or what is wrong
// Its clock, and with it funding, candles, rate windows, GTD and the end of connections, runs `speed` times as fast as the
// machine's; prices too. Histories are short, so that each is full long before the day is over.
#pragma once

#include <QProcess>
#include <QString>

namespace bw::soak {

struct Terms
{
    qint64 speed = 288;                          // a day in five minutes
    std::uint64_t seed = 1;
    int minutes = 5;                             // of real time: so long faults are drawn
    bool realLimits = false;                     // histories as long as they are by default
};

// The child. Ends with its standard input.
int serve(const Terms &terms);

struct Memory { qint64 residentKb = 0, inUseBytes = 0; };

// The parent's side. Failure: an empty answer, once the child is gone.
class SoakedExchange
{
public:
    explicit SoakedExchange(const Terms &terms);
    ~SoakedExchange();
    SoakedExchange(const SoakedExchange &) = delete;
    SoakedExchange &operator=(const SoakedExchange &) = delete;

    [[nodiscard]] QString ask(const char *what);
    [[nodiscard]] Memory memory();
    [[nodiscard]] quint16 spotPort() const { return m_spotPort; }
    [[nodiscard]] quint16 usdmPort() const { return m_usdmPort; }
    [[nodiscard]] qint64 clockMs() const;        // as the child's is now

private:
    Terms m_terms;
    QProcess m_process;
    quint16 m_spotPort = 0, m_usdmPort = 0;
    qint64 m_venueMs = 0, m_machineMs = 0;
};

} // namespace bw::soak
