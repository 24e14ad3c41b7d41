//! The secret keys of the centre, in files that only its own user reads.
//!
//! One opens what tablets sealed, the other what waits to be folded. They are not in the
//! database and not in its copies, so that neither alone can be read.

use crate::error::{CentreError, Result};
use onthaal_model::random::Randomness;
use onthaal_protocol::seal::{OpenKey, SealKey};
use std::fs;
use std::io::Write;
use std::path::Path;

/// The number of the key for what waits; tablets never see it.
const FOLD_KEY: u32 = 0;
/// The number of the first key that tablets seal to.
const FIRST_KEY: u32 = 1;

/// The keys of an open centre.
pub(crate) struct Keys {
    tablets: Vec<OpenKey>,
    fold: OpenKey,
    fold_public: SealKey,
}

impl Keys {
    /// Makes the first keys, or takes those that are in the folder already; gives their public
    /// halves for the database.
    pub(crate) fn make(folder: &Path, random: &dyn Randomness) -> Result<Vec<(u32, String)>> {
        make_private_folder(folder)?;
        [FOLD_KEY, FIRST_KEY]
            .into_iter()
            .map(|key_id| {
                let key = match read(folder, key_id)? {
                    Some(key) => key,
                    None => write(folder, OpenKey::generate(key_id, random))?,
                };
                Ok((key_id, key.seal_key()?.to_base64()))
            })
            .collect()
    }

    /// Reads the secret half of every key that the database names.
    pub(crate) fn read_all(folder: &Path, public: &[(u32, String)]) -> Result<Keys> {
        let mut keys = Vec::new();
        for (key_id, public) in public {
            let key = read(folder, *key_id)?.ok_or(CentreError::KeyMissing(*key_id))?;
            if key.seal_key()?.to_base64() != *public {
                return Err(CentreError::KeyMissing(*key_id));
            }
            keys.push(key);
        }
        let at = keys
            .iter()
            .position(|key| key.key_id == FOLD_KEY)
            .ok_or(CentreError::KeyMissing(FOLD_KEY))?;
        let fold = keys.remove(at);
        keys.reverse();
        Ok(Keys {
            fold_public: fold.seal_key()?,
            fold,
            tablets: keys,
        })
    }

    /// The public keys for tablets, the newest first.
    pub(crate) fn for_tablets(&self) -> Result<Vec<SealKey>> {
        self.tablets.iter().map(|key| Ok(key.seal_key()?)).collect()
    }

    /// The key that opens what was sealed to this number.
    pub(crate) fn opening(&self, key_id: u32) -> Option<&OpenKey> {
        self.tablets.iter().find(|key| key.key_id == key_id)
    }

    /// Seals what waits to be folded.
    pub(crate) fn waiting_seal(&self) -> &SealKey {
        &self.fold_public
    }

    /// Opens what waited.
    pub(crate) fn waiting_key(&self) -> &OpenKey {
        &self.fold
    }
}

/// Makes a folder that only its owner may enter.
pub(crate) fn make_private_folder(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder
        .create(folder)
        .map_err(|e| CentreError::file(folder, &e))
}

fn file_of(key_id: u32) -> String {
    format!("key-{key_id}")
}

fn read(folder: &Path, key_id: u32) -> Result<Option<OpenKey>> {
    let Some(text) = read_secret(folder, &file_of(key_id))? else {
        return Ok(None);
    };
    let bytes = hex::decode(text.trim()).map_err(|_| CentreError::KeyMissing(key_id))?;
    Ok(Some(OpenKey::from_bytes(key_id, &bytes)?))
}

fn write(folder: &Path, key: OpenKey) -> Result<OpenKey> {
    write_secret(folder, &file_of(key.key_id), key.secret_bytes())?;
    Ok(key)
}

/// The text of a file with a secret; nothing when there is no such file.
pub(crate) fn read_secret(folder: &Path, name: &str) -> Result<Option<String>> {
    let path = folder.join(name);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(CentreError::file(&path, &error)),
    }
}

/// Writes a secret, in hexadecimal, to a new file that only its owner reads. Errs when there is one.
pub(crate) fn write_secret(folder: &Path, name: &str, secret: &[u8]) -> Result<()> {
    let path = folder.join(name);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let written = options.open(&path).and_then(|mut file| {
        file.write_all(hex::encode(secret).as_bytes())?;
        file.sync_all()?;
        // The name of a file lasts only once its folder does.
        #[cfg(unix)]
        fs::File::open(folder)?.sync_all()?;
        Ok(())
    });
    written.map_err(|e| CentreError::file(&path, &e))
}
