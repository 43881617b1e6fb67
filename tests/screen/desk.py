"""A desk of its own for a test: an X server, a window manager, a session bus with assistive technology on it, and the program
run by a person. Hands are xdotool's; eyes are the accessible tree (what a screen reader is told, and where on the screen it
lies) and the program's own API. Nothing here reaches into the program."""
import atexit
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

_started = []
_runtime = tempfile.TemporaryDirectory(prefix="desk-")


def _background(*words, **options):
    process = subprocess.Popen(words, stderr=subprocess.DEVNULL, **options)
    _started.append(process)
    return process


def _set_up():
    """Before the accessibility library is loaded: it looks for the bus once."""
    os.environ["XDG_RUNTIME_DIR"] = _runtime.name
    server = _background("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset", stdout=subprocess.PIPE, text=True)
    os.environ["DISPLAY"] = ":" + server.stdout.readline().strip()
    bus = _background("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    for name in ("WAYLAND_DISPLAY", "NO_AT_BRIDGE", "AT_SPI_BUS_ADDRESS"):
        os.environ.pop(name, None)
    _background("openbox", stdout=subprocess.DEVNULL)
    _background("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", stdout=subprocess.DEVNULL)


def _put_away():
    for process in reversed(_started):
        process.terminate()
    for process in reversed(_started):
        process.wait(10)
        if process.stdout:
            process.stdout.close()


atexit.register(_put_away)
_set_up()

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
_context = GLib.MainContext.default()


def _managed():
    """Openbox looks at what it read while it started only when something more comes: once it answers, its loop runs."""
    answer = subprocess.run(("xdotool", "set_num_desktops", "2", "get_num_desktops"), capture_output=True, text=True)
    return answer.stdout.strip() == "2"


def turn():
    """Lets what came over the bus be heard; waits a moment where nothing did."""
    woken = GLib.timeout_add(40, lambda: GLib.SOURCE_REMOVE)
    _context.iteration(True)
    if _context.find_source_by_id(woken):
        GLib.source_remove(woken)


def until(question, what, seconds=20):
    """What the question comes to, as soon as it comes to something. A thing that vanishes while it is asked is asked for again."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = question()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError("not seen within %d s: %s" % (seconds, what() if callable(what) else what))
        turn()


until(_managed, "the window manager")


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield child


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def _cells_on_demand(node):
    return node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST)


def walk(node, hidden=False):
    """Every node below, hidden ones left out; the cells of a table are asked for by `rows`."""
    for child in children(node):
        if hidden or shown(child) or child.get_role() == Atspi.Role.APPLICATION:
            yield child
            if not _cells_on_demand(child):
                yield from walk(child, hidden)


def rows(table):
    grid = table.get_table_iface()
    return [[grid.get_accessible_at(r, c) for c in range(grid.get_n_columns())] for r in range(grid.get_n_rows())]


class Hand:
    @staticmethod
    def _do(*words):
        subprocess.run(("xdotool",) + words, check=True)

    @classmethod
    def click(cls, node, times=1):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        assert box.width > 0 and box.height > 0, "%s is nowhere on the screen" % node.get_name()
        cls._do("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "--repeat", str(times), "1")

    @classmethod
    def key(cls, *chords):
        cls._do("key", *chords)

    @classmethod
    def type(cls, text):
        cls._do("type", "--delay", "10", text)

    @classmethod
    def fill(cls, field, text):
        cls.click(field)
        cls.key("ctrl+a")
        cls.type(text)


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Program:
    """The program in a data directory, which a second start finds again."""

    def __init__(self, program, folder, *options):
        self.port = free_port()
        # A said mode is no first start: the welcome would take the keys.
        self.command = [program, "run", "--mode", "paper", "--api-port", str(self.port), "--data-dir", folder, *options]
        self.folder = pathlib.Path(folder)
        self.process = None

    def start(self, *options):
        environment = dict(os.environ, LC_ALL="C.UTF-8", XDG_CONFIG_HOME=str(self.folder / "config"))
        self.words = open(self.folder / "words", "ab+")
        self.process = subprocess.Popen(self.command + list(options), stdout=self.words, stderr=self.words, env=environment)
        self.window = until(self._main_window, "the main window")
        until(lambda: self.window.get_state_set().contains(Atspi.StateType.ACTIVE), "the keys coming to it")
        return self

    def _ours(self):
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def _main_window(self):
        application = self._ours()
        return next((w for w in children(application) if shown(w)), None) if application else None

    def windows(self):
        return [window for window in children(self._ours()) if shown(window)]

    def kill(self):
        self.process.kill()
        self._gone()

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self._gone()

    def _gone(self):
        self.process.wait(30)
        self.words.close()

    def said(self):
        return (self.folder / "words").read_text(errors="replace")

    def ask(self, path):
        request = urllib.request.Request("http://127.0.0.1:%d/api/unified/" % self.port + path)
        request.add_header("Authorization", "Bearer " + (self.folder / "api-token").read_text().strip())
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def status(self):
        """None until the API answers."""
        try:
            return self.ask("status")["status"]
        except (urllib.error.URLError, FileNotFoundError):
            return None

    def all(self, **wanted):
        return [node for node in walk(self._ours()) if matches(node, **wanted)]

    def find(self, **wanted):
        """The one that is wanted and shown, as soon as there is one."""
        return until(lambda: next(iter(self.all(**wanted)), None), lambda: "%s among\n%s" % (wanted, self.tree()))

    def tree(self):
        application = self._ours()
        return "\n".join(describe(node) for node in walk(application)) if application else "no application"

    def text(self):
        return "\n".join(node.get_name() for node in walk(self._ours()))

    def shoot(self, name):
        if os.environ.get("BW_SHOT_DIR"):
            subprocess.run(["import", "-window", "root", os.path.join(os.environ["BW_SHOT_DIR"], name)], check=True)


def describe(node):
    box = node.get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() else None
    place = "%d,%d %dx%d" % (box.x, box.y, box.width, box.height) if box else ""
    return "%s | %s | %s | %s | %s" % (node.get_role_name(), node.get_name(), node.get_description(), place, node.get_attributes())


def matches(node, name=None, role=None, starts=None, holds=None):
    said = node.get_name()
    return ((name is None or said == name) and (role is None or node.get_role() == role) and (starts is None or said.startswith(starts))
            and (holds is None or holds in said))
