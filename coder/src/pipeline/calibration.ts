// Written by `npm run calibrate` from the training part of the corpus: log-odds by mark.
const table = `
actor=-0.64|actor a id=0.46|actor a place=0.14|actor a publication=-0.12|actor actors 1=0.26
actor actors 2=0.22|actor actors 3=-0.44|actor claims 1=-0.09|actor claims 2=-0.09|actor claims 3=0.15
actor first=-0.23|actor from trigger clause after=0.33|actor from trigger clause before=0.26
actor from trigger far=-0.49|actor from trigger sentence after=-0.20|actor from trigger sentence before=0.13
actor issue date-inferred=-0.06|actor issue place-ambiguous=0.19|actor issue place-missing=-0.19
actor issue place-unresolved=0.22|actor issue toll-disagrees=-0.24|actor kind civilians=-0.14
actor kind government=-0.08|actor kind international-organisation=0.06|actor kind political-militia=-0.18
actor kind rebel-group=0.19|actor kind state-forces=0.20|actor kind unidentified-armed-group=-0.10
actor language en=-0.08|actor language fr=-0.17|actor no id=-0.32|actor no place=-0.15
actor no publication=0.23|actor other=0.24|actor participant person=0.29|actor participant protesters=0.13
actor party rebel-group=0.06|actor party state-forces=0.06|actor perpetrator government=0.33
actor perpetrator international-organisation=0.20|actor perpetrator person=-0.27
actor perpetrator rebel-group=0.29|actor report armed-group-statement=0.33
actor report official-statement=-0.08|actor role beneficiary=-0.08|actor role participant=0.26
actor role perpetrator=0.28|actor role target=-0.38|actor rule role-company=0.15|actor rule role-counted=-0.25
actor rule role-doer-marker=0.15|actor rule role-genitive=-0.21|actor rule role-joined=0.18
actor rule role-light-do=0.09|actor rule role-object=-0.40|actor rule role-only-armed=-0.32
actor rule role-site-owned=0.33|actor rule role-subject-before=-0.30|actor rule role-target-marker=-0.13
actor rule role-toll-counted=0.14|actor rule role-toll-doer=0.28|actor stands body=-0.46
actor stands late=0.13|actor stands lead=0.36|actor status happened=0.05|actor target civilians=-0.09
actor target state-forces=0.11|actor told 1=-0.17|actor told 2=0.29|actor totals 0=0.16|actor totals 1=0.11
actor totals 3=-0.22|actor trigger body=-0.08|actor trigger late=0.27|actor trigger lead=-0.09
actor type abduction=0.32|actor type air-strike=-0.19|actor type appointment=-0.07
actor type armed-attack=0.23|actor type arrest=-0.33|actor type bombing=0.31|actor type clash=-0.29
actor type court-ruling=0.15|actor type meeting=0.15|actor type military-operation=0.30
actor type protest=-0.14|actor type release=-0.06|actor type shelling=0.11|actor type statement=-0.16
actor type takeover=-0.05|actor victim civilians=0.16|event=-0.33|event a day=0.37|event a place=0.16
event a publication=0.11|event actors 0=-0.21|event actors 1=0.16|event actors 2=0.33|event actors 3=-0.08
event basis stated=0.19|event claims 1=0.32|event claims 3=-0.20|event first=-0.11
event from trigger clause before=0.19|event issue date-missing=-0.24|event issue place-missing=0.14
event issue place-unresolved=0.28|event language ar=0.22|event language en=-0.29|event language fr=0.22
event no day=-0.24|event no publication=0.09|event other=0.29|event report armed-group-statement=0.09
event report news=-0.06|event report official-statement=0.28|event rule trigger-abduction=-0.31
event rule trigger-air-strike=0.12|event rule trigger-armed-attack=-0.08|event rule trigger-arrest=0.05
event rule trigger-bombing=0.30|event rule trigger-displacement=0.08|event rule trigger-meeting=0.13
event rule trigger-military-operation=0.10|event rule trigger-shelling=0.14|event rule trigger-takeover=-0.13
event rule trigger-transport-accident=0.08|event stands late=0.18|event stands lead=0.09
event status happened=0.22|event told 1=0.19|event totals 0=0.07|event totals 1=0.08|event totals 2=0.26
event totals 3=-0.21|event trigger late=0.18|event trigger lead=0.09|event type abduction=-0.31
event type air-strike=0.12|event type armed-attack=-0.08|event type arrest=0.05|event type bombing=0.30
event type displacement=0.08|event type meeting=0.13|event type military-operation=0.10
event type shelling=0.14|event type takeover=-0.13|event type transport-accident=0.08|materiel=-0.37
materiel a count=0.46|materiel a day=0.14|materiel a place=0.27|materiel a publication=0.05
materiel actors 1=-0.08|materiel actors 2=0.32|materiel actors 3=-0.18|materiel basis inferred=-0.10
materiel basis stated=0.19|materiel claims 1=0.08|materiel first=0.20|materiel from trigger clause after=-0.11
materiel from trigger clause before=-0.06|materiel from trigger sentence after=0.33
materiel issue date-inferred=-0.14|materiel issue place-unresolved=0.36|materiel issue toll-disagrees=-0.05
materiel item assault-rifle=-0.05|materiel item drone=0.08|materiel item motorcycle=-0.13
materiel item rifle=0.18|materiel language ar=0.32|materiel language fr=-0.25|materiel no count=-0.38
materiel other=-0.11|materiel report armed-group-statement=0.29|materiel report news=-0.47
materiel report official-statement=0.20|materiel rule ar.materiel.seized=0.52
materiel rule ar.materiel.used=0.18|materiel stands body=0.30|materiel stands lead=-0.05
materiel status happened=0.07|materiel told 1=-0.09|materiel totals 0=-0.11|materiel totals 3=0.19
materiel trigger body=0.09|materiel trigger lead=0.08|materiel type air-strike=0.29|materiel type bombing=0.25
materiel type military-operation=0.05|materiel type shelling=-0.05
materiel type violence-against-civilians=0.12|speaker=-0.51|speaker a channel=0.19|speaker a place=0.11
speaker a publication=0.15|speaker actors 0=0.13|speaker actors 1=0.17|speaker actors 2=-0.16
speaker basis inferred=-0.13|speaker basis stated=0.20|speaker claims 1=0.10|speaker claims 2=0.17
speaker claims 3=-0.30|speaker first=0.08|speaker from trigger clause after=0.14
speaker from trigger clause before=-0.10|speaker from trigger far=-0.13
speaker from trigger sentence before=0.17|speaker issue date-inferred=-0.06|speaker issue date-missing=0.08
speaker issue place-unresolved=0.15|speaker kind claim-of-responsibility=0.23|speaker kind denial=0.11
speaker kind official=-0.13|speaker kind unnamed-source=0.19|speaker kind witness=-0.33
speaker language ar=0.76|speaker language en=-0.52|speaker language es=-0.14|speaker no channel=-0.07
speaker no day=0.08|speaker no publication=-0.07|speaker report news=0.08|speaker rule role-subject=0.09
speaker rule speaker-say=-0.10|speaker stands body=0.14|speaker stands late=-0.06|speaker told 1=-0.18
speaker told 2=0.33|speaker totals 0=-0.47|speaker totals 1=0.35|speaker totals 2=0.32|speaker totals 3=-0.11
speaker trigger lead=0.07|speaker type abduction=0.08|speaker type air-strike=0.09
speaker type armed-attack=0.05|speaker type arrest=-0.20|speaker type bombing=0.17|speaker type clash=-0.06
speaker type military-operation=0.17|speaker type shelling=0.15|speaker type statement=-0.21
speaker type takeover=-0.23|speaker type transport-accident=0.06|speaker type violence-against-civilians=0.09
toll=-0.40|toll a day=0.19|toll a place=0.19|toll a publication=-0.07|toll actors 0=-0.11|toll actors 1=0.21
toll actors 2=0.08|toll actors 3=-0.07|toll basis inferred=-0.11|toll basis stated=0.21|toll claims 1=-0.07
toll claims 2=0.13|toll claims 3=0.14|toll exact=0.12|toll first=-0.10|toll from trigger clause after=0.23
toll from trigger clause before=0.25|toll from trigger far=-0.13|toll from trigger sentence after=-0.09
toll issue date-inferred=0.14|toll issue toll-disagrees=-0.30|toll language ar=0.07|toll language en=-0.22
toll language es=0.15|toll language fr=0.12|toll no publication=0.21|toll other=0.21|toll outcome injured=0.40
toll outcome killed=-0.27|toll report armed-group-statement=0.23|toll report official-statement=0.08
toll rule toll-active=0.27|toll rule toll-counted=0.05|toll rule toll-genitive=-0.14
toll rule toll-joined=-0.33|toll rule toll-passive=0.47|toll rule toll-subject=-0.20
toll rule toll-tally=-0.05|toll stands body=-0.31|toll stands lead=0.38|toll status happened=0.17
toll told 1=0.15|toll total=0.11|toll totals 1=0.17|toll totals 2=0.08|toll totals 3=-0.14
toll trigger lead=0.06|toll type air-strike=0.09|toll type clash=0.14|toll type military-operation=0.13
toll type shelling=-0.17|toll type transport-accident=0.09|toll type violence-against-civilians=0.26
when=-0.32|when a day=0.17|when a place=0.11|when actors 0=-0.18|when actors 1=-0.14|when actors 2=0.35
when actors 3=0.15|when basis inferred=-0.08|when basis stated=0.30|when claims 1=0.21|when claims 3=0.09
when first=0.05|when from trigger clause after=0.45|when from trigger clause before=0.16
when from trigger far=-0.34|when from trigger sentence after=-0.10|when hijri a=0.14|when hijri no=0.06
when issue date-inferred=-0.08|when issue place-missing=0.05|when issue place-unresolved=0.11
when language ar=0.15|when no place=0.08|when no publication=0.25|when other=0.14|when precision day=0.60
when precision hour=-0.21|when precision range=-0.18|when report armed-group-statement=0.22
when report official-statement=0.13|when rule ar-date-day-month=0.05
when rule ar-date-day-part+relative-day=-0.23|when rule ar-date-day-part+weekday=0.06
when rule ar-date-day-part+weekday+full-date=0.07|when rule ar-date-weekday=0.08
when rule ar-date-weekday+day-month=0.14|when rule ar-date-weekday+full-date=0.12
when rule date-of-report=-0.41|when rule en-date-weekday=0.15|when rule fr-date-day-month=-0.25
when rule fr-date-weekday=0.25|when stands body=-0.17|when stands lead=0.24|when status happened=0.25
when time a=0.09|when time no=0.11|when told 1=0.17|when totals 0=-0.14|when totals 2=0.26|when totals 3=0.08
when trigger body=-0.06|when trigger lead=0.09|when type abduction=0.16|when type air-strike=-0.22
when type armed-attack=0.15|when type bombing=0.30|when type clash=-0.17|when type meeting=0.15
when type restriction=-0.48|when type statement=-0.06|when type transport-accident=0.14
when type violence-against-civilians=0.26|where=-0.54|where a day=0.11|where a id=0.47|where a place=0.08
where a unit=0.56|where actors 2=0.16|where actors 3=-0.05|where basis inferred=-0.26|where basis stated=0.29
where claims 1=0.07|where claims 2=0.12|where claims 3=-0.13|where first=-0.06
where from trigger clause after=0.13|where from trigger clause before=0.27
where from trigger sentence after=-0.10|where from trigger sentence before=-0.21
where issue date-inferred=-0.16|where issue place-unresolved=-0.86|where language ar=0.37
where language en=-0.08|where language fr=-0.17|where no id=-0.39|where no publication=0.07
where no unit=-0.44|where other=0.14|where precision admin1=-0.45|where precision admin2=-0.06
where precision between=0.29|where precision country=-0.05|where precision exact=0.82
where precision near=0.22|where precision unresolved=-0.67|where report armed-group-statement=0.06
where report news=-0.13|where report official-statement=0.26|where rule place-admin1=0.19
where rule place-admin2=0.23|where rule place-country=-0.18|where rule place-feature=0.07
where rule place-of-before=0.07|where rule place-place=0.24|where rule place-road=-0.10|where stands lead=0.08
where status happened=-0.05|where told 1=-0.36|where told 2=0.43|where totals 0=0.24|where totals 2=0.17
where totals 3=-0.31|where trigger body=-0.13|where trigger late=0.23|where type abduction=0.10
where type air-strike=-0.11|where type armed-attack=0.08|where type clash=-0.14|where type meeting=0.27
where type protest=0.06|where type restriction=-0.14|where type shelling=0.08
where type transport-accident=-0.07
`;

/** Log-odds by mark. @example weights["when basis stated"] */
export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  table
    .trim()
    .split(/[|\n]/u)
    .filter((cell) => cell !== "")
    .map((cell) => [cell.slice(0, cell.lastIndexOf("=")), Number(cell.slice(cell.lastIndexOf("=") + 1))]),
);
