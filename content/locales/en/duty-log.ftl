# The duty log of someone at a school: what was told, whom they called, where the device lies. No evidence.

duty-log-title = Duty log
duty-log-lead = What you were told, whom you called, where the device lies, which report you made. In words only.
duty-log-add = Write a line
duty-log-none = No line yet.
duty-log-kept = The line is kept.
duty-log-about = about { $day }
duty-log-written = written { $when }
duty-log-corrected = corrected
duty-log-correct = Correct it
duty-log-no-evidence = No evidence in here
duty-log-no-evidence-more = No pictures, no screenshots, no chats. If there is a picture, leave it where it is, and write down which device it is on.
duty-log-policy = School rules and student records
duty-log-policy-lead = Read this before the first line. It takes two minutes.
duty-log-hand-title = Where this log lies
duty-log-hand = It is locked, and stays on this computer. Nothing of it goes to your school, or to anyone, unless you hand it over. If the computer belongs to your school, its rules may say what you may keep on it.

## One line
duty-log-note-title = A line for the duty log
duty-log-note-lead = Write it now, while you remember it. Any box may stay empty.
duty-log-who = Who told you?
duty-log-who-hint = Name, and how they know: themselves, or from whom.
duty-log-told = What did they say?
duty-log-told-hint = In their own words, in quotation marks. Write what you asked before, too.
duty-log-missing = Write what you were told, whom you called, or what you did.
duty-log-when = When was that?
duty-log-when-missing = Which day was it? If you don’t know, choose “I don’t know when”.
duty-log-called = Whom did you call?
duty-log-called-hint = Office, name of who answered, time, and what they said.
duty-log-device = Which device is it about?
duty-log-device-none = None of those written down
duty-log-device-name = Device { $number }: { $name }
duty-log-device-where = Where does the device lie?
duty-log-device-where-hint = Like “switched on, in the safe of the office; the principal has the key”.
duty-log-report = Which report did you make?
duty-log-report-hint = To whom, by phone or in writing, and the number you were given.
duty-log-keep = Keep this line
duty-log-court = Notes may be read in court
duty-log-court-more = Write what you saw and heard. Leave out what you think it means. You can correct it later; the first words stay.
duty-log-ask = Don’t question the student. Listen, and leave the interview to those trained for it.

## How a line is written down, for whoever reads it later
duty-log-line-who = Told by: { $words }
duty-log-line-told = What was said: { $words }
duty-log-line-called = Called: { $words }
duty-log-line-device = Device: { $words }
duty-log-line-report = Report made: { $words }
duty-line-suspected = First suspected: { $words }
