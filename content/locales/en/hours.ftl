# The days on which a service is open.

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
days-run = { $from } to { $to }
days-every = every day
