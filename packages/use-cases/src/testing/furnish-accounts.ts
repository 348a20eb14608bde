import { type MemberActor, noRights } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { approveAccount, claimAccount, startProof } from "#use-cases/verification/index.ts";

/** Game accounts of a hall. */
export type FurnishedAccounts = {
  /** Bram's claim. */
  readonly claimId: number;
  /** The officer's claim, with a code; and another one without. */
  readonly ownId: number;
  readonly code: string;
  readonly uncodedId: number;
};

type Furnishing = {
  readonly guildId: string;
  readonly marker: string;
  readonly officer: { readonly userId: string; readonly name: string };
  readonly bram: { readonly userId: string; readonly name: string };
};

export async function furnishAccounts(
  context: Context,
  { guildId, marker, officer, bram }: Furnishing,
): Promise<FurnishedAccounts> {
  const acts = ({ userId, name }: Furnishing["bram"]): MemberActor => ({
    ...{ kind: "member", guildId, userId, name, rights: noRights },
  });
  const claim = (who: Furnishing["bram"], name: string) =>
    claimAccount(context, acts(who), { playerId: `${name} ${marker}`.slice(0, 40) });
  const { accountId: claimId } = await claim(bram, "Ash");
  const { accountId: verifiedId } = await claim(bram, "Elder");
  await approveAccount(context, { kind: "system", guildId }, { accountId: verifiedId });
  const { accountId: ownId } = await claim(officer, "Vale");
  const { accountId: uncodedId } = await claim(officer, "Wren");
  const { code } = await startProof(context, acts(officer), { accountId: ownId });
  return { claimId, ownId, code, uncodedId };
}
