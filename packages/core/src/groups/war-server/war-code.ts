import { Refusal } from "../../refusal.ts";

export const warCodeMinutes = 10;
/** Ten signs of sixteen, which nobody finds by trying within ten minutes. */
export const warCodeBytes = 10;

/** A code by which somebody in another server shows that the guild's officers want it for their war server. */
export type WarCode = { readonly guildId: string; readonly endsAt: Temporal.Instant };

/** What is known of the server in which a code was entered. */
export type WarCandidate = {
  readonly guildId: string;
  readonly isWarServer: boolean;
  readonly hasWarServer: boolean;
  readonly isSetUp: boolean;
  readonly memberCount: number;
};

type Linking = {
  readonly code: WarCode | undefined;
  readonly candidate: WarCandidate;
  readonly hasWarServer: boolean;
  readonly now: Temporal.Instant;
};

/** The guild whose war server the candidate becomes. A code that is over reads like one that never was. */
export function linkByCode({ code, candidate, hasWarServer, now }: Linking): string {
  if (!code || Temporal.Instant.compare(now, code.endsAt) >= 0) throw new Refusal("groups.warCodeUnknown");
  if (candidate.guildId === code.guildId) throw new Refusal("groups.warServerIsGuild");
  if (hasWarServer) throw new Refusal("groups.warServerLinked");
  if (candidate.isWarServer) throw new Refusal("groups.warServerTaken");
  if (candidate.hasWarServer || candidate.isSetUp || candidate.memberCount > 0)
    throw new Refusal("groups.warServerInUse");
  return code.guildId;
}
