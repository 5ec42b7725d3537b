"""What is kept on this machine: saving without loss, finding, drafts, trash."""
