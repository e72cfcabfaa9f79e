# Services: what each one does, why it is offered, and who and when. Names and numbers stand in content/directory.

## What each service does
says-emergency-all = Police, fire or ambulance in { $country }. Call when someone is in danger now.
says-emergency-police = The police in { $country }. Call when someone is in danger now.
says-emergency-also = { $reaches ->
    [text] Can’t speak or hear? Send a text to { $number }.
    [police] If it doesn’t connect, call { $number }.
   *[all] { $number } works as well.
  }
says-emergency-unchecked = Your local emergency number (listed as { $number }, not checked).
says-compensation = A program of the state that may pay for a doctor, counseling and other costs after a crime. Ask early what it covers, and by when you must apply.
says-state = Takes reports about a child who may be harmed.

says-ca-988 = Call or text when you or someone else thinks of suicide, or it is all too much. In English and French.
says-au-lifeline = Call when you or someone else thinks of suicide, or it is all too much.
says-br-cvv = Call when it is all too much. You don’t have to give your name.
says-il-eran = First help for feelings, by phone and chat, without a name.
says-mx-linea-de-la-vida = Call when you or someone else thinks of suicide, or it is all too much.
says-sg-sos = Call when you or someone else thinks of suicide, or it is all too much.
says-us-911 = Police, fire or ambulance, wherever you are in the country. Call when a child or anyone else is in danger now.
says-us-ncmec-cybertipline = The national place to report sexual exploitation of a child. They first look for a child in danger now, then pass the report to the right police.
says-us-ncmec-main = Works with the police when a child is missing, and helps with pictures of a child when you no longer have the device that they were on. Call the police first.
says-us-988 = Call, text or chat when you or someone else thinks of suicide, or it is all too much. A trained person answers.
says-us-988-deaf = American Sign Language by video: ASL Now on 988lifeline.org, or call from a videophone. A text to 988 works too.
says-us-trevor-project = Trained people who talk with LGBTQ+ young people in a crisis, by phone, text or chat.
says-us-crisis-text-line = Text with a trained volunteer about anything that is too much. If a life is in danger, or a carer harms a child, they may have to involve others.
says-us-fbi-tips = Take tips about threats with pictures and crimes against children, online or by phone. The FBI office for your area gets it and may call you back.
says-us-know2protect = A line of Homeland Security for sexual exploitation of children online. Trained people read each tip and pass it on.
says-us-icac-task-force = Police teams for online crimes against children, all over the country. Their site lists the one for your area. It is not for emergencies.
says-us-hsi-tip-line = Takes tips about exploitation of children and trafficking, by phone or online. You won’t hear how it goes on.
says-us-ic3 = The FBI’s online form for crime on the internet. It suits threats where money was asked for.
says-us-fbi-field-office = The list of FBI offices, to talk to an agent or to someone who helps victims near you.
says-us-fbi-vcac = The part of the FBI that looks into crimes against children. It has no number of its own: use FBI tips.
says-us-ftc-take-it-down = Complain here when a site has no way to ask for removal, or leaves a picture up 48 hours after you asked. They don’t remove it themselves, but they can act against the company.
says-us-rainn-hotline = A free, private talk with trained people about any sexual violence, now or long ago.
says-us-dod-safe-helpline = An anonymous line for people in the U.S. military community who are 18 or older, anywhere in the world. They listen and explain your choices.
says-us-dod-safe-helproom = A group chat, led by someone trained, where survivors of sexual assault in the military help each other at set times.
says-us-ncmec-team-hope = Talk with volunteers whose family went through the same. Call NCMEC and ask for Team HOPE.
says-us-childhelp = Helps children, parents and worried adults think it through and find help nearby. They take no reports, but they can tell you where to make one.
says-us-stop-it-now = Private advice for adults who worry about how someone acts around children.
says-us-ccri-image-abuse-helpline = Advice when intimate or faked pictures of an adult are shared or used as a threat: staying safe, removal, lawyers.
says-us-stronghearts = Native advocates who listen, plan for safety and know help in and near tribal communities.
says-us-ndvh = People who talk about abuse by a partner, plan for safety, and find shelter and help nearby.
says-us-loveisrespect = Talk with other young people, who are trained, about pressure for pictures and abuse in a relationship.
says-us-national-runaway-safeline = For young people who ran away or may, and for their families. They listen and make a plan.
says-us-human-trafficking-hotline = Talk, text or chat when someone is made to work or to have sex for somebody’s gain. They help with safety and know help nearby.
says-us-ovc-directory = A search for help for victims of crime, by place and by kind of help.
says-us-womenslaw = Answers about the law of your state, in plain words, by private e-mail, in English and Spanish. For anyone who faces abuse.
says-us-vat-online = Lessons online for people who help victims of crime, at your own pace.
says-us-nv-clark-county-victim-witness = An office in Las Vegas that helps victims and families with the court and with claims for money.
says-us-nv-vocp = A fund of Nevada that may pay for a doctor, counseling and other costs after a violent crime.
says-us-victimconnect = A line that sent victims of crime on to help. Its money was cut in April 2025; it may not answer.
says-us-ovc-hotlines = A list of national help lines for victims of crime.
says-us-deaf-hotline = Deaf advocates who answer in American Sign Language by videophone about violence at home or sexual violence.
says-int-ncmec-take-it-down = For nude or sexual pictures of you from before you turned 18. Your own device makes a fingerprint of the picture, and companies use it to find copies and remove them. The picture never leaves your device.
says-int-stopncii = For intimate pictures of you from when you were 18 or older, real or fake. Your own device makes a fingerprint of the picture, and companies use it to block copies. The picture stays with you.
says-int-inhope = Shows the hotline of your country where anyone can report sexual pictures of children. Report the address; never send a picture.
says-int-iwf = Takes the web address of sexual pictures of children, from anyone anywhere, without a name. They work to get them removed.
says-int-icmec-reporting = Lists, country by country, where to report that a child is harmed.
says-int-child-helpline-international = Finds the free line for children and young people in your country.
says-int-ecpat = Explains where to turn when a child is sexually exploited, also by someone who travels.
says-int-dont-look-away = Choose your country to find who takes reports about people who travel to exploit children.
says-int-116000 = A free line in 32 European countries when a child is missing or thinks of running away. Call the police as well.
says-int-find-a-helpline = A list of free crisis lines by country.

