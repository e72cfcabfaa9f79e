# The first question, the danger page, the questions, the answers and the plan.

## Start
start-title = Is anyone in danger right now?
start-lead = Someone is hurt, is on the way to meet a person who may harm them, or may hurt themselves.
start-yes = Yes, or I’m not sure
start-yes-more = See who to call and what to say. Nothing is stored.
start-yes-act = Show me
start-no = No, not right now
start-no-more = We go one step at a time. You can skip anything and stop at any point.
start-no-act = Go on
start-emergency = Emergency number, { $country }
start-emergency-unchecked = Your local emergency number, { $country } (not checked)
start-crisis = Call or text, day and night, if someone may hurt themselves
somewhere-else = I am somewhere else
start-read = I only want to read for now
start-watching = Could someone be watching this computer?
start-unlock = Back to Unlock
start-nothing-stored = Nothing has been stored. Cairn sends nothing by itself: it asks before anything leaves this computer.
start-nothing-sent = Cairn sends nothing by itself: it asks before anything leaves this computer.

## Danger, emergency
danger-title = Call now. Everything here can wait
danger-title-crisis = Stay with them, and call or text now
danger-unchecked = Your local emergency number: it is listed as { $number }, and nobody has checked it yet.
danger-say = What to say
danger-say-where = Where
    .words = The address where help is needed. Say it first.
danger-say-who = Who
    .words = “A boy of 14.” Your name, if you want to give it.
danger-say-what = What is happening
    .words = “He has gone to meet someone from the internet. I am afraid for him.”
danger-say-stay = Stay on the line
    .words = They ask, you answer. “I don’t know” is an answer.
danger-safe = Everyone is safe for now
danger-go-back = Go back to where I was
danger-larger = Make this text larger
danger-smaller = Make this text smaller again
danger-now = Someone is hurt or in danger now
danger-crisis = Someone may hurt themselves
danger-crisis-stay = Stay with them until someone is there.
danger-until = Until help comes
danger-until-help = Stay with the person, if you can do it safely. Don’t warn the one who may harm them, and don’t go there alone.
danger-until-crisis = Don’t leave them alone. If it is you: stay near someone you trust, and call now.

## Questions
ask-why = Why we ask
ask-not-kept = Nothing is stored yet. We ask you before Cairn keeps anything.
ask-kept = It is saved in your record. You can change it at any time.
question-choose = Choose what fits best. “I’m not sure” is an answer too.
ask-country-label = Country
ask-place-country = Country
ask-place-region = State or region

ask-role = Who are you in this?
    .why = A parent, someone at a school and someone it happens to need different next steps. Nothing you choose can be wrong.
option-role-guardian = I look after a child
option-role-counselor = I work at a school
option-role-victim = It is happening to me, or it did
option-role-bystander = I noticed something about someone else

ask-about = Who is it about?
    .why = It decides whose help comes first, and how the steps are worded.
option-about-me = Me
option-about-my-child = A child in my care
option-about-student = A student, or several
option-about-someone-else = Someone else

ask-age = How old is the person it is about?
    .why = Some help is for children only, some for adults only. For pictures, the age when they were taken counts.
option-age-under-13 = Under 13
option-age-13-15 = 13 to 15
option-age-16-17 = 16 or 17
option-age-18-24 = 18 to 24
option-age-25-plus = 25 or older

ask-happening = What is happening?
    .hint = Choose everything that fits. You can change it at any time.
    .why = It decides which step comes first. Nothing you choose can be wrong.
option-happening-asking-for-pictures = Someone is asking a child for pictures
option-happening-asking-to-meet = Someone wants to meet a child
option-happening-threat-to-share = Someone threatens to share pictures
option-happening-pictures-shared = Pictures have been shared
option-happening-fake-pictures = The pictures are false or made with AI
option-happening-found-images-of-child = I came across sexual pictures of a child
option-happening-worried-about-changes = I’m worried about changes I see
option-happening-something-else = Something else

