# An official form on the command line.

cli-form-order = Order and words are ours as far as the form itself was not read. Where the form differs, the form is right.
cli-form-chosen = (left out, as you chose)
cli-form-not-known = (not in the record; leave it empty if you don’t know it)
cli-form-yours = (only you can write or choose this)
cli-form-there = (done on the page itself)
cli-form-afterwards = (write it down once it is sent)
cli-form-too-long = (too long for this field; a part of it would be wrong)
cli-form-more = (part of this only you can write)
cli-form-cut = (shortened to fit)
cli-form-telltales = This could tell who you are, or who it is about:
cli-form-telltale = { $word } (in: { $fields })
cli-form-not-left-out = Cairn can’t leave out “{ $word }” by itself. Read the texts, and take out what you don’t want to tell.
