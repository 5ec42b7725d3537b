"""The index of the library: a SQLite file in the cache that can be deleted at any moment and is made again."""