ask-person = Who is the person doing it?
    .why = The plan never sends you to someone who may be the one doing it, or who may be close to them.
option-person-stranger = A stranger online
option-person-known = Someone we know
option-person-household = Someone who lives in the household
option-person-family = Someone else in the family
option-person-school-staff = Someone who works at a school
option-person-other-young-person = Another young person

ask-person-country = Where does that person seem to be?
    .hint = A guess is enough: a language, a time of day, a number they wrote from.
    .why = Police in two countries may have to work together. You don’t have to find out.

ask-place = Where are you?
    .hint = Where the person lives whom it is about.
    .why = Numbers, hotlines and duties differ from place to place. Cairn doesn’t look it up: it knows only what you choose here.

ask-platforms = Where does it happen?
    .hint = Choose every app, game or site that plays a part.
    .why = Each has its own way to report, and its own things to save first.
option-platforms-unsure = I’m not sure, or none of these

ask-missing = Is anyone missing, or about to meet that person?
    .why = Then a call comes first, and everything else can wait.

ask-suicide = Does anyone think of suicide, or of hurting themselves?
    .why = Threats and shame can become too much very fast. There are people who answer day and night.

ask-money = Was money asked for, or gift cards, or more pictures?
    .why = Then there are traces that help to find them, and paying does not end it.

ask-deadline = Did they set a time by which something must be done?
    .why = Then the plan begins with a call before that time.

ask-lines = Would one of these lines fit you, or the person it is about?
    .hint = Some lines are there for these people only. Several can fit.
    .why = Then they stand in the list, too. The answer is told to nobody: it goes into no report.
option-lines-deaf = For Deaf people, and those who don’t hear well
option-lines-lgbtq = For people who are gay, lesbian, bi, trans or queer
option-lines-military = For families in the U.S. military
option-lines-native = For Native Americans and Alaska Natives
option-lines-none = None of these

ask-watching = Could that person get at this computer?
    .hint = Someone in the household, someone who set it up, or someone who knows the password.
    .why = Then the plan leaves fewer traces here, and tells you where to do a step more safely.

## The list of answers
answers-title = Your answers
answers-lead = Change any of them. The plan follows.
answers-done = Go to your plan

## The plan
plan-title = Your plan
summary-line = { $line }.
summary-who = For { $who }
summary-who-age = For { $who }, { $age }
summary-about-me = you
summary-about-my-child = a child in your care
summary-about-student = a student
summary-about-someone-else = someone else
summary-about-someone = someone
summary-asking-for-pictures = someone asks for pictures
summary-asking-to-meet = someone wants to meet
summary-threat-to-share = someone threatens to share pictures
summary-pictures-shared = pictures have been shared
summary-fake-pictures = false or AI-made pictures
summary-found-images-of-child = you came across pictures
summary-worried-about-changes = you are worried about changes
summary-something-else = something else
plan-change-what = your answers
plan-next = The next step
plan-start-step = Start this step
plan-not-now = Not now
plan-mark-done = I’ve done this
plan-swept-title = Something had been broken off
plan-swept = Cairn or the computer stopped in the middle of some work. What was half-done was taken away. Everything that was saved is here.
plan-empty = Nothing is waiting. Rest if you can.
plan-empty-more = You can open every place at any time, and take up again what you put aside.
plan-after = After that
plan-look-again = What you sent, and when to look
plan-look-again-sent = { $name }, sent on { $day }
plan-look-again-open = Open what you sent
plan-not-now-list = Not now
plan-done-list = Done
plan-take-up = Take it up again
plan-not-to-do-all = See all of them, and what to do instead
plan-keep-title = You can keep a record, if you want to.
plan-keep = Then you can save what happened and what was sent, locked with a passphrase of your own. Until then nothing is stored, and closing Cairn forgets your answers.
plan-keep-unlock = Open your record
step-needs-record-title = To write things down here, keep a record.
step-needs-record = Then Cairn can save what you note, help with the words for a report, and remember whom you told. It is locked with a passphrase of your own.

