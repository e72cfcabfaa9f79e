# The warning signs, one sentence each. One sign proves nothing; they are never added up.

## Contacts online
sign-category-online = Contacts online
sign-online-upset-after = Is upset, distant or angry after being online or after a message.
sign-online-older-friend = Talks of a new online friend who seems older, or is vague about how they met.
sign-online-move-private = Someone new wants to move quickly to another app, a private chat or messages that disappear.
sign-online-secret = Someone asks them to keep a friendship or chats secret.
sign-online-flattery = Someone praises them a lot, likes everything, and soon seems to be the only one who understands.
sign-online-pretend-younger = Someone says they are the same age, but things don’t fit: they never show their face live, or the photos look copied.
sign-online-sexual-talk = Someone turns the talk to sex, bodies, role play or dares.
sign-online-sends-porn = Someone sends sexual pictures or videos, or such things turn up on the child’s device.
sign-online-asks-images = Someone asks for pictures or live video, at first harmless, then with less clothing.
sign-online-offers = Someone offers gift cards, game credit, money, alcohol, drugs, a ride or a place to stay.
sign-online-asks-details = Someone asks for the address, school, timetable, phone number, or who is at home.
sign-online-meet = Someone suggests or plans to meet in person.
sign-online-livestream = Someone asks them to do things on live video that they don’t want to do.
sign-online-game-dm = Someone from a game keeps trying to talk in private.

## Pictures and threats
sign-category-image-based = Pictures and threats
sign-img-threat = Someone threatens to show a nude or sexual picture unless they get money, more pictures or silence.
sign-img-friend-list = The threat comes with a list of friends, family or the school, or with a deadline.
sign-img-fake-news = The threat shows a made-up news story, or says that police or media will get it.
sign-img-fast = A flirting stranger sends a picture first, asks for one back, and the threat follows within hours.
sign-img-boy-14-17 = A boy of about 14 to 17 is contacted by the account of an attractive girl he doesn’t know.
sign-img-panic = Panics with the phone in hand, cries, locks the door, or wants to delete everything.
sign-img-shared = A nude or sexual picture of them is going round or is online.
sign-img-deepfake = Someone made a fake nude or sexual picture of them with software.
sign-img-first-contact-threat = The very first message says that someone has a private picture or video.
sign-img-coerced-more = Feels forced to go on sending pictures or going on camera, because of what was sent before.
sign-img-peer = A classmate or a former partner shares an intimate picture, or threatens to.

## Feelings
sign-category-emotional = Feelings
sign-emo-mood = Has sudden changes of mood: fear, anger, tears or silence.
sign-emo-sleep = Has nightmares, sleeps badly, or is afraid to be alone at night.
sign-emo-anxious = Is anxious, clingy or very sad, and you don’t know why.
sign-emo-distracted = Seems far away or worried, and can’t follow a talk.
sign-emo-shame = Says they are stupid, dirty or bad, or that everything is ruined.
sign-emo-younger = Acts younger again: wets the bed, or sucks a thumb.
sign-emo-secret = Has a secret with an adult or an older child and won’t speak of it.
sign-emo-hints = Drops hints, or asks “what if a friend…” about sexual pictures or threats.
sign-emo-selfharm = Hurts themselves, or talks of dying, giving up or being a burden.
sign-emo-discloses = Says, writes or draws that someone did or asked for something sexual.

## Phone and computer
sign-category-device = Phone and computer
sign-device-night = Is online much more than before, mostly late in the evening or at night.
sign-device-hide-screen = Turns the screen away, or changes the page fast, when someone comes near.
sign-device-secretive = Has become very secretive about what they do online or whom they talk to.
sign-device-attached = Can’t be without the phone and jumps at every message, as if they had to answer.
sign-device-more-or-less = Is suddenly online much more, or much less.
sign-device-unknown-phone = Has a phone, SIM card, tablet or game item that nobody at home bought.
sign-device-other-account = Uses someone else’s account, or a second account that you didn’t know of.
sign-device-wiped = Deletes chats, call lists or apps again and again.
sign-device-calls-before-out = Gets many calls or messages just before going out, and is tense.

