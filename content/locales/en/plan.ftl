# The plan: each step with its reason, and what not to do.
# $who: me, child (my child), student or other. $suspect: who the person doing it is, as in situation files.
# $threat: yes or no. $age: minor, adult or unknown. $id is a service’s id; $service, $platform, $number and $state are names and numbers.

## Danger
do-call-emergency = Call { $number } now
    .reason = Someone may be in danger. Say the address first. Everything here can wait.
do-call-emergency-unchecked = Call your local emergency number now
    .reason = It is listed as { $number }, and nobody has checked it yet. Say the address first. Everything here can wait.
do-call-emergency-unknown = Call your local emergency number now
    .reason = Someone may be in danger. Say the address first. Everything here can wait.
do-call-crisis = Call or text { $number } now
    .reason = { $who ->
        [me] You don’t have to carry this alone. Someone answers who listens, and pictures can be dealt with.
       *[other] Stay with them. If you can’t, make sure that someone they trust is there. Trained people tell you what to do.
      }
do-call-crisis-only = Call { $number } now
    .reason = { do-call-crisis.reason }
do-missing-center = Tell { $service }
    .reason = After the police, they help to look for a missing child.

do-no-meeting = { $who ->
    [me] Don’t go to meet them
   *[other] Make sure that nobody goes to meet them
  }
    .reason = If someone has gone, or it is soon, call { $number } at once.
do-no-meeting-unknown = { do-no-meeting }
    .reason = If someone has gone, or it is soon, call your local emergency number at once.

do-before-deadline = Call { $service } before that time
    .reason = The time was set to rush { $who ->
        [me] you
       *[other] both of you
      }. First talk to someone who is there for this: { $number }. { $suspect ->
        [household] Call when that person can’t hear it.
        [family] Call when that person can’t hear it.
       *[other] {""}
      }
do-before-deadline-police = Call your local police before that time
    .reason = The time was set to rush { $who ->
        [me] you
       *[other] both of you
      }. Say when it runs out, and ask what to do until then. { $suspect ->
        [household] Call when that person can’t hear it.
        [family] Call when that person can’t hear it.
       *[other] {""}
      }

## A safe place to go on
do-safer-device = Go on where that person can’t look
    .reason = They could see what you do on this computer. A phone or computer that they never had in hand is better.

## For those who must report
do-duty-report = Make your report to the { $service }
    .reason = { $due } A report by your principal rarely replaces your own. You don’t need proof, and you don’t need permission.
do-duty-report-police = Make your report to the police
    .reason = { $due } In { $state }, child protection passes cases like this on to the police. A report by your principal rarely replaces your own.
do-duty-report-local = Make your report to the { $office }
    .reason = { $due } { $state } has no single number that we could confirm. Childhelp can tell you whom to call. A report by your principal rarely replaces your own.
do-duty-report-unknown = Find out who takes your report, and call
    .reason = In most places someone who works at a school must report this, and soon. Choose your state to see whom to call. A report by your principal rarely replaces your own.
duty-due = { $how ->
    [at-once] In { $state } the call is due at once{ $hours ->
        [0] { "" }
       *[other] , and within { $hours } hours at the latest
      }.
    [within] In { $state } the call is due within { $hours } hours.
    [as-soon-as-possible] In { $state } the call is due as soon as you can{ $hours ->
        [0] { "" }
       *[other] , and within { $hours } hours at the latest
      }.
    [promptly] In { $state } the call is due promptly.
   *[other] Don’t wait with the call.
  }
duty-due-unknown = Don’t wait with the call; ask how soon the law of your state wants it.
duty-closed = The line is closed now. If it can’t wait, call the police.
do-duty-log = Start your duty log
    .reason = Who told you what, in their own words, whom you called and when, and where the device lies. No pictures go in.
do-secure-device = Leave the device as it is, and note where it lies
    .reason = Don’t look through it, and don’t copy anything from it. Note whose it is, who has it, and whether it is on.
do-duty-written = Write the report that { $state } asks for
    .reason = { $written }
do-duty-written-unknown = Ask whether a written report is due
    .reason = Ask when you call, and note the answer with the name and the time.
