import type { Queryable } from "@guildhall/db";
import { type KnownPerson, listKnownPeople } from "@guildhall/db/members";
import { type Application, type Clearance, listClearances } from "@guildhall/db/recruitment";
import { type FormerGuild, findFormerGuild } from "./find-former-guild.ts";

/** What is known of where an applicant comes from. */
export type Origin = {
  /** The foreign guild that the person names; at war with it, that is a warning. Null where none is known by these words. */
  readonly former: FormerGuild | null;
  /** What former guilds were asked, and what they said. */
  readonly clearances: readonly (Clearance & { readonly answeredBy: KnownPerson | null })[];
};

export async function readOrigin(
  db: Queryable,
  guildId: string,
  { application, now }: { readonly application: Application; readonly now: Temporal.Instant },
): Promise<Origin> {
  const { applicationId, formerGuild: words } = application;
  const clearances = await listClearances(db, guildId, [applicationId]);
  const userIds = clearances.flatMap(({ answeredByUserId }) => answeredByUserId ?? []);
  const people = await listKnownPeople(db, guildId, userIds);
  return {
    former: await findFormerGuild(db, guildId, { words, now }),
    clearances: clearances.map((clearance) => ({
      ...clearance,
      answeredBy: people.find(({ userId }) => userId === clearance.answeredByUserId) ?? null,
    })),
  };
}
