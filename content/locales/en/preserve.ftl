# What is kept: notes, files, and words about what stays where it is.

preserve-title = What you have kept
preserve-lead = { $count ->
    [0] Nothing yet. What you write down or keep here is locked, and stays on this computer.
    [one] One thing. It is locked, and stays on this computer.
   *[other] { $count } things. They are locked, and stay on this computer.
  }
preserve-empty = Start with what you remember: a day and a few plain words are enough. You can go on at any time.
preserve-next = The next thing to do here
preserve-next-done = I have done this
preserve-next-later = Not now
preserve-next-entry = Write down what happened
preserve-next-witness = Keep a file
preserve-next-device = Write down the device
preserve-next-devices = Devices and permission
preserve-next-payment = Write down a payment
preserve-next-reference = Say where it is
preserve-entry-kept = Your words are kept.
preserve-to-list = See what you have kept
preserve-keeping = Keeping…
preserve-number = No. { $number }
preserve-number-entry = Entry { $number }

## The list
preserve-shelf = Which of them to show
preserve-shelf-all = Everything ({ $count })
preserve-shelf-written = Notes and payments ({ $count })
preserve-shelf-files = Files ({ $count })
preserve-shelf-words = Words only ({ $count })
preserve-shelf-calls = Calls ({ $count })
preserve-shelf-signs = Signs ({ $count })
preserve-shelf-duty = Duty log ({ $count })
preserve-shown = { $shown } of { $count } are shown, the latest first.
preserve-more = Show more
preserve-kind-note = Note
preserve-kind-call = Call
preserve-kind-payment = Payment
preserve-kind-observation = Sign
preserve-kind-duty = Duty log
preserve-tile-covered = Covered
preserve-tile-text = Text
preserve-tile-words = Words only
preserve-tile-closed = Stays closed
preserve-media-image = Picture
preserve-media-video = Video
preserve-media-audio = Sound
preserve-media-text = Text
preserve-media-pdf = PDF
preserve-media-other = File
preserve-row-happened = Happened: { $when }.
preserve-row-written = Written down { $when }.
preserve-row-corrected = Corrected { $count ->
    [one] once
   *[other] { $count } times
  }.
preserve-row-about = About { $accounts }.
preserve-row-added = Added { $when }.
preserve-row-file = { $file }.
preserve-row-said = You said: { $said }.
preserve-row-closed = It stays closed.
preserve-row-stays-words = Where it is, in your words. Nothing was opened or copied.
preserve-when-about = about { $when }
preserve-when-unknown = you don’t know when
preserve-when-half = Which day was it? Fill in the day, the month and the year, or leave all of them empty.

## Checking that nothing has changed
preserve-check = Check that nothing has changed
preserve-check-again = Check again
preserve-check-means = Reads each kept file once more and compares it with its fingerprint.
preserve-check-doing = Reading each file and comparing it with its fingerprint
preserve-check-at = Checked at { $time }.
preserve-check-same = { $count ->
    [0] There was no file to read.
    [one] The one file is unchanged.
   *[other] All { $count } files are unchanged.
  }
preserve-check-some = { $count ->
    [one] One file is unchanged.
   *[other] { $count } files are unchanged.
  }
preserve-check-closed = { $count ->
    [one] One stays closed and was not opened.
   *[other] { $count } stay closed and were not opened.
  }
preserve-check-stopped = The check was stopped. Nothing was changed by it.
preserve-check-wrong = { $count ->
    [one] One file needs a look.
   *[other] { $count } files need a look.
  }
preserve-check-wrong-next = Don’t delete anything. If you have a copy of the folder, it may be whole there. If the original file still exists, you can keep it once more.
preserve-check-look = Look at it
preserve-problem-missing = No. { $number }: the kept copy is missing.
preserve-problem-damaged = No. { $number }: the kept copy is damaged.
preserve-problem-changed = No. { $number }: this is not the file that was kept.
preserve-problem-other = No. { $number }: something is wrong with the kept copy ({ $code }).

## One entry
preserve-entry-title = Write down what happened
preserve-entry-lead = In your own words, as much as you want. A few words are better than none.
preserve-entry-kind = What is it?
preserve-entry-kind-note = Something that happened
preserve-entry-kind-call = A call
preserve-entry-kind-payment = A payment
preserve-entry-text-note = What happened?
    .hint = What you saw or were told, and by whom. Exact words in quotation marks. Who was there, and what was asked before.
preserve-entry-text-call = What was said?
    .hint = Word for word where you can, in the order in which it was said.