## People around them
sign-category-relationships = People around them
sign-rel-older-partner = Has a much older boyfriend, girlfriend or “manager”.
sign-rel-withdraw-family = Pulls back from family, or from old friends and hobbies.
sign-rel-unknown-adults = Gets calls, visits, rides or mail from adults whom the family doesn’t know.
sign-rel-odd-places = Goes to unusual places to meet friends, or won’t say where.
sign-rel-missing = Stays out late or overnight, or goes missing, even for a short time.
sign-rel-fear-person = Is afraid of one person or place, or suddenly avoids it.
sign-rel-adult-oversteps = An adult keeps looking for time alone with a child, gives presents for no reason, or doesn’t stop touching after a “no”.
sign-rel-controlling-partner = A partner demands passwords, places or constant answers, or threatens to show private pictures.
sign-rel-recruits = Brings other young people to meet or chat with the same older person.

## Body and health
sign-category-physical = Body and health
sign-phy-appearance = Clothes, style or washing have changed a lot, one way or the other.
sign-phy-injuries = Has bruises, bite marks or other injuries that nobody can explain.
sign-phy-genital = Has pain, bleeding, redness or discharge in private parts or the mouth. See a doctor; don’t examine and don’t take photos.
sign-phy-sti = Has an infection that is passed on by sex, or is pregnant, as a child or young teen.
sign-phy-eating = Eating or weight has changed, or the stomach or head hurts without a cause.
sign-phy-substances = Uses alcohol or drugs, or can get them in a way that nobody can explain.
sign-phy-sexual-behaviour = Uses sexual words, or plays or acts in a sexual way, beyond their age.
sign-phy-undress = Won’t undress for a bath, sport or bed when that is usual.
sign-phy-dishevelled = Comes home upset, untidy or drunk.

## Money and presents
sign-category-money = Money and presents
sign-money-gifts = Has new clothes, jewellery, game items or devices without a reason that fits.
sign-money-cash = Suddenly has money, gift-card codes or payments from people you don’t know.
sign-money-needs = Urgently asks for money or gift cards, sells things, or money is missing.
sign-money-pays-out = Pays people you don’t know, by app, cryptocurrency or game credit.
sign-money-parcels = Gets letters or parcels from someone you don’t know.

## School
sign-category-school = School
sign-school-grades = Marks fall, it is hard to concentrate, nothing is interesting any more.
sign-school-absent = Is late, skips lessons, or leaves without permission.
sign-school-avoids = Suddenly refuses school, a class, a bus or a group, most of all after pictures went round.
sign-school-teased = Is mocked or stared at because of a picture, or others ask to see it.
sign-school-collected = Is met or picked up by adults whom the school doesn’t know.

## What can make it harder
sign-category-risk-factor = What can make it harder
sign-risk-past-abuse = Has been abused or neglected before.
sign-risk-family-disruption = There is a break-up, violence, drink, drugs or mental illness at home.
sign-risk-care = Is or was in care, or has moved a lot.
sign-risk-loss = Has lately lost someone, by death or in another way.
sign-risk-isolated = Is lonely, bullied or new in the area, or has no adult to turn to.
sign-risk-self-esteem = Thinks little of themselves.
sign-risk-disability = Has a disability of body, senses or learning, or difficulties with communication: it is hard to understand, to speak, or to be understood.
sign-risk-lgbt = Has no safe place to ask about sexuality or gender.
sign-risk-poverty = Lacks money, food or a stable home.
sign-risk-missing = Has gone missing, or missed much school.
sign-risk-friends = Friends or relatives are being exploited.
sign-risk-lied-age = Gave a false age to use a service, or has sent intimate pictures before.
sign-risk-age-gap = Talks online with adults. In the cases looked at, four in ten of those who lured a missing child online were more than ten years older.
