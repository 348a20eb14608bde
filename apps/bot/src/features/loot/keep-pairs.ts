/** What somebody said of one thing of a list, both by their numbers; null leaves it out. */
export type Pair = readonly [number, number | null];

/** As many as a custom id has room for, beside what else it carries. */
export const mostPairs = 5;

/** For a custom id: `3.1f-7.2a`, and `4.` for a thing that is left out. */
export function packPairs(pairs: readonly Pair[]): string {
  return pairs.map(([one, other]) => `${one.toString(36)}.${other?.toString(36) ?? ""}`).join("-");
}

/** Reads them back. What nobody packed comes out as no numbers, which the schema of what is read refuses. */
export function unpackPairs(packed: string): readonly Pair[] {
  return packed.split("-").flatMap((pair) => {
    const [one = "", other = ""] = pair.split(".");
    return one === "" ? [] : [[read(one), other === "" ? null : read(other)] as const];
  });
}

const read = (digits: string): number =>
  /^[0-9a-z]+$/.test(digits) ? Number.parseInt(digits, 36) : Number.NaN;

/** With one more pair, which takes the place of an earlier one of the same thing. */
export function withPair(pairs: readonly Pair[], [one, other]: Pair): readonly Pair[] {
  return [...pairs.filter(([earlier]) => earlier !== one), [one, other]];
}
