"""The texts of the check-in and the exercises."""
