//! `$1` as both databases mean it.
//!
//! SQLite reads `$2` as a *name* and numbers names by first appearance, so `SELECT $2, $1` swaps
//! its values while PostgreSQL does not. `?2` means the second parameter in SQLite, always.

use std::borrow::Cow;

/// Rewrites `$n` to `?n` outside literals, quoted names and comments.
pub(crate) fn to_sqlite(sql: &str) -> Cow<'_, str> {
    if !sql.contains('$') {
        return Cow::Borrowed(sql);
    }
    let bytes = sql.as_bytes();
    let mut out = String::with_capacity(sql.len());
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            quote @ (b'\'' | b'"') => end_of_quoted(bytes, at, quote),
            b'-' if bytes.get(at + 1) == Some(&b'-') => end_of(sql, at, "\n"),
            b'/' if bytes.get(at + 1) == Some(&b'*') => end_of(sql, at, "*/"),
            b'$' if bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => {
                out.push('?');
                at += 1;
                continue;
            }
            _ => next_special(bytes, at + 1),
        };
        out.push_str(&sql[at..end]);
        at = end;
    }
    Cow::Owned(out)
}

// A doubled quote inside a literal reads as two literals side by side, which comes to the same.
fn end_of_quoted(bytes: &[u8], start: usize, quote: u8) -> usize {
    bytes[start + 1..]
        .iter()
        .position(|b| *b == quote)
        .map_or(bytes.len(), |i| start + 1 + i + 1)
}

fn end_of(sql: &str, start: usize, closing: &str) -> usize {
    sql[start..]
        .find(closing)
        .map_or(sql.len(), |i| start + i + closing.len())
}

fn next_special(bytes: &[u8], from: usize) -> usize {
    bytes[from..]
        .iter()
        .position(|b| matches!(b, b'\'' | b'"' | b'-' | b'/' | b'$'))
        .map_or(bytes.len(), |i| from + i)
}

#[cfg(test)]
mod tests {
    use super::to_sqlite;

    fn check(sql: &str, wanted: &str) {
        assert_eq!(to_sqlite(sql), wanted);
    }

    #[test]
    fn a_parameter_becomes_a_numbered_one() {
        check("SELECT $2, $1", "SELECT ?2, ?1");
        check("a=$10 AND b=$1", "a=?10 AND b=?1");
        check("SELECT 1", "SELECT 1");
        check("$1", "?1");
        check("", "");
    }

    #[test]
    fn literals_names_and_comments_are_left_alone() {
        check("SELECT '$1', $1", "SELECT '$1', ?1");
        check("SELECT 'it''s $1', $1", "SELECT 'it''s $1', ?1");
        check("SELECT \"$1\", $1", "SELECT \"$1\", ?1");
        check("SELECT 1 -- $1 isn't\n, $1", "SELECT 1 -- $1 isn't\n, ?1");
        check("SELECT /* $1 ' */ $1", "SELECT /* $1 ' */ ?1");
        check("SELECT '$1", "SELECT '$1");
        check("SELECT a-$1/$2", "SELECT a-?1/?2");
        check("SELECT 'é€', $1", "SELECT 'é€', ?1");
        check("json $.x $1", "json $.x ?1");
    }
}
