"""What every part of the course uses: errors, files, calls, templates, words."""
