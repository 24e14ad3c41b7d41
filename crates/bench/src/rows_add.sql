INSERT INTO one_row (path, n) VALUES ($1, $2)
