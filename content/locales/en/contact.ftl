# Who to tell, what to say on the phone, what to write to them, and what was noted about it.

## Who to tell
contact-title = Who to tell
contact-lead = In this order, for what you answered. You don’t need proof, and you can ask first what will happen.
contact-emergency = If someone is in danger now
contact-emergency-none = Call your local emergency number. We don’t know it for the country in your answers.
contact-emergency-call = What to say, and note the call
contact-crisis = If someone may hurt themselves
contact-first = Next
contact-first-plan = From your plan
contact-then = After that
contact-also = Also in your plan
contact-nobody = For these answers we know no office that we could confirm. The full list says what is not checked.
contact-hotlines = All numbers by country
contact-call = Prepare the call
contact-write = What to write to them
contact-write-instead = Write instead
contact-no-number = We know no number that would be right for every place. Look for the number of the office near you on its own page or in the phone book. It is not the emergency number.
contact-note-only = Write it down
contact-step-done = You have marked this as done.
contact-talk-title = Someone to talk to
contact-talk = People who listen, for you and for others, stand under Support.
contact-talk-go = Go to Support
contact-noted = It is in your record.
contact-noted-failed = It is in your record. Only the mark in your plan did not work: you can set it there.
contact-aside-title = Before you call
contact-aside-hear = Call where the person who does this can’t hear you.
contact-aside-trace = A phone keeps a list of calls, and a bill may show them. Another phone is quieter.
contact-aside-suspect = Nobody stands here who may be the one doing it, as far as your answers tell.
contact-aside-pictures = Nobody here needs a sexual picture from you. Where it is, in words, is enough.
contact-loading = One moment…

## What was noted
contact-ledger = Calls and reports you noted
contact-ledger-none = Nothing yet. After a call, note who it was and which number they gave you.
contact-ledger-number = Number { $number }
contact-ledger-pin = PIN or code { $pin }
contact-ledger-phone = by phone
contact-ledger-form = in writing
contact-ledger-call = Call
contact-ledger-correct = Correct it

## The call
contact-call-title = Call { $name }
contact-call-title-other = Prepare the call
contact-call-none = We know no phone number of theirs.
contact-call-text = Text { $number }
contact-call-anonymous = You don’t have to give your name here.
contact-say-title = What you could say
contact-say-takes = It takes about { $seconds } seconds. Read it out, or say it in your own words.
contact-say-nothing = You have left everything out. You can still call: they will ask.
contact-say-choose = Choose what you say
contact-say-choose-legend = Say this
contact-say-close = Done
contact-may-ask-title = What they may ask
contact-may-ask-unsure = “I don’t know” is an answer.
contact-may-ask-address = Where exactly are you?
contact-may-ask-hurt = Is anyone hurt, or in danger now?
contact-may-ask-there = Is the person who does it there?
contact-may-ask-safe = Are you safe, and can you talk right now?
contact-may-ask-wish = What is hardest at the moment?
contact-may-ask-danger = Is a child in danger right now?
contact-may-ask-where = Where does it happen, and where are you?
contact-may-ask-age = How old is the person it is about?
contact-may-ask-app = Which app, and which account?
contact-may-ask-when = When did it begin, and when was the last time?
contact-may-ask-kept = What have you kept? Say what you have. Don’t send pictures.
contact-may-ask-callback = May they call you back, and where? Give only a number that nobody else picks up.

## The words for the call, in the order in which they are said
contact-say-address = We need help at … (say the address).
contact-say-danger = Someone may be in danger right now.
contact-say-missing = Someone is missing, or about to meet the person who may harm them.
contact-say-suicide = { $whom ->
    [me] I am thinking of suicide, or of hurting myself.
   *[other] Someone is thinking of suicide, or of hurting themselves.
  }
contact-say-who = { $role ->
    [guardian] I look after a child, and I need help.
    [counselor] I work at a school, and I think that I have to report something.
    [victim] Something is being done to me, and I need help.
    [bystander] I noticed something, and I want to tell you about it.
   *[other] I want to tell you about something, and I need help.
  }
contact-say-about = { $whom ->
    [me] { $told ->
        [yes] I am { contact-say-age }.
       *[no] { "" }
      }
    [child] { $told ->
        [yes] It is about a child in my care, { contact-say-age }.
       *[no] It is about a child in my care.
      }
    [student] { $told ->
        [yes] It is about a student, { contact-say-age }.
       *[no] It is about a student.
      }
   *[other] { $told ->
        [yes] The person it is about is { contact-say-age }.
       *[no] { "" }
      }
  }
contact-say-age = { $age ->
    [age-under-13] under 13
    [age-13-15] 13 to 15 years old
    [age-16-17] 16 or 17 years old
    [age-18-24] 18 to 24 years old
   *[age-25-plus] 25 or older
  }
contact-say-whom = { $whom ->
    [me] me
    [child] the child
    [student] the student
   *[other] that person
  }
contact-say-asking-for-pictures = Someone is asking { contact-say-whom } for sexual pictures.
contact-say-asking-to-meet = Someone wants to meet { contact-say-whom }.
contact-say-threat-to-share = Someone threatens to share sexual pictures of { contact-say-whom }.
contact-say-pictures-shared = Sexual pictures of { contact-say-whom } have been shared.
contact-say-fake-pictures = There are sexual pictures of { contact-say-whom } that are false or made with AI.
contact-say-found-images-of-child = I came across sexual pictures of a child.
contact-say-worried-about-changes = { $whom ->
    [me] I am worried about what is happening to me.
   *[other] I am worried about changes that I see in { contact-say-whom }.
  }
