import { Refusal } from "../refusal.ts";
import type { Guild } from "./guild.ts";

/** For so long a guild that is gone can come back with everything that it had. In hours: an instant knows no days. */
const keptHours = 30 * 24;

/** Name of the job that deletes everything of a guild that is gone for good. Stands in the database. */
export const purgeGuildJob = "purge-guild";

/** The guild taken away from everybody. Only who types its name means it. */
export function resetGuild(guild: Guild, typed: string, now: Temporal.Instant): Guild {
  if (simplified(typed) !== simplified(guild.name)) {
    throw new Refusal("settings.nameMismatch", { name: guild.name });
  }
  return { ...guild, resetAt: guild.resetAt ?? now };
}

/** The guild as it was before it was taken away. */
export function restoreGuild(guild: Guild, now: Temporal.Instant): Guild {
  if (!guild.resetAt) throw new Refusal("settings.notReset");
  if (isPurgeDue(guild, now)) throw new Refusal("settings.tooLateToRestore");
  return { ...guild, resetAt: null };
}

/** When everything of the guild is deleted, unless it comes back before; undefined while it is there. */
export function purgeTimeOf({ resetAt, disconnectedAt }: Guild): Temporal.Instant | undefined {
  const goneSince = [resetAt, disconnectedAt]
    .filter((moment) => moment !== null)
    .toSorted(Temporal.Instant.compare)[0];
  return goneSince?.add({ hours: keptHours });
}

export function isPurgeDue(guild: Guild, now: Temporal.Instant): boolean {
  const purgeAt = purgeTimeOf(guild);
  return purgeAt !== undefined && Temporal.Instant.compare(purgeAt, now) <= 0;
}

/** The run that deletes a guild which is gone; it looks again then whether the guild is still gone. */
export function planPurge(guild: Guild): {
  readonly job: string;
  readonly slot: string;
  readonly dueAt: Temporal.Instant;
}[] {
  const dueAt = purgeTimeOf(guild);
  return dueAt ? [{ job: purgeGuildJob, slot: dueAt.toString(), dueAt }] : [];
}

/** Nobody can type the spaces and letter cases of every guild. */
function simplified(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
}
