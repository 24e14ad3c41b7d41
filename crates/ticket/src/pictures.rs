//! The spoken code: three pictures and two digits, which anybody can say, in any language.
//!
//! No picture stands in a code twice, so there are 32 × 31 × 30 × 100 of them, some 3 million: enough
//! to tell the tickets of one house apart, far too little to protect anything. It opens nothing that
//! can be read, and is never taken from the open network.

use onthaal_model::random::Randomness;
use onthaal_model::validate::{InvalidInput, Rule};

/// Names with the drawings of the same name beside this crate.
macro_rules! drawings {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("../pictures/", $name, ".svg")))),+]
    };
}

/// The pictures in the order in which they are laid out, each a thing that everybody knows.
const PICTURES: [(&str, &str); 32] = drawings![
    "sun",
    "moon",
    "star",
    "cloud",
    "tree",
    "flower",
    "leaf",
    "apple",
    "fish",
    "bird",
    "cat",
    "butterfly",
    "boat",
    "bicycle",
    "bus",
    "train",
    "house",
    "door",
    "key",
    "chair",
    "cup",
    "spoon",
    "bread",
    "egg",
    "ball",
    "drum",
    "kite",
    "book",
    "scissors",
    "umbrella",
    "shoe",
    "hat",
];

/// One of the 32 pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Picture(u8);

impl Picture {
    /// All of them, in the order in which they are laid out.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0..PICTURES.len() as u8).map(Self)
    }

    /// The name in code, texts and files.
    pub fn name(self) -> &'static str {
        PICTURES[usize::from(self.0)].0
    }

    /// The drawing: one whole `<svg>` of 48 by 48 in the colour of the words around it, without a
    /// size of its own.
    pub fn svg(self) -> &'static str {
        PICTURES[usize::from(self.0)].1
    }

    /// Finds the picture, or refuses it.
    pub fn parse(name: &str) -> Result<Self, InvalidInput> {
        PICTURES
            .iter()
            .position(|(known, _)| *known == name)
            .map(|at| Self(at as u8))
            .ok_or_else(|| InvalidInput::new("pictures", Rule::UnknownCode))
    }
}

/// Three pictures in their order, and two digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PictureCode {
    pictures: [Picture; 3],
    number: u8,
}

impl PictureCode {
    /// A new code; no picture stands in it twice, so that "the fish" is one fish.
    pub fn new(random: &dyn Randomness) -> Self {
        let mut left: Vec<Picture> = Picture::all().collect();
        let mut draw = || left.swap_remove(random.below(left.len() as u64) as usize);
        Self {
            pictures: [draw(), draw(), draw()],
            number: random.below(100) as u8,
        }
    }

    /// Reads a code that somebody laid out: three names and a number of two digits.
    pub fn read(pictures: &[impl AsRef<str>], number: &str) -> Result<Self, InvalidInput> {
        let found: Vec<Picture> = pictures
            .iter()
            .map(|name| Picture::parse(name.as_ref()))
            .collect::<Result<_, _>>()?;
        let pictures = <[Picture; 3]>::try_from(found)
            .map_err(|_| InvalidInput::new("pictures", Rule::OutOfRange))?;
        let number = number.trim();
        if number.len() != 2 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(InvalidInput::new("number", Rule::WrongType));
        }
        let number = number
            .parse()
            .map_err(|_| InvalidInput::new("number", Rule::WrongType))?;
        Ok(Self { pictures, number })
    }

    /// The pictures in their order.
    pub fn pictures(&self) -> [Picture; 3] {
        self.pictures
    }

    /// The two digits.
    pub fn number(&self) -> String {
        format!("{:02}", self.number)
    }

    /// The code in one fixed form, such as `fish-tree-key-07`: what look-ups are made of.
    pub fn canonical(&self) -> String {
        let [first, second, third] = self.pictures.map(Picture::name);
        format!("{first}-{second}-{third}-{:02}", self.number)
    }

    /// Reads the fixed form.
    pub fn parse(canonical: &str) -> Result<Self, InvalidInput> {
        let mut parts: Vec<&str> = canonical.split('-').collect();
        let number = parts.pop().unwrap_or_default();
        Self::read(&parts, number)
    }
}

onthaal_model::silent! { PictureCode }

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::random::SeededRandomness;
    use std::collections::BTreeSet;

    #[test]
    fn no_picture_stands_twice_and_every_code_is_read_again() {
        let random = SeededRandomness::new(9);
        for _ in 0..1_000 {
            let code = PictureCode::new(&random);
            let different: BTreeSet<Picture> = code.pictures().into_iter().collect();
            assert_eq!(different.len(), 3);
            assert_eq!(PictureCode::parse(&code.canonical()), Ok(code));
            let names = code.pictures().map(Picture::name);
            assert_eq!(PictureCode::read(&names, &code.number()), Ok(code));
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_the_part_that_is_wrong() {
        let refused = |pictures: &[&str], number| {
            let refusal = PictureCode::read(pictures, number).unwrap_err();
            (refusal.field, refusal.rule)
        };
        let fine = ["fish", "tree", "key"];
        assert_eq!(
            refused(&["fish", "tree"], "47"),
            ("pictures".into(), Rule::OutOfRange)
        );
        assert_eq!(
            refused(&["fish", "tree", "dragon"], "47"),
            ("pictures".into(), Rule::UnknownCode)
        );
        for number in ["", "4", "123", "-1", "a7", "４７"] {
            assert_eq!(
                refused(&fine, number),
                ("number".into(), Rule::WrongType),
                "{number}"
            );
        }
    }

    #[test]
    fn every_name_stands_once() {
        let names: BTreeSet<&str> = Picture::all().map(Picture::name).collect();
        assert_eq!(names.len(), 32);
        assert!(names.iter().all(|name| !name.contains('-')));
    }

    #[test]
    fn every_drawing_is_shapes_and_nothing_else() {
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" fill=\"none\" \
            stroke=\"currentColor\" stroke-width=\"3\" stroke-linecap=\"round\" \
            stroke-linejoin=\"round\">";
        let elements = ["g", "path", "circle", "rect", "ellipse"];
        let attributes = [
            "d",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fill",
            "transform",
        ];
        for picture in Picture::all() {
            let (name, svg) = (picture.name(), picture.svg());
            let shapes = svg
                .strip_prefix(root)
                .and_then(|rest| rest.strip_suffix("</svg>\n"))
                .unwrap_or_else(|| panic!("{name} is no drawing like the others"));
            for tag in shapes.split('<').skip(1).filter(|tag| *tag != "/g>\n") {
                let tag = tag.trim_end().trim_end_matches(['/', '>']);
                let (element, rest) = tag.split_once(' ').expect("a shape has attributes");
                assert!(elements.contains(&element), "{name}: {element}");
                for attribute in rest.split('"').step_by(2).filter(|part| !part.is_empty()) {
                    let attribute = attribute.trim().trim_end_matches('=');
                    assert!(attributes.contains(&attribute), "{name}: {attribute}");
                }
                assert!(!rest.contains("url("), "{name} refers to something else");
            }
        }
    }

    #[test]
    fn every_drawing_has_a_name_and_none_stands_twice() {
        let drawings: BTreeSet<&str> = Picture::all().map(Picture::svg).collect();
        assert_eq!(drawings.len(), 32);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/pictures");
        let files = std::fs::read_dir(folder).expect("the drawings stand beside the crate");
        assert_eq!(files.count(), 32);
    }
}
