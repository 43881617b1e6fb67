// Windows of others on the screen, for tests of what is heard in them. Make the XServer first.
#pragma once

#include "tests/screen/person.h"

#include <xcb/xcb.h>

#include <cstdlib>

namespace bw::test {

// A window of a stranger, with the keys in it.
class Stranger
{
public:
    Stranger() { m_program.start(QStringLiteral("xev"), {QStringLiteral("-event"), QStringLiteral("keyboard")}); }
    ~Stranger()
    {
        m_program.kill();
        m_program.waitForFinished(20'000);
    }
    [[nodiscard]] static bool hasTheKeys() { return Person::turnTo(Person::window(QStringLiteral("Event Tester"))); }

private:
    QProcess m_program;
};

// Another program that asked for the chord first.
class Holder
{
public:
    Holder() : m_connection(xcb_connect(nullptr, nullptr))
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        for (const int lit : {0, 2}) {
            const auto mask = static_cast<std::uint16_t>(XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT | lit);
            const auto asked = xcb_grab_key_checked(m_connection, 0, root, mask, kF12Key, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
            xcb_generic_error_t *refused = xcb_request_check(m_connection, asked);
            m_holds = m_holds && !refused;
            free(refused);
        }
    }
    ~Holder() { xcb_disconnect(m_connection); }
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    static constexpr xcb_keycode_t kF12Key = 96; // of Xvfb's keyboard
    xcb_connection_t *m_connection;
    bool m_holds = true;
};

} // namespace bw::test
