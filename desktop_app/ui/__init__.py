"""Qt: main window, reader, panels, dialogs, theme."""