preserve-entry-text-payment = Anything else about it?
    .hint = Who else knows, or what came before and after.
preserve-entry-text-missing = Write a few words, or go back.
preserve-entry-when = When was it?
preserve-entry-when-hint = When it happened, not when you write it. The time of day can stay empty.
preserve-entry-when-missing = Which day was it? If you don’t know, choose “I don’t know when”.
preserve-entry-accounts = Which account is it about?
preserve-entry-accounts-hint = You can leave this empty.
preserve-entry-keep = Keep this
preserve-court = Notes may be read in court
preserve-court-more = Write what you saw and heard. Leave out what you think it means, and don’t describe sexual details more than you must.
preserve-court-correct = You can correct it later. The first words stay too: that makes notes worth more, not less.

## Short forms: a note, a call, a payment
preserve-note-more = What courts ask for, if you know it
preserve-note-source = Did you see it yourself, or were you told?
preserve-source-of-seen = I saw or heard it myself
preserve-source-of-told = I was told
preserve-source-of-both = Some of each
preserve-note-exact = The exact words
preserve-note-exact-hint = As they were said or written, in quotation marks.
preserve-note-asked = Did you ask anything before?
preserve-note-asked-hint = Write the question, word for word. “No” is worth writing too.
preserve-note-present = Who else was there?
preserve-note-present-hint = Names, and how each belongs to it. “Nobody” is worth writing too.
preserve-call-with = Who called whom?
preserve-call-with-hint = Name and office, or the name that the caller gave.
preserve-call-number = Which number?
preserve-call-number-hint = The number that was called, or that the call came from.
preserve-call-promised = What was promised, and until when?
preserve-call-promised-hint = What they said they would do, and what you said you would do.
preserve-pay-lead = What you know is enough. Any box may stay empty.
preserve-pay-way = How was it paid, or to be paid?
preserve-way-gift-card = Gift card
preserve-way-bank = Bank transfer or card
preserve-way-app = Payment app
preserve-way-crypto = Cryptocurrency
preserve-way-cash = Cash
preserve-way-other = Another way
preserve-pay-amount = How much?
preserve-pay-amount-hint = The sum and the currency. If there were several, one entry for each.
preserve-pay-to = To whom?
preserve-pay-to-hint = The name, account or wallet that was given.
preserve-pay-numbers-gift-card = Which card: maker, number on the card, number on the receipt
preserve-pay-numbers-bank = Account it went to, and the number of the transfer
preserve-pay-numbers-app = Name or number in the app, and the number of the payment
preserve-pay-numbers-crypto = Address of the wallet, and the transaction
preserve-pay-numbers-cash = Where and how it was handed over
preserve-pay-numbers-other = Every number that goes with it
preserve-pay-numbers-hint = Letter for letter. Copy it, if you can.
preserve-pay-state = What became of it?
preserve-paid-paid = It was paid
preserve-paid-asked = It was only asked for
preserve-paid-stopped = It was stopped or came back
preserve-pay-demanded = Who asked for it, and in which words?
preserve-pay-demanded-hint = The threat or promise that came with it, word for word.
preserve-pay-stop = Whom did you ask to stop it, and what did they say?
preserve-pay-stop-hint = Name, office, day and time. Empty if you have asked nobody yet.
preserve-stop-title = Ask to have it stopped, today
preserve-stop-gift-card = Call the company whose card it is. Its number is on the back of the card or on its own site. Also ask the shop that sold it.
preserve-stop-bank = Call the bank, by the number on the back of your card or on a bill, and ask to stop the payment.
preserve-stop-app = Report the payment in the app, and ask there to stop it. If your bank or card stands behind the app, call that too.
preserve-stop-crypto = Tell the exchange where the coins were bought, in its app or on its own site. What has arrived in a wallet can rarely be called back.
preserve-stop-cash = Cash can’t be called back. If it is on its way by mail or courier, ask the carrier to stop the parcel.
preserve-stop-other = Call the company that moved the money: its number is on the card, the bill, or in the app.
preserve-stop-say = Say: “This was paid because of blackmail. Please stop it, and tell me the number of my report.”
preserve-stop-keep = Nobody can say whether the money comes back.
preserve-stop-source = Whom to ask is good sense, and not checked.

