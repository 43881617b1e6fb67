#include "ui/chord/x11_keys.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <xcb/xcb.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace bw::ui {

namespace {

// Names of X11/keysymdef.h.
constexpr xcb_keysym_t kF12 = 0xffc9;
constexpr xcb_keysym_t kNumLock = 0xff7f;
constexpr xcb_keysym_t kScrollLock = 0xff14;
constexpr std::uint16_t kChord = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT;
constexpr int kModifiers = 8;
constexpr int kFirstFreeModifier = 3; // after Shift, Lock and Control
constexpr std::uint8_t kNoReply = 0x7f;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};
template<typename T>
using Reply = std::unique_ptr<T, Free>;

} // namespace

// What the keys of the keyboard mean, as far as it concerns us.
struct X11Keys::Keyboard
{
    std::vector<xcb_keycode_t> f12;
    std::uint16_t lamps = XCB_MOD_MASK_LOCK;

    explicit Keyboard(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const auto asked = xcb_get_keyboard_mapping(connection, setup->min_keycode, count);
        const auto askedModifiers = xcb_get_modifier_mapping(connection);
        const Reply<xcb_get_keyboard_mapping_reply_t> map(xcb_get_keyboard_mapping_reply(connection, asked, nullptr));
        const Reply<xcb_get_modifier_mapping_reply_t> modifiers(xcb_get_modifier_mapping_reply(connection, askedModifiers, nullptr));
        if (!map || !modifiers || map->keysyms_per_keycode == 0) {
            return;
        }
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(map.get());
        const auto meaning = [&](int code) { return code < setup->min_keycode ? 0 : symbols[(code - setup->min_keycode) * map->keysyms_per_keycode]; };
        for (int code = setup->min_keycode; code <= setup->max_keycode; ++code) {
            if (meaning(code) == kF12) {
                f12.push_back(static_cast<xcb_keycode_t>(code));
            }
        }
        const xcb_keycode_t *held = xcb_get_modifier_mapping_keycodes(modifiers.get());
        const int each = modifiers->keycodes_per_modifier;
        for (int at = kFirstFreeModifier * each; at < kModifiers * each; ++at) {
            if (const xcb_keysym_t symbol = meaning(held[at]); symbol == kNumLock || symbol == kScrollLock) {
                lamps = static_cast<std::uint16_t>(lamps | 1U << (at / each));
            }
        }
    }
};

std::unique_ptr<X11Keys> X11Keys::connectToServer()
{
    const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (!application || !application->nativeInterface<QNativeInterface::QX11Application>()) {
        return nullptr;
    }
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    std::unique_ptr<X11Keys> keys(new X11Keys(connection));
    if (xcb_connection_has_error(connection) != 0) {
        return nullptr;
    }
    keys->listen();
    return keys;
}

X11Keys::X11Keys(xcb_connection_t *connection) : m_connection(connection, xcb_disconnect) {}

X11Keys::~X11Keys() = default; // the server lets go of what a connection held

void X11Keys::listen()
{
    xcb_connection_t *connection = m_connection.get();
    m_screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    m_mark = atom("_BREAKWATER_STOP_CHORD");
    m_ours = xcb_generate_id(connection);
    xcb_create_window(connection, 0, m_ours, m_screen->root, -1, -1, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    const std::uint32_t wanted = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(connection, m_screen->root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(connection);
    auto *notifier = new QSocketNotifier(xcb_get_file_descriptor(connection), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        read();
        notifier->setEnabled(xcb_connection_has_error(m_connection.get()) == 0);
    });
}

ChordHold X11Keys::take()
{
    xcb_connection_t *connection = m_connection.get();
    const Keyboard keyboard(connection);
    xcb_ungrab_key(connection, XCB_GRAB_ANY, m_screen->root, XCB_MOD_MASK_ANY); // of ours alone
    m_holds = !keyboard.f12.empty() && grab(keyboard);
    if (m_holds) {
        xcb_set_selection_owner(connection, m_ours, m_mark, XCB_CURRENT_TIME);
    } else {
        xcb_ungrab_key(connection, XCB_GRAB_ANY, m_screen->root, XCB_MOD_MASK_ANY);
    }
    const Reply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, m_mark), nullptr));
    xcb_flush(connection);
    QTimer::singleShot(0, this, &X11Keys::read); // what came while the server was asked
    if (m_holds) {
        return ChordHold::Ours;
    }
    return keyboard.f12.empty() ? ChordHold::NoSuchKey : owner && owner->owner != XCB_NONE ? ChordHold::OfAnotherBreakwater : ChordHold::OfAnotherProgram;
}

