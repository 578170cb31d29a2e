"""A briefing site from news clippings: raw files in; clean Markdown pages, linked topics, a site and a PDF out."""