## How these are written down, for whoever reads them later
preserve-line-source = Seen or told: { $words }
preserve-line-exact = Exact words: { $words }
preserve-line-asked = Asked before: { $words }
preserve-line-present = Who was there: { $words }
preserve-line-with = Call with: { $words }
preserve-line-number = Number: { $words }
preserve-line-promised = Promised: { $words }
preserve-line-way = Payment: { $words }
preserve-line-amount = How much: { $words }
preserve-line-to = To whom: { $words }
preserve-line-numbers = Numbers: { $words }
preserve-line-state = What became of it: { $words }
preserve-line-demanded = Asked for: { $words }
preserve-line-stop = Asked to stop it: { $words }

## Accounts
preserve-account-words = { $handle } ({ $platform })
preserve-account-none = None, or not known
preserve-account-open = Add an account
preserve-account-new = An account that is not in the list yet
preserve-account-platform = Where is it?
preserve-account-choose = Choose one
preserve-account-another = Somewhere else
preserve-account-platform-name = What is the site or app called?
preserve-account-platform-missing = Which site or app is it?
preserve-account-handle = Name of the account
preserve-account-handle-hint = Letter for letter, with dots and small letters.
preserve-account-handle-missing = What is the account called?
preserve-account-url = Address of its page, if you know it
preserve-account-url-hint = It stays right longer than a name.
preserve-account-id = Its number, if you know it
preserve-account-id-hint = Names can be changed; this number can’t.
preserve-account-add = Add this account
preserve-account-drop = Leave it out
preserve-account-read-created = This number was made on { $when }.
preserve-account-read-untimed = This number doesn’t tell when the account was made.
preserve-account-read-wrong = { $platform } gives out no number like this. Look at it once more.
preserve-account-read-post = This is the number of a post, not of an account.
preserve-account-read-page = This is the page of { $name } on { $platform }.
preserve-account-read-elsewhere = This address is on { $platform }, and you chose { $chosen }.
preserve-account-read-no-page = { $kind ->
    [post-address] This is the address of a post, not of an account’s page.
    [message-address] This is the address of a message, not of an account’s page.
    [group-address] This is the address of a group, not of an account’s page.
   *[other] This is no address of a profile that Cairn knows. It is kept as you wrote it.
  }
preserve-account-read-deceiving = This address was made to look like another one. It leads to { $host }.
preserve-account-read-phone = This is the phone number { $number }.
preserve-account-read-no-phone = No phone number there looks like this. Look at it once more.
preserve-account-read-wallet = { $valid ->
    [yes] This is a wallet ({ $platform }), and its letters fit together.
    [no] This looks like a wallet ({ $platform }), but its letters don’t fit together. Copy it again.
   *[unknown] This looks like a wallet ({ $platform }).
  }
preserve-account-read-bank = { $valid ->
    [yes] This is a bank number, and its digits fit together.
   *[no] This looks like a bank number, but its digits don’t fit together. Copy it again.
  }
preserve-account-read-shown = Spelt out: { $shown }
preserve-account-read-about = { $account }: { $note }

## Correcting an entry
preserve-correct = Correct it
preserve-correct-title = { $kind ->
    [call] Call, entry { $number }
    [payment] Payment, entry { $number }
    [observation] Sign, entry { $number }
    [duty] Duty log, entry { $number }
   *[other] Note, entry { $number }
  }
preserve-correct-lead = To correct it, change the words and say why. The earlier words stay.
preserve-correct-text = The words
preserve-correct-text-hint = If the day is wrong, write the right one here: the day above stays as it was noted.
preserve-correct-text-missing = An entry can’t be made empty. Write what should stand here.
preserve-correct-same = Nothing is different yet. Change the words, or go back.
preserve-correct-reason = Why do you correct it?
preserve-correct-reason-hint = Like “I found the message: it was Tuesday”. Whoever reads it will see this.
preserve-correct-reason-missing = Say in a few words why you correct it.
preserve-correct-keep = Keep the correction
preserve-correct-leave = Leave it as it is
preserve-correct-kept = The correction is kept. The earlier words are below.
preserve-correct-gone = This entry is not here. Go back and open it from the list.
preserve-versions = All versions
preserve-version = Version { $version }, written { $when }.
preserve-version-latest = This one counts.
preserve-version-reason = Why: { $reason }

## Before a file: what does it show?
preserve-witness-title = Before you add a file: what does it show?
preserve-witness-lead = Go by what you already know. Don’t open it to check.
preserve-witness-nothing-sexual = Nothing sexual
    .more = Chats, profiles, e-mails, everyday photos. Cairn copies it and locks it away.
preserve-witness-only-me-adult = Something sexual. It is only me, and I was 18 or older
    .more = It stays covered, and goes to nobody unless you choose it.
preserve-witness-other-adult = Something sexual, with another adult
    .more = Kept only if that adult agreed. If not, you write down where it is.
