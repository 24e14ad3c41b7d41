### The centre's web app: for coordinators and the steering group.

## Frame

beheer-skip = Go to the content
beheer-nav = Main menu
beheer-nav-start = Start
beheer-nav-reports = Reports
beheer-nav-devices = Tablets
beheer-nav-directory = Directory
beheer-language = Language of the screens
beheer-language-draft = This translation has not yet been read by somebody who speaks the language.
beheer-cancel = Cancel
# $name (text): the name somebody is signed in with
beheer-sign-out = Sign out { $name }

## Signing in

beheer-sign-in-title = Welcome back
beheer-sign-in-text = Sign in to read the reports and to look after your house's tablets and directory.
beheer-sign-in-name = Name
beheer-sign-in-password = Password
beheer-sign-in-go = Sign in
beheer-sign-in-help = Not working? Ask the person who manages the centre for your house for a new password.
beheer-sign-in-wrong = This name and this password do not belong together. Check both and try again.
# $seconds (number): how long to wait still
beheer-sign-in-wait =
    { $seconds ->
        [one] Too many tries in a row. You can try again in { $seconds } second.
       *[other] Too many tries in a row. You can try again in { $seconds } seconds.
    }
beheer-sign-in-ended = You were away for a while. Sign in again to go on.

## When something goes wrong

beheer-problem-offline = The centre does not answer. Check your connection and try again.
beheer-problem-denied = Your role does not allow this.
beheer-problem-not-found = This is not here (any more).
beheer-problem-too-many = That went a little too fast. Wait a moment and try again.
beheer-problem-busy = The centre is busy. Try again in a moment.
beheer-problem-invalid-input = Something here is not right. Check what you filled in.
beheer-problem-internal = Something went wrong at the centre. Nothing was changed.
beheer-problem-reference = Pass on this code if it keeps happening:
beheer-problem-retry = Try again

## Start

# $name (text): the name somebody is signed in with
beheer-start-morning = Good morning, { $name }
# $name (text): the name somebody is signed in with
beheer-start-afternoon = Good afternoon, { $name }
# $name (text): the name somebody is signed in with
beheer-start-evening = Good evening, { $name }
beheer-start-text = This is how your reception is doing today.
# $count (number): the number itself stands large above
beheer-start-sessions =
    { $count ->
        [one] time the desk was opened
       *[other] times the desk was opened
    }
beheer-start-sessions-means = Half-days that a desk opened in this period, also when nobody came by.
# $count (number): the number itself stands large above
beheer-start-devices =
    { $count ->
        [one] tablet in use
       *[other] tablets in use
    }
# $day (text): a day, in full
beheer-start-last-sync = Last heard from on { $day }.
beheer-start-never-synced = Nothing has been sent yet.
# $count (number): the number itself stands large above
beheer-start-services =
    { $count ->
        [one] service in the directory
       *[other] services in the directory
    }
beheer-start-services-means = What families and volunteers can look up today.
beheer-start-reports = Reports
# $periods (text): a list of quarters or months
beheer-start-waiting = Waiting to be released: { $periods }.
beheer-start-why = Why are there no themes here?
beheer-start-why-text = Counts that you see growing day by day can give away who came by. That is why we show questions by theme, hour and language in reports only.
beheer-start-why-when = A report comes two weeks after the end of the period. After that it never changes, so that everybody works with the same figures.
beheer-start-no-devices = No tablet is connected yet.
beheer-start-no-devices-go = Connect your first tablet

## Reports

beheer-reports-title = Reports
beheer-reports-text = What did families come about, when, and in which language? Read it together with your steering group.
beheer-reports-house = House
beheer-reports-period = Period
beheer-reports-print = Print
beheer-reports-none = There is no report yet
beheer-reports-none-text = The first report comes two weeks after the end of the first period.
# $k (number): the smallest group that is shown
beheer-reports-tested = This report was tested for traceability: no group is smaller than { $k }, not even when you subtract tables from one another.
# $quarter (number): 1 to 4; $year (text): the year
beheer-quarter =
    { $quarter ->
        [1] first quarter of { $year }
        [2] second quarter of { $year }
        [3] third quarter of { $year }
       *[4] fourth quarter of { $year }
    }
