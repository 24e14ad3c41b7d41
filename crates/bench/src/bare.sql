SELECT c.place, c.service_id, c.card
FROM service_head t JOIN service_card c ON c.place = t.rowid
WHERE service_head MATCH $1 LIMIT 10
