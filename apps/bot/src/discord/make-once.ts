import { type APIAuditLog, type AuditLogEvent, type Client, REST, Routes } from "discord.js";

/** A channel, category or role to be made in a server. */
export type Making = {
  readonly guildId: string;
  readonly route: `/${string}`;
  readonly body: object;
  /** What the audit log calls it. */
  readonly event: AuditLogEvent;
  /** Stands in the audit log, and nothing else has the same: by it an attempt that was cut off is found again. */
  readonly mark: string;
  /** Whether nobody asked Discord for it yet. */
  readonly isFirstAttempt: boolean;
};

/**
 * Makes something in a server and answers its id. What an earlier attempt made is found and not made again; for that the
 * bot has to see the audit log.
 */
export async function makeOnce(client: Client<true>, making: Making): Promise<string> {
  const known = making.isFirstAttempt ? undefined : await findMade(client, making);
  if (known) return known;
  // discord.js would ask again by itself after a 500, although the thing may be there.
  const rest = new REST({ ...client.rest.options, retries: 0 }).setToken(client.token);
  const { id } = (await rest.post(making.route, { body: making.body, reason: making.mark })) as {
    id: string;
  };
  return id;
}

/** What an attempt made that bore this mark, if there was one. */
export async function findMade(
  client: Client<true>,
  { guildId, event, mark }: Pick<Making, "guildId" | "event" | "mark">,
): Promise<string | undefined> {
  const query = new URLSearchParams({ user_id: client.user.id, action_type: String(event), limit: "100" });
  const log = (await client.rest.get(Routes.guildAuditLog(guildId), { query })) as APIAuditLog;
  return log.audit_log_entries.find(({ reason }) => reason === mark)?.target_id ?? undefined;
}
