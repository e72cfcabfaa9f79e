# What is ours on the page with the recovery key. Nothing on it tells what the record is about.

paper-recovery-title = Recovery key
paper-recovery-lead = Whoever has this page can open the record that it belongs to, without the passphrase. Keep it like the key to a home.
paper-recovery-square = The same key as a square for a camera
paper-recovery-use-title = If the passphrase is forgotten
paper-recovery-use = Start Cairn, choose “Use the recovery key” and type the groups above, one after the other. Spaces, dashes and small letters don’t matter. A mistake is noticed, and you can try again. What looks like an O is a zero: the letters B, I and O and the digit 1 never come after the beginning.
    The square holds the same text. Scan it only with a phone that is yours alone: many phones keep what they scan.
paper-recovery-keep-title = Where to keep it
paper-recovery-keep = Not beside the computer. With someone you trust, or in a place that only you go to. If it is lost, make a new key in Cairn: this one then no longer opens the record, only copies that were made before.
paper-recovery-without-title = Without Cairn
paper-recovery-without = The key is an age identity (age-encryption.org). Written as one line in capitals, without spaces, it opens the file keys/recovery.age of the record with age or any program that knows its format.
paper-recovery-footer = Written on { $time }. Whoever has this page can use it.