## What not to do
not-to-do-title = What not to do
not-to-do-lead = Much of this feels right at first. If it has happened already, that is all right: it says what helps now.
not-to-do-instead = Instead
not-to-do-if-done = If it’s done

## What Cairn noticed about the record
finding-other = Something about your record needs a look.
    .next = Nothing was deleted or changed because of it. If you have a copy of the folder, keep that copy.
finding-case-events-missing = Something that was saved earlier is missing.
    .next = It can happen when the computer lost power, or when the folder was put back from an older copy. Write down what you remember, and keep any copy of the folder.
finding-case-chain-broken = The order of what was noted doesn’t fit together any more.
    .next = Nothing was deleted because of it. Keep any copy of the folder, and say so when you hand this over.
finding-head-head-missing = A small file that shows whether everything is there is missing.
    .next = Your notes can be read. Whether something was lost before today can’t be shown from this computer alone.
finding-head-missing = One of the two small files that show whether everything is there is missing.
    .next = The other one is whole, and your notes can be read. Nothing needs to be done.
finding-head-damaged = One of the two small files that show whether everything is there is damaged.
    .next = The other one is whole, and your notes can be read. Damage like this can be the first sign of a bad disk: make a copy today.
finding-case-unreadable = The page of a case can’t be read: its name, and where it is about.
    .next = Its notes and files may still be whole. Don’t delete anything. If you have a copy of the folder, use that.
finding-entry-unreadable = { $number ->
    [0] One of your notes can’t be read any more.
   *[other] Note number { $number } can’t be read any more.
  }
    .next = Notes that are not named here can be read. If you have a copy of the folder, the note there may be whole. Write down what you remember of it.
finding-account-unreadable = An account that you noted can’t be read any more.
    .next = Your notes about it are still there. If you have a copy of the folder, it may be whole there.
finding-device-unreadable = { $number ->
    [0] One of the devices that you noted can’t be read any more.
   *[other] Device number { $number } can’t be read any more.
  }
    .next = If you have a copy of the folder, it may be whole there. Write down what you remember of it.
finding-submission-unreadable = Something that you sent can’t be read any more.
    .next = What is not named here can be read. If you have a copy of the folder, it may be whole there.
finding-key-slot-missing = One of the files with a key is gone.
    .next = You could open the record, so one key works. Make sure that you still have your passphrase or the recovery key.
finding-key-slot-changed = One of the files with a key is not the one that was made here.
    .next = If you didn’t change the passphrase, someone else may have had this folder in hand. Think about who could get at this computer.
finding-vault-file-missing = A small file of the record is gone.
    .next = Nothing else was changed because of it. If you have a copy of the folder, keep that copy.
finding-vault-file-changed = A small file of the record was changed from outside.
    .next = Nothing else was changed because of it. If you have a copy of the folder, keep that copy.
finding-journal-damaged = Part of the file with your notes is damaged.
    .next = Don’t delete anything, and write nothing more here. What can’t be read is named. If you have a copy of the folder, keep it safe and use that.
finding-evidence-unreadable = { $number ->
    [0] What was noted about one of the files can’t be read any more.
   *[other] What was noted about number { $number } can’t be read any more.
  }
    .next = Its file may still be whole. Don’t delete it. If you have a copy of the folder, use that.
finding-evidence-missing = The file of number { $number } is not where it should be.
    .next = Everything noted about it is still here. If you have a copy of the folder, the file may be in it.
finding-evidence-changed = The file of number { $number } is not the one that was kept.
    .next = Don’t delete it. Keep any copy of the folder, and say so when you hand it over.
finding-evidence-damaged = The file of number { $number } can’t be read any more.
    .next = Don’t delete it. If you have a copy of the folder, the file there may be whole.
