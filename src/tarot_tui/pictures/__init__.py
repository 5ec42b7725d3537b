"""Pictures as plain data: cards, backs, the lamp, the wall, and where cards lie. Knows no screen and no clock."""
