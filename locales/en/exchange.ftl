### Bringing the directory in and taking it out, in the centre's web app.

## Finding the way

exchange-in = Bring in
exchange-out = Take out
exchange-twins = Duplicates
exchange-upkeep-nav = Keep the directory
beheer-problem-too-large = This is too large. A file may be up to 20 MB.
beheer-problem-changed-meanwhile = Somebody else changed something meanwhile. Please look again.

## Bringing in: the file

exchange-in-title = Bring in
exchange-in-text = Bring a file with services. First you see what would happen. Nothing changes until you press Take over.
exchange-steps = Steps
exchange-step-file = File
exchange-step-columns = Columns
exchange-step-twins = Duplicates
exchange-step-check = Check and take over
exchange-drop = Drop your file here
exchange-drop-or = or
exchange-pick = Choose a file
exchange-drop-hint = A spreadsheet (Excel or CSV), an HSDS package or an export of another directory. Up to 20 MB.
exchange-template = Starting from nothing? Take the empty spreadsheet
exchange-template-text = With every column explained.
exchange-reading = Reading …
exchange-add-file = Add another file
exchange-drop-file = Leave this file out
exchange-drop-file-named = Leave { $name } out
exchange-format-sheet =
    { $rows ->
        [one] A spreadsheet with { $rows } row
       *[other] A spreadsheet with { $rows } rows
    }
exchange-format-hsds-json = An HSDS file (JSON)
exchange-format-ndjson = An HSDS file, one service a line
exchange-format-hsds-package = An HSDS package of tables
exchange-format-hsds-table = A table out of an HSDS package
exchange-format-sociale-kaart = An export of the Sociale Kaart
exchange-format-uitdatabank = An export of UiTdatabank
exchange-fault-title = We cannot read this file
exchange-fault-line = On line { $line }.
exchange-fault-place = On line { $line }, column { $column }.
exchange-fault-path = At { $path }.
exchange-fault-out = Leave the file that cannot be read out, or mend it and choose it again. Then you can see what would happen.
exchange-start-over = Throw away and start again
exchange-until = This lies ready for a day, for you only. If you take nothing over, it is thrown away.
exchange-gone = This file no longer lies ready. Please choose it again.

## Bringing in: the columns

exchange-columns-title = Which column is what?
exchange-columns-text = We had a look already. If it is wrong, choose what stands in the column.
exchange-columns-choose = What stands in { $header }?
exchange-columns-nothing = Do not use
exchange-columns-empty = This column is empty.
exchange-columns-samples = For example
exchange-columns-done = The columns are right
exchange-columns-missing = No column yet for: { $fields }. Without it new rows cannot come in.
exchange-columns-unused =
    { $count ->
        [one] We do not use { $count } column.
       *[other] We do not use { $count } columns.
    }

## Bringing in: checking

exchange-check-title = This is what would happen
exchange-tabs = What do you want to check?
exchange-tab-new = New
exchange-tab-changed = Changed
exchange-tab-unchanged = Unchanged
exchange-tab-warnings = Mind
exchange-tab-errors = Not possible
exchange-tab-new-means = will be added
exchange-tab-changed-means =
    { $count ->
        [one] with { $count } change in all
       *[other] with { $count } changes in all
    }
exchange-tab-unchanged-means = stays as it is
exchange-tab-warnings-means = we take it, but have a look
exchange-tab-errors-means = something in these is not taken
exchange-none-new = Nothing is added.
exchange-none-changed = Nothing changes.
exchange-none-unchanged = There is nothing that stays the same.
exchange-none-warnings = Nothing to mind.
exchange-none-errors = Everything can be taken over.
exchange-row = Row { $row }
exchange-row-sheet = Row { $row } of sheet { $sheet }
exchange-line = Line { $line }
exchange-before = Now
exchange-after = Becomes
exchange-empty = empty
exchange-part-new = new
exchange-part-gone = goes
exchange-more-fields =
    { $count ->
        [one] and { $count } other field
       *[other] and { $count } other fields
    }
