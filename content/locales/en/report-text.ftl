# The words of drafted reports. Factual, calm, in the first person of whoever reports.
# $whom: me, my-child, student, minor (someone under 18) or person (nothing told).
# $kind: what the receiver is, or what it names its accounts by.

## How routes and fields are called

report-text-title = { $thing }, { $place }
report-text-thing = { $what ->
    [account] Report the account
    [message] Report messages
    [post] Report a post, picture or video
    [profile-photo] Report a profile photo
    [live] Report a live stream
    [group] Report a group or server
    [intimate-image-adult] Report intimate pictures of an adult
    [minor-image] Report a sexual picture of someone under 18
    [sextortion] Report threats to share pictures
    [underage] Report an account of a child who is too young for { $platform }
    [not-a-user] Report without an account
    [voice] Report what was said in a voice chat
    [search-result] Report a search result
    [payment] Report a payment
    [ai-output] Report what an AI made
    [website] Report a website
   *[other] Report something else
  }
report-text-at = { $place ->
    [form] by form
    [email] by email
    [app-or-web] in the app or on the web
    [app] in the app
    [console] on the console
    [game] in the game
    [phone] by phone
    [sms] by text message
   *[web] on the web
  }
report-text-field = { $field ->
    [note] A note for yourself, to copy if a box appears
    [subject] Subject
    [account] The account
    [links] Links
    [statement] Statement: read it twice, it is in your name
    [age] Age
   *[text] What happened
  }

## Who

report-text-open = { $what ->
    [account] { $kind ->
        [telecom] I am reporting a phone number.
        [email] I am reporting an e-mail address.
       *[other] I am reporting an account on { $platform }.
      }
    [message] { $kind ->
        [telecom] I am reporting text messages that came from a phone number.
        [email] I am reporting e-mails.
       *[other] I am reporting messages on { $platform }.
      }
    [post] I am reporting a post on { $platform }.
    [profile-photo] I am reporting a profile photo on { $platform }.
    [live] I am reporting a live stream on { $platform }.
    [group] I am reporting a group or server on { $platform }.
    [intimate-image-adult] I am writing about intimate pictures on { $platform }.
    [minor-image] I am reporting sexual content on { $platform } that involves someone who is or may be under 18.
    [sextortion] { $kind ->
        [email] I am reporting e-mails that threaten to share pictures.
       *[other] I am reporting threats to share pictures on { $platform }.
      }
    [underage] I am reporting an account on { $platform } that I believe is used by a child younger than { $age }.
    [voice] I am reporting what was said in a voice chat on { $platform }.
    [search-result] I am reporting a result on { $platform }.
    [payment] I am reporting a payment with { $platform }.
    [ai-output] I am reporting content made by an AI on { $platform }.
    [website] I am reporting pages on a website. I am writing to you because you store it or registered its name.
   *[other] { $actor ->
        [known] I am reporting an account on { $platform }, and what was done with it.
       *[unknown] I am reporting something that happened on { $platform }.
      }
  }
report-text-account = { $kind ->
    [number] Phone number: { $handle }
    [address] E-mail address: { $handle }
   *[account] Account: { $handle }
  }
report-text-account-id = User id: { $id }
report-text-account-url = { $kind ->
    [account] Profile: { $url }
   *[other] Link: { $url }
  }
report-text-elsewhere = Other accounts that I believe belong to this:
report-text-account-elsewhere = { $handle } ({ $platform })
report-text-anonymous = I would like to stay anonymous.
report-text-role = { $whom ->
    [me] I am the person this is about.
    [my-child] { $role ->
        [guardian] I am a parent or carer of the child this is about.
       *[other] { "" }
      }
    [student] { $role ->
        [counselor] I am a school counselor, and this is about one of our students.
       *[other] { "" }
      }
   *[other] { $role ->
        [guardian] I am a parent or carer.
        [counselor] I am a school counselor.
        [bystander] I came across this; it did not happen to me.
       *[other] { "" }
      }
  }
report-text-age = { $whom ->
    [me] I am { $old }.
    [my-child] My child is { $old }.
    [student] The student is { $old }.
   *[other] The person this happened to is { $old }.
  }
report-text-age-only = { $age ->
    [age-under-13] younger than 13
    [age-13-15] 13 to 15 years old
    [age-16-17] 16 or 17 years old
    [age-18-24] 18 to 24 years old
    [age-25-plus] 25 years old or older
   *[other] of unknown age
  }
report-text-place = Country: { $country }.
report-text-place-region = Country: { $country }. State or region: { $region }.

## What

report-text-actor = { $actor ->
    [known] { $kind ->
        [number] The person using this number
        [address] The person using this address
       *[account] The person using this account
      }
   *[unknown] Someone
  }
report-text-whom = { $whom ->
    [me] me
    [my-child] my child
    [student] one of our students
    [minor] someone under 18
   *[person] someone
  }
