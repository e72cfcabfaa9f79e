# Services abroad: what each one does, what it is called inside a sentence, and where the plan needs words of their own.
# Names and numbers stand in content/directory.

text-whatsapp = { $number } (WhatsApp)

## United Arab Emirates
says-ae-moi-cpc = The Interior Ministry’s centre for the protection of children. Anyone, young or grown up, can report; an officer decides whether the police or help for the family is needed.
called-ae-moi-cpc = the Interior Ministry’s Child Protection Centre
says-ae-child-helpline-sharjah = A private line of the emirate of Sharjah, for children in trouble and for anyone who reports harm to a child.
called-ae-child-helpline-sharjah = the child helpline 800 700 of Sharjah

## Argentina
says-ar-linea-137 = Psychologists and social workers of the Justice Ministry. They stand by victims of sexual violence, and of adults who ask children for pictures online, and help to report it to the police.
called-ar-linea-137 = Línea 137
says-ar-abuso-infantil = A free national line about sexual abuse of children, with the same team as Línea 137.
called-ar-abuso-infantil = the national line against child sexual abuse
says-ar-linea-102 = A free, private line for children and teenagers, and for anyone who knows of a child who is harmed. You don’t have to give your name.
called-ar-linea-102 = Línea 102

## Austria
says-at-stopline = Takes the web address of sexual pictures of children, without your name, and passes it to the police and to those who can remove them.
says-at-rat-auf-draht = Free help at any hour, without your name, for young people and those who look after them, by phone, chat and online.
called-at-rat-auf-draht = 147 Rat auf Draht

## Australia
says-au-accce = A police-led centre. Its form is for adults who gain a child’s trust for sex, threats with pictures, and other sexual exploitation of someone under 18 online.
called-au-accce = the Australian Centre to Counter Child Exploitation
says-au-esafety-illegal-content = Takes the web address of sexual pictures of children that someone came across. You can stay without a name.
called-au-esafety-illegal-content = the eSafety Commissioner
says-au-crime-stoppers = Tell what you know about a crime, without your name.
called-au-crime-stoppers = Crime Stoppers
says-au-esafety = The office of the government for safety online. It can have intimate pictures removed, and act against whoever posted them.
called-au-esafety = the eSafety Commissioner
says-au-kids-helpline = Counselors for people from 5 to 25, by phone, web chat and e-mail. Private, unless someone is in serious danger.

## Bangladesh
says-bd-police-women-hotline = A police line, day and night, for violence against women and children.
called-bd-police-women-hotline = the police hotline on violence against women and children
says-bd-pcsw = Policewomen who help women and girls in private when they are threatened, or pictures of them are shared online.
called-bd-pcsw = Police Cyber Support for Women
says-bd-child-helpline-1098 = A free line for children who are harmed, and for anyone who knows of one.
called-bd-child-helpline-1098 = Child Helpline 1098

## Belgium
says-be-child-focus = Takes reports of sexual pictures and exploitation of children, without your name if you like, and passes them to the police or to hotlines abroad.
called-be-child-focus = Child Focus
says-be-child-focus-116000 = Looks for children who are missing, together with the police. Call the police as well.
called-be-child-focus-116000 = Child Focus
says-be-awel = Listens to children and teenagers in Dutch, by phone, chat and e-mail, without a name.
called-be-awel = Awel
says-be-ecoute-enfants = Listens in French to children and teenagers, and to people who worry about one, without a name.
called-be-ecoute-enfants = Écoute-Enfants

## Brazil
says-br-disque-100 = The national human rights line. Report harm to a child, online or not, without your name; it goes to the police and to child protection.
called-br-disque-100 = Disque 100
says-br-safernet = Takes reports of sexual pictures of children on websites, and works with prosecutors and the police.
called-br-safernet = SaferNet Brasil

## Canada
says-ca-cybertip = The national tip line for sexual exploitation of children online. They read each report, and send it to the right police or to child welfare.
says-ca-needhelpnow = Shows young people, step by step, how to get sexual pictures taken down, and what to do about threats and people who saw them.
says-ca-kids-help-phone = Counselors for young people all over Canada, by phone and chat. A text reaches a trained volunteer.