beheer-report-about = What were the questions about?
beheer-report-about-definition = Every question counts once, under the domain it was mostly about. Choose a domain to see the themes, ages, askers and outcomes in it.
beheer-report-when = When did the questions come?
beheer-report-when-definition = Questions per half-day of the week, over the whole period together. Choose a half-day for the channels and the sites.
beheer-report-language = In which language?
beheer-report-language-definition = The language the conversation was really held in, so not somebody's origin or mother tongue. Languages that few people speak are always in the collecting line.
beheer-report-answer = What did the house itself ask?
beheer-report-answer-definition = Questions that this house added. Every question of a family counts here once for each own question. Without an answer it is in the line of all others.
beheer-report-questions = Questions
beheer-report-share = Share
# $percent (number): a whole percentage
beheer-report-percent = { $percent }%
beheer-report-total = Counted in this table
beheer-report-open-all = Open all
beheer-report-close-all = Close all
beheer-report-chart = Bar chart of the number of questions per domain. The table below gives the same figures.
beheer-report-former-site = A former site
beheer-report-former-answer = Question or answer that is no longer known
# $k (number): the smallest group that is shown
beheer-report-withheld = Fewer than { $k }
# $k (number): the smallest group that is shown
beheer-report-withheld-why = Fewer than { $k } questions were counted, or none. That is why nothing is shown here.
# $tables (text): names of tables; $k (number): the smallest group that is shown
beheer-report-withheld-inside = { $tables }: fewer than { $k }.
beheer-report-one-category = All together
# $count (number): number of questions
beheer-report-one-category-total =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
beheer-report-one-category-why = All questions fell in the same group. Because there are few, we do not name that group.
beheer-dimension-domain = Domain
beheer-dimension-theme = Theme
beheer-dimension-age-band = Age of the child
beheer-dimension-asker = Who asked
beheer-dimension-outcome = How it ended
beheer-dimension-gap-reason = Why there was no offer
beheer-dimension-warmth = How warm the referral was
beheer-dimension-half-day = Half-day
beheer-dimension-channel = Channel
beheer-dimension-site = Site
beheer-dimension-language = Language of the conversation
beheer-dimension-interpreter = Interpreter
beheer-dimension-doors-before = Doors before this one
beheer-dimension-local-question = Own question
beheer-dimension-local-answer = Answer
beheer-interpreter-yes = Interpreter needed
beheer-interpreter-no = No interpreter needed
# $weekday (text): a day of the week; $half (text): morning, afternoon or evening
beheer-half-day = { $weekday }, { $half }
beheer-week-caption = The week at a glance
beheer-week-in-pool = in the collecting line
beheer-week-legend = The darker, the more questions. A dot means: none, or too few questions to show apart.

## What the figures mean

beheer-define-question = A question
beheer-define-question-text = One conversation can be more than one question. So we count questions, not people and not families.
# $k (number): the smallest group that is shown
beheer-define-small = Fewer than { $k }
# $k (number): the smallest group that is shown
beheer-define-small-text = A group smaller than { $k } is never shown apart, so that nobody can be recognised. It may also be zero.
# $k (number): the smallest group that is shown
beheer-define-pool-text = The collecting line. It holds all that was too small, that was not asked, and that is too sensitive to show per house.
beheer-define-total = Counted in this table
beheer-define-total-text = Every table has a total of its own. Totals of tables may differ a little.

## Tablets

beheer-devices-title = Tablets
beheer-devices-text = Every tablet at a desk or in a waiting room is connected once, with a code.
beheer-devices-add = Connect a tablet
beheer-devices-none = No tablets yet
beheer-devices-none-text = Connect your first tablet: make a code here and type it on the tablet.
beheer-devices-no-site = No fixed site
beheer-devices-never-seen = Has sent nothing yet
# $day (text): a date
beheer-devices-seen = Last heard from on { $day }
beheer-devices-revoke = Withdraw access
# $name (text): name of the tablet
beheer-devices-revoke-named = Withdraw access of { $name }
beheer-devices-revoked = Withdrawn
# $name (text): name of the tablet
beheer-devices-revoked-now = { $name } can no longer send or fetch anything.
beheer-new-device-title = Connect a tablet
beheer-new-device-text = You get a code that works once.
beheer-new-device-site = Where will the tablet stand?
beheer-new-device-name = Name of the tablet
beheer-new-device-name-hint = For example "Front desk". Not the name of a person.
beheer-new-device-make = Make a code
beheer-new-device-code = The code for your tablet
beheer-new-device-step-open = Take the tablet and choose "Connect to the centre".
# $address (text): address of the centre
beheer-new-device-step-type = Type the address { $address } and this code.
beheer-new-device-step-ready = The tablet fetches the directory by itself. Ready.
# $minutes (number): how long the code works
beheer-new-device-expires =
    { $minutes ->
        [one] The code works for { $minutes } minute. Once closed, it is not shown again.
       *[other] The code works for { $minutes } minutes. Once closed, it is not shown again.
    }
beheer-new-device-done = Done
# $name (text): name of the tablet
beheer-revoke-title = Withdraw access of { $name }?
beheer-revoke-text = The tablet can then no longer send or fetch anything. What is still on it and was not sent is lost for the reports. Do this after loss or theft.
beheer-revoke-keep = Keep it
beheer-revoke-go = Withdraw access

## Directory

beheer-directory-title = Directory
beheer-directory-text = All services that families and volunteers find on the tablets.
beheer-directory-search = Search by name or organisation
# $count (number): number found
beheer-directory-count =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
beheer-directory-empty = The directory is still empty
beheer-directory-empty-text = As soon as services are published, they stand here.
beheer-directory-none = Nothing found
beheer-directory-none-text = Try a shorter word or the name of the organisation.
beheer-directory-themes = Themes
# $day (text): a date
beheer-directory-assured = Checked on { $day }
beheer-directory-never-assured = Never checked yet
beheer-directory-old = To check
beheer-directory-not-active = Not active
beheer-directory-more = Show more
# $shown (number): number on the screen; $total (number): number found
beheer-directory-shown = { $shown } of { $total }
