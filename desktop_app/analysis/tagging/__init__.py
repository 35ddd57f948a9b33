"""The learned tagger: word pieces in, cues with their sources and contents out."""