preserve-witness-minor-or-unsure = Someone may be under 18, or I’m not sure
    .more = The file stays where it is. Cairn doesn’t open it. You write down where it is: nobody needs the file from you.
preserve-witness-missing = Choose the answer that fits best. If you are not sure, choose the last one.
preserve-witness-leave = I don’t want to add anything now
preserve-witness-why = Why we ask every time.
preserve-witness-why-more = A sexual picture of someone under 18 may not be copied, not even as proof, not even by a parent. Pictures that were drawn or made by a computer count too. Police and hotlines don’t need it from you.
preserve-witness-one = One answer is for one file.
preserve-witness-one-more = For the next picture we ask again.
preserve-said-nothing-sexual = nothing sexual
preserve-said-only-me-adult = something sexual, only me, 18 or older
preserve-said-other-adult = something sexual, with another adult who agreed
preserve-said-minor-or-unsure = someone may be under 18, or not sure

## The permission of another adult
preserve-permission-title = Did this adult agree that you keep it?
preserve-permission-lead = What you write is kept with the file, and can be read by whoever gets it.
preserve-permission-words = How did they agree?
preserve-permission-words-hint = Who it is, what they agreed to, when, and how they said it. Their exact words, if you remember them.
preserve-permission-missing = Write how they agreed. If they didn’t, or you don’t know, choose the link below.
preserve-permission-none = They didn’t agree, or I don’t know

## Keeping a file
preserve-keep-title = Choose the file
preserve-keep-said = You said: { $said }.
preserve-keep-dialog = This computer’s own window opens to choose from. It may show small pictures of what lies in a folder.
preserve-keep-one = Choose one file. Only plain texts (.txt) can come several at once, since they hold no pictures.
preserve-keep-original = The file stays where it is, as it is. Cairn locks away a copy.
preserve-keep-covered = It stays covered here, and goes into a package only if you choose it.
preserve-keep-choose = Choose the file
preserve-keep-choosing = The window to choose from is open…
preserve-keep-folder = Choose a folder
preserve-witness-waiting = What you brought waits until you have answered. Nothing of it was opened.
preserve-keep-closed = Nothing was chosen, and nothing was read.
preserve-keep-unanswered = First: what does it show?
preserve-keep-unanswered-more = Before a file can be chosen, there is one question to answer. Nothing was opened.
preserve-keep-ask = Answer the question
preserve-chosen-title = { $count ->
    [one] Keep this file?
   *[other] Keep these { $count } files?
  }
preserve-chosen-more = Nothing was read yet.
preserve-chosen-several = Which one did you mean?
preserve-chosen-several-more = You chose several files that can hold a picture. Your answer is for one of them. Nothing was read yet.
preserve-chosen-missing = Choose the one that your answer was for.
preserve-chosen-texts = { $count ->
    [one] This plain text is kept with it:
   *[other] These plain texts are kept with it:
  }
preserve-chosen-keep = { $count ->
    [one] Keep it
   *[other] Keep them
  }
preserve-chosen-other = Choose again
preserve-copying-title = Keeping it
preserve-copying = Copying { $name } and taking its fingerprint
preserve-copying-which = File { $file } of { $files }
preserve-copying-meanwhile = You can look at other pages meanwhile. If it is stopped, nothing half-done is left.
preserve-kept-title = { $count ->
    [one] It is kept
   *[other] { $count } files are kept
  }
preserve-partly-title = { $kept } of { $of } files are kept
preserve-not-kept-title = It is not kept
preserve-stopped-title = Stopped. Nothing is kept
preserve-stopped-more = Nothing half-done was left. The file is where it was, as it was.
preserve-failed-name = Not kept: { $name }
preserve-not-begun = { $count ->
    [one] One file was not begun, because you stopped.
   *[other] { $count } files were not begun, because you stopped.
  }
preserve-kept-left = { $count ->
    [one] One more file was chosen. It was not opened: it gets a question of its own.
   *[other] { $count } more files were chosen. They were not opened: each gets a question of its own.
  }
preserve-kept-means = The fingerprint belongs to this file alone. With it, anyone can check later that nothing in it was changed.
preserve-kept-original = Leave the original where it is, too. People who examine devices can see more in it than in any copy.
preserve-another = Keep another file
preserve-again = { $count ->
    [one] Try it again
   *[other] Try these { $count } again
  }
preserve-fingerprint = Fingerprint (SHA-256)
preserve-underway-kept = The file that you chose is kept.
preserve-underway-look = The file that you chose needs a look.
preserve-underway-go = See what became of it

