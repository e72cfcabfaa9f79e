# What the handoff itself says: the lines that it writes for the report, and the page on checking a package.
# "The writer" is the person who uses Cairn. The answers are theirs: nobody has checked them.

handoff-text-writer = { $role ->
    [guardian] a parent or carer
    [counselor] a school counselor
    [victim] the person it happened to
    [bystander] someone who came across it
   *[unsure] someone who did not say who they are
  }
handoff-text-title = { $happening ->
    [asking-for-pictures] Someone online asks for pictures
    [asking-to-meet] Someone online asks to meet
    [threat-to-share] Threats to share pictures
    [pictures-shared] Pictures were shared
    [fake-pictures] False or AI-made pictures
    [found-images-of-child] Sexual pictures of a child were come across
    [worried-about-changes] Changes that worry the writer
   *[something-else] Something that happened online
  }
handoff-text-title-age = { $title }: it is about { $age ->
    [age-under-13] a child under 13
    [age-13-15] someone of 13 to 15
    [age-16-17] someone of 16 or 17
    [age-18-24] someone of 18 to 24
   *[age-25-plus] someone of 25 or older
  }

## Danger, as it was answered

handoff-text-danger-missing = The writer answered: someone is missing, or about to meet that person.
handoff-text-danger-suicide = The writer answered: there are thoughts of suicide or of self-harm.

## What happened, as it was answered

handoff-text-whom = { $about ->
    [me] the writer
    [my-child] a child in the writer’s care
    [student] a student
   *[someone-else] someone
  }
handoff-text-answered = The writer answered: { $answers }
handoff-text-happening-asking-for-pictures = someone asks { $whom } for sexual pictures
handoff-text-happening-asking-to-meet = someone wants to meet { $whom }
handoff-text-happening-threat-to-share = someone threatens to share sexual pictures of { $whom }
handoff-text-happening-pictures-shared = sexual pictures of { $whom } were shared
handoff-text-happening-fake-pictures = there are false or AI-made sexual pictures of { $whom }
handoff-text-happening-found-images-of-child = the writer came across what may be sexual pictures of a child
handoff-text-happening-worried-about-changes = the writer is worried about changes in { $whom }
handoff-text-happening-something-else = something else happened, told in the timeline
handoff-text-money = money, gift cards or more pictures were asked for
handoff-text-deadline = a time was set by which something must be done
handoff-text-person = { $person ->
    [stranger] the person doing it is a stranger online
    [known] the person doing it is someone they know
    [household] the person doing it lives in the household
    [family] the person doing it belongs to the family
    [school-staff] the person doing it works at a school
   *[other-young-person] the person doing it is another young person
  }
handoff-text-person-country = that person seems to be in { $country }

## Lines of lists

handoff-text-message-sender = { $own ->
    [yes] Sent from the phone or account that was exported:
   *[no] { $named ->
        [yes] { $sender } wrote:
       *[no] Without a name:
      }
  }
handoff-text-message-deleted = (This message was deleted or taken back.)
handoff-text-message-media = (A picture or another file was sent along. Nobody looked at it.)
handoff-text-account = { $platform }, { $handle }
handoff-text-sent-platform = { $platform }: { $route }
handoff-text-subject-entry = entry { $number }
handoff-text-erased-entry = This entry was erased on { $day }. The reason that was written down: { $reason }
handoff-text-erased-entry-held = This entry was erased on { $day }, although someone had asked to keep this case. The reason that was written down: { $reason }
handoff-text-device = { $name } ({ $kind })
handoff-text-device-kind = { $kind ->
    [phone] phone
    [tablet] tablet
    [computer] computer
    [console] game console
    [storage] USB stick or disk
   *[other] { $kind }
  }
handoff-text-device-state = { $state ->
    [on] switched on
    [charging] switched on and charging
    [off] switched off
   *[other] not known whether it is on
  }
handoff-text-subject-device = device { $number }
handoff-text-subject-report = report { $number }

## HOW-TO-CHECK.txt

how-to-check =
    HOW TO CHECK THIS PACKAGE
    
    This folder is a BagIt 1.0 bag. It was made with Cairn on the writer's own computer. You need nothing
    of Cairn to check it: the commands below come with your system.
    
    First unpack the zip. Open a terminal in the folder "handoff" that comes out of it. If you received a
    file that ends in .age, decrypt it first with the passphrase or key that was agreed with you:
    
        age --decrypt -o package.zip package.zip.age
    
    Linux:
    
        sha256sum -c manifest-sha256.txt
        sha256sum -c tagmanifest-sha256.txt
    
    macOS:
    
        shasum -a 256 -c manifest-sha256.txt
        shasum -a 256 -c tagmanifest-sha256.txt
    
    Windows (PowerShell): each line that it prints names a file that has changed or is missing. If it
    prints nothing, every file is as it was.
    
        Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { "{" }
          $hash, $file = $_ -split "  ", 2
          $now = (Get-FileHash -Algorithm SHA256 -LiteralPath $file -ErrorAction SilentlyContinue).Hash
          if ($now -ne $hash) { "{" } $file { "}" }
        { "}" }
    
    With a BagIt tool, in the folder that holds "handoff":
    
        bagit.py --validate handoff
    
    WHAT IS INSIDE
    
    data/report.pdf       the summary and everything in full; begin here
    data/evidence/        the files themselves, byte for byte, if the writer put them in
    data/evidence.csv     each file with its own name, size and SHA-256; and what is told in words only
    data/journal.csv      what the writer wrote down, with every earlier version
    data/messages.csv     the messages of the chats, if there are any, with what is not certain about their times
    data/custody.jsonl    every step of the record, each with the SHA-256 of the one before, if the writer put it in
    
    The files have plain names here. Their own names stand in data/evidence.csv.
    
    WHAT A CHECK SHOWS, AND WHAT NOT
    
    It shows that no file has changed since these lists were written. Whoever can change a file can also
    write new lists: so compare the SHA-256 of the whole package, or the twelve words of the report, with
    what the writer told you on another way, such as by phone.
    It does not show who wrote a message, that what it says is true, or that a page was real.
