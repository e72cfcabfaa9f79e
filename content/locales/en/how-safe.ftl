# The page that says who can get how far into a record, and who can't. The tests behind each sentence: docs/threat-model.md.

how-safe-title = How Cairn keeps this safe
how-safe-lead = No program keeps everybody out. This page says who can get how far. It helps you decide where to keep a record.
how-safe-does = What Cairn does
how-safe-cannot = What it can’t change

how-safe-home = Someone who uses this computer too
how-safe-home-does = Everything you keep is locked with your passphrase: words, names and files. Nothing that can be read lies outside. Cairn locks by itself after five minutes, and when the computer has slept. Shift, three times, covers the window at once.
how-safe-home-cannot = They can see that Cairn is on this computer and that a record is there. They can look over your shoulder. They can delete the folder, so keep a copy in another place.
how-safe-watch = Someone who watches through the computer
how-safe-watch-does = Cairn sends nothing by itself, and keeps no list of what you looked at.
how-safe-watch-cannot = A program that records the keys or the screen sees what you type and read, your passphrase too. Cairn can’t find it or stop it. A device that the person never had in hand is safer.
how-safe-taken = Someone who takes the computer or the stick
how-safe-taken-does = Without your passphrase or the recovery key, nobody can read the record, and we can’t either. Each guess is slow, so a passphrase of several words holds for very long.
how-safe-taken-cannot = A short passphrase, or one that they know, can be guessed. If the record is open when they take it, they can read it. Lock it when you get up.
how-safe-tools = Someone with tools that bring back deleted things
how-safe-tools-does = What Cairn writes is locked before it reaches the disk. There are no readable pieces of it to bring back.
how-safe-tools-cannot = What was there before Cairn stays as it was: the file that you took in, the picture on the phone, the web page in the history. What you save or print outside can be read. On most disks, what was deleted can be found for a while.
how-safe-forced = Someone who makes you open it
how-safe-forced-does = When you are safe, you can lock everything anew with another passphrase. The old one then no longer opens the record here.
how-safe-forced-cannot = Whoever has your passphrase can read the record, and a copy that they made before stays open to them. There is no second, hidden record, and nothing deletes itself after wrong tries: both could put you in danger. You matter more than the record.
how-safe-files = A file that was made to do harm
how-safe-files-does = Files from others are looked at by a small program of its own. It has no keys and no way to the internet. If such a file breaks it, your record stays as it was.
how-safe-files-cannot = If you open the file with another program, nothing here protects you.
how-safe-net = Someone on the internet or in your Wi-Fi
how-safe-net-does = Nothing leaves this computer until you press for it. Before that, Cairn says what will be sent and to whom.
how-safe-net-cannot = When you open a web page in a browser, the browser and the network know. What you report is read by those who get it.
how-safe-lost = A broken disk, a power cut, a file that was changed
how-safe-lost-does = The check reads everything again. It names what is damaged, missing or was exchanged, and what is whole. The record also opens without Cairn, with programs that others make.
how-safe-lost-cannot = If the passphrase and the recovery key are both lost, nobody can open the record. And if the whole folder is put back to an older day, Cairn alone can’t see it. A package that you gave to someone can show it, and so can the twelve words that you read to them.

how-safe-you = What you can do
how-safe-you-words = Take several words that nobody who knows you would guess.
how-safe-you-copy = Keep a copy where that person can’t get at it.
how-safe-you-lock = Lock the record when you get up.
how-safe-you-asked = If something feels wrong, you don’t have to find out alone. A hotline can think it through with you.
