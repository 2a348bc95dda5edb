"""The models that may answer, each behind one narrow port."""
