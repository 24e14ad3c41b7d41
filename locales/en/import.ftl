### A directory from a file: the columns of the spreadsheet, its words, and what there is to say of
### a cell, a row or a whole file.

## Groups of columns

import-group-organisation = Organisation
import-group-service = Service
import-group-place = Place
import-group-record = To keep everything together

## Columns

import-field-organisation-name = Organisation
import-field-organisation-description = About the organisation
import-field-organisation-kbo = Enterprise number
import-field-organisation-website = Organisation website
import-field-organisation-phone = Organisation phone
import-field-organisation-email = Organisation e-mail
import-field-organisation-parent = Part of
import-field-service-name = Name of the service
import-field-service-summary = Short description
import-field-service-description = Description
import-field-themes = Themes
import-field-ages = Age
import-field-ages-from = Age from
import-field-ages-to = Age to
import-field-eligibility = For whom
import-field-languages = Languages
import-field-free = Free
import-field-cost = Price
import-field-fees = About paying
import-field-intake-modes = Intake
import-field-application = How to apply
import-field-capacity = Is there a place?
import-field-capacity-date = Place asked on
import-field-wait-time = Waiting time
import-field-wait-time-date = Waiting time asked on
import-field-service-phone = Phone
import-field-service-email = E-mail
import-field-service-website = Website
import-field-status = Status
import-field-alert = Please note
import-field-checked-on = Checked on
import-field-remarks = Remarks (not for families)
import-field-location-name = Name of the place
import-field-address-street = Street and number
import-field-address-number = House number
import-field-address = Address
import-field-postcode = Postal code
import-field-municipality = Municipality
import-field-latitude = Latitude
import-field-longitude = Longitude
import-field-secret-address = Secret address
import-field-hours = Opening hours
import-field-location-hours = Opening hours of the place
import-field-id = Id
import-field-organisation-id = Organisation id
import-field-location-id = Location id

## Words in the sheet

import-capacity-has-capacity = place available
import-capacity-waiting-list = waiting list
import-capacity-full = full
import-capacity-ask-first = ask first
import-status-active = active
import-status-inactive = not active
import-status-defunct = stopped
import-status-temporarily-closed = temporarily closed

## The sheet itself

import-sheet-table = Directory
import-sheet-explanation = Explanation
import-sheet-words = Words
import-explain-title = How to fill in this sheet
import-explain-1 = Each row is one service at one place, with its organisation. Does a service have two places? Then it gets two rows with the same text.
import-explain-2 = Only the organisation and the name of the service are needed. Leave empty what you do not know.
import-explain-3 = All columns are set to Text. Keep it so: otherwise Excel changes phone numbers, postal codes and ages.
import-explain-4 = More than one theme, language or phone number in a cell? Put a semicolon between them. The words are on the sheet Words.
import-explain-5 = Write opening hours plainly, in Dutch: ma-vr 9u-12u; wo 13u30-17u; 1e dinsdag van de maand 19u30-21u; niet in de schoolvakanties; na afspraak.
import-explain-6 = Do the hours begin with “[niet te wijzigen in dit blad]”? Change them on the screen. Here they stay as they are.
import-explain-7 = Is an address secret? Then put “ja” under Geheim adres and give no address.
import-explain-8 = The grey columns at the end keep each row and its data together. Do not change them. Leave them empty in a new row.
import-explain-9 = If you empty a cell and read the sheet in again, that piece of data is removed. Taking a row away removes nothing.
import-explain-column = Column
import-explain-needed = Needed
import-explain-example = Example
import-explain-yes = yes

## What there is to say of a cell or a row

