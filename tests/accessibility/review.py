# SPDX-FileCopyrightText: 2026 The Sidebyline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviews the sample stories as a screen reader would: nothing but the accessibility bus.

review.py PROGRAM FOLDER   FOLDER takes the exported report
"""

import pathlib
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60_000  # ms: far more than any step takes, also under sanitizers


class Bus:
    """The program as the bus shows it, and what it announced."""

    def __init__(self, program):
        Atspi.init()
        self.announced = []
        self.loop = GLib.MainLoop()
        self.listener = Atspi.EventListener.new(self.take)
        assert self.listener.register("object:announcement")
        self.process = subprocess.Popen([program])
        self.frame = self.wait(self.find_frame, "the window")

    def take(self, event):
        self.announced.append(str(event.any_data))

    def find_frame(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == "sidebyline" and child.get_child_count() > 0:
                return child.get_child_at_index(0)
        return None

    def wait(self, condition, what):
        """Lets events come in until the condition gives something, and gives that."""
        result = condition()
        if not result:
            found = []

            def look():
                try:
                    value = condition()
                except GLib.Error:  # a part that went away while it was asked
                    value = None
                if value:
                    found.append(value)
                    self.loop.quit()
                return not value

            poll = GLib.timeout_add(50, look)
            limit = GLib.timeout_add(PATIENCE, self.loop.quit)
            self.loop.run()
            GLib.source_remove(limit)
            if not found:
                GLib.source_remove(poll)
                raise SystemExit(f"no {what}; announced: {self.announced}")
            result = found[0]
        return result

    def all(self, role, root=None, showing=True):
        """Every part with this role, below the window or root."""
        found = []
        stack = [root or self.frame]
        while stack:
            part = stack.pop()
            if part is None:
                continue
            if part.get_role() == role and (
                not showing or part.get_state_set().contains(Atspi.StateType.SHOWING)
            ):
                found.append(part)
            stack.extend(part.get_child_at_index(i) for i in reversed(range(part.get_child_count())))
        return found

    def named(self, role, name, root=None, showing=True):
        for part in self.all(role, root, showing):
            if part.get_name() == name:
                return part
        return None

    def press(self, part):
        action = part.get_action_iface()
        for i in range(action.get_n_actions()):
            if Atspi.Action.get_action_name(action, i) == "Press":
                action.do_action(i)
                return
        raise SystemExit(f"“{part.get_name()}” can't be pressed")

    def command(self, title):
        part = self.named(Atspi.Role.MENU_ITEM, title, showing=False)
        if part is None:
            raise SystemExit(f"no command “{title}”")
        self.press(part)

    def announcement(self, after):
        return self.wait(lambda: self.announced[after:], "announcement")[0]


def check(condition, message):
    if not condition:
        raise SystemExit(message)


def panes_of(bus):
    return bus.all(Atspi.Role.DOCUMENT_FRAME)


def open_samples(bus):
    bus.command("Open the Sample Stories")
    panes = bus.wait(lambda: len(panes_of(bus)) >= 2 and panes_of(bus), "panes")
    bus.wait(lambda: bus.all(Atspi.Role.TREE_TABLE) or bus.all(Atspi.Role.TREE), "stories")
    for pane in panes:
        check(pane.get_name(), "a pane without a name")
        check(pane.get_description(), f"pane “{pane.get_name()}” without a description")
        text = pane.get_text_iface()
        check(text.get_character_count() > 100, f"pane “{pane.get_name()}” has no text")
        states = pane.get_state_set()
        check(states.contains(Atspi.StateType.READ_ONLY), "a pane that is said to be written in")
    return panes


def step(bus):
    """Walks all claims; each is spoken with its outlet, its words and its kind."""
    chip = next(c for c in bus.all(Atspi.Role.CHECK_BOX) if c.get_name().startswith("Shared"))
    shared = int(chip.get_name().split()[-1])
    check(shared > 0, "no shared claims in the samples")
    spoken = []
    for _ in range(shared):
        before = len(bus.announced)
        bus.command("Next Shared Claim")
        spoken.append(bus.announcement(before))
    check(len(set(spoken)) == shared, f"{shared} claims, but spoken: {spoken}")
    names = [pane.get_name() for pane in panes_of(bus)]
    for text in spoken:
        check(any(name in text for name in names), f"no outlet in “{text}”")
        check("outlet" in text, f"the kind of claim is not in “{text}”")
    for title, word in (("Next Unique Sentence", "no other"), ("Next Conflict", "differently")):
        before = len(bus.announced)
        bus.command(title)
        text = bus.announcement(before)
        check(word in text, f"“{title}” spoke: “{text}”")
    return shared


def table_named(bus, name):
    """A view's table, once it is shown and has cells."""

    def find():
        table = bus.named(Atspi.Role.TABLE, name)
        return table if table and table.get_table_iface().get_n_rows() > 0 else None

    return bus.wait(find, f"table “{name}”")


