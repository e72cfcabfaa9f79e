# A safety plan, to fill in. $who: me, or other (a child, a student, someone else).
# safety-heading and the parts are kept in the record as they stand: a plan is found again by them, in every language.

safety-heading = Safety plan
safety-lead = { $who ->
    [me] For the moments when it gets hard or dangerous. Fill in what helps you; anything can stay empty.
   *[other] For the moments when it gets hard or dangerous. Fill it in together, if they want to: they know best what helps. Anything can stay empty.
  }
safety-lead-read = For the moments when it gets hard or dangerous. These are the things to think of; write your own on paper, or in your record once there is one.
safety-near = Keep it where the person who does this can’t find it. On paper it can be found; here it is locked.
safety-own = What happens to it
safety-own-more = It is kept as a note in your record, locked. It stays out of every package that you make for others, unless you choose it there. Earlier versions stay in the record.
safety-danger = Someone is in danger now
safety-keep = Keep the plan
safety-kept = Kept in your record, as note { $number }.
safety-empty = Write something into one of the boxes first.
safety-reason = The safety plan was changed.
safety-crisis = Day and night: { $number }
safety-go = Make a safety plan
safety-go-more = Whom to call, where it is safe, what to do on the phone. To fill in.

## The parts
safety-signs = How we notice that it gets dangerous
    .hint = A new message from them, a deadline, someone at the door, thoughts that frighten.
safety-people = Whom to call, with their numbers
    .hint = Two or three people, one of them for the night. Nobody who is close to the person who does this.
safety-place = Where it is safe, and how to get there
    .hint = A neighbour, a place with people, a room with a door that locks.
safety-word = A word that means: I need you now
    .hint = Agree on it with someone. It should sound like nothing.
safety-phone = Phone and accounts
    .hint = Save what is there first. Then a new password, set on a device that they never had in hand; location off; who can see the posts. A sudden change can warn that person: a hotline can think it through first.
safety-dark = If there are thoughts of suicide
    .hint = Who stays there, what is put out of reach, what has helped before.
safety-take = What to take along, if someone must go
    .hint = Keys, papers, medicine, a charger, money.
safety-again = When to look at this again
    .hint = A day, or after something new has happened.
