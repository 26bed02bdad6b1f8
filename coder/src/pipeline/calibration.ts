// Written by `npm run calibrate` from the training part of the corpus: log-odds by mark.
const table = `
actor=0.09|actor a day=0.05|actor a id=0.65|actor a place=0.13|actor basis stated=0.09
actor issue date-inferred=-0.07|actor issue date-missing=0.06|actor issue place-ambiguous=0.13
actor issue place-unresolved=-0.25|actor issue toll-disagrees=-0.43|actor kind civilians=-0.74
actor kind foreign-forces=0.26|actor kind government=-0.36|actor kind person=0.39
actor kind political-militia=0.17|actor kind rebel-group=0.27|actor kind state-forces=0.15
actor kind unidentified-armed-group=0.12|actor language ar=0.09|actor no day=0.06|actor no id=-0.35
actor no place=-0.05|actor participant person=0.40|actor party state-forces=0.36
actor perpetrator government=0.06|actor perpetrator rebel-group=0.64|actor perpetrator state-forces=-0.09
actor perpetrator unidentified-armed-group=0.05|actor role participant=0.19|actor role party=0.42
actor role perpetrator=0.31|actor role target=-0.68|actor role victim=-0.07|actor rule role-company=0.24
actor rule role-counted=-0.97|actor rule role-genitive=0.40|actor rule role-joined=0.07
actor rule role-light-do=-0.18|actor rule role-object=-0.35|actor rule role-only-armed=0.19
actor rule role-site-owned=0.17|actor rule role-subject=0.25|actor rule role-subject-before=-0.51
actor rule role-target-marker=0.14|actor rule role-toll-doer=0.29|actor status happened=0.07
actor target civilians=-0.78|actor target state-forces=0.25|actor target unidentified-armed-group=-0.17
actor told 1=-0.30|actor told 2=0.41|actor told 3=0.15|actor totals 0=0.06|actor totals 1=0.31
actor totals 3=-0.21|actor type abduction=0.51|actor type air-strike=-0.19|actor type armed-attack=0.33
actor type bombing=-0.05|actor type clash=-0.35|actor type meeting=0.19|actor type military-operation=0.19
actor type shelling=0.09|actor type statement=-0.08|actor type transport-accident=-0.47
actor type violence-against-civilians=0.18|actor victim civilians=0.61|event=0.24|event a day=0.36
event a place=0.42|event basis stated=0.24|event issue date-inferred=-0.39|event issue date-missing=-0.16
event issue place-missing=-0.09|event issue place-unresolved=0.15|event issue toll-disagrees=-0.35
event language ar=0.24|event no day=-0.16|event no place=-0.20|event rule trigger-abduction=-0.41
event rule trigger-air-strike=0.26|event rule trigger-bombing=0.47|event rule trigger-clash=-0.18
event rule trigger-looting=-0.92|event rule trigger-meeting=0.23|event rule trigger-military-operation=0.23
event rule trigger-shelling=0.09|event rule trigger-transport-accident=0.26
event rule trigger-violence-against-civilians=0.06|event status happened=0.29|event told 1=0.24
event totals 0=-0.38|event totals 2=0.62|event type abduction=-0.41|event type air-strike=0.26
event type bombing=0.47|event type clash=-0.18|event type looting=-0.92|event type meeting=0.23
event type military-operation=0.23|event type shelling=0.09|event type transport-accident=0.26
event type violence-against-civilians=0.06|materiel=0.22|materiel a count=0.77|materiel a day=0.22
materiel a place=0.49|materiel basis stated=0.18|materiel issue date-inferred=0.20
materiel issue place-missing=-0.15|materiel item ammunition=0.14|materiel item armoured-vehicle=0.08
materiel item assault-rifle=0.09|materiel item heavy-machine-gun=0.05|materiel item motorcycle=0.06
materiel item rifle=0.09|materiel language ar=0.22|materiel no count=-0.60|materiel no place=-0.30
materiel rule ar.materiel.destroyed=0.10|materiel rule ar.materiel.seized=0.72
materiel rule ar.materiel.used=-0.06|materiel status happened=0.22|materiel told 1=0.12|materiel told 2=0.11
materiel totals 1=0.19|materiel totals 2=-0.13|materiel totals 3=0.16|materiel type armed-attack=0.25
materiel type bombing=0.26|materiel type military-operation=0.09|speaker=0.25|speaker a channel=0.30
speaker a place=0.22|speaker basis inferred=0.10|speaker basis stated=0.17|speaker issue date-inferred=0.45
speaker issue date-missing=0.35|speaker issue place-missing=0.24|speaker issue place-unresolved=0.43
speaker issue toll-disagrees=-0.05|speaker kind claim-of-responsibility=0.07|speaker kind media=0.12
speaker kind official=-0.05|speaker kind unnamed-source=0.12|speaker kind witness=-0.10
speaker language ar=0.25|speaker no day=0.35|speaker no place=0.05|speaker rule speaker-author=0.15
speaker status happened=0.05|speaker told 1=0.05|speaker told 2=0.24|speaker totals 0=-0.26
speaker totals 1=0.47|speaker totals 3=0.05|speaker type air-strike=0.06|speaker type armed-attack=0.05
speaker type bombing=0.06|speaker type clash=-0.26|speaker type meeting=-0.23
speaker type military-operation=0.06|speaker type statement=-0.08|speaker type transport-accident=0.22
speaker type violence-against-civilians=0.23|toll=0.15|toll a day=0.12|toll a place=0.29
toll basis inferred=-0.12|toll basis stated=0.25|toll exact=0.16|toll issue place-missing=-0.17
toll issue place-unresolved=0.29|toll issue toll-disagrees=-0.23|toll language ar=0.15|toll no place=-0.17
toll outcome injured=0.31|toll outcome killed=-0.15|toll rule toll-active=0.36|toll rule toll-counted=-0.27
toll rule toll-genitive=0.21|toll rule toll-joined=-0.39|toll rule toll-passive=0.17
toll rule toll-subject-before=0.21|toll status happened=0.12|toll told 1=0.14|toll total=0.15
toll totals 1=0.07|toll totals 2=0.67|toll totals 3=-0.61|toll type air-strike=0.13
toll type armed-attack=0.44|toll type bombing=0.09|toll type clash=0.09|toll type military-operation=0.17
toll type shelling=-0.40|toll type transport-accident=0.14|toll type violence-against-civilians=0.31|when=0.29
when a day=0.29|when a place=0.29|when basis inferred=-0.15|when basis stated=0.49|when hijri a=0.22
when hijri no=0.11|when issue date-inferred=-0.15|when issue place-missing=0.18|when language ar=0.29
when precision day=0.46|when rule ar-date-day-month=0.16|when rule ar-date-day-part+relative-day=-0.18
when rule ar-date-day-part+relative-day+weekday=-0.06|when rule ar-date-day-part+weekday=0.13
when rule ar-date-day-part+weekday+full-date=0.15|when rule ar-date-numeric-day-month=0.08
when rule ar-date-relative-day=0.10|when rule ar-date-sequence=0.15|when rule ar-date-weekday=-0.22
when rule ar-date-weekday+day-month=0.16|when rule ar-date-weekday+full-date=0.16
when rule ar-date-weekday+full-date+full-date=0.07|when rule date-of-report=-0.59|when status happened=0.51
when time a=-0.08|when time no=0.39|when told 1=0.29|when totals 0=0.08|when totals 1=-0.39|when totals 2=0.47
when totals 3=0.15|when type abduction=0.20|when type air-strike=0.11|when type bombing=0.22
when type clash=-0.07|when type meeting=0.11|when type shelling=-0.10|when type statement=-0.18
when type violence-against-civilians=0.26|where=0.17|where a id=0.29|where a place=0.17|where a unit=0.36
where basis stated=0.17|where issue date-inferred=-0.35|where issue place-unresolved=-0.84
where language ar=0.17|where no id=-0.11|where no unit=-0.16|where precision admin1=-0.74
where precision admin2=0.09|where precision between=0.61|where precision exact=0.71|where precision near=0.35
where precision unresolved=-0.71|where rule place-admin1=0.57|where rule place-feature=0.32
where rule place-name=-0.28|where rule place-place=0.28|where status happened=0.27|where told 1=-0.27
where told 2=0.46|where totals 0=0.33|where totals 3=-0.08|where type abduction=0.19
where type air-strike=0.13|where type armed-attack=-0.11|where type clash=-0.31|where type meeting=0.63
where type military-operation=0.09|where type transport-accident=-0.09
where type violence-against-civilians=-0.37
`;

/** Log-odds by mark. @example weights["when basis stated"] */
export const weights: Readonly<Record<string, number>> = Object.fromEntries(
  table
    .trim()
    .split(/[|\n]/u)
    .filter((cell) => cell !== "")
    .map((cell) => [cell.slice(0, cell.lastIndexOf("=")), Number(cell.slice(cell.lastIndexOf("=") + 1))]),
);
