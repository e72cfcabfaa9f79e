# Handing over: for whom, what goes in, how it looks, how it is locked, and how the receiver can check it.

handover-title = Hand over
handover-lead = One package that others can check without Cairn. You see it all before it is written, and Cairn sends it to nobody.
handover-for = Who is it for?
handover-for-police = Police
handover-for-hotline = Hotline
handover-for-platform = Platform
handover-for-school = School
handover-for-lawyer = Lawyer
handover-for-self = My own copy
handover-school-title = Who at the school would read it?
handover-school = Your answers say that the person may work there. The police or child protection can take it first, and decide whom at the school to tell.

## What goes in
handover-contents = What goes in
handover-report = The report, to read and to print
handover-pages = { $count ->
    [one] one page
   *[other] { $count } pages
  }
handover-group-notes = What you wrote down
handover-group-files = Things you have kept
handover-group-protected = Where protected things are, in words
handover-group-accounts = Accounts
handover-group-devices = Devices
handover-group-reports = What you sent, and to whom
handover-group-count = { $chosen } of { $of }
handover-custody = Who had what, and when
handover-custody-count = { $count ->
    [one] one event
   *[other] { $count } events
  }
handover-files-stay = These files stay with you. The report still names each everyday file with its fingerprint, so that it can be asked for.
handover-choose = Choose
handover-choose-close = Close the choice
handover-number = No. { $number }
handover-never = Sexual pictures of anyone under 18
handover-never-more = never go in

## Blacking out
handover-black = Black out names?
handover-black-hint = In the report and its tables, for a receiver who need not know them. The files you have kept go in as they are, with every name in them. Police usually need the names.
handover-black-names = Names of people
handover-black-places = Names of places
handover-black-names-which = Names of people that are blacked out
handover-black-places-which = Names of places that are blacked out
handover-black-found = { $count ->
    [0] Cairn found none
    [one] Cairn found one
   *[other] Cairn found { $count }
  }
handover-black-words = Other words to black out
handover-black-words-hint = One on each line: a nickname, a street, a phone number. Cairn misses some names, so read the preview before you save.

## Locked or open
handover-seal = Lock it?
handover-seal-locked = Lock it with a passphrase
handover-seal-locked-hint = Nobody can read it without the passphrase. You tell it to the receiver by phone.
handover-seal-open = Leave it open
handover-seal-open-hint = Easier for the receiver. Whoever finds the file can read all of it.
handover-passphrase = A passphrase for this package
handover-passphrase-hint = Not the one that opens your record. Four or five words that are easy to say on the phone. Nobody can replace it if it is forgotten.
handover-passphrase-again = The same passphrase again
handover-passphrase-missing = Choose a passphrase for the package, or leave it open.
handover-passphrase-short = That is short. Someone could guess it. Use 8 characters or more.
handover-passphrase-differs = The two are not the same. Write the second one again.
handover-language = Language of the report
handover-language-hint = For whoever reads it. Your own words stay as you wrote them.
handover-paper = Paper of the report
handover-paper-a4 = A4
handover-paper-letter = US Letter

## Saving
handover-trace-title = What saving leaves behind
handover-trace-locked = Whoever finds the file sees its name, its day and its size. They can’t read it.
handover-trace-open = Whoever finds the file can read all of it: the report, your notes, and what you kept.
handover-trace = A file that is saved can often be brought back after it was deleted, and the computer may remember its name and the folder. Cairn can’t undo that.
handover-trace-stick = Quieter: put in a USB stick that you keep with you, and choose it in the window that opens.
handover-save = Choose where to save it
handover-choosing = Choose in the other window…
handover-size = About { $size }. Nothing is sent.
handover-writing = Writing the package and its fingerprints
handover-closed = Nothing was saved: the window was closed. All that you chose is still here.

## Preview
handover-preview = Preview
handover-page-of = page { $n } of { $of }
handover-page-before = The page before
handover-page-after = The next page
handover-page-alt = Page { $n } of { $of } of the report, as it will be printed. The saved report can be read aloud.
handover-preview-large = Read it large
handover-preview-small = Back to the choices
handover-preview-busy = Laying it out anew…

## Saved
handover-saved = It is saved
handover-saved-what = { $items ->
    [0] No files are in it
    [one] One file is in it
   *[other] { $items } files are in it
  }, { $words ->
    [0] nothing is told in words only
    [one] one thing is told in words only
   *[other] { $words } things are told in words only
  }, and { $left ->
    [0] nothing was left out
    [one] one thing was left out
   *[other] { $left } things were left out
  }.
handover-tell = Read this to the receiver, by phone or in person
handover-tell-more = Ask them to write it down with the time. Then there is a witness who has nothing to do with this computer.
handover-fingerprint = Fingerprint of the package (SHA-256)
handover-spoken = Twelve words that stand for your whole record
handover-tell-limits = They show that nothing was changed after it was saved. They don’t show who wrote a message, or that what it says is true.
handover-tell-passphrase = The passphrase goes another way
handover-tell-passphrase-more = Tell it by phone, never in the same message as the package. Cairn has forgotten it already.
handover-check = How the receiver can check it
handover-check-unlock = Open it with the free program “age”. It asks for the passphrase.
handover-check-unpack = Unpack the zip. HOW-TO-CHECK.txt says, step by step, how to check every file with what is already on the computer. Cairn isn’t needed.
handover-check-compare = Compare the fingerprint and the twelve words with those that you read to them.
handover-note = Write down whom you gave it to
handover-again = Make another package
handover-plan = Go to your plan