import-reason-required = Column { $column }: this must be filled in.
import-reason-unknown-code = Column { $column }: ‘{ $given }’ is not in the list. Possible: { $expected }.
import-reason-unknown-field = Column { $column }: we do not know this field.
import-reason-wrong-type = Column { $column }: ‘{ $given }’ does not have the right form.
import-reason-too-long = Column { $column }: this text is too long. Shorten it.
import-reason-too-many = Column { $column }: these are too many.
import-reason-out-of-range = Column { $column }: ‘{ $given }’ cannot be. Check the number or the day.
import-reason-not-allowed = Column { $column }: ‘{ $given }’ cannot stand here.
import-reason-secret-address = Column { $column }: this address is secret. It is neither kept nor shared.
import-reason-of-one-house = This belongs to one house and cannot be changed here.
import-reason-dangling = Column { $column }: what is named here is nowhere to be found. So we do not take it.
import-reason-unknown-reference = Column { $column }: we cannot find ‘{ $given }’ anywhere. We do take the rest.
import-reason-contradicts = Column { $column }: an earlier row says something else about the same. We took the first; put the same everywhere.
import-reason-rule-not-read = Column { $column }: we keep this opening rule but cannot reckon with it.
import-reason-rounded = Column { $column }: ‘{ $given }’ is rounded to whole months: { $expected }.
import-reason-coordinates = Column { $column }: ‘{ $given }’ is not nearby, or latitude and longitude changed places. Expected: { $expected }.
import-reason-no-code = Column { $column }: there is no language code.
import-reason-no-description = This service has no description yet. Add one later.
import-reason-no-address = Column { $column }: ‘{ $given }’ is neither an e-mail address nor a web address.
import-reason-excel-number = Column { $column }: ‘{ $given }’ seems converted by Excel. Set the column to Text and type the number again.
import-reason-excel-date = Column { $column }: Excel made a date or a number of ‘{ $given }’. Probably meant: { $expected }.
import-reason-formula = Column { $column }: ‘{ $given }’ comes from a formula. We compute nothing; we keep what stands there.
import-reason-excel-error = Column { $column }: Excel shows an error here, ‘{ $given }’. We leave the cell out.
import-reason-not-a-phone = Column { $column }: ‘{ $given }’ is not a phone number. Write it like this: { $expected }.
import-reason-leading-zero = Column { $column }: the nought before ‘{ $given }’ was lost. We made { $expected } of it.
import-reason-postcode-mended = Column { $column }: we read ‘{ $given }’ as { $expected }.
import-reason-not-a-postcode = Column { $column }: ‘{ $given }’ is not a Belgian postal code. We do not take the address like this.
import-reason-postcode-elsewhere = Column { $column }: ‘{ $given }’ do not belong together. Expected: { $expected }.
import-reason-not-a-day = Column { $column }: ‘{ $given }’ is not a day. Write it like this: { $expected }.
import-reason-day-or-month = Column { $column }: in ‘{ $given }’ it is not certain which is the day and which the month. We read { $expected }.
import-reason-hours-as-text = Column { $column }: we cannot read ‘{ $given }’ as hours. We keep it as text. For example: { $expected }.
import-reason-no-such-hour = Column { $column }: ‘{ $given }’ has an hour that does not exist. We keep it as text.
import-reason-closes-before-opening = Column { $column }: in ‘{ $given }’ the end comes before the start. We keep it as text.
import-reason-past-midnight = Column { $column }: ‘{ $given }’ goes on after midnight. Is that right?
import-reason-hours-elsewhere = Column { $column }: these hours cannot be changed in this sheet. They stay as they were.
import-reason-not-ages = Column { $column }: ‘{ $given }’ is not an age. Write it like this: { $expected }.
import-reason-ages-swapped = Column { $column }: ‘{ $given }’ stood the wrong way round. We read { $expected }.
import-reason-not-yes-no = Column { $column }: ‘{ $given }’ is not a yes or a no. We leave the cell out.
import-reason-dangerous-link = Column { $column }: ‘{ $given }’ is not a normal web address and may do harm. We leave it out.
import-reason-invisible = Column { $column }: there were invisible characters in ‘{ $given }’. We took them out.
import-reason-html = Column { $column }: there was code of a web page in ‘{ $given }’. We took it out.
import-reason-too-much-text = Column { $column }: this text is too long (at most { $expected } characters). We do not take it.
import-reason-unknown-theme = Column { $column }: we do not know the theme ‘{ $given }’. Do you mean ‘{ $expected }’?
import-reason-unknown-word = Column { $column }: we do not know ‘{ $given }’ here. Do you mean ‘{ $expected }’?
import-reason-kbo-number = Column { $column }: ‘{ $given }’ is not a right enterprise number. Its check digits do not fit.
import-reason-duplicate-row = Column { $column }: this row stands there twice. We take it once.
import-reason-same-id = Column { $column }: this id belongs to a service of another organisation. Empty the id for a new service.
import-reason-circular-parent = Column { $column }: ‘{ $given }’ is itself a part of this organisation. It cannot be both.
import-reason-secret-missing = Column { $column }: it does not say whether this address is secret. Fill in yes or no. Until then we do not take the address.
import-reason-columns-disagree = Column { $column }: two columns say something else. We took the first.
import-reason-one-only = Column { $column }: only one fits here. We took { $expected }; we leave ‘{ $given }’ out.
import-reason-deleted = This was removed here before.
import-reason-old-form = Column { $column }: this is in an older form. We take it so.
import-reason-short-row = This row is shorter than the header. What is missing stays as it was.
import-reason-second-programme = Column { $column }: this organisation has more than one programme. We keep them all.
import-reason-id-of-another = Column { $column }: this id belongs to another record. We keep it so.

