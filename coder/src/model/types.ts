/** The event types by family, as the codebook lists them. */
export const eventFamilies = {
  violence: [
    "armed-attack",
    "clash",
    "violence-against-civilians",
    "bombing",
    "air-strike",
    "shelling",
    "abduction",
    "sexual-violence",
    "looting",
  ],
  order: [
    "military-operation",
    "takeover",
    "arrest",
    "court-ruling",
    "restriction",
    "deployment",
    "withdrawal",
    "surrender",
    "release",
    "coup",
  ],
  dissent: ["protest", "riot", "strike"],
  politics: ["meeting", "agreement", "statement", "sanction", "rupture", "aid", "appointment", "election"],
  harm: ["transport-accident", "industrial-accident", "natural-disaster", "fire", "epidemic"],
  people: ["displacement"],
} as const;

export type EventFamily = keyof typeof eventFamilies;
export type EventType = (typeof eventFamilies)[EventFamily][number];
export const eventTypes: readonly EventType[] = Object.values(eventFamilies).flat();
