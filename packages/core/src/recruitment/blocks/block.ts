import { foldName } from "../../members/index.ts";

/** Somebody who cannot apply: by the account, by the name in the game, or by both. */
export type Block = {
  readonly blockId: number;
  readonly userId: string | null;
  /** As the officer wrote it. */
  readonly characterName: string | null;
  /** For officers only. */
  readonly reason: string;
  /** Null for good. */
  readonly until: Temporal.Instant | null;
  readonly blockedAt: Temporal.Instant;
  /** When the person tried to apply last; null for never. */
  readonly triedAt: Temporal.Instant | null;
};

type Applicant = { readonly userId: string; readonly characterName: string | null };

export function isInForce({ until }: Pick<Block, "until">, now: Temporal.Instant): boolean {
  return until === null || Temporal.Instant.compare(now, until) < 0;
}

/** The block that keeps somebody out. A name counts however it is written, with another account too. */
export function findBlock<One extends Pick<Block, "userId" | "characterName" | "until">>(
  blocks: readonly One[],
  { userId, characterName }: Applicant,
  now: Temporal.Instant,
): One | undefined {
  const folded = characterName === null ? "" : foldName(characterName);
  const isOfName = (name: string | null) => name !== null && folded !== "" && foldName(name) === folded;
  const isMeant = (block: One) => block.userId === userId || isOfName(block.characterName);
  return blocks.find((block) => isMeant(block) && isInForce(block, now));
}
