"""What the scenes are made of: pictures, cards, the table, the fan of backs."""
