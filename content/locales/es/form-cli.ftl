# An official form on the command line.

cli-form-order = El orden y las palabras son nuestros donde no pudimos leer el formulario mismo. Si el formulario es distinto, vale el formulario.
cli-form-chosen = (omitido, como elegiste)
cli-form-not-known = (no está en el registro; déjalo vacío si no lo sabes)
cli-form-yours = (solo tú puedes escribirlo o elegirlo)
cli-form-there = (se hace en la página misma)
cli-form-afterwards = (anótalo cuando lo hayas enviado)
cli-form-too-long = (demasiado largo para este campo; una parte no serviría)
cli-form-more = (una parte solo tú puedes escribirla)
cli-form-cut = (acortado para que quepa)
cli-form-telltales = Esto podría revelar quién eres, o de quién se trata:
cli-form-telltale = { $word } (en: { $fields })
cli-form-not-left-out = Cairn no puede omitir «{ $word }» por sí solo. Lee los textos y quita lo que no quieras contar.
