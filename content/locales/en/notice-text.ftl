# The words of removal requests that a law describes. Calm, in the first person of whoever asks.
# $kind: take-it-down, dsa or uk. $law: how the law is cited. Nothing here offers to send the picture.

## The laws

notice-title-take-it-down = Removal request under the TAKE IT DOWN Act (United States)
notice-title-dsa = Notice under the Digital Services Act (European Union)
notice-title-uk = Removal request in the United Kingdom

## The parts

notice-element-take-it-down-signature = A signature, and in which capacity you sign
notice-element-take-it-down-identification = Which picture it is, and exactly where
notice-element-take-it-down-good-faith = That you believe in good faith that it is there without consent, and why
notice-element-take-it-down-contact = A way to reach you
notice-element-dsa-explanation = Why it is illegal
notice-element-dsa-location = Exactly where it is
notice-element-dsa-name-email = Your name and email
notice-element-dsa-bona-fide = That you believe in good faith that this is accurate and complete
notice-element-uk-who = That you are the person shown, or act for them
notice-element-uk-location = Exactly where it is
notice-element-uk-statement = That it is there without consent, and why
notice-element-uk-contact = A way to reach you

## What is missing

notice-missing-name = The name is missing. A typed name at the end is a signature.
notice-missing-capacity = It doesn’t say whether you are the person shown, act for them, or are their parent or guardian.
notice-missing-shows = It doesn’t say which picture it is. A few neutral words are enough: what it is, and how the person can be told.
notice-missing-where = It doesn’t say exactly where it is: the address, or, where there is none (a chat), the account and the time.
notice-missing-belief = The statement that you believe in good faith that it is there without consent is missing.
notice-missing-reasons = It gives no reason why it is there without consent. One is enough.
notice-missing-unlawful = It doesn’t say why it is illegal. One reason is enough.
notice-missing-contact = There is no email address or phone number to reach you.
notice-missing-email = There is no email address to reach you.
notice-missing-accuracy = The statement that you believe in good faith that all of this is accurate and complete is missing.
notice-missing-unknown = This Cairn can’t check this part. Read it against the law yourself, or ask someone who can.
notice-left-out-name = Left out. For pictures of a child the law lets you leave out your name and email.

## What is known

notice-fact-take-it-down-person = It is for anyone, adult or child, who is shown in whole or in part and can be told by the face or another mark, such as a birthmark.
notice-fact-take-it-down-made-by-ai = It covers pictures made or changed with software or AI, where a reasonable person couldn’t tell them from real ones.
notice-fact-take-it-down-platform = It covers websites and apps for the public that are mainly a place for what users post, and those that in their regular business publish intimate pictures without consent.
notice-fact-take-it-down-places = It may be in a post, a message, a comment or a live stream.
notice-fact-take-it-down-not-covered = It is said not to cover internet providers, email, and sites that choose most of their content themselves.
notice-fact-take-it-down-which-image = Which pictures count as “intimate” is defined in another law (15 U.S.C. 6851).
notice-fact-take-it-down-consent = Consent has to be given freely and knowingly, without force, fraud or pressure.
notice-fact-take-it-down-not-needed = The law doesn’t ask you for an identity card, a police report, an account, a lawyer or an oath. A platform may ask for more.
notice-fact-take-it-down-hours = On a valid request they must remove it as soon as possible, and not later than 48 hours after they got it.
notice-fact-take-it-down-copies = They must also make reasonable efforts to find and remove identical copies that they know of.
notice-fact-take-it-down-since = Since 19 May 2026 they must have a way to ask, and say plainly how it works.
notice-fact-take-it-down-complain = If there is no way to ask, or it is still there after 48 hours, one can complain to the FTC at TakeItDown.ftc.gov.
notice-fact-take-it-down-who-complains = One may complain for oneself, for one’s child, or for someone else with their consent.
notice-fact-take-it-down-removes-nothing = The FTC itself removes nothing.
notice-fact-dsa-anyone = Any person may send a notice to any service that stores what people post. There must be an easy way to do it online.
notice-fact-dsa-anonymous = For sexual abuse or exploitation of children the notice may be sent without a name.
notice-fact-dsa-since = It has held for all services since 17 February 2024.
notice-fact-dsa-receipt = They confirm that they got it, if you left an email address.
notice-fact-dsa-decision = They must tell you without undue delay what they decided, and how you can challenge it.
notice-fact-dsa-no-hours = The law sets no number of hours.
notice-fact-dsa-flaggers = In each country there are trusted flaggers: bodies whose notices must be dealt with first. You can ask one of them to help.
notice-fact-uk-hours = The Crime and Policing Act 2026 adds a duty to the Online Safety Act: to remove intimate pictures that are reported, and the same or nearly the same ones, as soon as practicable and within 48 hours.
notice-fact-uk-who = The platform need not do so if it thinks that it is no such picture, or that whoever reports is neither the person shown nor acts for them.
notice-fact-uk-start = When this duty starts is not confirmed. It may not hold yet.
notice-fact-uk-contents = What such a report must contain is left to rules that are made later. The parts here are ours.
notice-fact-uk-ways = Services are said to have to offer an easy way to report illegal content, also to people who don’t use them.
notice-fact-uk-agency = Companies must report child sexual abuse that they find to the National Crime Agency. That is their duty, not yours.