contact-say-something-else = Something happened that I would like to describe to you.
contact-say-person-stranger = The person doing it is a stranger from the internet.
contact-say-person-known = The person doing it is someone we know.
contact-say-person-household = The person doing it lives in the same household.
contact-say-person-family = The person doing it is in the family.
contact-say-person-school-staff = The person doing it works at a school.
contact-say-person-other-young-person = The person doing it is young, too.
contact-say-money = They asked for money, gift cards or more pictures.
contact-say-deadline = They set a time by which something must be done.
contact-say-platform = It happens on { $list }.
contact-say-account = The account is called { $list }.
contact-say-when = The first thing that I wrote down was on { $first }.
contact-say-when-both = The first thing that I wrote down was on { $first }, the last on { $last }.
contact-say-place = { $whom ->
    [me] I am in { $place }.
   *[other] We are in { $place }.
  }
contact-say-kept = { $count ->
    [one] I have kept one thing that shows it.
   *[other] I have kept { $count } things that show it.
  }
contact-say-reference = I wrote down where the pictures can be found.
contact-say-ask = { $kind ->
    [emergency] What should I do until help is here?
    [helpline] What could I do first?
   *[other] What should I do first, and is there a number for this call?
  }

## Noting a call or a report
contact-note-title-phone = Note this call
contact-note-title-form = When you have sent it
contact-note-who = Who did you talk to?
contact-note-who-hint = A name, a badge number, or only “a woman on the hotline”. It can stay empty.
contact-note-at-phone = When was the call?
contact-note-at-form = When did you send it?
contact-note-at-missing = When was it? A day and a time are enough.
contact-note-at-time = About what time was it? Please write it like 21:04.
contact-note-number = The number they gave you
contact-note-number-hint = A report or case number. Leave it empty if there was none.
contact-note-pin = A PIN or code to look it up
contact-note-pin-hint = Only if they gave you one. It is kept locked like everything else.
contact-note-said-phone = What was said
contact-note-said-form = What you wrote to them
contact-note-said-hint = In a few words, and what they will do next. Notes may be read in court.
contact-note-sent-hint = Take out what you did not send. Notes may be read in court.
contact-note-report = I made a report with this call
contact-note-report-more = Then Cairn notes the days on which to look again.
contact-note-keep-phone = Note this call
contact-note-keep-form = Note that it was sent
contact-note-keeping = Noting it…
contact-wrote-called = Called { $name }.
contact-wrote-sent = Wrote to { $name }.
contact-wrote-who = Spoke with: { $who }
contact-wrote-number = Number given: { $number }

## Writing to them
contact-tell-title = Tell { $name }
contact-tell-lead = Copy into their form what you want to tell, and leave out the rest. You send it yourself.
contact-tell-address = Their page
contact-tell-address-none = We know no page of theirs that we could confirm.
contact-tell-address-more = To type, copy or open. A browser keeps the visit in its history.
contact-tell-watched = Someone could look at this computer.
contact-tell-watched-more = Copying leaves traces here, and so does the form. Another device is safer: one that the person never had in hand.
contact-tell-pictures = Never attach a sexual picture of someone who is or may be under 18.
contact-tell-pictures-more = Not your own, not your child’s. Say where it is: the address, the account, the device.
contact-tell-order = The form has its own order and its own words. Where it differs from this page, the form is right.
contact-tell-copy-trace = What you copy goes to this computer’s clipboard, for a minute. Some computers keep a list of it.
contact-tell-empty = Not in your record. Leave it empty if you don’t know it.
contact-tell-own = Not in your record. You decide whether to write it.
contact-tell-own-anonymous = Not in your record. You can leave it empty: they take reports without a name.
contact-tell-story-choose = Notes that go into it
contact-tell-story-edited = You changed this text, so it stayed as it is. There is a new one that follows your choice.
contact-tell-story-take = Take the new text
contact-tell-story-hint = Your own notes, in the order in which things happened. Change anything.
contact-tell-story-none = You have no notes yet. Write here what happened, with the day.
contact-part-what = What it is about
contact-part-when = When and where
contact-part-child = The person it happened to
contact-part-person = The person you report
contact-part-story = What happened
contact-part-you = You
contact-fact-happening = What happens
contact-fact-danger = Whether someone is in danger now
contact-fact-times = Date and time
contact-fact-platform = App, game or site
contact-fact-links = Exact addresses
contact-fact-place = Where you are
contact-fact-age = Age
contact-fact-child-name = Name, and how to reach them safely
contact-fact-handles = User names
contact-fact-ids = Permanent ids
contact-fact-profiles = Profile addresses
contact-fact-payment = Payments
contact-fact-relation = Who that person is
contact-fact-story = In your words
contact-fact-references = Where pictures are
contact-fact-kept = What you have kept
contact-fact-you = Your name, and how to reach you
contact-fact-role = Who you are in this
contact-text-times = { $first } to { $last }
contact-text-about = about { $when }
contact-text-unknown = day not known
contact-text-story = { $when }: { $text }
contact-text-reference = No. { $number }: { $place }
contact-text-kept = No. { $number }
contact-text-kept-hash = No. { $number }, SHA-256 { $hash }
contact-text-danger = Yes. Someone may be in danger right now.
contact-text-missing = Yes. Someone is missing, or about to meet the person.
