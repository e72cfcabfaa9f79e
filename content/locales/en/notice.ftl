# Removal requests that a law describes: the page that asks for what they must hold.

notice-short-take-it-down = TAKE IT DOWN Act (United States)
notice-short-dsa = Digital Services Act (European Union)
notice-short-uk = Online Safety Act (United Kingdom)
notice-short-other = Another law

notice-page-entry = Ask for removal under a law
notice-page-entry-more = For intimate pictures that were published, real or made with AI. Some laws make a platform act on such a request. Cairn asks for what the law wants, and checks it.
notice-page-entry-open = Write a removal request

notice-page-title = Ask for removal under a law
notice-page-loading = One moment…
notice-page-law = Under which law?
notice-page-law-lead = Choose by where the platform works for you. Every answer can be changed later.
notice-page-law-take-it-down = United States: TAKE IT DOWN Act
notice-page-law-take-it-down-hint = A valid request gives them 48 hours.
notice-page-law-dsa = European Union: Digital Services Act
notice-page-law-dsa-hint = They must tell you what they decide. As far as we read, there is no number of hours.
notice-page-law-uk = United Kingdom
notice-page-law-uk-hint = A duty of 48 hours is in the law. Whether it holds yet is not confirmed.
notice-page-law-missing = Under which law? Choose one.

notice-page-who = Who asks?
notice-page-who-lead = The request says in which capacity it is signed.
notice-page-who-myself = I am the person in the picture
notice-page-who-guardian = I am the parent or guardian of that person
notice-page-who-authorized = That person has allowed me to act for them
notice-page-who-authorized-hint = Keep their permission in writing.

notice-page-where = Where is it?
notice-page-where-lead = Don’t open the picture again to look. What you have noted is enough.
notice-page-where-platform = The site or app
notice-page-where-other = Another one
notice-page-where-name = What is it called?
notice-page-where-addresses = Exact addresses
notice-page-where-addresses-hint = One on each line: of the post, the picture, the page. In a chat there is none.
notice-page-where-accounts = Accounts to name
notice-page-where-references = What you wrote down about where it is
notice-page-where-entries = Times to name, from your notes
notice-page-where-entries-hint = The request names the number and the time. Your words stay here.

notice-page-which = Which picture is it?
notice-page-which-lead = A few neutral words, so that they find the right one.
notice-page-which-shows = What it is, and how the person can be told
notice-page-which-hint = For example: a photo, taken indoors; the face can be seen; a scar on the left hand.

notice-page-why = Why is it against the law?
notice-page-why-reasons = What is true?
notice-page-why-hint = Choose all that are true.
notice-page-reason-never-agreed = Nobody agreed that it is published
notice-page-reason-sent-privately = It was sent to one person, in private
notice-page-reason-made-by-software = It was made or changed with AI or other software
notice-page-reason-taken-secretly = It was taken secretly
notice-page-reason-under-18 = The person in it was under 18
notice-page-reason-threatened = There was a threat to publish it
notice-page-why-more = Anything else that shows it
notice-page-why-more-hint = Facts in short sentences. Empty is fine.
notice-page-why-believe = Your word for it
notice-page-believe-take-it-down = I believe in good faith that it was published without consent.
notice-page-believe-dsa = I believe in good faith that all of this is accurate and complete.
notice-page-believe-uk = I believe in good faith that it was published without consent.

notice-page-sign = Who signs it, and how can they reach you?
notice-page-sign-name = Name
notice-page-sign-name-hint = A typed name at the end is a signature.
notice-page-sign-contact = Email or phone
notice-page-sign-contact-hint = An email is enough. A new address that doesn’t show your name is a good idea. The platform gets to know what you write here.
notice-page-sign-anonymous = For pictures of a child, the law in the European Union lets you leave both empty.

notice-page-text = Your request
notice-page-to-text = See the request so far
notice-page-complete = Every part that is asked for is there.
notice-page-incomplete = Something is missing
notice-page-incomplete-more = You can send it all the same. Without every part they may say that it is not valid, and the 48 hours may not count. It is noted as an ordinary report then.
notice-page-parts = The parts
notice-page-part-there = There
notice-page-part-missing = Missing
notice-page-part-left-out = Left out
notice-page-part-ours = This part is ours: the law leaves open what it must hold.
notice-page-part-change = Change
notice-page-text-lacks-name = The name does not stand in your own text.
notice-page-text-lacks-contact = The way to reach you does not stand in your own text.
notice-page-text-lacks-place = Where it is does not stand in your own text.
notice-page-beside = Beside it
notice-page-open-service = Read about it
notice-page-language = Language of the request
notice-page-language-hint = Choose the one that they read.
notice-page-hint = You can change it. Your change stays.
notice-page-newer = An answer of yours has changed, and your own text was left as it is.
notice-page-take-newer = Take the new text
notice-page-copy = Copy the request
notice-page-copy-subject = Copy the subject
notice-page-trace = What you copy can stay in the clipboard history of this computer.
notice-page-form = Their form for it:
notice-page-leads = A page of theirs that leads to it:
notice-page-no-address = Where they take it was not found. Look for “intimate images”, “NCII” or “report illegal content” in their help.
notice-page-after = After you sent it
notice-page-known = What is known about this law
notice-page-known-covers = Who and what it is for
notice-page-known-duty = What they must do
notice-page-known-late = When nothing happens
notice-page-known-open = What is not settled
notice-page-sure-partly = Only partly confirmed
notice-page-sure-no = Not confirmed
notice-page-advice = This is no legal advice.
