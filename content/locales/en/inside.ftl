# What a file says of itself: when, with what, where. $at is a time as it stands in the file; $zone: told, untold where the
# file names no time zone, or day where $at is a day without an hour. $device, $place, $program and $author are names out of
# the file.

inside-taken = { $zone ->
    [told] Taken on { $at }, says the file.
    [day] Taken on { $at }, says the file. It names no hour.
   *[untold] Taken on { $at } by the clock of that device, says the file. It names no time zone.
  }
inside-made = { $zone ->
    [told] Made on { $at }, says the file.
    [day] Made on { $at }, says the file. It names no hour.
   *[untold] Made on { $at } by the clock of that device, says the file. It names no time zone.
  }
inside-changed = { $zone ->
    [told] Changed on { $at }, says the file.
    [day] Changed on { $at }, says the file. It names no hour.
   *[untold] Changed on { $at } by the clock of that device, says the file. It names no time zone.
  }
inside-day = { $day } { $month } { $year }
inside-sent = Sent on { $at }, says the mail.
inside-device = With this device: { $device }.
inside-place = At this place: { $latitude }, { $longitude } (degrees north and east). A map finds it; a map on the internet learns that you looked.
inside-place-named = At this place, by its name in the file: { $place }.
inside-program = Written by this program: { $program }.
inside-author = Under this name: { $author }.
inside-mail-from = From: { $value }
inside-mail-to = To: { $value }
inside-mail-subject = Subject: { $value }
inside-mail-servers = { $count ->
    [one] One computer passed it on. Its line stands below.
   *[other] { $count } computers passed it on. Their lines stand below, the last one first.
  }
inside-mail-dkim = It has a signature of the company that sent it (DKIM). It was not checked: that would ask the network.
inside-clocks-differ = Two times in it don’t fit together: { $one }, and { $other }. A clock may have been wrong, or something was changed.
inside-clock-ahead = A time in it is still to come: { $one }. A clock may have been wrong.
inside-clock-file = The file says { $one }, but it lay on this computer as last changed on { $other }. A clock may have been wrong.
