# Erasing an entry, a case or everything; a request to keep it; and the line about a copy in the plan.

## An entry
erase-entry-more = You can erase this for good, with its earlier versions. Its number stays, with the day and your reason.
erase-entry-goes = Your words go, in all versions, and with them the time, the accounts and what reports in progress say of it.
erase-entry-traces = Cairn can’t reach the rest: backups, packages that you gave to someone, reports that you sent, and what you wrote about it in other notes. And a disk may keep traces that an expert could find.

## Where the record is looked after
erase-title = Erase
erase-more = A single note or file is erased on its own page.
erase-hold-go = Someone asked me to keep it
erase-case-go = Erase this case
erase-record-go = Erase the whole record

## A case
erase-case-title = Erase this case
erase-case-lead = Everything in “{ $title }” goes for good. Other cases stay as they are.
erase-goes-title = What goes
erase-case-goes = The name of the case, your answers, notes, files, accounts, devices, reports, drafts, and who did what and when.
erase-case-goes-count = { $entries ->
    [0] No notes
    [one] One note
   *[other] { $entries } notes
  } and { $items ->
    [0] no files or things in words
    [one] one file or thing in words
   *[other] { $items } files and things in words
  } are in it.
erase-stays-title = What stays
erase-case-stays = Only that there was a case, and when it was erased.
erase-reach-title = What Cairn can’t reach
erase-reach = Copies that you made, packages that you gave to someone, printed pages, what you sent, and the files on the phone or computer where they came from. And a disk may keep traces that an expert could find.
erase-reach-copies = What is erased here goes from a copy the next time you copy to the same folder.
erase-passphrase = Your passphrase
erase-passphrase-missing = Type your passphrase.
erase-despite-missing = Someone asked to keep it. Tick the box if it should go all the same.
erase-case-ask = Erase the case …
erase-case-sure = Erase the case for good?
erase-sure = No one can bring it back. If you are not sure, keep it: it is locked.
erase-case-do = Erase the case
erase-keep = Keep it
erase-doing = Erasing…
erase-none = No case is in this record. You can start one.

## Everything
erase-record-title = Erase the whole record
erase-record-lead = Everything that is kept here goes for good. Cairn starts afresh then, as if there had never been a record.
erase-record-goes = First the keys: from then on nothing can be read, not even with your passphrase or the recovery key. Then all the files of the record.
erase-record-stays = On this computer: Cairn itself. Whatever you keep in the same folder by yourself stays, too.
erase-record-copies = Copies are not touched. They still open with your passphrase. If they should go as well, remove them yourself.
erase-record-drive = The keys are written over before they go. On a solid-state drive or a stick, old bytes may stay for a while all the same. They are still locked with your passphrase.
erase-record-ask = Erase everything …
erase-record-sure = Erase everything for good?
erase-record-do = Erase everything

## A request to keep it
hold-title = Someone asked me to keep it
hold-lead = The police, a court, a school or a lawyer may ask you to keep what you have. Note it here. Cairn says so before anything in this case is erased.
hold-who = Who asked?
hold-who-hint = A name, a badge number, an office, a court.
hold-who-missing = Write down who asked.
hold-at = When did they ask?
hold-what = What did they say?
hold-what-hint = Like the number of a letter, what to keep, or until when. It can stay empty.
hold-keep = Note it
hold-keeping = Noting it…
hold-kept = It is noted.
hold-list = What is noted
hold-line = { $who } asked to keep this case.
hold-line-at = { $who } asked to keep this case: { $when }.
hold-line-what = They said: { $what }
hold-over = This is over since { $when }. Why: { $reason }
hold-lift = It need not be kept any more
hold-lift-reason = Why, and who said so?
hold-lift-missing = Say in a few words why.
hold-lift-keep = Note that it is over
hold-lift-leave = Leave it as it is
hold-lifted = It is noted that it is over.
hold-warning-title = Someone asked to keep this
hold-warning = Ask them before you erase anything. If it should go all the same, that is written down where something is left.
hold-despite-legend = Although someone asked to keep it
hold-despite = Erase it all the same
hold-ask-first = If the police or a court asked you to keep it, ask them first.
hold-stub = Someone had asked to keep this case. It was erased all the same.

## The plan
plan-no-copy = { $count ->
    [one] One file is only here: it has no copy yet.
   *[other] { $count } files are only here: they have no copy yet.
  }
plan-no-copy-go = Make a copy

## Open on another computer
elsewhere-not = It isn’t open there any more
elsewhere-done = Try again now.
