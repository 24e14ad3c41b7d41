### The printed form of a released report.

# $house (text): name of the house; $period (text): for instance 2026-Q3
reports-title = { $house }: report of { $period }
# $menu (text): name of the menu of tables; $k (number): smallest group that is shown
reports-rule = Tables: { $menu }. No group is smaller than { $k }. Tested for traceability.
reports-menu-standard = standard
reports-menu-hours-by-domain = hours by domain
reports-kind-about = What were the questions about?
reports-kind-when = When did the questions come?
reports-kind-language = In which language?
reports-kind-answer = The house's own questions
reports-kind-referral = How warm referrals ended
reports-kind-interest = What families looked at on the kiosk
reports-kind-wish = What families told on the kiosk
reports-by-domain = Domain
reports-by-theme = Theme
reports-by-age-band = Age of the child
reports-by-asker = Who asked
reports-by-outcome = How it ended
reports-by-gap-reason = Why there was no offer
reports-by-warmth = How warm the referral was
reports-by-half-day = Half-day
reports-by-channel = Channel
reports-by-site = Site
reports-by-language = Language of the talk
reports-by-interpreter = Interpreter needed
reports-by-doors-before = Doors before this one
reports-by-local-question = Own question
reports-by-local-answer = Answer
reports-by-referral-result = How it ended
reports-by-referral-domain = Domain
reports-by-referral-warmth = How warm the referral was
reports-by-return-reason = Why it was not the right place
reports-by-interest-domain = Domain
reports-by-interest-theme = Theme
reports-by-wish-kind = What they told
reports-by-wish-domain = Domain
reports-by-wish-age-band = For which age
reports-by-wish-part-of-week = When in the week
reports-interpreter-yes = Yes
reports-interpreter-no = No
reports-counted = counted in this table
# $k (number): smallest group that is shown
reports-withheld = fewer than { $k }
reports-one-category = all in one group
reports-former-site = A former site
reports-former-answer = Question or answer that is no longer known
reports-none = No report has been released yet.
