"""A reading: the cards that fell, the questions they asked, and what somebody wrote."""
