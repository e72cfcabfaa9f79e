# What is ours on the card for a call.

paper-card-title = A call
paper-card-spoken = To read aloud at the end, if they write it down
paper-card-footer = Written on { $time }. Whoever has this card can read it.
