# What is deceiving about a name. Shown where an account is written down or listed, and printed beside it.

decode-name-turns = Este nombre tiene signos ocultos que cambian el orden de sus letras.
decode-name-unseen = Este nombre tiene signos que no se ven.
decode-name-alike = Este nombre tiene letras que parecen otras.
decode-name-copy = Cópialo, no lo escribas a mano.