## Where something is, in words
preserve-reference-title = Leave it where it is
preserve-reference-lead = The police don’t need the file from you. They need to know where it is. Cairn has not opened it. Write what you already know; any box may stay empty.
preserve-reference-lead-adult = Without their permission it is not copied. Cairn has not opened it. Write what you already know; any box may stay empty.
preserve-reference-where = Where is it?
preserve-reference-where-hint = The device, the app, then the way to it, screen by screen.
preserve-reference-device = Which device is it on?
preserve-reference-device-none = None of those written down, or not known
preserve-reference-url = Web address, if it has one
preserve-reference-url-hint = Only if you have it already. Don’t open it again to look.
preserve-reference-account = Which account sent it or posted it?
preserve-reference-when-hint = You can leave this empty.
preserve-reference-who = Who saw it?
preserve-reference-who-hint = Like “My son. I have not”.
preserve-reference-how = How was it found?
preserve-reference-still = Is it still there?
preserve-reference-name = A few words to find it again
preserve-reference-name-hint = Like “A picture in the chat, 1 December”. What it shows need not be described.
preserve-reference-keep = Keep this note
preserve-reference-kept = Your words are kept. Nothing was opened or copied.
preserve-reference-untitled = Something that stays where it is
preserve-reference-line-how = How it was found: { $words }
preserve-reference-line-who = Who saw it: { $words }
preserve-reference-line-about = Seen about { $words }
preserve-reference-line-still = Still there: { $words }
preserve-hands-dont = Please don’t
preserve-hands-dont-look = look again to check
preserve-hands-dont-pass-on = copy, photograph, move or send it, not even to the police
preserve-hands-dont-delete = delete it to hide it
preserve-hands-do = Do
preserve-hands-do-safe = keep the device safe, charged, and as it is
preserve-hands-do-ask = ask what to do with it: call the police
preserve-hands-do-ask-service = ask what to do with it: call the police, or { $service }
preserve-hands-do-note = write down what they say, who said it, and when
preserve-hands-do-decide = let the person in it decide what happens with it
preserve-hands-call = What to say on the phone

## One item
preserve-item = One thing
preserve-item-covered = It is not shown here.
preserve-item-closed = Nothing opens this any more.
preserve-item-stays-words = Nothing was opened or copied.
preserve-item-text = Its words are not shown here.
preserve-facts = What is known about it
preserve-facts-reference = What you wrote
preserve-fact-where = Where it is:
preserve-fact-url = Address:
preserve-fact-account = Account:
preserve-fact-device = Device: { $name }
preserve-fact-type = By its bytes, not its name, it is: { $type }.
preserve-fact-said = You said of what it shows: { $said }.
preserve-fact-permission = Permission: { $words }
preserve-fact-from = You got it from { $who }.
preserve-fact-path = It lay here when you kept it:
preserve-time-modified = Last changed { $when }.
preserve-time-seen = Seen { $when }.
preserve-time-collected = You added it { $when }.
preserve-time-written = You wrote this { $when }.
preserve-time-other = { $code }: { $when }.
preserve-source-file-system = By the date of the file, which can be wrong.
preserve-source-this-computer = By this computer’s clock.
preserve-source-person = As you wrote it down.
preserve-source-other = Source: { $code }.
preserve-shows = This shows
preserve-shows-not = It doesn’t show
preserve-claim-unchanged-since = that the file is the same as on { $when }. Anyone can check that with the fingerprint
preserve-claim-handed-over-by = that it comes from the person who keeps this record
preserve-claim-said-where = what you wrote, and that you wrote it on { $when }
preserve-claim-who-wrote-it = who made it or wrote it
preserve-claim-that-it-is-true = that what it says is true
preserve-claim-other = { $code }
preserve-custody = What was done with it
preserve-did-evidence-added = Taken in and locked away
preserve-did-reference-added = Written down. Nothing was opened
preserve-did-evidence-protected = Closed for good
preserve-did-evidence-erased = Erased
preserve-did-chat-read = Messages of the chat read
preserve-did-entry-erased = Erased
preserve-did-evidence-extracted = A copy was taken out
preserve-did-signature-checked = The signature of the mail was checked
preserve-did-other = { $code }
preserve-protect-title = If someone in it may be under 18
preserve-protect-more = You can close it for good. Nothing opens it then: no check, no copy, no package. This can’t be taken back. The file is not deleted.
preserve-protect-open = Close it for good
preserve-protect-reason = Why?
preserve-protect-reason-hint = A few words: what you learned, and from whom.
preserve-protect-missing = Say in a few words why.
preserve-protect-do = Close it for good
preserve-protect-leave = Leave it as it is
preserve-protected-reason = Why: { $reason }

