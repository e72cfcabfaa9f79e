# The words of the command line. What went wrong in the core is in errors.ftl; here is what only a terminal needs.

## Questions on the terminal

cli-prompt-passphrase = Passphrase:
cli-prompt-new-passphrase = New passphrase:
cli-prompt-again = The same again:
cli-prompt-recovery-key = Recovery key:

## A call that can't be read

cli-usage = This call can’t be read: try --help.
cli-usage-unknown = “{ $argument }” is not known here: try --help.
cli-usage-command = There is no command “{ $command }”: try --help.
cli-usage-no-command = A command is missing: try --help.
cli-usage-missing = “{ $argument }” is missing.
cli-usage-conflict = “{ $argument }” can’t be used together with “{ $other }”.
cli-usage-twice = “{ $argument }” stands there twice.
cli-usage-no-value = “{ $argument }” needs a value.
cli-usage-value = “{ $value }” is no value for “{ $argument }”.
cli-usage-value-known = “{ $value }” is no value for “{ $argument }”, which takes { $known }.
cli-usage-utf8 = One of the words is not valid UTF-8; only paths may be.
cli-bad-time = “{ $value }” is no time: write it as 2026-11-03T21:04:00-05:00, with the offset from UTC.
cli-bad-zone = “{ $value }” is no time zone: write it as America/New_York.
cli-bad-country = “{ $value }” is no country: write it as two letters, such as US.
cli-bad-area = An area is four whole numbers in pixels: LEFT,TOP,WIDTH,HEIGHT, for example 20,40,300,80.
cli-bad-region = A state or region needs its code, such as OH.

## What goes wrong only here

cli-about = { $file }: { $sentence }
cli-error-vault-missing = There is no vault here: name its folder with --vault, or make one with “vault create”.
cli-error-vault-exists = There is something here already, and no vault was made over it.
cli-error-in-use = Another program has this vault open.
cli-error-wrong-passphrase = That passphrase doesn’t open this vault.
cli-error-wrong-recovery-key = That recovery key doesn’t open this vault.
cli-error-slot-damaged = A key file of this vault is damaged; if there is a recovery key, try “vault recover”.
cli-error-journal-missing = The journal of this vault is missing, and no new one was made in its place.
cli-error-journal-damaged = The journal of this vault is damaged; nothing was changed.
cli-error-cancelled = It was stopped, and nothing half-done was left.
cli-error-newer-format = This vault was written by a newer Cairn.
cli-error-item-protected = This item is protected: nothing opens it.
cli-error-parts-unanswered = This file has more than one picture or file inside it, and one answer is for one picture: list them with “evidence parts”, and answer for each with --part.
cli-error-asked-to-keep = Someone asked to keep this case: ask them first. With --despite-request it is erased all the same.
cli-error-in-use-elsewhere = Another computer has this vault open, or never closed it. If it is not open there, say so with "vault not-open-elsewhere".
cli-error-instruction-missing = This item is protected: say with --instructed-by and --instructed-at who told you to erase it, and when.
cli-error-witness-unanswered = This can hold a picture: say with --depicts what it shows.
cli-error-not-found = There is nothing with this id.
cli-error-bad-situation = The situation file can’t be read at “{ $detail }”.
cli-error-no-passphrase = There is no terminal to ask on: put the passphrase into a file and name it in CAIRN_PASSPHRASE_FILE.
cli-error-no-new-passphrase = There is no terminal to ask on: name a file with --new-passphrase-file.
cli-error-no-recovery-key = There is no terminal to ask on: name a file with --recovery-key-file.
cli-error-secret-file = The file with the passphrase or key can’t be read.
cli-error-passphrases-differ = The two passphrases are not the same, so nothing was changed.
cli-error-not-text = This is not text in UTF-8.
cli-error-standard-input-twice = Only one of the flags can read the standard input.
cli-error-no-such-kind = There is no service of this kind; there are { $detail }.
cli-error-package-sealed = This package is encrypted: open it with “age -d” first, and check what comes out.
cli-error-answer-lost = The answer could not be written out; what the command did is done.
cli-swept = Something had been broken off, and what was half-done was taken away. Nothing that was saved is missing.
cli-noticed = Something about this vault does not fit together; “vault check” tells what.

