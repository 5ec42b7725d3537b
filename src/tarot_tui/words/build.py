"""From the passages of a valid word file to the value that the rest of the program knows."""

from __future__ import annotations

from typing import Any

from tarot_tui.words.words import PROMPT_KEYS, CardWords, PromptKey


def card_words(card_id: str, passages: dict[str, Any]) -> CardWords:
    """The words of ``card_id`` from its ``passages`` table (docs/words.md).

    Raises ``KeyError`` or ``TypeError`` when the table is not valid.
    """
    prompts, signs = passages["x_prompt"], passages.get("x_signs") or {}
    return CardWords(
        card=card_id,
        keywords=tuple(passages["keywords"]),
        scene=passages["text"],
        props=tuple(passages["x_props"]),
        meanings={"upright": passages["x_upright"], "reversed": passages["x_reversed"]},
        reversed_mode=passages["x_reversed_mode"],
        causes=tuple(passages["x_causes"]),
        steps=tuple(passages["x_steps"]),
        prompts={key: prompts[key[0]][key[1]][key[2]] for key in PROMPT_KEYS},
        signs={key: tuple(about) for key in PROMPT_KEYS if (about := _leaf(signs, key))},
    )


def _leaf(table: dict[str, Any], key: PromptKey) -> list[str]:
    for part in key:
        table = table.get(part) or {}
    return list(table)