## What a file says of itself
preserve-inside = What the file says of itself
preserve-inside-nothing = Nothing. Many apps take it out when they send a file on.
preserve-inside-changed = Anyone can change what a file says of itself. Police can compare it with other traces.
preserve-inside-conflicts = Something does not fit together
preserve-inside-problem = { $problem ->
    [too-large] It is too large to look into. It is kept as it came.
    [encrypted] What it says of itself is locked with a password. It is kept as it came.
   *[other] Not all of it could be read. The file is kept as it came.
  }
preserve-inside-all = { $count ->
    [one] The one field in it
   *[other] All { $count } fields in it
  }
preserve-dkim-title = Its signature
preserve-dkim-asks = { $count ->
    [one] Cairn can check it. For that, it has to ask the network for this key:
   *[other] Cairn can check them. For that, it has to ask the network for these keys:
  }
preserve-dkim-leaves = { $count ->
    [one] Only that name leaves this computer, and nothing else of the mail. The question goes to where this computer asks for every web page, and from there to the company that signed. It may learn that somebody checks a mail from it.
   *[other] Only those names leave this computer, and nothing else of the mail. The questions go to where this computer asks for every web page, and from there to those who signed. They may learn that somebody checks a mail from them.
  }
preserve-dkim-check = Ask, and check the signature
preserve-dkim-again = Ask once more
preserve-dkim-busy = Asking …
preserve-dkim-done = That is done. What came of it stands above, and is kept with the day.
preserve-inside-where = Read in
preserve-inside-field = Field
preserve-inside-value = What it says

## A covered picture
preserve-covered-hold = Hold to see it
preserve-covered-how = Press and hold, or hold Space: it shows grey and blurred. Hold S as well, and it is sharp. Let go, and it is covered.
preserve-covered-blurred = The picture, grey and blurred
preserve-covered-sharp = The picture, sharp
preserve-covered-other = I can’t hold a key
preserve-covered-show-blurred = Show it blurred, for ten seconds
preserve-covered-show-sharp = Show it sharp, for ten seconds
preserve-covered-again = Cover it

## Other ways in
preserve-keep-others = Other ways in:
preserve-keep-clipboard = Picture from the clipboard
preserve-keep-paste = Paste text
preserve-keep-pasting = Looking at the clipboard…
preserve-clipboard-none = There is no picture on the clipboard. Copy one, then press the button again.
preserve-clipboard-else = If it is text, choose “Paste text”. If it is a file, choose the file.
preserve-next-paste = Paste text

## The last look: device, archive, disk image
preserve-chosen-device = Which device was it on?
preserve-chosen-archive-title = { $name } is an archive
preserve-chosen-archive-texts = Only the texts in it are kept.
preserve-chosen-archive-rest = Its pictures and videos are not opened. Only their names are written down.
preserve-chosen-archive-stays = The archive itself stays where it is. Don’t delete it, and don’t unpack it for this.
preserve-chosen-archive-note = Anything about it?
preserve-chosen-archive-note-hint = Like “The download of my account, from 2 December”. It may stay empty.
preserve-chosen-archive-keep = Keep its texts
preserve-chosen-disk-title = { $name } is a disk image
preserve-chosen-disk-stays = A disk image can hold everything that was on a device. Cairn doesn’t open it and doesn’t copy it. It writes down where it is, and what the examiner says of it.
preserve-chosen-disk-made = Did someone from the police or an expert make it? Then write what they told you. Any box may stay empty.
preserve-chosen-disk-maker = Who made the image?
preserve-chosen-disk-maker-hint = Name, role and office.
preserve-chosen-disk-when = When was it made?
preserve-chosen-disk-when-hint = Day and time, as it stands in their papers.
preserve-chosen-disk-hash = Which fingerprint do they state?
preserve-chosen-disk-hash-hint = A long row of numbers and the letters a to f: SHA-256, SHA-1 or MD5. Letter for letter.
preserve-chosen-disk-hash-read = By its length this is { $kind }.
preserve-chosen-disk-hash-other = This is not as long as a SHA-256, a SHA-1 or an MD5. Look at it once more; you can keep it as it is, too.
preserve-chosen-disk-where = Where does the disk itself lie?
preserve-chosen-disk-where-hint = The disk or device that the image was made of, and who has it.
preserve-chosen-disk-keep = Write it down
preserve-chosen-black-out = Black out a part of it first

