//! The tables of both packages.

/// Every table of 1.1.
pub const ONE: &[(&str, &str)] = &[
    (
        "organizations.csv",
        "id,name,alternate_name,description,email,url,tax_status,tax_id,year_incorporated,legal_status\n1,City of Play,CoP,We play.,a@example.org,http://example.org,free,T1,1998-01-01,city\n",
    ),
    (
        "programs.csv",
        "id,organization_id,name,alternate_name\n1,1,Outdoors,Out\n",
    ),
    (
        "services.csv",
        "id,organization_id,program_id,name,alternate_name,description,url,email,status,interpretation_services,application_process,wait_time,fees,accreditations,licenses,taxonomy_ids\n1,1,1,Playground,Play,Come and play.,http://example.org/play,p@example.org,active,Sign language,Just come,None,Free of charge,ISO,City licence,\"BD-1800,PL-2000\"\n",
    ),
    (
        "services_taxonomy.csv",
        "id,service_id,taxonomy_id,taxonomy_detail\n1,1,BD-1800,main\n",
    ),
    (
        "services_at_location.csv",
        "id,service_id,location_id,description\n1,1,1,In the park\n",
    ),
    (
        "locations.csv",
        "id,organization_id,name,alternate_name,description,transportation,latitude,longitude\n1,1,Park,The park,Green,Bus 4,51.05,3.72\n",
    ),
    (
        "phones.csv",
        "id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type,language,description,department\n1,,1,,,,09 000 00 00,12,voice,\"en,nl\",Desk,Front\n",
    ),
    (
        "contacts.csv",
        "id,organization_id,service_id,service_at_location_id,name,title,department,email\n1,,1,,Ann,Head,Desk,ann@example.org\n",
    ),
    (
        "physical_addresses.csv",
        "id,location_id,attention,address_1,address_2,address_3,address_4,city,region,state_province,postal_code,country\n1,1,Ann,Park 1,Gate,Left,,Ghent,East,OV,9000,BE\n",
    ),
    (
        "postal_addresses.csv",
        "id,location_id,attention,address_1,address_2,address_3,address_4,city,region,state_province,postal_code,country\n1,1,Ann,PO Box 1,,,,Ghent,East,OV,9000,BE\n",
    ),
    (
        "regular_schedules.csv",
        "id,service_id,location_id,service_at_location_id,weekday,opens_at,closes_at\n1,1,,,3,09:00,17:00\n",
    ),
    (
        "holiday_schedules.csv",
        "id,service_id,location_id,service_at_location_id,closed,opens_at,closes_at,start_date,end_date\n1,1,,,true,,,2026-12-24,2027-01-02\n2,1,,,false,10:00,12:00,2026-07-21,2026-07-21\n",
    ),
    (
        "funding.csv",
        "id,organization_id,service_id,source\n1,1,,The city\n",
    ),
    (
        "eligibility.csv",
        "id,service_id,eligibility\n1,1,Children\n2,1,Their parents\n",
    ),
    (
        "service_areas.csv",
        "id,service_id,service_area,description\n1,1,Ghent,All of it\n",
    ),
    (
        "required_documents.csv",
        "id,service_id,document\n1,1,A smile\n",
    ),
    ("payments_accepted.csv", "id,service_id,payment\n1,1,Cash\n"),
    (
        "languages.csv",
        "id,service_id,location_id,language\n1,1,,Dutch\n",
    ),
    (
        "accessibility_for_disabilities.csv",
        "id,location_id,accessibility,details\n1,1,wheelchair,Ramp at the gate\n",
    ),
    (
        "taxonomy.csv",
        "id,name,parent_id,parent_name,vocabulary\nBD-1800,Food,,,Own\nPL-2000,Play,BD-1800,Food,Own\n",
    ),
    (
        "metadata.csv",
        "id,resource_id,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n1,BD-1800,2020-01-01T00:00:00,update,name,Foods,Food,Ann\n",
    ),
    (
        "meta_table_descriptions.csv",
        "id,name,language,character_set\n1,services,en,UTF-8\n",
    ),
];

/// What 2.x has in other tables than 1.1.
pub const TWO: &[(&str, &str)] = &[
    (
        "service_attributes.csv",
        "id,service_id,taxonomy_term_id\n1,1,11\n",
    ),
    (
        "other_attributes.csv",
        "id,link_id,link_type,taxonomy_term_id\n1,1,organization,12\n",
    ),
    (
        "schedules.csv",
        "id,service_id,location_id,service_at_location_id,valid_from,valid_to,dtstart,timezone,until,count,wkst,freq,interval,byday,byweekno,bymonthday,byyearday,description,opens_at,closes_at\n1,1,,,2026-01-01,2026-12-31,2026-01-01,1,,,MO,WEEKLY,1,\"MO,TU\",,,,All year,09:00,17:00\n",
    ),
    (
        "taxonomy_terms.csv",
        "id,term,description,parent_id,taxonomy,language\n11,Play,Games,,Own,en\n12,City,A city,,Own,en\n",
    ),
    (
        "metadata.csv",
        "id,resource_id,resource_type,last_action_date,last_action_type,field_name,previous_value,replacement_value,updated_by\n1,1,service,2020-01-01T00:00:00,update,name,Old,Playground,Ann\n",
    ),
];
