# Reports to platforms: which way, the words, what was sent. The drafted words themselves are in report-text.ftl.

## Choose
report-title = Report it
report-lead = Cairn helps with the words. You send them yourself: nothing leaves this computer by itself.
report-platform = Where does it happen?
report-platform-another = Somewhere else
report-platform-list = App, game or site
report-platform-none = Choose one
report-ways = { $count ->
    [0] No way to report to { $platform } is known to us yet
    [one] One way to report to { $platform }
   *[other] { $count } ways to report to { $platform }
  }
report-ways-none-more = Look in the app or on its own page for a word like “Report”. What you keep here helps the police all the same.
report-ways-fitting = Fits your answers
report-ways-others = Other ways
report-ways-unchecked = Not checked
report-ways-unchecked-more = We could not confirm these. They may be out of date. Look on the platform’s own page before you rely on them.
report-way-draft = Write this report
report-way-adults = Meant for pictures of adults. For someone who is or may be under 18, another way is stronger.
report-account-yes = you need to be signed in
report-account-no = no account needed
report-account-unknown = we don’t know whether you need an account
report-where-any-phone = on a phone
report-where-in-app-ios = on an iPhone or iPad
report-where-in-app-android = on an Android phone
report-where-web = in a browser
report-where-form = by form
report-where-email = by e-mail
report-where-console = on the console
report-where-in-game = in the game
report-where-phone = by phone
report-where-sms = by text message
report-other-done = I’ve done this
report-already = I have sent a report already
report-begun = What you have begun
report-begun-more = Your words are in your record. Nothing of it was sent.
report-begun-open = Go on
report-aside-title = Before you report
report-aside = Save what you need first: reporting or blocking can make it vanish. The next page says what.
report-aside-official = A report to the app is not a report to the police. Both count.
report-aside-contact = See who else to tell

## What was sent
report-ledger = What you have sent
report-ledger-none = Nothing yet. When you have sent a report, note it here: then you can find its number again.
report-ledger-at = Sent on { $when }
report-ledger-number = Number { $number }
report-ledger-open = Open
report-ledger-open-which = the report to { $platform }
follow-up-now = Look now: { $what }
follow-up-since = since { $day }
follow-up-later = { $day }: { $what }
follow-up-look-for-answer = see whether they answered
follow-up-ask-again = if nothing has happened, ask again
follow-up-other = look at it again

## The composer
report-draft-title = Report to { $platform }
report-draft-another = Choose another way
report-draft-save = First, save what may disappear
report-draft-save-hint = Tick what you have. Nothing here holds you back.
report-draft-save-now = Save something now
report-draft-save-more = What happens to it when you report or block
report-draft-hint = Written from what you have kept. Change anything.
report-draft-hint-empty = There is nothing in your record for this. Leave it empty, or write it.
report-draft-count = { $unit ->
    [bytes] { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
      }
   *[other] { $count ->
        [one] { $count } character
       *[other] { $count } characters
      }
  }. We know of no limit.
report-draft-count-of = { $unit ->
    [bytes] { $count } of { $limit } bytes
   *[other] { $count } of { $limit } characters
  }, counted as { $platform } counts
report-draft-over = { $unit ->
    [bytes] { $over ->
        [one] One byte
       *[other] { $over } bytes
      }
   *[other] { $over ->
        [one] One character
       *[other] { $over } characters
      }
  } more than fits. { $platform } may cut off the end.
report-draft-copy = Copy the text
report-draft-copy-trace = Copying puts the text on this computer’s clipboard. Cairn takes it off again after a minute, but some computers keep a list of what was copied. If someone could look there, type it by hand on another device.
report-draft-newer = You changed this text, so it stayed as it is. There is a new draft that follows your choices.
report-draft-take-newer = Take the new draft
report-draft-undo = Take back my changes
report-kind-length = How long should it be?
report-kind-length-hint = We know of no limit. The short text puts what matters first.
report-kind-long = Long
report-kind-short = Short
report-kind-language = Which language do they read?
report-kind-language-hint = English is a good guess. If it is not yours, you see both.
report-draft-sent = I have sent it
report-draft-redrafted = The text follows your choice.
report-draft-rule = It names this rule of { $platform }: { $rule }
report-draft-rule-unsure = It names a rule of { $platform } that may be worded like: { $rule }
report-draft-missing = What may be missing
report-draft-missing-add = Add it to your record

