"""The 78 cards of the tradition: their slots, their plain names, and finding one by what a person types."""
