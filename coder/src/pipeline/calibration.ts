// Written by `npm run calibrate` from the training part of the corpus: log-odds by mark.
const table = `
actor a id=0.46|actor issue date-inferred=-0.11|actor issue place-missing=0.11
actor issue place-unresolved=0.13|actor issue toll-disagrees=-0.52|actor kind civilians=-0.18
actor kind international-organisation=-0.05|actor kind person=0.09|actor kind political-militia=-0.08
actor kind rebel-group=0.37|actor kind state-forces=0.24|actor kind unknown=-0.35|actor language ar=0.15
actor language en=-0.18|actor language es=0.37|actor language fr=-0.34|actor no id=-0.34
actor participant person=0.37|actor party rebel-group=0.18|actor party state-forces=0.16
actor perpetrator government=0.36|actor perpetrator person=-0.24|actor perpetrator rebel-group=0.58
actor perpetrator unidentified-armed-group=0.13|actor role beneficiary=-0.09|actor role participant=0.18
actor role party=0.37|actor role perpetrator=0.43|actor role target=-0.57|actor role victim=-0.29
actor rule role-company=0.24|actor rule role-counted=-0.47|actor rule role-doer-marker=0.20
actor rule role-genitive=-0.13|actor rule role-object=-0.31|actor rule role-of=-0.07
actor rule role-only-armed=0.05|actor rule role-site-owned=-0.07|actor rule role-subject=0.20
actor rule role-subject-before=-0.25|actor rule role-subject-passive=0.14|actor rule role-target-marker=-0.09
actor rule role-toll-counted=0.15|actor rule role-toll-doer=0.25|actor status happened=0.07
actor target civilians=-0.51|actor target rebel-group=0.05|actor target state-forces=0.31
actor target unidentified-armed-group=-0.26|actor told 1=-0.24|actor told 2=0.21|actor told 3=0.11
actor totals 0=0.17|actor totals 1=0.23|actor totals 2=-0.06|actor totals 3=-0.34|actor type abduction=0.47
actor type air-strike=0.12|actor type armed-attack=0.31|actor type arrest=-0.15|actor type clash=-0.33
actor type meeting=0.21|actor type military-operation=0.10|actor type shelling=-0.06
actor type statement=-0.20|actor type takeover=-0.14|actor type transport-accident=-0.33
actor type violence-against-civilians=0.14|actor victim civilians=0.48|event=0.46|event a day=0.43
event a place=0.31|event basis stated=0.22|event issue date-inferred=-0.12|event issue date-missing=-0.29
event issue place-missing=-0.15|event issue place-unresolved=0.07|event issue toll-disagrees=0.09
event language ar=0.21|event language en=-0.27|event language fr=0.19|event no day=-0.29|event no place=-0.11
event rule trigger-abduction=-0.19|event rule trigger-agreement=-0.09|event rule trigger-air-strike=0.24
event rule trigger-armed-attack=-0.18|event rule trigger-arrest=0.21|event rule trigger-bombing=0.35
event rule trigger-meeting=0.12|event rule trigger-military-operation=0.15|event rule trigger-protest=-0.07
event rule trigger-release=-0.28|event rule trigger-restriction=-0.07|event rule trigger-shelling=0.05
event rule trigger-statement=0.08|event rule trigger-transport-accident=0.15
event rule trigger-violence-against-civilians=-0.17|event status happened=0.27|event told 1=0.22
event totals 0=-0.48|event totals 1=0.30|event totals 2=0.38|event type abduction=-0.19
event type agreement=-0.09|event type air-strike=0.24|event type armed-attack=-0.18|event type arrest=0.21
event type bombing=0.35|event type meeting=0.12|event type military-operation=0.15|event type protest=-0.07
event type release=-0.28|event type restriction=-0.07|event type shelling=0.05|event type statement=0.08
event type transport-accident=0.15|event type violence-against-civilians=-0.17|materiel=0.40
materiel a count=0.52|materiel a day=0.14|materiel a place=0.36|materiel basis inferred=-0.13
materiel basis stated=0.22|materiel issue date-inferred=-0.36|materiel issue place-unresolved=0.06
materiel issue toll-disagrees=-0.07|materiel item aircraft=-0.14|materiel item motorcycle=-0.09
materiel language ar=0.34|materiel language en=0.10|materiel language fr=-0.35|materiel no count=-0.43
materiel rule ar.materiel.destroyed=0.06|materiel rule ar.materiel.seized=0.67
materiel rule ar.materiel.used=0.08|materiel rule materiel-seized=-0.06|materiel status happened=0.14
materiel told 1=-0.07|materiel totals 0=-0.06|materiel totals 1=0.08|materiel totals 2=-0.20
materiel totals 3=0.27|materiel type air-strike=0.32|materiel type armed-attack=0.05
materiel type bombing=0.16|materiel type military-operation=0.12|materiel type shelling=-0.10|speaker=0.22
speaker a channel=0.05|speaker a day=0.11|speaker a place=0.20|speaker basis stated=0.11
speaker issue date-inferred=0.07|speaker issue place-unresolved=0.16|speaker kind claim-of-responsibility=0.19
speaker kind media=-0.22|speaker kind unnamed-source=0.18|speaker kind witness=-0.30|speaker language ar=0.71
speaker language en=-0.63|speaker language es=-0.12|speaker language fr=0.12|speaker no place=-0.13
speaker rule en-date-weekday=-0.22|speaker rule role-subject=0.10|speaker rule speaker-deny=0.08
speaker rule speaker-say=-0.09|speaker status happened=-0.12|speaker told 2=0.13|speaker totals 0=-0.28
speaker totals 1=0.11|speaker totals 2=0.25|speaker type air-strike=0.24|speaker type armed-attack=0.08
speaker type bombing=0.08|speaker type military-operation=0.22|speaker type shelling=0.08
speaker type statement=-0.08|speaker type violence-against-civilians=0.14|toll=0.36|toll a day=0.11
toll a place=0.08|toll basis inferred=-0.07|toll basis stated=0.19|toll exact=0.20
toll issue date-inferred=0.09|toll issue place-unresolved=0.34|toll issue toll-disagrees=-0.54
toll language ar=0.19|toll language en=-0.30|toll language es=0.09|toll language fr=0.14|toll open=-0.08
toll outcome injured=0.45|toll outcome killed=-0.31|toll rule toll-active=0.22|toll rule toll-joined=-0.49
toll rule toll-passive=0.59|toll rule toll-subject=0.24|toll status happened=0.22|toll told 2=0.13
toll total=0.13|toll totals 1=0.29|toll totals 2=0.26|toll totals 3=-0.43|toll type air-strike=0.16
toll type clash=0.08|toll type shelling=-0.16|toll type transport-accident=-0.05
toll type violence-against-civilians=0.20|when=0.45|when a day=0.19|when a place=0.31
when basis inferred=-0.15|when basis stated=0.38|when hijri a=0.19|when issue date-inferred=-0.16
when issue place-missing=-0.18|when issue place-unresolved=0.13|when language ar=0.32|when language en=-0.11
when no place=-0.15|when precision day=0.61|when precision hour=-0.15|when precision range=-0.18
when rule ar-date-day-month=0.16|when rule ar-date-day-part+relative-day=-0.22
when rule ar-date-day-part+weekday+full-date=0.08|when rule ar-date-weekday=0.11
when rule ar-date-weekday+day-month=0.12|when rule ar-date-weekday+full-date=0.14
when rule ar-date-weekday+full-date+full-date=0.05|when rule date-of-report=-0.43
when rule en-date-weekday=0.05|when rule fr-date-weekday=0.13|when status happened=0.34|when time a=0.09
when time no=0.10|when told 1=0.19|when totals 1=-0.10|when totals 2=0.20|when totals 3=0.09
when type abduction=0.19|when type air-strike=-0.17|when type armed-attack=0.25|when type bombing=0.20
when type clash=-0.18|when type military-operation=0.06|when type protest=-0.05
when type transport-accident=0.05|when type violence-against-civilians=0.35|where=0.13|where a day=0.16
where a id=0.30|where a place=0.06|where a unit=0.35|where basis inferred=-0.28|where basis stated=0.29
where issue date-inferred=-0.31|where issue date-missing=-0.12|where issue place-unresolved=-0.74
where language ar=0.29|where language en=-0.05|where language fr=-0.17|where no day=-0.12|where no id=-0.24
where no unit=-0.27|where precision admin1=-0.46|where precision between=0.43|where precision country=-0.17
where precision exact=0.63|where precision near=0.27|where precision unresolved=-0.67
where rule place-admin1=0.17|where rule place-admin2=0.18|where rule place-country=-0.36
where rule place-feature=0.13|where rule place-label=-0.24|where rule place-place=0.25|where told 1=-0.35
where told 2=0.36|where totals 0=0.20|where totals 3=-0.14|where type armed-attack=0.11
where type meeting=0.32|where type military-operation=0.07|where type protest=0.14
where type transport-accident=-0.12|where type violence-against-civilians=-0.10
`;

/** Log-odds by mark. @example weights["when basis stated"] */
export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  table
    .trim()
    .split(/[|\n]/u)
    .filter((cell) => cell !== "")
    .map((cell) => [cell.slice(0, cell.lastIndexOf("=")), Number(cell.slice(cell.lastIndexOf("=") + 1))]),
);