exchange-show-fields = Show what is in it
exchange-page = { $from } to { $to } of { $total }
exchange-page-previous = Previous
exchange-page-next = Next

## Taking over

exchange-take-title = Take over?
exchange-take-text = { $new } new and { $changed } changed. It all goes into the directory at once and then stands on every tablet.
exchange-take-errors =
    { $errors ->
        [one] Something is wrong in { $errors } row. What is wrong is not taken; the rest is.
       *[other] Something is wrong in { $errors } rows. What is wrong is not taken; the rest is.
    }
exchange-take-undecided =
    { $undecided ->
        [one] You have not decided about { $undecided } possible duplicate. It is added by itself.
       *[other] You have not decided about { $undecided } possible duplicates. They are added by themselves.
    }
exchange-take = Take over
exchange-nothing-to-take = There is nothing to take over: the directory knows all of this already.
exchange-changed-meanwhile = Somebody else changed something in the directory meanwhile. Below stands anew what would happen. Check it, then take it over.
exchange-done-title = Taken over
exchange-done-text = { $new } new and { $changed } changed. The tablets fetch it when they next connect.
exchange-done-directory = Look at the directory
exchange-done-again = Bring in something else

## Duplicates

exchange-twins-found =
    { $count ->
        [one] { $count } possible duplicate
       *[other] { $count } possible duplicates
    }
exchange-twins-found-text = This seems to be in the directory already. Decide whether it is the same.
exchange-twins-look = Look at the duplicates
exchange-twins-ready = On to checking
exchange-twins-title = Duplicates
exchange-twins-text = Organisations and services that may stand in the directory twice.
exchange-twins-none = No duplicates found
exchange-twins-none-text = Nothing seems to stand in the directory twice.
exchange-twins-here = Is there already
exchange-twins-fresh = Comes in
exchange-twins-one = The one
exchange-twins-other = The other
exchange-twins-same = These are the same
exchange-twins-different = These are two
exchange-twins-decided-same = Will be put together
exchange-twins-decided-different = Stays apart
exchange-twins-undo = Decide again
exchange-twins-merged = Put together. What referred to the one now refers to the other.
exchange-twins-fields = What do we keep?
exchange-twins-rest = Telephones, addresses, hours and languages of both stay. What both have stands there once.
exchange-twins-score = { $score } % sure
exchange-twins-why = Why we think so
exchange-like-same-kbo = Same enterprise number: { $shared }
exchange-like-same-name = Same name
exchange-like-similar-name = Nearly the same name
exchange-like-same-phone = Same telephone: { $shared }
exchange-like-same-email = Same e-mail address: { $shared }
exchange-like-same-website = Same website: { $shared }
exchange-like-same-place = Same address
exchange-like-near = Close to each other
exchange-like-same-organisation = Same organisation

## Taking out

exchange-out-title = Take out
exchange-out-text = Take the whole directory with you, in the form you need. Addresses that stay secret never go along.
exchange-out-get = Download
exchange-out-get-named = Download { $format }
exchange-out-xlsx = Spreadsheet
exchange-out-xlsx-text = To check or mend in Excel or LibreOffice. Bring it in again afterwards, and only what you changed changes.
exchange-out-hsds-csv = HSDS tables
exchange-out-hsds-csv-text = A zip with a table of each kind, after the open standard HSDS 3.1. For who works with tables or a database.
exchange-out-hsds-json = HSDS in one file
exchange-out-hsds-json-text = Everything down to the smallest field, after HSDS 3.1. To move to another Onthaal or another directory, or as a copy to keep.
exchange-out-ndjson = HSDS by line
exchange-out-ndjson-text = The same, with one service a line. For programs that read large files piece by piece.

## Upkeep

