# What is deceiving about a name. Shown where an account is written down or listed, and printed beside it.

decode-name-turns = This name holds hidden signs that turn the order of its letters.
decode-name-unseen = This name holds signs that can’t be seen.
decode-name-alike = This name holds letters that look like others.
decode-name-copy = Copy it, don’t retype it.
