"""The feature files as a book for reading: one page with grades, sources and what each published target answered."""
