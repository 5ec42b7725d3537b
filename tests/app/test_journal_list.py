"""The list of the Journal: rows are made only where they are seen, and still every one is where it belongs."""

from __future__ import annotations

from datetime import UTC, datetime

from textual.pilot import Pilot

from tarot_tui.app.widgets.journal_list import JournalList
from tarot_tui.journal.index.search import Line
from tests.app.test_widgets import Small, played

TEXTS = {"month": "{month} {year}", "broken": "broken", "nothing_fits": "nothing fits", "no_card": "none"}
MONTHS = [str(month) for month in range(1, 13)]


def line(name: str, created: datetime | None) -> Line:
    problem = "" if created else "no reading"
    return Line(0, f"{name}.toml", name, created, "us", name, "solo", "", False, f"cards of {name}", problem)


LINES = [
    line("a", datetime(2026, 11, 9, tzinfo=UTC)),
    line("b", datetime(2026, 11, 2, tzinfo=UTC)),
    line("c", datetime(2026, 10, 9, tzinfo=UTC)),
    line("d", datetime(2025, 10, 9, tzinfo=UTC)),
    line("e", datetime(2025, 10, 8, tzinfo=UTC)),
    line("f", datetime(2025, 10, 7, tzinfo=UTC)),
    line("g", None),
    line("h", None),
]
ROWS = """\
11 2026
9 ◆ a
cards of a
2 ◆ b
cards of b

10 2026
9 ◆ c
cards of c

10 2025
9 ◆ d
cards of d
8 ◆ e
cards of e
7 ◆ f
cards of f

broken
g.toml
no reading
h.toml
no reading""".splitlines()


def rows(listed: JournalList, count: int) -> list[str]:
    return [" ".join(listed.render_line(y).text.split()) for y in range(count)]


def test_each_row_of_each_month_is_where_it_belongs_and_the_mark_finds_it() -> None:
    listed = JournalList(TEXTS, MONTHS)

    async def scenario(pilot: Pilot[None]) -> None:
        listed.fill(LINES)
        await pilot.pause()
        assert rows(listed, len(ROWS) + 2) == [*ROWS, "", ""]
        listed.focus()
        for reading in LINES:
            marked = listed.get_component_rich_style("journal-list--marked").bgcolor
            at = [
                y
                for y in range(len(ROWS))
                if any(s.style and s.style.bgcolor == marked for s in listed.render_line(y))
            ]
            name = reading.id
            assert [ROWS[y].split()[-1] for y in at] == (
                [name, name] if reading.created else [f"{name}.toml", "reading"]
            )
            await pilot.press("down")

    played(Small(listed), scenario, (40, 30))


def test_what_is_found_among_them_is_drawn_as_it_is_and_not_as_what_stood_there_before() -> None:
    listed = JournalList(TEXTS, MONTHS)

    async def scenario(pilot: Pilot[None]) -> None:
        listed.fill(LINES)
        await pilot.pause()
        rows(listed, len(ROWS))
        listed.fill([LINES[1], LINES[4], LINES[7]])
        assert rows(listed, 12) == [
            *ROWS[:1],
            *ROWS[3:5],
            "",
            ROWS[10],
            *ROWS[13:15],
            "",
            ROWS[18],
            *ROWS[21:],
            "",
        ]
        listed.fill([])
        assert rows(listed, 3) == ["nothing fits", "", ""]
        listed.fill([LINES[4]._replace(cards="another card")])
        assert rows(listed, 3) == [ROWS[10], ROWS[13], "another card"]

    played(Small(listed), scenario, (40, 30))


def test_the_mark_stays_in_sight_with_its_month_above_it() -> None:
    listed = JournalList(TEXTS, MONTHS)

    async def scenario(pilot: Pilot[None]) -> None:
        listed.fill(LINES)
        listed.focus()
        await pilot.pause()
        for key in ["down"] * (len(LINES) - 1) + ["up"] * (len(LINES) - 1):
            await pilot.press(key)
            assert listed.index is not None
            reading = LINES[listed.index]
            seen = rows(listed, 4)
            wanted = next(
                y for y, row in enumerate(ROWS) if row in (f"{reading.id}.toml", row[:-1] + reading.id)
            )
            assert ROWS[wanted] in seen and ROWS[wanted + 1] in seen
            if ROWS[wanted - 1].endswith(("2026", "2025", "broken")):
                assert ROWS[wanted - 1] in seen

    played(Small(listed), scenario, (40, 4))
