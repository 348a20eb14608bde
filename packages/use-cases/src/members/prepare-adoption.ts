import type { PreviewAdoptionInput } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { type Adoptable, listAdoptable } from "@guildhall/db/members";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";

/** What adopting everybody with a role would do, by name. */
export type AdoptionPreview = {
  /** Who joins the roster. */
  readonly coming: readonly Adoptable[];
  /** Who was said to have left, and is a member again. */
  readonly returning: readonly Adoptable[];
  /** Who is in the roster, and stays as they are. */
  readonly there: readonly Adoptable[];
  readonly bots: readonly Adoptable[];
  /** Fingerprint of all this. Adopting asks for it. */
  readonly previewId: string;
};

export async function prepareAdoption(
  db: Queryable,
  guildId: string,
  { roleIds }: PreviewAdoptionInput,
): Promise<AdoptionPreview> {
  const found = await listAdoptable(db, guildId, roleIds);
  const people = found.filter(({ isBot }) => !isBot);
  const shown = {
    coming: people.filter(({ memberId }) => memberId === null),
    returning: people.filter(({ standing }) => standing === "left"),
    there: people.filter(({ standing }) => standing !== null && standing !== "left"),
    bots: found.filter(({ isBot }) => isBot),
  };
  return { ...shown, previewId: fingerprintOf(shown) };
}
