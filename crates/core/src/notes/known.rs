//! What of the directory may stand in a note: numbers and addresses that everybody may have.

use crate::error::Result;
use crate::store::Store;
use onthaal_directory::{BackupRule, Organisation, Phone, Service, Url, all};
use onthaal_guard::Known;

/// The telephone numbers of services, organisations and of who is called as back-up, and the
/// addresses of pages and mail. Those of one person are not among them.
pub(super) fn known(store: &Store) -> Result<Known> {
    let mut known = Known::default();
    store.read_directory(|s| {
        for phone in all::<Phone>(s)? {
            if phone.contact_person_id.is_none() {
                known.add_phone(&phone.number);
            }
        }
        for rule in all::<BackupRule>(s)? {
            rule.phone.iter().for_each(|phone| known.add_phone(phone));
        }
        for organisation in all::<Organisation>(s)? {
            for address in [&organisation.email, &organisation.website] {
                address.iter().for_each(|address| known.add_online(address));
            }
        }
        for service in all::<Service>(s)? {
            for address in [&service.email, &service.url] {
                address.iter().for_each(|address| known.add_online(address));
            }
        }
        for page in all::<Url>(s)? {
            known.add_online(&page.url);
        }
        Ok(known)
    })
}