## Switzerland
says-ch-clickandstop = Takes reports of sexual violence against children online, without your name. Experts also advise young people and parents for free.
says-ch-pro-juventute-147 = Advice for children and young people on any trouble, by phone, text, chat and e-mail. If a life is in danger, they call for help.
called-ch-pro-juventute-147 = 147 Pro Juventute

## Chile
says-cl-pdi = Police detectives with a team for crimes against children online. Report by phone, or at any of their stations.
called-cl-pdi = the PDI (Policía de Investigaciones)
says-cl-pdi-violencia-digital = A number of the PDI for advice and reports about bullying and other violence online, for young people, parents and teachers.
called-cl-pdi-violencia-digital = the PDI’s line for violence online
says-cl-fono-ninos-147 = Trained police answer children and adults about harm to a child, give advice and pass the case on.
called-cl-fono-ninos-147 = Fono Niños 147

## Colombia
says-co-te-protejo = Report sexual pictures and exploitation of someone under 18, without your name if you like. It goes to those who can remove them and act.
called-co-te-protejo = Te Protejo
says-co-icbf-141 = The family welfare institute’s line for reports, emergencies and advice about children.
called-co-icbf-141 = Línea 141

## Czechia
says-cz-stoponline = Takes reports of sexual pictures of children, and of adults who approach children for sex online.
called-cz-stoponline = STOPonline.cz
says-cz-linka-bezpeci = A free line day and night, without a name, for children, and for students up to 26. Also chat and e-mail.
called-cz-linka-bezpeci = Linka bezpečí

## Germany
says-de-internet-beschwerdestelle = Takes the web address of content that is against the law. They check it, have it removed, and send crimes to the federal police.
called-de-internet-beschwerdestelle = the Internet-Beschwerdestelle
says-de-jugendschutz-net = Takes reports of sexual pictures of children and of sexual harassment of young people online.
says-de-nummer-gegen-kummer = A free talk without a name, for children and teenagers, about anything, by phone, chat or e-mail.
called-de-nummer-gegen-kummer = Nummer gegen Kummer
says-de-hilfe-telefon-missbrauch = Free advice without a name about sexual abuse of children, for those it happened to, families and anyone in doubt. In many languages, and in sign language by video.
called-de-hilfe-telefon-missbrauch = Hilfe-Telefon Sexueller Missbrauch

## Denmark
says-dk-anmelddet = Takes the web address of sexual pictures of children. You leave your name only if you like; it goes to the police or to a hotline abroad.
called-dk-anmelddet = AnmeldDet
says-dk-sletdet = Advice for young people whose nude pictures were shared: how to have them deleted, and how to tell the police.
called-dk-sletdet = SletDet
says-dk-bornetelefonen = A free talk for children and teenagers, without a name, by phone, chat or text.
called-dk-bornetelefonen = BørneTelefonen
says-dk-cyberhus = Advice online for children and young people: by chat, in a forum, or by letter.
called-dk-cyberhus = Cyberhus

## Spain
says-es-incibe-hotline = Takes the web address of sexual pictures of children, and passes it on to have them removed and to the police.
called-es-incibe-hotline = INCIBE’s hotline
says-es-incibe-017 = Free, private advice about trouble online, by technicians, psychologists and lawyers, also for young people and parents. Reports go to the police.
called-es-incibe-017 = 017 of INCIBE
says-es-anar = Psychologists listen to children and teenagers at any hour, free and without a name. Calls don’t show on the bill.
called-es-anar = Fundación ANAR

## Finland
says-fi-nettivihje = Takes reports of sexual pictures of children, and of adults who approach children for sex online, without your name.
called-fi-nettivihje = Nettivihje
says-fi-mll = A free, private line for children and young people, without a name. See mll.fi for today’s times.
called-fi-mll = MLL’s Child and Youth Helpline

## France
says-fr-pharos = A police site for what anyone can see online: sexual pictures of children, or adults who approach them. Private messages go to a police station.
called-fr-pharos = Pharos
says-fr-3018 = A free line without a name for young people harmed online, and their parents. They can ask platforms to take pictures or accounts down fast.
called-fr-3018 = 3018
says-fr-119 = The national number for children in danger, and for anyone who worries about one. It doesn’t show on the phone bill.
called-fr-119 = 119

