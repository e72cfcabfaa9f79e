# People to talk to, pictures taken down, what comes next, and words for the first talk.
# $who: me, child (a child in my care), student or other. $age: minor, adult or unknown.

support-title = People to talk to
support-lead = { $who ->
    [me] You can talk about what happened, or only about how you are. You don’t need proof, and you can stop at any time.
    [student] You can ask what to do, and you can talk about yourself. You don’t need proof to call.
   *[other] You can talk about what happened, or about yourself. You don’t need proof to call.
  }

## The step of the plan
support-step = From your plan
support-step-done = I’ve done this
support-step-is-done = Marked as done.
support-step-plan = Go to your plan

## Filters
support-purpose = What for?
support-purpose-any = Anything
support-purpose-listen = Someone who listens
support-purpose-law = The law
support-purpose-costs = Help with costs
support-purpose-learn = Lessons
support-language = Language
support-language-any = Any language
support-only = Show only
support-open-now = Open now
support-without-name = No name needed
support-count = { $sure ->
    [0] None fits for sure
    [one] One fits
   *[other] { $sure } fit
  }{ $unsure ->
    [0] .
    [one] , and one more may fit.
   *[other] , and { $unsure } more may fit.
  }
support-none = None of them fits for sure. Take away one of the choices above, or look through all numbers of your country.
support-unsure = These may fit
support-unsure-more = What you chose isn’t known about them. You can ask.
support-all-numbers = See all numbers of your country

## Beside the list
support-start = You could start with
support-start-words = { $who ->
    [me] “Something happened to me online. I don’t know what to do, and it is hard to talk about it.”
    [child] “I’m worried about a child in my care. Something happened online, and I don’t know what to do.”
    [student] “I work at a school. I’m worried about a student, and I want to do it right.”
   *[other] “I’m worried about someone. Something happened online, and I don’t know what to do.”
  }
support-start-more = If nothing more comes, that is enough. They ask, and you can hang up at any time.
support-trace = What a call leaves behind
support-trace-more = { $near ->
    [yes] The number stays in the list of the phone, and it can be on the bill. A page that you open stays in the history of the browser. Use a phone or computer that the person can’t look at, and speak where nobody listens.
   *[no] The number stays in the list of the phone, and it can be on the bill. A page that you open stays in the history of the browser.
  }
support-talk = { $who ->
    [me] Telling someone you trust
   *[other] The first talk
  }
support-talk-go = { $who ->
    [me] Words to tell someone
   *[other] Words for the first talk
  }

## Pictures
support-removal = Have pictures taken down
support-removal-how = { $who ->
    [me] You do it yourself, on the device that has the picture. Nobody there gets to see it.
   *[other] { $age ->
        [adult] The person in the pictures does it, on their own device. You can sit beside them; you don’t have to see anything.
       *[other] The young person does it, on their own device. You can sit beside them. You don’t have to see anything, and nobody should send you the picture for it.
      }
  }
support-removal-later = Your answers say nothing of pictures. If they ever play a part, this is where to turn.
support-removal-for = Made for: { $ages }
support-removal-none = We know of no such service that is confirmed for where you are. Reporting to the platform can take pictures down too.
support-removal-trace = It works with companies that take part, so it can’t reach every app or every copy. The page stays in the history of the browser that opens it.

## What usually happens next
support-next = What usually happens next
support-next-hotline = After a call to a hotline
    .more = Someone listens and asks. You decide what you tell. Some must pass it on if a child may be in danger: you can ask about that first.
support-next-police = After a call to the police
    .more = Someone takes notes. Ask for the number of the case and a name, and write both down. They may want the device, so leave it as it is. It can be long until you hear from them; you may call and ask.
support-next-child = { $who ->
    [me] If you are asked to tell it
   *[other] If they want to hear from the child
  }
    .more = { $who ->
        [me] You can ask for someone who is trained for this, and whether a person you trust may be with you. You can say when it is too much.
       *[other] Ask for someone who is trained for this. You don’t have to practise anything with the child before, and it is better if you don’t.
      }
