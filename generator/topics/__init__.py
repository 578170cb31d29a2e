"""Topics: the catalogue that people keep, and where articles name what it lists."""