## What the text mentions, and what it leaves out
report-choose-mentions = Mentions: { $list }.
report-choose-mentions-nothing = Mentions nothing from your record.
report-choose-leaves-out = Leaves out: { $list }.
report-choose-change = Change
report-choose-change-what = what the text mentions
report-choose-close = Done
report-choose-accounts = { $count ->
    [one] one account
   *[other] { $count } accounts
  }
report-choose-notes = { $count ->
    [one] one note
   *[other] { $count } notes
  }
report-choose-messages = { $count ->
    [one] one message
   *[other] { $count } messages
  }
report-choose-kept = { $count ->
    [one] one thing kept
   *[other] { $count } things kept
  }
report-choose-legend-accounts = Accounts to report
report-choose-legend-notes = Notes to name
report-choose-legend-notes-hint = Only the number and the time go in. Your words stay here.
report-choose-legend-messages = Messages to quote
report-choose-legend-messages-hint = Their words go in as they were written, with the name and the time. Look whether a word names someone who should not be named.
report-choose-message-file = A picture or another file
report-choose-message-own = Sent from this phone or account
report-choose-legend-kept = Things to name
report-choose-legend-kept-hint = Only the number and the fingerprint go in; of a protected reference, its address. No file goes anywhere.
report-choose-legend-told = What it tells
report-choose-number = No. { $number }
report-choose-about = about { $when }
report-choose-unknown = time not known
report-choose-only-place = only its address
report-choose-none-accounts = No account is in your record yet.
report-choose-anonymous = Stay anonymous
report-choose-anonymous-hint = The text says so, and leaves out who you are and where you live. What the platform sees when you are signed in is another matter.
report-choose-told-place = where you live, with times in your time zone
report-choose-told-age = how old the person is
report-choose-told-role = who you are to them
report-choose-told-money = that money was asked for
report-choose-told-danger = that someone may be in danger
report-choose-out-names = names
report-choose-out-place = where you live
report-choose-out-age = the age
report-choose-out-role = who you are
report-choose-out-money = the money
report-choose-out-danger = the danger
report-choose-names = Names are never in a draft. If you want one in it, write it in yourself.
report-choose-find = Look for one
report-choose-find-hint = { $count } are not shown. Write a word or a number.
report-choose-all = All { $count }
report-choose-none-of-them = None of them

## The way there
report-steps-title = How to get there
report-steps-may-be = may be worded like
report-steps-choose = Choose the one that comes nearest:
report-steps-choose-unsure = Look for the choice that comes nearest. It may be worded like:
report-steps-back = Come back here and press “I have sent it”.
report-steps-address = The address
report-steps-address-more = To type, copy or open. A browser keeps the visit in its history.
report-steps-source = Read on { $day }, not yet checked live, at
report-steps-differ = If yours look different, choose the nearest.

## What was sent: the form, and what was noted
report-sent-title = What did you send?
report-sent-lead = So that you can find it again, and know when to look. Only where you sent it and when are needed.
report-sent-to = Sent to
report-sent-way = Which way
report-sent-way-other = Another way, or I don’t remember
report-sent-to-missing = Where did you send it? Choose one.
report-sent-at = When did you send it?
report-sent-at-missing = When was it? A day and a time are enough.
report-sent-at-time = About what time was it? Please write it like 21:04.
report-sent-number = The number they gave you
report-sent-number-hint = A report, case or ticket number. Leave it empty if there was none.
report-sent-pin = A PIN or code to look it up
report-sent-pin-hint = Only if they gave you one. It is kept locked like everything else.
report-sent-text = The text as you sent it
report-sent-text-hint = Take out what you did not send. Empty is fine: often there is only a menu.
report-sent-keep = Note it
report-sent-keeping = Noting it…
report-sent-not = Don’t note it
report-noted-title = Sent to { $platform }
report-noted-lead = It is in your record, with the time you gave.
report-noted-way = How
report-noted-at = Sent
report-noted-number = Number
report-noted-number-none = None was given
report-noted-pin = PIN or code
report-noted-text = The text as sent
report-noted-text-none = No text was kept
report-noted-again = When to look again
report-noted-again-more = Cairn doesn’t look by itself, and it doesn’t remind you outside this window. You find these days in your plan.
report-noted-step = In your plan, this step is marked as done.
report-noted-step-failed = It is noted. Only the mark in your plan did not work: you can set it there.
report-noted-plan = Go to your plan
report-noted-more = Report something else
report-loading = One moment…
