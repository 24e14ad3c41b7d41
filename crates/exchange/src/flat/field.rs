//! The fields of the flat form.

/// What a field is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The organisation of the row.
    Organisation,
    /// The service.
    Service,
    /// The place, and the service there.
    Place,
    /// What keeps a row and its records together.
    Record,
}

impl Group {
    /// In kebab case; its name stands in the texts under `import-group-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Group::Organisation => "organisation",
            Group::Service => "service",
            Group::Place => "place",
            Group::Record => "record",
        }
    }
}

/// A field as a screen shows it; its label stands in the texts under `import-field-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldInfo {
    /// In kebab case.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// Whether a new row cannot do without.
    pub needed: bool,
    /// Whether several columns may have it.
    pub several: bool,
    /// What a cell may hold.
    pub example: &'static str,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident $id:literal $group:ident $needed:literal $several:literal $example:literal;)+) => {
        /// A field of the flat form, in the order of the columns of an export.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $name,)+
        }

        const FIELDS: &[FieldInfo] = &[
            $(FieldInfo {
                id: $id, group: Group::$group, needed: $needed, several: $several,
                example: $example,
            },)+
        ];

        impl Field {
            /// Every field, in order.
            pub const ALL: &'static [Field] = &[$(Field::$name,)+];
        }
    };
}

fields! {
    /// Name of the organisation.
    OrganisationName "organisation-name" Organisation true false "Kinderdagverblijf De Bijenkorf";
    /// What it does.
    OrganisationText "organisation-description" Organisation false false "Een kinderdagverblijf met 42 plaatsen.";
    /// Its number in the crossroads bank for enterprises.
    Kbo "organisation-kbo" Organisation false false "0123.456.749";
    /// Its web address.
    OrganisationWebsite "organisation-website" Organisation false false "https://debijenkorf.example";
    /// Its telephone numbers.
    OrganisationPhone "organisation-phone" Organisation false true "09 000 20 10";
    /// Its e-mail address.
    OrganisationEmail "organisation-email" Organisation false false "hallo@debijenkorf.example";
    /// The organisation it is a part of.
    OrganisationParent "organisation-parent" Organisation false false "Gemeente Wilgenbeke";
    /// Name of the service.
    ServiceName "service-name" Service true false "Opvang van baby's en peuters";
    /// A sentence about it.
    Summary "service-summary" Service false false "Kinderdagverblijf met 42 plaatsen en een tuin.";
    /// What it is.
    Description "service-description" Service false false "Je kind speelt, eet en slaapt in een kleine groep.";
    /// Themes: codes, labels or words.
    Themes "themes" Service false true "Opvang van baby's en peuters; Gezinsopvang (onthaalouders)";
    /// Ages in one cell.
    Ages "ages" Service false false "0-3";
    /// Youngest age.
    AgesFrom "ages-from" Service false false "6 weken";
    /// Oldest age.
    AgesTo "ages-to" Service false false "3 jaar";
    /// For whom.
    Eligibility "eligibility" Service false false "Voor kinderen tot ze naar school gaan.";
    /// Languages that are spoken.
    Languages "languages" Service false true "Nederlands; Frans";
    /// Whether it costs nothing.
    Free "free" Service false false "nee";
    /// Prices.
    Cost "cost" Service false true "Per dag: € 6,34; Halve dag: € 4";
    /// A sentence about paying.
    Fees "fees" Service false false "Je betaalt volgens je inkomen.";
    /// How people are received.
    IntakeModes "intake-modes" Service false true "Eerst bellen; Online formulier";
    /// How to go there.
    Application "application" Service false false "Vraag je plaats aan via het loket.";
    /// Whether there is a place left.
    Capacity "capacity" Service false false "wachtlijst";
    /// When that was asked.
    CapacityDate "capacity-date" Service false false "24/11/2026";
    /// How long one waits.
    WaitTime "wait-time" Service false false "Ongeveer acht maanden.";
    /// When that was asked.
    WaitDate "wait-time-date" Service false false "24/11/2026";
    /// Telephone numbers of the service.
    ServicePhone "service-phone" Service false true "0470 12 34 56";
    /// E-mail address of the service.
    ServiceEmail "service-email" Service false false "opvang@debijenkorf.example";
    /// Web page of the service.
    ServiceWebsite "service-website" Service false false "https://debijenkorf.example/opvang";
    /// Whether it still exists.
    Status "status" Service false false "actief";
    /// A warning that families read.
    Alert "alert" Service false false "Volzet tot september.";
    /// The day on which somebody checked all this.
    CheckedOn "checked-on" Service false false "24/11/2026";
    /// Remarks of who keeps the sheet; families do not see them.
    Remarks "remarks" Service false true "Nog eens bellen in het voorjaar.";
    /// Name of the place.
    PlaceName "location-name" Place false false "De Bijenkorf";
    /// Street and number.
    Street "address-street" Place false false "Honingweg 7";
    /// The number, where it stands apart.
    HouseNumber "address-number" Place false false "7";
    /// The whole address in one cell.
    Address "address" Place false false "Honingweg 7, 9995 Wilgenbeke";
    /// Postal code.
    Postcode "postcode" Place false false "9995";
    /// Municipality.
    Municipality "municipality" Place false false "Wilgenbeke";
    /// Degrees north.
    Latitude "latitude" Place false false "51.0543";
    /// Degrees east.
    Longitude "longitude" Place false false "3.7174";
    /// Whether the address is secret.
    Secret "secret-address" Place false false "nee";
    /// Opening hours of the service at this place.
    Hours "hours" Place false true "ma-vr 9u-12u; wo 13u30-17u";
    /// Opening hours of the place.
    PlaceHours "location-hours" Place false false "ma-vr 7u-18u30";
    /// Id of the service.
    ServiceId "id" Record false false "";
    /// Id of the organisation.
    OrganisationId "organisation-id" Record false false "";
    /// Id of the place.
    PlaceId "location-id" Record false false "";
}

/// Every field, in the order of the columns of an export.
pub fn fields() -> &'static [FieldInfo] {
    FIELDS
}

impl Field {
    /// What a screen shows of it.
    pub fn info(self) -> &'static FieldInfo {
        &FIELDS[self as usize]
    }

    /// In kebab case.
    pub fn id(self) -> &'static str {
        self.info().id
    }

    /// The field with this id.
    pub fn parse(id: &str) -> Option<Field> {
        let mut all = Field::ALL.iter().copied();
        all.find(|field| field.id() == id)
    }
}
