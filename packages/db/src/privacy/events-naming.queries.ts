import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { rowsOf } from "../rows-of.ts";
import { numbersOf, type PersonInGuild } from "./whose-rows.queries.ts";

/** Events with a message of these kinds that stands in Discord and names the person, or quotes what the person wrote. */
export async function listEventsNaming(
  db: Queryable,
  guildId: string,
  { userId, memberId, kinds }: PersonInGuild & { readonly kinds: readonly string[] },
): Promise<readonly number[]> {
  const own = numbersOf(guildId, memberId);
  const [rows] = await db.execute(sql`select distinct subject_id as eventId from messages
    where guild_id = ${guildId} and kind in ${kinds} and deleted_at is null and subject_id in (
      select event_id from sign_ups where guild_id = ${guildId} and member_id in (${own})
      union select event_id from attendance_results where guild_id = ${guildId} and member_id in (${own})
      union select event_id from attendance_marks where guild_id = ${guildId} and member_id in (${own})
      union select event_id from settlement_holds where guild_id = ${guildId} and held_by_member_id in (${own})
      union select id from events where guild_id = ${guildId} and created_by_user_id = ${userId})
    order by subject_id`);
  return rowsOf(rows).map(({ eventId }) => Number(eventId));
}