support-next-platform = After a report to a platform
    .more = Often only an automatic answer comes, or none. It may say that no rule was broken: then you can report again, with more of what happened. Note each answer with its day.
support-next-home = { $who ->
    [me] How you may feel
   *[other] At home
  }
    .more = { $who ->
        [me] Relief, anger, shame, nothing at all: each is normal, and it can change from one hour to the next. If it gets too much, call someone, also at night.
       *[other] Some are relieved, some angry, some silent. Each is normal, and it changes. Meals, sleep and a plan for tomorrow help more than talking about it all day. You need rest, too.
      }
support-next-differs = It may go another way where you live. You can always ask: “What happens now?”

## The first talk
support-talk-title = { $who ->
    [me] Words to tell someone
   *[other] Words for the first talk
  }
support-talk-lead = { $who ->
    [me] You decide whom you tell, and how much. One sentence is enough to begin.
   *[other] They need to hear that it is not their fault. You don’t have to say everything at once.
  }
support-talk-before = Before you begin
support-talk-say = You can say
support-talk-calm = Choose a quiet moment, and take a breath first. If you stay calm, it is easier for them to go on.
support-talk-near = Choose a time and a place where the person who does this can’t hear, and can’t read it later.
support-talk-enough = You don’t have to know everything tonight. That they are not alone with it is enough for now.
support-talk-say-glad = “I’m glad that I know. I’m not angry with you.”
support-talk-say-trouble = “You are not in trouble.”
support-talk-say-fault = “It is not your fault. The person who did this is responsible.”
support-talk-say-much = “You can tell me as much or as little as you want.”
support-talk-say-no-secret = “I can’t keep this to myself, because I want you to be safe. I’ll tell you whom I talk to.”
support-talk-say-next = “I’ll get help, and I’ll tell you what I do before I do it.”
support-talk-say-other = “You don’t have to protect anyone, and nobody has to be punished for you to get help.”
support-talk-dont = Better not to ask
support-talk-dont-why = “Why did you do that?”
    .why = It sounds like blame, even if you don’t mean it.
support-talk-dont-before = “Why didn’t you tell me sooner?”
    .why = Shame and threats keep people silent. What counts is that it is known now.
support-talk-dont-lead = “Did he do this? Did she make you do that?”
    .why = It puts words into their mouth. What they say by themselves helps them more, in court too.
support-talk-dont-show = “Show me the picture.”
    .why = You don’t need to see it. A sexual picture of someone under 18 should be seen by nobody but those whose work it is.
support-talk-dont-show-adult = “Show me the picture.”
    .why = You don’t need to see it to believe them. They decide who sees it.
support-talk-dont-all = “Tell me everything from the start.”
    .why = Telling it again and again hurts. Someone who is trained for it can hear it once.
support-talk-one = The one thing to ask
support-talk-one-words = “Are you safe right now, and tonight?”
support-talk-one-more = Then listen. If they tell you more, let them, and don’t dig. Silence is all right, too.
support-talk-one-danger = They are not safe: who to call now
support-talk-after = Afterwards
support-talk-after-more = { $who ->
    [me] Note whom you told, and when. You don’t have to write what you said.
   *[other] Write down what was said, word for word, theirs and yours, with the time. Do it soon, and not in front of them.
  }
support-talk-after-write = Write it down
support-talk-if-done = If it’s done:
support-talk-me-whom = Think of one person who stays calm, and who is not close to the one who does this. It can be someone on the phone, too.
support-talk-me-write = Writing it on a piece of paper and giving them that is as good as saying it.
support-talk-me-say-happened = “Something happened to me online, and I need help.”
support-talk-me-say-threat = “Someone has pictures of me and threatens to share them.”
support-talk-me-say-listen = “Please just listen first. I’m ashamed, and it is hard to say.”
support-talk-me-say-phone = “Please don’t take my phone away, and don’t write to that person.”
support-talk-me-say-help = “Can you be with me when I call someone?”
