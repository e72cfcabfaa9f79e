# Passphrases while they are thought of, and the recovery key: on paper, compared, renewed, removed.

## While a passphrase is typed
strength-weak = This would be easy to guess.
strength-fair = This is better. Someone with a copy of the record and strong computers could still guess it.
strength-good = This is good: hard to guess, even with strong computers.
strength-strong = This is very good: far too much to try out.
strength-limits = This is an estimate. It knows English words best, and it doesn’t know you: leave out names and days that others know.
strength-hint-common = Many people use this, or something like it. It is tried first.
strength-hint-names = Names are tried first.
strength-hint-dates = Days and years are tried early.
strength-hint-keyboard = Keys that lie side by side are tried early.
strength-hint-repeats = The same thing again, or letters in their order, adds little.
strength-hint-one-word = One word alone is found fast, with capitals and digits too.
strength-hint-more-words = One or two more words make it much better.

## Six words
offer-ask = Offer me six words
offer-title = Six words chosen by chance
offer-more = They come from a list of { $list } words. Experts call that { $bits } bits of chance: far too much to try out, even for someone with a copy of the record. Write them on paper until you know them, and keep the paper away from this computer.
offer-use = Use these words
offer-other = Six other words
offer-used = They stand in the box above. Type them once more below: that helps to keep them in mind.

## The key on a printed page
recovery-print-title = Or print it
recovery-print-more = One page with the key, a square for a camera, and how to use it.
recovery-print-trace = Printing leaves traces. The computer’s print queue can keep the page for a while, and the printer’s memory can too. Writing by hand leaves none.
recovery-print-file = Cairn saves the page as a file, and you print that file. It is not locked: whoever finds it can open the record. Save it on a USB stick that you keep with you. Delete it when it is printed; a deleted file can often be brought back.
recovery-print-save = Save the page as a file
recovery-print-saving = Saving the page…
recovery-print-saved = The page is saved. Print it, then delete the file.

## The key typed back
recovery-check-title = Now type it from the paper
recovery-check-lead = One wrong letter, and the paper opens nothing. Here you see whether all of it is right.
recovery-check-key = The recovery key from the paper
recovery-check-key-hint = Spaces, dashes and small letters don’t matter.
recovery-check-go = Compare
recovery-check-missing = Type what stands on the paper, or skip it.
recovery-check-groups = { $count ->
    [one] Group { $groups } is not what was shown.
   *[other] These groups are not what was shown: { $groups }.
  }
recovery-check-from = From group { $group } on it is not what was shown. Something is missing there, or there is something too much.
recovery-check-again = Show the key once more
recovery-check-skip = Skip this
recovery-check-skip-means = If you skip it, nobody has looked whether the paper is right. With a wrong letter on it and the passphrase forgotten, nobody can open the record. You can make a new key later, in the settings.

## Another key, or none
recovery-title = The recovery key
recovery-there = A recovery key opens this record, besides the passphrase.
recovery-not-there = Only the passphrase opens this record. There is no recovery key.
recovery-do = What do you want to do?
recovery-do-new = Make a new recovery key
recovery-do-new-hint = You see it once. An older one then no longer opens the record.
recovery-do-remove = Remove the recovery key
recovery-do-remove-hint = If you forget the passphrase after that, nobody can open the record, and that includes us.
recovery-doing = Looking at the passphrase…
recovery-removed = The recovery key is removed
recovery-removed-more = Only the passphrase opens the record now.
recovery-copies-title = What it can’t do
recovery-copies = It doesn’t reach copies that were made before: the older key still opens those. Someone who has such a copy and the older key could open what was kept until now, too. If that may be so, lock everything anew.

## Before a package is left open
handover-own = Your own passphrase
handover-own-hint = Whoever finds an open package can read all of it. So Cairn asks whether it is really you.
