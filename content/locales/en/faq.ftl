# Questions and answers. Where each was read, and when, is in content/faq/faq.toml. .answer is short; .more and .do are there where there is more to say.

faq-title = Questions and answers
faq-lead = Short answers. They are no legal advice, and they can’t know your case.
faq-find = Find words in the answers
faq-find-hint = For example: picture, police, name
faq-found = { $count ->
    [0] No answer has these words. Try one word, or a part of it.
    [one] One answer
   *[other] { $count } answers
  }
faq-all = Show all questions
faq-law = Laws differ from place to place. This is no legal advice and no promise.
faq-not-checked = Not checked.
faq-not-checked-more = We found no page that says it in so many words. Ask your police or a hotline.
faq-from = Where this comes from
faq-from-day = Read on { $day }. Nobody has looked at these pages again since.
faq-from-checked = Read on { $day }, looked at again on { $checked }.
faq-from-old = That is more than half a year ago: much can have changed.
faq-from-cairn = This is how Cairn itself works. It has no other source.

## Groups
faq-group-people = You and your child
faq-group-report = Reporting
faq-group-evidence = The phone, and what is gone
faq-group-trace = Staying unseen
faq-group-law = Law and companies
faq-group-abroad = Other countries, other networks
faq-group-cairn = Cairn

## You and your child
faq-trouble = Will my child be in trouble?
    .answer = The person who exploits is responsible. Sending a picture, answering, lying about their age or waiting to tell doesn’t make a child guilty. Official guidance nearly everywhere treats the child as someone who needs protection.
    .more = A sexual picture of someone under 18 is against the law in most places, whoever took it, and some US states have milder laws for young people who sent one. In the United States, a law of 2024 limits what someone under 18 can be held liable for when they report a picture of themselves to NCMEC.
    .do = You can ask a hotline or a lawyer before you give any name.
faq-sure = What if I’m wrong?
    .answer = You don’t need proof to ask for help. A worry is enough: say what you saw and when, and what you don’t know. Others are trained to find out.
    .more = One sign alone proves nothing, and Cairn never says how likely anything is.

## Reporting
faq-anonymous = Can I report without giving my name?
    .answer = Often, yes. The CyberTipline in the United States, the Internet Watch Foundation and most INHOPE hotlines take reports without a name. Each step says whether a name is needed, where that is known.
    .more = Some want one: the Australian centre ACCCE does, and sends those who want to stay unnamed to Crime Stoppers. If you work at a school, a report that you must make by law may need your name.
    .do = A way to reach you helps them to ask back. It can be an e-mail address that doesn’t show your name.
faq-retaliation = What if they find out that I reported, and get back at me?
    .answer = Cairn tells nobody. Instagram and Snapchat say that they don’t tell the other person who reported. Someone may still guess it from what was reported.
    .more = If you must report because of your work: US law makes the states give some protection to people who report in good faith. It is not complete: some have been sued or have lost their job all the same.
    .do = When you call, say first that you are afraid of this person, and ask who will learn your name. Make a safety plan before you report. If they threaten you: write it down, don’t answer, and tell the police.
faq-age = Is there an age limit for reporting?
    .answer = Not at the CyberTipline: anyone can report, at any age and from any country. Children can report by themselves to CEOP in the United Kingdom, too.
    .more = Services that take pictures down look at the age in the picture. Take It Down is for pictures from before you turned 18, however old you are now. StopNCII is for pictures from when you were 18 or older. Report Remove, in the United Kingdom, is for people under 18. In Australia, a parent can report to eSafety for a child under 16.
    .do = A young person can do it alone, or ask someone they trust to sit beside them.
faq-long = How long do platforms and the police take?
    .answer = Nobody can promise a date. We know of no fixed time for the police: ask for the number of the case and whom to call.
    .more = In the United States, a platform that falls under the TAKE IT DOWN Act has 48 hours to remove an intimate picture after a valid request. In the European Union a company must decide without undue delay. In the United Kingdom, Report Remove usually takes a working day once the picture has been looked at, and CEOP answers faster the greater the risk. The FBI’s IC3 says that it can’t answer every complaint.
    .do = Write down the day and the number. Cairn shows in your plan when to look again. If someone is in danger, don’t wait: call.

