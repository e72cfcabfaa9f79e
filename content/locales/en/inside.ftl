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
inside-mail-box = It holds { $count } mails. What stands here is of the first one; the heads of all stand in the table.
inside-mail-servers = { $count ->
    [one] One computer passed it on. Its line stands below.
   *[other] { $count } computers passed it on. Their lines stand below, the last one first.
  }
# The signatures of a mail. $domain: whose; $at: when it was checked.
inside-mail-unsigned = It has no signature of the company that sent it (DKIM).
inside-mail-dkim = It has a signature by { $domain } (DKIM). It was not checked: that would ask the network.
inside-mail-checked = { $verdict ->
    [pass] The signature by { $domain } fits, checked on { $at }. A computer of { $domain } signed this mail, and what it signed was not changed since. It doesn’t show which person wrote it.
    [body-changed] The signature by { $domain } fits the head of the mail, but not its text, checked on { $at }. Mailing lists and some mail programs change a text on its way. So does someone who forges one.
    [head-changed] The signature by { $domain } doesn’t fit, checked on { $at }. The head of the mail was changed after it was signed, or { $domain } never signed it, or it has exchanged this key.
    [key-gone] The signature by { $domain } could not be checked on { $at }: its key is no longer there. Many companies take a key back after some months. That says nothing for or against the mail.
    [no-answer] The signature by { $domain } could not be checked on { $at }: nobody answered the question for its key. Try again later.
   *[other] The signature by { $domain } could not be checked on { $at }: it is damaged, or of a kind that Cairn doesn’t know.
  }
inside-mail-part = That signature covers only the first part of the text. What stands below may have been added later.
inside-mail-nobody = a sender that can’t be read
inside-mail-verdict = { $domain }: { $verdict ->
    [not-checked] not checked
    [pass] fits
    [body-changed] text changed
    [head-changed] doesn’t fit
    [key-gone] the key is gone
    [no-answer] no answer
   *[other] can’t be told
  }
inside-clocks-differ = Two times in it don’t fit together: { $one }, and { $other }. A clock may have been wrong, or something was changed.
inside-clock-ahead = A time in it is still to come: { $one }. A clock may have been wrong.
inside-clock-file = The file says { $one }, but it lay on this computer as last changed on { $other }. A clock may have been wrong.