report-text-happening-asking-for-pictures = { report-text-actor } asked { report-text-whom } for sexual pictures.
report-text-happening-asking-to-meet = { report-text-actor } asked { report-text-whom } to meet in person.
report-text-happening-threat-to-share = { report-text-actor } threatened to share sexual pictures of { report-text-whom }.
report-text-happening-pictures-shared = Sexual pictures of { report-text-whom } were shared without permission.
report-text-happening-fake-pictures = Sexual pictures of { report-text-whom } that are false or made with AI were made or shared.
report-text-happening-found-images-of-child = I came across what seems to be a sexual picture of a child.
report-text-happening-worried-about-changes = Since this began there have been changes that worry me.
report-text-happening-something-else = Something happened that I believe is sexual exploitation or harassment. I can say more when you ask.
report-text-happening-unsure = I am not sure yet what exactly is happening, and I am worried enough to report it.
report-text-happening-rather-not-say = I would rather not say more about it here.
report-text-money = Money, gift cards or more pictures were demanded.
report-text-danger = Someone may be in danger right now. Please treat this as urgent.

## When and where

report-text-when = When it happened:
report-text-when-entry = { $how ->
    [exact] { $time }, entry { $number } in my notes
    [about] about { $time }, entry { $number } in my notes
   *[unknown] time not known, entry { $number } in my notes
  }
report-text-when-more = { $count ->
    [one] and one more in between
   *[other] and { $count } more in between
  }
report-text-messages = Messages, word for word:
report-text-message = { $what ->
    [words] { $head }: “{ $words }”
    [deleted] { $head }: a message that was deleted or taken back
    [file] { $head }: a picture or another file, which I have not passed on here
   *[message] { $head }: a message
  }
report-text-message-head = { $who }, { $when }
report-text-message-kept = { $said } (item { $number })
report-text-message-who = { $sender }, from the account { $account }
report-text-message-own = Sent from the phone or account that I exported
report-text-message-unknown = Sender not named
report-text-message-zone = { $time } as the clock showed it, time zone not known
report-text-message-written = time as written: { $time }, which can be read in two ways or not at all
report-text-messages-more = { $count ->
    [one] and one more in between
   *[other] and { $count } more in between
  }
report-text-time = { $how ->
    [about] about { $time }
   *[other] { $time }
  }
report-text-where = Where it can be found:
report-text-reference = { $place } (reference { $number } in my notes)
report-text-reference-untold = reference { $number } in my notes: it has no web address
report-text-where-more = { $count ->
    [one] and one more in between
   *[other] and { $count } more in between
  }
report-text-not-copied = What is there was not copied for this report.

## The rule, and what is asked for

report-text-rule-heading = { $name }: { $heading }
report-text-rule-age = Minimum age: { $age }
report-text-rule = I believe that this breaks your rule “{ $rule }”.
report-text-rule-unsure = I believe that this breaks your rules. The rule may be worded like “{ $rule }”.
report-text-rule-underage = I believe that this breaks your rules on age. As far as I know they say: “{ $rule }”.
report-text-wish = I ask you to:
report-text-wish-remove = remove what breaks your rules
report-text-wish-remove-pages = take down the pages or files at these addresses
report-text-wish-offline = take the pages or files at these addresses offline
report-text-wish-hotline = see that the pages at these addresses are taken down
report-text-wish-police = pass this on to the police who can act on it
report-text-wish-again = keep the pictures from being uploaded again
report-text-wish-suspend = suspend the account of the person who did this, and others of the same person
report-text-wish-close = close the account that these e-mails came from
report-text-wish-number = stop this number from reaching us, as far as you can
report-text-wish-results = take the results out of the search
report-text-wish-payment = stop further payments to this person where you can
report-text-wish-stop-making = stop your AI from making such content
report-text-wish-underage = look at the account, and do what your rules say for a child of that age
report-text-wish-keep = keep the messages, the account’s data and its log-in records, so that the police can ask you for them
report-text-wish-keep-mails = keep the e-mails, the account’s data and its log-in records, so that the police can ask you for them
report-text-wish-keep-calls = keep the records of its calls and messages, with their times, so that the police can ask you for them
report-text-wish-keep-site = keep the files, the records of who put them there and your customer’s data, so that the police can ask you for them
report-text-wish-keep-search = keep what you know of these pages, so that the police can ask you for it
report-text-wish-keep-payments = keep the account’s data and its payment records, so that the police can ask you for them
report-text-wish-pass-on-number = pass this on to the company that the number belongs to, if that is not you
report-text-wish-pass-on-site = pass this on to the company that stores the site, or tell me who that is, if that is not you

## Evidence

report-text-evidence = What I have kept:
report-text-item = item { $number }
report-text-item-hash = item { $number }, SHA-256 { $hash }
report-text-locked = item { $number }, which is locked and is not passed on with this report
report-text-evidence-more = { $count ->
    [one] and one more in between
   *[other] and { $count } more in between
  }