bool X11Keys::grab(const Keyboard &keyboard) const
{
    std::vector<xcb_void_cookie_t> asked;
    for (const xcb_keycode_t key : keyboard.f12) {
        for (std::uint16_t lit = keyboard.lamps;; lit = static_cast<std::uint16_t>((lit - 1) & keyboard.lamps)) { // every subset of them
            asked.push_back(xcb_grab_key_checked(m_connection.get(), 0, m_screen->root, static_cast<std::uint16_t>(kChord | lit), key,
                                                 XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
            if (lit == 0) {
                break;
            }
        }
    }
    bool all = true;
    for (const xcb_void_cookie_t &cookie : asked) {
        const Reply<xcb_generic_error_t> refused(xcb_request_check(m_connection.get(), cookie));
        all = all && !refused;
    }
    return all;
}

void X11Keys::read()
{
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        switch (event->response_type & kNoReply) {
        case XCB_KEY_PRESS:
            onPress(reinterpret_cast<const xcb_key_press_event_t *>(event.get())->time);
            break;
        case XCB_KEY_RELEASE:
            m_releasedAt = reinterpret_cast<const xcb_key_release_event_t *>(event.get())->time;
            break;
        case XCB_PROPERTY_NOTIFY: {
            const auto *changed = reinterpret_cast<const xcb_property_notify_event_t *>(event.get());
            if (changed->atom == m_mark && changed->state == XCB_PROPERTY_NEW_VALUE && !m_holds) {
                onTold();
            }
            break;
        }
        case XCB_MAPPING_NOTIFY:
            if (reinterpret_cast<const xcb_mapping_notify_event_t *>(event.get())->request != XCB_MAPPING_POINTER) {
                Q_EMIT keysChanged();
            }
            break;
        default:
            break;
        }
    }
}

// A key that is held down comes as release and press at one instant of the server. Several Breakwaters may run, one with real money and
// one for practice: in the window of one the chord is that one's, everywhere else it is everybody's.
void X11Keys::onPress(std::uint32_t time)
{
    if (m_releasedAt != 0 && time == m_releasedAt) {
        Q_EMIT heldDown();
        return;
    }
    const std::uint32_t meant = breakwaterInUse();
    if (meant == 0 || meant == static_cast<std::uint32_t>(QCoreApplication::applicationPid())) {
        Q_EMIT pressed(); // first of all
    }
    tell(meant);
}

void X11Keys::tell(std::uint32_t pid)
{
    xcb_change_property(m_connection.get(), XCB_PROP_MODE_REPLACE, m_screen->root, m_mark, XCB_ATOM_CARDINAL, 32, 1, &pid);
    xcb_flush(m_connection.get());
}

void X11Keys::onTold()
{
    const QByteArray said = property(m_screen->root, m_mark);
    std::uint32_t pid = 0;
    std::copy_n(said.cbegin(), std::min<qsizetype>(said.size(), sizeof pid), reinterpret_cast<char *>(&pid));
    if (pid == 0 || pid == static_cast<std::uint32_t>(QCoreApplication::applicationPid())) {
        Q_EMIT pressed();
    }
}

// The process whose window has the keys, where it is a Breakwater. What cannot be told is nobody's window: 0, everybody stops.
std::uint32_t X11Keys::breakwaterInUse() const
{
    const Reply<xcb_get_input_focus_reply_t> focus(xcb_get_input_focus_reply(m_connection.get(), xcb_get_input_focus(m_connection.get()), nullptr));
    if (!focus || focus->focus <= XCB_INPUT_FOCUS_POINTER_ROOT
        || !property(focus->focus, XCB_ATOM_WM_CLASS).toLower().split('\0').contains("breakwater")) {
        return 0;
    }
    const QByteArray said = property(focus->focus, atom("_NET_WM_PID"));
    std::uint32_t pid = 0;
    std::copy_n(said.cbegin(), std::min<qsizetype>(said.size(), sizeof pid), reinterpret_cast<char *>(&pid));
    return pid;
}

QByteArray X11Keys::property(std::uint32_t window, std::uint32_t name) const
{
    constexpr std::uint32_t kMostWords = 64;
    const auto asked = xcb_get_property(m_connection.get(), 0, window, name, XCB_GET_PROPERTY_TYPE_ANY, 0, kMostWords);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(m_connection.get(), asked, nullptr));
    return reply ? QByteArray(static_cast<const char *>(xcb_get_property_value(reply.get())), xcb_get_property_value_length(reply.get())) : QByteArray();
}

std::uint32_t X11Keys::atom(const char *name) const
{
    const auto asked = xcb_intern_atom(m_connection.get(), 0, static_cast<std::uint16_t>(qstrlen(name)), name);
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection.get(), asked, nullptr));
    return reply ? reply->atom : std::uint32_t{XCB_ATOM_NONE};
}

} // namespace bw::ui
