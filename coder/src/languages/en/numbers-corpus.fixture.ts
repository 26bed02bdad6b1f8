const rows = `
3 count | [3] soldiers | [three] soldiers | [three (3)] soldiers
1 count | [one] soldier was killed | [one] of the soldiers | [1] soldier
12 count | [12] | [twelve] people
21 count | [twenty-one] people | [twenty one] people
100 count | [a hundred] people | [one hundred] people | [100] people
121 count | [one hundred and twenty-one] people | [one hundred twenty-one] people
1200 count | [1,200] people | [1 200] people | [one thousand two hundred] people | [1.2 thousand] people | [twelve hundred] people
3000 count | [3,000] people | [3000] people | [three thousand] people | [3k] people
2005 count | [two thousand and five] people
1200000 count | [1.2 million] people | [1.2m] displaced | [one million two hundred thousand] people | [1,200,000] people
500000 count | [half a million] people | [five hundred thousand] people | [500 000] people
1500000 count | [one and a half million] people | [a million and a half] people
2000000000 count | [two billion] people | [2bn] people
300000 count | [three hundred thousand] people | [3 lakh] people
12~ count | [a dozen] people
24~ count | [two dozen] people
6~ count | [half a dozen] people
20..99~ count | [dozens] of people | [dozens] killed
200..999~ count | [hundreds] of people
40..99~ count | [scores] of people
20000..99999~ count | [tens of thousands] of people
200..900~ count | [several hundred] people
200..300 count | [two to three hundred] people
2~ count | [a couple] of people
3..9~ count | [a few] people
2..~ count | [several] people | [many] people | [a number] of people | [a large number] of people
10..15 count | [10 to 15] people | [between 10 and 15] people | [10-15] people | [from 10 to 15] people | [ten to fifteen] people
2..3 count | [two or three] people | [2-3] people
2000000..3000000 count | [2 to 3 million] people | [between two and three million] people | [2-3 million] people
10.. count | [at least 10] people | [no fewer than 10] people | [10 or more] people | [not less than ten] people | [10+] people | [10] people at least
11.. count | [more than 10] people | [over ten] people | [well over 10] people | [upwards of 10] people
0..20 count | [up to 20] people | [as many as 20] people | [at most 20] people | [no more than 20] people
0..19 count | [fewer than 20] people | [less than 20] people
20~ count | [about 20] people | [nearly 20] people | [some 20] people | [around 20] people | [an estimated 20] people | [approximately 20] people | [20 or so] people | [close to 20] people | [almost twenty] people
47 model | AK-[47] | AK [47] | AK[47] rifles
21 model | BM-[21]
55 model | T-[55]
25 model | Su-[25]
16 model | F-[16] | M[16]
23 model | M[23] rebels
5 ordinal | the [5th] Brigade | the [fifth] attack
3 ordinal | the [third] attack
32 age | aged [32] | [32]-year-old man | a [32]-year-old | [32] years old | Amina Bello, [32], said | his wife, [32], was hurt | [thirty-two]-year-old | age of [32]
7 age | a [7]-year-old girl
5 age | girls aged [five]
15 percent | [15%] of | [15 percent] of | [15 per cent] of | [fifteen percent] of
5000000 money | $[5 million] | [5 million] dollars | $[5m] | €[5m] | N[5 million] | [five million] naira | USD [5 million]
30 measure | [30] km | [30]km | [thirty] kilometres | [30] tonnes | [30] hectares | [30] degrees | [30] litres | [30] kg | [30] miles | a [30]-minute | [30] minutes
7.62 calibre | [7.62] mm | [7.62]mm
122 calibre | [122]mm rockets
2719 identifier | resolution [2719] | Resolution [2719]
3 identifier | Article [3] | article [three]
16 identifier | RN[16]
2 identifier | won [2-1] | [2-1] | [2/3]
5..10 count | [5-10] fighters
`;

/** A value with its use, and the ways to write it; square brackets mark the number. "~" is approximate, ".." an interval. */
export const corpus: readonly (readonly [value: string, ways: readonly string[]])[] = rows
  .trim()
  .split("\n")
  .map((row) => row.split(" | "))
  .map(([value = "", ...ways]) => [value, ways]);