## Answers

cli-chat = { $id } ({ $format }): { $messages } messages read; { $lines } lines not understood; { $media } pictures or files named and not looked at.
cli-chat-dates = { $count } dates can be read in two ways, such as “{ $example }”: say which with --date-order dmy, mdy or ymd, and import the file once more.
cli-chat-zone = The times name no zone: say where the clock was with --zone, such as America/New_York, and import the file once more.
cli-message = { $id }  { $at }  { $sender }: { $text }
cli-backup-done = { $files } files are in the backup and were read back.
cli-backup-closed = { $count ->
    [0] {""}
    [one] One protected item was not opened, and is not in it.
   *[other] { $count } protected items were not opened, and are not in it.
  }
cli-backup-missing = Number { $number } is missing in the record itself.
cli-restored = The record is back in its place: { $files } files, all read back.
cli-renewed = Everything is encrypted anew. A recovery key from before opens nothing any more. Copies of the folder that someone made before still open with the old passphrase.
cli-vault-created = The vault is made: { $dir }
cli-recovery-key-written = The recovery key is in { $file }. Keep it apart from this computer.
cli-passphrase-changed = The new passphrase opens the vault. Copies made before still open with the old one.
cli-finding = { $kind } { $number } { $id }: { $problem }
cli-problem-none = as it was
cli-problem-not-opened = not opened
cli-problem-erased = erased, with nothing left to check
cli-problem-missing = missing
cli-problem-damaged = damaged
cli-problem-changed = changed
cli-problem-unreadable = on a damaged page, and can’t be read
cli-problem-events-missing = events that were once saved are missing
cli-problem-chain-broken = the custody chain does not follow
cli-problem-head-missing = the record of how long the chains were is missing
cli-check-ok = Nothing is wrong. Cases: { $cases }, custody events: { $events }, items read again: { $items }, protected and not opened: { $closed }.
cli-check-wrong = Something is wrong. Cases: { $cases }, custody events: { $events }, missing: { $missing }, items read again: { $items }, protected and not opened: { $closed }.
cli-case = { $id }  { $title } ({ $place }), opened { $created }
cli-entry-added = Entry { $number } for { $at } is kept: { $id }
cli-entry = { $number }. { $at } ({ $certainty }), { $kind }, written { $written }, versions: { $versions }  { $id }
cli-account = { $id }  { $platform }: { $handle }
cli-account-user-id = permanent id { $value }
cli-account-url = { $value }
cli-account-created = made { $value }, as its id tells
cli-decode-kind = { $kind ->
    [id] This is a number as platforms give them to accounts, posts and messages. Which of these it is, it doesn’t tell.
    [user-id] This is the permanent id of an account.
    [post-id] This is the id of a post, a video or a picture.
    [profile-address] This is the address of an account’s page.
    [post-address] This is the address of a post, a video or a picture.
    [message-address] This is the address of a message.
    [group-address] This is the address of a group, a channel or a server, or an invitation to one.
    [web-address] This is a web address, but not one of an account, a post or a message that Cairn knows.
    [handle] This is written like the name of an account.
    [email] This is written like an e-mail address.
    [phone] This is written like a phone number.
    [wallet] This is written like the address of a wallet.
    [bank-account] This is written like a bank account number (IBAN).
    [bank-routing] This is written like the routing number of a bank in the USA.
   *[unknown] Cairn can’t tell what this is.
  }