## What there is to say of a whole file

import-file-empty = The file is empty.
import-file-too-large = The file is too large. It may be at most 20 MB.
import-file-not-text = This file holds no readable text. Save it again as an Excel file (.xlsx) or as CSV in UTF-8.
import-file-nul = There are strange characters in the file. Save it again as an Excel file (.xlsx) or as CSV.
import-file-not-json = This is not valid JSON. Ask whoever made it for a new file, and pass this on: ‘{ $given }’
import-file-not-directory = This file is sound, but there is no directory in it.
import-file-unknown-format = We cannot read this kind of file. Save it as an Excel file (.xlsx), CSV or JSON.
import-file-unclosed-quote = A quotation mark opens and never closes.
import-file-too-many-rows = There are too many rows. We read at most 100,000.
import-file-too-many-columns = There are too many columns. We read at most 200.
import-file-cell-too-long = One cell holds too much text: ‘{ $given }’
import-file-no-header = We find no row with names of columns. Put it at the top.
import-file-no-rows = There is nothing under the header.
import-file-header-twice = Two columns are called ‘{ $given }’. Give one another name.
import-file-header-missing = The column ‘{ $expected }’ is missing.
import-file-not-zip = The file is damaged or not complete. Fetch it again.
import-file-too-many-entries = There are too many files in the package. We read at most 1,000.
import-file-unpacks-too-large = The file is too large when unpacked (limit 200 MB).
import-file-packed-too-tight = ‘{ $path }’ is packed so tightly that it is not safe.
import-file-unsafe-name = The name ‘{ $path }’ in the package leads to another folder. We do not read that.
import-file-symlink = ‘{ $path }’ in the package is a link to another file. We do not read that.
import-file-nested = There is another package in the package, ‘{ $path }’. Unpack that first.
import-file-name-twice = ‘{ $path }’ is in the package twice.
import-file-encrypted = The file has a password. Take it off and try again.
import-file-damaged = The file is damaged. Save it again and try once more.
import-file-unknown-packing = ‘{ $path }’ is packed in a way that we do not know.
import-file-bad-workbook = We cannot read this Excel file. Open it in Excel, save it as .xlsx and try again.
import-file-mixed-versions = The package holds tables of different versions of the standard. We read them all the same.
import-file-unknown-table = We do not know the table ‘{ $path }’. We do not take it.
import-file-part-of-pages = This is one page of several. The others are not in this file.
import-file-counts-disagree = The file does not hold as much as it says itself.
import-file-same-page = The source says that there are more pages, but gives the same one each time.
import-file-no-details = The source does not say clearly which version of the standard it uses.
