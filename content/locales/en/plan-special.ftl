# The plan, where it differs for some: abroad, Deaf people, who must report, and services for a situation of their own.
# $there is the country where that person seems to be; $whom is everyone, school-staff or named.

do-abroad = Report it where you live, though that person seems to be abroad ({ $there })
    .reason = Your police can ask the police there for help, also through INTERPOL. INTERPOL links police forces; we know of no way to report to it yourself.
do-abroad-somewhere = Report it where you live, though that person seems to be abroad
    .reason = { do-abroad.reason }

do-call-crisis-us-988-deaf = Sign by video, or text 988 now
    .reason = On 988lifeline.org, choose ASL Now, or call { $number } from a videophone. { do-call-crisis.reason }
emergency-by-text = If you can’t hear or speak on the phone, send a text to { $number }.
emergency-by-relay = If you can’t hear or speak on the phone, ask someone to call for you, or use your relay service.

do-duty-report-elsewhere = Find out who takes your report, and call
    .reason = In most places someone who works at a school must report this, and soon. Child protection or the police can say who takes it. A report by your principal rarely replaces your own.
duty-who = { $whom ->
    [everyone] Under the law of { $state }, everyone must report.
    [school-staff] Under the law of { $state }, school staff must report.
   *[named] The law of { $state } names who must report; ask whether you are among them.
  }

why-abroad = That person seems to be abroad. This shows the hotline there; give it the address, never a picture.
why-listener = When it is all too much, someone listens here and knows what else can help.

do-take-down-local = { $who ->
    [me] Have the pictures of you taken down: { $service }
    [child] Have the pictures of your child taken down: { $service }
   *[other] Help to have the pictures taken down: { $service }
  }
    .reason = They help with this where you live. You can ask first what they need; you don’t have to show anything to ask.
why-removal-local = They help to have pictures taken down where you live. You can ask first what they need.
