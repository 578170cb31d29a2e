"""A briefing site from news clippings: raw files in, clean Markdown pages, linked topics, a static site and a PDF out."""
