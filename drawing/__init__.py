"""The drawings of the deck Lamplight: what its SVG, PNG and terminal pictures are made from.

``python -m drawing`` writes all of them into ``decks/lamplight``; it needs the development extra ``draw``. A card is
a function of its suit's module; what all cards share (palette, frame, people, things) stands in ``kit``, ``people``,
``animals`` and ``scenery``, so that one hand has drawn them all.
"""
