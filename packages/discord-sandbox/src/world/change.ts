import {
  type APIAuditLogChange,
  type APIAuditLogEntry,
  type APIAuditLogOptions,
  type AuditLogEvent,
  GatewayDispatchEvents,
} from "discord-api-types/v10";
import { type Actor, type Need, requireRights } from "./access.ts";
import type { Dispatch } from "./dispatch.ts";
import type { Guild } from "./state/guild.ts";
import type { World } from "./world.ts";

export type AuditDraft = {
  readonly guild: Guild;
  readonly action: AuditLogEvent;
  readonly targetId: string | null;
  readonly changes?: APIAuditLogChange[];
  readonly options?: APIAuditLogOptions;
};

/** One change of the world. `write` may still refuse, but then must not have written anything. */
export type Change<Result> = {
  readonly by: Actor;
  readonly needs?: Need;
  readonly write: () => Result;
  /** One entry, or one for each thing that a bulk change touched. */
  readonly audit?: (result: Result) => AuditDraft | readonly AuditDraft[] | undefined;
  readonly dispatch: (result: Result) => readonly Dispatch[];
};

/**
 * The one mutation path: check the right → write → append to the audit log → dispatch. REST, actors and the client page all
 * come through here, so no event can be forgotten and no check be gone around.
 */
export function change<Result>(world: World, step: Change<Result>): Result {
  if (step.needs) requireRights(world, step.by, step.needs);
  const result = step.write();
  const drafts = step.by.userId === null ? [] : [step.audit?.(result) ?? []].flat();
  for (const draft of drafts) appendAuditEntry(world, step.by, draft);
  const dispatches = step.dispatch(result);
  for (const dispatch of dispatches) send(world, dispatch);
  for (const watch of world.watchers) watch(dispatches);
  return result;
}

/** Tells the gateway without changing anything: interactions, typing. */
export function send(world: World, dispatch: Dispatch): void {
  for (const listen of world.listeners) listen(dispatch);
}

function appendAuditEntry(world: World, by: Actor, draft: AuditDraft): void {
  const entry: APIAuditLogEntry = {
    id: world.nextId(),
    user_id: by.userId,
    target_id: draft.targetId,
    action_type: draft.action,
    ...(draft.changes?.length ? { changes: draft.changes } : {}),
    ...(draft.options ? { options: draft.options } : {}),
    ...(by.reason ? { reason: by.reason } : {}),
  };
  draft.guild.auditLog.push(entry);
  const guildId = draft.guild.id;
  send(world, {
    t: GatewayDispatchEvents.GuildAuditLogEntryCreate,
    d: { ...entry, guild_id: guildId },
    to: { guildId },
  });
}
