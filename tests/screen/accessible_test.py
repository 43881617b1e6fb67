"""What assistive technology is told of the running program, over the bus as a screen reader hears it: names, roles and words of
what matters, every cell of a table, the emergency stop pressed by its accessible action, and news as they come.
    accessible_test.py PROGRAM"""
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)

from desk import Atspi, Hand, Program, describe, rows, until, walk  # noqa: E402

Role = Atspi.Role
# What a person works with: each needs a name, or nobody could say what it is for.
USED = (Role.PUSH_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.TABLE, Role.TREE_TABLE, Role.SPIN_BUTTON, Role.SLIDER,
        Role.PAGE_TAB, Role.MENU_ITEM, Role.TEXT, Role.PASSWORD_TEXT)


def unnamed(window):
    """An editable combo box is one thing to its user: the field inside goes by the name of the box."""
    return [describe(node) for node in walk(window)
            if node.get_role() in USED and not node.get_name() and node.get_parent().get_role() != Role.COMBO_BOX]


class Accessible(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.program = Program(PROGRAM, self.folder.name, "--scenario", "incident", "--speed", "0")
        self.addCleanup(self.program.end)
        self.program.start()
        until(lambda: self.program.status() == "ACTIVE", "ACTIVE")

    def table(self, name):
        return self.program.find(name=name, role=Role.TABLE)

    def cells_of(self, symbol):
        for row in rows(self.table("Positions")):
            if symbol in row[0].get_name():
                return [cell.get_name() for cell in row]
        return None

    def test_the_strip_and_its_gauge_speak(self):
        strip = self.program.find(name="Status")
        words = [node.get_name() for node in walk(strip)]
        self.assertIn("PAPER", words)
        self.assertTrue(any(word.startswith("Trading: ") for word in words), words)
        gauge = self.program.find(name="Loss of today against its limit")
        self.assertEqual(gauge.get_role(), Role.PROGRESS_BAR, describe(gauge))
        until(lambda: "left to the limit" in gauge.get_description(), gauge.get_description)
        value = gauge.get_value_iface()
        self.assertEqual(value.get_maximum_value(), 100)
        self.assertTrue(0 <= value.get_current_value() < 100, value.get_current_value())

    def test_every_cell_of_the_positions_speaks(self):
        cells = until(lambda: self.cells_of("ETHUSDT"), self.program.tree)
        self.assertTrue(all(cells), cells)
        self.assertTrue(any("UNPROTECTED" in cell for cell in cells), cells)
        self.assertNotIn("No open position", self.table("Positions").get_description())

    def test_nothing_to_work_with_is_unnamed_in_any_window(self):
        self.assertEqual(unnamed(self.program.window), [])
        for key in ("F6", "F7", "F8"):
            before = len(self.program.windows())
            Hand.key(key)
            until(lambda: len(self.program.windows()) > before, "a window for " + key)
            window = self.program.windows()[-1]
            self.assertEqual(unnamed(window), [], key + ": " + window.get_name())
            Hand.key("Escape")
            until(lambda: len(self.program.windows()) == before, "its end")

    def test_the_accessible_press_stops_and_the_news_arrive(self):
        stop = self.program.find(name="Emergency stop", role=Role.PUSH_BUTTON)
        self.assertTrue(stop.get_description().startswith("Armed."), describe(stop))
        sentence = self.program.find(starts="Trading: ", role=Role.LABEL)
        heard = []  # only who spoke: nothing is asked back while an event is delivered
        listener = Atspi.EventListener.new(lambda event: heard.append((event.type, event.source)))
        for kind in ("object:property-change:accessible-name", "object:property-change:accessible-description"):
            listener.register(kind)
        self.addCleanup(lambda: [listener.deregister(kind) for kind in ("object:property-change:accessible-name", "object:property-change:accessible-description")])
        actions = stop.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        actions.do_action(names.index("Press"))
        until(lambda: self.program.status() == "STOPPED", "STOPPED")
        until(lambda: ("object:property-change:accessible-description", stop) in heard and stop.get_description().startswith("Stopped."), lambda: describe(stop))
        until(lambda: ("object:property-change:accessible-name", sentence) in heard and "top" in sentence.get_name(), lambda: describe(sentence))
        until(lambda: "erified flat" in self.program.text(), self.program.tree)


if __name__ == "__main__":
    unittest.main()
