// Written by `npm run calibrate` from the training part of the corpus: log-odds by mark.
const table = `
actor a id=0.48|actor a publication=-0.10|actor actors 1=0.26|actor actors 2=0.23|actor actors 3=-0.48
actor claims 0=0.05|actor claims 2=-0.08|actor first=-0.25|actor from trigger clause after=0.39
actor from trigger clause before=0.05|actor from trigger far=-0.57|actor from trigger sentence after=-0.27
actor from trigger sentence before=0.39|actor issue date-missing=0.05|actor issue place-ambiguous=0.23
actor issue place-missing=-0.05|actor issue place-unresolved=0.13|actor issue toll-disagrees=-0.29
actor kind civilians=-0.17|actor kind political-militia=-0.11|actor kind rebel-group=0.36
actor kind state-forces=0.28|actor kind unidentified-armed-group=-0.10|actor kind unknown=-0.39
actor language en=-0.18|actor language es=0.35|actor language fr=-0.17|actor no day=0.05|actor no id=-0.36
actor no place=-0.07|actor no publication=0.14|actor other=0.20|actor participant person=0.32
actor party rebel-group=0.20|actor party state-forces=0.15|actor perpetrator government=0.42
actor perpetrator person=-0.27|actor perpetrator political-militia=-0.31|actor perpetrator rebel-group=0.52
actor perpetrator unidentified-armed-group=0.06|actor report armed-group-statement=0.28
actor report official-statement=0.10|actor role beneficiary=-0.15|actor role participant=0.25
actor role party=0.34|actor role perpetrator=0.45|actor role target=-0.61|actor role victim=-0.27
actor rule role-company=0.23|actor rule role-counted=-0.47|actor rule role-doer-marker=0.25
actor rule role-genitive=-0.32|actor rule role-object=-0.23|actor rule role-site-owned=-0.08
actor rule role-subject=0.21|actor rule role-subject-before=-0.34|actor rule role-subject-passive=0.06
actor rule role-target-marker=-0.12|actor rule role-toll-counted=0.22|actor rule role-toll-doer=0.30
actor stands body=-0.36|actor stands late=0.09|actor stands lead=0.25|actor status happened=0.10
actor target civilians=-0.47|actor target state-forces=0.31|actor target unidentified-armed-group=-0.27
actor told 1=-0.17|actor told 2=0.23|actor totals 1=0.13|actor totals 3=-0.11|actor trigger lead=-0.11
actor type abduction=0.42|actor type armed-attack=0.30|actor type arrest=-0.07|actor type bombing=0.19
actor type clash=-0.29|actor type meeting=0.31|actor type release=0.06|actor type statement=-0.09
actor type takeover=-0.19|actor type transport-accident=-0.45|actor victim civilians=0.41|event=0.32
event a day=0.35|event a place=0.19|event actors 0=-0.45|event actors 1=0.13|event actors 2=0.25
event actors 3=0.25|event basis stated=0.17|event claims 1=0.54|event claims 2=-0.08|event claims 3=-0.10
event from trigger clause before=0.17|event issue date-inferred=-0.12|event issue date-missing=-0.24
event issue place-unresolved=0.08|event language ar=0.29|event language en=-0.36|event language fr=0.18
event no day=-0.24|event no publication=0.17|event other=0.17|event report armed-group-statement=0.17
event report news=-0.19|event report official-statement=0.38|event rule trigger-abduction=-0.22
event rule trigger-air-strike=0.23|event rule trigger-armed-attack=-0.25|event rule trigger-arrest=0.11
event rule trigger-bombing=0.29|event rule trigger-displacement=0.05|event rule trigger-meeting=0.13
event rule trigger-military-operation=0.06|event rule trigger-release=-0.10|event rule trigger-shelling=0.11
event rule trigger-statement=0.05|event rule trigger-transport-accident=0.14
event rule trigger-violence-against-civilians=-0.10|event stands body=-0.08|event stands late=0.19
event stands lead=0.10|event status happened=0.29|event told 1=0.17|event totals 0=-0.14|event totals 1=0.27
event totals 2=0.17|event totals 3=-0.11|event trigger body=-0.08|event trigger late=0.19
event trigger lead=0.10|event type abduction=-0.22|event type air-strike=0.23|event type armed-attack=-0.25
event type arrest=0.11|event type bombing=0.29|event type displacement=0.05|event type meeting=0.13
event type military-operation=0.06|event type release=-0.10|event type shelling=0.11|event type statement=0.05
event type transport-accident=0.14|event type violence-against-civilians=-0.10|materiel=0.39
materiel a count=0.44|materiel a day=0.15|materiel a place=0.33|materiel actors 0=0.15
materiel basis inferred=-0.09|materiel basis stated=0.20|materiel claims 1=0.08|materiel claims 2=0.13
materiel claims 3=-0.11|materiel first=0.23|materiel from trigger clause after=-0.13
materiel from trigger clause before=-0.05|materiel from trigger far=-0.12
materiel from trigger sentence after=0.43|materiel issue date-inferred=-0.23
materiel issue place-unresolved=-0.08|materiel item aircraft=-0.11|materiel item drone=0.07
materiel item motorcycle=-0.11|materiel language ar=0.32|materiel language en=0.07|materiel language fr=-0.28
materiel no count=-0.34|materiel no publication=0.09|materiel other=-0.12
materiel report armed-group-statement=0.31|materiel report news=-0.44|materiel report official-statement=0.17
materiel rule ar.materiel.seized=0.56|materiel rule ar.materiel.used=0.11|materiel stands body=0.24
materiel status happened=0.17|materiel told 1=-0.10|materiel totals 0=-0.07|materiel totals 2=-0.11
materiel totals 3=0.25|materiel trigger body=0.08|materiel trigger lead=0.10|materiel type air-strike=0.36
materiel type armed-attack=-0.08|materiel type bombing=0.12|materiel type military-operation=0.15
materiel type shelling=-0.08|speaker=0.19|speaker a channel=0.06|speaker a day=0.07|speaker a place=0.18
speaker a publication=0.15|speaker actors 0=0.22|speaker actors 3=-0.10|speaker basis stated=0.10
speaker claims 1=0.07|speaker claims 2=0.18|speaker claims 3=-0.27|speaker first=0.08
speaker from trigger clause after=0.39|speaker from trigger far=-0.28
speaker from trigger sentence after=-0.07|speaker from trigger sentence before=0.07
speaker issue place-unresolved=0.12|speaker kind claim-of-responsibility=0.24|speaker kind media=-0.22
speaker kind unnamed-source=0.16|speaker kind witness=-0.29|speaker language ar=0.71|speaker language en=-0.67
speaker language es=-0.12|speaker language fr=0.15|speaker no place=-0.12|speaker no publication=-0.09
speaker report news=0.06|speaker report official-statement=-0.10|speaker rule en-date-weekday=-0.22
speaker rule role-subject=0.11|speaker rule speaker-deny=0.08|speaker rule speaker-say=-0.09
speaker stands body=0.17|speaker status happened=-0.11|speaker told 2=0.09|speaker totals 0=-0.34
speaker totals 1=0.10|speaker totals 2=0.30|speaker trigger body=0.06|speaker type air-strike=0.21
speaker type armed-attack=0.10|speaker type bombing=0.10|speaker type military-operation=0.22
speaker type shelling=0.10|speaker type statement=-0.08|speaker type violence-against-civilians=0.11|toll=0.26
toll a day=0.11|toll a place=0.22|toll actors 0=0.22|toll actors 1=-0.09|toll basis inferred=-0.12
toll basis stated=0.19|toll claims 1=-0.14|toll claims 2=0.24|toll claims 3=0.05|toll exact=0.17
toll first=0.06|toll from trigger clause after=0.12|toll from trigger clause before=0.15
toll from trigger far=0.17|toll from trigger sentence after=-0.09|toll issue date-inferred=0.17
toll issue place-unresolved=0.26|toll issue toll-disagrees=-0.32|toll language ar=0.06|toll language en=-0.19
toll language es=0.15|toll language fr=0.07|toll no publication=0.14|toll open=-0.09|toll outcome injured=0.37
toll outcome killed=-0.27|toll report armed-group-statement=0.16|toll report news=0.05
toll report official-statement=0.06|toll rule toll-active=0.20|toll rule toll-counted=-0.14
toll rule toll-genitive=-0.15|toll rule toll-joined=-0.51|toll rule toll-passive=0.49
toll rule toll-subject=0.19|toll stands body=-0.20|toll stands lead=0.24|toll status happened=0.18
toll told 2=0.24|toll total=0.09|toll totals 1=0.13|toll totals 2=0.21|toll totals 3=-0.25
toll trigger lead=0.05|toll type air-strike=0.05|toll type bombing=-0.07|toll type clash=0.09
toll type shelling=-0.09|toll type transport-accident=0.12|toll type violence-against-civilians=0.18|when=0.34
when a day=0.15|when a place=0.30|when actors 0=-0.07|when actors 2=0.24|when basis inferred=-0.11
when basis stated=0.30|when claims 1=0.06|when claims 2=0.18|when claims 3=0.19|when first=0.14
when from trigger clause after=0.34|when from trigger clause before=0.19|when from trigger far=-0.56
when from trigger sentence before=0.18|when hijri a=0.16|when issue date-inferred=-0.11
when issue place-missing=-0.26|when issue place-unresolved=0.06|when language ar=0.22|when no place=-0.18
when no publication=0.22|when precision day=0.56|when precision hour=-0.15
when report armed-group-statement=0.22|when report official-statement=0.08|when rule ar-date-day-month=0.07
when rule ar-date-day-part+relative-day=-0.23|when rule ar-date-day-part+weekday+full-date=0.07
when rule ar-date-weekday=0.09|when rule ar-date-weekday+day-month=0.16
when rule ar-date-weekday+full-date=0.13|when rule date-of-report=-0.22|when rule fr-date-weekday=0.17
when stands body=-0.17|when stands lead=0.22|when status happened=0.27|when time a=0.07|when time no=0.10
when told 1=0.15|when totals 0=-0.08|when totals 1=-0.09|when totals 2=0.30|when trigger body=-0.10
when trigger lead=0.11|when type abduction=0.18|when type air-strike=-0.20|when type armed-attack=0.22
when type bombing=0.21|when type clash=-0.21|when type military-operation=0.07
when type transport-accident=0.05|when type violence-against-civilians=0.30|where=0.13|where a day=0.09
where a id=0.29|where a place=0.06|where a unit=0.43|where actors 0=0.06|where actors 1=-0.14
where actors 2=0.26|where actors 3=-0.11|where basis inferred=-0.26|where basis stated=0.28
where claims 1=0.13|where claims 2=0.06|where claims 3=-0.05|where first=-0.09
where from trigger clause after=0.10|where from trigger clause before=0.27
where from trigger sentence after=0.06|where from trigger sentence before=-0.34
where issue date-inferred=-0.23|where issue place-unresolved=-0.79|where language ar=0.22
where language fr=-0.10|where no id=-0.23|where no publication=0.05|where no unit=-0.33|where other=0.15
where precision admin1=-0.44|where precision admin2=0.05|where precision between=0.42
where precision country=-0.28|where precision exact=0.69|where precision near=0.28
where precision unresolved=-0.64|where report news=-0.19|where report official-statement=0.36
where rule place-admin1=0.25|where rule place-admin2=0.16|where rule place-country=-0.31
where rule place-feature=0.07|where rule place-label=-0.07|where rule place-name=0.10
where rule place-place=0.18|where rule place-road=-0.11|where told 1=-0.35|where told 2=0.40
where totals 0=0.22|where totals 3=-0.15|where trigger lead=-0.08|where type abduction=0.05
where type air-strike=-0.16|where type arrest=0.05|where type bombing=0.05|where type meeting=0.27
where type military-operation=0.05|where type protest=0.11|where type shelling=0.06
where type transport-accident=-0.12|where type violence-against-civilians=-0.15
`;

/** Log-odds by mark. @example weights["when basis stated"] */
export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  table
    .trim()
    .split(/[|\n]/u)
    .filter((cell) => cell !== "")
    .map((cell) => [cell.slice(0, cell.lastIndexOf("=")), Number(cell.slice(cell.lastIndexOf("=") + 1))]),
);