cli-decode-platform = It belongs to { $value }.
cli-decode-handle = The name in it is { $value }
cli-decode-id = The id in it is { $value }
cli-decode-created = It was made at { $value }, as the id tells.
cli-decode-plain = Without what doesn’t belong to it, it is { $value }
cli-decode-right = Its form is right.
cli-decode-wrong = Something in it is wrong. Copy it again.
cli-device = { $number }  { $id }  { $name }
cli-device-added = Device { $number } is written down: { $id }
cli-device-transferred = It is written down who has device { $number } ({ $id }) now.
cli-device-serial = serial number { $value }
cli-device-marks = { $value }
cli-device-owner = belongs to { $value }
cli-device-where = it is at: { $value }
cli-device-holder = first held by { $value }
cli-device-transfer = { $at }  to { $to }, for: { $purpose }
cli-device-gap = who had it just before is not written down
cli-moment = { $at } ({ $certainty })  { $kind }: { $title }
cli-found = { $kind } { $id } { $at }: { $snippet }
cli-custody-event = { $seq }. { $at }  { $action } { $detail }
cli-custody-head = Length { $length }, head { $head }
  To read aloud: { $spoken }
cli-item = { $number }. { $name }: { $size } bytes, { $type }  { $id }
cli-item-closed = { $number }. { $name }: protected, written down and not opened  { $id }
cli-item-erased = { $number }. Erased { $at }: { $reason }  { $id }
cli-item-told-by = Who said to erase it: { $value }
cli-item-told-at = They said so: { $value }
cli-item-answer = Asked what it shows, the answer was: { $value }
cli-item-permission = Permission: { $value }
cli-item-from = Received from: { $value }
cli-item-path = It was at: { $value }
cli-item-out-of = It belongs to: { $value }
cli-item-holds = In it: { $name } ({ $size } bytes){ $how ->
    [kept] , kept as an item
    [not-text] , not opened
    [unreadable] , could not be read
    [list-cut] . There is more in it than is listed here
    [too-many] , left in it: there were too many texts
    [nothing-sexual] . Answer: nothing-sexual
    [only-me-adult] . Answer: only-me-adult
    [other-adult] . Answer: other-adult
   *[other] {""}
  }
cli-item-blacked-out = { $count ->
    [one] One area was blacked out before it was kept
   *[other] { $count } areas were blacked out before it was kept
  }
cli-item-under = Under the black: { $value }
cli-part = { $position }. { $name }
cli-item-where = It is at: { $value }
cli-item-url = Address: { $value }
cli-item-device = Device: { $value }
cli-item-text = { $value }
cli-item-protected = Protected because: { $value }
cli-item-time = { $what } { $at } ({ $source })
cli-item-field = { $field }: { $value } ({ $source })
cli-item-told = { $value }
cli-item-unread = { $problem ->
    [too-large] It is too large to look into.
    [encrypted] What it says of itself is encrypted.
   *[other] Not all that it says of itself could be read.
  }
cli-item-shows = Shows: { $code ->
    [unchanged-since] unchanged since it was added
    [handed-over-by] who handed it over
    [said-where] where somebody said it is
   *[other] { $code }
  }
cli-item-does-not-show = Does not show: { $code ->
    [who-wrote-it] who wrote it
    [that-it-is-true] that it is true
   *[other] { $code }
  }
cli-verified-item = { $number }. { $problem }
cli-extracted = The original is written. Outside the vault it is not encrypted.
cli-protected = From now on nothing opens it.
cli-case-erased = The case is erased. What is left is that there was one, and when it was erased. Backups, packages that were given away and the files that were copied in are not touched.
cli-vault-erased = The vault is erased: its keys first, then its files. Backups, packages that were given away, printed pages and the files that were copied in are not touched, and a disk may keep traces for a while.
cli-not-open-elsewhere = The vault can be opened on this computer.
cli-hold = Asked to keep this case: { $who } { $at } { $what }  { $id }
cli-hold-over = Asked to keep this case: { $who } { $at } { $what }; over since { $lifted }: { $because }  { $id }
cli-erased = It is erased. What is left of it is its number, when it was erased, and why.
cli-reference-added = Reference { $number } is written down: { $id }
cli-next = { $position }. { $kind ->
    [dont] Not: {""}
    [law] Law: {""}
   *[do] {""}
  }{ $title }
