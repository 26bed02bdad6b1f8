const rows = `
3 count | [3] soldados | [tres] soldados | [tres (3)] soldados | [tres (03)] soldados
1 count | [un (1)] soldado | [1] soldado
21 count | [veintiún] soldados | [veintiuna] mujeres | [21] soldados
31 count | [treinta y un] soldados | [treinta y una] mujeres
77 count | [setenta y siete] soldados
97 count | [noventa y siete] soldados
100 count | [cien] soldados | [100] soldados
105 count | [ciento cinco] soldados
200 count | [doscientos] soldados | [doscientas] mujeres
250 count | [doscientos cincuenta] soldados | [doscientas cincuenta] mujeres
999 count | [novecientos noventa y nueve] soldados
1000 count | [mil] soldados | [1 000] soldados | [1.000] soldados | [1000] soldados
1900 count | [mil novecientos] soldados
2400 count | [2 400] militares | [2.400] militares | [dos mil cuatrocientos] militares
50000 count | [50 000] personas | [50.000] personas | [50,000] personas | [50 mil] personas | [cincuenta mil] personas
500000 count | [quinientas mil] personas | [medio millón] de personas
1400000 count | [1,4 millones] de personas | [un millón cuatrocientas mil] personas
2500000 count | [dos millones y medio] de personas | [2,5 millones] de personas
1000000 count | [un millón] de personas
10~ count | [una decena] de muertos
20~ count | [una veintena] de muertos | [unos 20] muertos | [cerca de 20] muertos | [casi 20] muertos | [alrededor de 20] muertos | [aproximadamente veinte] muertos
20..~ count | [al menos una veintena] de muertos
100~ count | [un centenar] de muertos | [unos cien] muertos
50~ count | [medio centenar] de muertos
6~ count | [media docena] de hombres
24~ count | [dos docenas] de hombres
20..99~ count | [decenas] de muertos
200..999~ count | [cientos] de muertos | [centenares] de muertos
20000..99999~ count | [decenas de miles] de personas
2..~ count | [varios] soldados | [numerosos] soldados | [un gran número] de soldados
3..9~ count | [algunos] soldados
10..15 count | [de 10 a 15] soldados | [entre 10 y 15] soldados | [10 a 15] soldados | [diez a quince] soldados | [10-15] soldados
2..3 count | [dos o tres] soldados
1..2 count | [uno o dos] soldados
20000..30000 count | [20.000 a 30.000] personas
10.. count | [al menos 10] muertos | [no menos de 10] muertos | [por lo menos diez] muertos | [como mínimo 10] muertos
11.. count | [más de 10] muertos | [más de diez] muertos
0..20 count | [hasta 20] muertos | [como máximo 20] muertos
0..19 count | [menos de 20] muertos
12 age | de [12] años de edad | un niño de [12] años | Aminata ([12] años)
3 ordinal | el [tercer] batallón | la [3ª] brigada | el [3er] batallón | la [tercera] brigada
1 ordinal | el [primer] batallón | la [primera] brigada
15 percent | [15 %] | [15%] | [15 por ciento]
5000000 money | [5 millones] de dólares | [cinco millones] de pesos | [5 millones] de euros
30 measure | [30] km | [treinta] kilómetros | [30] toneladas | [30] años de prisión | [30] hectáreas | [30] grados
20~ measure | [una veintena] de kilómetros
7.62 calibre | [7,62] mm | calibre [7,62]
2719 identifier | la resolución [2719]
47 model | AK-[47] | AK [47]
19 model | Covid-[19]
2 identifier | victoria por [2-1]
274 measure | el kilómetro [274]
`;

/** A value with its use, and the ways to write it; square brackets mark the number. "~" is approximate, ".." an interval. */
export const corpus: readonly (readonly [value: string, ways: readonly string[]])[] = rows
  .trim()
  .split("\n")
  .map((row) => row.split(" | "))
  .map(([value = "", ...ways]) => [value, ways]);
