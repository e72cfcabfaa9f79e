# What leads out of Cairn: a number to call, a page to open.

## A number, large
number-show = Show it large
number-scan-it = Scan it with a phone
number-title = Call this number
number-keys = On the keys: { $digits }
number-scan = Or hold the camera of a phone over the square. The phone shows the number, and nothing happens before you press call there.
number-square = Square to scan, for the number { $number }
number-trace = The phone keeps the call in its list, and it can be on the bill.
number-close = Close

## A page, in the person’s own browser
browser-address-of = the address of { $name }
browser-open = Open in my browser…
browser-title = This opens in your own browser
browser-keeps = Your browser keeps the visit in its history, and can show it to whoever types there later. Cairn can’t take that back.
browser-sees = The page gets the internet address of this connection, as every page does.
browser-quieter = Quieter: scan the square with a phone that the person who does this never had in hand. Then nothing of it stays on this computer.
browser-square = Square to scan, for { $name }
browser-stay = Stay here
browser-go = Open it
browser-opened = Your browser opens it. Cairn stays open here.
browser-failed = Your browser could not be opened. Copy the address, and open it there yourself.
