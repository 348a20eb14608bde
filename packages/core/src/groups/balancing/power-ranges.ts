import type { Model } from "./model.ts";

/** Between which sums of deviations a party must end. */
export type Range = { readonly low: number; readonly high: number };

/** Crews of more than half of a party: no two of them share one. One that could sit out whole says nothing. */
export function rangesOfCrews(model: Model, crews: Model["crews"]): readonly Range[] {
  const parties = model.sizes.slice(0, model.bench);
  const large = crews.filter(
    ({ length }) => length * 2 > Math.max(...parties) && length > model.sizes[model.bench]!,
  );
  const taken = new Set(large.flat());
  const others = sortOthers(
    model,
    [...model.builds.keys()].filter((person) => !taken.has(person)),
  );
  return large.map((people) => {
    const sizes = [...new Set(parties)].filter((size) => size >= people.length);
    const ranges = sizes.map((size) => rangeOf(model, { people, size, others }));
    return {
      low: Math.min(...ranges.map(({ low }) => low)),
      high: Math.max(...ranges.map(({ high }) => high)),
    };
  });
}

/** Parties in which hands placed somebody; who must be with them is there too. */
export function rangesOfLocks(model: Model, crews: Model["crews"]): readonly Range[] {
  const placed = model.input.players.map(({ lock }, person) =>
    lock ? model.mayBeIn[person]!.indexOf(true) : -1,
  );
  for (const crew of crews) {
    const place = Math.max(...crew.map((person) => placed[person]!));
    if (place >= 0) for (const person of crew) placed[person] = place;
  }
  const byPlace = Map.groupBy(placed.keys(), (person) => placed[person]!);
  const others = sortOthers(model, byPlace.get(-1) ?? []);
  return [...byPlace]
    .filter(([place]) => place >= 0 && place !== model.bench)
    .map(([place, people]) => rangeOf(model, { people, size: model.sizes[place]!, others }));
}

/** What the others could bring: from the least, and from the most. */
type Others = { readonly lows: readonly number[]; readonly highs: readonly number[] };

type Party = { readonly people: readonly number[]; readonly size: number; readonly others: Others };

function sortOthers(model: Model, people: readonly number[]): Others {
  return {
    lows: people.map((person) => least(model, person)).toSorted((one, other) => one - other),
    highs: people.map((person) => most(model, person)).toSorted((one, other) => other - one),
  };
}

/** With the weakest of the others, and with the strongest. */
function rangeOf(model: Model, { people, size, others }: Party): Range {
  const left = Math.max(0, size - people.length);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    low: sum(people.map((person) => least(model, person))) + sum(others.lows.slice(0, left)),
    high: sum(people.map((person) => most(model, person))) + sum(others.highs.slice(0, left)),
  };
}

function least({ builds }: Model, person: number): number {
  return Math.min(...builds[person]!.map(({ deviation }) => deviation));
}

function most({ builds }: Model, person: number): number {
  return Math.max(...builds[person]!.map(({ deviation }) => deviation));
}
