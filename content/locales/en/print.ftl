# The words of the report on paper. For a police officer with five minutes: facts, in order, in plain words.
# "The writer" and "the preparer" are the person who uses Cairn.

## For whom, when, by whom

paper-case = Case { $name } · { $recipient ->
    [police] for the police
    [hotline] for a hotline
    [platform] for the platform
    [school] for the school
    [lawyer] for a lawyer
   *[self] for the writer’s own keeping
  }
paper-written = Written { $time }
paper-by = by { $writer }
paper-untitled = Case { $name }
paper-lead = A summary first. Everything in full follows it, with the sources.
paper-running = { $case }, written { $time }

## Times

paper-time = { $day } { $month } { $year }, { $clock }, { $zone }
paper-time-no-zone = { $day } { $month } { $year }, { $clock }
paper-time-in = { $time } ({ $place })
paper-day = { $day } { $month }
paper-day-year = { $day } { $month } { $year }
paper-moment = { $certainty ->
    [exact] { $day }, { $clock }
    [file-exact] { $day }, { $clock }
    [about] { $day }, about { $clock }
   *[unknown] not known
  }
paper-moment-zone = { $moment } ({ $zone })
paper-entry-when = { $certainty ->
    [exact] { $time }
    [file-exact] { $time }
    [file-doubt] { $time }
    [about] About { $time }
   *[unknown] Time not known
  }
paper-certainty = { $certainty ->
    [exact] exact, says the writer
    [about] not exact, says the writer
    [file-exact] as the file of the chat has it
    [file-doubt] as it stands in the file of the chat: the time zone, or the day, is not certain
   *[unknown] The writer put it here, as if on { $time }.
  }
paper-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
paper-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
  }

## The summary

paper-danger = Danger now
paper-danger-answer = { $answer ->
    [yes] Yes: someone may be in danger now.
    [no] None known at the time of writing.
    [rather-not-say] The writer left this open.
   *[unsure] Not known at the time of writing.
  }
paper-happened = What happened
paper-where = Where
paper-when = When
paper-protected = Protected
paper-reported = Already reported
paper-package = In the package
paper-package-more = with SHA-256, in full on page { $page }
paper-shows = What this shows
paper-check = How to check

paper-service = Service
paper-account = Account
paper-account-note = About it
paper-user-id = Permanent id
paper-profile = Profile
paper-other-account = Another account
paper-other-account-of = { $handle }, { $platform }
paper-other-account-id = { $handle }, { $platform }, id { $id }
paper-device = Device
paper-reference-lead = { $count ->
    [one] One thing is kept in words only.
   *[other] { $count } things are kept in words only.
  }
paper-reference-answer = { $count ->
    [one] It may show someone under 18.
   *[other] They may show someone under 18.
  }
paper-reference-not-opened = { $count ->
    [one] It was not opened, copied or printed, and is not in this package.
   *[other] They were not opened, copied or printed, and are not in this package.
  }
paper-reference-kept = { $count ->
    [one] One more was taken in before the writer knew. It is kept closed since then, and is not in this package.
   *[other] { $count } more were taken in before the writer knew. They are kept closed since then, and are not in this package.
  }
paper-reference-kept-only = { $count ->
    [one] One thing was taken in before the writer knew what it is. It is kept closed since then, and is not in this package.
   *[other] { $count } things were taken in before the writer knew what they are. They are kept closed since then, and are not in this package.
  }
paper-where-it-is = Where it is: { $place }
paper-and-more = { $count ->
    [one] One more: page { $page }.
   *[other] { $count } more: page { $page }.
  }
paper-number-given = Number: { $number }
paper-no-number = No number was given.
paper-shows-yes = It shows
paper-shows-yes-text = which files were handed over, and that a file is unchanged since this report was written, if its SHA-256 is the one printed here.
paper-shows-no = It does not show
paper-shows-no-text = who is behind an account, that a message or page was real or says the truth, or that times told from memory are right.
paper-check-text = Compare each file’s SHA-256 with the one on page { $page }: HOW-TO-CHECK.txt in the package says how.
paper-check-text-plain = HOW-TO-CHECK.txt in the package says how.
paper-spoken = Words to read aloud:
paper-words-text = The twelve words on page 1 stand for the whole record. If the writer read them to you, your note of that call shows that the record was the same then.