## United Kingdom
says-gb-ceop = A form of the National Crime Agency. A young person or a worried adult tells about sexual abuse online; a child protection adviser reads it, gets in touch and helps to keep the child safe.
called-gb-ceop = the CEOP Safety Centre
says-gb-iwf = Takes the web address of sexual pictures of children, without your name. They tell the police and have them removed.
called-gb-iwf = the Internet Watch Foundation
says-gb-report-remove = For people under 18 in the UK who want a nude picture or video of themselves taken down. Childline helps; you need an account there.
called-gb-report-remove = Report Remove
says-gb-revenge-porn-helpline = Helps adults in the UK when intimate pictures of them are shared, or used as a threat, also to have them removed.
called-gb-revenge-porn-helpline = the Revenge Porn Helpline
says-gb-childline = Counselors for anyone under 19, about any worry, by phone, chat or e-mail.
says-gb-nspcc-helpline = Advice for adults who worry about a child. They can tell social services or the police.
called-gb-nspcc-helpline = the NSPCC Helpline

## Ghana
says-gh-csa = The government’s contact for sexual abuse of children and blackmail online. It works with the police and has pictures removed.
called-gh-csa = the Cyber Security Authority
says-gh-helpline-of-hope = A free line of the government for abuse of children and women.
called-gh-helpline-of-hope = the Helpline of Hope

## Greece
says-gr-safeline = Takes reports of sexual pictures of children and other illegal content online, with or without your name, and passes them to the police.
called-gr-safeline = SafeLine
says-gr-smile-1056 = A national line for children in danger or sadness, and for adults who report harm to a child.
called-gr-smile-1056 = The Smile of the Child
says-gr-help-line = Advice about harm online for young people, parents and teachers, by phone, e-mail and chat.
called-gr-help-line = Help-Line

## Hungary
says-hu-internet-hotline = A form of the media authority for sexual pictures of children, pictures shared against someone’s will, and harassment. They answer only if you leave a contact.
called-hu-internet-hotline = the NMHH Internet Hotline
says-hu-kek-vonal = A crisis line, chat and e-mail for children and young people.
called-hu-kek-vonal = Kék Vonal

## Indonesia
says-id-sapa-129 = The ministry’s line to report violence against women and children. They visit, and arrange shelter, lawyers and someone to talk to.
called-id-sapa-129 = SAPA 129
says-id-sapa-129-helpline = The same line, to ask for help: about violence against women and children.
called-id-sapa-129-helpline = SAPA 129
says-id-tepsa = A line of the Social Affairs Ministry for children. Nothing newer than 2016 was read about it.
called-id-tepsa = TePSA

## Ireland
says-ie-hotline = Takes the web address of sexual pictures of children, and of intimate pictures shared against someone’s will. They have them removed, and work with the police.
says-ie-childline = Listens to anyone under 18, about anything, by phone, text and web chat.
called-ie-childline = Childline

## Israel
says-il-105 = Police and other experts in one place, for any harm to a child online. They look into it, have content removed, and find help.
called-il-105 = the 105 bureau

## India
says-in-cybercrime-portal = The government’s site for crime online. Report sexual pictures of children without your name, or leave a mobile number to follow the case. The police of the state act on it.
called-in-cybercrime-portal = the National Cyber Crime Reporting Portal
says-in-childline-1098 = A free line for any child in trouble, and for adults who call for one. They send help.
called-in-childline-1098 = Child Helpline 1098

## Italy
says-it-polizia-postale = The site of the Postal Police, for tips and questions about crime online, also against children. A formal complaint is made in person.
called-it-polizia-postale = the Polizia Postale
says-it-clicca-e-segnala = A form for the web address of sexual pictures of children, without your name if you like. It goes at once to the police. Private chats go to the police themselves.
called-it-clicca-e-segnala = Clicca e Segnala
says-it-114 = An emergency line for a child or teenager in danger, also through messages or pictures online. They bring in help nearby and the police.
called-it-114 = 114
says-it-telefono-azzurro = A free line that listens to children and teenagers, and to adults who worry about one.
called-it-telefono-azzurro = Telefono Azzurro

