# Steps of the plan for what was sent. Quiet: whoever looks over a shoulder reads no more than they must.

do-look-look-for-answer = See whether { $receiver } has answered
    .reason = Some time has passed since you wrote. An answer may be in the app, in your email, or in the spam folder.
do-look-their-time = See whether { $receiver } has answered
    .reason = They say that they answer by now.
do-look-time-is-up = See what { $receiver } has done
    .reason = The 48 hours that the law gives are over. If it isn’t done, Cairn has the next text ready.
do-look-ask-again = Ask { $receiver } again
    .reason = A week has passed. Cairn has a short text that asks about it with your number.
do-look-look-again = Look again at what you sent to { $receiver }
    .reason = This is the day that you chose.
