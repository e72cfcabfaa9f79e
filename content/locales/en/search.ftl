# Search: what is found in what anyone can read, and what is found in the open record.

search-what = What are you looking for?
search-what-hint = Write it as you would say it. For example: someone threatens my daughter
search-both = In what Cairn knows, and in your own record. The words you look for are not stored.
search-public = In the signs, the people to call, the platforms, and the questions and answers. The words you look for are not stored.
search-own = In your record
search-own-count = { $count ->
    [0] Nothing in your record has all of these words.
    [one] One thing in your record.
   *[other] { $count } things in your record.
  }
search-own-more = More than { $count } things in your record have these words. Those that fit best are shown.
search-own-newest = Very many things in your record have these words. Of the newest { $count }, those that fit best are shown. Add a word to find fewer.
search-cairn = In what Cairn knows
search-cairn-count = { $count ->
    [0] Nothing found in what Cairn knows. Try one word, or say it in another way.
    [one] One thing found in what Cairn knows.
   *[other] { $count } things found in what Cairn knows.
  }
search-nothing-lead = If it can’t wait, or you don’t know what to look for:
search-nothing-emergency = See who to call now
search-nothing-read = See what there is to read
search-locked = Your own record isn’t searched while it is locked.
search-found = What was found
search-needs-record = This works with a record of your own, kept on this computer behind a passphrase.
search-needs-record-start = Answer a few questions, and start one
search-needs-record-help = First read the questions and answers
search-of-country = in { $country }

## What was found
search-kind-service = People to call or to tell
search-kind-sign = Sign
search-kind-platform = Report to a platform
search-kind-answer = Question and answer
search-kind-not-to-do = What not to do
search-kind-page = Page
search-platform-line = Ways to report to { $platform }, what to keep first, and a text to send.
search-with-record = with a record of your own

## Pages
search-page-emergency = Someone is in danger now
    .more = The emergency number, and what to say when you call.
search-page-hotlines = People to call, by country
    .more = Hotlines, helplines and official centers, with where each number was read.
search-page-plan = What to do next
    .more = A few questions, and you see the next steps in order, also if you work at a school and must report by law.
search-page-signs = The signs
    .more = What people notice when a child is being exploited. There is no score.
search-page-help = Questions and answers
    .more = About trouble, names, lawyers, the police, and what is gone.
search-page-not-to-do = What not to do
    .more = What feels right at first and does harm, what to do instead, and what helps if it has happened.
search-page-talk = Words for the first talk
    .more = How to begin, what to say, and what is better not asked.
search-page-safety = Safety plan
    .more = Whom to call, where it is safe, and what to do on the phone.
search-page-watching = Could someone be watching this computer?
    .more = What Cairn can hide, what it can’t, and where it is safer to go on.
search-page-how-safe = How Cairn keeps this safe
    .more = Who can get how far: at home, with the computer in hand, or over the internet.
search-page-preserve = Keep what shows it
    .more = Notes, files and screenshots in a locked record. Never a sexual picture of someone under 18.
search-page-report = Report to a platform
    .more = For each platform: the way, a text that fits, and what to keep first.
search-page-contact = Tell the police or an official center
    .more = Whom to tell, in which order, and what to say.
search-page-support = People to talk to
    .more = Someone to talk to, getting pictures removed, legal help, and help with costs.
search-page-handover = Hand it over
    .more = One package for the police, a school or a lawyer, with everything in order.