## Japan
says-jp-internet-hotline = Takes the web address of content that is against the law, tells the police, and asks sites to remove it. They give no advice.
called-jp-internet-hotline = the Internet Hotline Center
says-jp-safe-line = Asks sites to take down intimate pictures shared against someone’s will, and sexual pictures of children.
called-jp-safe-line = Safe-Line
says-jp-8891 = Connects those harmed by a sexual crime with the nearest centre for a doctor, a lawyer and someone to talk to. Some internet phones can’t reach it.
called-jp-8891 = the support centre nearest to you (#8891)
says-jp-childline = Volunteers listen to people up to 18, by phone and on some days by chat, without a name. Closed around New Year.
called-jp-childline = Childline

## Kenya
says-ke-dci = A free police line for tips without a name. A unit of the police looks into sexual abuse of children online.
called-ke-dci = the DCI (Directorate of Criminal Investigations)
says-ke-childline-116 = The national line for children: to talk, to report harm, and to find help.
called-ke-childline-116 = Childline Kenya

## South Korea
says-kr-1377 = An automatic line about sexual pictures online. Press 3: it leads to deleting and blocking them, or to the police.
called-kr-1377 = 1377 (press 3)
says-kr-digital-sex-crime-1366 = One number for people harmed by sexual crime online: someone to talk to, deletion of pictures, shelter and lawyers.
called-kr-digital-sex-crime-1366 = the Digital Sex Crime Victim Support Centre
says-kr-youth-1388 = A line for young people at any hour. They also help to report, and to have pictures deleted.
called-kr-youth-1388 = Youth Counselling 1388

## Sri Lanka
says-lk-ncpa = The national child protection authority. It looks into complaints about harm to a child, the most serious first.
called-lk-ncpa = the National Child Protection Authority
says-lk-1929 = A private line for children. They listen, and pass harm on to those who can act.
called-lk-1929 = Childline 1929

## Mexico
says-mx-088 = A line of the Guardia Nacional for crimes online, also against children. They study it, and may take it to prosecutors.
called-mx-088 = the citizen line 088
says-mx-te-protejo = A line to report sexual pictures of children online.
called-mx-te-protejo = Te Protejo México

## Malaysia
says-my-mcmc = The office that watches over communications. It has content removed when a child is abused online, and works with the police.
called-my-mcmc = MCMC
says-my-talian-kasih = A line of the ministry for abuse and hard times, day and night. They know the police and welfare offices.
called-my-talian-kasih = Talian Kasih

## Nigeria
says-ng-naptip = A federal agency with a team for sexual exploitation and threats with pictures online.
called-ng-naptip = NAPTIP
says-ng-acsai = Nigeria’s hotline for the web address of sexual pictures of children. INHOPE’s finder leads there.
called-ng-acsai = Nigeria’s INHOPE hotline
says-ng-cece-yara = A free line about sexual abuse of children, for children and adults. They listen and find help.
called-ng-cece-yara = Cece Yara

## Netherlands
says-nl-politie = The police. Call to report sexual exploitation of a child online, or to make an appointment for a formal report.
called-nl-politie = the Dutch police
says-nl-meldpunt-kinderporno = Takes the web address of sexual pictures of children, without your name, and has them taken down. Private chats go to the police.
called-nl-meldpunt-kinderporno = Meldpunt Kinderporno
says-nl-kindertelefoon = A free, private talk for people from 8 to 18, about anything, by phone or chat.
called-nl-kindertelefoon = De Kindertelefoon
says-nl-helpwanted = Advice for young people and parents about unwanted sexual things online, such as shared pictures or threats. No name needed.
called-nl-helpwanted = Helpwanted

## Norway
says-no-kripos-tips = A tip form of the police about sexual exploitation of children online, read day and night. A formal report goes to your local police.
called-no-kripos-tips = the Norwegian police (Kripos)
says-no-alarmtelefonen = A child welfare line at any hour, for children who are harmed, and for adults who worry about one.
called-no-alarmtelefonen = Alarmtelefonen
says-no-kors-paa-halsen = A free talk for people from 6 to 18, without a name, by phone, chat or e-mail.
called-no-kors-paa-halsen = Kors på halsen

## New Zealand
says-nz-dia = Takes the web address of sexual pictures of children. Threats, and adults who approach a child, go to the police.
called-nz-dia = the Department of Internal Affairs
says-nz-netsafe = Free help to settle harm online, such as shared pictures or threats. They can talk to the platform, and do nothing that you don’t agree to.
says-nz-safe-to-talk = Trained people, at any hour, for sexual harm of any kind. It stays private.
says-nz-youthline = A free, private line for people from 12 to 24, at any hour, by phone and text.

## Peru
says-pe-linea-100 = Advice and support about sexual violence and violence at home, also by adults who approach children online. They help to report it.
called-pe-linea-100 = Línea 100

## Philippines
says-ph-pnp-acg = The police for crime online. They take reports of sexual pictures or live video of children, and ask to have them removed.
called-ph-pnp-acg = the PNP Anti-Cybercrime Group
says-ph-1343 = Takes reports of people who are sold or exploited, also sexually and online.
called-ph-1343 = 1343 Actionline
says-ph-makabata-1383 = The government’s line for any harm to a child. Sexual abuse online goes on to the police.
called-ph-makabata-1383 = the Makabata Helpline
says-ph-bantay-bata = A line for children who are abused or neglected.

## Pakistan
says-pk-nccia = The national agency for crime online. Report threats with pictures, and sexual abuse of children.
called-pk-nccia = the National Cyber Crime Investigation Agency
says-pk-drf = Private advice about threats and harassment online: someone to talk to, safer accounts, and how to report it yourself.
called-pk-drf = the Digital Rights Foundation’s helpline
says-pk-1121 = A free emergency line for the protection of children.
called-pk-1121 = Child helpline 1121

## Poland
says-pl-dyzurnet = Takes the web address of sexual pictures of children. They have them removed and tell the police.
called-pl-dyzurnet = Dyżurnet.pl
says-pl-116111 = A free line, web form and chat for children and teenagers, also about threats online.
called-pl-116111 = the children’s line 116 111
says-pl-800100100 = Free advice for parents and teachers who worry about a child.
called-pl-800100100 = 800 100 100

## Portugal
says-pt-linha-internet-segura = Victim support takes reports of crime online and of sexual pictures of children, without your name, and passes them to the police.
called-pt-linha-internet-segura = Linha Internet Segura
says-pt-sos-crianca = Listens to children, and to adults who worry about one, and brings in child protection.
called-pt-sos-crianca = SOS Criança
says-pt-linha-internet-segura-helpline = Private help by phone, without a name, for victims of crime online.
called-pt-linha-internet-segura-helpline = Linha Internet Segura

## Romania
says-ro-esc-abuz = Takes the web address of sexual pictures of children. You can stay without a name; the authorities are told.
called-ro-esc-abuz = esc_ABUZ
says-ro-ctrl-ajutor = Advice for children, teenagers and parents in a hard situation online.
called-ro-ctrl-ajutor = ctrl_AJUTOR

## Sweden
says-se-ecpat-hotline = Takes reports of any sexual exploitation of a child, with or without your name. They go to the police or to hotlines abroad, and pictures are removed.
called-se-ecpat-hotline = the ECPAT Hotline
says-se-bris = Counselors for children and young people, by phone, chat and e-mail. Adults have a line of their own.

## Singapore
says-sg-police = Report at any neighbourhood police centre. They have a private room for sexual crime, and officers trained for it.
called-sg-police = the Singapore Police
says-sg-tinkle-friend = A line for children of primary school age, when something is wrong.

## Thailand
says-th-1300 = A government line for harm to children. They send rescue, a doctor, or someone to talk to.
called-th-1300 = the 1300 centre
says-th-thaihotline = Takes the web address of sexual pictures of children and other illegal content.
says-th-childline-1387 = Answers calls and messages from children all over Thailand, and finds help for them.
called-th-childline-1387 = Childline Thailand

## Türkiye
says-tr-ihbarweb = A form of the state for the web address of sexual abuse of children, so that it can be blocked.
called-tr-ihbarweb = İhbarWeb
says-tr-duy = The Family Ministry’s site and message line for content and apps that harm children, day and night. Also by BiP.
called-tr-duy = DUY of the Family Ministry
says-tr-alo-183 = A ministry line about violence and neglect of children and women. They can bring in the police and social services.
called-tr-alo-183 = Alo 183

## Ukraine
says-ua-stopcrime = Takes the web address of sexual pictures of children, without your name if you like, and sends it to the police.
called-ua-stopcrime = StopCrime
says-ua-la-strada = Psychologists, lawyers and teachers who advise children, young people and parents, without a name.
called-ua-la-strada = the national line 116 111 of La Strada

## South Africa
says-za-fpb-hotline = Takes reports of sexual pictures of children, and of adults who approach children for sex online. They have them removed and tell the police.
called-za-fpb-hotline = the Film and Publication Board
says-za-childline = A line for children, and for people who worry about one, to talk and to report harm.
called-za-childline = Childline South Africa

## Places that take the address of pictures, and no threats or messages
do-tell-address = Tell { $service } about pictures online
    .reason = { $suspect ->
        [other-young-person] If pictures are online, they take the web address, never a picture. You don’t have to decide today.
       *[other] If pictures are online, they take the web address, never a picture. Threats and messages go to the police.
      }
do-tell-official-at-stopline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-de-internet-beschwerdestelle = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-dk-anmelddet = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-es-incibe-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-fr-pharos = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-hu-internet-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-ie-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-int-inhope = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-jp-internet-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-nz-dia = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-pl-dyzurnet = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-ro-esc-abuz = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-tr-ihbarweb = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-ua-stopcrime = { do-tell-address }
    .reason = { do-tell-address.reason }
why-address = If pictures are online, they take the web address, never a picture. Threats and messages go to the police.
why-report-child-at-stopline = { why-address }
why-report-child-de-internet-beschwerdestelle = { why-address }
why-report-child-dk-anmelddet = { why-address }
why-report-child-es-incibe-hotline = { why-address }
why-report-child-fr-pharos = { why-address }
why-report-child-hu-internet-hotline = { why-address }
why-report-child-ie-hotline = { why-address }
why-report-child-jp-internet-hotline = { why-address }
why-report-child-nz-dia = { why-address }
why-report-child-pl-dyzurnet = { why-address }
why-report-child-ro-esc-abuz = { why-address }
why-report-child-tr-ihbarweb = { why-address }
why-report-child-ua-stopcrime = { why-address }
why-report-child-au-esafety-illegal-content = { why-address }
why-report-child-br-safernet = { why-address }
why-report-child-de-jugendschutz-net = { why-address }
why-report-child-gb-iwf = { why-address }
why-report-child-it-clicca-e-segnala = { why-address }
why-report-child-nl-meldpunt-kinderporno = { why-address }
why-report-child-ng-acsai = { why-address }
why-report-child-th-thaihotline = { why-address }
why-report-child-tr-duy = { why-address }

## Places that remove pictures in their own way
do-take-down-au-esafety = { do-take-down-local }
    .reason = By law they can have intimate pictures removed, and act against whoever posted them. You can ask first what they need.
do-take-down-ca-needhelpnow = { do-take-down-local }
    .reason = Their page shows, step by step, how to have them taken down, and what to say to people who saw them.
do-take-down-gb-report-remove = { do-take-down-local }
    .reason = { $who ->
        [me] For under 18: you hand in your own picture, there and nowhere else, and they work to have copies removed. Childline helps you.
       *[other] The young person does it, with help from Childline. Don’t do it for them, and don’t save or send the picture yourself.
      }
do-take-down-kr-digital-sex-crime-1366 = { do-take-down-local }
    .reason = They have pictures deleted, and someone listens. You can ask first what they need.
do-take-down-nz-netsafe = { do-take-down-local }
    .reason = They can talk to the platform, and do nothing that you don’t agree to.
