# Texts that follow something that was sent: asking again, a second look, what they want to know, a complaint.
# $to: platform, take-it-down, dsa, uk (a notice under that law) or centre (an official centre). $numbered: yes or no.
# $asked: how often it was asked before.

## On screen

follow-up-title-ask-again = Ask again
follow-up-title-second-look = Ask for a second look
follow-up-title-more = Answer what they asked
follow-up-title-complaint = Complain to the FTC
follow-up-reason-ask-again = When nothing has come, or nothing that says what they decided.
follow-up-reason-second-look = When they said no. Someone else may see it differently.
follow-up-reason-more = When they want to know more. Add the answer in words, under the first paragraph.
follow-up-reason-complaint = When the 48 hours are over and it is still there, or when there was no way to ask.
follow-up-know-no-picture = Never send the picture, even if they ask for it. Say in words where it is.
follow-up-know-removes-nothing = The FTC collects complaints and can act against the company. As far as we read, it removes nothing itself.
follow-up-know-no-look = Don’t open the page with the picture again to check. Write down what you know.

## To whoever received the first

follow-up-text-sent = { $to ->
    [platform] On { $day } I sent you a report.
    [centre] On { $day } I made a report to you.
   *[other] On { $day } I sent you a removal request.
  }{ $numbered ->
    [yes] {" "}Its number is { $number }.
   *[no] {""}
  }
follow-up-text-answered = { $answer ->
    [received] You told me on { $day } that you received it.
    [refused] You told me on { $day } that you will not remove it.
    [asked-for-more] You asked me for more on { $day }.
   *[removed] You told me on { $day } that it was removed.
  }
follow-up-text-ask-again = { $to ->
    [centre] Please tell me whether it reached the right people, and whether you need anything else from me.
   *[other] { $asked ->
        [0] I don’t know yet what you decided. Please tell me. If it is not decided, please tell me when it will be.
       *[other] I have asked before, and I still don’t know what you decided. Please tell me. If it is not decided, please tell me when it will be.
      }
  }
follow-up-text-second-look = Please have it looked at again, by a person, and tell me the reason and how I can challenge the decision. What I reported has not changed.
follow-up-text-more = I answer it here, in words. If anything else is missing, please say exactly what.
follow-up-text-no-number = I was given no number. Please give me one that I can refer to.
follow-up-text-law = { $kind ->
    [take-it-down] { $late ->
        [yes] My request was made under 47 U.S.C. 223a. The 48 hours that the law gives are over.
       *[no] My request was made under 47 U.S.C. 223a. If a part that the law asks for is missing, please tell me which.
      }
    [dsa] My notice was made under Article 16 of Regulation (EU) 2022/2065. Please tell me your decision without undue delay, and how I can challenge it.
   *[uk] If you think that it is no intimate image, or that I may not ask for it, please tell me why.
  }
follow-up-text-keep = Please keep what belongs to it, so that the police can ask you for it. I don’t send the picture.

## The complaint

follow-up-complaint-open = I complain about { $receiver } under the TAKE IT DOWN Act (47 U.S.C. 223a).
follow-up-complaint-sent = On { $day } I sent { $receiver } a request to remove an intimate image that was published without consent.{ $numbered ->
    [yes] {" "}Its number is { $number }.
   *[no] {" "}I was given no number.
  }
follow-up-complaint-held = The text of my request is below. The law asks for a signature, for what and where the image is, for a statement in good faith that it was published without consent, and for a way to reach me.
follow-up-complaint-nothing = I have had no answer.
follow-up-complaint-wish = I have not been told that it was removed. Please look into it. I don’t send the picture.
follow-up-complaint-text = The request as I sent it:
