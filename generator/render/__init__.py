"""Render: finished pages -> a site. The MkDocs plugin, the search index, the export that needs no plugin."""
