"""How the coach sounds: what a model is told about it, and what its words are looked at for."""
