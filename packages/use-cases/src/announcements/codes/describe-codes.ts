import type { Actor } from "@guildhall/core";
import {
  type CodeState,
  type CodeTally,
  type CodeVote,
  findCodeState,
  type GiftCode,
  noTally,
} from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { findOwnOpinions, tallyCodes } from "@guildhall/db/announcements";

/** A code with what everybody says of it, and what the reader does. */
export type GiftCodeView = GiftCode & {
  readonly state: CodeState;
  readonly tally: CodeTally;
  readonly own: { readonly isTicked: boolean; readonly vote: CodeVote | null };
};

/** Codes as the actor reads them. */
export async function describeCodes(
  db: Queryable,
  actor: Actor,
  { codes, now }: { readonly codes: readonly GiftCode[]; readonly now: Temporal.Instant },
): Promise<readonly GiftCodeView[]> {
  const { guildId } = actor;
  const codeIds = codes.map(({ codeId }) => codeId);
  const tallies = await tallyCodes(db, guildId, codeIds);
  const asked = actor.kind === "member" ? codeIds : [];
  const userId = actor.kind === "member" ? actor.userId : "0";
  const { ticked, votes } = await findOwnOpinions(db, guildId, { userId, codeIds: asked });
  return codes.map((code) => {
    const tally = tallies.get(code.codeId) ?? noTally;
    const own = { isTicked: ticked.has(code.codeId), vote: votes.get(code.codeId) ?? null };
    return { ...code, state: findCodeState(code, tally, now), tally, own };
  });
}
