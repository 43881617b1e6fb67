// A connection of our own to the X server that holds one chord, Ctrl+Shift+F12, for the whole screen: whoever has the keys, we are
// told of it. Not Qt's connection: what we ask to be told of, and what is refused us, must not mix with what Qt asked.
// While the chord is ours, no window hears it, our own neither: one press is one event. Screen thread; nothing here blocks longer than
// the server takes to answer.
#pragma once

#include <QByteArray>
#include <QObject>

#include <cstdint>
#include <memory>

struct xcb_connection_t;
struct xcb_screen_t;

namespace bw::ui {

enum class ChordHold { Ours = 1, OfAnotherBreakwater, OfAnotherProgram, NoSuchKey };

class X11Keys final : public QObject
{
    Q_OBJECT

public:
    // Null: this program does not draw on an X server, or it cannot be reached.
    [[nodiscard]] static std::unique_ptr<X11Keys> connectToServer();
    ~X11Keys() override;

    // Asks for the chord with every state of the lamps (Num, Caps, Scroll). All or nothing.
    [[nodiscard]] ChordHold take();

Q_SIGNALS:
    void pressed();       // for this program
    void heldDown();      // the server repeats it: not another press
    void keysChanged();   // the keyboard means something else now: what is held is to be taken again

private:
    struct Keyboard;
    explicit X11Keys(xcb_connection_t *connection);
    void listen();
    void read();
    void onPress(std::uint32_t time);
    void tell(std::uint32_t pid);
    void onTold();
    [[nodiscard]] std::uint32_t breakwaterInUse() const;
    [[nodiscard]] QByteArray property(std::uint32_t window, std::uint32_t name) const;
    [[nodiscard]] std::uint32_t atom(const char *name) const;
    [[nodiscard]] bool grab(const Keyboard &keyboard) const;

    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t *)> m_connection;
    const xcb_screen_t *m_screen = nullptr;
    std::uint32_t m_mark = 0;         // the atom: its owner holds the chord, and a press is written at the root under it
    std::uint32_t m_ours = 0;         // a window that is never seen, to own the mark with
    std::uint32_t m_releasedAt = 0;   // the server's time; 0: not yet
    bool m_holds = false;
};

} // namespace bw::ui