report-text-evidence-note = A SHA-256 value belongs to one exact file: with it anyone can check that the file is unchanged.

## The short text: for a box whose limit nobody knows

report-text-short-elsewhere = Other accounts: { $list }
report-text-short-where = Where: { $list }
report-text-short-when = When: { $list }
report-text-short-when-span = When: first { $first }, last { $last } ({ $count } times in my notes)
report-text-short-wish = Please { $list }.
report-text-short-kept = { $count ->
    [one] I have kept one file, and can give you its SHA-256 value.
   *[other] I have kept { $count } files, and can give you their SHA-256 values.
  }

## Short fields

report-text-subject = { $kind ->
    [email] Report of sexual exploitation by e-mail
    [telecom] Report of sexual exploitation by phone
   *[other] Report of sexual exploitation on { $platform }
  }
report-text-subject-of = { report-text-subject }: { $name }
report-text-statement = { $minor ->
    [yes] { $whom ->
        [me] The pictures show me, and I am under 18. Nobody may publish them.
       *[other] The pictures show a person under 18. Nobody may publish them.
      }
   *[no] { $whom ->
        [me] I believe in good faith that these pictures of me were published without my consent.
       *[other] I believe in good faith that these pictures were published without the consent of the person they show.
      }
  }

## Before, and the way there

report-text-save-never = Never save or photograph a sexual picture of someone who is or may be under 18, not even as proof. Write down where it is instead.
report-text-save = Keep: { $what }.
report-text-save-blocking = About blocking: { $note }
report-text-save-reporting = About reporting: { $note }
report-text-save-unsending = About unsending: { $note }
report-text-save-disappearing = About things that disappear: { $note }
report-text-save-unconfirmed = This advice is general: we could not confirm all of it with the platform.
report-text-steps-approximate = These steps are approximate. Menus move, and what you see may be worded a little differently.
report-text-steps-note = There may be no box to write in. Then choose what fits best, and keep the text for the police or for a form.
report-text-choice-then = , then
report-text-choice = { $sure ->
    [yes] { $told ->
        [yes] Choose { $labels } ({ $case }).
       *[no] Choose { $labels }.
      }
   *[no] { $told ->
        [yes] Look for a choice that may be worded like { $labels } ({ $case }).
       *[no] Look for a choice that may be worded like { $labels }.
      }
  }

## What is not in it

report-text-missing-account = No account on this platform is named yet. If you know the user name, add it: it helps most.
report-text-missing-profile = The address of the profile is not there. User names change, and the address often helps to find the account again.
report-text-missing-id = The permanent id of the account is not there. It stays the same when the user name changes.
report-text-missing-how = How to find it, as far as we know: { $how }.
report-text-missing-time = No time is named. A day, or about when, is enough, and helps them to find the right messages.
report-text-missing-link = No address of the picture, post or message is named. If you can copy its link without opening it again, add it.
report-text-missing-everything = Nothing from your notes is chosen yet. You can choose entries, accounts and evidence, or send it as it is.
report-text-missing-adults-only = This way is meant for pictures of adults. For someone who is or may be under 18, a report about a child is stronger: choose another way if there is one.
report-text-missing-underage = This way is for the account of a child who is too young, not for the account of the person who did this. Look at which account is named.
report-text-missing-signed-in = You have to be signed in here, so the platform can see which account reports. The text leaves out who you are; your account does not.
report-text-missing-headers = They need the hidden lines of the e-mail, called headers: they say where it came from. Paste them at the end, from the first line that begins with “Received”.
report-text-missing-phone = Write the number in full, with the country code. They may also ask for your own number and your phone company: you decide whether to tell them.
report-text-missing-site = Find out first who stores the site and who registered its name: the steps say how. If you know the site’s IP address, add it.
report-text-missing-payment = The number of the payment is not in the text. If you have it, add it, with the amount and the day.
report-text-missing-rule = We don’t know a rule of theirs that we could name. The report counts without it.
report-text-missing-age = The form asks for an age, and none is told here. You decide whether to write it in.
report-text-missing-statement = The form wants a statement about shared pictures. It is left empty here, because your answers name none that were shared.
report-text-missing-legal-name = The form asks for the legal name of the person shown. Cairn doesn’t fill it in: you decide whether to write it.
report-text-missing-child-name = The form asks for the child’s full name. Cairn doesn’t fill it in: you decide whether to write it.
report-text-missing-signature = The form asks for a signature. Only you, or someone acting for the person shown, can give it.
report-text-missing-contact = The form asks how to reach you. An address that only you can read is best.
report-text-missing-cut = “{ $field }” was shortened to fit. Read whether what matters most is still there.
report-text-missing-unknown = Cairn can’t leave out “{ $word }” by itself. Read the text, and take out what you don’t want to tell.