def cells_of(table):
    grid = table.get_table_iface()
    for row in range(grid.get_n_rows()):
        for column in range(grid.get_n_columns()):
            cell = grid.get_accessible_at(row, column)
            check(cell is not None, f"no cell at {row}, {column} of “{table.get_name()}”")
            yield row, column, cell


def step_in_view(bus, title, word):
    """One conflict further: spoken with its place among the claims, its words and what differs."""
    before = len(bus.announced)
    bus.command(title)
    text = bus.wait(lambda: next((t for t in bus.announced[before:] if " of " in t), None), "announcement")
    check(word in text, f"“{title}” spoke: “{text}”")


def walk_aligned(bus):
    """Every paragraph is a cell that says whose it is and what is marked in it."""
    outlets = [pane.get_name() for pane in panes_of(bus)]
    bus.command("Aligned")
    table = table_named(bus, "Aligned paragraphs")
    grid = table.get_table_iface()
    check(grid.get_n_columns() == len(outlets), "not one column an outlet")
    check([grid.get_column_description(i) for i in range(len(outlets))] == outlets, "columns without outlets")
    marked = 0
    for row, column, cell in cells_of(table):
        check(cell.get_name(), f"cell {row}, {column} without a text")
        check(cell.get_description().startswith(outlets[column]), f"cell {row}, {column} without its outlet")
        marked += "outlet" in cell.get_description()
    check(marked > 0, "no cell says what is marked in it")
    step_in_view(bus, "Next Conflict", "differently")
    focused = bus.wait(
        lambda: next(
            (c for _, _, c in cells_of(table) if c.get_state_set().contains(Atspi.StateType.FOCUSED)), None
        ),
        "focus in a cell",
    )
    check("differently" in focused.get_description(), f"the focused cell says: “{focused.get_description()}”")


def walk_matrix(bus):
    """Every cell says which outlet it is of and how that tells the claim."""
    bus.command("Matrix")
    table = table_named(bus, "Claims by outlets")
    grid = table.get_table_iface()
    headers = [grid.get_column_description(i) for i in range(grid.get_n_columns())]
    kinds = ("verbatim", "reworded", "in other words", "alone", "not found")
    outlets = 0
    for row, column, cell in cells_of(table):
        if column >= 2 and ":" in cell.get_name():
            check(any(kind in cell.get_name() for kind in kinds), f"cell {row}, {column}: “{cell.get_name()}”")
            check(headers[column].lstrip("★ ") in cell.get_name(), f"cell {row}, {column} without its outlet")
            outlets += 1
    check(outlets > 0, "no cell of an outlet")
    step_in_view(bus, "Next Conflict", "utlet")
    bus.command("Reading")
    bus.wait(lambda: panes_of(bus), "panes")


def read_marks(bus):
    """The caret stands at the current passage, and the pane says what is marked in it."""
    marked = 0
    for pane in panes_of(bus):
        text = pane.get_text_iface()
        caret = text.get_caret_offset()
        if "utlet" in pane.get_description():
            marked += 1
            check(0 < caret < text.get_character_count(), f"the caret stands at {caret}")
            check(Atspi.Text.get_text(pane, caret, caret + 20).strip(), "the caret stands at no text")
    check(marked > 0, "no pane says what is marked in the current passage")


def find(bus):
    before = len(bus.announced)
    bus.command("Find in All Panes…")
    field = bus.wait(lambda: bus.named(Atspi.Role.TEXT, "Find in all panes"), "field to find in")
    bus.wait(lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED), "focus in the field")
    Atspi.EditableText.set_text_contents(field, "the")
    check(" of " in bus.announcement(before), "what is found is not spoken")
    bus.command("Leave or Clear")


def export(bus, folder):
    target = pathlib.Path(folder) / "report.pdf"
    bus.command("Export PDF…")
    application = bus.frame.get_application()
    dialog = bus.wait(lambda: next(iter(bus.all(Atspi.Role.DIALOG, application)), None), "export dialog")
    fields = [
        f
        for f in bus.all(Atspi.Role.TEXT, dialog)
        if f.get_editable_text_iface() and Atspi.Text.get_text(f, 0, -1).endswith(".pdf")
    ]
    check(fields, "no field for the file")
    check(fields[0].get_name(), "the field for the file has no name")
    Atspi.EditableText.set_text_contents(fields[0], str(target))
    before = len(bus.announced)
    bus.press(bus.named(Atspi.Role.PUSH_BUTTON, "Export", dialog))
    check(str(target) in bus.announcement(before), "the end of the export is not spoken")
    check(target.read_bytes().startswith(b"%PDF"), "no report was written")


def main():
    program, folder = sys.argv[1:]
    bus = Bus(program)
    try:
        open_samples(bus)
        shared = step(bus)
        read_marks(bus)
        walk_aligned(bus)
        walk_matrix(bus)
        find(bus)
        export(bus, folder)
        bus.command("Quit")
        check(bus.process.wait(timeout=PATIENCE / 1000) == 0, "the program did not end well")
        print(f"{shared} claims reviewed, {len(bus.announced)} announcements")
    finally:
        if bus.process.poll() is None:
            bus.process.kill()


main()