cli-next-confirmed = { $confirmed ->
    [yes] Read at { $sources }
    [partly] Not fully checked. Read at { $sources }
    [cairn] This is how Cairn works.
   *[no] Good sense; no source confirmed.
  }
cli-step = { $position }. { $title }{ $urgent ->
    [yes] {" "}(now)
   *[no] {""}
  }, about { $minutes } min{ $next ->
    [yes] {" "}— begin here
   *[no] {""}
  }
cli-not-to-do = And what not to do:
cli-recommended = { $position }. { $name }
cli-service = { $name } ({ $country }, { $kind }){ $confirmed ->
    [yes] {""}
   *[no] {" "}— not checked
  }  { $id }
cli-opens = Closed at present, opens { $at }
cli-phone = Phone: { $value }
cli-text = Text message: { $value }
cli-url = Page: { $value }
cli-read-on = Read on { $day } at { $source }, { $checked ->
    [never] not yet checked live
   *[day] checked live on { $checked }
  }
cli-content-finding = { $file }, { $place }: { $problem }
cli-content-checked = { $count ->
    [0] Nothing is wrong.
    [one] One thing is wrong.
   *[other] { $count } things are wrong.
  }
cli-pack-edition = Edition { $version }, made on { $day }.
cli-pack-taken = Edition { $version }, made on { $day }, is kept. It is used from the next start on.
cli-content-counted = Services: { $services }, of which not confirmed: { $unconfirmed }
    By country: { $countries }
    By kind: { $kinds }
  States: { $states }
  Platforms: { $platforms }, routes: { $routes }
  Forms by country: { $forms }
  Signs by category: { $signs }
  Questions and answers: { $answers }
cli-route = { $route }: { $title } ({ $where }){ $confirmed ->
    [yes] {""}
   *[no] {" "}— not checked
  }
cli-draft-save-first = Save first:
cli-draft-steps = The way there:
cli-draft-missing = Not in the text:
cli-draft-own = { $label }, in your own language:
cli-draft-field = { $label } ({ $limit ->
    [none] { $count }
   *[known] { $count } of { $limit }
  })
cli-submission = { $at }  { $to }, { $route }{ $has-number ->
    [yes] , number { $number }
   *[no] {""}
  }  { $id }
cli-follow-up = { $at }: { $what ->
    [look-for-answer] look for an answer
    [their-time] by then they say they answer
    [time-is-up] the 48 hours are over
    [ask-again] ask again
    [look-again] look again
   *[other] { $what }
  }{ $done ->
    [yes] {" "}(done)
   *[no] {""}
  }
cli-submission-answer = { $at }: { $answer ->
    [received] they have it
    [removed] removed
    [refused] refused
    [asked-for-more] they asked for more
   *[nothing] nothing
  }  { $text }
cli-notice-element = { $state ->
    [there] +
    [left-out] +
   *[missing] –
  } { $title }{ $state ->
    [left-out] {" "}(left out)
    [missing] {" "}(missing)
   *[there] {""}
  }
cli-notice-beside = Beside it:
cli-notice-after = After it is sent:
cli-notice-known = What is known:
cli-notice-fact = { $text }{ $sure ->
    [yes] {""}
    [partly] {" "}— partly confirmed
   *[no] {" "}— not confirmed
  }
cli-handoff-file = The package is written: { $file }
cli-handoff-inside = Originals: { $items }, left out: { $left-out }, protected and told in words only: { $closed }.
cli-handoff-blacked-out = Words that look like those names are blacked out in the report and the tables. Cairn can’t know every name, and the originals are as they were: read it before you hand it over.
cli-handoff-open = Whoever has this file can read it: --passphrase-file or --to closes it.
cli-handoff-sha256 = SHA-256 { $sha256 }
cli-handoff-spoken = To read aloud: { $spoken }
cli-verify-line = { $ok ->
    [yes] ok    { $what }
   *[no] WRONG { $what }: { $detail }
  }
cli-verify-ok = All is as it was when the package was made. Who made it, a check like this can’t tell.
cli-verify-wrong = Something is not as it was when the package was made.
