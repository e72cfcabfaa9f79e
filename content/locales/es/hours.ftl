# The days on which a service is open.

day-mon = lunes
day-tue = martes
day-wed = miércoles
day-thu = jueves
day-fri = viernes
day-sat = sábado
day-sun = domingo
days-run = { $from } a { $to }
days-every = todos los días
