const rows = `
2024-02-29
  today | on [Thursday] | [Thursday, February 29] | 29 February 2024 | February 29, 2024 | Feb. 29, 2024 | Feb 29 | 29 Feb | 29th of February | the [29th of February 2024] | 29/02/2024 | 2024-02-29 | 29.02.2024 | 29-Feb-2024 | 29-02-2024 | on [Thursday (February 29)] | 19 Sha'ban 1445 AH | 19 Shaaban 1445 | 19 Sha'ban 1445 AH, corresponding to 29 February 2024 | 29 February 2024 (19 Sha'ban 1445 AH) | Thursday 29th February | Thursday the 29th | Thurs, 29 Feb 2024 | [today], the minister said | [this Thursday] | 02/29/2024 | Thursday, 29th February, 2024
2024-02-28
  yesterday | on [Wednesday] | a day ago | last Wednesday | Wednesday, Feb. 28 | Wednesday 28 February
2024-02-27
  two days ago | on [Tuesday] | the day before yesterday
2024-02-22
  last Thursday | Feb 22 | the [22nd of February]
2023-03-05
  5 March last year | 5th March 2023 | Sunday, 5 March 2023
2024-03-05
  5 March | March 5 | on [March 5th]
2024-03-05
  next Tuesday | will meet on [Tuesday]
2024-03-01
  tomorrow
2024-02-27 night
  Tuesday night | on [Tuesday night] | late Tuesday | on the [night of 27 February] | Tuesday at night
2024-02-27..2024-02-28 night
  the night of Tuesday to Wednesday | overnight from Tuesday to Wednesday | overnight Tuesday to Wednesday | the night of 27 to 28 February | night of 27-28 February 2024 | the night between Tuesday and Wednesday
2024-02-28 night
  last night
2024-02-28..2024-02-29 night
  overnight
2024-02-25 early
  early on Sunday | early Sunday | in the [early hours of Sunday] | in the [early hours of Sunday, February 25, 2024] | the wee hours of Sunday | Sunday, early in the morning
2024-02-27 morning
  Tuesday morning | on [Tuesday morning] | the morning of Tuesday | the [morning of 27 February] | Tuesday in the morning
2024-02-29 morning
  this morning | in the [morning of 29 February]
2024-02-28 evening
  Wednesday evening | yesterday evening | on [the evening of Wednesday] | on [Wednesday, February 28, in the evening]
2024-02-28 05:30
  at [5:30 am on Wednesday] | around [5:30 a.m. on Wednesday] | [Wednesday at 5:30 am] | Wednesday, at about 5:30am | Wednesday around 05:30 local time | Wednesday morning at 5:30 | 28 February 2024 at 05:30 | 28 February, 5.30am | 2024-02-28 05:30 | 2024-02-28T05:30
2024-02-28 15:30
  at [3:30 pm on Wednesday] | Wednesday at 15:30 | Wednesday at about 3.30pm | Wednesday afternoon at 3:30 | 1530 hours on Wednesday
2024-02-28 06:00Z
  at [0600 GMT on Wednesday] | Wednesday at 06:00 UTC | Wednesday (0600 GMT)
2023-03-05..2023-03-06
  March 5 and 6, 2023
2024-03-05..2024-03-06
  5 and 6 March | 5-6 March | March 5-6
2023-03-03..2023-03-05
  from 3 to 5 March 2023 | March 3-5, 2023 | 3 March to 5 March 2023 | between March 3 and March 5, 2023 | 3 March - 5 March 2023
2024-03-03..2024-03-05
  between 3 and 5 March | 3 to 5 March | March 3 to 5 | from March 3 to March 5 | 3, 4 and 5 March
2024-02-26..2024-02-28
  from Monday to Wednesday | between Monday and Wednesday | Monday to Wednesday
2024-02-24..2024-02-25
  Saturday and Sunday | between Saturday and Sunday
2024-02-01..2024-02-29
  February 2024 | this month | earlier [this month] | in [February] | February
2024-01-01..2024-01-31
  last month | January 2024 | in [January] | last January
2023-09-01..2023-09-30
  September | in [September 2023] | last September
2023-05-01..2023-05-31
  in [May]
2012-01-01..2012-12-31
  in [2012] | the year 2012 | the coup of [2012].
2012-01-01..
  since 2012
2012-01-01..2014-12-31
  from 2012 to 2014 | between 2012 and 2014 | 2012-2014
1990-01-01..1999-12-31
  the 1990s | in [the 1990s]
2023-01-01..2023-12-31
  last year | in [2023]
2024-02-19..2024-02-25
  last week
2024-02-20
  Tuesday last week | Tuesday of last week
2024-02-26..2024-03-03
  this week
2024-02-01..2024-02-09
  early February | the start of the month | the beginning of February | early this month
2023-03-11..2023-03-21
  mid-March | in [mid-March 2023]
2024-01-22..2024-01-31
  late January | the end of January | the end of last month
2024-01-01..2024-03-31
  the [first quarter of 2024] | Q1 2024
2023-07-01..2023-12-31
  the [second half of 2023] | the [second half of last year]
2023-11-29..2024-02-29
  in [the past three months] | over [the last three months]
2024-02-27..2024-02-29
  in [the last 48 hours] | the past 48 hours | the past two days
2023-08-29..2024-02-29
  in [recent months]
2024-02-22..2024-02-29
  over [the past week]
2024-02-25..
  since Sunday | since last Sunday | since 25 February
2014-06-21..2014-09-22
  summer 2014 | the summer of 2014
2024-03-11..2024-04-09
  Ramadan 1445
`;

/**
 * One value and the ways to say it, for a report of Thursday 29 February 2024. Square brackets mark the words that a date
 * must hold where others stand around it. A value is `from..to`, one date where both are the same; then the time.
 */
export const corpus: readonly (readonly [value: string, ways: readonly string[]])[] = [
  ...rows.trim().matchAll(/^(?<value>.+)\n {2}(?<ways>.+)$/gmu),
].map(({ groups }) => [groups?.value ?? "", (groups?.ways ?? "").split(" | ")]);
