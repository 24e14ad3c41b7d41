### What a coordinator sees of warm referrals: how they ended, and how often a card was opened.

## In the report

beheer-report-referral = How did warm referrals end?
beheer-report-referral-definition = Every referral for which a family took a card along counts once: in the period in which it ended, at most six weeks after the conversation. Open an answer to see in which domain it was, how warm it was, and why it was not the right place.
# $k (number): the smallest group that is shown
beheer-report-referral-coarse = This picture is coarse on purpose. We do not know which family, which service or which day it is about. A referral that nobody answered is in the collecting line, and so is everything that came up fewer than { $k } times. So use the numbers to talk about together, not to judge a partner.
# $k (number): the smallest group that is shown
beheer-report-referral-withheld = Fewer than { $k } referrals with a card ended, or none. That is why nothing is shown here.
# $count (number): how many referrals
beheer-report-referral-one =
    { $count ->
        [one] { $count } referral
       *[other] { $count } referrals
    }
beheer-report-referral-one-why = All referrals ended in the same way. Because there are few, we do not say how.
beheer-report-referrals = Referrals
beheer-dimension-referral-result = How it ended
beheer-dimension-referral-domain = Domain
beheer-dimension-referral-warmth = How warm the referral was
beheer-dimension-return-reason = Why it was not the right place
referral-result-arrived = Arrived
referral-result-not-arrived = Did not arrive
referral-result-not-right = Not the right place
referral-result-full = No place
referral-result-withdrawn = Consent taken back
referral-result-unknown = Nobody answered

## How often a card was opened

beheer-openings = How often was a card opened?
beheer-openings-text = By month and by way, without card, family, partner or moment. This is not part of the report and is not printed.
beheer-openings-none = No card was opened yet.
beheer-openings-month = Month
beheer-openings-way = In which way
beheer-openings-opened = Card found
beheer-openings-refused = Nothing found
beheer-openings-way-code = With the long code or the QR code
beheer-openings-way-link = With the pictures, at a partner
beheer-openings-way-tablet = With the pictures, at a tablet of the house
beheer-openings-why = Nothing found is mostly a typing mistake, or a card that is over. If you suddenly see hundreds, somebody may be trying codes. It will not work, but tell whoever looks after your computers.
