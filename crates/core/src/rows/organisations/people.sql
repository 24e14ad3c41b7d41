SELECT COALESCE(person.organisation_id, service.organisation_id),
  person.name, person.title, person.department
FROM contact_person AS person
LEFT JOIN service_at_location AS link
  ON link.id = person.service_at_location_id AND link.deleted = 0
LEFT JOIN service
  ON service.id = COALESCE(person.service_id, link.service_id) AND service.deleted = 0
WHERE person.deleted = 0
  AND COALESCE(person.organisation_id, service.organisation_id) IS NOT NULL
ORDER BY person.id