## Why it is offered
why-danger = Someone may be in danger now. This call comes first, and everything else can wait.
why-missing = They help to find a missing child, together with the police.
why-suicide = Someone thinks of suicide. You don’t have to carry that alone: trained people answer.
why-if-hurt = If someone is hurt, or about to be, call this number first.
why-duty = You may have to report this by law. This is who takes the report in { $state }.
why-found = You came across pictures of a child. Tell them the address only; they take it from there.
why-report-child = It is about someone who is, or may be, under 18. They pass it to the police who can act.
why-report-child-us-fbi-tips = The FBI takes tips too, online or by phone.
why-report-child-us-know2protect = One more place to report, by phone if you would rather talk.
why-report-child-us-icac-task-force = Their site shows the police team for your area.
why-report-young = If it goes on, or a grown-up may be behind it, they can act. You don’t have to decide today.
why-report-abroad = It leads you to those who can act where you live.
why-report-adult = They take reports of threats and crimes online against adults.
why-money = Money was asked for. They look for the people behind it.
why-protect-child = The child knows this person. In { $state }, these people can look after a child’s safety.
why-removal = It can stop pictures from spreading, and nobody there has to see them.
why-removal-law = Use it when a company doesn’t remove a picture 48 hours after you asked.
why-military = It is there for the military community, and you don’t have to give your name.
why-native = Native advocates answer, so you don’t have to explain first.
why-lgbtq = It is there for LGBTQ+ young people.
why-deaf = You can sign or write with someone trained.
why-family = They have been where you are now.
why-support-victim = You can talk about it with someone who is trained for this. You decide what you tell.
why-support-other = You can ask how to help, and pass the number on to the person this happened to.
why-worried = You can say what worries you and ask what to do. You don’t need proof.
why-meeting = If they have gone to meet that person, or it is soon, call at once.
why-legal = You can ask what the law of your state allows before you decide anything.
why-compensation = It may help with costs such as a doctor or counseling.
why-training = Lessons about helping victims, for people in your work.
why-nearby = You can look for help close to where you live.
why-any-time = If it gets too much, for anyone: someone answers.

## What some services are called inside a sentence
called-us-ncmec-cybertipline = the CyberTipline
called-us-ncmec-main = the National Center for Missing & Exploited Children
called-us-fbi-tips = the FBI
called-us-ic3 = the FBI’s Internet Crime Complaint Center
called-us-rainn-hotline = RAINN
called-us-childhelp = Childhelp
called-us-ncmec-team-hope = Team HOPE
called-us-988 = 988
called-us-dod-safe-helpline = Safe Helpline
called-us-vat-online = Victim Assistance Training Online
called-int-ncmec-take-it-down = Take It Down
called-int-stopncii = StopNCII
called-int-inhope = the hotline of your country
called-int-iwf = the Internet Watch Foundation

## Names that are put together
state-hotline-name = { $state } child abuse hotline
state-hotline-place = { $state } child abuse hotline ({ $place })
place-clark-county = Clark County
place-washoe-county = Washoe County
place-other-counties = other counties

## Who and when
ages-any = any age
ages-minor = under 18
ages-adult = 18 and older
ages-range = { $from } to { $to } years
hours-days = { $days }, { $from } to { $to }, { $zone } time
text-send = { $number } (send { $word })

## Countries
country-ar = Argentina
country-au = Australia
country-at = Austria
country-bd = Bangladesh
country-be = Belgium
country-br = Brazil
country-ca = Canada
country-cl = Chile
country-co = Colombia
country-cz = Czechia
country-dk = Denmark
country-fi = Finland
country-fr = France
country-de = Germany
country-gh = Ghana
country-gr = Greece
country-hu = Hungary
country-in = India
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-it = Italy
country-jp = Japan
country-ke = Kenya
country-my = Malaysia
country-mx = Mexico
country-nl = Netherlands
country-nz = New Zealand
country-ng = Nigeria
country-no = Norway
country-pk = Pakistan
country-pe = Peru
country-ph = Philippines
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-sg = Singapore
country-za = South Africa
country-kr = South Korea
country-es = Spain
country-lk = Sri Lanka
country-se = Sweden
country-ch = Switzerland
country-th = Thailand
country-tr = Türkiye
country-ua = Ukraine
country-ae = United Arab Emirates
country-gb = United Kingdom
country-us = United States