duty-written = { $how ->
    [within] It is due within { $hours ->
        [120] 5 days
       *[other] { $hours } hours
      }{ $form ->
        [none] { "" }
       *[other] , on form { $form }
      }. Ask when you call, and note the answer.
    [if-asked] It is due only if they ask for it{ $hours ->
        [0] { "" }
       *[other] , within { $hours } hours then
      }. Ask when you call, and note the answer.
    [after-the-call] It follows the call. Ask by when, and note the answer.
   *[other] Ask when you call whether one is due, and note the answer.
  }
do-tell-school = Tell the person your school names for this
    .reason = Your own report comes first. Share only what they need to know.
do-ask-about-parents = Ask who tells the parents, and when
    .reason = Let child protection or the police decide that, so that it doesn’t harm the student.
do-training = Learn more about helping victims
    .reason = { $service }: lessons at your own pace, when there is time.

## Not answering, not paying
do-stop-answering = { $who ->
    [me] Stop answering, and send nothing more
   *[other] Help them stop answering, and send nothing more
  }
    .reason = { $threat ->
        [yes] Each answer shows that the pressure works. A deadline is part of the pressure; nothing that they promise can be trusted.
       *[no] Each answer shows that the pressure works. Nothing that they promise can be trusted.
      }
do-stop-and-pay-nothing = { $who ->
    [me] Stop answering, and pay nothing
   *[other] Help them stop answering, and pay nothing
  }
    .reason = { $threat ->
        [yes] Paying rarely stops it: mostly they ask for more. A deadline is part of the pressure. If something was paid, keep the receipt.
       *[no] Paying rarely stops it: mostly they ask for more. If something was paid, keep the receipt.
      }
do-pay-nothing = Don’t pay
    .reason = { $threat ->
        [yes] Paying rarely stops it: mostly they ask for more. A deadline is part of the pressure. If something was paid, keep the receipt.
       *[no] Paying rarely stops it: mostly they ask for more. If something was paid, keep the receipt.
      }

## Keep what can vanish
do-note-place = Write down where the pictures are
    .reason = The address, the app, the account and the time, in words. Don’t save them, don’t open them again, don’t send them to anyone.
do-keep-chat = Save the chat and the account before you report or block
    .reason = { $age ->
        [adult] Reporting or blocking can make the chat vanish. Keep what was written, names, addresses and times.
       *[other] Reporting or blocking can make the chat vanish. Keep what was written, names, addresses and times; leave every sexual picture where it is.
      }
do-write-down = Write down what happened, with the day
    .reason = { $who ->
        [me] In your own words, as much as you want. Days are easy to lose later.
       *[other] What you saw and heard, in exact words. Days are easy to lose later.
      }
do-observe = Look through the signs
    .reason = Note only what you noticed yourself, with the day. There is no score.

## Report
do-report-platform = Report it to { $platform }
    .reason = They can remove what breaks their rules and stop the account. Cairn helps with the words; you send them yourself.
do-report-unnamed = Report it to the app or site where it happens
    .reason = Choose it in your answers, and Cairn shows the way and helps with the words.
do-block = Block the account, once everything is saved
    .reason = Then they can’t write any more. If the police are already helping you, ask them first.

## Contact
do-tell-official = Tell { $service }
    .reason = { $suspect ->
        [other-young-person] If it goes on, or a grown-up may be behind it, they can act. You don’t have to decide today.
       *[other] { $age ->
            [adult] They take reports about threats and crimes like this.
           *[other] { $id ->
                [us-ncmec-cybertipline] They look first whether a child is in danger, and find the right police.
               *[other] They can look into it, or send it on to those who can.
              }
          }
      }
do-tell-found = Tell { $service } where the pictures are
    .reason = The address is enough. You don’t have to look again, and you don’t have to prove anything.
do-child-protection = Call the { $service }
    .reason = { $who ->
        [me] Keeping you safe is their work. You can ask first what will happen, and without giving a name where they allow it.
       *[other] Keeping a child safe is their work. You don’t need proof. You can ask first what will happen.
      }
do-ask-advice = Ask for advice: { $service }
    .reason = { $who ->
        [me] You can say what worries you and ask what to do. You decide what you tell.
       *[other] You can say what worries you and ask what to do. You don’t need proof.
      }
