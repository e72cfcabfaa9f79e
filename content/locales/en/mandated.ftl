# Someone who must report by law: from when, by when, to whom, and who was told.

mandated-title = Your duty to report
mandated-lead = What the law of your state asks, as far as we read it. A suspicion is enough: you don’t need proof.
mandated-link = The law asks some people to report. What it asks in your state, and who was told:
mandated-go = Your duty to report
mandated-suspected = When did you first suspect it?
mandated-suspected-hint = The time counts from there. It is kept as a line of your duty log.
mandated-suspected-why = What made you think so
mandated-suspected-why-hint = In a few words: what you saw or were told.
mandated-suspected-missing = Which day was it? “About then” is enough.
mandated-suspected-keep = Keep it
mandated-suspected-plain = I began to suspect it.
mandated-since = First suspected: { $about ->
    [yes] about { $when }
   *[no] { $when }
  }
mandated-since-correct = Correct it
mandated-oral = The call
mandated-written = The written report
mandated-by = Counted from { $about ->
    [yes] the start of the day on which you first suspected it
   *[no] when you first suspected it
  }, which is the strictest way: by { $when }.
mandated-told-first = Done is better than on the dot: if the time has passed, call now, and write down why.
mandated-not-checked = Listed so, but we did not find it on a page we could read. Ask when you call.
mandated-secondary = Read on a page that is not the state’s own.
mandated-source = Where it was read
mandated-statute = The law: { $statute }
mandated-read = Read on { $day }. Not checked live: laws change.
mandated-no-law = We know the rules of the states of the US only. Ask { $school ->
    [yes] your school, or the office that you call,
   *[no] the office that you call
  } what the law asks of you, and by when.
mandated-numbers = Numbers that take the report
mandated-number-mandated = for those who must report
mandated-office = Reports go to: { $office }
mandated-sheets = What they ask
mandated-sheets-more = Filled from your duty log and your notes. The form of the state itself comes first where there is one.
mandated-sheet-oral = Sheet for the call
mandated-sheet-written = Written report
mandated-told = Who was told, and when
mandated-told-none = Nobody yet, by your record. Calls, reports and lines of your duty log show up here.
mandated-told-unknown = time not known
mandated-self = { $school ->
    [yes] Telling your supervisor rarely replaces your own report.
   *[no] A report that a supervisor makes rarely replaces your own.
  }