exchange-verify = Checked
exchange-verify-named = { $name } checked
exchange-verify-title = How did you check it?
exchange-verify-text = Checking is not changing: you say that what stands there is right today.
exchange-method-phone = By telephone
exchange-method-visit = On the spot
exchange-method-partner = With the partner
exchange-method-website = On their website
exchange-method-letter = By letter or e-mail
exchange-capacity = Room
exchange-capacity-named = Is there room at { $name }?
exchange-capacity-unknown = Not known
exchange-capacity-has-capacity = Has room
exchange-capacity-waiting-list = Waiting list
exchange-capacity-full = Full
exchange-capacity-ask-first = Ask first
exchange-capacity-since = Said on { $day }. After 14 days we no longer show it.

## Kinds and fields

exchange-kind-organisation = Organisation
exchange-kind-service = Service
exchange-kind-location = Place
exchange-kind-event = Activity
exchange-kind-programme = Programme
exchange-kind-taxonomy = List of terms
exchange-kind-taxonomy_term = Term
exchange-kind-house = House
exchange-kind-site = Site of the house
exchange-kind-municipality = Municipality
exchange-kind-unit = Unit
exchange-kind-service_at_location = Service at a place
exchange-kind-phone = Telephone
exchange-kind-address = Address
exchange-kind-schedule = Hours
exchange-kind-language = Language
exchange-kind-contact_person = Person to turn to
exchange-kind-accessibility = Accessibility
exchange-kind-cost_option = Price
exchange-kind-required_document = To bring along
exchange-kind-service_area = Area
exchange-kind-service_capacity = Places
exchange-kind-funding = Funding
exchange-kind-organisation_identifier = Number
exchange-kind-url = Website
exchange-kind-attribute = Attribute
exchange-kind-translation = Translation
exchange-kind-involvement = Involvement
exchange-kind-listing = Listing
exchange-column-name = Name
exchange-column-alternate_name = Other name
exchange-column-description = Description
exchange-column-summary = In short
exchange-column-email = E-mail
exchange-column-website = Website
exchange-column-url = Website
exchange-column-status = Status
exchange-column-kbo = Enterprise number
exchange-column-actor_type = Kind of organisation
exchange-column-self_organisation = Self-organisation
exchange-column-organisation_id = Organisation
exchange-column-service_id = Service
exchange-column-location_id = Place
exchange-column-number = Number
exchange-column-extension = Extension
exchange-column-phone_type = Kind of telephone
exchange-column-title = Function
exchange-column-department = Department
exchange-column-address_1 = Street and number
exchange-column-address_2 = Box or floor
exchange-column-city = Town
exchange-column-postal_code = Postal code
exchange-column-state_province = Province
exchange-column-country = Country
exchange-column-latitude = Latitude
exchange-column-longitude = Longitude
exchange-column-location_type = Kind of place
exchange-column-house_level_secret = Secret address
exchange-column-transportation = How to get there
exchange-column-opens_at = Opens at
exchange-column-closes_at = Closes at
exchange-column-byday = Days
exchange-column-freq = Repeats
exchange-column-dtstart = From
exchange-column-until = Until
exchange-column-valid_from = Valid from
exchange-column-valid_to = Valid until
exchange-column-notes = Note
exchange-column-amount = Amount
exchange-column-option = What for
exchange-column-amount_description = About the price
exchange-column-fees_description = What it costs
exchange-column-minimum_age = From age (months)
exchange-column-maximum_age = To age (months)
exchange-column-eligibility_description = For whom
exchange-column-application_process = How to apply
exchange-column-interpretation_services = Interpreters
exchange-column-wait_time = Waiting time
exchange-column-wait_time_date = Waiting time said on
exchange-column-capacity = Room
exchange-column-capacity_date = Room said on
exchange-column-anonymous = Anonymous
exchange-column-is_not = Is not
exchange-column-alert = Mind
exchange-column-assured_date = Checked on
exchange-column-verified_method = Checked how
exchange-column-fallback_note = When it is closed
exchange-column-code = Code
exchange-column-document = Document
exchange-column-text = Text
exchange-column-taxonomy_term_code = Term
exchange-column-last_modified = Last changed
