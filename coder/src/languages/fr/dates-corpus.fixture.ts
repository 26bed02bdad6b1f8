const rows = `
2024-02-29
  aujourd'hui | ce [jeudi] | jeudi | jeudi 29 février | le [29 février 2024] | 29 févr. | 29/02/2024 | 29.02.2024 | 19 Chaabane 1445 | jeudi 19 Chaabane 1445 correspondant au 29 février 2024 | jeudi 29 | ce jeudi 29 février 2024 | 29 février 2024 (19 chaabane 1445) | le 29/02
2024-02-28
  hier | mercredi | hier mercredi | hier, mercredi | mercredi dernier | il y a un jour | ce mercredi 28 février
2024-02-27
  avant-hier | mardi | il y a deux jours | il y a environ deux jours | mardi 27 février
2024-02-22
  jeudi dernier | le [22 février dernier]
2022-08-01
  1er août 2022 | le [1er août 2022] | lundi 1er août 2022
2023-03-05
  5 mars 2023 | 5 mars dernier | 5 mars de l'année dernière | dimanche 5 mars 2023
2024-03-05
  5 mars | le [5 mars]
2024-03-05
  mardi prochain | se tiendra [mardi]
2024-03-01
  demain
2024-02-27..2024-02-28 night
  dans la [nuit de mardi à mercredi] | la [nuit du mardi au mercredi] | nuit du 27 au 28 février | nuit du mardi 27 au mercredi 28 février 2024
2024-02-27 night
  nuit de mardi | mardi dans la nuit
2024-02-28 evening
  hier soir | mercredi soir | mercredi dans la soirée | la [soirée de mercredi] | mercredi 28 février au soir | mercredi en fin de journée
2024-02-27 morning
  mardi matin | dans la [matinée de mardi] | mardi dans la matinée | le [27 février au matin] | mardi 27 février dans la matinée
2024-02-29 morning
  ce matin
2024-02-27 dawn
  mardi à l'aube | à [l'aube de mardi]
2024-02-27 early
  tôt mardi | mardi au petit matin | aux premières heures de mardi | mardi tôt
2024-02-28 17:30
  vers [17h30 mercredi] | mercredi vers 17h30 | mercredi à 17 heures 30 | mercredi à 17h30 locales | mercredi, aux environs de 17h30 | mercredi 28 février à 17h30
2024-02-28 05:00
  mercredi à 5 heures du matin | mercredi vers 5h du matin | mercredi vers cinq heures du matin | à [5 heures du matin mercredi] | mercredi vers 05H00 (locales et GMT)
2024-02-28 06:00Z
  mercredi à 06h00 GMT | mercredi (06h00 GMT)
2023-03-05..2023-03-06
  les [5 et 6 mars 2023]
2024-03-05..2024-03-06
  5 et 6 mars
2023-03-03..2023-03-07
  entre le 3 et le 7 mars 2023 | du 3 mars au 7 mars 2023 | du vendredi 3 au mardi 7 mars 2023
2024-03-03..2024-03-07
  du 3 au 7 mars | entre le 3 mars et le 7 mars
2024-02-26..2024-02-28
  de lundi à mercredi | du lundi au mercredi | entre lundi et mercredi
2024-02-24..2024-02-25
  samedi et dimanche
2024-01-01..2024-01-31
  le mois dernier | janvier 2024 | en [janvier] | janvier dernier | au [mois de janvier]
2024-02-01..2024-02-29
  ce mois-ci | février 2024
2023-03-01..2023-03-31
  en [mars] | mars 2023 | mars dernier
2024-02-01..2024-02-09
  début février | au début du mois de février | début février 2024 | au début du mois
2023-03-11..2023-03-21
  mi-mars | à la mi-mars | la mi-mars 2023
2024-01-22..2024-01-31
  fin janvier | à la fin du mois de janvier | fin janvier 2024
2023-09-02..2023-12-31
  fin 2023
2012-01-01..2012-12-31
  en [2012] | l'année 2012
2015-01-01..
  depuis 2015
2012-01-01..2014-12-31
  de 2012 à 2014 | entre 2012 et 2014 | 2012-2014
1990-01-01..1999-12-31
  les [années 1990] | les [années 90]
2023-01-01..2023-12-31
  l'année dernière | l'an dernier
2024-02-19..2024-02-25
  la semaine dernière | la semaine passée
2024-02-20
  mardi de la semaine dernière
2024-02-26..2024-03-03
  cette semaine
2023-11-29..2024-02-29
  ces trois derniers mois
2024-02-27..2024-02-29
  les dernières 48 heures | les 48 dernières heures
2024-02-19..2024-02-29
  ces derniers jours
2024-01-01..2024-03-31
  premier trimestre 2024 | premier trimestre de 2024 | premier trimestre de l'année 2024 | T1 2024
2023-12-29..
  depuis deux mois
2024-02-25..
  depuis dimanche | depuis le 25 février
2014-06-21..2014-09-22
  l'été 2014
`;

/**
 * One value and the ways to say it, for a report of Thursday 29 February 2024. Square brackets mark the words that a date
 * must hold where others stand around it. A value is `from..to`, one date where both are the same; then the time.
 */
export const corpus: readonly (readonly [value: string, ways: readonly string[]])[] = [
  ...rows.trim().matchAll(/^(?<value>.+)\n {2}(?<ways>.+)$/gmu),
].map(({ groups }) => [groups?.value ?? "", (groups?.ways ?? "").split(" | ")]);
