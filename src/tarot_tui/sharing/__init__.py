"""What leaves a reading as text, Markdown or JSON, and how it comes back (docs/sharing.md)."""
