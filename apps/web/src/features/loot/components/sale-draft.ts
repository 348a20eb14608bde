import { biddingModes, type LootMode, openSessionInput } from "@guildhall/core/loot";
import type { z } from "zod";

/** The first stage lasts until a moment that the officer chooses. */
export const untilMoment = "until";

/** One way of a sale as the form holds it, prices as people write them; what is empty is as usual in the guild. */
export type StageDraft = {
  /** Tells stages apart while they move. */
  readonly key: string;
  readonly mode: LootMode;
  /** Minutes, or until a moment. */
  readonly lasts: string;
  readonly minimum: string;
  readonly offSpecMinimum: string;
  readonly increment: string;
  /** Interests that are kept out. */
  readonly without: readonly string[];
};

export type SaleDraft = {
  readonly stages: readonly StageDraft[];
  readonly day: string;
  readonly time: string;
  /** Empty for the one that pays for the drop's event. */
  readonly poolId: string;
};

export function newStage(key: string, mode: LootMode): StageDraft {
  return { key, mode, lasts: "", minimum: "", offSpecMinimum: "", increment: "", without: [] };
}

type Asked = {
  readonly requestId: string;
  readonly dropIds: readonly number[];
  /** All interests of the game. */
  readonly interests: readonly string[];
};

type Sale = z.input<typeof openSessionInput>;

type ReadSale =
  | { readonly sale: Sale }
  /** Fields that have to be written otherwise, such as `stages.0.minimum` and `ends.day`. */
  | { readonly wrong: ReadonlySet<string> };

/** What the form says, or which of its fields cannot be read. */
export function readSale(draft: SaleDraft, asked: Asked): ReadSale {
  const sale = toSale(draft, asked);
  const read = openSessionInput.safeParse(sale);
  if (read.success) return { sale };
  return { wrong: new Set(read.error.issues.map(({ path }) => path.slice(0, 3).join("."))) };
}

function toSale({ stages, day, time, poolId }: SaleDraft, asked: Asked): Sale {
  const { requestId, dropIds, interests } = asked;
  return {
    requestId,
    dropIds: [...dropIds],
    stages: stages.map((stage) => toStage(stage, interests)),
    ...(stages[0]?.lasts === untilMoment && { ends: { day, time } }),
    ...(poolId !== "" && { poolId }),
  };
}

function toStage(stage: StageDraft, interests: readonly string[]): Sale["stages"][number] {
  const { mode, lasts, minimum, offSpecMinimum, increment, without } = stage;
  return {
    mode,
    ...(lasts !== "" && lasts !== untilMoment && { minutes: lasts }),
    ...(minimum !== "" && { minimum }),
    ...(offSpecMinimum !== "" && hasOffSpec(stage) && { offSpecMinimum }),
    ...(increment !== "" && mode === "open" && { increment }),
    ...(without.length > 0 && { interests: interests.filter((interest) => !without.includes(interest)) }),
  };
}

/** Whether the form asks for another price of whoever wants it for something else than the main build. */
export function hasOffSpec({ mode }: Pick<StageDraft, "mode">): boolean {
  return mode === "fixed" || biddingModes.includes(mode);
}

/** A stage one place further ahead. Only the first can last until a moment. */
export function moveAhead(stages: readonly StageDraft[], index: number): readonly StageDraft[] {
  const [moved, before] = [stages[index], stages[index - 1]];
  if (!moved || !before) return stages;
  const behind = before.lasts === untilMoment ? { ...before, lasts: "" } : before;
  return stages.with(index - 1, moved).with(index, behind);
}
