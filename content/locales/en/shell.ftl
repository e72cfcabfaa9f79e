# The frame around every page, and the words that pages share.

program-name = Cairn
covered-title = Untitled

## Shared by all pages
back = Back
continue = Continue
change = Change
cancel = Don't do this
busy = One moment…
copy = Copy
copied = Copied
answers-or = or
answer-yes = Yes
answer-no = No
answer-unsure = I'm not sure
answer-rather-not-say = I'd rather not say
certainty-legend = How sure are you about the time?
certainty-exact = This is exact
certainty-about = About then
certainty-unknown = I don't know when
show = Show
hide = Hide
try-again = Try again
loading = One moment…
minutes-about = about { $count ->
    [one] one minute
   *[other] { $count } minutes
  }
minutes-short = { $count } min

## Times and sizes
when-full = { $day } { $month } { $year }, { $time }, { $zone }
when-day = { $day } { $month } { $year }
when-box-day = Day
when-box-month = Month
when-box-year = Year
when-box-time = Time, like 21:04
when-no-such-day = { $month } has { $days } days. Which day was it?
when-wrong-year = Which year was it? Please write four digits.
when-wrong-time = What time was it? Please write it like 21:04, or leave the box empty.
bytes-b = { $amount } bytes
bytes-kb = { $amount } kB
bytes-mb = { $amount } MB
bytes-gb = { $amount } GB
bytes-tb = { $amount } TB

## Long work
progress-bytes = { $done } of { $of }
progress-count = { $done } of { $of }
progress-seconds = about { $count } seconds left
progress-minutes = about { $count ->
    [one] one minute
   *[other] { $count } minutes
  } left
progress-heard = { $what }: { $percent } percent
progress-stop = Stop
progress-stopping = Stopping…

## Something to look at again
errors-title = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
  }

## The five places
stage-recognise = Recognise
stage-preserve = Preserve
stage-report = Report
stage-contact = Contact
stage-support = Support