## How a disk image is written down, for whoever reads it later
preserve-disk-line-maker = The image was made by: { $words }
preserve-disk-line-when = Made: { $words }
preserve-disk-line-hash = Fingerprint that was stated ({ $kind }): { $words }
preserve-disk-line-stated = Fingerprint that was stated: { $words }
preserve-disk-line-where = The disk itself lies: { $words }

## The parts of a mail or document
preserve-parts-title = { $name }: what does this part show?
preserve-parts-of = Part { $number } of { $count } in { $file }.
preserve-parts-lead = Go by its name and by what you already know. Don’t open it to check.
preserve-parts-unsure = Then the whole file stays where it is. You can paste its text.
preserve-parts-why = Why each of them?
preserve-parts-why-more = A mail or document can carry pictures and other files. One answer is for one of them. Nothing was kept yet.
preserve-parts-before = Back to the part before
preserve-parts-leave = Don’t keep { $file }
preserve-parts-out-title = Then all of it stays where it is
preserve-parts-out-lead = One part is enough: Cairn can’t keep { $file } without it. You need not answer for the other parts.
preserve-parts-out-next = Cairn writes down where the file lies, and copies nothing of it. After that you can paste its text.
preserve-parts-out-keep = Write down where it is
preserve-parts-out-back = Change the answer
preserve-underway-parts = The file that you chose has parts, and each of them gets a question.
preserve-underway-answer = Answer them

## What came of it
preserve-written-title = It is written down
preserve-outcome-archive = Written down. Its pictures and videos were not opened.
    .more = The archive stays where it is. Texts that could be read stand below it, each as an item of its own.
preserve-outcome-disk-image = Written down, not opened.
    .more = The disk image stays where it is. Leave it and the disk to the examiners.
preserve-outcome-left-out = Written down. Nothing of it was copied.
    .more = You can add words to it at any time.
preserve-outcome-stays = { $name } stays where it is
preserve-outcome-stays-more = It has a part that nobody may copy. Cairn wrote down where it lies, and copied nothing of it.
preserve-outcome-paste = Paste the head and the text instead

## Pasting text
preserve-paste-title = Paste text
preserve-paste-lead = A chat, a mail, a page: its words, without its pictures. They are kept as they stand here.
preserve-paste-out-of = These are words of { $name }. That file stays where it is.
preserve-paste-text = The text
preserve-paste-text-hint = Paste or type it. Change nothing in it, mistakes included.
preserve-paste-text-missing = Paste or write a few words, or go back.
preserve-paste-name = A few words to find it again
preserve-paste-name-hint = Without them, its first line is its name.
preserve-paste-keep = Keep this text
preserve-paste-letters = There is a picture in it, written in letters.
preserve-paste-letters-more = Nothing was kept. Take out the long blocks of letters that make no words, then press the button again.
preserve-paste-mail = If it is a mail: its head, too
preserve-paste-mail-why = The head says which way a mail came. Police and mail services ask for it.
preserve-paste-mail-where = Open the mail on a computer, not on a phone. In the menu of the open mail, look for something that shows the original, the source or all headers. It is called differently in each mail program.
preserve-paste-mail-what = You have found it when you see lines that begin with From, Date, Message-ID, and several with Received. Copy them all, from the first line on, then the words of the mail.
preserve-paste-mail-letters = Leave out long blocks of letters that make no words: they are pictures or files.
preserve-paste-mail-forward = Don’t forward the mail for this: its head gets lost on the way.
preserve-paste-mail-source = How mail programs show it is general knowledge, and not checked.

## Blacking out before keeping
preserve-black-title = Black out a part of it
preserve-black-paste-title = Picture from the clipboard
preserve-black-lead = What is under the black is never written anywhere. Nothing was kept yet.
preserve-black-covered = The picture is covered.
preserve-black-show = Show the picture
preserve-black-sharp = Show it sharp
preserve-black-cover = Cover it again
preserve-black-picture = The picture
preserve-black-picture-blurred = The picture, grey and blurred
preserve-black-how = Draw over what is to be black, or add an area: arrow keys move it, Shift and arrow keys change its size, Delete removes it.
preserve-black-add = Add an area
preserve-black-areas = { $count ->
    [0] Nothing is black yet.
    [one] One black area
   *[other] { $count } black areas
  }
