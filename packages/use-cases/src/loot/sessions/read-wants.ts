import { offeringModes, type Stage, takesInterest } from "@guildhall/core/loot";
import type { Rules } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { type Drop, type LootSession, listReservesOf } from "@guildhall/db/loot";
import type { Entrant } from "#use-cases/wishlists/gather-candidates.ts";
import { listChosenWishes } from "#use-cases/wishlists/list-chosen-wishes.ts";

/** Somebody who takes part without a press: by a wish that counts, or by a reserve. */
export type Want = Entrant & { readonly interest: string; readonly wishId: number | null };

type Asked = {
  readonly drop: Drop;
  readonly stage: Stage;
  readonly session: Pick<LootSession, "openedAt">;
  readonly rules: Rules;
};

/** Who takes part in a stage by what they said before: nobody in a sale, in which everybody binds themselves. */
export async function readWants(db: Queryable, guildId: string, asked: Asked): Promise<readonly Want[]> {
  const { drop, stage } = asked;
  if (stage.mode === "reserve") return await readReserves(db, guildId, { drop, stage });
  return offeringModes.includes(stage.mode) && stage.mode !== "roll"
    ? await readWishes(db, guildId, asked)
    : [];
}

async function readWishes(
  db: Queryable,
  guildId: string,
  { drop: { itemId, eventId }, stage, session: { openedAt }, rules }: Asked,
): Promise<readonly Want[]> {
  const takes = (interest: string) => takesInterest(stage, interest);
  const wishes = await listChosenWishes(db, guildId, { itemId, eventId, openedAt, rules, takes });
  return wishes.map(({ memberId, wishId, interest, rank, wishedAt }) => ({
    ...{ memberId, wishId, interest, wishedAt },
    wishRank: rank,
  }));
}

async function readReserves(
  db: Queryable,
  guildId: string,
  { drop, stage }: Pick<Asked, "drop" | "stage">,
): Promise<readonly Want[]> {
  const { eventId, itemId } = drop;
  if (eventId === null) return [];
  const reserves = await listReservesOf(db, guildId, { eventId, itemId });
  const interest = stage.mainInterest;
  return reserves.map(({ memberId }) => ({ memberId, wishId: null, interest }));
}
