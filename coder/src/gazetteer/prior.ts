const byCode: Readonly<Record<string, number>> = {
  PCLI: 4,
  PCLD: 4,
  PCL: 4,
  PCLF: 4,
  PCLS: 4,
  TERR: 4,
  PPLC: 3.5,
  PPLA: 3.2,
  PPLA2: 2.5,
  PPLA3: 1.8,
  PPLA4: 1.5,
  ADM1: 1.6,
  ADM2: 1.2,
  ADM3: 0,
  ADM4: -0.2,
  PPLH: 0,
  PPLQ: 0,
  PPLW: 0,
  PPLX: 0.4,
};
const smallest = -0.3;
const grain = 0.03;

/**
 * How much a place is meant before its name is looked at: seats and large towns first.
 * @example placePrior("P", "PPLA", 144786) // 4.71
 */
export function placePrior(featureClass: string, featureCode: string, population: number): number {
  const base = byCode[featureCode] ?? (featureClass === "P" ? 0.8 : featureClass === "L" ? 0.1 : smallest);
  const people = featureClass === "P" && population > 0 ? 0.7 * Math.max(0, Math.log10(population) - 3) : 0;
  return base + people;
}

/** A prior as one byte, and back. */
export const packPrior = (prior: number) => Math.max(0, Math.min(255, Math.round((prior - smallest) / grain)));
/** @example unpackPrior(packPrior(3.2)) // 3.2, within 0.015 */
export const unpackPrior = (byte: number) => byte * grain + smallest;
