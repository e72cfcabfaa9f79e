# What is ours on the card for a call.

paper-card-title = Una llamada
paper-card-spoken = Para leer en voz alta al final, si lo anotan
paper-card-footer = Escrito el { $time }. Quien tenga esta tarjeta puede leerla.