do-call-police = Call your local police
    .reason = { $suspect ->
        [school-staff] Go to them yourself, past the school. You can ask first what will happen.
        [household] Call when that person can’t hear it. You can ask first what will happen.
        [family] Call when that person can’t hear it. You can ask first what will happen.
        [other-young-person] Threats or a meeting go too far for anyone. You can ask them what they would do, before you give a name.
       *[other] They can ask the company to keep the data. You can ask first what will happen.
      }

## Support
do-take-down = { $who ->
    [me] Have the pictures of you taken down
    [child] Have the pictures of your child taken down
   *[other] Help to have the pictures taken down
  }
    .reason = { $age ->
        [adult] { $service } makes a fingerprint on your own device; the picture stays with you. For pictures from before 18, use Take It Down.
       *[other] { $who ->
            [me] { $service } makes a fingerprint on your own device; the picture never leaves it, and you don’t have to say who you are.
           *[other] The young person does it on their own device with { $service }. You can sit beside them and needn’t see anything.
          }
      }
do-talk = Find words for the first talk
    .reason = { $age ->
        [adult] They need to hear that it is not their fault. You don’t have to find the words alone.
       *[other] { $suspect ->
            [other-young-person] A child needs to hear that they are not in trouble. That holds for both of them.
           *[other] A child needs to hear that they are not in trouble. You don’t have to find the words alone.
          }
      }
do-ask-school = { $who ->
    [me] Ask someone at school to help
   *[other] Ask the school to help
  }
    .reason = If they are all at one school, it can keep them apart and stop pictures there. You decide how much you tell.
do-tell-someone = Tell one person you trust
    .reason = { $suspect ->
        [stranger] It gets lighter with two. Choose someone who stays calm. You decide how much you tell.
       *[other] Choose someone who is not close to the one who does this. You decide how much you tell.
      }
do-support-people = Talk to someone: { $service }
    .reason = { $who ->
        [me] They are trained to listen. You decide what you tell, and you can stop at any time.
       *[other] This is hard for you too. You can ask how to help, and you can talk about yourself.
      }

do-support-people-any = See who you can talk to
    .reason = You don’t have to carry this alone. The list shows who listens, and where.

## What not to do
avoid-confront = Don’t confront the person
    .instead = Leave every account as it is, and let the police decide when to speak to them.
    .if-done = Write down what was said, and when. Don’t answer any more. Tell the police.
avoid-pay = Don’t pay, and don’t send more
    .instead = Stop answering, and keep what they wrote. Paying rarely stops it.
    .if-done = Keep the receipt, the card number or the wallet address, and tell the police. Someone who offers to get it back for money may be a cheat too.
avoid-pose = Don’t write to them as the child
    .instead = Leave the child’s account alone, and save what is there.
    .if-done = Stop, and write down which messages were yours. Say so to the police.
avoid-pose-me = Don’t play along to catch them
    .instead = Stop answering, and save what is there.
    .if-done = Write down which messages you wrote for that reason. Tell the police.
avoid-look-for-more = Don’t go looking for more
    .instead = What you have is enough to ask for help. Looking for such pictures can be against the law.
    .if-done = Stop, and write down what you opened, and when. Don’t delete it to hide it. Ask the police or a hotline what to do.
avoid-publish = Don’t post about it or warn others in public
    .instead = Tell the police and the platform. A post can warn the person, hurt the child, and hit the wrong one.
    .if-done = Take it down, after you have noted what you wrote and when. Tell the police that it was there.
avoid-reset-device = Don’t reset or clean the phone or the account
    .instead = Leave it charged and in a safe place. Don’t delete messages, and don’t install anything to bring them back.
    .if-done = Write down what was deleted, and when, and stop using the device. Some of it may still be found.
avoid-question-child = Don’t question the child
    .instead = Listen, say that they are not in trouble, and write down their exact words. The interview is for people trained for it.
    .if-done = Write down what you asked and what was answered, word for word. It helps to know.
avoid-question-child-me = You don’t have to tell it over and over
    .instead = Tell it once, to someone trained, in your own time. Notes that you wrote yourself can speak for you.
    .if-done = Note whom you told, and when. That is enough.
