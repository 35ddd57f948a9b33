"""The commands of the command line, one module each; a module's `register` adds its commands to the app."""
