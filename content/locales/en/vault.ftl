# The record as a whole: a copy of it, whether it is whole, its passphrase, and all of it locked anew.

safe-title = Keep the record safe
safe-lead = A stick can break and a computer can be taken away. A copy in another place is still there then.
safe-copy-title = A copy
safe-copy = Everything in the record is copied as it is: locked with your passphrase. Then it is read back, to see whether it can be read.
safe-copy-where = A stick or disk that only you can get at is a good place. A cloud folder is too, if nobody else can open that account. Only what is new is copied the next time.
safe-copy-go = Copy to a folder
safe-copy-again = Copy again
safe-copy-doing = Copying
safe-copy-stopped = The copying was stopped. What was copied stays there, and the next time goes on from it.
safe-copy-done = The copy is there
safe-copy-read = { $count ->
    [one] One file was read back, { $size }: it is what it should be.
   *[other] { $count } files were read back, { $size } in all: they are what they should be.
  }
safe-copy-closed = { $count ->
    [one] One protected thing stays closed: its file was not copied.
   *[other] { $count } protected things stay closed: their files were not copied.
  }
safe-copy-missing = { $count ->
    [one] One file is missing in the record itself
   *[other] { $count } files are missing in the record itself
  }
safe-copy-missing-next = Everything else is in the copy. If you have an older copy, keep it: the file may be in it.
safe-check-title = Is everything whole?
safe-check = Cairn reads every page and every file again, and says what is whole and what is not. Nothing is changed.
safe-check-go = Check everything
safe-check-again = Check again
safe-check-go-on = Go on with the check
safe-check-doing = Reading everything again
safe-check-stopped = The check was stopped. It says what it found when it has read everything, and goes on from where it was.
safe-check-whole = Everything is whole.
safe-check-read = { $items ->
    [0] No files were there to read
    [one] One file was read
   *[other] { $items } files were read
  }, and { $events ->
    [one] one line of what was done
   *[other] { $events } lines of what was done
  }.
safe-closed = { $count ->
    [one] One protected thing was not opened.
   *[other] { $count } protected things were not opened.
  }
safe-check-wrong = { $count ->
    [one] One thing needs a look
   *[other] { $count } things need a look
  }
safe-check-missing = { $count ->
    [one] One line that was saved earlier is missing.
   *[other] { $count } lines that were saved earlier are missing.
  }
safe-check-rest = Everything that is not named here is whole and can be used.
safe-keys-title = What opens it
safe-put-back-title = To put a copy back
safe-put-back = On a computer where no record is kept, the first page offers it. You need the copy and your passphrase.
safe-older-title = What a copy keeps
safe-older = An older copy opens with the passphrase of that time. What you erase here goes from the copy the next time you copy to the same folder.

## Another passphrase
passphrase-now = Your passphrase now
passphrase-now-missing = Write your passphrase of now.
passphrase-change-title = Change the passphrase
passphrase-change-lead = The record stays as it is. From then on only the new passphrase opens it.
passphrase-change = Change it
passphrase-changing = Changing…
passphrase-changed = The passphrase is changed
passphrase-changed-more = Copies made before still open with the old one. The recovery key stays what it was.
passphrase-known-title = If someone knows the old one
passphrase-known = Changing it is not enough then: who has a copy of the record could still open that copy, and with it what was kept until now. Lock everything anew instead.

## Someone knows my passphrase
renew-title = Someone knows my passphrase
renew-lead = Everything is locked anew, with a new passphrase. What someone knows of the old one no longer opens the record on this computer.
renew-key-hint = The recovery key of before opens nothing any more.
renew-key-yes = Yes, show me a new recovery key
renew-key-no = No
renew-go = Lock everything anew
renew-doing = Locking everything anew
renew-stopped = It was stopped. The record is as it was, with the old passphrase. The next time goes on from there.
renew-does-title = What it does
renew-does = Each file is locked once more, which can take as long as keeping them all took. The disk needs room for a second record meanwhile.
renew-cannot-title = What it can’t do
renew-cannot = It can’t reach copies that someone made before: those still open with the old passphrase. And if someone watches the keyboard, they will know the new one as well.
renewed-title = Everything is locked anew
renewed-lead = Only the new passphrase opens the record now.
renewed-closed = { $count ->
    [one] One protected thing was not opened: its file moved over as it was.
   *[other] { $count } protected things were not opened: their files moved over as they were.
  }
renewed-copies = Your own copies still open with the old passphrase. Make a new copy in an empty folder, and put the old one where nobody finds it.

## Putting a copy back
restore-title = Put a copy back
restore-lead = If you have a copy of a record, it can be opened on this computer.
restore-passphrase = The passphrase of that copy
restore-passphrase-hint = The one that opened the record when the copy was made.
restore-go = Choose the folder
restore-doing = Putting it back
restore-stopped = It was stopped. Nothing is on this computer, and the copy is as it was.
restore-which-title = Which folder
restore-which = The one that you chose when you made the copy. Cairn reads the copy and leaves it as it is.

## Where settings lead here
settings-safe = A copy in another place, whether everything is whole, the passphrase, and erasing.
settings-safe-go = Look after the record