## Nothing there

paper-nothing = Nothing is written down.
paper-see-timeline = The timeline on page { $page } tells it in full.
paper-no-accounts = No account is written down.
paper-no-references = Nothing is kept in words only.
paper-no-reports = No report is written down.
paper-no-files = No file is in this package.
paper-no-files-listed = { $count ->
    [one] No file is in this package. One is listed, with its SHA-256, on page { $page }.
   *[other] No file is in this package. { $count } are listed, with their SHA-256, from page { $page } on.
  }
paper-no-list = No file is listed.
paper-no-words = There are no words to read aloud.
paper-empty = (empty)

## Everything in full

paper-timeline = Timeline
paper-timeline-text = Everything that the writer put into the journal and chose for this report, in the order in which it happened. The journal keeps every version: a correction adds one.
paper-entry = Entry { $number }, { $kind ->
    [call] a call
    [payment] a payment
    [observation] an observation
    [duty] from the duty log
   *[note] a note
  }
paper-entry-message = Message, out of the chat that is item { $number }
paper-entry-accounts = About: { $accounts }
paper-entry-written = Written down { $time }
paper-entry-corrected = Corrected { $time }. Reason: { $reason }
paper-version = Version { $version }, written down { $time }:
paper-version-reason = Version { $version }, written down { $time }, because: { $reason }

paper-accounts = Accounts
paper-accounts-text = User names change; a permanent id does not.
paper-user-name = User name
paper-address = Profile address
paper-created = Made
paper-created-from-id = { $time }, read out of the permanent id

paper-devices = Devices
paper-devices-text = The state is the one that was written down, not the present one.
paper-device-head = { $number }. { $name }
paper-device-state = Where, and its state
paper-device-serial = Serial number or IMEI
paper-device-marks = Marks
paper-device-owner = Owner
paper-device-passcode = Its code
paper-device-passcode-of = { $known ->
    [known] known to someone; not kept here
   *[other] not known to the preparer
  }
paper-device-found = How it was found
paper-device-holder = First held by
paper-device-written = Written down
paper-transfer = To { $to }. Purpose: { $purpose }
paper-transfer-from = From { $from } to { $to }. Purpose: { $purpose }
paper-transfer-method = How: { $words }
paper-transfer-place = Place: { $words }
paper-transfer-receipt = Receipt: { $words }
paper-transfer-gap = Who had it just before is not recorded.
paper-look = { $answer ->
    [given] Look allowed
    [withdrawn] Look no longer allowed
   *[refused] Look refused
  }
paper-look-by = By { $who }: { $what }
paper-look-at = ({ $time })

paper-evidence = Evidence list
paper-evidence-text = Before each file that can hold a picture, the preparer was asked what it shows. The answers are the preparer’s own: nobody has checked them.
paper-file = File
paper-not-in-package = not in this package
paper-original-name = Original name
paper-size = Size
paper-bytes = { $bytes } bytes
paper-bytes-about = { $bytes } bytes (about { $rounded } { $unit })
paper-media-type = Media type
paper-media-type-of = { $type } (by its bytes, not its name)
paper-sha256 = SHA-256
paper-added = Added
paper-came = How it came
paper-came-how = { $came ->
    [imported] imported by the preparer
    [received] received by the preparer
    [captured] captured on the preparer’s computer
    [typed] typed by the preparer
    [pasted] put in from the clipboard by the preparer
    [referenced] referred to
   *[other] { $came }
  }
paper-out-of = Belongs to
paper-out-of-number = no. { $number } in this list
paper-inside = Inside it
paper-inside-answer = { $name }. { $answer }
paper-inside-archive = { $count ->
    [one] One file. Only texts are ever taken out of an archive
   *[other] { $count } files. Only texts are ever taken out of an archive
  }{ $kept ->
    [0] : there was none. All names are in evidence.csv.
    [one] : one was kept, and nothing else was opened. All names are in evidence.csv.
   *[other] : { $kept } were kept, and nothing else was opened. All names are in evidence.csv.
  }
