SELECT DISTINCT service.organisation_id
FROM attribute
JOIN service ON service.id = attribute.link_id
WHERE attribute.deleted = 0
  AND attribute.link_type = 'theme'
  AND attribute.taxonomy_term_code IN (SELECT value FROM json_each($1))
  AND service.deleted = 0
  AND service.status NOT IN ('inactive', 'defunct')
