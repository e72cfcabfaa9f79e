# What goes into the fields of official forms. Factual and short; nothing in it may be read as a verdict.
# $whom: me, my-child, student, minor (someone under 18) or person (nothing told).

form-text-yes = Yes
form-text-no = No
form-text-gap = [left out]

## When
form-text-moment = { $how ->
    [exact] { $time }
    [about] about { $time }
   *[unknown] time not known
  }
form-text-times = { $first } to { $last }
form-text-entry = { $time }:{ " " }
form-text-suspected = First suspected: { $time }.

## Who
form-text-role = { $role ->
    [guardian] Parent or carer
    [counselor] School counselor
    [victim] The person it happens to
   *[bystander] Someone who came across it
  }
form-text-relation = { $whom ->
    [me] It is about me
    [my-child] It is about my child, or a child in my care
    [student] It is about a student at my school
   *[minor] It is about someone under 18
  }
form-text-age = { $age ->
    [age-under-13] younger than 13
    [age-13-15] 13 to 15 years old
    [age-16-17] 16 or 17 years old
    [age-18-24] 18 to 24 years old
   *[age-25-plus] 25 years old or older
  }
form-text-suspect = { $person ->
    [stranger] A stranger from the internet
    [known] Someone known to the person
    [household] Someone who lives in the same household
    [family] Someone in the family
    [school-staff] Someone who works at a school
   *[other-young-person] Another young person
  }
form-text-account = { $handle } ({ $platform })
form-text-account-id = user ID { $id }

## Safety
form-text-danger = { $answer ->
    [yes] Someone may be in danger right now.
   *[no] As far as I know, nobody is in danger right now.
  }
form-text-missing = Someone is missing, or about to meet the person who may harm them.
form-text-suicide = There are thoughts of suicide or of self-harm.

## What
form-text-whom = { $whom ->
    [me] me
    [my-child] my child
    [student] a student at my school
    [minor] someone under 18
   *[person] someone
  }
form-text-happening-asking-for-pictures = Someone asked { form-text-whom } for sexual pictures.
form-text-happening-asking-to-meet = Someone asked { form-text-whom } to meet in person.
form-text-happening-threat-to-share = Someone threatened to share sexual pictures of { form-text-whom } (sextortion).
form-text-happening-pictures-shared = Sexual pictures of { form-text-whom } were shared without permission.
form-text-happening-fake-pictures = Sexual pictures of { form-text-whom } were made or shared that are false or made with AI.
form-text-happening-found-images-of-child = I came across what seems to be a sexual picture of a child.
form-text-happening-worried-about-changes = { $whom ->
    [me] I am worried about what is happening to me.
   *[other] I am worried about changes that I see in { form-text-whom }.
  }
form-text-happening-something-else = Something else happened that worries me.
form-text-money = Money, gift cards or more pictures were demanded.
form-text-deadline = A time was set by which something had to be done.

## Where it can be found, and what was kept
form-text-reference = { $place } (no. { $number } in my notes; Cairn made no copy)
form-text-item = Kept as no. { $number }{ $hashed ->
    [yes] , SHA-256 { $hash }
   *[no] { "" }
  }
form-text-locked = Kept as no. { $number }, locked and not passed on
form-text-serial = serial number { $serial }

## Reports made before
form-text-report = Reported to { $to }, { $time }{ $numbered ->
    [yes] , number { $number }
   *[no] { "" }
  }
form-text-number = number { $number }