## What belongs beside it

notice-beside-never-send = Don’t send the picture. The address and your words are enough.
notice-beside-never-send-minor = Never send, attach or upload the picture, not even of yourself or your own child. The address and your words are enough.
notice-beside-stopncii = If you were 18 or older in it: StopNCII.org can help to find copies. The picture stays on your device.
notice-beside-cybertipline = Tell the CyberTipline too. If it gives you a number and you note it here, the request names it.
notice-beside-hotline = Tell the hotline of your country too. You find it under Contact.
notice-beside-take-it-down = Take It Down, by NCMEC, helps to find copies of pictures from before someone turned 18. The picture stays on your device. It is something else than the law of that name.

## What comes after

notice-after-note = When it is sent, note day and time here. Keep what they answer.
notice-after-48-hours = The 48 hours begin when they get it. Cairn shows when they are over.
notice-after-complain = If it is still there then, Cairn writes the complaint to the FTC for you. As far as we read, the FTC itself removes nothing.
notice-after-receipt = As far as we read, there is no fixed number of hours. Look after a day whether they confirmed it, and after two what they decided.
notice-after-flagger = If nothing happens, a trusted flagger or your country’s Digital Services Coordinator can help.
notice-after-uk = Look after a day, and again after two. Whether the 48 hours hold already is not confirmed.

## The text

notice-field-subject = Subject
notice-field-text = The request

notice-text-to = To: { $receiver }
notice-text-subject = { $kind ->
    [take-it-down] Intimate image removal request (47 U.S.C. 223a)
    [dsa] Notice of illegal content (Article 16, Regulation (EU) 2022/2065)
   *[uk] Request to remove an intimate image
  }
notice-text-open = { $kind ->
    [take-it-down] This is a request to remove an intimate image under the TAKE IT DOWN Act, { $law }.
    [dsa] This is a notice of illegal content under Article 16 of Regulation (EU) 2022/2065, the Digital Services Act.
   *[uk] This is a report of an intimate image that was published without consent, and a request to remove it.
  }
notice-text-capacity = { $capacity ->
    [myself] I am the person shown.
    [guardian] I am the parent or guardian of the person shown.
   *[authorized] I am authorized to act for the person shown.
  }
notice-text-shows = The image: { $shows }
notice-text-where = Where it is:
notice-text-reference = { $known ->
    [yes] { $place }{ $timed ->
        [yes] , seen { $seen }
       *[no] {""}
      }
   *[no] seen { $seen }
  } (reference { $number } in my notes)
notice-text-moment = { $how ->
    [about] about { $time }
   *[exact] { $time }
  } (entry { $number } in my notes)
notice-text-account = account { $handle } on { $platform }
notice-text-account-id = its permanent number: { $id }
notice-text-account-url = its page: { $url }
notice-text-belief = { $kind ->
    [dsa] I believe in good faith that the information and allegations in this notice are accurate and complete.
   *[other] I have a good-faith belief that this intimate image was published without consent.
  }
notice-text-reasons = { $kind ->
    [dsa] Why it is illegal:
   *[other] The facts:
  }
notice-text-reason = { $reason ->
    [never-agreed] { $whose ->
        [myself] I never agreed to its publication.
       *[other] The person shown never agreed to its publication.
      }
    [sent-privately] { $whose ->
        [myself] I sent it privately to one person, and to nobody else. I did not agree that it is passed on.
       *[other] The person shown sent it privately to one person, and to nobody else, and did not agree that it is passed on.
      }
    [made-by-software] It was made or changed with software. It shows something that did not happen.
    [taken-secretly] { $whose ->
        [myself] It was taken without my knowledge.
       *[other] It was taken without the knowledge of the person shown.
      }
    [under-18] { $whose ->
        [myself] I was under 18 when it was taken or made.
       *[other] The person shown was under 18 when it was taken or made.
      }
   *[threatened] { $whose ->
        [myself] I was threatened with its publication.
       *[other] The person shown was threatened with its publication.
      }
  }
notice-text-minor = The image may be child sexual abuse material.
notice-text-minor-number = The image may be child sexual abuse material. It has been reported to the CyberTipline, number { $number }.
notice-text-wish = { $kind ->
    [take-it-down] Please remove it, and the identical copies that you know of, as soon as possible and not later than 48 hours after you receive this request, and confirm it to me.
    [dsa] Please remove it, and identical copies. Please confirm that you received this notice, and tell me what you decide and how I can challenge it.
   *[uk] Please remove it, and the same or substantially the same images, as soon as possible and within 48 hours, and confirm it to me.
  }
notice-text-no-picture = { $minor ->
    [yes] The image is not attached, and I will not send it: nobody may pass it on. If this is not enough to find it, tell me what you need in words.
   *[no] The image is not attached. If this is not enough to find it, tell me what you need in words.
  }
notice-text-anonymous = I leave out my name and email. Article 16(2)(c) allows that for content of this kind.
notice-text-contact = You can reach me at: { $contact }
notice-text-signed = Signed: { $name }, { $time }
