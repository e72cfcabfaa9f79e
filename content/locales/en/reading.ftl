# What can be read without a record: the hub, the signs, the hotlines, help, search, and how safe this computer is.

## The hub
read-title = Only read for now
read-lead = No passphrase, no account. Nothing is stored.
read-signs = The signs
    .more = What people notice when a child is being exploited. There is no score.
read-hotlines = People to call, by country
    .more = Hotlines and help, with where each number was read and whether it is confirmed.
read-help = Questions and answers
    .more = Will my child be in trouble? Can I stay unnamed? Do I need a lawyer? Is it too late?
read-not-to-do = What not to do
    .more = Seven things that feel right and do harm, and what helps if one of them is done already.
read-safety = Safety plan
    .more = Whom to call, where it is safe, what to do on the phone: what to think of.
read-watching = Could someone be watching this computer?
    .more = What Cairn can hide, what it can’t, and where it is safer to go on.
read-how-safe = How Cairn keeps this safe
    .more = Who can get how far into a record, and who can’t.
read-emergency = Emergency numbers
    .more = Who to call now, and what to say.

## The signs
signs-title = The signs
signs-lead = One sign proves nothing: many come with growing up, stress or illness. Several together are a reason to ask and to get advice.
signs-urgency-note = Keep an eye on it, write it down, talk
signs-urgency-act-soon = In the next day or two: talk, and get advice
signs-urgency-act-now = Today: safety first, then get help
not-to-do-unsourced = Good sense; no source confirmed.
signs-not-confirmed = no source confirmed
signs-context = This is background, not a sign. It never shows that something happened, and never that a child or a family is to blame. Any child can be targeted, with none of these.
signs-no-score = Some children show no sign at all. What a child says weighs more than any list. Nothing here is counted or scored.
signs-danger = Someone is in danger now

## Hotlines
hotlines-title = People to call, by country
hotlines-lead = Every number says where it was read. None of them has been tried by us yet.
hotlines-country = Country
hotlines-count = { $count ->
    [one] One entry
   *[other] { $count } entries
  }
hotlines-others = Not checked
service-not-checked = Not checked.
service-not-checked-more = We could not confirm this. Look for it on the office’s own page before you rely on it.
service-text = Text { $number }
service-open-always = open day and night
service-open-now = open now
service-closed-now = closed now
service-opens = opens { $day }, { $time }
service-anonymous = can stay without a name
service-call = Prepare the call
service-more = More about it
service-read = Read on { $day }, not yet checked live
service-checked = Checked on { $day }
service-old = that is more than half a year ago: look on their own page first

## Help
help-now = Something urgent?
help-now-more = You don’t have to read anything first.
help-emergency = Who to call now

## Search
search-title = Search
search-do = Search
search-kind-entry = Note
search-kind-item = Something kept
search-kind-evidence = Something kept
search-kind-reference = Protected reference
search-kind-account = Account
search-kind-message = Message in a chat
search-kind-submission = Something sent
search-kind-other = In your record
search-unlock = Open your record

## Could someone be watching this computer?
watching-title = Could someone be watching this computer?
watching-lead = Think of the person you are worried about. You can’t see from here whether anyone is watching, and Cairn can’t either.
watching-signs = It is more likely when
watching-sign-password = they know the password of this computer, or of your e-mail
watching-sign-setup = they set it up, repaired it, or gave it to you
watching-sign-shared = you share it, or they can be alone with it
watching-sign-knows = they know things that you only wrote or looked at here
watching-safer = Safer ways
watching-safer-other = Use a device that they never had in hand: a friend’s, one at work, at school or at a library.
watching-safer-call = Call instead of writing, out of earshot. A hotline will not ask you to write anything down.
watching-safer-usb = Put Cairn on a USB stick and keep the stick with you. Your record is then on the stick, not on this computer.
watching-safer-alone = If you go on here, do it when nobody can look over your shoulder, and know how to leave: Shift, three times.
watching-dont-clean = Don’t remove or reset anything in a hurry.
watching-dont-clean-more = If something was put on this computer, taking it off can warn the person, and it may be needed as proof. A hotline can think it through with you first.
watching-stay = Go back to where I was
watching-can = What Cairn can do
watching-can-more = Lock what you keep with a passphrase, leave nothing readable behind, show nothing about itself on the page Unlock, and close at once.
watching-cannot = What it can’t do
watching-cannot-more = Hide that it is on this computer, stop a program that records the screen or the keys, or clean the history of a browser.
