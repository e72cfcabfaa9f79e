# What can be read without a record: the hub, the signs, the hotlines, help, search, and how safe this computer is.

## The hub
read-title = Only read for now
read-lead = No passphrase, no account. Nothing is stored.
read-signs = The signs
    .more = What people notice when a child is being exploited. There is no score.
read-hotlines = People to call, by country
    .more = Hotlines and help, with where each number was read and whether it is confirmed.
read-help = Questions that many people have
    .more = Will my child be in trouble? Can I stay anonymous? Is it too late?
read-watching = Could someone be watching this computer?
    .more = What Cairn can hide, what it can’t, and where it is safer to go on.
read-emergency = Emergency numbers
    .more = Who to call now, and what to say.

## The signs
signs-title = The signs
signs-lead = One sign proves nothing: many come with growing up, stress or illness. Several together are a reason to ask and to get advice.
signs-urgency-note = Keep an eye on it, write it down, talk
signs-urgency-act-soon = In the next day or two: talk, and get advice
signs-urgency-act-now = Today: safety first, then get help
signs-not-confirmed = no source confirmed
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
help-title = Help
help-lead = Short answers. They are no legal advice, and they can’t know your case.
help-now = Something urgent?
help-now-more = You don’t have to read anything first.
help-emergency = Who to call now

help-trouble = Will my child be in trouble?
    .answer = The person who exploits is responsible. Sending a picture, answering, lying about their age or waiting to tell doesn’t make a child guilty. Official guidance nearly everywhere treats the child as someone who needs protection. Laws differ from place to place: you can ask a hotline or a lawyer before you give names.
help-anonymous = Can I report without giving my name?
    .answer = Often, yes. Each step says whether a name is needed, where that is known. The person who is reported is not told by Cairn: it sends nothing by itself. If you work at a school, a report that you must make by law may need your name.
help-deleted = They deleted everything. Is it too late?
    .answer = No. Write down what you remember: the name of the account letter for letter, the app, the days, what was said. The company may still have what was deleted here, and police can ask them for it. So don’t reset or clean the phone: examiners may find more than you can see.
help-phone = Must I hand over the phone?
    .answer = Cairn can’t tell you what the law of your place demands. Ask the police what they need, for how long, and what happens to it. Until then: keep it charged, keep it safe, and don’t look for more. Write down when you gave it to whom.
help-long = How long does all this take?
    .answer = Most steps in the plan take minutes, and you can stop after each one. What police, companies or hotlines do takes as long as they need; nobody can promise a date. Cairn notes what was sent and when to look again.
help-sure = What if I’m wrong?
    .answer = You don’t need proof to ask for help. Say what you saw and when, and what you don’t know. Others are trained to find out. Cairn never says how likely anything is.
help-sends = Does Cairn send anything?
    .answer = Not by itself. Before anything leaves this computer, the page says what will be sent, and where to. If you copy words into a form, it is you who sends them.
help-forgot = I forgot the passphrase. What now?
    .answer = If you wrote down a recovery key, choose “Use the recovery key” on the page Unlock. Without either of them nobody can open the record, and that includes us.
help-watched = What can Cairn not do on a watched computer?
    .answer = It can’t see whether another program records the screen or the keyboard, and it can’t hide that it is there. If someone could be watching, use another device: a friend’s, one at a library, or a phone that the person never had in hand.
help-leave = What does “Leave now” do?
    .answer = It covers the window at once and closes Cairn. What you saved is kept and locked. Shift pressed three times, alone, does the same. It doesn’t change the history of a browser or the list of printed pages.

## Search
search-title = Search
search-lead = In your notes, your accounts, and what you kept. The words you look for are not stored.
search-for = Look for
search-do = Search
search-count = { $count ->
    [0] Nothing was found. Try one word, or a part of it.
    [one] One thing found
   *[other] { $count } things found
  }
search-kind-entry = Note
search-kind-item = Something kept
search-kind-evidence = Something kept
search-kind-reference = Protected reference
search-kind-account = Account
search-kind-submission = Something sent
search-kind-other = In your record
search-closed = Search looks through your own record: notes, accounts, and what you kept. It works once the record is open.
search-read = The signs, the hotlines and the questions of other people can be read without it.
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
