# The frame around every page, and the words that pages share.

program-name = Cairn
covered-title = Untitled

## Shared by all pages
back = Back
continue = Continue
change = Change
busy = One moment…
copy = Copy
copied = Copied
copy-failed = It could not be copied. Mark the text and press Ctrl and C, or write it down.
answers-or = or
answer-yes = Yes
answer-no = No
answer-unsure = I’m not sure
answer-rather-not-say = I’d rather not say
certainty-legend = How sure are you about the time?
certainty-exact = This is exact
certainty-about = About then
certainty-unknown = I don’t know when
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

## Header
header-skip = Go to the page
header-search = Search
header-help = Help
header-language = Language
header-emergency = Emergency
header-lock = Lock
header-menu = Menu
header-leave = Leave now
header-leave-keys = Shift × 3
shift-more = { $count ->
    [one] Press Shift once more to leave
   *[other] Press Shift { $count } more times to leave
  }
covered-heard = Closed

## Rail
rail-label = Places
rail-plan = Your plan
rail-timeline = Timeline
rail-handover = Hand over
rail-settings = Settings
rail-state-recognise = { $count ->
    [0] nothing yet
    [one] { $count } note
   *[other] { $count } notes
  }
rail-state-preserve = { $count ->
    [0] nothing yet
    [one] { $count } thing kept
   *[other] { $count } things kept
  }
rail-state-report = { $count ->
    [0] nothing yet
   *[other] { $count } sent
  }
rail-state-contact = { $count ->
    [0] nothing yet
    [one] { $count } contact noted
   *[other] { $count } contacts noted
  }
rail-state-support = { $count ->
    [0] nothing yet
    [one] { $count } note
   *[other] { $count } notes
  }
rail-saved = Saved at { $time }.
rail-nothing-saved = Nothing is saved yet.
rail-only-here = Only on this computer.

## Unlock, recover, choose
unlock-title = Unlock
passphrase = Passphrase
unlock-hint = Take your time. You can try as often as you like.
unlock-open = Open
unlock-opening = Opening…
unlock-recover = Use the recovery key
unlock-read = Read without opening it
recover-title = Open with the recovery key
recover-lead = You choose a new passphrase with it. Everything that was kept stays as it is.
recover-key = Recovery key
recover-key-hint = As it stands on the paper. Spaces, dashes and small letters don’t matter.
recover-key-missing = Write the recovery key here.
recover-open = Open and set the new passphrase
cases-title = Which one do you want to open?
cases-opened = Begun on { $day }
cases-new = Start another one
cases-new-title = What should it be called?
cases-new-hint = A word that only you understand is enough. It is kept locked away like everything else.
cases-new-make = Start it
cases-new-missing = Give it a name, or go back.

## Create
create-title = Keep a record on this computer
create-lead = A place for what happened, what you saved and whom you told. Choose a passphrase: only who knows it can open it.
create-passphrase = New passphrase
create-passphrase-hint = Four or five words that don’t belong together are easy to keep in mind and hard to guess.
create-again = The same passphrase again
create-missing = Choose a passphrase.
create-short = That is short. Someone who knows you could guess it. Use 8 characters or more.
create-differs = The two are not the same. Write the second one again.
create-key-legend = Do you want a recovery key?
create-key-hint = If you forget the passphrase, only this key opens the record.
create-key-yes = Yes, show me a recovery key
create-key-yes-hint = You see it once, on the next page, and write it down or print it.
create-key-no = No
create-key-no-hint = Better if someone at home could find the paper. Without it, a forgotten passphrase can’t be replaced by anyone.
create-make = Keep a record
create-making = Locking it…
create-does-title = What it does
create-does = Everything is locked with your passphrase: names, notes, files, even the list of what there is. It stays on this computer.
create-cannot-title = What it can’t do
create-cannot = It can’t hide that Cairn is on this computer. And it can’t help where someone watches the screen or the keyboard while you write.
create-watching = Could someone be watching this computer?

## Recovery key
recovery-key-title = Write this down on paper
recovery-key-lead = It is shown only this once. With it you can open the record if you forget the passphrase. So can anyone else who has it.
recovery-key-label = Recovery key
recovery-key-written = I have it on paper
recovery-key-where-title = Where to keep it
recovery-key-where = Not beside this computer. With someone you trust, or in a place that only you go to. A picture with a phone may be copied to other devices by itself.

## Settings
settings-title = Settings
settings-idle = Lock by itself when nobody touches anything for
settings-idle-hint = It starts at 5 minutes again each time you open it.
settings-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }
settings-place-title = Where the record is
settings-place = In this folder on this computer. Everything in it is locked.
settings-place-portable = In this folder beside the program, as on a stick. Everything in it is locked, and Cairn keeps nothing of it elsewhere on this computer. Whoever has the stick has the record, and needs your passphrase to open it.
settings-cases-title = Other cases
settings-cases = Open another one, or start one
settings-situation-title = Your answers
settings-situation = Look at your answers and change them
settings-leaving-title = Leaving
settings-leaving = Leave now, or Shift pressed three times, covers the window at once and closes it. What you saved is kept. It doesn’t clean anything outside Cairn: a web page that you opened stays in the history of that browser.

## A text in the language of who gets it, and beside it in that of the person
own-language = In your language
own-language-hint = The same words, for you to read. Copy takes the other text.
own-language-changed = Your own changes are not in here.
