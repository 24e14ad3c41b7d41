//! Values that `Debug` does not tell.

/// Gives types a `Debug` that says their name and nothing of what they hold: it may end up in a log
/// or an error, and what they hold may not.
#[macro_export]
macro_rules! silent {
    ($($name:ident)+) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_silent_value_tells_its_name_and_nothing_else() {
        struct Told(#[expect(dead_code, reason = "it must not be told")] u8);
        silent! { Told }
        assert_eq!(format!("{:?}", Told(7)), "Told(…)");
    }
}
