# While someone is on the phone: it stays open, the twelve words, the card.

phone-who-unsaid = Prefiero no decir quién soy. Quiero contarte algo, y necesito ayuda.
phone-no-name = Prefiero no dar mi nombre.
phone-safe = Hasta donde sé, nadie está en peligro ahora mismo.

phone-title = Mientras hablas por teléfono
phone-on = Estoy al teléfono
phone-off = La llamada terminó
phone-stays = Cairn sigue abierto: se bloquea solo tras { $minutes } minutos sin teclas ni ratón. Al salir de esta página, eso termina.
phone-words = Doce palabras para leer en voz alta
phone-words-more = Si anotan tu llamada, léelas al final. Su nota muestra entonces que tu registro era el mismo en ese momento. Cada cambio en tu registro da palabras nuevas.
phone-card = En papel
phone-card-more = Una tarjeta pequeña, un cuarto de hoja (A6), con lo que elegiste arriba y las doce palabras.
phone-card-trace = El archivo no está bloqueado, y una impresora puede guardar una lista de lo que imprimió. Guárdalo en una memoria USB, o copia las palabras a mano, si alguien podría mirar.
phone-card-save = Guardar la tarjeta como archivo
phone-card-saving = Guardando la tarjeta…
phone-card-saved = La tarjeta está guardada.
