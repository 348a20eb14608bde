import { Refusal } from "../refusal.ts";

const regions = [
  "Europe",
  "America",
  "Asia",
  "Africa",
  "Australia",
  "Pacific",
  "Atlantic",
  "Indian",
  "Antarctica",
  "Arctic",
];

/** Names of all time zones that a guild can choose, `UTC` first. */
export function listTimeZones(): readonly string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone")];
}

/**
 * The time zone that somebody means: its name in any case, with spaces, or only its city. Abbreviations are not taken:
 * to the time zone database `EST` is a place without summer time.
 */
export function findTimeZone(typed: string): string | undefined {
  const wanted = typed
    .trim()
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, "_");
  if (/^(utc|gmt)$/i.test(wanted)) return "UTC";
  if (wanted.includes("/")) return nameOf(wanted);
  const ofCity = listTimeZones().find((timeZone) => simplified(cityOf(timeZone)) === simplified(wanted));
  // Newer names of cities are known only whole: `Europe/Kyiv` is listed as `Europe/Kiev`.
  return regions.map((region) => nameOf(`${region}/${wanted}`)).find(Boolean) ?? ofCity;
}

/** The time zone that somebody means; refuses what is none with the nearest names. */
export function readTimeZone(typed: string): string {
  const timeZone = findTimeZone(typed);
  if (timeZone) return timeZone;
  throw new Refusal("settings.timeZoneUnknown", { typed, suggestions: suggestTimeZones(typed).join(", ") });
}

/** The time zones whose names are nearest to what somebody typed, the nearest first. */
export function suggestTimeZones(typed: string, count = 3): readonly string[] {
  const wanted = simplified(typed);
  return listTimeZones()
    .map((timeZone) => ({ timeZone, distance: distanceTo(timeZone, wanted) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ timeZone }) => timeZone);
}

/** The name as the time zone database writes it. */
function nameOf(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf("/") + 1);
}

/** Without case, accents and what separates words. */
function simplified(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{Mark}\s_.'-]/gu, "")
    .toLowerCase();
}

function distanceTo(timeZone: string, wanted: string): number {
  const names = [simplified(timeZone), simplified(cityOf(timeZone))];
  if (wanted.length > 2 && names.some((name) => name.includes(wanted))) return 0;
  return Math.min(...names.map((name) => editDistance(name, wanted)));
}

/** How many letters have to be put in, taken out or replaced to make one word the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
