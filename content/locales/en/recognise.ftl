# The signs: to tick, to date, and to note. Never a score.

recognise-title = The signs
recognise-lead = Tick only what you noticed yourself. Cairn doesn’t count or score anything, and one sign proves nothing.
recognise-note-them = { $count ->
    [0] Write down what you noticed
    [one] Write down the one that you ticked
   *[other] Write down the { $count } that you ticked
  }
recognise-tick-first = Tick what you noticed, then press the button again. If nothing here fits, write a note of your own.
recognise-own = Write a note of your own
recognise-so-far = What you have noted
recognise-none = You have noted no signs. Nothing has to be noted: some children show no sign at all, and what a child says weighs more than any list.
recognise-noted = noted { $count ->
    [one] once
   *[other] { $count } times
  }
recognise-when-about = about { $when }
recognise-when-unknown = day not known
recognise-no-note = No words were added.
recognise-show-all = Show all { $count } notes
recognise-correct = Correct it
recognise-soon = talk and get advice in the next day or two
recognise-now = this one can’t wait
recognise-unconfirmed = no source confirmed
recognise-urgent-title = This one can’t wait.
recognise-urgent = Noting it can come later. First see who to call now, and what to say.
recognise-urgent-go = Show me who to call
recognise-context = Things that make it harder for a child
recognise-context-more = This is background. It never shows that something happened, and never that a child or a family is to blame. Any child can be targeted, with none of these. There is nothing to tick here.
recognise-aside-title = What this is for
recognise-aside = A day and a few plain words help people who are trained to look. Both are harder to find again later.
recognise-aside-dont = Don’t question the child about the signs, and don’t search their phone for them. Note what you saw and heard anyway.
recognise-loading = One moment…

## One observation
recognise-observe-title = What did you notice?
recognise-observe-which = The sign
recognise-observe-step = { $n } of { $of }
recognise-observe-note = In your own words
recognise-observe-note-hint = What you saw or heard, where, and who was there. Exact words in quotation marks. You can leave this empty.
recognise-observe-when = When was it?
recognise-observe-when-hint = The last time you noticed it. The time of day can stay empty.
recognise-observe-when-missing = Which day was it? If you don’t know, choose “I don’t know when”.
recognise-observe-empty = This sign is not in the list any more. Go back and choose another one.
recognise-observe-keep = Keep this note
recognise-observe-keep-next = Keep it and go to the next one
recognise-observe-keeping = Keeping…
recognise-observe-skip = Leave this one out
recognise-observe-court = Notes may be read in court. Write what you saw and heard; leave out what you think it means.
