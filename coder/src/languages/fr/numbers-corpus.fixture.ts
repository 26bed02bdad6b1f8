const rows = `
3 count | [3] soldats | [trois] soldats | [trois (3)] soldats | [trois (03)] soldats
1 count | [un (1)] soldat | [1] soldat
21 count | [vingt et un] soldats | [vingt-et-un] soldats | [21] soldats
71 count | [soixante et onze] soldats | [soixante-et-onze] soldats | [septante et un] soldats
77 count | [soixante-dix-sept] soldats | [soixante dix sept] soldats
80 count | [quatre-vingts] soldats | [huitante] soldats | [octante] soldats
81 count | [quatre-vingt-un] soldats
97 count | [quatre-vingt-dix-sept] soldats | [quatre vingt dix sept] soldats | [nonante-sept] soldats
100 count | [cent] soldats | [100] soldats
105 count | [cent cinq] soldats
200 count | [deux cents] soldats
1000 count | [mille] soldats | [1 000] soldats | [1.000] soldats | [1000] soldats
1900 count | [mille neuf cents] soldats
2400 count | [2 400] militaires | [2.400] militaires | [deux mille quatre cents] militaires
50000 count | [50 000] personnes | [50.000] personnes | [cinquante mille] personnes
1400000 count | [1,4 million] de personnes | [un million quatre cent mille] personnes
2500000 count | [deux millions et demi] de personnes | [2,5 millions] de personnes
1000000 count | [un million] de personnes
500000 count | [un demi-million] de personnes
10~ count | [une dizaine] de morts
20~ count | [une vingtaine] de morts | [environ 20] morts | [près de 20] morts | [quelque 20] morts | [autour de 20] morts | [à peu près vingt] morts
20..~ count | [une vingtaine au moins] de morts | [au moins une vingtaine] de morts
100~ count | [une centaine] de morts | [environ cent] morts
24~ count | [deux douzaines] d'hommes
6~ count | [une demi-douzaine] d'hommes
20..99~ count | [des dizaines] de morts
20..90~ count | [plusieurs dizaines] de morts
200..999~ count | [des centaines] de morts
20000..99999~ count | [des dizaines de milliers] de personnes
2..~ count | [plusieurs] soldats | [de nombreux] soldats | [un grand nombre] de soldats
3..9~ count | [quelques] soldats
10..15 count | [de 10 à 15] soldats | [entre 10 et 15] soldats | [10 à 15] soldats | [dix à quinze] soldats | [10-15] soldats
200..300 count | [deux à trois cents] hommes
2..3 count | [deux ou trois] soldats | [deux à trois] soldats
1..2 count | [un ou deux] soldats
20000..30000 count | [20 à 30 000] personnes | [20 000 à 30 000] personnes
10.. count | [au moins 10] morts | [pas moins de 10] morts | [10] morts au moins | [10 au moins] | [au moins dix] morts
11.. count | [plus de 10] morts | [plus de dix] morts
0..20 count | [jusqu'à 20] morts | [au plus 20] morts
0..19 count | [moins de 20] morts
12 age | âgé de [12] ans | un enfant de [12] ans | Aminata, [12] ans, | Aminata ([12] ans)
3 ordinal | le [3e] régiment | le [3ème] régiment | le [troisième] régiment | la [3e] attaque
1 ordinal | le [1er] bataillon | la [première] attaque
15 percent | [15 %] | [15%] | [15 pour cent]
5000000 money | [5 millions] de dollars | [cinq millions] de francs CFA | [5 millions] d'euros | [5 000 000] FCFA
30 measure | [30] km | [trente] kilomètres | [30] tonnes | [30] ans de prison | [30] hectares | [30] degrés
20~ measure | [une vingtaine] de kilomètres
7.62 calibre | [7,62] mm | calibre [7,62]
2719 identifier | résolution [2719] | la résolution [2719]
16 identifier | RN[16] | article [16]
47 model | AK-[47] | AK [47]
19 model | Covid-[19]
2 identifier | victoire [2-1]
`;

/** A value with its use, and the ways to write it; square brackets mark the number. "~" is approximate, ".." an interval. */
export const corpus: readonly (readonly [value: string, ways: readonly string[]])[] = rows
  .trim()
  .split("\n")
  .map((row) => row.split(" | "))
  .map(([value = "", ...ways]) => [value, ways]);
