"""Facts over what was kept: each with its number and its readings, with an index and without the same."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from tarot_tui.journal.entries import entries
from tarot_tui.journal.index.kept import kept_in
from tarot_tui.journal.index.tables import index_path, open_index
from tarot_tui.journal.index.update import update
from tarot_tui.journal.kept import Kept, kept_of, once_each
from tarot_tui.lookback.facts import asked, came_back
from tarot_tui.readings.reading import Mark, Note, Origin, Promise, SpreadUsed
from tests.conftest import NOW
from tests.journal.test_index import TODAY, put, reading
from tests.readings import WALL, plain


def kept(home: Path) -> list[Kept]:
    library = str(home / "library")
    with closing(open_index(index_path(str(home / "cache"), library))) as index:
        update(index, library, TODAY)
        found = kept_in(index)
    assert found == kept_of(entries(library), library)
    return found


def test_the_index_knows_what_the_files_say(tmp_path: Path) -> None:
    library = tmp_path / "library"
    promise = Promise("m", "a", "", ("a",), date(2026, 11, 29), "partly", "canary")
    sealed = (
        Note("a", "canary", NOW, kind="sealed", opens=date(2027, 1, 2)),
        Note("b", "canary", NOW, kind="sealed", opens=date(2027, 1, 1)),
        Note("b", " ", NOW, kind="sealed", opens=date(2026, 1, 1)),
    )
    put(library, reading(1, promise=promise, notes=sealed))
    put(library, reading(2, marks=(Mark("a", "before", 2), Mark("a", "after", 5), Mark("b", "after", 1))))
    put(library, reading(3, marks=(Mark("a", "after", 0),), mode="pair"))
    put(library, reading(4, marks=(Mark("a", "after", 0),), mode="solo"))
    put(library, reading(5, status="draft"))
    put(library, reading(6, cards=(), spread=SpreadUsed("check-in", "")))
    (library / "readings" / "2026" / "broken.toml").write_text("[")
    one, two, three, four, six = kept(tmp_path)
    assert (one.look_back, one.outcome) == (date(2026, 11, 29), "partly")
    assert one.sealed == (date(2027, 1, 1), date(2027, 1, 2))
    assert (two.closeness, three.closeness, four.closeness) == ("25", "", "-0")
    assert six.cards == ()
    assert "canary" not in repr((one, two, three, four, six))


def test_what_was_asked_is_told_with_its_number_and_what_came_from_others_is_not(tmp_path: Path) -> None:
    library = tmp_path / "library"
    for number in (1, 2, 3):
        put(library, reading(number))
    put(library, reading(4, spread=SpreadUsed("us", "Us")))
    put(library, reading(5, spread=SpreadUsed("us", "We, as it was called"), origin=Origin("x", NOW)))
    facts = asked(kept(tmp_path))
    assert [(fact.name, len(fact.readings)) for fact in facts] == [("What is blocking us?", 3), ("Us", 1)]
    assert [each.id[7] for each in facts[0].readings] == ["1", "2", "3"]


def test_a_card_came_back_when_it_lay_there_in_more_than_one_reading(tmp_path: Path) -> None:
    library = tmp_path / "library"
    put(library, reading(1))
    put(library, reading(2, cards=(WALL, replace(WALL, place="behind"))))
    put(library, reading(3, cards=(replace(plain().cards[1], card="minor_arcana.cups.two"),)))
    facts = came_back(kept(tmp_path))
    assert [(fact.key, len(fact.readings)) for fact in facts] == [("major_arcana.09", 2)]


def test_a_reading_of_which_there_are_two_files_counts_once(tmp_path: Path) -> None:
    library = tmp_path / "library"
    first = put(library, reading(1))
    first.rename(first.with_name("a copy.toml"))
    put(library, reading(1))
    assert len(kept(tmp_path)) == 2
    assert len(list(once_each(kept(tmp_path)))) == 1
