# What came of what was sent: states, answers, numbers that came later, what to write then.

follow-up-their-time = they say that they answer by now
follow-up-time-is-up = the 48 hours that the law gives are over
follow-up-look-again = look again, as you planned

sent-state-waiting = Waiting for an answer
sent-state-look = Time to look
sent-state-overdue = Their time is over, and no decision is noted
sent-state-answered = They answered
sent-came-received = They have it.
sent-came-removed = It was removed.
sent-came-refused = They said no.
sent-came-asked-for-more = They want to know more.
sent-came-nothing = You looked, and there was nothing.

ledger-law = Under
ledger-follows = Follows
ledger-follows-open = what you sent on { $day }
ledger-copy-number = Copy the number
ledger-earlier = Earlier versions
ledger-earlier-line = Noted on { $written }: sent { $at }, { $number ->
    [none] no number
   *[given] number { $number }
  }
ledger-earlier-why = Changed because: { $reason }

ledger-better = Add or correct the number, PIN or time
ledger-better-hint = What stood here before stays in the record.
ledger-better-reason = Why it is different now
ledger-better-reason-hint = Only if you change something that was there already.
ledger-better-reason-missing = Why is it different now? A few words are enough.
ledger-better-same = Nothing is different yet. Change what you know better, or go back.
ledger-better-keep = Keep this
ledger-better-not = Leave it as it was

ledger-came = What came of it
ledger-came-none = No answer is noted yet.
ledger-came-at = on { $when }
ledger-came-corrected = Corrected later
ledger-came-reason = Corrected because: { $reason }
ledger-came-correct = Correct
ledger-came-correct-which = the answer of { $day }
ledger-answer = Note what they answered, or what you found
ledger-answer-correct = Correct this answer
ledger-answer-kind = What did they say?
ledger-answer-kind-missing = What did they say? Choose one. “Nothing yet” is an answer too.
ledger-answer-received = They have it
ledger-answer-received-hint = A confirmation, and no decision yet
ledger-answer-removed = It was removed
ledger-answer-removed-hint = Or the account was closed
ledger-answer-refused = They said no
ledger-answer-refused-hint = For example: it does not break our rules
ledger-answer-asked-for-more = They want to know more
ledger-answer-asked-for-more-hint = Never send the picture, even if they ask for it
ledger-answer-nothing = Nothing yet
ledger-answer-nothing-hint = You looked, and no answer was there
ledger-answer-at = When was that?
ledger-answer-at-missing = When was it? A day and a time are enough.
ledger-answer-text = In their words
ledger-answer-text-hint = Copy what they wrote, or say it in your own words. Empty is fine.
ledger-answer-again = Look again in a week
ledger-answer-again-legend = And then?
ledger-answer-again-day = on { $day }
ledger-answer-reason = Why do you correct it?
ledger-answer-reason-missing = Why do you correct it? A few words are enough.
ledger-answer-keep = Note it
ledger-answer-not = Don’t note anything
ledger-saving = Noting it…

ledger-again = Look again in a week
ledger-again-none = No further day to look is noted.

ledger-shown = The confirmation
ledger-shown-lead = A picture of the page or mail that says that they got it. It goes in like every other file: the same question comes first.
ledger-shown-take = Keep a picture or file of it
ledger-shown-choose = Something you have kept
ledger-shown-choose-none = Choose
ledger-shown-this = This shows the confirmation
ledger-shown-item = No. { $number }, { $title }
ledger-shown-erased = No. { $number }, erased
ledger-shown-missing = Choose what shows it.

ledger-write = What you can write now
ledger-write-open = Show what I can write now
ledger-write-language = Language of the text
ledger-write-language-hint = Choose the one that they read.
ledger-write-copy = Copy this text
ledger-write-text = The text
ledger-write-hint = You can change it. Your change stays.
ledger-write-to = It goes here:
ledger-write-form = See its form, filled from your record
ledger-write-trace = What you copy can stay in the clipboard history of this computer.
ledger-write-none = Nothing more to write: it is settled.

ledger-sent-this = I have sent this
ledger-sent-at = When did you send it?
ledger-sent-number = The number they gave you
ledger-sent-number-hint = Leave it empty if there was none. You can add it later.
ledger-sent-keep = Note that it is sent
ledger-sent-not = Not yet

ledger-back = Back to what you sent
ledger-number = Number { $number }
