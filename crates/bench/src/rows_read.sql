SELECT path, n FROM one_row ORDER BY path
