import { and, asc, desc, eq, or, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { contains } from "../contains.ts";
import { guildMembers } from "../members/index.ts";
import type { Application } from "./applications.queries.ts";
import { applications } from "./applications.tables.ts";

export type FoundApplication = Pick<Application, "applicationId" | "state"> & { readonly name: string };

type NameSearch = { readonly text: string; readonly limit: number };

/** Applications of whose character or person the name holds a text, what moved last first. */
export async function listApplicationsCalled(
  db: Queryable,
  guildId: string,
  { text, limit }: NameSearch,
): Promise<readonly FoundApplication[]> {
  const isApplicant = and(
    eq(guildMembers.guildId, applications.guildId),
    eq(guildMembers.userId, applications.userId),
  );
  return await db
    .select({
      applicationId: applications.id,
      state: applications.state,
      name: sql<string>`coalesce(${applications.characterName}, ${guildMembers.name}, '')`,
    })
    .from(applications)
    .leftJoin(guildMembers, isApplicant)
    .where(
      and(
        eq(applications.guildId, guildId),
        or(contains(applications.characterName, text), contains(guildMembers.name, text)),
      ),
    )
    .orderBy(desc(applications.stateChangedAt), asc(applications.id))
    .limit(limit);
}
