# Content packs: newer editions of what people read, from a file.

## Settings

content-pack-title = What you read here
content-pack-edition = Edition { $version }, made on { $day }.
content-pack-built-in = It came with the program.
content-pack-from-pack = It came from a content pack.
content-pack-none = This Cairn takes no packs yet. A newer Cairn brings newer content.
content-pack-says = Phone numbers, links and answers change. Someone you trust can give you a newer edition as a file, on a USB stick for example. Cairn takes it only if it is signed by those who make Cairn. Out of a file, nothing is sent.
content-pack-choose = Choose a file…
content-pack-fetch-says = Or Cairn can fetch it. { $host } then sees that this computer, at its address on the network, asked for the file, and nothing else. Whoever looks after this network can see that, too.
content-pack-fetch = Fetch it from { $host }
content-pack-taken = Edition { $version } is kept.
content-pack-restart = You will read it when Cairn opens the next time. Lock and open, or close it and start it again.
content-pack-refused = A content pack that was kept here can’t be used.
content-pack-refused-next = You read what came with the program. Choose the newest pack once more.