preserve-black-area = Area { $number }: { $width } × { $height } pixels, { $left } from the left, { $top } from the top
preserve-black-area-short = Area { $number }: { $width } × { $height } pixels
preserve-black-remove = Remove
preserve-black-remove-which = Remove area { $number }
preserve-black-removed = Removed.
preserve-black-under = What is under the black?
preserve-black-under-hint = For example: my own face. It may stay empty.
preserve-black-name = What is it called?
preserve-black-name-default = Picture from the clipboard, { $when }
preserve-black-name-missing = Give it a name, so that you find it again.
preserve-black-whole = Keep the original whole, too, where you can: a court may ask for it.
preserve-black-stays = The file itself stays where it is, as it is.
preserve-black-clipboard = The picture on the clipboard is in no file. Where you copied it from, leave it as it is.
preserve-black-keep = { $count ->
    [0] Keep it as it is
    [one] Keep it with the black area
   *[other] Keep it with the black areas
  }
preserve-black-cant = This picture can’t be blacked out here.
preserve-black-cant-next = Nothing of it was kept. You can keep it as it is, or leave it where it is and write down where.

## One item: what it holds, and what was covered
preserve-item-stays-file = It stays where it is. Nothing of it was copied.
preserve-item-stays-archive = It stays where it is. Only its texts were read.
preserve-item-fresh-text = The text is kept.
preserve-item-fresh-picture = The picture is kept.
preserve-row-stays-file = Stays where it is. Nothing of it was copied.
preserve-row-stays-archive = Stays where it is. Only its texts were read.
preserve-holds-archive = What is in it
preserve-holds-archive-lead = { $texts ->
    [0] No text of it was kept.
    [one] One text was kept.
   *[other] { $texts } texts were kept.
  } Of the rest only the names are written down.
preserve-holds-parts = Its parts, and what you said of each
preserve-holds-kept = Kept
preserve-holds-left-not-text = Not opened
preserve-holds-left-unreadable = It could not be read
preserve-holds-left-too-many = Not taken in: there were too many texts
preserve-holds-left-list-cut = There is more in it than is listed here
preserve-holds-left-other = Left in it ({ $code })
preserve-holds-all = Show all { $count }
preserve-holds-out-of = It came out of
preserve-holds-words-of = These are words of
preserve-holds-paste = Paste text of it
preserve-holds-words = Words of it that you kept
preserve-blacked-out = Blacked out before it was kept
preserve-blacked-out-areas = { $count ->
    [one] One area is black. What it covers was never written anywhere.
   *[other] { $count } areas are black. What they cover was never written anywhere.
  }
preserve-blacked-out-under = Under the black, in your words: { $words }
preserve-blacked-out-before = Fingerprint of the picture as it was before (SHA-256)
preserve-blacked-out-means = With it, anyone who has the whole picture can check that it is the same one.
preserve-did-file-stays = Written down. Nothing of it was copied
preserve-did-archive-stays = Written down. Only its texts were read

## The messages in the file of a chat

preserve-chat = The messages in this chat
preserve-chat-lead = If this file is a chat that was exported from an app, Cairn can read its messages one by one: you can look through them, see them on the timeline, and quote one in a report. The file stays as it is, and no picture is looked at.
preserve-chat-read = Read the messages in this chat
preserve-chat-asks = The times in this chat can be read in more than one way. Only you may know how they are meant. This is one of its messages:
preserve-chat-order = Which number is the day?
preserve-chat-order-hint = In the file it says { $written }.
preserve-chat-order-dmy = The day comes first, then the month
preserve-chat-order-mdy = The month comes first, then the day
preserve-chat-order-ymd = The year comes first
preserve-chat-zone = Where was the phone or computer that the chat was exported from?
preserve-chat-zone-hint = The file names no time zone. Choose the place whose clock it showed.
preserve-chat-not-sure = I’m not sure
preserve-chat-doubt-kept = “I’m not sure” is fine: each message keeps its time as it stands in the file, with the doubt. You can answer later.
preserve-chat-take = Read the messages
preserve-chat-not-now = Not now
preserve-chat-read-done = { $count ->
    [one] One message was read.
   *[other] { $count } messages were read.
  }
preserve-chat-change = Say how the times are meant
preserve-chat-find = Look for a word or a name
preserve-chat-count = { $count ->
    [one] One message
   *[other] { $count } messages
  }
preserve-chat-more = Show more
preserve-chat-app = The app
preserve-chat-own = Sent from this phone or account
preserve-chat-deleted = This message was deleted or taken back.
preserve-chat-media = { $count ->
    [one] Something was sent along. It was not looked at.
   *[other] { $count } things were sent along. They were not looked at.
  }
preserve-chat-when-zone = { $day }, { $time }, time zone not known
preserve-chat-when-open = { $written }, as it stands in the file
