# The timeline: a list by day, and a picture that says the same.

timeline-title = Timeline
timeline-lead = { $range }. All times are { $zone }, as they were written down.
timeline-lead-zones = { $range }. The times were written down in more than one time zone, so each one says its own.
timeline-range = { $from } to { $to }
timeline-add = Write a note
timeline-only-list = Only the list
timeline-show-picture = Show the picture too
timeline-empty = There is nothing on the timeline yet. What you write down, what you keep and whom you tell will stand here, day by day.

## The picture
timeline-lane-happened = What happened
timeline-lane-kept = What you kept
timeline-lane-told = Whom you told
timeline-key-happened = happened
timeline-key-kept = kept
timeline-key-told = told someone
timeline-key-about = about then, not exact
timeline-now = now
timeline-tick-day = { $weekday } { $day }
timeline-tick-date = { $day } { $month }
timeline-tick-month = { $month } { $year }
timeline-picture = A picture of { $range }. { $happened ->
    [0] Nothing that happened is on it
    [one] One thing that happened
   *[other] { $happened } things that happened
  }; { $kept ->
    [0] nothing kept
    [one] one thing kept
   *[other] { $kept } things kept
  }; { $told ->
    [0] nobody told
    [one] someone told once
   *[other] someone told { $told } times
  }. { $about ->
    [0] { "" }
    [one] One of them is about then, not exact.
   *[other] { $about } of them are about then, not exact.
  } { $unknown ->
    [0] { "" }
    [one] One more has no day.
   *[other] { $unknown } more have no day.
  } The list below says all of it.

## The list
timeline-day = { $weekday } { $day } { $month }
timeline-day-year = { $weekday } { $day } { $month } { $year }
timeline-time-zone = { $time } { $zone }
timeline-about = about { $time }
timeline-that-day = some time that day
timeline-shown = The first { $shown } of { $count } are shown.
timeline-more = Show more
timeline-unknown = Day not known
timeline-unknown-written = written down on { $day }
timeline-sent-to = Sent to { $name }
timeline-kind-note = note
timeline-kind-call = call
timeline-kind-payment = payment
timeline-kind-observation = sign
timeline-kind-duty = duty log
timeline-kind-evidence = kept
timeline-kind-reference = protected, in words only
timeline-kind-erased = erased later
timeline-kind-message = message in a chat
timeline-kind-erased-entry = a note, erased later
timeline-kind-submission = sent
timeline-kind-transfer = device handed over
timeline-handed-to = To { $name }
