### Tell us: a family says what is missing or what it would like to do. No name, no text, only choices.

tell-title = An idea for the centre
tell-text = We only count what you choose. No name needed.
tell-question = Do you have a question or a worry? Then talk to someone.
tell-missing = Something is missing
tell-missing-text = I looked for help or advice and did not find it
tell-activity = I have an idea
tell-activity-text = Something to do together here
tell-other = Something else
tell-other-text = A tip, or something that could be better
tell-about = What is it about?
tell-about-more = What exactly?
tell-age = Who is it for?
tell-when = When is best?
tell-when-weekday-day = On weekdays, in the daytime
tell-when-weekday-evening = On weekdays, in the evening
tell-when-weekend = At the weekend
tell-when-school-holiday = In the school holidays
tell-skip = I don't know
tell-check = Is this right?
tell-send = Yes, send it
tell-thanks = Thank you!
tell-thanks-text = We count this. It shows us what families here need.
tell-more = Tell us something else
