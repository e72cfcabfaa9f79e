# Pasos del plan para lo que se envió. En voz baja: quien mire por encima del hombro no lee más de lo necesario.

do-look-look-for-answer = Ver si { $receiver } respondió
    .reason = Ha pasado un tiempo desde que escribiste. La respuesta puede estar en la aplicación, en tu correo o en la carpeta de correo no deseado.
do-look-their-time = Ver si { $receiver } respondió
    .reason = Dicen que a estas alturas ya responden.
do-look-time-is-up = Ver qué hizo { $receiver }
    .reason = Pasaron las 48 horas que da la ley. Si no está hecho, Cairn tiene listo el siguiente texto.
do-look-ask-again = Preguntar otra vez a { $receiver }
    .reason = Ha pasado una semana. Cairn tiene un texto corto que pregunta por él con tu número.
do-look-look-again = Mirar otra vez lo que enviaste a { $receiver }
    .reason = Es el día que elegiste.
