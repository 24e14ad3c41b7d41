//! The lists that stand in the columns of a rule: `MO,WE`, `1WE,-1FR`, `1,-1`.

use rrule::NWeekday;

/// Numbers such as `1,-1`, none of them nought nor beyond `limit`.
pub(super) fn numbers<T: TryFrom<i16>>(text: &str, limit: i16) -> Option<Vec<T>> {
    text.split(',')
        .map(|part| part.trim().parse::<i16>().ok())
        .map(|number| number.filter(|n| *n != 0 && (-limit..=limit).contains(n)))
        .map(|number| number.and_then(|n| T::try_from(n).ok()))
        .collect()
}

/// Weekdays such as `MO,WE` or `1WE,-1FR`.
pub(super) fn weekdays(text: &str) -> Option<Vec<NWeekday>> {
    let one = |part: &str| {
        let part = part.trim();
        let split = part.len().checked_sub(2)?;
        let (number, day) = (part.get(..split)?, weekday(part.get(split..)?)?);
        match number {
            "" => Some(NWeekday::Every(day)),
            number => {
                let number = number
                    .strip_prefix('+')
                    .unwrap_or(number)
                    .parse::<i16>()
                    .ok()?;
                (number != 0 && (-53..=53).contains(&number)).then_some(NWeekday::Nth(number, day))
            }
        }
    };
    text.split(',').map(one).collect()
}

/// A weekday by its two letters.
pub(super) fn weekday(code: &str) -> Option<chrono::Weekday> {
    use chrono::Weekday as Of;
    let days = [
        ("MO", Of::Mon),
        ("TU", Of::Tue),
        ("WE", Of::Wed),
        ("TH", Of::Thu),
        ("FR", Of::Fri),
        ("SA", Of::Sat),
        ("SU", Of::Sun),
    ];
    days.iter()
        .find(|(known, _)| *known == code)
        .map(|(_, day)| *day)
}
