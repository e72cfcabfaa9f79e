# While someone is on the phone: it stays open, the twelve words, the card.

phone-who-unsaid = I would rather not say who I am. I want to tell you about something, and I need help.
phone-no-name = I would rather not give my name.
phone-safe = As far as I know, nobody is in danger right now.

phone-title = While you are on the phone
phone-on = I’m on the phone
phone-off = The call is over
phone-stays = Cairn stays open: it locks only after { $minutes } minutes without a key or the mouse. Leaving this page ends that.
phone-words = Twelve words to read aloud
phone-words-more = If they write down your call, read these at the end. Their note then shows that your record was the same at that time. Each change to your record gives new words.
phone-card = On paper
phone-card-more = A small card, a quarter of a sheet (A6), with what you chose above and the twelve words.
phone-card-trace = The file is not locked, and a printer may keep a list of what it printed. Save it on a USB stick, or copy the words by hand, if someone could look.
phone-card-save = Save the card as a file
phone-card-saving = Saving the card…
phone-card-saved = The card is saved.