paper-blacked-out = Blacked out
paper-blacked-out-areas = { $count ->
    [one] One area, by the preparer, before it was kept. The picture without it was never stored.
   *[other] { $count } areas, by the preparer, before it was kept. The picture without them was never stored.
  }
paper-under-black = Under the black
paper-before-black = SHA-256 of the picture before
paper-received-from = Received from
paper-answer = Witness question
paper-answer-of = The preparer answered: { $answer ->
    [nothing-sexual] nothing sexual
    [only-me-adult] sexual, and it is only me, 18 or older
    [other-adult] another adult
    [minor-or-unsure] someone may be under 18, or I’m not sure
   *[other] { $answer }
  }
paper-answer-none = Not asked: it was taken in as plain text
paper-permission = Permission
paper-time-of = { $what ->
    [modified] Modified
    [taken] Taken
    [collected] Collected
    [seen] Seen
   *[other] { $what }
  }
paper-time-from = { $time } ({ $source ->
    [file-system] says the file system
    [this-computer] says the preparer’s computer
    [person] says the preparer
   *[other] { $source }
  })

paper-erased = { $kind ->
    [reference] Erased: it was in words only
   *[other] Erased: it was a file
  }
paper-erased-at = Erased
paper-erased-because = Why
paper-erased-told-by = Who said to erase it
paper-erased-told-at = Said on
paper-erased-despite = Asked to keep it
paper-erased-despite-hold = Someone had asked to keep this case, and it was erased all the same.

paper-references = Protected, in words only
paper-references-text = These were not opened, copied or printed for this report, and are not in this package. Whoever may look at them finds them where the words say. Of an archive, only the texts that stand in the evidence list were read.
paper-words-only = In words only
paper-kept-closed = Kept closed
paper-in-words = What it is
paper-place = Where it is
paper-web-address = Address
paper-seen = Seen
paper-closed-since = Kept closed because

paper-custody = Custody
paper-custody-text = Each line is a step in the record, with the SHA-256 of the step. Each step holds the hash of the one before, so none can be changed or taken out without changing all that follow.
paper-custody-left-out = The writer left the custody chain out of this package.
paper-custody-none = No step is recorded.
paper-step = Step
paper-time-head = Time
paper-action = What was done
paper-subject = To what
paper-action-of = { $action ->
    [case-opened] case opened
    [situation-changed] situation changed
    [entry-added] entry added
    [entry-corrected] entry corrected
    [account-added] account added
    [device-added] device written down
    [device-corrected] device corrected
    [device-handed-over] device handed over
    [permission-noted] permission noted
    [evidence-added] evidence added
    [evidence-extracted] a copy of a file taken out
    [evidence-protected] closed as protected
    [evidence-erased] erased
    [chat-read] messages of the chat read
    [entry-erased] entry erased
    [hold-noted] request to keep the case noted
    [hold-lifted] request to keep the case is over
    [signature-checked] signature of a mail checked
    [reference-added] reference added
    [submission-added] report noted
    [submission-corrected] report corrected
    [submission-answered] answer noted
    [submission-answer-corrected] answer corrected
    [submission-look-added] another day to look
    [submission-shown] confirmation kept
    [step-changed] plan step changed
    [handed-over] handed over
    [verified] checked
   *[other] { $action }
  }
paper-custody-head = The last hash, which stands for the whole record:

paper-submissions = Reports sent
paper-sent = Sent
paper-number = Number
paper-text-as-sent = Text as sent
paper-outcome = Answer
paper-outcome-said = { $time }: { $answer ->
    [received] they say that they have it.
    [removed] it was removed.
    [refused] they refused.
    [asked-for-more] they asked for more.
    [nothing] looked, and there was no answer.
   *[other] { $answer }.
  }

paper-about = About this paper
paper-left-out = { $count ->
    [0] The writer left nothing of this record out of this package.
    [one] The writer left one thing of this record out of this package.
   *[other] The writer left { $count } things of this record out of this package.
  }
paper-escapes = Signs such as ⟨U+202E⟩ stand for characters that are invisible or that this paper has no letter for. The files in the package hold the characters themselves.

paper-footer = Made with Cairn on the writer’s own computer.
paper-footer-black = Black boxes: left out by the writer.
paper-page = page { $page } of { $pages }
