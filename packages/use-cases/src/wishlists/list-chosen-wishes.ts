import { chooseWishes, type Rules } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { type CountedWish, listCountedWishes } from "./list-counted-wishes.ts";
import { type DecidedAbout, readCutoff } from "./read-cutoff.ts";

type Asked = DecidedAbout & {
  readonly itemId: number;
  readonly rules: Rules;
  /** Which interests are let in; left out: all. */
  readonly takes?: (interest: string) => boolean;
};

/** Of everybody whose list held a drop in time the one wish that counts: by the guild's rules the best. */
export async function listChosenWishes(
  db: Queryable,
  guildId: string,
  { itemId, rules, takes = () => true, ...about }: Asked,
): Promise<readonly CountedWish[]> {
  const cutoff = await readCutoff(db, guildId, about);
  const wishes = await listCountedWishes(db, guildId, { itemId, cutoff });
  return chooseWishes(
    rules,
    wishes.filter(({ interest }) => takes(interest)),
  );
}
