const rows = `
2024-02-29
  hoy | este [jueves] | jueves | jueves 29 de febrero | el [29 de febrero de 2024] | 29 feb. | 29/02/2024 | 29.02.2024 | jueves 29 | este jueves 29 de febrero de 2024 | el [29 de febrero del 2024] | el día de hoy
2024-02-28
  ayer | miércoles | ayer miércoles | ayer, miércoles | el miércoles pasado | el [pasado miércoles] | hace un día | este miércoles 28 de febrero
2024-02-27
  anteayer | martes | hace dos días | hace unos dos días | martes 27 de febrero
2024-02-22
  jueves pasado | el [22 de febrero pasado]
2022-08-01
  1 de agosto de 2022 | el [1 de agosto de 2022] | lunes 1 de agosto de 2022 | 1º de agosto de 2022 | primero de agosto de 2022
2023-04-16
  16 de abril | el [16 de abril] | 16 de abril de 2023 | 16 de abril pasado | domingo 16 de abril de 2023 | 16 de abril del año pasado | el pasado [16 de abril]
2024-03-05
  próximo martes | el [próximo martes] | se celebrará el [martes]
2024-03-01
  mañana
2024-02-28 night
  anoche | miércoles por la noche | la [noche del miércoles] | miércoles en la noche | noche de este miércoles
2024-02-28 afternoon
  miércoles por la tarde | la [tarde del miércoles] | ayer por la tarde | tarde del 28 de febrero
2024-02-27 morning
  martes por la mañana | la [mañana del martes] | martes en la mañana | martes 27 de febrero por la mañana
2024-02-29 morning
  esta mañana
2024-02-29 early
  esta madrugada | madrugada de hoy | madrugada de este jueves
2024-02-27 dawn
  martes al amanecer | amanecer del martes
2024-02-27 early
  madrugada del martes | martes de madrugada | primeras horas del martes | madrugada del 27 de febrero
2024-02-28 17:30
  miércoles a las 17:30 | miércoles hacia las 17:30 | [miércoles a las 17:30] horas | miércoles a las 5:30 de la tarde | miércoles a las 17.30 horas | miércoles 28 de febrero a las 17:30
2024-02-28 05:00
  miércoles a las 5 de la mañana | miércoles hacia las 5:00 de la madrugada | miércoles a las cinco de la mañana | [miércoles a las 05:00] horas
2024-02-28 06:00Z
  miércoles a las 06:00 GMT | miércoles (06:00 GMT)
2023-04-05..2023-04-06
  5 y 6 de abril | los [5 y 6 de abril de 2023]
2023-04-03..2023-04-07
  del 3 al 7 de abril | entre el 3 y el 7 de abril de 2023 | del 3 de abril al 7 de abril de 2023 | entre el 3 de abril y el 7 de abril
2024-02-26..2024-02-28
  de lunes a miércoles | del lunes al miércoles | entre lunes y miércoles | entre el lunes y el miércoles
2024-02-24..2024-02-25
  sábado y domingo
2024-01-01..2024-01-31
  el mes pasado | enero de 2024 | en [enero] | enero pasado | el [mes de enero] | el [pasado mes de enero]
2024-02-01..2024-02-29
  este mes | febrero de 2024
2023-03-01..2023-03-31
  en [marzo] | marzo de 2023 | marzo pasado
2024-02-01..2024-02-09
  a principios de febrero | principios de febrero de 2024 | a inicios de febrero | a principios de mes
2023-03-11..2023-03-21
  a mediados de marzo | mediados de marzo de 2023
2024-01-22..2024-01-31
  a finales de enero | finales de enero de 2024 | a fines de enero
2023-09-02..2023-12-31
  a finales de 2023 | finales de 2023
2012-01-01..2012-12-31
  en [2012] | el año 2012
2015-01-01..
  desde 2015
2012-01-01..2014-12-31
  de 2012 a 2014 | entre 2012 y 2014 | 2012-2014
1990-01-01..1999-12-31
  los [años 1990] | los [años 90] | la [década de 1990]
2023-01-01..2023-12-31
  el año pasado | el pasado año
2024-02-19..2024-02-25
  la semana pasada | la pasada semana
2024-03-04..2024-03-10
  la próxima semana | la semana próxima
2024-02-26..2024-03-03
  esta semana
2023-11-29..2024-02-29
  los últimos tres meses
2024-02-27..2024-02-29
  las últimas 48 horas
2024-02-19..2024-02-29
  los últimos días
2024-01-01..2024-03-31
  primer trimestre de 2024 | primer trimestre del año 2024
2023-12-29..
  desde hace dos meses
2024-02-25..
  desde el domingo | desde el 25 de febrero
`;

/**
 * One value and the ways to say it, for a report of Thursday 29 February 2024. Square brackets mark the words that a date
 * must hold where others stand around it. A value is `from..to`, one date where both are the same; then the time.
 */
export const corpus: readonly (readonly [value: string, ways: readonly string[]])[] = [
  ...rows.trim().matchAll(/^(?<value>.+)\n {2}(?<ways>.+)$/gmu),
].map(({ groups }) => [groups?.value ?? "", (groups?.ways ?? "").split(" | ")]);
