/** What is counted, in the order of the table, with the words that name it there. */
export const fields = {
  reports: "reports counted right (texts)",
  title: "report's title",
  kind: "report's kind",
  type: "type",
  status: "status",
  dateExact: "date, both ends exact",
  dateNear: "date, within a day",
  placeName: "place, its name",
  placeNear: "place, near enough",
  country: "country",
  killed: "killed, exact",
  injured: "injured, exact",
  perpetrator: "perpetrator, kind and name",
  target: "target, kind and name",
  victim: "victim, kind and name",
  party: "party to a clash, kind and name",
  participant: "participant, name",
  beneficiary: "beneficiary, kind and name",
  speaker: "speaker, name",
  materiel: "materiel row, exact",
  evidence: "evidence touches the gold's words",
  quotes: "quotes stand in the report",
} as const;

export type Field = keyof typeof fields;
