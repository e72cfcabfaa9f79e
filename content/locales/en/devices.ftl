# Devices: what each is, who had it, and who allowed a look at it or at an account.

devices-title = Devices and permission
devices-lead = Which phone or computer it is about, who had it, and who allowed a look.
devices-none = No device is written down yet.
devices-add = Write down a device
devices-kept = It is written down.
devices-heading = Device { $number }: { $name }
devices-kind-phone = Phone
devices-kind-tablet = Tablet
devices-kind-computer = Computer
devices-kind-console = Game console
devices-kind-storage = USB stick or disk
devices-kind-other = Something else
devices-written = Written down { $when }.
devices-corrected = Corrected { $when }. Why: { $reason }
devices-correct = Correct it
devices-hand-over = It was handed over

## The sheet, as it is read
devices-fact-kind = What it is
devices-fact-serial = Serial number or IMEI
devices-fact-marks = What tells it from others
devices-fact-owner = Whose it is
devices-fact-state = When it was written down, it was
devices-fact-passcode = Its code
devices-fact-where = Where it is
devices-fact-found = How it was found
devices-fact-holder = Who had it at first
devices-state-on = On
devices-state-charging = On, and charging
devices-state-off = Off
devices-state-unknown = Not known
devices-passcode-known = Someone knows it
devices-passcode-unknown = Nobody here knows it

## Who had it
devices-hands = Who had it
devices-hands-none = It was not handed to anyone yet.
devices-hand = { $when }: to { $to }
devices-hand-from = { $when }: from { $from } to { $to }
devices-hand-purpose = What for: { $words }
devices-hand-method = How: { $words }
devices-hand-place = Where: { $words }
devices-hand-receipt = Receipt: { $words }
devices-gap = Who had it just before this is not written down. It is better to say so than to guess.

## Writing down a device
devices-form-title = Write down a device
devices-form-lead = Write what you can see from outside. Don’t switch it on or off for this, and don’t look through it. Any box may stay empty.
devices-form-kind = What is it?
devices-form-kind-missing = Choose what it is. If nothing fits, choose “Something else”.
devices-form-other = What is it, in a word?
devices-form-other-missing = Write in a word what it is.
devices-form-make = Who made it?
devices-form-make-hint = Like Apple, Samsung or Dell.
devices-form-model = Which model?
devices-form-model-hint = By its name or number, as it stands on it or on its box.
devices-form-serial = Serial number or IMEI
devices-form-serial-hint = On the box, the bill, or the back. Don’t open a menu to look for it.
devices-form-marks = What tells it from others?
devices-form-marks-hint = Its colour, a case, a crack.
devices-form-owner = Whose is it, and who pays for it?
devices-form-state = Is it on?
devices-form-passcode = Does someone know its code?
devices-form-passcode-hint = Don’t write the code itself here. Tell it to the officer when you hand the device over, if you may.
devices-form-where = Where is it now, and how is it kept?
devices-form-where-hint = Like “in a paper bag, in the drawer of my desk; I have the key”.
devices-form-holder = Who has it now?
devices-form-holder-hint = Name and role. From here on, each hand that it goes to gets a line.
devices-form-found = Where, when and by whom was it found?
devices-form-keep = Keep this
devices-form-keeping = Keeping…
devices-form-nothing = Nothing is different yet. Change something, or go back.

devices-correct-title = Correct device { $number }
devices-correct-lead = Change what is wrong, and say why. The earlier words stay.
devices-correct-reason = Why do you correct it?
devices-correct-reason-missing = Say in a few words why you correct it.

## What to leave to examiners
devices-leave-title = Leave this to examiners
devices-ask-title = Ask to have data kept
devices-ask-you = You can’t ask the company for this yourself. Ask the officer, and have the name of the account ready, its address, and the days.
devices-more = More about this

## Handing it over
devices-transfer-title = Device { $number } was handed over
devices-transfer-lead = One line for each hand that it goes to. The line stays as it is.
devices-transfer-from = Who gave it?
devices-transfer-from-hint = Leave it empty if it was { $who }.
devices-transfer-from-hint-nobody = Nobody is written down yet who had it. Name and role.
devices-transfer-to = Who took it?
devices-transfer-to-hint = Name, role, office, badge number.
devices-transfer-to-missing = Who took it?
devices-transfer-purpose = What for?
devices-transfer-purpose-hint = Like “to be examined”, or “to be kept locked up”.
devices-transfer-purpose-missing = What was it handed over for?
devices-transfer-when = When?
devices-transfer-when-missing = When was it handed over? Day and time.
devices-transfer-method = How?
devices-transfer-method-hint = In person, or by whom it was brought, with the number of the parcel.
devices-transfer-place = Where?
devices-transfer-receipt = Number of the receipt
devices-transfer-receipt-hint = Ask for a receipt. Keep the paper.
devices-transfer-keep = Keep this line

## Permission
devices-permission = Who allowed a look
devices-permission-none = Nothing is written down about permission yet.
devices-permission-add = Write down who allowed it
devices-permission-answer = { $answer ->
    [given] Allowed by { $who }
    [withdrawn] Taken back by { $who }
   *[refused] Refused by { $who }
  }
devices-permission-when = On { $when }.
devices-permission-title = Who allowed a look?
devices-permission-lead = This is about { $what }. What was written before stays.
devices-permission-said = What was the answer?
devices-permission-said-given = Yes
devices-permission-said-refused = No
devices-permission-said-withdrawn = Yes before, and no now
devices-permission-who = Who said so?
devices-permission-who-hint = Name, and why they may say so: whose it is, or who cares for the child.
devices-permission-who-missing = Who said so?
devices-permission-what = What may be looked at, and how was it said?
devices-permission-what-hint = Like “the chat with that person, nothing else; said to me in the kitchen”. Exact words if you can.
devices-permission-what-missing = What may be looked at?
devices-permission-when-ask = When was it said?
devices-permission-when-hint = You can leave this empty.
devices-permission-line-about = Said about { $when }
devices-permission-when-half = Which day was it? Fill in the day, the month and the year, or leave all of them empty.
devices-permission-law = Before you look
devices-permission-law-own = A grown-up’s phone or account: only if that person says yes, best in writing. They can take it back.
devices-permission-law-account = Guessing or using someone’s password to get into an account can be against the law, also between partners, and also for a parent.
devices-permission-law-school = At a school, ask the office or a lawyer before anyone looks through a student’s phone.
devices-permission-law-source = These are not checked with a lawyer, and differ from place to place.
devices-accounts = Accounts
devices-accounts-lead = Who allowed a look at these accounts?
devices-gone = This device is not here. Go back and open it from the list.
