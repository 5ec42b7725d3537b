"""The command line: one module per verb, each imported only when its verb is used. Never imports Textual.

A verb's module has two functions: ``arguments(parser)``, which adds its arguments to an
``argparse.ArgumentParser``, and ``run(args, context)``, which does it and returns the exit code.
"""
