import { addPlace } from "./places-add.ts";
import { numberedRoad, readCues } from "./places-cues.ts";
import { type Draft, demonymAfter, distanceBefore } from "./places-join.ts";
import { hasClass, isPlaced, normAt, type PlaceKit, relationBefore, sameSentence } from "./places-kit.ts";
import { type FoundName, nameAt } from "./places-names.ts";

/** «العاصمة», «العاصمة الموريتانية», «شمال البلاد». */
export function readHomeland(kit: PlaceKit, places: Draft[], start: number): number | null {
  const { tokens } = kit.document;
  const capital = /^([وف]?[بل]?)العاصمه$/u.exec(tokens[start]!.norm) ?? /^([وف]?)(ل)لعاصمه$/u.exec(tokens[start]!.norm);
  if (capital) {
    const next = start + 1;
    const demonym = sameSentence(kit, start, next) ? demonymAfter(kit, next) : null;
    const named = nameAt(kit, demonym ? next + 1 : next, "unit");
    const isNamed =
      named !== null && named.trust !== "unknown" && named.country === null && sameSentence(kit, start, named.from);
    const clitic = capital.slice(1).join("");
    const bearing = kit.units
      .match(tokens, start - 1)
      .find((hit) => hit.value.class === "direction" && hit.length === 1);
    const relation = bearing
      ? "direction"
      : normAt(kit, start - 1) === "قرب"
        ? "near"
        : relationBefore(kit, start, clitic);
    const distance = distanceBefore(kit, bearing ? start - 1 : start);
    const name: FoundName = isNamed
      ? named
      : {
          from: start,
          to: demonym ? next + 1 : next,
          front: clitic.length,
          clitic,
          country: null,
          trust: "sure",
          skip: 0,
        };
    const draft = addPlace(kit, places, bearing ? start - 1 : start, name, distance ? "direction" : relation, "place");
    if (bearing) draft.value.bearing = bearing.value.unit;
    if (distance) draft.value.distanceKm = distance.km;
    if (!isNamed) {
      draft.rule = "place-capital";
      if (demonym) {
        draft.value.within = places.length;
        places.push({
          from: next,
          to: next + 1,
          rule: "place-demonym",
          value: {
            words: { from: next, to: next + 1, front: 0 },
            unit: "country",
            relation: "none",
            country: demonym,
            modifier: true,
          },
          list: null,
        });
      } else if (kit.countries.length === 0) {
        places.pop();
        return null;
      }
    }
    return draft.to;
  }
  const cues = hasClass(kit, start, ["direction"]) ? readCues(kit, start) : null;
  if (
    !cues ||
    cues.unit !== null ||
    normAt(kit, cues.next) !== "البلاد" ||
    cues.relation !== "direction" ||
    kit.countries.length === 0
  )
    return null;
  const name: FoundName = {
    from: start,
    to: cues.next + 1,
    front: cues.clitic.length,
    clitic: cues.clitic,
    country: kit.countries[0]!,
    trust: "sure",
    skip: 0,
  };
  const draft = addPlace(kit, places, start, name, "direction", "country");
  draft.rule = "place-homeland";
  if (cues.bearing) draft.value.bearing = cues.bearing;
  return draft.to;
}

/** «بالطريق الوطني رقم 45». */
export function readRoad(kit: PlaceKit, places: Draft[], start: number): number | null {
  const road = numberedRoad(kit, start);
  if (!road || (road.clitic === "" && !isPlaced(kit, start))) return null;
  return addPlace(kit, places, start, road, "at", "road").to;
}