## The phone, and what is gone
faq-picture = Do they need the picture from me?
    .answer = No. Never send, save, print or photograph a sexual picture of someone under 18, not even to prove it.
    .more = The Internet Watch Foundation needs only the web address. Take It Down works on the device that has the picture, and the picture stays there. Australian police take screenshots of what was written, but say that one of such a picture is an offence. The British National Crime Agency says the same of showing and keeping one.
    .do = Write down where it is, in words: the app, the account, the address, the day.
faq-deleted = They deleted everything. Is it too late?
    .answer = No. Write down what you remember: the name of the account letter for letter, the app, the days, what was said.
    .more = The company may still have it. When police in the United States ask, a company must keep what it has for 90 days, and they can ask for 90 more. Only the police or another office can ask, and it reaches only what is still there. Snapchat deletes most things after a short time, so tell the police early.
    .do = Don’t reset or clean the phone, and put no program on it to bring things back. Using a device changes it; examiners may find more than you can see.
faq-already = What if I already deleted it, or sent it on?
    .answer = You can still report, and it still helps. Stop there: delete nothing more to hide it, and send nothing more.
    .more = Passing on a sexual picture of someone under 18 is against the law in the United States, the United Kingdom, Australia and many other places. Doing it to warn others is no way around it. What that means for what you did, Cairn can’t say. A lawyer can, before you give a name.
    .do = Write down what you deleted or sent, to whom, when, and why. Don’t ask anyone to send it back. Call the police or a hotline, say so, and ask whether to leave or delete what is still there. Note what they said, who, and when.
faq-phone = Must I hand over the phone?
    .answer = That depends on the law where you are. You can always ask: what do you need, for how long, what happens to it, and can I have a receipt?
    .more = In the United States, the Supreme Court said in 2014 that police generally need a warrant to look through a phone. For public schools another rule holds: staff need a good reason to begin, and may look no further than that reason goes. A lawyer can tell you more.
    .do = Until then: if it is off, leave it off; if it is on, leave it on and charged. Keep it away from heat and connect it to nothing. Write down when you gave it to whom.
faq-examiners = What should I leave to examiners?
    .answer = Looking through a device, copying all of it, unlocking it, and bringing deleted things back. Using it, or only switching it on, changes it.
    .more = Examiners read a device through a write blocker, so that nothing on it changes. They make a full copy, called a forensic image, and work on that. Don’t make one yourself: it would copy any illegal picture too. Guess no codes, and leave what is encrypted as it is. If a program on it shares files with strangers, don’t open it, and tell the police its name.
    .do = If it is off, leave it off. If it is on, leave it on and charged from the wall. Keep it away from heat and magnets, and connect it to nothing else. Write down how you found it, and when.

## Staying unseen
faq-trace = Can they trace me?
    .answer = Cairn sends nothing by itself. A web page that you open gets the internet address of your connection and what browser you use. It doesn’t get your name, unless you type it.
    .more = A hotline that takes reports without a name doesn’t ask for it: the Internet Watch Foundation wants only the web address. Snapchat says that the person you report isn’t told who did it. We can’t promise that nobody ever finds out.
    .do = Use a device and a connection that this person never had in hand. A call stays in the list of the phone, and a page in the history of the browser.

## Law and companies
faq-lawyer = Do I need a lawyer?
    .answer = Not to report. Anyone can report to the CyberTipline. The US law on taking pictures down asks for a signature, where the picture is, a statement and a way to reach you, and for no lawyer.
    .more = It is good to ask one first if you opened, kept or sent such a picture, if someone accuses you or your child, if there is a dispute about who cares for a child, or before you record a call. US states differ on recording: some want everyone on the call to agree.
    .do = Support shows free legal help where we know of it. In the United States, WomensLaw answers by e-mail, without cost.
