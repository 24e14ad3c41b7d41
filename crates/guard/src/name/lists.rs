//! The words around names, and within them.

/// After these stands a name, whatever it looks like.
pub(super) const TITLES: &[&str] = &[
    "mevr", "mevrouw", "mvr", "mw", "dhr", "hr", "meneer", "mijnheer", "madame", "mme", "monsieur",
    "juf", "juffrouw", "meester", "familie", "fam", "dokter", "dr", "zuster", "nonkel", "tante",
    "mrs", "mr", "ms",
];

/// After these may stand a name.
pub(super) const RELATIONS: &[&str] = &[
    "mama",
    "papa",
    "moeder",
    "vader",
    "zoon",
    "zoontje",
    "dochter",
    "dochtertje",
    "kind",
    "kindje",
    "baby",
    "broer",
    "broertje",
    "zus",
    "zusje",
    "oma",
    "opa",
    "vriendin",
    "vriend",
    "man",
    "vrouw",
    "partner",
    "neef",
    "nicht",
    "neefje",
    "nichtje",
    "buurvrouw",
    "buurman",
    "collega",
    "ex",
    "stiefzoon",
    "stiefdochter",
    "kleinkind",
    "kleinzoon",
    "kleindochter",
    "tweeling",
    "gezin",
    "jongen",
    "meisje",
    "peuter",
    "kleuter",
    "tiener",
    "jongere",
    "vrijwilliger",
    "vrijwilligster",
    "begeleider",
    "begeleidster",
    "mevrouwtje",
    "ouders",
    "klant",
];

/// After these stands what somebody is called.
pub(super) const CALLED: &[&str] = &[
    "heet",
    "heette",
    "heten",
    "genaamd",
    "naam",
    "voornaam",
    "achternaam",
    "familienaam",
    "noemt",
    "noemen",
    "roepnaam",
    "contactpersoon",
];

/// Somebody was spoken to.
pub(super) const SPOKEN: &[&str] = &[
    "gebeld",
    "belde",
    "bellen",
    "terugbellen",
    "opbellen",
    "gesproken",
    "gepraat",
    "sprak",
    "spreken",
    "afspraak",
    "gemaild",
    "mailen",
    "bel",
    "belt",
];

/// What a person does: after a name that is a word as well.
pub(super) const DOES: &[&str] = &[
    "komt", "kwam", "belt", "belde", "vraagt", "vroeg", "zoekt", "zocht", "zegt", "zei", "woont",
    "werkt", "wacht", "zit", "krijgt", "moet", "wou", "wilde", "start", "vertelt", "vertelde",
    "en",
];

/// Second words of names that begin with a small one.
pub(super) const AFTER_SMALL: &[&str] = &[
    "acker", "backer", "baere", "berg", "berghe", "bie", "block", "bock", "boeck", "boer",
    "bossche", "broeck", "bruyne", "bruyn", "clercq", "cock", "coninck", "cuyper", "damme",
    "decker", "eede", "geest", "graef", "groote", "groot", "haen", "hoof", "hove", "kerf",
    "keyser", "kinder", "laet", "maeyer", "meester", "meyer", "moor", "mulder", "nolf", "pauw",
    "ridder", "roeck", "roo", "ryck", "schepper", "schutter", "smedt", "smet", "velde", "vos",
    "vriendt", "vries", "vylder", "waele", "walle", "wilde", "winter", "witte", "wolf", "amrani",
    "idrissi", "bakkali", "haddad", "khattabi",
];

/// Small words within a name.
pub(super) const PARTICLES: &[&str] = &[
    "de", "den", "der", "van", "vande", "vander", "vanden", "el", "al", "ben", "bin", "bint",
    "ait", "oulad", "ter", "ten", "te", "le", "la", "da", "dos", "do", "di", "del", "von", "d",
    "o", "abu", "abou", "ibn", "y", "t",
];
