/** Three hours. */
export const lengthSeconds = 3 * 60 * 60;

/** From this second on somebody is there: in a channel that counts, or nowhere. */
export type Transition = {
  readonly second: number;
  readonly channelId: string | null;
  readonly isDeaf: boolean;
};

type Size = { readonly memberCount: number; readonly transitionsPerMember: number };

/** For each member what happened, in order: coming and going, two channels, sound off and on. Always the same. */
export function makeEvening({ memberCount, transitionsPerMember }: Size): readonly (readonly Transition[])[] {
  const random = randomFrom(20_261_121);
  return Array.from({ length: memberCount }, () => {
    const seconds = new Set<number>();
    while (seconds.size < transitionsPerMember) seconds.add(Math.floor(random() * lengthSeconds));
    const states: Omit<Transition, "second">[] = [];
    while (states.length < transitionsPerMember) states.push(nextState(states.at(-1), random));
    return [...seconds]
      .toSorted((one, other) => one - other)
      .map((second, index) => ({ second, ...(states[index] ?? nowhere) }));
  });
}

const nowhere = { channelId: null, isDeaf: false } as const;

/** Who is nowhere comes; who is there leaves, moves, or switches the sound. */
function nextState(
  last: Omit<Transition, "second"> | undefined,
  random: () => number,
): Omit<Transition, "second"> {
  if (!last || last.channelId === null) return { channelId: random() < 0.5 ? "A" : "B", isDeaf: false };
  const choice = random();
  if (choice < 0.5) return nowhere;
  if (choice < 0.75) return { ...last, channelId: last.channelId === "A" ? "B" : "A" };
  return { ...last, isDeaf: !last.isDeaf };
}

/** Numbers from 0 up to 1 by a linear congruence: the same for the same seed everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
