import type { PlaceKey } from "./read-place-key.ts";
import type { Signature } from "./read-signature.ts";

/** In one block a claim meets only its neighbours in an order that puts like beside like: cost grows with the claims, not with their square. */
const reach = 12;
/** Claims known to no more than a week or so are looked up without their day. */
const narrowDays = 7;
const degree = Math.PI / 180;

/** Grid squares about twice the reach of «near», in four grids each half a square off: two points that near share at least one. */
function squaresOf({ point }: PlaceKey): string[] {
  if (!point) return [];
  const high = 0.6;
  const wide = 0.6 / Math.max(0.2, Math.cos(Math.round(point.latitude / 5) * 5 * degree));
  return [0, 0.5].flatMap((up) =>
    [0, 0.5].map(
      (right) =>
        `c${up}${right}:${Math.floor(point.latitude / high + up)}:${Math.floor(point.longitude / wide + right)}`,
    ),
  );
}

function placeFeatures(key: PlaceKey): string[] {
  const own = [key, ...key.ends].flatMap((one) => [
    ...(one.id && one.place.precision !== "country" ? [`g:${one.id}`] : []),
    ...one.names.slice(0, 2).map((name) => `n:${name.skeletons.join(" ")}`),
    // «مدينة سيكاسو» beside «سيكاسو»
    ...(one.names[0] && one.names[0].tokens.length > 1 ? [`n:${one.names[0].skeletons.at(-1)}`] : []),
    ...(one.place.precision === "country" ? [] : squaresOf(one)),
  ]);
  const isUnit = key.place.precision === "admin1" || key.place.precision === "admin2";
  const self = isUnit ? [key.id, ...key.names.map((name) => name.folded)].filter((name) => name !== null) : [];
  return [...own, ...[...key.units, ...self].map((unit) => `u:${unit}`)];
}

/** What two claims of one happening are likely to share besides type and day. */
function featuresOf(signature: Signature): { places: string[]; others: string[] } {
  const places = signature.places.flatMap(placeFeatures);
  const others: string[] = [];
  for (const total of signature.totals) {
    for (const one of [total, total.previous])
      if (one && one.min !== null && one.min === one.max) others.push(`t:${total.outcome}:${one.min}`);
  }
  for (const { actor, names, isPerson } of signature.actors) {
    if (actor.id) others.push(`a:${actor.id}`);
    const names0 = isPerson || signature.traits.isSpeech ? names : [];
    for (const name of names0)
      if (name.skeletons.length > 0) others.push(`p:${name.skeletons.at(-1) || name.tokens.at(-1)}`);
  }
  return { places: [...new Set(places)], others: [...new Set(others)] };
}

const isNarrow = (signature: Signature): boolean =>
  signature.days !== null && signature.days.to - signature.days.from <= narrowDays;

/** Puts claims of one place, figure and doer beside each other. */
function sortKeyOf(signature: Signature): string {
  const key = signature.where;
  const killed = signature.totals.find((total) => total.outcome === "killed");
  const doer = signature.actors.find((one) => one.actor.id !== null)?.actor.id ?? "";
  const place = key && key.place.precision !== "country" ? (key.id ?? key.names[0]?.folded ?? "") : "";
  return [key?.country ?? "", place, String(killed?.min ?? "").padStart(5, "0"), doer, signature.claim.id].join("\t");
}

const dayOf = (signature: Signature) => signature.days?.from ?? signature.published ?? Number.MIN_SAFE_INTEGER;

/**
 * The claims that each claim is worth comparing with, by index, each pair once. Linear in the claims.
 * @example proposePairs(signatures, (a, b) => pairs.push([a, b]))
 */
export function proposePairs(signatures: readonly Signature[], compare: (a: Signature, b: Signature) => void): void {
  const blocks = new Map<string, number[]>();
  const loose = new Map<string, number[]>();
  const memberships: string[][] = signatures.map(() => []);
  const looseKeys: string[][] = signatures.map(() => []);
  const join = (map: Map<string, number[]>, key: string, index: number) => {
    const block = map.get(key);
    if (block) block.push(index);
    else map.set(key, [index]);
  };
  const features = signatures.map(featuresOf);
  const all = (index: number) => [...features[index]!.places, ...features[index]!.others];
  // place and figure at once: a block small enough to find the one among years of a town's events
  const joint = (index: number) => {
    const tolls = features[index]!.others.filter((one) => one.startsWith("t:"));
    const spots = features[index]!.places.filter((one) => one.startsWith("g:") || one.startsWith("n:"));
    return tolls.flatMap((toll) => spots.map((spot) => `${toll}|${spot}`));
  };
  for (const signature of signatures) {
    const { index, group, days } = signature;
    if (!isNarrow(signature)) {
      looseKeys[index] = [...all(index), ...joint(index)].map((feature) => `${group}|${feature}`);
      for (const key of looseKeys[index]) loose.set(key, []);
      continue;
    }
    const keys = new Set<string>();
    for (let day = days!.from; day <= days!.to; day++)
      for (const feature of all(index)) keys.add(`${group}|${day}|${feature}`);
    // a day apart only where place and figure agree
    for (const both of joint(index)) for (const day of [days!.from - 1, days!.to]) keys.add(`${group}|${day}+|${both}`);
    memberships[index] = [...keys];
    for (const key of keys) join(blocks, key, index);
  }
  for (const signature of signatures) {
    const keys = isNarrow(signature)
      ? [...all(signature.index), ...joint(signature.index)]
          .map((feature) => `${signature.group}|${feature}`)
          .filter((key) => loose.has(key))
      : looseKeys[signature.index]!;
    looseKeys[signature.index] = keys;
    for (const key of keys) loose.get(key)!.push(signature.index);
  }
  const sortKeys = signatures.map(sortKeyOf);
  const positions = new Map<string, Map<number, number>>();
  const settle = (map: Map<string, number[]>, before: (a: number, b: number) => number) => {
    for (const [key, block] of map) {
      if (block.length < 2) {
        map.delete(key);
        continue;
      }
      block.sort(before);
      if (block.length > reach) positions.set(key, new Map(block.map((index, position) => [index, position])));
    }
  };
  const alike = (a: number, b: number) => (sortKeys[a]! < sortKeys[b]! ? -1 : sortKeys[a]! > sortKeys[b]! ? 1 : a - b);
  settle(blocks, alike);
  settle(loose, (a, b) => dayOf(signatures[a]!) - dayOf(signatures[b]!) || alike(a, b));
  const partners = new Set<number>();
  const meet = (
    map: Map<string, number[]>,
    keys: readonly string[],
    index: number,
    wants: (other: number) => boolean,
  ) => {
    for (const key of keys) {
      const block = map.get(key);
      if (!block) continue;
      const at = positions.get(key)?.get(index) ?? block.indexOf(index);
      const last = Math.min(block.length, at + reach + 1);
      for (let next = at + 1; next < last; next++) if (wants(block[next]!)) partners.add(block[next]!);
    }
  };
  for (const signature of signatures) {
    partners.clear();
    meet(blocks, memberships[signature.index]!, signature.index, () => true);
    const isLoose = !isNarrow(signature);
    meet(loose, looseKeys[signature.index]!, signature.index, (other) => isLoose || !isNarrow(signatures[other]!));
    for (const other of partners) compare(signature, signatures[other]!);
  }
}
