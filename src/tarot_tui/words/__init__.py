"""The words of the cards: keywords, scenes, meanings and prompts by language; and the lint."""
