/** A unit's outline: `unit` is its code ("ML.03", or "BF.05.15" where the outline is of the second level), rings of [longitude, latitude]. */
export type UnitPolygon = {
  readonly country: string;
  readonly unit: string;
  readonly rings: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
};

const hundredth = (degrees: number) => Math.round(degrees * 100);

/** A ring in hundredths; a point less than two of them from the one before is left out. */
function simplify(ring: UnitPolygon["rings"][number]): number[] {
  const points: number[] = [];
  for (const [longitude, latitude] of ring) {
    const x = hundredth(longitude);
    const y = hundredth(latitude);
    const isFirst = points.length === 0;
    if (isFirst || Math.abs(points.at(-2)! - x) > 1 || Math.abs(points.at(-1)! - y) > 1) points.push(x, y);
  }
  return points;
}

/** The outline arrays of a file, in hundredths of a degree (about a kilometre). */
export function buildPolygons(
  polygons: readonly UnitPolygon[],
  countryOf: ReadonlyMap<string, number>,
  unitOf: ReadonlyMap<string, number>,
) {
  const polygonRings = [0];
  const boxes: number[] = [];
  const ringOffsets = [0];
  const points: number[] = [];
  for (const polygon of polygons) {
    const box = [32767, 32767, -32768, -32768];
    for (const ring of polygon.rings) {
      const flat = simplify(ring);
      if (flat.length < 6) continue;
      for (let at = 0; at < flat.length; at += 2) {
        box[0] = Math.min(box[0]!, flat[at]!);
        box[1] = Math.min(box[1]!, flat[at + 1]!);
        box[2] = Math.max(box[2]!, flat[at]!);
        box[3] = Math.max(box[3]!, flat[at + 1]!);
        points.push(flat[at]!, flat[at + 1]!);
      }
      ringOffsets.push(points.length);
    }
    polygonRings.push(ringOffsets.length - 1);
    boxes.push(...box);
  }
  return {
    polygonRings: Uint32Array.from(polygonRings),
    polygonBoxes: Int16Array.from(boxes),
    polygonCountries: Uint8Array.from(polygons, (one) => countryOf.get(one.country)!),
    polygonUnits: Uint32Array.from(polygons, (one) => unitOf.get(one.unit) ?? 0),
    ringOffsets: Uint32Array.from(ringOffsets),
    ringPoints: Int16Array.from(points),
  };
}