faq-providers = What must companies do, and what must they keep?
    .answer = In the United States, companies must report sexual exploitation of children that they learn of to NCMEC, and keep what they reported for one year. When police ask, they must keep what they have for 90 days, and 90 more.
    .more = They must also remove intimate pictures within 48 hours of a valid request, where the TAKE IT DOWN Act covers them. In the European Union, anyone can notify a company that stores content, by an easy way on its site. In the United Kingdom, services where people share things have had to report what they find to the National Crime Agency since 7 April 2026.
    .do = Nobody must keep everything for ever. Report early, and ask the officer to have the data kept, the same day.
faq-school = I work at a school. What must I not do?
    .answer = Don’t look for a sexual picture of a student. Don’t copy it, print it, send it or keep it, on any device, yours or the school’s. Ask no student to show it or to send it.
    .more = Rules that US school boards use say: set the device apart, call the board’s lawyer and the police, and agree beforehand how it is done. A US group of school leaders warns that someone who keeps such a picture, or doesn’t make the report, may be charged. In the United Kingdom, tell the safeguarding lead at once; only that person may ever decide to look, and must write down why.
    .do = Write down who told you what, whom you called, and where the device lies. Know where your school’s own rules stand, and follow them.
faq-student-records = Who may read my notes about a student?
    .answer = In the United States, a law called FERPA lets parents see most of what a school keeps about their child. From 18 on, it is the student who may.
    .more = Notes that only help your own memory, and that nobody else sees, stand outside of it. Once you show them to someone, they count as a record of the school. Whether a log like this is such a note, no page can say for your school; your state may have rules of its own.
    .do = Ask your school’s lawyer or office before the first line: where may this log lie, who may read it, and how long is it kept? Write down the answer, and who gave it. A report that the law asks for doesn’t wait for this.

## Other countries, other networks
faq-abroad = The person is in another country. Does reporting help?
    .answer = Yes, and you report where you live. The CyberTipline takes reports from any country. INHOPE joins the hotlines of many countries: yours passes the address on to the one where the page is stored, and to the police.
    .more = INHOPE’s own office takes no reports; its site shows the hotline of your country. If you saw something while travelling, go to the police there.
    .do = Write down what points to a place: the time of their messages, the language, a number’s first digits, how they want to be paid.
faq-interpol = Can I report to INTERPOL?
    .answer = As far as we know, no. INTERPOL is no police that you can call. It helps the police of its countries to work together.
    .more = Its page tells of a database with which investigators look for the children in pictures, and of notices about missing people that a country can ask for.
    .do = Report to your own police or hotline. They can bring in INTERPOL.
faq-filesharing = What about file-sharing networks?
    .answer = There, people take files from each other’s computers. Most have no central place for complaints, so report to the police or a hotline.
    .more = Such a program also gives files of this computer to others. Names of files are often false on purpose, so a sexual picture can come in under a harmless name.
    .do = Open nothing, don’t look for more, and don’t start the program again. Write down its name, the name of the file, the day, and what was searched for. Leave the computer as it is, and ask what to do with it.

## Cairn
faq-sends = Does Cairn send anything?
    .answer = Not by itself. Before anything leaves this computer, the page says what will be sent, and where to. If you copy words into a form, it is you who sends them.
faq-forgot = I forgot the passphrase. What now?
    .answer = If you wrote down a recovery key, choose “Use the recovery key” on the page Unlock. Without either of them nobody can open the record, and that includes us.
faq-watched = What can Cairn not do on a watched computer?
    .answer = It can’t see whether another program records the screen or the keyboard, and it can’t hide that it is there. If someone could be watching, use another device: a friend’s, one at a library, or a phone that the person never had in hand.
faq-leave = What does “Leave now” do?
    .answer = It covers the window at once and closes Cairn. What you saved is kept and locked. Shift pressed three times, alone, does the same. It doesn’t change the history of a browser or the list of printed pages.
