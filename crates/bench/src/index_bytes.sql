SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE aggregate = TRUE AND (
  name IN ('service_card', 'sqlite_autoindex_service_card_1', 'service_entry', 'service_hours',
           'sqlite_autoindex_service_hours_1', 'service_source', 'service_words')
  OR name LIKE 'service_head%' OR name LIKE 'service_full%')
